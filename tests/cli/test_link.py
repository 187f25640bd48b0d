"""`link`: what it writes is read back by the channel, and what no link can carry is told with what is wrong."""

import pytest
from click.testing import CliRunner, Result

from channels.telegram.deeplink import Origin, parse
from cli.main import main


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["link", *arguments])


def test_a_link_carries_source_marks_and_slots() -> None:
    result = run("credit", "--bot", "@my_credit_bot", "--source", "avito", "--campaign", "осень", "debt=500 000")
    assert result.exit_code == 0, result.output
    begin, _, payload = result.stdout.strip().partition("?start=")
    assert begin == "https://t.me/my_credit_bot"
    assert len(payload) <= 64
    assert parse(payload) == Origin("avito", {"utm_campaign": "осень"}, {"debt": "500 000"})


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--bot", "x"), "--bot: no name of a bot: x"),
        (("--bot", "shop_bot", "--source", "авито"), "--source: авито: Latin letters"),
        (("--bot", "shop_bot", "--source", "a__b_c"), "--source: a__b_c: Latin letters"),
        (("--bot", "shop_bot", "--campaign", "☂"), "--campaign: campaign: the sign ☂ cannot be carried"),
        (("--bot", "shop_bot", "--campaign", ""), "--campaign: campaign: nothing to be carried"),
        (("--bot", "shop_bot"), "--source: source: nothing to be carried"),
        (("--bot", "shop_bot", "debt"), "wants SLOT=value: debt"),
        (("--bot", "shop_bot", "dept=5"), "the script has no slot dept. Did you mean debt?"),
        (("--bot", "shop_bot", "--term", "a" * 70), "74 characters, where Telegram lets 64 through"),
    ],
)
def test_what_cannot_be_carried(arguments: tuple[str, ...], told: str) -> None:
    result = run("credit", *arguments)
    assert result.exit_code == 2
    assert told in result.stderr


def test_a_script_that_is_not_there() -> None:
    assert run("credt", "--bot", "shop_bot", "--source", "a").exit_code == 2
