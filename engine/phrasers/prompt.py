"""From a cue to what a model is told: pure. The prompt holds the cue and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal, TypedDict, get_args

from jinja2 import DictLoader, Environment, StrictUndefined

from engine.cue import Cue, Language
from engine.message import WORD_FOR_WORD, CueKind
from engine.phrasers.quoting import quotable, shielded

KINDS: tuple[CueKind, ...] = tuple(kind for kind in get_args(CueKind) if kind not in WORD_FOR_WORD)
VOICE, SHOWN = "voice", "cue"  # who speaks, and the rules; the texts of the cue between tags


class Message(TypedDict):
    """One message of a prompt."""

    role: Literal["system", "user"]
    content: str


@dataclass(frozen=True, slots=True)
class Prompts:
    """Compiled templates; ``digest`` is a hash of what they say, which the record of a wording names."""

    environment: Environment
    digest: str


def names(language: Language) -> tuple[str, ...]:
    """Return the templates that a language needs."""
    return tuple(f"{language}/{name}" for name in (VOICE, SHOWN, *KINDS))


def compile_prompts(sources: Mapping[str, str]) -> Prompts:
    """Compile the templates, given by names such as ``ru/voice``. Raises ``jinja2.TemplateError``."""
    environment = Environment(
        loader=DictLoader(dict(sources)), autoescape=False, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    for name in sources:
        environment.get_template(name)
    told = "\0".join(f"{name}\0{sources[name]}" for name in sorted(sources))
    return Prompts(environment, sha256(told.encode()).hexdigest()[:12])


def messages(prompts: Prompts, cue: Cue) -> list[Message]:
    """Return what a model is told of a cue: the rules, then its texts. Its kind is one of ``KINDS``.

    Facts go without their names, which are those of the script's inside.
    """
    given: dict[str, object] = {
        "voice": {name: shielded(getattr(cue.voice, name)) for name in ("name", "role", "manner")},
        "authored": shielded(cue.authored),
        "question": shielded(cue.question),
        "facts": _once(cue.facts.values()),
        "options": _once(button.text for button in cue.buttons),
        "forbidden": _once(cue.forbidden),
        "heard": quotable(cue.heard or ""),
    }

    def told(name: str, task: str = "") -> str:
        template = prompts.environment.get_template(f"{cue.language}/{name}")
        return template.render(given, task=task).strip()

    return [
        {"role": "system", "content": told(VOICE, told(cue.kind))},
        {"role": "user", "content": told(SHOWN)},
    ]


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(shielded, texts))))
