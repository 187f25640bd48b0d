"""English told in another voice, by a noun, by a light verb: the same said so, and beside it one fact changed."""

from __future__ import annotations

import re

import pytest

from engine.cue import Cue
from engine.guard import check


def refused(authored: str, candidate: str) -> bool:
    question = re.split(r"(?<=[.!?]) ", authored)[-1] if authored.endswith("?") else ""
    return bool(check(Cue("present", authored, "en", question), candidate))


KEPT = [
    ("Nothing is paid in advance.", "You pay nothing in advance."),
    ("Nothing is paid in advance.", "There is no advance payment."),
    ("There is no prepayment.", "Nothing is paid up front."),
    ("There is no prepayment.", "You do not pay anything in advance."),
    ("I am not a lawyer, I am a virtual assistant.", "I am a virtual assistant rather than a lawyer."),
    ("I am a virtual assistant, not a lawyer.", "I am a virtual assistant rather than a lawyer."),
    ("I am a virtual assistant rather than a lawyer.", "I am not a lawyer, I am a virtual assistant."),
    ("We measure the room ourselves, not by the plan.", "We measure the room ourselves rather than by the plan."),
    ("I did not quite get it.", "I did not quite catch that."),
    ("Sorry, I did not get that.", "Sorry, I did not understand that."),
    ("The programme does not replace a doctor.", "The programme doesn't take the place of a doctor."),
    ("The programme does not replace a doctor.", "The programme is not a substitute for a doctor."),
    ("The programme does not replace a doctor.", "The programme is no substitute for a doctor."),
    ("The programme does not replace a doctor.", "The programme is no replacement for a doctor."),
    ("What we can do is check your papers.", "We can check your papers."),
    ("What we can do is check your papers.", "But we can check your papers."),
    ("What we can do is check your papers.", "What we can do is look through your papers."),
    ("We can check your papers.", "What we can do is check your papers."),
    ("Collectors may not call you at night.", "Collectors must not call you at night."),
    ("Collectors may not call you at night.", "Collectors cannot call you at night."),
    ("Collectors may not call you at night.", "Collectors are not allowed to call you at night."),
    ("Collectors may not call you at night.", "Collectors have no right to call you at night."),
    ("Collectors may not call you at night.", "Collectors are forbidden to call you at night."),
    (
        "We do not work at night, so the neighbours can rest.",
        "We do not work at night, which lets the neighbours rest.",
    ),
    ("We do not work at night, so the neighbours can rest.", "We do not work at night to let the neighbours rest."),
    (
        "We do not work at night, so the neighbours can rest.",
        "No work is done at night, which allows the neighbours to rest.",
    ),
    ("You can send photos to a@b.example by Friday.", "You can e-mail photos to a@b.example by Friday."),
    ("Please send the form to a@b.example.", "Please e-mail the form to a@b.example."),
    ("The consultation takes about 30 minutes.", "You will need about half an hour for the consultation."),
    ("The measurement takes 40 minutes.", "You will need 40 minutes for the measurement."),
    (
        "You can get a refund within 14 days of payment.",
        "Within fourteen days of paying, you can have your money refunded.",
    ),
    ("You can get a refund within 14 days of payment.", "You can get your money back within 14 days of payment."),
    (
        "You can see our finished flats at remontplus.example/works.",
        "Take a look at the flats we have finished: remontplus.example/works.",
    ),
    (
        "You can see our finished flats at remontplus.example/works.",
        "The flats we have finished can be seen at remontplus.example/works.",
    ),
    ("Tiles and wallpaper are paid separately.", "You pay separately for tiles and wallpaper."),
    ("The contract is signed online.", "You sign the contract online."),
    ("The finishes are chosen by you.", "You choose the finishes."),
    ("You choose the finishes.", "The finishes are chosen by you."),
    ("You choose the finishes.", "The choice of finishes is yours."),
    ("We buy the rough materials ourselves.", "We handle the purchase of the rough materials ourselves."),
    ("We buy the rough materials ourselves.", "The purchase of the rough materials is on our side."),
    ("We buy the rough materials ourselves.", "The rough materials are bought by us."),
    (
        "We work in Moscow and up to 30 km outside the ring road.",
        "Our work covers Moscow and up to 30 km outside the ring road.",
    ),
    (
        "We work in Moscow and up to 30 km outside the ring road.",
        "We cover Moscow and the area up to 30 km outside the ring road.",
    ),
    ("We count that sum towards the contract.", "That sum is counted towards the contract."),
    ("We count that sum towards the contract.", "That sum counts towards the contract."),
    ("Children's classes start from age 6.", "We have classes for children from 6 years of age."),
    ("Yoga classes are on Mondays.", "We have yoga classes on Mondays."),
    (
        "The trainer does not write diets, she only leads the workouts.",
        "Our trainer leads workouts only and doesn't write diets.",
    ),
    (
        "The trainer Irina answers in the chat. She replies from 9:00 to 21:00.",
        "Irina, the trainer, replies in the chat from 9:00 to 21:00.",
    ),
    (
        "With back pain, please see a doctor before you start.",
        "If you have back pain, please visit a doctor before starting.",
    ),
    (
        "With back pain, please see a doctor before you start.",
        "If you have back pain, please consult a doctor before starting.",
    ),
    ("Done: Viktor will call you on Thursday.", "It's arranged: expect a call from Viktor on Thursday."),
    ("Done: Viktor will call you on Thursday.", "All set: Viktor will call you on Thursday."),
    ("I see, you owe five banks.", "Got it, you owe money to five banks."),
    (
        "A salary of 48,000 ₽ does not rule out bankruptcy.",
        "Earning a salary of 48,000 ₽ does not rule bankruptcy out.",
    ),
    ("I agree, ₽810,000 is a large sum.", "I agree that ₽810,000 is a lot of money."),
    ("I agree, ₽810,000 is a large sum.", "True, ₽810,000 is a big sum."),
    ("Access opens right after payment.", "Access opens straight after payment."),
    ("I understand, you have already quit twice.", "I hear you: you have given up two times already."),
    ("You do not have to give up food you love.", "Food you love does not have to be given up."),
    ("You can freeze the membership for up to 21 days.", "You may put the membership on hold for up to 21 days."),
    ("You can freeze the membership for up to 21 days.", "The membership can be paused for up to 21 days."),
    ("Your subscription ends on 28 November.", "Your subscription runs out on 28 November."),
    ("Your subscription ends on 28 November.", "Your subscription comes to an end on 28 November."),
    ("Your subscription ends on 28 November.", "Your subscription expires on 28 November."),
    ("Damages for harm to health stay with you.", "Compensation for harm to health stays with you."),
    (
        "If the debt is under 25,000 ₽, bankruptcy makes no sense. How much do you owe?",
        "With a debt of less than 25,000 ₽ there is no sense in bankruptcy. How much do you owe?",
    ),
    ("Our service starts from 95,000 ₽.", "Our service costs from 95,000 ₽."),
    (
        "You can pay in instalments. The expert can work out a schedule.",
        "You can pay in instalments. The expert can prepare a schedule.",
    ),
    (
        "You can pay in instalments. The expert can work out a schedule.",
        "You can pay in instalments. The expert can draw up a schedule.",
    ),
    ("Would you like a measurement this week?", "Shall we arrange a measurement this week?"),
    ("Would you like a consultation on Monday?", "Shall I arrange a consultation on Monday?"),
    (
        "We cannot promise that the court will write off the debt.",
        "A write-off by the court is not something we can promise.",
    ),
    (
        "We cannot promise that the court will write off the debt.",
        "We can't promise that the debt will be written off by the court.",
    ),
    (
        "Which style do you like more, Scandinavian or classic?",
        "Which style appeals to you more, Scandinavian or classic?",
    ),
    (
        "Nobody will ask you to pay it before the contract is signed.",
        "No one will ask you for it before the contract is signed.",
    ),
]


