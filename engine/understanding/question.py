"""Is a clause a question: by its mark, by «ли», by the word it begins with."""

from __future__ import annotations

from typing import Final

from .text import Utterance
from .words import Word, bag, read_words

_ASKING: Final = bag(
    """
    что как где куда откуда когда почему зачем сколько какой какая какое какие каков какова кто кому кого
    чей чья чье чьи разве неужели чем каким какую каких каком какого насколько чего докуда можно
    what how where when why who which whose can could do does did is are will would should may
    """
)
_LEADING: Final = bag("а и ну но так вот скажите подскажите and so but well ok")
_PREPOSITIONS: Final = frozenset({"в", "на", "с", "по", "за", "для", "до", "от", "из", "к", "о", "у", "через", "во"})
_RELATIVE: Final = frozenset({"как", "что", "когда", "кто", "можно", "do", "when", "will", "may", "where"})


def is_question(utterance: Utterance, clause: int) -> bool:
    """Tell whether this clause asks something.

    A question mark counts for the clause it closes. «что», «как», «когда» also join clauses («напишу,
    когда вернусь»), so after a comma they ask only with a mark.
    """
    marks = [token.text for token in utterance.tokens if token.clause == clause]
    if "?" in marks:
        return True
    words = [word for word in read_words(utterance) if word.clause == clause]
    if any(word.text == "ли" for word in words[1:3]):
        return True
    while words and words[0].text in _LEADING:
        words = words[1:]
    if len(words) > 1 and words[0].text in _PREPOSITIONS:
        words = words[1:]
    if not words or words[0].text not in _ASKING:
        return False
    return words[0].text not in _RELATIVE or _begins_sentence(utterance, words[0])


def _begins_sentence(utterance: Utterance, word: Word) -> bool:
    before = [one for one in read_words(utterance) if one.start < word.start and one.sentence == word.sentence]
    return all(one.clause == word.clause or one.text in _LEADING for one in before)
