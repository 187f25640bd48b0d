"""Lenders as borrowers call them: «сбер», «тинёк», «хоум кредит», and one debt by its kind: «займ», «кредитка»."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from engine.understanding.lemmas import lemmas, parses
from engine.understanding.text import Token
from engine.understanding.values.word_set import listed, words

# Names decline, so their beginnings stand here; those that are common words too are told by «банк» beside them.
_STEMS: Final = listed(
    """
    сбер сбербанк втб тинек тиньк тинькоф тбанк альф альфабанк совком совкомбанк газпром газпромбанк гпб россельхоз
    россельхозбанк рсхб райф райффайзен росбанк промсвязьбанк псб уралсиб хоум хоумкредит ренессанс отп рнкб убрир мкб
    почтабанк локобанк юникредит ситибанк металлинвест мтсбанк озонбанк яндексбанк пойдем абсолют синара халв
    sber sberbank vtb tinkoff alfabank alfa gazprombank sovcombank raiffeisen
    barclays barclaycard amex hsbc lloyds natwest santander halifax monzo tsb citibank mastercard klarna clearpay paypal
    центрофинанс монез манимен мигкредит вебзайм быстроденьг екапуст займер турбозайм смсфинанс вебанкир лайм
    """
)
_ENDING: Final = 3  # letters of a case ending
_COMMON: Final = words("альфой пойдем хоум лайм абсолют")  # alone they are said of other things as well
_BANK: Final = words("банк банку банке bank")
_PAYDAY: Final = words("place lender loan company")  # "a payday place"; loans are nobody knows how many
_KINDS: Final = words(
    """
    займ заем микрозаем микрозайм кредит микрокредит кредитка расписка ипотека автокредит рассрочка овердрафт
    мфо мфк мкк мфошка
    loan microloan mortgage overdraft
    """
)


def named_lender(token: Token) -> bool:
    """Tell whether a word is the name of a bank or of a microlender, in any case."""
    text = token.text
    return token.kind == "word" and any(
        text.startswith(stem) and len(text) - len(stem) <= _ENDING for stem in _STEMS if stem[:2] == text[:2]
    )


def one_debt(token: Token) -> bool:
    """Tell whether a word is one debt by its kind: «займ», «кредитку»; «займы» are nobody knows how many."""
    if token.kind != "word" or _KINDS.isdisjoint(lemmas(token.text)):
        return False
    return token.text.isascii() or "plur" not in parses(token.text)[0].tags


def a_lender(group: Sequence[Token]) -> bool:
    """Tell whether a few words stand for one lender: «хоум кредит», «т банк», «кредитка»."""
    return any(named_lender(token) or one_debt(token) or token.text in _BANK for token in group)


def sure_name(group: Sequence[Token]) -> bool:
    """Tell whether words are a lender's name and nothing else could be meant."""
    if len(group) > 1 and group[0].text == "payday" and group[-1].text in _PAYDAY:
        return True
    if not all(named_lender(token) or one_debt(token) or token.text in _BANK for token in group):
        return False
    return any(named_lender(token) and (len(group) > 1 or token.text not in _COMMON) for token in group)
