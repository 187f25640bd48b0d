"""Texts: an allow-list of Jinja2, cases, languages, sticky variants; a lead's words are never a template."""

from __future__ import annotations

from collections import Counter

import pytest

from engine.flow import Case, Marked, Slot, Text, Translated, Variants
from engine.printed import Printed
from engine.situation import Situation
from engine.templates import TextError, parse_text
from engine.texts import Scene, render
from engine.value import Money, Quantity, Value, point


def scene(locale: str = "ru", lead: str = "lead", **slots: Value) -> Scene:
    """Return a scene with one slot of each kind."""
    kinds = {
        "name": Slot(type="person_name"),
        "debt": Slot(type="money"),
        "rooms": Slot(type="rooms"),
        "housing": Slot(type="choice", options={"own": ["Своя квартира", "своя"]}),  # type: ignore[dict-item]
        "agrees": Slot(type="yes_no"),
    }
    names = {name: Printed(slots.get(name), slot, locale) for name, slot in kinds.items()}
    return Scene(Situation(slots, frozenset(kinds)), {**names, "facts": {"price": "от 5 ₽"}}, locale, "ru", lead)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{{ name }}, {{ debt }}", "Иван Петров, 500 000 ₽"),
        ("{{ name|first_name }}", "Иван"),
        ("{{ facts.price }}", "от 5 ₽"),
        ("{{ housing }}", "Своя квартира"),
        ("{{ housing|lower }}", "своя квартира"),
        ('{{ rooms|plural("комната", "комнаты", "комнат") }}', "3 комнаты"),
        ("{% if agrees %}да{% else %}нет{% endif %}", "нет"),
        ("{% if debt %}{{ debt }}{% endif %}", "500 000 ₽"),
        ("a {{ unknown }} b", "a  b"),
    ],
)
def test_templates(source: str, words: str) -> None:
    now = scene(name="Иван Петров", debt=Money(500_000, 500_000, "RUB"), housing="own", rooms=point(3), agrees=False)
    assert render(source, now) == (words, "styled")


@pytest.mark.parametrize(
    "source",
    [
        "{{ 'x' * 999999999 }}",
        "{{ 9**9 }}",
        "{% for a in b %}{% endfor %}",
        "{% set a = 1 %}",
        "{{ a() }}",
        "{{ a.b.c }}",
        "{{ a['b'] }}",
        "{{ a|upper }}",
        "{{ a|plural(b) }}",
        "{% include 'x' %}",
        "{% if a == 1 %}b{% endif %}",
        "{{ a if b else c }}",
        "{{ a ~ b }}",
        "{{ a",
        "x" * 9_000,
    ],
)
def test_what_is_not_in_the_language_is_refused(source: str) -> None:
    with pytest.raises(TextError):
        parse_text(source)


def test_names_are_told_apart_by_whether_they_are_guarded() -> None:
    assert parse_text("{{ name }} {% if debt %}{{ debt }}{% endif %}") == (("name",), ("debt",))


def test_a_leads_words_are_a_value_and_no_template() -> None:
    assert render("{{ name }}", scene(name="{{ facts.price }}")) == ("{{ facts.price }}", "styled")


def test_cases_the_first_true_one_then_the_plain_one() -> None:
    text: Text = (Case(when="debt > 5", say="много"), Case(when="agrees", say="да"), "иначе")
    assert render(text, scene(debt=Money(9, 9)))[0] == "много"  # type: ignore[index]
    assert render(text, scene())[0] == "иначе"  # type: ignore[index]
    assert render(text[:2], scene()) is None


def test_languages_fall_back_to_the_scripts_own() -> None:
    assert render(Translated(ru="да", en="yes"), scene("en"))[0] == "yes"  # type: ignore[index]
    assert render(Translated(ru="да"), scene("en"))[0] == "да"  # type: ignore[index]


def test_variants_are_sticky_and_all_of_them_are_met() -> None:
    text = Variants(variants=("a", "b", "c"))
    said = Counter(render(text, scene(lead=f"lead-{number}"))[0] for number in range(300))  # type: ignore[index]
    assert set(said) == {"a", "b", "c"}
    assert min(said.values()) > 60
    assert all(render(text, scene(lead="x")) == render(text, scene(lead="x")) for _ in range(5))


def test_a_marked_text_keeps_its_wording() -> None:
    assert render(Marked(text="слово в слово", wording="exact"), scene()) == ("слово в слово", "exact")


def test_ranges_print_as_people_write_them() -> None:
    assert render("{{ debt }}", scene(debt=Money(None, 50_000)))[0] == "до 50 000 ₽"  # type: ignore[index]
    assert render("{{ rooms }}", scene(rooms=Quantity(2, 3)))[0] == "2–3"  # type: ignore[index]


def test_the_else_of_a_list_of_cases_may_have_any_form() -> None:
    said = (Case(when="agrees", say="да"), Translated(ru="нет", en="no"))
    assert render(said, scene("en", agrees=False)) == ("no", "styled")
    assert render((Case(when="agrees", say="да"), Marked(text="нет", wording="exact")), scene()) == ("нет", "exact")
