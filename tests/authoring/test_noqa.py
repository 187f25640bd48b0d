"""``# noqa: rule reason``: what it silences, what it cannot, and where it is no remark at all."""

from __future__ import annotations

import pytest

from engine.authoring.load import Outcome, read_flow

BASE = """\
id: a
start: here
wording: {forbidden: [навсегда]}
states:
  here:
    say: %s
    outcome: won
%s"""
LOST = "  lost: {outcome: lost}"


def read(say: str = "Привет", more: str = "") -> Outcome:
    return read_flow(BASE % (say, more), "a.yaml")


def rules(outcome: Outcome) -> list[str]:
    return [problem.rule for problem in outcome.problems]


def test_a_remark_with_a_reason_silences_its_rule_on_its_line() -> None:
    assert rules(read(more=LOST)) == ["unreachable"]
    assert rules(read(more=LOST + "  # noqa: unreachable менеджеры ставят его сами")) == []
    assert rules(read(more=LOST + "  # noqa: unsaid не то")) == ["unreachable", "noqa-unused"]
    assert rules(read(more=LOST + "\n# noqa: unreachable не та строка")) == ["unreachable", "noqa-unused"]


def test_a_text_of_several_lines_is_spoken_for_at_its_head_or_its_end() -> None:
    assert rules(read(">-\n      Прощайтесь\n      навсегда")) == ["forbidden"]
    assert rules(read(">-  # noqa: forbidden так зовут книгу\n      Прощайтесь\n      навсегда")) == []
    assert rules(read('"Прощайтесь\n      навсегда сегодня"  # noqa: forbidden так зовут книгу')) == []


@pytest.mark.parametrize(
    "say", ['"Прощай навсегда # noqa: forbidden x"', "|\n      навсегда\n      # noqa: forbidden x"]
)
def test_inside_a_text_the_same_signs_are_the_text(say: str) -> None:
    assert rules(read(say)) == ["forbidden"]


def test_an_error_without_which_nothing_runs_cannot_be_silenced() -> None:
    outcome = read(more="    next: nowhere  # noqa: unknown-state позже напишу")
    assert rules(outcome) == ["unknown-state", "noqa-error"]
    assert outcome.flow is None


def test_a_silenced_error_starts_the_script() -> None:
    assert read("Прощай навсегда").flow is None
    assert read("Прощай навсегда  # noqa: forbidden так зовут книгу").flow is not None
    without_reason = read("Прощай навсегда  # noqa: forbidden")
    assert rules(without_reason) == ["noqa-reason"]
    assert without_reason.flow is not None
