"""The city by the name of its people: «москвичи», «мы питерские», «туляк», «екатеринбурженка».

Russian makes such words by a few suffixes from the stem of the name («Тула» - «туляк», «Омск» - «омич»), now and then
with another last consonant («Калуга» - «калужане»); those made otherwise stand in a table.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from engine.understanding.values.word_set import listed

_SUFFIXES: Final = tuple(
    sorted(
        listed(
            "ские ский ская ских скими нские нский нская нских чане чанин чанка чанами яне янин янка ане анин анка "
            "ляне лянин лянка цы ец цев цами нцы нец нцев женка ичи ич ичка ичей итяне итянин яки як ячка яков аки ак "
            "иты ит итка"
        ),
        key=lambda suffix: (-len(suffix), suffix),
    )
)
_ENDINGS: Final = ("", "а", "я", "ь", "и", "ы", "о", "е", "й", "ск", "ьск", "цк")
_SOFTENED: Final = {"ж": "г", "ч": "к", "ш": "х"}  # Калуга - калужане, Петербург - петербуржец
_LEAST: Final = 3  # letters of a stem; «омич» has two
_OTHERWISE: Final = {
    "уфим": "Уфа", "бакин": "Баку", "вологж": "Вологда",
    "вологодск": "Вологда", "грозненск": "Грозный", "коломенск": "Коломна",
    "орловч": "Орёл", "орловск": "Орёл", "смолян": "Смоленск",
    "смолен": "Смоленск", "липч": "Липецк", "липчан": "Липецк", "нижегород": "Нижний Новгород",
    "новгород": "Великий Новгород", "алматин": "Алматы", "архангелогород": "Архангельск", "курян": "Курск",
    "пензяк": "Пенза", "пензен": "Пенза", "ельч": "Елец", "тагильч": "Нижний Тагил", "челнин": "Набережные Челны",
    "вятск": "Киров", "вятич": "Киров", "минераловод": "Минеральные Воды", "мурманч": "Мурманск",
    "питерц": "Санкт-Петербург", "питерец": "Санкт-Петербург", "тольяттин": "Тольятти",
}  # fmt: skip
_NOT_PEOPLE: Final = frozenset(
    listed(
        "волжанин волжане волжанка братский братские братская советский советские советская русские русский мирный "
        "южный полевские"
    )
)


def home_of(word: str, names: Mapping[str, str]) -> str | None:
    """Return the one city whose people a word names; ``names``: a city by each of its names of one word."""
    if len(word) < 4 or word.isascii() or word in _NOT_PEOPLE or not word.endswith(_SUFFIXES):
        return None
    return _irregular(word) or _regular(word, names)


def _irregular(word: str) -> str | None:
    return next((city for stem, city in _OTHERWISE.items() if word.startswith(stem)), None)


def _regular(word: str, names: Mapping[str, str]) -> str | None:
    for suffix in _SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem == word or len(stem) < 2:
            continue
        stems = [stem, stem[:-1] + _SOFTENED[stem[-1]]] if stem[-1] in _SOFTENED else [stem]
        made = (one + ending for one in stems for ending in _ENDINGS if len(stem) >= _LEAST or ending == "ск")
        cities = {names[name] for name in made if name in names}
        if len(cities) == 1:
            return cities.pop()
    return None
