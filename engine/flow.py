"""What an author writes: the script language as frozen nouns (DESIGN section 5).

Shapes only, in the author's words. Shorthand is accepted here and nowhere else, so that the rest of
the engine meets one form of everything. Unknown keys are forbidden. What a script means as a whole
(references, reachability, texts that read unfilled slots) is checked in ``engine.authoring``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

Wording = Literal["styled", "exact"]
Outcome = Literal["won", "lost", "handoff"]
SlotType = Literal[
    "text",
    "person_name",
    "integer",
    "number",
    "money",
    "area",
    "rooms",
    "duration",
    "datetime",
    "phone",
    "email",
    "yes_no",
    "choice",
    "city",
    "file",
]
SKIP, HANDOFF, RETURN = "skip", "handoff", "return"
INTENTS = (
    "stop",
    "human",
    "correction",
    "back",
    "repeat",
    "restart",
    "later",
    "refusal",
    "greeting",
    "thanks",
)


class Authored(BaseModel):
    """A part of a script: frozen, and closed to keys the language does not have."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


def _listed(value: Any) -> Any:
    return value if isinstance(value, list | tuple) or value is None else [value]


def _both(value: Any) -> Any:
    """Flatten ``{ru: [...], en: [...]}`` and lists that hold such pairs: a lead may use either."""
    if isinstance(value, Mapping):
        return [text for part in value.values() for text in _listed(part)]
    if isinstance(value, list | tuple):
        return [text for item in value for text in (_both(item) if isinstance(item, Mapping) else [item])]
    return _listed(value)


Listed = BeforeValidator(_listed)
Words = Annotated[tuple[str, ...], BeforeValidator(_both)]


class Case(Authored):
    """One row of a text: said when its guard is true."""

    when: str
    say: Text


class Variants(Authored):
    """Texts of equal standing; a lead always meets the same one."""

    variants: tuple[Text, ...] = Field(min_length=1)


class Translated(Authored):
    """One text in the languages of the leads."""

    ru: Text | None = None
    en: Text | None = None


class Marked(Authored):
    """A text with its own wording: ``exact`` is never re-phrased."""

    text: Text
    wording: Wording = "styled"


# The last item of a list of cases is the else: a text of any form but another list.
Text = str | tuple[Case | str | Variants | Translated | Marked, ...] | Variants | Translated | Marked
for _noun in (Case, Variants, Translated, Marked):
    _noun.model_rebuild()


class Hear(Authored):
    """What a slot, objection, answer or row listens for."""

    words: Words = ()
    patterns: Words = ()
    vetoes: Words = Field(default=(), alias="not")
    phrases: Words = ()


class Voice(Authored):
    """Who speaks."""

    name: Text = ""
    role: Text = ""
    manner: Text = ""


class Disclosure(Authored):
    """The sentence that says a machine is talking."""

    say: Text


class Notice(Authored):
    """A text said word for word, once, on entering a state."""

    before: str
    say: Text


class Contract(Authored):
    """The contract for phrased text, beyond the built-in one."""

    mode: Wording = "styled"
    forbidden: Words = ()
    notices: tuple[Notice, ...] = ()


class Labels(Authored):
    """What an option is called: the first is the button, the rest are synonyms, in each language."""

    plain: tuple[str, ...] = ()
    ru: Annotated[tuple[str, ...], Listed] = ()
    en: Annotated[tuple[str, ...], Listed] = ()

    @model_validator(mode="before")
    @classmethod
    def _short(cls, value: Any) -> Any:
        return value if isinstance(value, Mapping) else {"plain": _listed(value)}

    @property
    def words(self) -> tuple[str, ...]:
        """Every word the option answers to, whatever the language."""
        return (*self.plain, *self.ru, *self.en)

    def button(self, locale: str) -> str:
        """Return the text of the button for a reader of ``locale``."""
        own = self.ru if locale == "ru" else self.en
        return (*own, *self.words, "?")[0]


