"""Set phrases of politeness that stand between marks and say nothing: «если не секрет», "no worries", "good news:"."""

from __future__ import annotations

import re
from typing import Final

_TABLE: Final = """
если не секрет / если не возражаете / если позволите / если вы не против / если не сложно / если вам не сложно
если вас не затруднит / ничего страшного / не переживайте / не волнуйтесь / не беспокойтесь / не стесняйтесь / вы правы
вы совершенно правы / хорошие новости / хорошая новость / рада знакомству / рад знакомству
будем знакомы / добро пожаловать
как правильно / само собой / без проблем / нет проблем / всё в порядке / все в порядке / договорились / не торопитесь
if you don't mind / if you don't mind me asking / if you do not mind / if i may / if i may ask / no worries / no problem
no problem at all / don't worry / do not worry / not to worry / you're right / you are right / good news / great news
welcome / you're welcome / pleased to meet you / nice to meet you / not a problem / that's okay
that's fine / sounds good
of course / sure thing / take your time / if you like / if you wish / if it's okay / if that's okay / fair enough
"""
_FORMULA: Final = re.compile(
    r"(?:(?<=^)|(?<=[.!?,:;—–\n] )|(?<=\n))(?:и |а |and |but |so )?(?:"
    + "|".join(
        sorted((re.escape(one.strip()) for one in re.split(r"[/\n]", _TABLE) if one.strip()), key=len, reverse=True)
    )
    + r")(?=\s*[.!?,:;—–\n]|$)",
    re.IGNORECASE,
)


def without_formulas(raw: str, authored: str) -> str:
    """Return the text with its formulas blanked out, offsets kept; what the script says itself stays."""
    low = authored.lower()

    def blank(match: re.Match[str]) -> str:
        return match.group() if match.group().lower() in low else " " * len(match.group())

    return _FORMULA.sub(blank, raw.replace("’", "'"))
