"""What may be wrong with a model: it is asked twice for a wording, as leads would have it asked."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from cli.checked import Finding
from cli.settings import Settings, either
from cli.settings_llm import DEADLINES
from cli.wiring import phraser
from engine.cue import Candidate, Cue
from engine.ports import Phraser

PATIENCE = 10.0  # seconds: enough to tell a slow model from a dead one
HERE = ("localhost", "127.0.0.1", "::1")


def model(chosen: Settings) -> Iterator[Finding]:
    """Tell whether the model answers, is let in with the key, is known by its name, and is quick enough."""
    if not chosen.llm_url:
        told = either("не задана: слова автора идут как есть", "not set: the author's words go as they are")
        yield Finding("model", "skipped", told)
        return
    if chosen.llm_key and _is_in_the_clear(chosen.llm_url):
        told = either("ключ и слова лидов идут без шифрования", "the key and the leads' words travel in the clear")
        yield Finding("model", "warning", told, f"LEADSCRIPT_LLM_URL={chosen.llm_url.replace('http:', 'https:', 1)}")
    patient = phraser(replace(chosen, llm_deadline=PATIENCE, llm_budget=0))
    assert patient is not None  # there is an address
    candidate = asyncio.run(_asked(patient, _cue(chosen)))
    yield _told(chosen, candidate)


def _is_in_the_clear(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "http" and parts.hostname not in HERE


def _cue(chosen: Settings) -> Cue:
    asked = either("Сколько у вас окон?", "How many windows do you have?")
    hello = either("Здравствуйте!", "Hello!")
    return Cue("ask", f"{hello} {asked}", chosen.locale, asked)


async def _asked(patient: Phraser, cue: Cue) -> Candidate:
    """Ask twice: the first time connects, and learns which options of a call this model does not take."""
    first = await patient.phrase(cue)
    if first.failure is not None and not first.detail.startswith(("HTTP 400", "HTTP 422")):
        return first
    return await patient.phrase(cue)


def _told(chosen: Settings, candidate: Candidate) -> Finding:
    host, name = urlsplit(chosen.llm_url).netloc, chosen.llm_model
    if candidate.failure is None:
        return _quick_enough(chosen, f"{name}, {host}", candidate)
    why = f": {candidate.detail}" if candidate.detail else ""
    if candidate.detail.startswith("HTTP 404"):
        told = either(f"{host} не знает {name} или самого адреса", f"{host} knows no {name}, or not the address")
        return Finding("model", "problem", told + why, "LEADSCRIPT_LLM_MODEL=… LEADSCRIPT_LLM_URL=https://…/v1")
    match candidate.failure:
        case "unreachable":
            told = either(f"{host} недоступен", f"{host} cannot be reached")
            fix = either("Проверьте LEADSCRIPT_LLM_URL, сеть и HTTPS_PROXY", "See LEADSCRIPT_LLM_URL, net, HTTPS_PROXY")
        case "deadline":
            told = either(f"{host}: нет ответа за {PATIENCE:g} с", f"{host}: no answer within {PATIENCE:g} s")
            fix = either("Возьмите модель побыстрее: LEADSCRIPT_LLM_MODEL=…", "A quicker model: LEADSCRIPT_LLM_MODEL=…")
        case "denied":
            told, fix = either(f"{host} не принял ключ", f"{host} refused the key"), "LEADSCRIPT_LLM_KEY=…"
        case "busy":
            told = either(f"{host} занят или исчерпана квота", f"{host} is busy, or the quota is used up")
            return Finding("model", "warning", told + why, either("Проверьте квоту и оплату", "See quota and billing"))
        case "cut":
            told = either(f"{name} не договаривает", f"{name} does not finish")
            fix = f"LEADSCRIPT_LLM_TOKENS={min(2 * chosen.llm_tokens, 4_000)}"
        case _:
            told = either(f"{name} не даёт текста", f"{name} gives no wording")
            fix = either("Возьмите другую модель: LEADSCRIPT_LLM_MODEL=…", "Another model: LEADSCRIPT_LLM_MODEL=…")
    return Finding("model", "problem", told + why, fix)


def _quick_enough(chosen: Settings, told: str, candidate: Candidate) -> Finding:
    """Compare what the second answer took with what a lead's message may wait."""
    took = candidate.took / 1000
    told += either(f": {took:.1f} с", f": {took:.1f} s")
    if took < chosen.llm_deadline:
        return Finding("model", "ok", told)
    told += either(f", а ждать можно {chosen.llm_deadline:g} с", f", and may take {chosen.llm_deadline:g} s")
    quicker = either("Возьмите модель побыстрее: LEADSCRIPT_LLM_MODEL=…", "A quicker model: LEADSCRIPT_LLM_MODEL=…")
    longer = f"LEADSCRIPT_LLM_DEADLINE={took * 1.25:.1f}"
    return Finding("model", "warning", told, longer if took * 1.25 <= DEADLINES[1] else quicker)
