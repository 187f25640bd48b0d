"""What must not reach a log: tokens, keys, passwords, phones, e-mails. The one place where it is taken out.

A log is read by more people than a talk is, and kept for longer. So this errs on the side of taking out: every seven
digits that may be one number are a phone, whatever separates them, and every word with an at sign is an address.
What a lead writes besides cannot be told from other words: nobody logs the texts of a talk.
"""

from __future__ import annotations

import re

PHONE, MAIL, SECRET = "[phone]", "[e-mail]", "[secret]"

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
            r"(\b[\w-]*(?:key|token|secret|passw(?:or)?d|pwd|authorization)[\"']?\s*[:=]\s*[\"']?)(?!\[)[^\s\"',;&]+",
            rf"\g<1>{SECRET}",
        ),
        (r"(?<![\w-])(?:sk-[\w-]{8,}|(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{32,})", SECRET),
        (rf"\d(?:{_BETWEEN}\d){{6,}}", PHONE),
    )
)
_WORD = re.compile(r"\S+")
_ADDRESS = re.compile(r"[@＠]\w|%40\w", re.IGNORECASE)


def redacted(text: str) -> str:
    """Return the text with what is secret or personal replaced by its kind."""
    for pattern, instead in _RULES:
        text = pattern.sub(instead, text)
    return _WORD.sub(_without_addresses, text) if _ADDRESS.search(text) else text


def _without_addresses(word: re.Match[str]) -> str:
    said = word.group()
    known = f"{SECRET}@"
    if known in said:  # an URL: what stands behind its user is a host
        begin, _, rest = said.partition(known)
        return begin + known + (MAIL if _ADDRESS.search(rest) else rest)
    return MAIL if _ADDRESS.search(said) else said
