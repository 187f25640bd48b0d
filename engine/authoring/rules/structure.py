"""Keys and values that the language does not have."""

from __future__ import annotations

from engine.authoring.rules.rule import Rule

RULES: dict[str, Rule] = {
    "unknown-key": Rule("незнакомый ключ `{name}`", "unknown key `{name}`"),
    "missing-key": Rule(
        "не хватает ключа `{name}`",
        "the key `{name}` is missing",
        "допишите: {example}",
        "add: {example}",
    ),
    "no-when": Rule(
        "у этого случая нет условия `when`",
        "this case has no `when`",
        "допишите when: …, а текст «иначе» пишут последним и без ключа: - {text}",
        "add when: …; the else is written last and without a key: - {text}",
    ),
    "empty": Rule(
        "после `{name}:` ничего не написано",
        "nothing is written after `{name}:`",
        "допишите значение или удалите ключ",
        "write a value or delete the key",
    ),
    "empty-item": Rule(
        "пустой пункт списка",
        "an empty item in a list",
        "допишите его или удалите",
        "complete it or delete it",
    ),
    "empty-section": Rule(
        "раздел `{name}` пуст",
        "the section `{name}` is empty",
        "допишите его или удалите",
        "complete it or delete it",
        severity="warning",
    ),
    "need-text": Rule("`{name}`: здесь нужен текст", "`{name}`: a text is wanted here"),
    "need-list": Rule(
        "`{name}`: здесь нужен список",
        "`{name}`: a list is wanted here",
        "каждый пункт с новой строки и с `- `, или все в `[…]`",
        "each item on a line of its own with `- `, or all in `[…]`",
    ),
    "need-map": Rule(
        "`{name}`: здесь нужны пары «ключ: значение»",
        "`{name}`: pairs of `key: value` are wanted here",
    ),
    "no-brackets": Rule(
        "`{name}`: без скобок это один текст с запятой, а не список",
        "`{name}`: without brackets this is one text with a comma, no list",
        "возьмите список в […]; если это один текст, возьмите его в кавычки",
        "put a list in […]; if it is one text, put it in quotes",
        severity="warning",
    ),
    "need-keys": Rule(
        "`{name}`: здесь нужны пары «ключ: значение»",
        "`{name}`: pairs of `key: value` are wanted here",
        "напишите так: {example}",
        "write it like this: {example}",
    ),
    "need-number": Rule(
        "`{name}`: нужно целое число, а не `{text}`",
        "`{name}`: a whole number is wanted, not `{text}`",
    ),
    "need-bool": Rule(
        "`{name}`: нужно true или false, а не `{text}`",
        "`{name}`: true or false is wanted, not `{text}`",
    ),
    "unknown-value": Rule(
        "`{name}`: незнакомое значение `{text}`",
        "`{name}`: unknown value `{text}`",
    ),
    "unknown-type": Rule("незнакомый тип слота `{text}`", "unknown slot type `{text}`"),
    "too-few": Rule(
        "`{name}`: нужен хотя бы один пункт",
        "`{name}`: at least one item is wanted",
    ),
    "out-of-range": Rule(
        "`{name}`: {text} меньше допустимого ({low})",
        "`{name}`: {text} is less than allowed ({low})",
    ),
    "wrong": Rule("`{name}`: так написать нельзя", "`{name}` cannot be written like this"),
}
