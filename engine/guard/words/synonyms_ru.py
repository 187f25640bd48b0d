"""Russian words that say the same in any talk of service, field by field: a line a class.

Narrow on purpose: «помочь» is not «решить», «рассмотреть» is not «одобрить».
"""

from __future__ import annotations

from typing import Final

from engine.guard.words.synonyms_ru_body import BODY
from engine.guard.words.synonyms_ru_daily import DAILY
from engine.guard.words.synonyms_ru_deal import DEAL
from engine.guard.words.synonyms_ru_deeds import DEEDS
from engine.guard.words.synonyms_ru_home import HOME
from engine.guard.words.synonyms_ru_law import LAW
from engine.guard.words.synonyms_ru_mind import MIND
from engine.guard.words.synonyms_ru_money import MONEY
from engine.guard.words.synonyms_ru_papers import PAPERS
from engine.guard.words.synonyms_ru_quality import QUALITY
from engine.guard.words.synonyms_ru_talk import TALK
from engine.guard.words.synonyms_ru_things import THINGS
from engine.guard.words.synonyms_ru_time import TIME
from engine.guard.words.synonyms_ru_trade import TRADE
from engine.guard.words.synonyms_ru_usual import USUAL
from engine.guard.words.synonyms_ru_work import WORK

RUSSIAN: Final = (
    TALK
    + MIND
    + MONEY
    + TIME
    + PAPERS
    + DEAL
    + LAW
    + WORK
    + HOME
    + BODY
    + TRADE
    + QUALITY
    + DAILY
    + THINGS
    + DEEDS
    + USUAL
)
