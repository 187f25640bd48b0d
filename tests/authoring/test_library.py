"""FLOW is a path, else a name under ./flows, else a shipped script; what cannot be had is told in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import ScriptNotFound, ScriptRefused
from engine.library import find_flow, load_script, local, open_flow, read_script, shipped

SOUND = "id: mine\nstart: here\nstates: {here: {say: Hello, outcome: won}}\n"


def write(folder: Path, name: str, text: str = SOUND) -> Path:
    path = folder / "flows" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_a_path_comes_before_a_name_and_a_name_of_ours_before_a_shipped_one(tmp_path: Path) -> None:
    own = write(tmp_path, "credit.yaml")
    assert find_flow(str(own), folder=tmp_path / "elsewhere") == own
    assert find_flow("credit", folder=tmp_path) == own
    assert find_flow("credit", folder=tmp_path / "elsewhere") == shipped()["credit"]


def test_a_name_may_carry_its_ending_and_either_is_fine(tmp_path: Path) -> None:
    own = write(tmp_path, "mine.yml")
    assert find_flow("mine", folder=tmp_path) == own
    assert find_flow("mine.yaml", folder=tmp_path) == own
    assert local(tmp_path) == {"mine": own}


@pytest.mark.parametrize(
    ("name", "hint"),
    [("credti", "credit"), ("nothing at all", "There are"), ("../credit", "credit"), ("", "There are")],
)
def test_an_unknown_name_is_told_with_those_that_come_close(name: str, hint: str, tmp_path: Path) -> None:
    with pytest.raises(ScriptNotFound) as caught:
        find_flow(name, folder=tmp_path)
    assert hint in caught.value.hint


@pytest.mark.parametrize("name", ["a\0b", "я" * 5_000, "/", "."])
def test_a_name_that_no_file_can_have_is_told_too(name: str, tmp_path: Path) -> None:
    with pytest.raises(ScriptNotFound):
        find_flow(name, folder=tmp_path)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(ScriptNotFound, match="Cannot read"):
        read_script(tmp_path)


def test_a_script_with_errors_is_refused_with_all_of_them_and_the_first_in_the_line(tmp_path: Path) -> None:
    path = write(tmp_path, "bad.yaml", SOUND.replace("start: here", "start: ther").replace("won", "win"))
    with pytest.raises(ScriptRefused, match=r"bad\.yaml:2:8: there is no state `ther`") as caught:
        load_script("bad", folder=tmp_path)
    assert len(caught.value.problems) == 2
    assert caught.value.hint == "To see them all: leadscript check bad"
    with pytest.raises(ScriptRefused):
        open_flow(str(path))


def test_a_warning_does_not_stop_a_start(tmp_path: Path) -> None:
    write(tmp_path, "odd.yaml", SOUND.replace("}}\n", "}, lost: {outcome: lost}}\n"))
    loaded = load_script("odd", folder=tmp_path)
    assert [problem.rule for problem in loaded.problems] == ["unreachable"]
    assert loaded.script.flow.id == "mine"
    assert loaded.positions.line(("states", "here", "say")) == 3


def test_files_to_send_are_looked_for_beside_the_script(tmp_path: Path) -> None:
    path = write(tmp_path, "send.yaml", SOUND.replace("say: Hello", "say: Hello, send: [price.pdf]"))
    assert [problem.rule for problem in read_script(path).problems] == ["missing-file"]
    (path.parent / "price.pdf").write_bytes(b"%PDF")
    assert read_script(path).problems == ()


@pytest.mark.parametrize("name", shipped())
def test_what_we_ship_has_no_finding(name: str) -> None:
    outcome = read_script(shipped()[name])
    assert outcome.problems == ()
