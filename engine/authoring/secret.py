"""What must never stand in a script: tokens, keys and card numbers. A finding tells the kind and shows stars."""

from __future__ import annotations

import re
from collections.abc import Iterator

_KINDS = {
    "bot token": r"(?<!\d)\d{6,12}:[\w-]{35}(?![\w-])",
    "API key": r"(?<![\w-])(?:sk-[\w-]{20,}|AKIA[0-9A-Z]{16}|AIza[\w-]{35}|gh[pousr]_\w{36,}|glpat-[\w-]{20,}"
    r"|xox[abprs]-[\w-]{10,}|AQVN[\w-]{30,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,})(?![\w-])",
    "private key": r"-----BEGIN [A-Z ]*PRIVATE KEY-----",
    "card number": r"(?<![\d.,:/=+-])\d(?:[ -]?\d){12,18}(?![\d:/-])",
}
_PATTERN = re.compile("|".join(f"({pattern})" for pattern in _KINDS.values()), re.ASCII)
_NAMES = tuple(_KINDS)
_SHORTEST = 13  # digits of the shortest of them: a line without so many signs in a row is not searched


def secrets(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the kind of every secret in a text, with its begin and end."""
    if len(text) < _SHORTEST:
        return
    for found in _PATTERN.finditer(text):
        kind = _NAMES[(found.lastindex or 1) - 1]
        if kind != "card number" or _is_card(found.group()):
            yield kind, found.start(), found.end()


def masked(text: str) -> str:
    """Return a text with its secrets as stars, of the same length."""
    for _, begin, end in secrets(text):
        text = text[:begin] + "*" * (end - begin) + text[end:]
    return text


def _is_card(written: str) -> bool:
    """Tell a payment card by the systems' first digits and the check digit of Luhn (ISO/IEC 7812)."""
    digits = [int(sign) for sign in written if sign.isdigit()]
    if digits[0] not in (2, 3, 4, 5, 6) or len(set(digits)) < 2:
        return False
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
