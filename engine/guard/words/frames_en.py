"""How English questions are put: what leads to them, what they ask after, whose deed they are of, how far it is done.

Every entry is matched where the last one ended, in a text in small letters with its short forms spelt out.
"""

from __future__ import annotations

import re
from typing import Final


def _any(*rows: str) -> str:
    return "|".join(rows)


def _starts(*rows: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_any(*rows)})(?![\w'])(?: ?, ?| )?")


_ASKED = r"what|which|how|when|where|who|whom|whose|why|if|whether|by when|since when|for how"
_NOW = r"at the moment|right now|at present|currently|presently|these days|as of now|at this point|at this stage|now"

SHORT: Final = (
    (re.compile(r"\bcan't\b|\bcannot\b"), "can not"), (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"n't\b"), " not"), (re.compile(r"'ll\b"), " will"), (re.compile(r"'re\b"), " are"),
    (re.compile(r"'ve\b"), " have"), (re.compile(r"'d\b"), " would"), (re.compile(r"\bi'm\b"), "i am"),
    (re.compile(r"\b(what|who|where|when|how|it|that|there|here|everything|why)'s\b"), r"\1 is"),
    (re.compile(r"'s\b"), ""), (re.compile(r"s'(?=\s)"), "s"),
    (re.compile(r"\b(?:all right|alright|okay)\b"), "ok"),
    (re.compile(r"\b(?:per|each|every) (?=(?:day|week|month|year)\b)"), "a "),
    (re.compile(r"\bmonthly (income|payment|salary)"), r"\1 a month"),
    (re.compile(r"\bwhat (?:made|led|prompted|caused) you(?: to)?\b"), "why did you"),
    (re.compile(r"\b(?:could|can|may) (?:i|we) (?:ask you for|have|get) (?=(?:a|an|some)\b)"), "can you send "),
    (re.compile(r"\bdid you have in mind\b"), "do you have in mind"), (re.compile(r"^want me to\b"), "shall i"),
    (re.compile(r"\bthink (?:(?:about )?(?:it|this|that|things)(?: over| through)?|over|through)\b"), "think"),
    (re.compile(r"\btake (?:a |some )?(?:photo|picture)s? of\b"), "photograph"),
    (re.compile(r"\bmak(?:e|ing) (?:a |any |the |your )?payments?\b"), "pay"),
    (re.compile(r"\bgive ((?:me|us|you) )?a (?:call|ring)\b"), r"call \1"),
    (re.compile(r"\bis there anything( else)? (?:that )?you (?:would like|want|wish) to (\w+)"),
     r"do you want to \2 anything\1"),
    (re.compile(r"\bwhat makes you\b"), "why do you"),
    (re.compile(r"\bby (?:your|him|her|them)sel(?:f|ves)\b|\bon (?:your|his|her|their) own\b"), "alone"),
)  # fmt: skip

NOW: Final = re.compile(rf"\b(?:{_NOW})\b")
# Said or not, a question stays the same: roughness where any number will do, "now" where it asks of the present.
LIGHT: Final = re.compile(
    rf"\b(?:{_NOW}|even|just|please|kindly|perhaps|at all|roughly|approximately|at least|more or less|exactly|actually"
    r"|already|ever|yet|about(?= how)|happen to|if (?:you do not mind|possible|i may(?: ask)?))\b ?"
)

LEADING: Final = _starts(
    r"(?:and|so|now|also|well|great|ok|then|first|firstly|finally|lastly|just|please|perhaps|maybe|by the way)",
    rf"(?:could|can|would|will|might) you (?:tell|let)(?: (?:me|us))?(?: know)?(?= (?:{_ASKED})\b)",
    rf"(?:could|can|may|might) (?:i|we) (?:ask|know|check|find out|clarify|confirm|learn)(?: you)?(?= (?:{_ASKED})\b)",
    rf"(?:do|would) you mind (?:telling|sharing with|letting)(?: me| us)?(?: know)?(?= (?:{_ASKED})\b)",
    rf"(?:do|would) you mind (?:my|me|if i) ask(?:ing|ed)?(?= (?:{_ASKED})\b)",
    rf"(?:i|we) would (?:like|love) to (?:know|ask|check)(?= (?:{_ASKED})\b)",
    rf"do you know(?= (?:{_ASKED})\b)",
    rf"(?:please )?(?:tell|let) (?:me|us)(?: know)?(?= (?:{_ASKED})\b)",
    r"just to (?:confirm|check|clarify|be sure|make sure)",
    r"(?:am i|are we) (?:right|correct)(?: in (?:thinking|saying|understanding))?(?: that)?",
    r"(?:do|did) (?:i|we) (?:understand|get|have) (?:it |this )?(?:correctly|right|correct)(?: that)?",
    r"(?:is it|would it be) (?:true|right|correct|fair to say)(?: to say)?(?: that)?",
    r"would you say(?: that)?",
    r"(?:whether|if)",
)
# What is asked for by its name: "may I ask your age?" is "what is your age?"
NAMED: Final = _starts(
    r"(?:could|can|may|might) (?:i|we) (?:ask|know|get|have|take)(?: you)?(?: for| about)?(?= (?:your|the|its)\b)",
    r"(?:could|can|would|will) you (?:tell|give|share)(?: with)?(?: me| us)?(?= (?:your|the|its)\b)",
    r"(?:do|would) you mind (?:telling|giving|sharing)(?: with)?(?: me| us)?(?= (?:your|the)\b)",
    r"(?:do|would) you mind (?:if i|me|my) ask(?:ing|ed)?(?: you)?(?: for| about)?(?= (?:your|the)\b)",
)
TAG: Final = re.compile(
    r" ?, ?(?:right|correct|yes|is that (?:right|correct|so)|am i right"
    r"|(?:is|are|was|were|do|does|did|have|has|had|can) not (?:you|it|there|they|he|she|we)"
    r"|(?:is|are|was|were|do|does|did|have|has|had) (?:you|it|they) not)$"
)

# What a question asks after, the longest first.
KINDS: Final = tuple(
    (name, _starts(*rows))
    for name, rows in (
        ("often", (r"how (?:often|frequently|regularly)", r"how many times")),
        ("long", (r"how much time", r"(?:for )?how long(?! (?:is|are|was) (?:the|your)\b)", r"since when",
                  r"for what (?:time|period)")),
        ("age", (r"how old", r"(?:of |at )?what age")), ("size", (r"how (?:big|large|spacious)", r"what size")),
        ("height", (r"how tall", r"how high", r"what height")), ("distance", (r"how far",)),
        ("weight", (r"what weight", r"how heavy")),
        ("when", (r"(?:at |by |around )?what time", r"how soon", r"by when", r"(?:by )?when")),
        ("day", (r"(?:on |for )?(?:what|which) (?:day|date)",)),
        ("many", (r"(?:for )?how many",
                  r"what (?:is |are )?the (?:number|total number|quantity) of", r"what (?:number|quantity)(?: of)?")),
        ("much", (r"how much", r"what (?:sum|amount)(?: of)?")),
        ("troubled", (r"what (?:was|went|has gone) (?:wrong|the (?:problem|trouble|matter|issue))(?: with)?",)),
        ("trouble", (r"what (?:is|seems to be|appears to be|could be) (?:the |your )?"
                     r"(?:problem|trouble|matter|issue|wrong)(?: with| about)?",
                     r"what trouble(?: do| are) you ha(?:ve|ving)(?: with)?")),
        ("why", (r"why", r"how come", r"for what reason",
                 r"what (?:is|was) the reason(?: (?:for|that|why))?")),
        ("where", (r"(?:in |to |at |from )?where",)),
        ("whose", (r"whose",)), ("who", (r"(?:for |to |with |from |by )?(?:who|whom)",)),
        ("how", (r"how(?! (?:about|many|much)\b)", r"(?:in )?what way")),
        ("which", (r"(?:(?:in|on|at|to|for|from|with|by) )?(?:which|what)"
                   r"(?: (?:kind|sort|type)s?(?: of)?)?(?: one)?(?: of (?:these|them|the))?",)),
    )
)  # fmt: skip

_ME = r"(?:me|us)"
_I = r"(?:i|we)"
_FINE = r"(?:ok|fine|good|possible|convenient|acceptable|comfortable|happy|glad|content)"
_SOME = r"(?:please |also |go ahead and |maybe )?"

# Whose deed it is, and how far: offered, wished, planned, asked for, done, or as it is.
MOODS: Final = tuple(
    (mood, who, _starts(*rows))
    for mood, who, rows in (
        ("suits", "*", (
            r"(?:how|what) about(?= (?:on |at )?(?:\d|today|tomorrow|next|this"
            r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day))",)),
        ("offer", "us", (
            rf"(?:shall|should|may|can|could|might) {_I}(?: {_SOME.strip()})?",
            rf"would you (?:like|prefer|want|love) (?:for )?{_ME} to", rf"do you (?:want|wish|need|prefer) {_ME} to",
            rf"(?:is|would) it (?:be )?{_FINE} (?:(?:with|by|for) you )?(?:if {_I}|for {_ME} to)",
            rf"(?:are|would) you (?:be )?{_FINE} (?:for {_ME} to|if {_I}|with {_ME})",
            rf"(?:would|will|does) (?:it|that) (?:suit|work for|be {_FINE} for|bother) you if {_I}",
            rf"(?:do|would) you mind (?:if {_I}|{_ME}|my|our)", rf"{_FINE} (?:if {_I}|for {_ME} to)")),
        ("offer", "*", (r"(?:is|would) it (?:be )?(?:ok|fine|acceptable|allowed) to",)),
        ("able", "you", (
            r"would you mind(?= \w+ing\b)", r"(?:are|would|will) you (?:be )?able to",
            r"(?:is|would) it (?:be )?possible (?:for you )?to", r"do you think you (?:can|could)",
            r"(?:is there|there is) (?:any|a) chance (?:that )?you (?:can|could)",
            rf"(?:can|may|could) {_I} ask you to",
            r"would you be so kind as to", r"(?:can|could) you(?: possibly)?")),
        ("done", "you", (
            r"did you (?:manage|get) to",
            r"(?:have you had|did you (?:have|get)|have you got) (?:a|the|any) chance to",
            r"(?:were you|have you been) able to", r"have you managed to",
            r"(?:do|did) you get the chance to")),
        ("wish", "you", (
            r"(?:would|will) you (?:like|love|prefer|care|wish|want|rather)(?: to)?",
            r"(?:would|are) you (?:be )?(?:interested|keen|up|happy|glad|willing|open)(?! with)(?: in| to| on| for)?",
            r"do you (?:want|wish|prefer|feel like|fancy|like the idea of)(?: to)?", r"how about", r"what about",
            r"(?:were|are) you (?:hoping|wanting)(?: to| for)?", r"do you hope(?: to)?", r"fancy",
            r"have you thought (?:of|about)(?= \w+ing\b)")),
        ("plan", "you", (
            r"(?:are|were) you (?:planning|going|looking(?= to\b)|thinking|intending|aiming|expecting|considering"
            r"|about)"
            r"(?: to| of| on| about)?",
            r"(?:do|did) you (?:plan|intend|expect|aim|mean)(?: to| on)?", r"will you(?: be)?(?: going to)?",
            r"have you (?:got )?plan(?:ned|s) to", r"do you have plans to")),
        ("done", "you", (r"(?:have|had|did) you(?! got\b)",)),
        ("done", "us", (rf"(?:have|did) {_I}(?! got\b)",)),
        ("was", "you", (r"were you",)),
        ("state", "you", (r"(?:do|are|have) you",)),
        ("state", "us", (rf"(?:do|are|am|have) {_I}",)),
        ("plan", "", (r"will", r"(?:is|are) (?:going|planning|about) to")),
        ("able", "", (r"(?:can|could|may)",)), ("wish", "", (r"would",)),
        ("offer", "", (r"(?:shall|should)",)), ("done", "", (r"(?:did|has|have|had)",)),
        ("was", "", (r"(?:was|were)",)),
        ("state", "", (r"(?:is|are|does|do)",)),
    )
)  # fmt: skip
