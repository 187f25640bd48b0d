"""What a model's server answered, read with suspicion: any bytes become a wording or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.cue import Failure

LONGEST = 64 * 1024  # bytes of an answer that are read, headers aside: a wording has at most 900 characters
_Tokens = Annotated[int, Field(ge=0, le=1_000_000)]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one call; as ``engine.cue.Candidate``. ``retry_after``: seconds that the server asks to be left.

    ``began``: whether a server may have worked, and been paid, for it.
    """

    text: str | None = None
    failure: Failure | None = None
    asked: int = 0
    answered: int = 0
    detail: str = ""
    retry_after: float = 0.0
    began: bool = True


class _Read(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True)


class _Message(_Read):
    content: str | None = None
    tool_calls: list[Any] | None = None


class _Choice(_Read):
    message: _Message
    finish_reason: str | None = None


class _Usage(_Read):
    prompt_tokens: _Tokens = 0
    completion_tokens: _Tokens = 0


class _Completion(_Read):
    choices: list[_Choice]
    usage: _Usage | None = None


def read(body: bytes) -> Answer:
    """Return what the body of a chat completion says. Only a text that its model ended by itself counts."""
    try:
        completion = _Completion.model_validate_json(body)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        return Answer(failure="unreadable", detail=f"{place}: {first['msg']}" if place else str(first["msg"]))
    usage = completion.usage or _Usage()
    asked, answered = usage.prompt_tokens, usage.completion_tokens
    if not completion.choices:
        return Answer(None, "empty", asked, answered, "no choices")
    choice = completion.choices[0]
    if choice.message.tool_calls:
        return Answer(None, "unreadable", asked, answered, "tool_calls")
    if choice.finish_reason != "stop":
        return Answer(None, "cut", asked, answered, f"finish_reason {choice.finish_reason}"[:80])
    text = (choice.message.content or "").strip()
    if not text:
        return Answer(None, "empty", asked, answered)
    return Answer(text, None, asked, answered)
