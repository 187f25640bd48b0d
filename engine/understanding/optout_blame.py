"""Words of opt-out that mean no opt-out of who writes them.

They blame for silence («почему вы не звоните?»), complain of somebody else («жалоба на банк»), or tell of other
people («если клиент не давал согласия»).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .lemmas import parses
from .optout_limits import OWN_NOUNS, THIS
from .words import Word, bag

_ASKING: Final = bag("почему чего зачем разве когда что вдруг")
_POLITE: Final = bag("можно можете могли можешь нельзя давайте давай сможете попросить could can would please")


def reproach(words: Sequence[Word], places: Sequence[int], asked: frozenset[int]) -> bool:
    """«почему вы не звоните?» complains of silence; «пишите» cannot mean that, «звоните» can."""
    clause = words[places[0]].clause
    said = [word.text for word in words if word.clause == clause]
    before = [word.text for word in words[: places[0]] if word.clause == clause]
    if not _ASKING.isdisjoint(before) or words[-1].text in ("почему", "чего", "why"):
        return True
    if any(words[place].text in ("did", "does", "would") for place in places):
        return True
    told = any(
        one.tags >= {"indc", "2per"} or "INFN" in one.tags for place in places for one in parses(words[place].text)
    )
    return clause in asked and told and "сколько" not in (*before, words[places[0]].text) and _POLITE.isdisjoint(said)


def elsewhere(words: Sequence[Word], places: Sequence[int]) -> bool:
    """Tell whether a complaint is against somebody else: «жалобу на банк», «на коллекторов»."""
    for place, word in enumerate(words[:-1]):
        if word.text == "на" and word.clause == words[places[0]].clause:
            onward = words[place + 1]
            if onward.text not in _AGAINST and not onward.lemmas & (OWN_NOUNS | THIS):
                return True
    return False


# Who is written to by the one that writes here: he asks for them, not for himself.
_OTHERS: Final = bag(
    """
    клиент человек покупатель пользователь абонент получатель подписчик заказчик гость пациент посетитель
    адресат ученик родитель они он она customer client user recipient subscriber they he she
    """
)
_SELF: Final = bag("я мы меня нас мне нам i we me us")


def of_others(words: Sequence[Word], places: Sequence[int]) -> bool:
    """Tell whether it is told of somebody else: «клиент не подписывался», «как людям отписаться»."""
    clause = words[places[0]].clause
    before = [word for word in words[: places[-1] + 1] if word.clause == clause]
    if not any(word.lemmas & _OTHERS for word in before) or any(word.text in _SELF for word in before):
        return False
    return not any("impr" in one.tags for place in places for one in parses(words[place].text)[:1])


_AGAINST: Final = bag("вас тебя ваш вашу ваши ваше эту этот это спам такое тебе вашей")
