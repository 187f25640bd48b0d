"""What ``guard`` is asked: a cue out of a line of the protocol or of the words of a call."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from cli.hearing import BadRequest
from cli.settings import either
from engine.cue import Cue, Language
from engine.message import Button

KEYS = ("authored", "candidate", "question", "facts", "forbidden", "options", "locale")
_ASKED = re.compile(r"[^.!?…\n]*[^.!?…\s][^.!?…\n]*\?[!?…]*")


def parse(line: str) -> tuple[Cue, str]:
    """Read a line of the protocol: the cue and the candidate. Raises ``BadRequest``."""
    try:
        document = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadRequest(either(f"не JSON: {str(error)[:80]}", f"not JSON: {str(error)[:80]}")) from None
    if not isinstance(document, dict):
        raise BadRequest(either("нужен объект", "an object is expected") + ': {"authored", "candidate"}')
    for name in document:
        if name not in KEYS:
            raise BadRequest(either(f"нет такого ключа: {name[:40]}", f"no such key: {name[:40]}"))
    for name in ("authored", "candidate"):
        if not isinstance(document.get(name), str):
            raise BadRequest(either(f"{name}: нужна строка", f"{name}: a string is expected"))
    for name in ("question", "locale"):
        if not isinstance(document.get(name, ""), str | None):
            raise BadRequest(either(f"{name}: нужна строка", f"{name}: a string is expected"))
    if document.get("locale") not in (None, "ru", "en"):
        raise BadRequest(either("locale: ru или en", "locale: ru or en is expected"))
    made = cue(
        document["authored"],
        question=document.get("question"),
        facts=_facts(document.get("facts")),
        forbidden=_texts("forbidden", document.get("forbidden")),
        options=_texts("options", document.get("options")),
        locale=document.get("locale"),
    )
    return made, _stored(document["candidate"])


def cue(
    authored: str,
    *,
    question: str | None = None,
    facts: Mapping[str, str] | None = None,
    forbidden: tuple[str, ...] = (),
    options: tuple[str, ...] = (),
    locale: Language | None = None,
) -> Cue:
    """Return the cue of an authored text. With no question given, its last question counts."""
    text = _stored(authored)
    return Cue(
        "present",
        text,
        language=locale or ("ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en"),
        question=_stored(question) if question is not None else last_question(text),
        facts={name: _stored(fact) for name, fact in (facts or {}).items()},
        buttons=tuple(Button(str(place), _stored(option)) for place, option in enumerate(options)),
        forbidden=tuple(_stored(one) for one in forbidden),
    )


def last_question(text: str) -> str:
    """Return the last question of a text, or nothing."""
    asked = _ASKED.findall(text)
    return asked[-1].strip() if asked else ""


def _facts(value: Any) -> dict[str, str]:
    if value is None:
        return {}
    if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
        raise BadRequest(either("facts: нужен объект", "facts: an object is expected") + " {name: text}")
    return value


def _texts(name: str, value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise BadRequest(either(f"{name}: нужен список строк", f"{name}: a list of strings is expected"))
    return tuple(value)


def _stored(text: str) -> str:
    """Return a text as it would be stored: a lone surrogate is no letter."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
