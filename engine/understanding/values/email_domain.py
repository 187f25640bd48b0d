"""Domain names as people type and say them, and the well-known ones that a slip is repaired to."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from engine.understanding.values.word_set import words

TOP: Final = words(
    "ru com net org su рф info biz pro io me by kz ua uz kg am az ge md tj tm lv lt ee de fr uk us eu co ai app dev "
    "online site store shop club tech team agency group company email moscow москва рус дети сайт онлайн edu gov "
    "cn jp kr in tr il ae es it pl cz fi se no nl ch at be ca au br tv cc xyz top life world space link ltd"
)
SPOKEN_TOP: Final[dict[str, str]] = {
    "ру": "ru",
    "ком": "com",
    "кам": "com",
    "нет": "net",
    "орг": "org",
    "су": "su",
    "рю": "ru",
    "бай": "by",
    **dict.fromkeys(("сом", "соm", "сoм", "cом", "coм", "cоm"), "com"),  # look-alike letters in part
    **dict.fromkeys(("rу", "рu", "гu"), "ru"),
}
SPOKEN_HOSTS: Final[dict[str, str]] = {
    **dict.fromkeys(("мейл", "мэйл", "маил", "майл", "меил", "мэил"), "mail"),
    **dict.fromkeys(("гмейл", "гмаил", "гмайл", "джимейл", "джимэйл", "жмейл", "джимеил", "гмэйл"), "gmail"),
    "яндекс": "yandex",
    "рамблер": "rambler",
    "инбокс": "inbox",
    "лист": "list",
    "бк": "bk",
    "хотмейл": "hotmail",
    "аутлук": "outlook",
    "айклауд": "icloud",
    "яху": "yahoo",
    "я": "ya",
}
KNOWN: Final = words(
    "gmail.com mail.ru yandex.ru ya.ru bk.ru inbox.ru list.ru rambler.ru icloud.com outlook.com hotmail.com "
    "yahoo.com yandex.com yandex.by yandex.kz yandex.ua mail.com gmx.com gmx.net live.com proton.me protonmail.com "
    "ymail.com email.com tut.by mail.kz ukr.net me.com googlemail.com internet.ru lenta.ru autorambler.ru "
    "myrambler.ru vk.com yahoo.co.uk hotmail.co.uk outlook.ru hotmail.ru gmail.ru narod.ru qip.ru"
)
_REPAIRS: Final = ("gmail.com", "yandex.ru", "rambler.ru", "inbox.ru", "icloud.com", "outlook.com", "hotmail.com")
_TOP_REPAIRS: Final = (*_REPAIRS, "mail.ru", "list.ru", "bk.ru", "yahoo.com")
_MAIL_SLIPS: Final = frozenset({"maill.ru", "mial.ru", "meil.ru", "maul.ru"})
_HOST_SLIPS: Final = {
    "yandeks": "yandex",
    "jandex": "yandex",
    "iandex": "yandex",
    "gmeil": "gmail",
    "rembler": "rambler",
}
_TOP_SLIPS: Final = {"con": "com", "cmo": "com", "comm": "com", "vom": "com", "ocm": "com", "ruu": "ru", "rru": "ru"}


@lru_cache(maxsize=1024)
def repaired_domain(domain: str) -> str:
    """Return the well-known domain that ``domain`` is one slip away from, or ``domain`` itself."""
    if domain in KNOWN or not domain.isascii():
        return domain
    host, _, top = domain.rpartition(".")
    if domain in _MAIL_SLIPS:
        return "mail.ru"
    if host in _HOST_SLIPS:
        return f"{_HOST_SLIPS[host]}.{top}"
    pool = _REPAIRS if top in TOP and top not in ("co", "cc", "cm") else _TOP_REPAIRS
    near = [known for known in pool if OSA.distance(known, domain, score_cutoff=1) <= 1]
    if len(near) == 1:
        return near[0]
    return f"{host}.{_TOP_SLIPS[top]}" if top in _TOP_SLIPS else domain
