"""Payloads of deep links: built within Telegram's alphabet and length, read back, and harmless whatever they hold."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.telegram.deeplink import LONGEST, UTM, Origin, Unfit, build, parse

LEGAL = re.compile(r"[A-Za-z0-9_-]{1,64}")
VALUES = st.text(st.characters(codec="cp1251"), min_size=1, max_size=6)
ORIGINS = st.builds(
    Origin,
    st.text(st.sampled_from("abcXYZ019_-"), max_size=12),
    st.dictionaries(st.sampled_from(sorted(UTM.values())), VALUES, max_size=1),
    st.dictionaries(st.sampled_from(["debt", "call_at", "город"]), VALUES, max_size=1),
)


@given(ORIGINS)
def test_what_is_built_is_read_back(origin: Origin) -> None:
    try:
        payload = build(origin)
    except Unfit as unfit:
        assert unfit.why in ("long", "empty", "alphabet")
        return
    assert LEGAL.fullmatch(payload)
    assert parse(payload) == origin


@given(st.text(st.sampled_from("abC019_-"), max_size=LONGEST))
def test_any_payload_is_an_origin(payload: str) -> None:
    origin = parse(payload)
    assert origin.source == payload or origin.utm or origin.slots


def test_examples() -> None:
    assert build(Origin("from_ads")) == "from_ads"
    assert build(Origin("avito", {"utm_campaign": "autumn"}, {"debt": "500000"})) == "avito__C_autumn__debt_500000"
    assert parse("avito__city_-cc-ee-f1-ea-e2-e0") == Origin("avito", {}, {"city": "Москва"})


@pytest.mark.parametrize(
    ("origin", "why", "name", "found"),
    [
        (Origin(), "empty", "source", ""),
        (Origin("реклама"), "alphabet", "source", "реклама"),
        (Origin("a__b", {}, {"debt": "1"}), "alphabet", "source", "a__b"),
        (Origin("a_", {}, {"debt": "1"}), "alphabet", "source", "a_"),
        (Origin("a", {}, {"name": "Ann😀"}), "alphabet", "name", "😀"),
        (Origin("a", {}, {"debt": ""}), "empty", "debt", ""),
        (Origin("a", {"utm_source": "b"}), "unknown", "utm_source", ", ".join(UTM.values())),
        (Origin("a", {}, {"C": "1"}), "taken", "C", "utm_campaign"),
        (Origin("a" * 65), "long", "", "65"),
        (Origin("avito", {}, {"city": "Нижний Новгород, область"}), "long", "", "84"),
    ],
)
def test_what_no_payload_can_carry_is_named(origin: Origin, why: str, name: str, found: str) -> None:
    with pytest.raises(Unfit) as caught:
        build(origin)
    assert (caught.value.why, caught.value.name, caught.value.found) == (why, name, found)
