"""English questions put in another frame, and their twins that ask something else."""

from __future__ import annotations

import pytest

from engine.cue import Cue
from engine.guard import check
from engine.guard.case import case
from engine.guard.rules.questions import question

SAME = [
    ("Would you like to sign up?", "Shall I sign you up?"),
    ("Can you send me a photo?", "Could you send a photo to me?"),
    ("Shall we visit you on Friday?", "Would you like us to visit you on Friday?"),
    ("Shall I book you for Friday?", "Would you like to book Friday?"),
    (
        "Do you still pay any of them, or have all the payments stopped?",
        "Are you still paying any of them, or have all payments stopped?",
    ),
    (
        "Do you still pay any of them, or have all the payments stopped?",
        "Are you still making payments to any of them, or have they all stopped?",
    ),
    ("Do you work now or have you lost your job?", "Are you working now, or have you lost your job?"),
    ("Do you live alone, or do you rent with friends?", "Are you living alone, or renting with friends?"),
    ("Do you use a card or pay in cash?", "Do you pay in cash, or use a card?"),
    ("Shall I put together your plan?", "Would you like me to put your plan together?"),
    ("Shall I put together your plan?", "Do you want me to put together a plan for you?"),
    ("Shall I put together your plan?", "Should I put your plan together?"),
    ("Shall I draw up a list for you?", "Would you like me to make a list for you?"),
    ("Shall I set up a call?", "Would you like me to set a call up?"),
    ("Shall I write down your number?", "May I take down your number?"),
    ("May I write down your phone number?", "May I take down your phone number?"),
    ("May I write down your phone number?", "Could I note your phone number?"),
    ("May I write down your phone number?", "Can I take your phone number down?"),
    ("Is that close to what you expected?", "Does that come close to your expectations?"),
    ("Is that what you expected?", "Does that meet your expectations?"),
    ("Is that close to what you planned?", "Is that close to your plans?"),
    ("What got in the way last time?", "What stopped you last time?"),
    ("What got in the way last time?", "What held you back last time?"),
    ("What got in the way last time?", "What prevented you last time?"),
    ("What keeps you from starting?", "What is stopping you from starting?"),
    (
        "Is it the price that stops you or the lack of time?",
        "Is it the lack of time or the price that is holding you back?",
    ),
    ("Is it the price that stops you or the lack of time?", "What is stopping you, the price or a lack of time?"),
    ("Is it the price that stops you or the lack of time?", "Is the price stopping you, or is it a lack of time?"),
    (
        "Which style do you like more, light Scandinavian or warm classic?",
        "Which style appeals to you more, light Scandinavian or warm classic?",
    ),
    (
        "Which style do you like more, light Scandinavian or warm classic?",
        "Which do you prefer, warm classic or light Scandinavian?",
    ),
    (
        "A month costs 2,900 ₽ and a quarter 6,900 ₽. Which would you like to take?",
        "A month costs 2,900 ₽ and a quarter 6,900 ₽. Which one would you like?",
    ),
    (
        "A month costs 2,900 ₽ and a quarter 6,900 ₽. Which would you like to take?",
        "A month costs 2,900 ₽ and a quarter 6,900 ₽. Which one will you take?",
    ),
    (
        "A month costs 2,900 ₽ and a quarter 6,900 ₽. Which would you like to take?",
        "A month costs 2,900 ₽ and a quarter 6,900 ₽. Which of them would you like?",
    ),
    ("Which one would you like?", "Which would you prefer?"),
    ("Has a doctor allowed you to exercise?", "Have you been cleared for exercise by a doctor?"),
    ("Has a doctor allowed you to exercise?", "Do you have a doctor's permission to exercise?"),
    ("Has a doctor allowed you to exercise?", "Did a doctor let you exercise?"),
    ("Has the bank approved the loan?", "Was the loan approved by the bank?"),
    ("Is your flat inside that area?", "Is your flat within that area?"),
    ("Is your office inside the ring road?", "Is your office within the ring road?"),
    ("Shall I send you a sample to your e-mail?", "Would you like me to e-mail you a sample?"),
    ("Shall I send the contract to your e-mail?", "Shall I e-mail you the contract?"),
    ("Shall I send you the address by message?", "Would you like me to message you the address?"),
    ("Shall I give you a call?", "Would you like me to call you?"),
    (
        "Which is closer to you: a call, a chat or a visit to the office?",
        "What suits you better: a chat, a call or a visit to the office?",
    ),
    (
        "Which is closer to you: a call, a chat or a visit to the office?",
        "Would you prefer a visit to the office, a call or a chat?",
    ),
    ("Is it a flat, a house or an office?", "Is it an office, a house or a flat?"),
    (
        "Which days suit you, Monday, Wednesday and Friday or Tuesday, Thursday and Saturday?",
        "Which days are convenient for you, Tuesday, Thursday and Saturday or Monday, Wednesday and Friday?",
    ),
    ("Would you like a measurement this week?", "Shall we arrange a measurement this week?"),
    ("What budget did you have in mind?", "What budget were you thinking of?"),
    ("Is nutrition important to you?", "Is nutrition something important to you?"),
    ("Would you like to go on with the same plan?", "Would you like to continue with the same plan?"),
    ("Is anyone living there now?", "Is there anybody living in it at the moment?"),
    ("Will you buy them yourself or shall we do it?", "Will you buy them yourself, or shall we?"),
    ("Could you name the day and the time once more?", "Would you name the day and time again, please?"),
    ("Shall we start with that?", "Would you like to start with that?"),
    ("Are you planning a trip?", "Is there a trip you are planning?"),
    ("How old is your child?", "What age is your child?"),
    ("Do you often travel?", "Are you often travelling?"),
    ("Shall I give you a call?", "Do you want me to call you?"),
    ("Did you have a chat with the bank?", "Did you chat with the bank?"),
]
OTHER = [
    ("Do you still pay any of them, or have all the payments stopped?", "Are you still paying any of them?"),
    (
        "Do you still pay any of them, or have all the payments stopped?",
        "Are you still paying any of them, or have all the calls stopped?",
    ),
    ("Shall I put together your plan?", "Shall I put off your plan?"),
    ("Shall I put together your plan?", "I have put together your plan, okay?"),
    ("Shall I put together your plan?", "Have you put together your plan?"),
    ("Shall I put together your plan?", "Shall I put together your menu?"),
    ("May I write down your phone number?", "May I write down your card number?"),
    ("Is that close to what you expected?", "Is that more than you expected?"),
    ("Is that close to what you expected?", "Does that come close to your home?"),
    ("Is that close to what you expected?", "What did you expect?"),
    ("What got in the way last time?", "What helped you last time?"),
    ("What got in the way last time?", "What stopped you this time?"),
    ("What got in the way last time?", "Who stopped you last time?"),
    ("What got in the way last time?", "Why did you stop last time?"),
    ("Is it the price that stops you or the lack of time?", "Is it the price that stops you?"),
    ("Is it the price that stops you or the lack of time?", "Is it the price that stops you or the lack of money?"),
    ("Is it the price that stops you or the lack of time?", "Is it the quality that stops you or the lack of time?"),
    (
        "Which style do you like more, light Scandinavian or warm classic?",
        "Which style costs more, light Scandinavian or warm classic?",
    ),
    (
        "Which style do you like more, light Scandinavian or warm classic?",
        "Which style do you like more, light Scandinavian or loft?",
    ),
    ("Which style do you like more, light Scandinavian or warm classic?", "Do you like light Scandinavian more?"),
    (
        "A month costs 2,900 ₽ and a quarter 6,900 ₽. Which would you like to take?",
        "A month costs 2,900 ₽ and a quarter 6,900 ₽. Would you like to take the quarter?",
    ),
    (
        "A month costs 2,900 ₽ and a quarter 6,900 ₽. Which would you like to take?",
        "A month costs 2,900 ₽ and a quarter 6,900 ₽. Which one have you taken?",
    ),
    (
        "A month costs 2,900 ₽ and a quarter 6,900 ₽. Which would you like to take?",
        "A month costs 2,900 ₽ and a quarter 6,900 ₽. When would you like to take it?",
    ),
    ("Has a doctor allowed you to exercise?", "Has a doctor told you to exercise?"),
    ("Has a doctor allowed you to exercise?", "Has a doctor forbidden you to exercise?"),
    ("Has a doctor allowed you to exercise?", "Has a trainer allowed you to exercise?"),
    ("Has a doctor allowed you to exercise?", "Have you been cleared of debts by a doctor?"),
    ("Has a doctor allowed you to exercise?", "Have you been to a doctor?"),
    ("Is your flat inside that area?", "Is your flat outside that area?"),
    ("Is your flat inside that area?", "Is your house inside that area?"),
    ("Is your flat inside that area?", "Is your flat near that area?"),
    ("Shall I send you a sample to your e-mail?", "Would you like me to e-mail you the contract?"),
    ("Shall I send you a sample to your e-mail?", "Would you like me to post you a sample?"),
    ("Shall I send you a sample to your e-mail?", "What is your e-mail?"),
    (
        "Which is closer to you: a call, a chat or a visit to the office?",
        "What is closer to you: a call or a visit to the office?",
    ),
    ("Which is closer to you: a call, a chat or a visit to the office?", "What is closer to you: a call or a chat?"),
    (
        "Which is closer to you: a call, a chat or a visit to the office?",
        "Would you prefer a chat or a visit to the office?",
    ),
    ("Would you like a call, a message or an e-mail?", "Would you like a message or an e-mail?"),
    ("Is it a flat, a house or an office?", "Is it a flat or an office?"),
    ("Is it a flat, a house or an office?", "Is it a flat or a house?"),
    ("Will you start today, tomorrow or on Monday?", "Will you start today or on Monday?"),
    ("Do you need a trainer, a plan or a class?", "Do you need a trainer or a plan?"),
    (
        "Which days suit you, Monday, Wednesday and Friday or Tuesday, Thursday and Saturday?",
        "Which days are convenient for you, Tuesday, Wednesday and Saturday or Monday, Thursday and Friday?",
    ),
    ("Would you like a measurement this week?", "Shall we arrange a renovation this week?"),
    ("What budget did you have in mind?", "What date did you have in mind?"),
    ("Is anyone living there now?", "Are you living there now?"),
    ("Will you buy them yourself or shall we do it?", "Will you buy them yourself?"),
    ("Will you buy them yourself or shall we do it?", "Will you buy them yourself, or shall we return them?"),
    ("Shall I give you a call?", "Would you like to call me?"),
    ("Shall I give you a call?", "Shall I give you a discount?"),
    ("Can you send me a photo?", "Can I send you a photo?"),
    ("Shall I call you?", "Will you call us?"),
    ("Shall we visit you on Friday?", "Would you like to visit us on Friday?"),
    ("What keeps you from starting?", "What keeps you going?"),
    ("Is anyone living there now?", "Do you live there now?"),
    ("Would you like to go on with the plan?", "Would you like to stop the plan?"),
]


def cue(authored: str) -> Cue:
    return Cue("ask", authored, "en", authored.rsplit(". ", 1)[-1])


@pytest.mark.parametrize(("authored", "candidate"), SAME)
def test_the_same_question_in_another_frame(authored: str, candidate: str) -> None:
    assert not list(question(case(cue(authored), candidate)))


@pytest.mark.parametrize(("authored", "candidate"), OTHER)
def test_another_question_in_a_like_frame(authored: str, candidate: str) -> None:
    assert check(cue(authored), candidate)