@pytest.mark.parametrize(("authored", "candidate"), KEPT)
def test_the_same_in_another_frame_passes(authored: str, candidate: str) -> None:
    assert not refused(authored, candidate)


CHANGED = [
    ("Nothing is paid in advance.", "You pay nothing."),
    ("Nothing is paid in advance.", "Half is paid in advance."),
    ("Nothing is paid in advance.", "There is an advance payment."),
    ("Nothing is paid in advance.", "Nothing is paid."),
    ("I am not a lawyer, I am a virtual assistant.", "I am a lawyer rather than a virtual assistant."),
    ("I am not a lawyer, I am a virtual assistant.", "I am a virtual assistant and a lawyer."),
    ("We measure the room ourselves, not by the plan.", "We measure by the plan rather than the room."),
    ("I did not quite get it.", "I got it."),
    ("The programme does not replace a doctor.", "The programme takes the place of a doctor."),
    ("The programme does not replace a doctor.", "The programme does not need a doctor."),
    ("What we can do is check your papers.", "We will check your papers."),
    ("What we can do is check your papers.", "We check your papers."),
    ("What you can do is send the papers.", "You must send the papers."),
    ("Collectors may not call you at night.", "Collectors will not call you at night."),
    ("Collectors may not call you at night.", "Collectors do not call you at night."),
    ("Collectors may not call you at night.", "Collectors may call you at night."),
    ("The court may not approve the plan.", "The court must not approve the plan."),
    ("The court may not approve the plan.", "The court will not approve the plan."),
    ("It may not suit you.", "It cannot suit you."),
    ("We do not work at night, so the neighbours can rest.", "We do not work at night, so the neighbours must rest."),
    ("We do not work at night, so the neighbours can rest.", "We do not work at night, so let us rest."),
    ("The fee can grow.", "The fee grows."),
    ("You can send photos to a@b.example by Friday.", "You can e-mail your passport to a@b.example by Friday."),
    ("The consultation takes about 30 minutes.", "You will need a second consultation for about 30 minutes."),
    ("The consultation takes about 30 minutes.", "You will need to wait about 30 minutes for the consultation."),
    ("You can get a refund within 14 days of payment.", "You can have your money doubled within 14 days of payment."),
    (
        "You can get a refund within 14 days of payment.",
        "You can have your debt written off within 14 days of payment.",
    ),
    ("We can finish the flat by May.", "We have finished the flat by May."),
    ("The flat will be finished by May.", "We have finished the flat by May."),
    ("You choose the finishes.", "The finishes are chosen by us."),
    ("You choose the finishes.", "We choose the finishes."),
    ("You choose the finishes.", "The choice of finishes is ours."),
    ("Tiles and wallpaper are paid separately.", "We pay separately for tiles and wallpaper."),
    ("We pay for the tiles separately.", "You pay for the tiles separately."),
    ("We buy the rough materials ourselves.", "You handle the purchase of the rough materials yourself."),
    ("We buy the rough materials ourselves.", "The rough materials are bought by you."),
    ("We work in Moscow.", "We work in Moscow and the area."),
    ("We work in Moscow.", "We cover Moscow and the whole region."),
    (
        "We work in Moscow and up to 30 km outside the ring road.",
        "You work in Moscow and up to 30 km outside the ring road.",
    ),
    ("We count that sum towards the contract.", "That sum is not counted towards the contract."),
    ("Children's classes start from age 6.", "We have no classes for children from age 6."),
    (
        "Your trainer is Irina, and she replies in the chat every day.",
        "Irina is your trainer, and I reply for her in the chat every day.",
    ),
    (
        "Your trainer is Irina, and she replies in the chat every day.",
        "Irina is your trainer, and I reply in the chat every day.",
    ),
    (
        "Your trainer is Irina, and she replies in the chat every day.",
        "Irina is your trainer, and you reply in the chat every day.",
    ),
    (
        "Your trainer is Irina, and she replies in the chat every day.",
        "Irina is your trainer, and we reply in the chat every day.",
    ),
    ("The master will come and he will call first.", "The master will come and I will call first."),
    ("The master comes and he calls first.", "The master comes and you call first."),
    (
        "With back pain, please see a doctor before you start.",
        "If you have back pain, please visit our club before starting.",
    ),
    ("Viktor will call you on Thursday.", "It's arranged: expect a delivery from Viktor on Thursday."),
    ("A debt of 48,000 ₽ does not rule out bankruptcy.", "Earning 48,000 ₽ does not rule bankruptcy out."),
    ("I agree, ₽810,000 is a large sum.", "I agree that ₽810,000 is a small sum."),
    ("I agree, ₽810,000 is a large sum.", "₽810,000 is not a large sum."),
    ("₽810,000 is a fair sum.", "₽810,000 is a lot of money."),
    ("Access opens after payment.", "Access opens straight after payment."),
    ("I understand, you have already quit twice.", "I hear you: you have never given up."),
    ("You do not have to give up food you love.", "Food you love has to be given up."),
    ("You can freeze the membership for up to 21 days.", "You can end the membership within 21 days."),
    ("Your subscription starts on 28 November.", "Your subscription runs out on 28 November."),
    ("Write to us by 28 November.", "The offer runs out on 28 November. Write to us."),
    ("Access is open until 28 November.", "Places run out on 28 November."),
    (
        "If the debt is under 25,000 ₽, bankruptcy makes no sense. How much do you owe?",
        "With a debt of more than 25,000 ₽ there is no sense in bankruptcy. How much do you owe?",
    ),
    ("Would you like a measurement this week?", "Shall we arrange a delivery this week?"),
    (
        "We cannot promise that the court will write off the debt.",
        "A write-off by the court is something we can promise.",
    ),
    (
        "Nobody will ask you to pay it before the contract is signed.",
        "Nobody will ask you about it before the contract is signed.",
    ),
    (
        "Nobody will ask you to pay it before the contract is signed.",
        "We will ask you for it before the contract is signed.",
    ),
]


@pytest.mark.parametrize(("authored", "candidate"), CHANGED)
def test_a_fact_changed_in_another_frame_is_refused(authored: str, candidate: str) -> None:
    assert refused(authored, candidate)
