"""Texts of a script as HTML: everything an author wrote is escaped here or in ``svgtext.safe``, nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.authoring.htmlwords import caption
from engine.authoring.pagewords import label
from engine.authoring.svgtext import safe
from engine.flow import Case, Hear, Marked, Text, Translated, Variants

_NAMES = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})", re.DOTALL)
_FEW = 6


def sentence(text: str) -> str:
    """Return one sentence, the names in it marked."""
    parts = _NAMES.split(text)
    return "".join(f'<code class="name">{safe(one)}</code>' if at % 2 else safe(one) for at, one in enumerate(parts))


def said(text: Text, locale: str) -> str:
    """Return a Text with the conditions, variants and languages of its sentences."""
    return f'<div class="said">{_inside(text, locale)}</div>'


def _inside(text: Text, locale: str) -> str:
    match text:
        case str():
            return f"<p>{sentence(text)}</p>" if text else f'<p class="soft">{caption("missing", locale)}</p>'
        case Marked():
            mark = _when(label("exact", locale)) if text.wording == "exact" else ""
            return mark + _inside(text.text, locale)
        case Variants():
            ones = enumerate(text.variants)
            return "".join(_when(f"{label('variant', locale)} {at + 1}") + _inside(one, locale) for at, one in ones)
        case Translated():
            found = [(language, getattr(text, language)) for language in ("ru", "en")]
            return "".join(
                f'<div class="both" lang="{language}">{_when(language)}<div>{_inside(part, locale)}</div></div>'
                for language, part in found
                if part is not None
            )
        case tuple():
            return "".join(
                _when(label("when", locale), case.when) + _inside(case.say, locale)
                if isinstance(case, Case)
                else _when(label("else", locale)) + _inside(case, locale)
                for case in text
            )


def _when(word: str, guard: str = "") -> str:
    told = f" <code>{safe(guard)}</code>" if guard else ""
    return f'<div class="when">{safe(word)}{told}</div>'


def fact(name: str, value: str) -> str:
    """Return a small line: what it is, and what it holds, which is HTML already."""
    return f'<p><span class="soft">{safe(name)}:</span> {value}</p>'


def code(text: str) -> str:
    """Return a word of the script language."""
    return f"<code>{safe(text)}</code>"


def heard(hear: Hear | str | None, locale: str) -> str:
    """Return what is listened for; long lists are folded away."""
    if hear is None:
        return ""
    if isinstance(hear, str):
        return fact(label("hear", locale), f"{safe(caption('intent', locale))} {code(hear)}")
    parts = [("words", hear.words), ("patterns", hear.patterns), ("not", hear.vetoes), ("phrases", hear.phrases)]
    return "".join(_listed(caption(key, locale), words) for key, words in parts if words)


def _listed(name: str, words: Iterable[str]) -> str:
    every = list(words)
    shown = ", ".join(safe(word) for word in every[:_FEW])
    if len(every) <= _FEW:
        return fact(name, shown)
    rest = ", ".join(safe(word) for word in every[_FEW:])
    return fact(name, shown) + f"<details><summary>… +{len(every) - _FEW}</summary>{rest}</details>"
