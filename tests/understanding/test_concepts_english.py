"""Common English words have a notion only in company, and each field is heard in words of many trades."""

from __future__ import annotations

import pytest

from engine.understanding.concepts import concepts, expressions
from engine.understanding.text import read_text
from engine.understanding.words import read_words


def _notions(text: str) -> set[str]:
    words = [word.text for word in read_words(read_text(text))]
    return {one for word in words for one in concepts(word)} | {notion for _, notion in expressions(words)}


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("a special day for the whole family", "rebate"),
        ("a knock at the door", "rebate"),
        ("she offered me a seat", "rebate"),
        ("our payroll runs late", "pay"),
        ("i will be right back", "health"),
        ("take a seat", "howlong"),
        ("someone parked here", "human"),
        ("how many rooms are there", "howmuch"),
        ("we are in leeds", "buynow"),
        ("what a lovely price", "highprice"),
        ("half of the street was dark", "partpay"),
        ("the guard left his post", "stock"),
        ("no parking here", "dead"),
        ("my wife likes tulips", "askothers"),
        ("this smells of paint", "distrust"),
        ("a basic recipe", "flimsy"),
        ("my brother got a job in a bank", "cancel"),
    ],
)
def test_a_common_word_alone_has_no_notion_of_one_trade(text: str, notion: str) -> None:
    assert notion not in _notions(text)


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("could you knock a bit off", "rebate"),
        ("are there any special rates", "rebate"),
        ("the wait time is what worries me", "howlong"),
        ("i need someone to talk to", "human"),
        ("i am afraid i am not coming", "cannotcome"),
        ("are crown fillings covered", "guaranteed"),
        ("we are not going ahead, thanks but no", "refuse"),
        ("great, count me in", "agree"),
        ("cheers pal", "thanks"),
        ("right, talk soon", "bye"),
        ("sorry, i dont follow, come again?", "unclear"),
        ("take me back to the start", "stepback"),
        ("i meant june, typo", "mistake"),
        ("who passed you my number", "numbersource"),
        ("i just work here", "wrongperson"),
        ("does it open on a tablet", "device"),
        ("will our old records carry over", "datamove"),
        ("price for ten licences", "seats"),
        ("how long to set up", "golive"),
        ("are there tutorials for new starters", "teaching"),
        ("what is the notice period", "exitterms"),
        ("any case studies", "clientele"),
    ],
)
def test_what_leads_say_of_a_firm_and_of_the_talk_has_its_field(text: str, notion: str) -> None:
    assert notion in _notions(text)


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("is the jab painful", "painless"),
        ("are the tools sterilised", "hygiene"),
        ("how long does the colour last before it fades", "lasting"),
        ("from what age do you take them", "agelimit"),
        ("can we bring a dog", "pet"),
        ("what if i miss a lesson", "missedclass"),
        ("how big is a group, or is it one to one", "groupsize"),
        ("twice a week or more", "frequency"),
        ("is it packed at peak hours", "crowd"),
        ("who cleans up the debris", "mess"),
        ("any fumes after that", "ecology"),
        ("can someone come and measure", "measurevisit"),
        ("and if you damage the floor", "liability"),
        ("should i be home", "presence"),
        ("may i use my own paint", "ownstuff"),
        ("do i lose my deposit if i cancel", "cancelrules"),
        ("can you come today, there is an emergency", "urgent"),
        ("do you fumigate", "pests"),
        ("please be discreet", "discreet"),
    ],
)
def test_what_leads_ask_of_many_trades_has_its_field(text: str, notion: str) -> None:
    assert notion in _notions(text)


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("what do you need my date of birth for, i would rather not say", "withhold"),
        ("please dont pester me with a hard sell", "pushy"),
        ("the freeholder would have to agree", "notmine"),
        ("i could cut out the middleman", "direct"),
        ("i always lose interest halfway", "willpower"),
        ("that ship has sailed for me", "toolate"),
        ("i can teach myself from tutorials", "selftaught"),
        ("i want a proper classroom", "notforme"),
        ("they always find an excuse not to pay out", "neverpays"),
        ("which topics are in the second module", "syllabus"),
        ("is it accredited", "diploma"),
        ("who marks the assignments", "homework"),
        ("is it lifetime access", "keepaccess"),
        ("is there an evening class", "timetable"),
        ("when is the next intake", "startdate"),
        ("do you help graduates get hired", "career"),
        ("is subsidence excluded", "covered"),
        ("what is the deductible", "claim"),
        ("i have two ccjs", "badcredit"),
        ("is it a soft search", "creditcheck"),
        ("i am a sole trader", "selfemployed"),
        ("may i overpay", "paydown"),
        ("is there a skip for the rubble", "disposal"),
        ("we are in a conservation area", "permit"),
        ("the gutter is loose", "roof"),
        ("do you treat wasps", "pests"),
        ("what is the mileage limit", "carhire"),
        ("do you resize a wedding band", "jewellery"),
        ("could you hem my trousers", "tailor"),
        ("how many rounds of edits do i get", "website"),
        ("do you do varifocals", "optics"),
        ("is there respite", "carehome"),
    ],
)
def test_what_leads_say_in_schools_homes_and_workshops_has_its_field(text: str, notion: str) -> None:
    assert notion in _notions(text)


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("i think it was in june", "undecided"),
        ("do you believe in ghosts", "distrust"),
        ("a trickle of water", "scam"),
        ("what are your opening hours", "appointment"),
        ("me and two kids", "busy"),
        ("we are in bristol", "agree"),
        ("do you trust the weather", "distrust"),
        ("will i pass", "refuse"),
        ("it was so stiff this morning", "highprice"),
        ("a membership card", "unsubscribe"),
        ("on the third floor", "location"),
        ("a different colour", "other"),
        ("long sleeves", "howlong"),
    ],
)
def test_a_bare_word_is_no_doubt_and_no_deed(text: str, notion: str) -> None:
    assert notion not in _notions(text)


def test_short_forms_are_read_as_the_words_they_stand_for() -> None:
    assert _notions("weve used the same firm for years") == _notions("we have used the same firm for years")
    assert _notions("they'll let us know") == _notions("they will let us know")


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("its a no from me", "refuse"),
        ("We're on board with this", "agree"),
        ("lets roll", "agree"),
        ("not before march", "rightmoment"),
        ("just make it quick", "busy"),
        ("it isn't up to me", "askothers"),
        ("who's this", "whocalls"),
        ("how do you know us", "numbersource"),
        ("are you chatgpt or what", "botask"),
        ("do you help with visas", "scope"),
        ("what's in the package", "include"),
        ("if i quit halfway", "returns"),
        ("could we pay bit by bit", "partpay"),
        ("then there will be hidden fees", "hiddencost"),
        ("i'm hopeless at these things", "unsuited"),
        ("we'll do it ourselves", "byself"),
        ("first the work then the money", "prepaid"),
        ("what garanties are there", "guarantee"),
        ("how much do you pay your drivers", "job"),
        ("is there a ramp for a wheelchair", "facility"),
    ],
)
def test_what_people_answer_and_ask_of_any_offer_has_its_field(text: str, notion: str) -> None:
    assert notion in _notions(text)


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("sorry wrong number", "mistake"),
        ("is this a bot", "human"),
        ("we're on board", "askothers"),
        ("not right now", "busy"),
        ("do you do front doors", "scope"),
    ],
)
def test_an_expression_is_not_taken_for_a_field_beside_its_own(text: str, notion: str) -> None:
    assert notion not in _notions(text)
