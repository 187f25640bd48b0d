"""Whether two words may be of one root, more freely than ``stems``: «консультант» and «консультирую», "dizzy"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_LEAST: Final = 4  # letters that two roots must share
_BARE: Final = 5  # those that two without their prefixes must
_SHARE: Final = 0.6  # and the share of the longer one
_PREFIX: Final = re.compile(
    r"^(?:пере|пред|при|про|раз|рас|вос|воз|вы|до|за|из|ис|на|об|от|по|под|со|съ|с|у|в|о)(?=[а-я]{3})"
)
_ENDING: Final = re.compile(
    r"(?:(?:ирова|ова|ева|ыва|ива|нича)?(?:ть|ти|чь)(?:ся|сь)?|(?:а|я|е|и)?ни[ея]|ени[ея]|ость|ств[оа]"
    r"|(?:ен|ичес|еск|ск|н|лив|ист|ов|ев|тельн|ельн)?(?:ый|ий|ой|ая|ое|ые|о|ски)|(?:ен)?ок|[аяоеьыий]|к[аи]|ся|сь)$"
)
_ENGLISH: Final = re.compile(
    r"(?:iness|ness|ings?|edly|ed|es|s|ily|ly|ments?|ations?|ions?|ances?|ences?|able|ible|ers?|ors?|al|y|ie|ied|ies|e)$"
)
_IRREGULAR: Final = {
    "frozen": "freez", "froze": "freez", "freezing": "freez", "frozen-up": "freez", "broken": "break", "broke": "break",
    "taught": "teach", "caught": "catch", "brought": "bring", "drew": "draw", "drawn": "draw", "driven": "driv",
    "drove": "driv", "eaten": "eat", "ate": "eat", "drunk": "drink", "drank": "drink", "fallen": "fall", "fell": "fall",
    "swam": "swim", "sat": "sit", "seat": "sit", "seated": "sit", "lent": "lend", "built": "build", "shown": "show",
    "grew": "grow", "grown": "grow", "rose": "ris", "risen": "ris", "shook": "shak", "strength": "strong",
    "length": "long", "width": "wide", "height": "high", "proof": "prov", "loss": "lose", "sale": "sell",
    "flew": "fly", "flight": "fly", "thrown": "throw", "threw": "throw", "torn": "tear", "wore": "wear",
    "receipt": "receiv", "reception": "receiv", "entrance": "enter", "entry": "enter", "enter": "enter",
    "choice": "choos", "chosen": "choos", "chose": "choos", "decision": "decid", "response": "respond",
    "description": "describ", "subscription": "subscrib", "explanation": "explain", "permission": "permit",
    "admission": "admit", "extension": "extend", "division": "divid", "reduction": "reduc", "production": "produc",
    "maintenance": "maintain", "repetition": "repeat", "comparison": "compar", "advice": "advis", "growth": "grow",
    "weight": "weigh", "depth": "deep", "warmth": "warm", "truth": "true", "thought": "think", "speech": "speak",
    "spoken": "speak", "spoke": "speak", "sight": "see", "knowledge": "know", "known": "know", "life": "liv",
    "conclusion": "conclud", "inclusion": "includ", "completion": "complet", "destruction": "destroy",
    "introduction": "introduc", "submission": "submit", "omission": "omit", "collision": "collid",
    "provision": "provid", "supervision": "supervis", "expansion": "expand", "intention": "intend",
    "attention": "attend", "invention": "invent", "solution": "solv", "resolution": "resolv", "evolution": "evolv",
    "applicant": "apply", "application": "apply", "certification": "certify", "notification": "notify",
    "notice": "notify", "modification": "modify", "clarification": "clarify", "verification": "verify",
    "trial": "try", "tried": "try", "arrival": "arriv", "signature": "sign", "theft": "steal", "stolen": "steal",
    "gift": "giv", "given": "giv", "gave": "giv", "loan": "lend", "birth": "born", "death": "die", "dead": "die",
    "heat": "hot", "relief": "reliev", "consumption": "consum", "assumption": "assum", "resumption": "resum",
    "redemption": "redeem", "prescription": "prescrib", "transcription": "transcrib", "inscription": "inscrib",
    "perception": "perceiv", "conversion": "convert", "diversion": "divert", "suspension": "suspend",
    "comprehension": "comprehend", "transmission": "transmit", "acquisition": "acquir", "satisfaction": "satisfy",
    "deduction": "deduct", "addition": "add", "action": "act", "retention": "retain", "detention": "detain",
    "qualification": "qualify", "identification": "identify", "specification": "specify",
    "classification": "classify", "justification": "justify", "publication": "publish", "implication": "imply",
    "multiplication": "multiply", "inquiry": "inquir", "pursuit": "pursu", "seizure": "seiz", "exposure": "expos",
    "procedure": "proceed", "excess": "exceed", "belief": "believ",
    "shot": "shoot", "song": "sing", "sang": "sing", "sung": "sing", "purchase": "buy",
    "repayment": "repay", "repaid": "repay", "prepayment": "prepay", "prepaid": "prepay", "absence": "absent",
    "presence": "present", "patience": "patient", "distance": "distant", "importance": "important",
    "convenience": "convenient", "confidence": "confident", "residence": "resid", "privacy": "private",
    "accuracy": "accurate", "urgency": "urgent", "frequency": "frequent", "ability": "able", "pride": "proud",
    "anger": "angry", "hunger": "hungry", "breadth": "broad", "youth": "young", "ease": "eas", "easy": "eas",
    "quieter": "quiet", "silence": "silent", "noisy": "nois", "noise": "nois",
}  # fmt: skip


# One root in several shapes: what it becomes after its prefix, and the shapes.
_TURNS: Final = {
    shape: turned
    for turned, shapes in (
        ("езд", "езд езж еха еду едет"), ("нос", "нос нош нес"), ("воз", "воз вез"), ("вод", "вод вед вес"),
        ("ход", "ход хож шед шел шл идти йти йд"), ("бир", "бир бер бра бор"), ("сним", "сним сня съем снят"),
        ("ним", "нима ними няти нять йм"), ("пис", "пис пиш"), ("плат", "плат плач"), ("прос", "прос праш"),
        ("лож", "клад лож"), ("сыл", "сыл слат шлю"), ("каз", "каз каж"), ("мер", "мер меря"),
        ("чист", "чист чищ"), ("груз", "груз груж"), ("стриг", "стриг стриж"), ("пуск", "пуск пуст пущ"),
        ("врат", "врат вращ верн"), ("крас", "крас краш"), ("сел", "селе сели селя"),
        ("мы", "мыть мыт мое"), ("тяг", "тяг тяж тян"), ("зыв", "зыв зва зов"), ("жиг", "жиг жег жог жеч"),
        ("сух", "сух суш сох"),
    )
    for shape in shapes.split()
}  # fmt: skip
_BEFORE: Final = re.compile(
    r"^(пере|пред|при|про|разо|подо|изо|обо|ото|раз|рас|вос|воз|вы|до|за|из|ис|на|об|от|по|под|со|съ|с|у|в|о)(?=[а-я]{3})"
)
_SHORT: Final = {"фото": "фотография", "авто": "автомобиль", "видео": "видеозапись"}


def _turned(lemma: str) -> str:
    """Return the prefix and the root of a Russian word whose root has several shapes, if it is such a one."""
    for prefix in (*(match.group() for match in [_BEFORE.match(lemma)] if match), ""):
        rest = lemma.removeprefix(prefix)
        for size in (5, 4, 3):
            if rest[:size] in _TURNS and len(rest) > size - 1:
                return f"{prefix}+{_TURNS[rest[:size]]}"
    return ""


@lru_cache(maxsize=20_000)
def root(lemma: str) -> str:
    """Return what is left of a word without its endings."""
    if lemma.isascii():
        return _IRREGULAR.get(lemma) or _cut(lemma, _ENGLISH)
    lemma = _SHORT.get(lemma, lemma)
    return _turned(lemma) or _cut(_cut(lemma.removesuffix("ся").removesuffix("сь"), _ENDING), _ENDING)


def _cut(word: str, ending: re.Pattern[str]) -> str:
    shorter = ending.sub("", word, count=1)
    return shorter if len(shorter) >= 3 else word


@lru_cache(maxsize=20_000)
def roots(keys: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Return the roots of the lemmas of a word, each with itself less its prefix; classes of synonyms have none."""
    found = {root(key) for key in keys if not key.startswith("=")}
    return tuple((one, one if one.isascii() else _PREFIX.sub("", one)) for one in sorted(found))


def related(mine: tuple[tuple[str, str], ...], theirs: tuple[tuple[str, str], ...]) -> bool:
    """Tell whether two words may be of one root."""
    return any(
        one in (other, bare_other)
        or bare == other
        or _bare(one, other)
        or _alike(one, other)
        or _alike(bare, bare_other, _BARE)
        for one, bare in mine
        for other, bare_other in theirs
        if one.isascii() == other.isascii()
    )


def _bare(one: str, other: str) -> bool:
    """Whether one of two roots is the other less its prefix: «ехать» and «приезд»."""
    return "+" in one and "+" in other and min(one, other) == f"+{max(one, other).partition('+')[2]}"


def _alike(one: str, other: str, least: int = _LEAST) -> bool:
    shared = next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if "+" in one or "+" in other:
        return False
    length = min(len(one), len(other)) if shared is None else shared
    return length >= least and length >= _SHARE * max(len(one), len(other))
