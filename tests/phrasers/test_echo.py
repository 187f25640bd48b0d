"""A wording that repeats its instructions is none."""

from engine.cue import Cue
from engine.phrasers.echo import RUN, echoes, runs

RULES = "Перескажи <text> живо и коротко. Ничего не добавляй и ничего не пропускай: смысл тот же."


def test_a_run_of_the_instructions_is_seen_whatever_stands_between() -> None:
    cue = Cue("ask", "Как вас зовут?")
    assert echoes("Конечно! Ничего не добавляй и ничего не пропускай. Как вас зовут?", RULES, cue)
    assert echoes("НИЧЕГО, не добавляй; и «ничего» не\nпропускай", RULES, cue)
    assert not echoes("Ничего не добавляй и ничего. Пропустите?", RULES, cue)
    assert not echoes("Как вас зовут?", RULES, cue)


def test_what_the_cue_says_itself_is_no_echo() -> None:
    said = "Ничего не добавляй и ничего не пропускай"
    assert not echoes(said, RULES, Cue("ask", f"{said}, хорошо?"))
    assert not echoes(said, RULES, Cue("ask", "Хорошо?", facts={"rule": said}))


def test_runs_are_counted_in_words() -> None:
    assert runs("a b c", 2) == {("a", "b"), ("b", "c")}
    assert runs(" ".join("abcde"[: RUN - 1])) == frozenset()
