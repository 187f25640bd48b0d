"""What must not reach a log: tokens, keys, passwords, phones, e-mails. The one place where it is taken out.

A log is read by more people than a talk is, and kept for longer. So this errs on the side of taking out: every seven
digits that may be one number are a phone, whatever separates them, and every word with an at sign is an address.
What a lead writes besides cannot be told from other words: nobody logs the texts of a talk. Where they, a name or
an id of his stand as a field of a noun or of a document, as in the trace of an error, ``impersonal`` takes them out.
"""

from __future__ import annotations

import re

PHONE, MAIL, SECRET, LEAD = "[phone]", "[e-mail]", "[secret]", "[lead]"

# Between two digits of a phone; a text that went through `repr` spells the signs that cannot be printed.
_BETWEEN = r"(?:[\s().,\-+/*_·•‐-―−\u200b-\u200f\u2060\ufeff]|\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[ntr]){0,4}"
_RULES = tuple(
    (re.compile(pattern, re.IGNORECASE), instead)
    for pattern, instead in (
        (r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*", SECRET),
        (r"\b([a-z][a-z0-9+.-]{0,30}://)\S*@", rf"\g<1>{SECRET}@"),  # whoever opens an URL, with a password or without
        (r"\d+(?::|%3A)[\w-]{30,}", SECRET),  # a bot's token
        (r"\b(?:bearer|basic)\s+[^\s\"',;]+", SECRET),
        (
            r"(\b[\w-]*(?:key|token|secret|passw(?:or)?d|pwd|authorization)[\"']?\s*[:=]\s*[\"']?)"
            r"(?!\[|…(?:[\s)]|$))[^\s\"',;&]+",  # `TOKEN=…` is a line that somebody is to fill in
            rf"\g<1>{SECRET}",
        ),
        (r"(?<![\w-])(?:sk-[\w-]{8,}|(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{32,})", SECRET),
    )
)
# The number of a group in Telegram, that an operator is told to set, is a minus and thirteen digits: no phone.
_PHONE = re.compile(rf"(?<![\w-])(-100\d{{10}})(?!\w)|\d(?:{_BETWEEN}\d){{6,}}")
# A lead's id may be his phone, or six digits of a messenger's: as personal, and no rule above knows it.
_FIELD = re.compile(
    r"(\b(?:lead|(?:lead|chat|user|from)_?id|text|caption|source|external|(?:first_|last_|user)?name)[\"']?\s*[:=]\s*)"
    r"(?!'(?:Task|Thread)-)"  # these are nobody's names
    r"(?:'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|-?\d+)",
    re.IGNORECASE,
)
_WORD = re.compile(r"\S+")
# Telegram's own bot, that operators are sent to for a token, is nobody's address.
_ADDRESS = re.compile(r"(?!(?<![^\s(])@BotFather\b(?!@|[.-]\w))[@＠]\w|%40\w", re.IGNORECASE)


def redacted(text: str) -> str:
    """Return the text with what is secret or personal replaced by its kind."""
    for pattern, instead in _RULES:
        text = pattern.sub(instead, text)
    text = _PHONE.sub(lambda found: found[1] or PHONE, text)
    return _WORD.sub(_without_addresses, text) if _ADDRESS.search(text) else text


def impersonal(text: str) -> str:
    """Return a text of our own making, for a log: redacted, and without what is a lead's in it."""
    return redacted(_FIELD.sub(rf"\g<1>{LEAD}", text))


def _without_addresses(word: re.Match[str]) -> str:
    said = word.group()
    known = f"{SECRET}@"
    if known in said:  # an URL: what stands behind its user is a host
        begin, _, rest = said.partition(known)
        return begin + known + (MAIL if _ADDRESS.search(rest) else rest)
    return MAIL if _ADDRESS.search(said) else said
