"""``leadscript.yaml``: read as strictly as a script, every mistake told in one run with the line that fixes it."""

import re
import textwrap
from pathlib import Path

import pytest

from cli.botfile import read_plans
from cli.bots import BotPlan, Webhook, chosen, planned
from cli.botvalues import EXAMPLES, KEYS, WEBHOOK
from cli.settings import Settings
from engine.burst import USUAL, Window
from engine.errors import SettingWrong
from engine.session import HOLD

EXAMPLE = Path(__file__).parents[2] / "deploy" / "leadscript.yaml"
TOKEN = "123456789:" + "A" * 35


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")


def plans(text: str) -> tuple[BotPlan, ...]:
    found, mistakes = read_plans(text.encode(), "bots.yaml")
    assert mistakes == ()
    return found


def mistakes(text: str) -> list[str]:
    found, told = read_plans(text.encode(), "bots.yaml")
    assert found == ()
    return [line for one in told for line in one.told()]


def test_a_bot_of_two_lines() -> None:
    assert plans("bots: {shop: {flow: credit, token: SHOP_TOKEN}}") == (
        BotPlan("shop", "credit", "SHOP_TOKEN", "bots.yaml:1:8", "telegram", None, None, None, True, USUAL, HOLD, ""),
    )


def test_everything_that_can_be_said() -> None:
    (bot,) = plans(
        "bots:\n  shop:\n    flow: flows/my.yaml\n    channel: telegram\n    token: SHOP_TOKEN\n    locale: en\n"
        "    group: -1001234567890\n    llm: off\n    burst: 1,5s\n    hold: 2h\n    api: http://127.0.0.1:9000/\n"
        "    webhook: {url: 'https://bots.example.com/shop', secret: SHOP_SECRET}\n"
    )
    assert bot == BotPlan(
        "shop",
        "flows/my.yaml",
        "SHOP_TOKEN",
        "bots.yaml:2:3",
        "telegram",
        "en",
        -1001234567890,
        Webhook("https://bots.example.com/shop", "SHOP_SECRET"),
        False,
        Window(1_500, 6_000),
        7_200_000,
        "http://127.0.0.1:9000",
    )


def test_the_documented_example_is_read_and_names_every_key() -> None:
    found = planned(Settings(), EXAMPLE)
    assert [(one.name, one.flow, one.group) for one in found] == [
        ("credit", "credit", -1001234567890),
        ("gym", "fitness", None),
    ]
    assert (found[1].burst, found[1].hold, found[1].llm) == (USUAL, HOLD, True)  # the defaults, as it says
    text = EXAMPLE.read_text("utf-8")
    assert [key for key in (*KEYS, *WEBHOOK) if f"{key}:" not in text] == []
    commented = text.replace("    # webhook:", "    webhook:").replace("    # api:", "    api:")
    Path("all.yaml").write_text(commented, "utf-8")
    assert planned(Settings(), Path("all.yaml"))[1].webhook == Webhook("https://bots.example.com/gym", "GYM_SECRET")


def test_the_example_of_the_readme_is_read() -> None:
    readme = (EXAMPLE.parents[1] / "README.md").read_text("utf-8")
    (example,) = re.findall(r"```yaml\n( +bots:.*?)```", readme, re.DOTALL)
    assert [(one.name, one.group) for one in plans(textwrap.dedent(example))] == [("credit", -1001234567890)]


