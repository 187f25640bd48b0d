"""A name back in the nominative: «зовите Леной» is Лена, «Иванову Ивану Ивановичу» is Иван Иванович Иванов."""

from __future__ import annotations

from typing import Final

from engine.understanding.lemmas import known, parses
from engine.understanding.values.name_part import Word, cases, pet_name, role

_LIKELY: Final = 0.5


def full_name(run: tuple[Word, ...]) -> str:
    """Return the words of one name in the nominative, the given name first, the surname last."""
    parts = [(role(word.text) or "unknown", _named(word, run)) for word in run]
    given = next((place for place, part in enumerate(parts) if part[0] == "given"), None)
    if given and parts[0][0] in ("surname", "unknown") and not run[0].text.isascii():
        parts = [*parts[given:], *parts[:given]]  # «Иванов Иван Иванович»
    elif given is None and parts[-1][0] == "patronymic" and len(parts) == 3 and parts[0][0] == "surname":
        parts = [*parts[1:], parts[0]]
    return " ".join(text for _, text in parts)


def _named(word: Word, run: tuple[Word, ...]) -> str:
    """«Амина» is no genitive of «Амин», unless another word of the name is one too."""
    others = [one for one in run if one is not word]
    lone = not any(cases(one.text) and "nomn" not in cases(one.text) for one in others)
    if lone and word.text.endswith(("а", "я")) and role(word.text) == "given":
        return "-".join(_title(part) for part in _split(word))
    return _nominative(word)


def _nominative(word: Word) -> str:
    """Write a word of a name in the nominative and in title case; ё stays as it was typed."""
    return "-".join(_title(_straight(part, raw)) for part, raw in zip(word.text.split("-"), _split(word), strict=True))


def _split(word: Word) -> list[str]:
    parts = word.raw.replace("–", "-").replace("—", "-").replace("‑", "-").replace("−", "-").split("-")
    return parts if len(parts) == len(word.text.split("-")) else word.text.split("-")


def _straight(text: str, raw: str) -> str:
    """Return the nominative of one word, spelt with the letters of ``raw`` as far as they agree."""
    if text.isascii():
        return raw
    short = pet_name(text)
    if short:
        return raw[: len(short) - 1] + short[len(short) - 1 :]
    sorts = [one for one in parses(text) if one.tags & {"Name", "Surn", "Patr"} and "plur" not in one.tags]
    likely = bool(sorts) and "ablt" in sorts[0].tags and sorts[0].score > _LIKELY  # «Аней» is rather Аня than a name
    if not sorts or (not likely and any("nomn" in one.tags for one in sorts)):
        return raw
    if not known(text) and not (
        text.endswith(("ом", "ем", "ой", "ей", "ью")) and any("ablt" in one.tags for one in sorts)
    ):
        return raw  # the analyzer only guesses here: «Кёнуль» is no genitive
    best = sorts[0]
    base = best.lemma
    if "femn" in best.tags and "Surn" in best.tags and all("femn" in one.tags for one in sorts):
        base = (
            base[:-2] + "ая"
            if base.endswith(("ский", "цкий"))
            else base + "а"
            if base.endswith(("ов", "ев", "ин"))
            else base
        )
    if "Patr" in best.tags and "femn" in best.tags and base.endswith("ич"):
        base = base[:-2] + "на" if base.endswith(("ович", "евич")) else text
    if base == "петр":
        base = "пётр"
    kept = 0
    while kept < min(len(base), len(raw)) and raw[kept].lower().replace("ё", "е") == base[kept]:
        kept += 1
    return raw[:kept] + base[kept:]


def _title(text: str) -> str:
    if text[1:].islower() or text.isupper() or text.islower() or not text.isascii():
        return text[:1].upper() + text[1:].lower()
    return text[:1].upper() + text[1:]  # McDonald, O'Brien as typed
