"""English words that say the same in any talk of service, field by field: a line a class.

Narrow on purpose: "consider" is not "recommend", "look at" is not "approve".
"""

from __future__ import annotations

from typing import Final

from engine.guard.words.near_en_deeds import NEAR_DEEDS
from engine.guard.words.near_en_kinds import NEAR_KINDS
from engine.guard.words.near_en_things import NEAR_THINGS
from engine.guard.words.synonyms_en_amount import AMOUNT
from engine.guard.words.synonyms_en_body import BODY
from engine.guard.words.synonyms_en_daily import DAILY
from engine.guard.words.synonyms_en_deal import DEAL
from engine.guard.words.synonyms_en_home import HOME
from engine.guard.words.synonyms_en_law import LAW
from engine.guard.words.synonyms_en_mind import MIND
from engine.guard.words.synonyms_en_money import MONEY
from engine.guard.words.synonyms_en_papers import PAPERS
from engine.guard.words.synonyms_en_quality import QUALITY
from engine.guard.words.synonyms_en_talk import TALK
from engine.guard.words.synonyms_en_things import THINGS
from engine.guard.words.synonyms_en_time import TIME
from engine.guard.words.synonyms_en_trade import TRADE
from engine.guard.words.synonyms_en_work import WORK

ENGLISH: Final = (
    TALK + MIND + MONEY + TIME + PAPERS + DEAL + LAW + WORK + HOME + BODY + TRADE + AMOUNT + QUALITY + DAILY + THINGS
)
NEAR_ENGLISH: Final = NEAR_DEEDS + ";" + NEAR_THINGS + ";" + NEAR_KINDS  # a head and what may stand for it
