"""The captions of the page and the drawing, in both languages, beside those that ``pagewords`` has."""

from __future__ import annotations

_CAPTIONS: dict[str, tuple[str, str]] = {
    "graph": ("Граф", "Graph"),
    "graph_of": ("Граф скрипта {name}", "Graph of the script {name}"),
    "apart": ("Отовсюду и в стороне", "From anywhere, and apart"),
    "hint": (
        "Нажмите на состояние, чтобы прочесть его тексты. Пунктир: ответа так и нет.",
        "Click a state to read its texts. A broken line: still no answer.",
    ),
    "index": ("Указатель", "Index"),
    "slots": ("Слоты", "Slots"),
    "line": ("строка", "line"),
    "to_graph": ("на графе", "in the graph"),
    "asked_in": ("спрашивают в", "asked in"),
    "never_asked": ("не спрашивают нигде", "asked nowhere"),
    "skip": ("пропустить", "skip it"),
    "skip_to": ("К содержанию", "Skip to the content"),
    "came": ("приходят из", "comes from"),
    "file": ("Файл", "File"),
    "zone": ("Часовой пояс", "Time zone"),
    "language": ("Язык", "Language"),
    "id": ("Скрипт", "Script"),
    "forbidden": ("Нельзя говорить", "Never to be said"),
    "not": ("кроме", "but not"),
    "patterns": ("шаблоны", "patterns"),
    "words": ("слова", "words"),
    "phrases": ("фразы", "phrases"),
    "intent": ("намерение", "intent"),
    "none": ("значит ноль", "means zero"),
    "bounds": ("границы", "bounds"),
    "depends": ("зависит от", "depends on"),
    "renamed": ("прежде", "formerly"),
    "tries": ("попыток", "attempts"),
    "wording": ("дословно", "word for word"),
    "missing": ("Ничего", "Nothing"),
}


def caption(key: str, locale: str) -> str:
    """Return a caption."""
    return _CAPTIONS[key][0 if locale == "ru" else 1]
