"""A Russian word as it sounds: people who misspell write what they hear («дагавор», «питнадцать», «недавольна»)."""

from __future__ import annotations

from typing import Final

# Unstressed vowels fall together; the signs of softness are not heard.
_VOWELS: Final = str.maketrans({"о": "а", "е": "и", "я": "и", "э": "и", "ы": "и", "ь": None, "ъ": None})
_CLUSTERS: Final = (("тс", "ц"), ("дц", "ц"), ("тц", "ц"), ("дс", "ц"), ("стн", "сн"), ("сч", "щ"), ("тч", "ч"))


def sound(word: str) -> str:
    """Return what words that sound alike have in common; a letter twice in a row is heard once."""
    heard = word.translate(_VOWELS)
    for written, said in _CLUSTERS:
        heard = heard.replace(written, said)
    if heard.endswith("ст"):
        heard = heard[:-1]  # «шесь», «шес»: the last consonant is not heard
    return "".join(sign for place, sign in enumerate(heard) if not place or heard[place - 1] != sign)
