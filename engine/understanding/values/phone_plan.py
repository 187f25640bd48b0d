"""Which digits are a phone number: the numbering plans of the phonenumbers library, and how people leave them out."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

LONGEST: Final = 15  # digits of E.164
_NATIONAL: Final = {"RU": 10, "KZ": 10}  # digits of a national number
_SHORT: Final = 8  # where the plan of the region is no business of ours
_ENGLISH: Final = ("GB", "IE", "AU")  # where a national number begins with 0
_CODES: Final = ("1", "44", "353", "61", "64")
_UNCODED: Final = 10  # digits of a number without a country's code
_NEIGHBOURS: Final = ("375", "380", "998", "996", "992", "993", "994", "995", "374", "373", "972", "971")


def shortest(region: str) -> int:
    """Return how many digits a number of a region has at least."""
    return _NATIONAL.get(region, _SHORT)


@lru_cache(maxsize=4096)
def e164(digits: str, plus: bool, region: str, trusted: bool) -> str | None:
    """Return the E.164 form of digits that make a valid number, or nothing.

    Without a plus the number must be a national one of ``region``; a number of a neighbouring country
    written without its plus is taken only when ``trusted`` (awaited, or grouped as phones are).
    """
    import phonenumbers  # heavy: loaded when a message first holds enough digits

    if digits.endswith("0000000"):
        return None
    national = not plus
    if digits.startswith("00"):  # the way out of most countries; never of Russia, nor into it
        if plus or digits[2:3] in "07" or not trusted:
            return None
        digits, plus, national = digits[2:], True, False
    if national and region == "RU" and digits.startswith("810") and len(digits) > 12:
        digits, plus, national = digits[3:], True, False  # the Russian way out to other countries
    if national and region in ("RU", "KZ") and len(digits) == 11 and digits[0] in "78":
        digits, plus = "7" + digits[1:], True  # the trunk prefix 8 and the country code 7 share one plan
    elif national and len(digits) == 12 and digits.startswith(_NEIGHBOURS):
        if not trusted:
            return None
        plus = True
    try:
        number = phonenumbers.parse(f"+{digits}" if plus else digits, region)
    except phonenumbers.NumberParseException:
        return None
    fits = phonenumbers.is_valid_number(number)
    if not plus and region in _NATIONAL:
        fits = phonenumbers.is_valid_number_for_region(number, region)  # two countries share one code
    if not fits:
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


@lru_cache(maxsize=4096)
def abroad(digits: str) -> str | None:
    """Return the E.164 form of an English speaker's own number without a plus: "447911123456", "07911 123456".

    It begins with its country's code, or with the 0 that only one of the countries that speak English gives it.
    """
    if not digits.startswith("0"):
        coded = len(digits) > _UNCODED and digits.startswith(_CODES)
        return e164(digits, plus=True, region="ZZ", trusted=True) if coded else None
    found = {e164(digits, plus=False, region=region, trusted=True) for region in _ENGLISH if digits[1:2] != "0"}
    found -= {None}
    return found.pop() if len(found) == 1 else None