@pytest.mark.parametrize("key", EXAMPLES)
def test_what_a_mistake_proposes_is_right(key: str) -> None:
    lines = {"flow": "flow: credit", "token": "token: SHOP_TOKEN"}
    if key in WEBHOOK:
        pair = {name: EXAMPLES[name] for name in WEBHOOK}
        lines["webhook"] = "webhook: {" + ", ".join(pair.values()) + "}"
    else:
        lines[key] = EXAMPLES[key]
    plans("bots:\n  shop:\n" + "".join(f"    {line}\n" for line in lines.values()))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ["bots.yaml:1:1: bots are wanted here", "→ bots: {shop:"]),
        ("- shop", ["bots.yaml:1:1: bots are wanted here"]),
        ("bots: {}", ["bots.yaml:1:7: bots are wanted here"]),
        ("bot: {a: {flow: credit}}", ["bots.yaml:1:1: unknown key `bot`", "did you mean `bots`?"]),
        ("bots: {a: {flow: c, tocken: B}}", ["bots.yaml:1:21: unknown key `tocken`", "did you mean `token`?"]),
        ("bots: {a: {token: A}}", ["bots.yaml:1:8: `a` lacks `flow`", "→ flow: credit"]),
        ("bots: {a: credit}", ["bots.yaml:1:11: `a` wants pairs of `key: value`"]),
        ("bots: {'a b': {flow: c, token: A}}", ["bots.yaml:1:8: no name for a bot: `a b`"]),
        ("bots: {a: {flow: c, token: A, group: 1234}}", ["bots.yaml:1:38: `group`: wants the number of a group"]),
        ("bots: {a: {flow: c, token: A, locale: de}}", ["`locale`: wrong value 'de'", "→ ru | en"]),
        ("bots: {a: {flow: c, token: A, channel: icq}}", ["`channel`: wrong value 'icq'", "→ telegram"]),
        ("bots: {a: {flow: c, token: A, llm: maybe}}", ["`llm`: wrong value 'maybe'"]),
        ("bots: {a: {flow: c, token: A, burst: 9s}}", ["`burst`: from 0s to 6s, or off", "→ burst: 0.8s"]),
        ("bots: {a: {flow: c, token: A, hold: soon}}", ["`hold`: from 1m to 30d", "→ hold: 1d"]),
        ("bots: {a: {flow: [c], token: A}}", ["bots.yaml:1:18: `flow` wants one value"]),
        ("bots: {a: {flow: c, token: }}", ["bots.yaml:1:21: `token` wants one value", "→ token: SHOP_TOKEN"]),
        ("bots: {a: {flow: c, token: two words}}", ["`token`: no name of a variable"]),
        ("bots: {a: {flow: c, token: A}, b: {flow: c, token: A}}", ["bots.yaml:1:52: `token`: the same as on line 1"]),
        ("bots: {a: {flow: c, token: A, webhook: {url: 'http://x/y', secret: S}}}", ["`url`: wants https://host/path"]),
        ("bots: {a: {flow: c, token: A, webhook: {url: 'https://x/y'}}}", ["`webhook` lacks `secret`"]),
        ("bots: {a: {flow: c, token: A, api: 'http://api.example.com'}}", ["`api`: wants https://…"]),
        ("bots: {a: {flow: c, token: A}, a: {flow: c, token: B}}", ["the key `a` is already on line 1"]),
        ("bots: {a: {flow: c, token: A", ["bots.yaml:1:"]),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_place(text: str, told: list[str]) -> None:
    lines = "\n".join(mistakes(text))
    assert [one for one in told if one not in lines] == [], lines


def test_two_bots_may_not_share_a_token_even_on_other_lines() -> None:
    told = mistakes("bots:\n  a: {flow: c, token: T}\n  b: {flow: c, token: T}\n")
    assert told == ["bots.yaml:3:23: `token`: the same as on line 2", "  → each bot has its own"]


def test_all_mistakes_are_told_in_one_run_in_the_language_of_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "ru")
    Path("leadscript.yaml").write_text("bots:\n  a: {flow: c, tokn: T, hold: x}\n  b: {token: U}\n", "utf-8")
    with pytest.raises(SettingWrong) as caught:
        planned(Settings())
    assert caught.value.message == "leadscript.yaml: ошибок: 4"
    assert caught.value.hint.split("\n") == [
        "leadscript.yaml:2:16: незнакомый ключ `tokn`",
        "    → возможно, `token`",
        "  leadscript.yaml:2:3: у `a` нет `token`",
        "    → token: SHOP_TOKEN",
        "  leadscript.yaml:2:31: `hold`: от 1m до 30d",
        "    → hold: 1d",
        "  leadscript.yaml:3:3: у `b` нет `flow`",
        "    → flow: credit",
    ]


@pytest.mark.parametrize("place", ["token: {}", "{}: x", "group: {}", "llm: {}"])
def test_a_token_in_the_file_is_told_and_never_repeated(place: str) -> None:
    told = "\n".join(mistakes(f"bots:\n  a:\n    flow: c\n    {place.replace('{}', chr(34) + TOKEN + chr(34))}\n"))
    assert "A" * 20 not in told
    if place.startswith("token"):
        assert "the name of a variable is wanted, not the secret itself" in told


def test_a_single_bot_needs_no_file() -> None:
    settings = Settings(token=TOKEN, flow="flows/credit.yaml", group=-5)
    assert planned(settings) == (
        BotPlan("credit", "flows/credit.yaml", "LEADSCRIPT_TOKEN", "LEADSCRIPT_FLOW", group=-5),
    )


@pytest.mark.parametrize(
    ("settings", "fix"),
    [
        (Settings(), "LEADSCRIPT_TOKEN=… and LEADSCRIPT_FLOW=credit"),
        (Settings(token=TOKEN), "LEADSCRIPT_FLOW=credit"),
        (Settings(flow="credit"), "LEADSCRIPT_TOKEN="),
    ],
)
def test_no_bot_at_all(settings: Settings, fix: str) -> None:
    with pytest.raises(SettingWrong) as caught:
        planned(settings)
    assert fix in caught.value.hint


def test_a_file_that_is_not_there() -> None:
    with pytest.raises(SettingWrong, match=r"mine\.yaml"):
        planned(Settings(), Path("mine.yaml"))


def test_bots_are_chosen_by_name() -> None:
    both = plans("bots: {shop: {flow: c, token: A}, gym: {flow: c, token: B}}")
    assert chosen(both, ()) == both
    assert chosen(both, ("gym", "gym")) == both[1:]
    with pytest.raises(SettingWrong) as caught:
        chosen(both, ("shp",))
    assert (caught.value.message, caught.value.hint) == ("No such bot: shp", "Did you mean shop?")
