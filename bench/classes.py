"""Scripts of forty classes by strangers: examples that teach, test sentences, and foreign ones that belong to no class.

In ``unseen`` the test sentences were worded apart from the examples, to share few words with them; every other one was
learned from: the rest alone is judged. In the others both come from what people type: to shops, banks and services
(``natural``, ``blind``), to a firm that sells, every sentence built in another way (``sales``), to bots of every day
(``assist``), to firms of many trades (``mix``), to one that sells software to others (``b2b``), puts in windows
(``local``), teaches grown-ups (``school``), sells flats or brokers mortgages (``estate``), serves firms (``firm``), to
a clinic, a car dealer (Russian only), a travel agency, to any firm (``general``) and to a small one, a cleaner's and a
dog trainer's (``small``: no notion was learned from it, but to read misspelt words and names of places was). Of these
the examples are drawn at random; of the following by their authors: a seller of automation (``saas``), courses for
grown-ups (``courses``), requests to a voice assistant and a bank (``queries``), a maker of chat bots (``bots``), debt
relief (``debts``), cleaning by subscription (``cleaning``), software for tills (``till``), a fitness club (``gym``),
solar panels (``solar``). The authors of the rest chose their foreign sentences freely: a seller of automation once
more (``crm``), debt relief (``insolvency``), English lessons (``tutors``), renovation (``builders``), automatic calls
(``calls``), stock (``stock``), advertising (``ads``), beauty salons (``salon``), wages (``payroll``), answering
customers (``support``), book-keeping (``account``), web sites (``sites``) and the billing of clinics (``practice``);
in the last nine the tests are worded furthest from the examples. Nothing was learned from ``insolvency`` and
``account``.
``natural`` and the notions are by one hand; the others were written by people who had not seen the notions, which were
widened afterwards: ``AT_FIRST`` keeps what was right, ``TAKEN_AT_FIRST`` which foreign ones were taken before that.
They say more of an unknown script than the shares of today.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from random import Random
from typing import Any

from bench.suite import SUITES

UNSEEN = SUITES / "unseen"
DRAWN = (
    "natural",
    "blind",
    "sales",
    "assist",
    "mix",
    "b2b",
    "local",
    "school",
    "estate",
    "firm",
    "clinic",
    "auto",
    "travel",
    "general",
    "small",
)  # suites whose examples are drawn at random
AT_FIRST = {
    ("blind", "ru"): 0.575,
    ("blind", "en"): 0.579,
    ("sales", "ru"): 0.170,
    ("sales", "en"): 0.193,
    ("assist", "ru"): 0.470,
    ("assist", "en"): 0.507,
    ("mix", "ru"): 0.592,
    ("mix", "en"): 0.550,
    ("b2b", "ru"): 0.600,
    ("b2b", "en"): 0.617,
    ("local", "ru"): 0.613,
    ("local", "en"): 0.588,
    ("school", "ru"): 0.613,
    ("school", "en"): 0.675,
    ("estate", "ru"): 0.517,
    ("estate", "en"): 0.596,
    ("firm", "ru"): 0.667,
    ("firm", "en"): 0.767,
    ("clinic", "ru"): 0.425,
    ("clinic", "en"): 0.492,
    ("auto", "ru"): 0.421,
    ("travel", "ru"): 0.433,
    ("travel", "en"): 0.433,
    ("general", "ru"): 0.504,
    ("general", "en"): 0.562,
    ("small", "ru"): 0.600,
    ("small", "en"): 0.692,
    ("saas", "ru"): 0.784,
    ("saas", "en"): 0.863,
    ("courses", "ru"): 0.747,
    ("queries", "ru"): 0.975,
    ("queries", "en"): 0.969,
    ("bots", "ru"): 0.759,
    ("debts", "ru"): 0.766,
    ("cleaning", "en"): 0.778,
    ("till", "ru"): 0.781,
    ("gym", "ru"): 0.809,
    ("solar", "en"): 0.822,
    ("crm", "ru"): 0.772,
    ("crm", "en"): 0.787,
    ("insolvency", "ru"): 0.588,
    ("tutors", "ru"): 0.594,
    ("builders", "en"): 0.625,
    ("calls", "ru"): 0.644,
    ("stock", "ru"): 0.637,
    ("ads", "ru"): 0.553,
    ("salon", "ru"): 0.688,
    ("payroll", "en"): 0.713,
    ("support", "en"): 0.703,
    ("account", "ru"): 0.678,
    ("sites", "ru"): 0.662,
    ("practice", "en"): 0.716,
}
TAKEN_AT_FIRST = {  # of foreign sentences: up to ``solar`` half of them are near ones
    ("saas", "ru"): 0.050,
    ("saas", "en"): 0.100,
    ("courses", "ru"): 0.108,
    ("queries", "ru"): 0.208,
    ("queries", "en"): 0.358,
    ("bots", "ru"): 0.125,
    ("debts", "ru"): 0.108,
    ("cleaning", "en"): 0.108,
    ("till", "ru"): 0.058,
    ("gym", "ru"): 0.067,
    ("solar", "en"): 0.175,
    ("crm", "ru"): 0.050,
    ("crm", "en"): 0.060,
    ("insolvency", "ru"): 0.070,
    ("tutors", "ru"): 0.130,
    ("builders", "en"): 0.070,
    ("calls", "ru"): 0.080,
    ("stock", "ru"): 0.080,
    ("ads", "ru"): 0.070,
    ("salon", "ru"): 0.030,
    ("payroll", "en"): 0.060,
    ("support", "en"): 0.070,
    ("account", "ru"): 0.080,
    ("sites", "ru"): 0.050,
    ("practice", "en"): 0.070,
}
DIVIDED = (
    "saas",
    "courses",
    "queries",
    "bots",
    "debts",
    "cleaning",
    "till",
    "gym",
    "solar",
    "crm",
    "insolvency",
    "tutors",
    "builders",
    "calls",
    "stock",
    "ads",
    "salon",
    "payroll",
    "support",
    "account",
    "sites",
    "practice",
)  # suites whose examples their authors chose
TAUGHT = 12  # sentences of a drawn class that become its examples


def suites(lang: str, seed: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every suite of a language by its name: ``classes`` with ``examples`` and ``test``, ``foreign`` sentences,
    and how many of these, the first, are ``near``. ``seed``: which sentences of a drawn class are its examples.
    """
    for kind in (*DRAWN, *DIVIDED):
        path = SUITES / kind / f"intents_{lang}.json"
        if path.exists():
            written = json.loads(path.read_text("utf-8"))
            classes = written["classes"] if kind in DIVIDED else _drawn(written["classes"], Random(seed))
            near, chat = written["foreign"]["near"], written["foreign"]["chat"]
            yield kind, {"classes": classes, "foreign": near + chat, "near": len(near)}
    yield "unseen", _kept_apart(lang)


def _drawn(written: dict[str, list[str]], random: Random) -> dict[str, dict[str, list[str]]]:
    classes = {}
    for name, texts in written.items():
        mixed = random.sample(texts, len(texts))
        classes[name] = {"examples": mixed[:TAUGHT], "test": mixed[TAUGHT:]}
    return classes


def _kept_apart(lang: str) -> dict[str, Any]:
    """Return the unseen suite with the half of its test and foreign sentences that nobody learned from."""
    suite: dict[str, Any] = json.loads((UNSEEN / f"intents_{lang}.json").read_text("utf-8"))
    places = iter(range(sum(len(one["test"]) for one in suite["classes"].values())))
    for one in suite["classes"].values():
        one["test"] = [text for text in one["test"] if next(places) % 2]
    return suite | {"foreign": suite["foreign"][1::2]}