class Slot(Authored):
    """One thing to find out, and how to ask for it."""

    type: SlotType
    ask: Text | None = None
    again: Annotated[tuple[Text, ...], Listed] = ()
    tries: int | None = Field(default=None, ge=1)
    otherwise: str = HANDOFF
    hear: Hear = Hear()
    min: str | int | float | None = None
    max: str | int | float | None = None
    pattern: str | None = None
    options: dict[str, Labels] = {}
    none: Words = ()
    future: bool = False
    within: Literal["hours"] | None = None
    unit: str | None = None
    currency: str | None = None
    depends_on: Annotated[tuple[str, ...], Listed] = ()
    consent: Text | None = None
    react: Text | None = None
    renamed_from: str | None = None

    @property
    def attempts(self) -> int:
        """How often the slot is asked before its ``otherwise``."""
        return self.tries if self.tries is not None else 1 + len(self.again)


class Row(Authored):
    """A guarded way on. ``go`` may be the word ``return``."""

    when: str | None = None
    go: str
    forget: Annotated[tuple[str, ...], Listed] = ()


def _rows(value: Any) -> Any:
    return [{"go": value}] if isinstance(value, str) else _listed(value)


class Touch(Authored):
    """A message (or a move) after silence, or at a time counted from a slot."""

    after: str | None = None
    at: str | None = None
    when: str | None = None
    say: Text | None = None
    send: Annotated[tuple[str, ...], Listed] = ()
    go: str | None = None


class State(Authored):
    """Where a talk can stand."""

    stage: str | None = None
    say: Text | None = None
    send: Annotated[tuple[str, ...], Listed] = ()
    collect: Annotated[tuple[str, ...], Listed] = ()
    next: Annotated[tuple[Row, ...], BeforeValidator(_rows)] = ()
    do: Annotated[tuple[str | dict[str, str], ...], Listed] = ()
    outcome: Outcome | None = None
    reminders: Annotated[tuple[Touch, ...], Listed] = ()
    wording: Wording | None = None
    renamed_from: str | None = None

    @property
    def returns(self) -> bool:
        """Whether the state is a digression that goes back to the question that was pending."""
        return any(row.go == RETURN for row in self.next)


class Rung(Authored):
    """One reply of an objection's ladder; it may move the lead."""

    say: Text
    go: str | None = None


def _rung(value: Any) -> Any:
    return value if isinstance(value, Mapping) and "say" in value else {"say": value}


class Objection(Authored):
    """A doubt the script can meet, one rung each time it is heard. ``title``: its button where two are close."""

    title: str | Translated | None = None
    hear: Hear | str
    replies: tuple[Annotated[Rung, BeforeValidator(_rung)], ...] = Field(min_length=1)
    then: str | None = None


class Answer(Authored):
    """A question the script can answer; it never moves the state. ``title`` as of an objection."""

    title: str | Translated | None = None
    hear: Hear | str
    reply: Text


class Always(Authored):
    """A move that is legal in every state: on words, on a built-in intent, or on an outside event."""

    name: str | None = None
    hear: Hear | str | None = None
    event: str | None = None
    when: str | None = None
    go: str
    forget: Annotated[tuple[str, ...], Listed] = ()


class Reminders(Authored):
    """Touches after silence, counted from the last reply that was no reminder."""

    quiet: str | None = None
    touches: Annotated[tuple[Touch, ...], Listed] = ()


class Flow(Authored):
    """A whole script."""

    id: str
    title: Text = ""
    language: Literal["ru", "en"] = "ru"
    timezone: str = "Europe/Moscow"
    hours: str | None = None
    start: str
    voice: Voice = Voice()
    facts: dict[str, Text] = {}
    disclosure: Disclosure | Literal["off"] | None = None
    wording: Contract = Contract()
    slots: dict[str, Slot] = {}
    states: dict[str, State] = Field(min_length=1)
    objections: dict[str, Objection] = {}
    answers: dict[str, Answer] = {}
    reminders: Reminders = Reminders()
    always: tuple[Always, ...] = ()
    unclear: Text | None = None
    removed: dict[str, str] = {}
