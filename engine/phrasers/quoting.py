"""Texts that stand between tags in a prompt, and cannot leave them: pure.

An author's text loses the signs that make a tag. What a lead wrote is trusted least: it is masked, cut, put on one
line, and of its signs only those stay that people write with (an allow-list: there are more ways to draw a quotation
mark or an angle than anybody knows).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from engine.redaction import redacted

SHOWN = 1_000  # characters of the lead's message
_ANGLES = frozenset("<>﹤﹥＜＞‹›˂˃〈〉⟨⟩⟪⟫〈〉《》❬❭❮❯❰❱ᐸᐳ≪≫⧼⧽⦑⦒")
_UNSEEN = frozenset(("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs"))
_SIGNS = frozenset(".,!?:;()+-–—%/№₽$€…&=@")
_INSTEAD = str.maketrans({"[": "(", "]": ")", "’": "'", "ʼ": "'"})
_NO_APOSTROPHE = re.compile(r"(?<!\w)'|'(?!\w)")


def shielded(text: str) -> str:
    """Return an author's text on one line, without a sign that could open or close a tag."""
    return " ".join("".join(" " if _is_unfit(sign) else sign for sign in text).split())


@lru_cache(maxsize=4096)
def _is_unfit(sign: str) -> bool:
    return sign in _ANGLES or unicodedata.category(sign) in _UNSEEN


def quotable(text: str) -> str:
    """Return what a lead wrote as it may be shown: masked, on one line, cut, in letters, digits and a few signs."""
    masked = redacted(unicodedata.normalize("NFKC", text)).translate(_INSTEAD)
    plain = "".join(sign if _is_written(sign) else " " for sign in unicodedata.normalize("NFC", masked))
    return " ".join(_NO_APOSTROPHE.sub(" ", plain).split())[:SHOWN].rstrip()


@lru_cache(maxsize=4096)
def _is_written(sign: str) -> bool:
    """Tell whether people write with a sign: Cyrillic and Latin letters, digits, punctuation that quotes nothing."""
    if sign in _SIGNS or sign == "'" or sign in "0123456789":
        return True
    return sign.isalpha() and unicodedata.name(sign, "").startswith(("CYRILLIC ", "LATIN "))
