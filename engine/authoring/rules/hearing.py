"""Words that are heard too often, and examples that pull two ways."""

from __future__ import annotations

from engine.authoring.rules.rule import Rule

RULES: dict[str, Rule] = {
    "keyword-short": Rule(
        "слово «{word}» короче {limit} букв и сработает где попало",
        "the keyword `{word}` is shorter than {limit} letters and fires anywhere",
        "возьмите слово длиннее или целую фразу в phrases",
        "take a longer word, or a whole sentence under phrases",
        severity="warning",
    ),
    "keyword-pronoun": Rule(
        "слово «{word}» служебное или местоимение: оно есть почти в каждом сообщении",
        "the keyword `{word}` is a pronoun or the like: nearly every message holds it",
        "добавьте к нему значимое слово",
        "add a word that tells something",
        severity="warning",
    ),
    "keyword-ordinary": Rule(
        "«{word}» отвечают на любой вопрос: строка сработает невпопад",
        "`{word}` is an answer to any question: the row fires out of place",
        "добавьте к нему значимое слово или перенесите в phrases",
        "add a word that tells something, or move it to phrases",
        severity="warning",
    ),
    "collide": Rule(
        "пример «{phrase}» из `{name}` похож на `{other}`: «{example}» (строка {line})",
        "the example `{phrase}` of `{name}` reads as `{other}`: `{example}` (line {line})",
        "перепишите один из двух или добавьте примеров",
        "rewrite one of the two, or add examples",
        severity="warning",
    ),
}
