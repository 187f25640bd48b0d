"""Understanding is local and deterministic: every value carries the words it came from."""

import pytest
from hypothesis import given, settings

from engine.understanding.text import LIMIT
from engine.understanding.understand import understand
from tests.promises.talks import SEQUENCES, TEXTS, credit, reached


@pytest.mark.slow
@settings(max_examples=300)
@given(steps=SEQUENCES, text=TEXTS)
def test_the_same_words_mean_the_same_and_carry_their_evidence(steps: list, text: str) -> None:
    session = reached(steps)
    heard = understand(credit(), session, text, session.spoke_at)
    assert heard == understand(credit(), session, text, session.spoke_at)
    for event in heard:
        evidence = event.evidence
        assert 0 <= evidence.start <= evidence.end <= min(len(text), LIMIT)
        assert evidence.span == text[evidence.start : evidence.end]
        assert evidence.rule and 0 < evidence.confidence <= 1
        assert event.kind != "slot" or event.name in credit().flow.slots


@pytest.mark.slow
@settings(max_examples=60)
@given(text=TEXTS)
def test_what_stands_beyond_the_limit_is_not_read(text: str) -> None:
    session = reached([])
    long = text + "." * LIMIT
    assert understand(credit(), session, long + " менеджер", 0) == understand(credit(), session, long, 0)
