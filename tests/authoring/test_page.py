"""A script on a page and as a diagram: exactly these words, whatever the shapes.

``python tests/authoring/test_page.py`` writes the expected pages anew: look at the difference.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.authoring.mermaid import mermaid
from engine.authoring.page import page
from engine.flow import Flow
from engine.library import open_flow, shipped

DATA = Path(__file__).resolve().parent.parent / "data"
SOUND = sorted((DATA / "ok").glob("*.yaml"))
DRAWN = {".page.txt": page, ".mmd": mermaid}
LOCALES = {"small": "ru", "shapes": "ru"}


def drawn(path: Path, suffix: str) -> str:
    return DRAWN[suffix](open_flow(str(path)), LOCALES.get(path.stem, "en"))


@pytest.mark.parametrize("suffix", DRAWN)
@pytest.mark.parametrize("path", SOUND, ids=lambda path: path.stem)
def test_the_page_reads_as_before(path: Path, suffix: str) -> None:
    assert drawn(path, suffix) == path.with_suffix(suffix).read_text("utf-8")


def flows() -> list[Flow]:
    return [open_flow(str(path)) for path in (*SOUND, *shipped().values())]


@pytest.mark.parametrize("locale", ["ru", "en"])
def test_nothing_that_is_said_is_left_out_of_the_page(locale: str) -> None:
    for flow in flows():
        seen = " ".join(page(flow, locale).split())
        for id_, state in flow.states.items():
            assert id_ in seen
            if isinstance(state.say, str):
                assert " ".join(state.say.split()) in seen
        for name in (*flow.slots, *flow.objections, *flow.answers):
            assert name in seen


@pytest.mark.parametrize("locale", ["ru", "en"])
def test_lines_of_a_diagram_are_of_few_kinds_and_hold_no_sign_of_mermaid(locale: str) -> None:
    node = r"(s\d+|anywhere|back|handoff|\[\*\])"
    told = r"""(?:(?!["<>;:]|#(?!\w+;)).|#\w+;)*"""
    kinds = re.compile(
        rf'stateDiagram-v2|    state "{told}" as \w+|    {node} --> {node}( : {told})?'
        r"|    classDef \w+ [\w:#,]+|    class s\d+(,s\d+)* \w+"
    )
    for flow in flows():
        for line in mermaid(flow, locale).splitlines():
            assert kinds.fullmatch(line), line


def test_words_of_mermaid_and_its_signs_can_be_ids_and_guards() -> None:
    text = """id: a
start: end
slots: {note: {type: text, ask: "What?"}}
states:
  end: {collect: note, next: [{when: 'note == "a;b#c:d"', go: state}, {go: state}]}
  state: {outcome: won}
"""
    from engine.authoring.load import read_flow

    flow = read_flow(text, "a").flow
    assert flow is not None
    assert "    s0 --> s1 : note == #quot;a#59;b#35;c#58;d#quot;\n" in mermaid(flow, "en")


if __name__ == "__main__":
    for sound in SOUND:
        for ending in DRAWN:
            sound.with_suffix(ending).write_text(drawn(sound, ending), "utf-8")
