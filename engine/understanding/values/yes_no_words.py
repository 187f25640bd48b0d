"""What people answer a yes-no question with, as rows of tokens with the verdict of each.

``Y`` and ``N`` stand firm anywhere; ``y`` and ``n`` only in a short clause (they have other uses);
``m`` and ``d`` lean towards yes and towards doubt but give way to a plain yes or no beside them
(конечно нет, наверное да); ``U`` is doubt; ``A`` agrees with what was said (нет, всё верно); ``-`` hides
words that only look like an answer; ``f`` is filler.
"""

from __future__ import annotations

from engine.understanding.values import yes_no_english, yes_no_russian
from engine.understanding.values.numerals_forms import word_set

Phrase = tuple[str, ...]

_EMOJI = {"Y": "👍👌✅✔☑🤝💯🆗🙌🫡🙆➕💪🤙👏", "N": "❌👎🚫✖⛔🙅➖✋🛑", "U": "🤷🤔😕🧐🫤"}

_SHORT = {
    "i'm": "i am", "we're": "we are", "they're": "they are", "it's": "it is", "that's": "that is", "i'd": "i would",
    "i'll": "i will", "let's": "let us", "i've": "i have", "there's": "there is", "that'll": "that will",
    "can't": "can not", "won't": "will not",
}  # fmt: skip


def _spellings(row: str) -> tuple[str, ...]:
    """Return a row as it is, with its apostrophes left out, and written in full."""
    if "'" not in row:
        return (row,)
    full = " ".join(_SHORT.get(word, word[:-3] + " not" if word.endswith("n't") else word) for word in row.split())
    return (row, row.replace("'", ""), full)


VERDICTS: dict[str, list[tuple[Phrase, str]]] = {}
EMOJI = {sign: verdict for verdict, signs in _EMOJI.items() for sign in signs}
for _verdict, _rows in (*yes_no_russian.ROWS.items(), *yes_no_english.ROWS.items()):
    for _line in _rows.strip().splitlines():
        for _row in _line.split(" | "):
            for _written in _spellings(_row.replace("ё", "е")):
                _phrase = tuple(_written.split())
                VERDICTS.setdefault(_phrase[0], []).append((_phrase, _verdict))
for _list in VERDICTS.values():
    _list.sort(key=lambda row: -len(row[0]))
WORDS = frozenset(word for rows in VERDICTS.values() for phrase, _ in rows for word in phrase)
QUESTIONS = word_set(
    "сколько скока как какой какая какие какое каков где когда кто что чего чем почему зачем куда откуда чей чья "
    "чьи ли каким какую каком скок чо че how what when where who why which whose насколько какова какую разве "
    "неужели"
)
ASKING = word_set(  # a clause with one of these asks or tells something else
    "узнать спросить уточнить вопрос вопросы вопросик понять спросила спросил интересуюсь подскажите скажите "
    "расскажите объясните поясните напомните ask question know tell explain wonder wondering"
)
TURNS = frozenset({"но", "зато", "однако", "but", "however", "хотя", "только"})
