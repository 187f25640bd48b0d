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
не спешите / не тороплю вас / не тороплю / спешить некуда / не буду вас торопить / не буду торопить / спешки нет
торопиться некуда / никакой спешки / я вас не тороплю / не нужно торопиться / сочувствую / очень сочувствую
сочувствую вам / искренне сочувствую / понимаю ваши чувства / без спешки / будет удобно / всё верно / все верно
времени всегда не хватает / времени часто не хватает / не переживайте об этом / это нормально / так бывает
есть хорошая новость / спасибо за доверие / спасибо за честность / спасибо за откровенность / спасибо за ответ
if you don't mind / if you don't mind me asking / if you do not mind / if i may / if i may ask / no worries / no problem
no problem at all / don't worry / do not worry / not to worry / you're right / you are right / good news / great news
welcome / you're welcome / pleased to meet you / nice to meet you / not a problem / that's okay
that's fine / sounds good
of course / sure thing / take your time / if you like / if you wish / if it's okay / if that's okay / fair enough
no rush / there's no rush / there is no rush / no hurry / there's no hurry / no pressure / no need to worry
there's no need to worry / no stress / the good news is / that's understandable / that is understandable / makes sense
that makes sense / i'm sorry to hear that / sorry to hear that / thanks for sharing / thank you for sharing
thanks for letting me know / thank you for letting me know / thanks for your honesty / thank you for your honesty
thanks for your answer / thank you for your answer / in the meantime / take all the time you need / not at all
at your convenience / when you have a moment / when you get a chance / whenever you're ready / that's great
that is fine / that's perfectly fine / that's all right / that's alright / completely understandable
"""
_FORMULA: Final = re.compile(
    r"(?:(?<=^)|(?<=[.!?,:;—–\n] )|(?<=\n))(?:и |а |and |but |so )?(?:"
    + "|".join(
        sorted((re.escape(one.strip()) for one in re.split(r"[/\n]", _TABLE) if one.strip()), key=len, reverse=True)
    )
    + r")(?=\s*[.!?,:;—–\n]|$)",
    re.IGNORECASE,
)

_HASTE: Final = re.compile("торопи|спеш|hurry|rush")


def without_formulas(raw: str, authored: str) -> str:
    """Return the text with its formulas blanked out, offsets kept; what the script says itself stays."""
    low = authored.lower()

    haste = _HASTE.search(low) is not None
    english = low.isascii() or not re.search("[а-я]", low)

    def blank(match: re.Match[str]) -> str:
        hurried = haste and _HASTE.search(match.group().lower()) is not None  # a denied hurry of the script's own
        asks = raw[match.end() :].lstrip()[:1] == "?" and low.rstrip().endswith("?")  # «Всё верно?» is the question
        kept = hurried or asks or match.group().lower() in low or match.group().isascii() != english
        return match.group() if kept else " " * len(match.group())

    return _FORMULA.sub(blank, raw.replace("’", "'"))
