"""The drawing of a script: nothing overlaps, nothing is left out, and nothing an author wrote becomes markup."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.authoring.graph import ways
from engine.authoring.layout import Link, arrange, ranks
from engine.authoring.layoutrows import Size
from engine.authoring.load import read_flow
from engine.authoring.reader import read
from engine.authoring.structure import fit
from engine.authoring.svg import drawing, svg
from engine.authoring.svgplan import plan
from engine.authoring.svgtext import cut, folded, width
from engine.flow import SKIP, Flow
from engine.library import open_flow, shipped

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted((ROOT / "tests/data/ok").glob("*.yaml")) + sorted(shipped().values())
NAMESPACE = "{http://www.w3.org/2000/svg}"
HOSTILE = "id: a\nstart: b\ntitle: '{0}'\nvoice: {{name: '{0}'}}\nfacts: {{f: '{0}'}}\n" + (
    "slots: {{s: {{type: choice, ask: '{0}?', consent: '{0}', options: {{o: ['{0}']}}, hear: {{words: ['{0}']}}}}}}\n"
    "states: {{b: {{stage: '{0}', say: '{0}', collect: s, next: d}}, d: {{say: '{0}', outcome: won}}}}\n"
    "objections: {{p: {{hear: {{words: ['{0}']}}, replies: ['{0}'], then: d}}}}\n"
    "always: [{{name: '{0}', event: '{0}', go: d}}]\nunclear: '{0}'\n"
)
ATTACKS = ["</style><script>alert(1)</script>", '" onload="alert(1)', "<img src=x onerror=alert(1)>", "]]>&amp;&lt;"]


def hostile(attack: str) -> Flow:
    outcome = read_flow(HOSTILE.format(attack), "a.yaml")
    assert outcome.flow is not None, outcome.problems
    return outcome.flow


@st.composite
def graphs(draw: st.DrawFn) -> tuple[list[Size], list[Link], list[int]]:
    count = draw(st.integers(1, 12))
    box = st.integers(0, count - 1)
    pairs = draw(st.lists(st.tuples(box, box), max_size=24))
    size = st.builds(Size, st.integers(60, 220).map(float), st.integers(30, 90).map(float))
    label = st.builds(Size, st.integers(5, 200).map(float), st.integers(0, 60).map(float))
    links = [Link(one, other, draw(label)) for one, other in pairs]
    links += [Link(draw(box), None, draw(label)) for _ in range(draw(st.integers(0, 3)))]
    return [draw(size) for _ in range(count)], links, ranks(count, pairs)


@given(graphs())
def test_boxes_and_labels_never_overlap_and_stay_inside(graph: tuple[list[Size], list[Link], list[int]]) -> None:
    sizes, links, ranked = graph
    picture = arrange(sizes, links, ranked)
    assert picture == arrange(sizes, links, ranked)
    things = list(zip(picture.boxes, sizes, strict=True))
    things += [(route.label, link.label) for route, link in zip(picture.routes, links, strict=True)]
    for at, ((x, y), size) in enumerate(things):
        assert size.width / 2 - 0.01 <= x <= picture.size.width - size.width / 2 + 0.01
        assert size.height / 2 - 0.01 <= y <= picture.size.height - size.height / 2 + 0.01
        for (to_x, to_y), other in things[:at]:
            apart = abs(x - to_x) > (size.width + other.width) / 2 - 0.01
            assert apart or abs(y - to_y) > (size.height + other.height) / 2 - 0.01


@given(graphs())
def test_links_run_from_box_to_box(graph: tuple[list[Size], list[Link], list[int]]) -> None:
    sizes, links, ranked = graph
    picture = arrange(sizes, links, ranked)
    for link, route in zip(links, picture.routes, strict=True):
        for box, (x, y) in ((link.source, route.points[0]), (link.target, route.points[-1])):
            if box is not None:
                (middle, centre), size = picture.boxes[box], sizes[box]
                assert abs(x - middle) < size.width / 2
                assert abs(abs(y - centre) - size.height / 2) < 0.01


@pytest.mark.parametrize("locale", ["ru", "en"])
@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_every_state_is_drawn_once_and_every_move_is_told(path: Path, locale: str) -> None:
    flow = open_flow(str(path))
    root = ElementTree.fromstring(drawing(flow, locale, linked=True))
    anchors = [element.get("id") for element in root.iter(f"{NAMESPACE}a") if element.get("id")]
    assert sorted(anchors) == sorted(f"n{at}" for at in range(len(flow.states)))
    known = plan(flow, locale)
    told = {(arrow.source, arrow.target) for arrow in known.arrows}
    told |= {(None, card.target) for card in known.cards}
    apart = {card.target for card in known.cards if card.own}
    for way in ways(flow):
        if way.target == SKIP or (way.source in apart and way.by == "next"):
            continue  # the latter stands under its card
        assert (way.source, way.target) in told or (None, way.target) in told, way


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_an_author_wrote_is_text(attack: str) -> None:
    flow = hostile(attack)
    for one in (svg(flow, "en"), drawing(flow, "ru", linked=True)):
        root = ElementTree.fromstring(one)
        names = {element.tag.removeprefix(NAMESPACE) for element in root.iter()}
        assert names <= {"svg", "title", "style", "g", "a", "rect", "path", "text"}
        keys = {key for element in root.iter() for key in element.attrib}
        assert not [key for key in keys if key.startswith("on")]


def test_a_script_of_a_thousand_states_is_drawn_in_time() -> None:
    states = "".join(
        f"  s{at}: {{say: Hi, collect: q, next: [{{when: q, go: s{at + 1}}}, {{go: s{at * 7919 % 999}}}]}}\n"
        for at in range(999)
    )
    text = f'id: a\nstart: s0\nslots: {{q: {{type: text, ask: "Q?"}}}}\nstates:\n{states}  s999: {{outcome: won}}\n'
    root = read(text).root  # the checks are not what is measured
    assert root is not None
    flow = Flow.model_validate(fit(root)[0])
    began = time.perf_counter()
    assert svg(flow, "en").count('class="title"') == 1000
    assert time.perf_counter() - began < 20


@given(st.text(max_size=60), st.integers(20, 300))
def test_words_are_cut_to_their_room(text: str, room: int) -> None:
    assert width(cut(text, 11, room), 11) <= max(room, width("…", 11))
    lines = folded(text, 11, room, 2)
    assert len(lines) <= 2
    assert all(width(line, 11) <= max(room, width("…", 11)) for line in lines)


def test_the_same_script_gives_the_same_bytes() -> None:
    program = (
        "from engine.library import open_flow; from engine.authoring.svg import svg; "
        "print(svg(open_flow('credit'), 'ru'))"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program], cwd=ROOT, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1
