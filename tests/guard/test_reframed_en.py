"""English questions of one meaning in other frames, and their twins that ask something else."""

from __future__ import annotations

import pytest

from engine.cue import Cue
from engine.guard import check
from engine.guard.opposed_en import opposed
from engine.guard.reframed_en import same

SAME = [
    ("When would you like to start?", "When were you hoping to start?"),
    ("When would you like to start?", "When are you planning to start?"),
    ("Have you fallen behind on the payments?", "Are you already behind on your payments?"),
    ("Has your loan been approved?", "Is your loan approved?"),
    ("Have you finished the course?", "Are you done with the course?"),
    ("You live in Kazan, right?", "Do you live in Kazan?"),
    ("Are you paying on time?", "You're paying on time, aren't you?"),
    ("Did you pay the last instalment?", "You paid the last instalment, didn't you?"),
    ("Did you manage to open the file?", "Were you able to open the file?"),
    ("Is everything correct?", "Did I get everything right?"),
    ("Does that sound like you?", "Is that your situation?"),
    ("Does that sound like you?", "Does this apply to you?"),
    ("How often would you like to train?", "How many times a week would you like to train?"),
    ("How soon do you need the keys?", "When do you need the keys by?"),
    ("How old is the child?", "May I ask the child's age?"),
    ("How much do you weigh?", "What is your weight?"),
    ("How long have you been looking for a flat?", "When did you start looking for a flat?"),
    ("Why did you stop the lessons?", "What made you stop the lessons?"),
    ("Do you have pets?", "Are there any pets at home?"),
    ("Do you have children?", "Have you got any children in your family?"),
    ("Would you like a reminder?", "Shall I remind you?"),
    ("Shall I reserve the table?", "Would you like the table reserved?"),
    ("Shall I reserve the table?", "Are you happy for me to reserve the table?"),
    ("Shall I tell you about the prices?", "Would you like to hear about the prices?"),
    ("Can you send a photo of the kitchen?", "Could I ask you for a photo of the kitchen?"),
    ("Is 10:00 convenient?", "Would 10:00 suit you?"),
    ("Are you free on Saturday?", "Would Saturday work for you?"),
    ("Can you come on Friday?", "Does Friday work for you?"),
    ("When can we come?", "What time is good for us to come by?"),
    ("Could you leave your number?", "What number can I reach you at?"),
    ("What is your job?", "What do you do for a living?"),
    ("Which city do you live in?", "Could you tell me which city you live in?"),
    ("What budget do you have in mind?", "Could you tell me what budget you have in mind?"),
    ("Are you afraid of injections?", "Do injections scare you?"),
    ("Did you receive the contract?", "Has the contract reached you?"),
    ("How many of you are travelling?", "How many people will be travelling?"),
    ("How big is your family?", "How many people are there in your family?"),
    ("How long do you need the photographer for?", "For how many hours will you need the photographer?"),
    ("Would you like me to explain how it works?", "Do you want to know how it works?"),
    ("Is it all right to write to you here?", "May I write to you here?"),
    ("Can we start on Monday?", "Would it suit you if we started on Monday?"),
    ("Is now a good time to talk?", "Can you talk now?"),
    ("Do you smoke?", "Are you a smoker?"),
    ("Do you want to change anything?", "Is there anything you would like to change?"),
    ("Have you been to us before?", "Have you visited us before?"),
    ("How can I help you?", "What can I do for you?"),
    ("Why are you selling?", "What's the reason for selling?"),
    ("Where are you flying from?", "Which city will you be flying from?"),
    ("Did you like the first lesson?", "How did you like the first lesson?"),
    ("Did you like the first lesson?", "What did you think of the first lesson?"),
    ("What exactly went wrong?", "What was the problem?"),
    ("When did it happen?", "When was that?"),
    ("How much time do you need to think?", "How long do you need to think it over?"),
    ("Can you take a photo of them?", "Could you photograph them?"),
    ("How many do you need?", "How many would you like?"),
    ("How many would you like to order?", "What quantity would you like to order?"),
    ("Would Saturday at 11:00 suit you?", "How about Saturday at 11:00?"),
    ("Have you used it before?", "Have you ever used it?"),
    ("Do you mind if I ask about your income?", "May I ask about your income?"),
]

