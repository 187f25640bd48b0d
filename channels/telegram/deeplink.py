"""The payload of a deep link (``t.me/bot?start=PAYLOAD``): where a lead comes from, and what is known of him. Pure.

Telegram lets 64 characters of ``A-Za-z0-9_-`` through. The source stands first, as it is; then, each behind ``__``, a
name and its value parted by ``_``. In these ``-`` and two hex digits spell a byte of cp1251 (one a Russian letter);
letters and digits stand for themselves::

    avito                               source avito
    avito__C_autumn__debt_500000        utm_campaign autumn, slot debt 500000
    avito__city_-cc-ee-f1-ea-e2-e0      slot city Москва

Any other payload is a source as it stands: somebody else's link is no error.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

LONGEST = 64
UTM = {"M": "utm_medium", "C": "utm_campaign", "N": "utm_content", "T": "utm_term"}
_LETTERS = {name: letter for letter, name in UTM.items()}
_SOURCE = re.compile(r"[A-Za-z0-9_-]*")
_WORD = r"(?:[A-Za-z0-9]|-[0-9a-f]{2})+"
_NAMED = re.compile(f"({_WORD})_({_WORD})")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a lead comes from: the source (``utm_source``), other UTM marks, and values of slots, as written."""

    source: str = ""
    utm: Mapping[str, str] = field(default_factory=dict)
    slots: Mapping[str, str] = field(default_factory=dict)


class Unfit(ValueError):
    """No payload can carry it: ``name`` is what of the origin (empty for the whole), ``found`` is what it holds.

    ``why``: ``alphabet`` (a sign that cannot be spelled), ``empty``, ``unknown`` (no such UTM mark), ``taken`` (a slot
    with the name of a UTM letter), ``long`` (``found`` is the number of characters).
    """

    def __init__(self, why: str, name: str, found: str = "") -> None:
        """Keep apart what is wrong, where, and what stands there."""
        super().__init__(f"{name}: {why}: {found}")
        self.why, self.name, self.found = why, name, found


def build(origin: Origin) -> str:
    """Return the payload of an origin. Raises ``Unfit``."""
    if not _SOURCE.fullmatch(origin.source):
        raise Unfit("alphabet", "source", origin.source)
    fields = []
    for name, value in origin.utm.items():
        if name not in _LETTERS:
            raise Unfit("unknown", name, ", ".join(_LETTERS))
        fields.append(f"{_LETTERS[name]}_{_spelled(value, name)}")
    for name, value in origin.slots.items():
        if name in UTM:
            raise Unfit("taken", name, UTM[name])
        fields.append(f"{_spelled(name, name)}_{_spelled(value, name)}")
    payload = "__".join((origin.source, *fields))
    if not payload:
        raise Unfit("empty", "source")
    if len(payload) > LONGEST:
        raise Unfit("long", "", str(len(payload)))
    if parse(payload) != origin:  # two low lines in the source, or one at its end
        raise Unfit("alphabet", "source", origin.source)
    return payload


def parse(payload: str) -> Origin:
    """Return the origin of a payload; whatever is none of ours is a source as it stands."""
    source, *fields = payload.split("__")
    named = [_NAMED.fullmatch(one) for one in fields]
    pairs = [(_read(one[1]), _read(one[2])) for one in named if one is not None]
    if not pairs or len(pairs) < len(named) or len({name for name, _ in pairs}) < len(pairs):
        return Origin(payload)
    return Origin(
        source,
        {UTM[name]: value for name, value in pairs if name in UTM},
        {name: value for name, value in pairs if name not in UTM},
    )


def _spelled(text: str, name: str) -> str:
    if not text:
        raise Unfit("empty", name)
    try:
        given = text.encode("cp1251")
    except UnicodeEncodeError as error:
        raise Unfit("alphabet", name, text[error.start]) from None
    return "".join(chr(byte) if byte < 128 and chr(byte).isalnum() else f"-{byte:02x}" for byte in given)


def _read(word: str) -> str:
    return re.sub("-(..)", lambda found: bytes.fromhex(found[1]).decode("cp1251", "replace"), word)