OTHER = [
    ("When would you like to start?", "When did you start?"),
    ("When were you hoping to start?", "When did you start?"),
    ("When would you like to start?", "When would you like to finish?"),
    ("When do you plan to move in?", "When do you plan to move out?"),
    ("Have you fallen behind on the payments?", "Have you fallen behind on the rent?"),
    ("Have you fallen behind on the payments?", "Have you made the payments?"),
    ("Has your loan been approved?", "Has your loan been refused?"),
    ("Is the car insured?", "Would you like the car insured?"),
    ("Did you get our estimate?", "Would you like to get our estimate?"),
    ("Did you get our estimate?", "Did you send our estimate?"),
    ("Did you get our estimate?", "Did you like our estimate?"),
    ("Did you manage to pay?", "Can you manage to pay?"),
    ("You live in Kazan, right?", "You don't live in Kazan, right?"),
    ("Does that sound like you?", "Does that sound good to you?"),
    ("Is everything correct?", "Is anything correct?"),
    ("How old is the child?", "How tall is the child?"),
    ("How much do you weigh?", "What is your height?"),
    ("How many times a week do you train?", "How many times a month do you train?"),
    ("Are you married?", "Are you getting married?"),
    ("Do you have children?", "Are children coming?"),
    ("What colour would you like?", "What colour do you have now?"),
    ("What day suits you?", "What time suits you?"),
    ("Is 10:00 convenient?", "Is 10:00 late?"),
    ("Can you come on Friday?", "Can we come on Friday?"),
    ("When can we come?", "When can you come to us?"),
    ("What is your monthly income?", "How much do you spend a month?"),
    ("What is your job?", "What is your salary?"),
    ("How long have you not been paying your loans?", "When did you last pay your loans?"),
    ("Shall I remind you?", "Would you like to remind me?"),
    ("Shall I call you?", "Would you like to call?"),
    ("Does the bank owe you?", "Do you owe the bank?"),
    ("Do you smoke?", "Do you drink?"),
    ("Did you like the coach?", "Would you like a coach?"),
    ("How soon should the work be done?", "How well should the work be done?"),
    ("Who will pick up the order?", "Who picked up the order?"),
    ("May I send you the brochure?", "Could you send me the brochure?"),
    ("What exactly went wrong?", "Who was wrong?"),
    ("When did it happen?", "When will it happen?"),
    ("How much time do you need to think?", "How much money do you need?"),
    ("How many do you need?", "How many do you have?"),
    ("Would Saturday at 11:00 suit you?", "How about Sunday at 11:00?"),
    ("Would Saturday at 11:00 suit you?", "How about Saturday at 12:00?"),
    ("Have you used it before?", "Will you use it?"),
    ("Have you thought about our offer?", "Would you like to think about our offer?"),
    ("Have you been to us before?", "Have you written to us before?"),
    ("Where are you flying from?", "Which city are you flying to?"),
    ("Where are you flying from?", "Which airline are you flying with?"),
    ("Is now a good time to talk?", "Is it a good time to pay?"),
    ("Why are you selling?", "Why are you buying?"),
    ("Can we start on Monday?", "Did we start on Monday?"),
    ("Have you fallen behind on the payments?", "Will you be behind on your payments?"),
    ("Can you come on Friday?", "Must you come on Friday?"),
    ("Do you have a job?", "Are you looking for a job?"),
    ("Are you afraid of injections?", "Do injections help you?"),
    ("Did you receive the contract?", "Did you sign the contract?"),
    ("How many of you are travelling?", "How many children are travelling?"),
    ("How long do you need the photographer for?", "How many photographers do you need?"),
]


@pytest.mark.parametrize(("wanted", "asked"), SAME)
def test_the_frame_of_a_question_is_free(wanted: str, asked: str) -> None:
    assert same(wanted, asked)
    assert not check(Cue("ask", wanted, "en", wanted), asked)


@pytest.mark.parametrize(("wanted", "asked"), OTHER)
def test_another_question_is_refused(wanted: str, asked: str) -> None:
    assert not same(wanted, asked)
    assert check(Cue("ask", wanted, "en", wanted), asked)


@pytest.mark.parametrize(
    ("wanted", "asked"),
    [
        ("Would you like to pay?", "Would you like to pay now?"),
        ("Would you like to come?", "Would you like to come today?"),
        ("Shall I book you?", "Shall I book you right now?"),
        ("Shall I book you?", "Would you like me to book you here?"),
    ],
)
def test_a_question_that_hurries_is_another_one(wanted: str, asked: str) -> None:
    assert not same(wanted, asked)


@pytest.mark.parametrize(
    ("authored", "question", "candidate"),
    [
        (
            "We will meet at 12:00. Will that be convenient?",
            "Will that be convenient?",
            "We will meet at 12:00, does that suit you?",
        ),
        (
            "You have two cars. Is that so?",
            "Is that so?",
            "You've got two cars, is that correct?",
        ),
    ],
)
def test_a_question_may_be_joined_to_what_it_asks_about(authored: str, question: str, candidate: str) -> None:
    assert not check(Cue("ask", authored, "en", question), candidate)
    assert check(Cue("ask", authored, "en", question), candidate.replace("two", "three").replace("12", "13"))


@pytest.mark.parametrize("wanted", [wanted for wanted, _ in (*SAME, *OTHER)])
def test_a_question_is_never_opposed_to_itself(wanted: str) -> None:
    assert not opposed(wanted, wanted)


@pytest.mark.parametrize(
    "asked", ["Could you rephrase it?", "Could you say it in another way?", "Can you put it differently?"]
)
def test_what_was_not_understood_may_be_asked_for_in_any_words(asked: str) -> None:
    wanted = "Could you put it in other words?"
    assert not check(Cue("ask", wanted, "en", wanted), asked)
    assert check(Cue("ask", wanted, "en", wanted), "Could you pay now?")
