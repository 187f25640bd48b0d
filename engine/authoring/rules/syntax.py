"""Mistakes of YAML in human words."""

from __future__ import annotations

from engine.authoring.rules.rule import Rule

RULES: dict[str, Rule] = {
    "colon": Rule(
        "двоеточие внутри текста: YAML принял слово перед ним за ключ",
        "a colon inside a text: YAML took the word before it for a key",
        "возьмите весь текст в кавычки: {fix}",
        "put the whole text in quotes: {fix}",
    ),
    "unquoted": Rule(
        "текст начинается с `{sign}`, у этого знака в YAML своё значение",
        "the text begins with `{sign}`, which means something else in YAML",
        'возьмите весь текст в кавычки: say: "{sign} …"',
        'put the text in quotes: say: "{sign} …"',
    ),
    "cut": Rule(
        "запятая внутри `{{…}}` обрезала текст: «{text}» стал отдельным ключом",
        "a comma inside `{{…}}` cut the text: `{text}` became a key of its own",
        'возьмите текст в кавычки: {name}: "{whole}"',
        'put the text in quotes: {name}: "{whole}"',
    ),
    "tail": Rule(
        "после закрытых кавычек или скобки стоит лишнее: {text}",
        "something follows a closed quote or bracket: {text}",
        "возьмите в кавычки весь текст; кавычки внутри пишите «так»",
        "put the whole text in quotes; inside it use 'the other kind'",
    ),
    "tail-comma": Rule(
        "лишняя запятая в конце строки",
        "a comma too many at the end of the line",
        "удалите запятую: строки в YAML ею не заканчивают",
        "delete the comma: lines of YAML do not end with one",
    ),
    "two-keys": Rule(
        "ключ `{name}` стоит внутри текста",
        "the key `{name}` stands inside a text",
        "перенесите `{name}:` на новую строку; если это текст, возьмите его в кавычки",
        "move `{name}:` to a line of its own; if it is a text, put it in quotes",
    ),
    "comment": Rule(
        "`#` после пробела начинает комментарий: лид не увидит «{text}»",
        "`#` after a space begins a comment: the lead does not see `{text}`",
        "возьмите весь текст в кавычки; у комментария после `#` ставят пробел",
        "put the whole text in quotes; a comment has a space after its `#`",
        severity="warning",
    ),
    "curly-quotes": Rule(
        "такие кавычки для YAML часть текста: лид их увидит",
        "to YAML these quotes are a part of the text: the lead sees them",
        'наберите прямые: "{text}"',
        'type straight ones: "{text}"',
        severity="warning",
    ),
    "odd-quote": Rule(
        "лишняя кавычка в конце текста: лид её увидит",
        "a quote left over at the end of the text: the lead sees it",
        "поставьте кавычку и в начале текста или удалите эту",
        "put a quote at the beginning too, or delete this one",
        severity="warning",
    ),
    "blank": Rule(
        "вместо пробела стоит похожий знак {code} (неразрывный пробел или подобный): YAML его пробелом не считает",
        "in place of a space stands a look-alike, {code}: to YAML it is no space",
        "удалите его и наберите обычный пробел",
        "delete it and type an ordinary space",
    ),
    "no-dash": Rule(
        "соседние строки этого списка начинаются с `- `, а здесь его нет",
        "the other items of this list begin with `- `, and this one does not",
        "начните пункт с дефиса и пробела: - {text}",
        "begin the item with a hyphen and a space: - {text}",
    ),
    "extra-dash": Rule(
        "лишний дефис: соседние строки здесь не пункты списка, а ключи",
        "a hyphen too many: the lines beside it are keys, no items of a list",
        "удалите дефис: {text}",
        "delete the hyphen: {text}",
    ),
    "long-dash": Rule(
        "список пишут через дефис `- `, а здесь знак `{sign}`",
        "the items of a list begin with a hyphen `- `, and this is `{sign}`",
        "замените его дефисом",
        "replace it with a hyphen",
    ),
    "dash-glued": Rule(
        "после дефиса нет пробела",
        "no space after the hyphen",
        "поставьте пробел: - {text}",
        "put a space there: - {text}",
    ),
    "block-indent": Rule(
        "текст после `{sign}` пишут правее ключа",
        "a text after `{sign}` stands further right than its key",
        "добавьте перед ним два пробела",
        "put two more spaces before it",
    ),
    "open-quote": Rule(
        "кавычка открыта и не закрыта",
        "a quote is opened and never closed",
        "закройте её в конце текста; кавычки внутри пишите «так»",
        "close it where the text ends",
    ),
    "open-bracket": Rule(
        "скобка `{sign}` открыта и не закрыта, или между частями нет запятой",
        "the bracket `{sign}` is never closed, or a comma is missing between the parts",
        "закройте скобку; текст с запятыми и скобками возьмите в кавычки",
        "close it; a text with commas or brackets needs quotes",
    ),
    "bracket": Rule(
        "скобка `{sign}` не закрывает `{open}`",
        "the bracket `{sign}` does not close `{open}`",
    ),
    "tab": Rule(
        "табуляция в отступе: отступы в YAML делают пробелами",
        "a tab in the indent: YAML is indented with spaces",
        "замените табуляцию двумя пробелами",
        "replace the tab with two spaces",
    ),
    "indent": Rule(
        "отступ не совпадает ни с одной из строк выше",
        "the indent matches none of the lines above",
        "выровняйте строку по соседним ключам",
        "align the line with the keys beside it",
    ),
    "glued": Rule(
        "после двоеточия нет пробела: «{name}:»",
        "no space after the colon: `{name}:`",
        "поставьте пробел: {name}: …",
        "put a space there: {name}: …",
    ),
    "no-colon": Rule(
        "строка ни к чему не относится: {text}",
        "the line belongs to nothing: {text}",
        "напишите «ключ: значение» или «- пункт»; продолжение текста возьмите в кавычки",
        "write `key: value` or `- item`; a text that goes on needs quotes",
    ),
    "dash": Rule(
        "список начинается не на той строке: после ключа `- ` ставят с новой строки",
        "a list cannot begin here: after a key `- ` goes on a new line",
        "перенесите `- …` на следующую строку, а текст с тире возьмите в кавычки",
        "move `- …` to the next line, or put a text that begins with a dash in quotes",
    ),
    "block": Rule(
        "после `{sign}` текст пишут со следующей строки",
        "after `{sign}` the text begins on the next line",
        "перенесите текст на новую строку с отступом или возьмите его в кавычки",
        "move the text to a new, indented line, or put it in quotes",
    ),
    "escape": Rule(
        "`{sign}` внутри двойных кавычек ничего не значит",
        "`{sign}` means nothing inside double quotes",
        "удвойте обратную черту или возьмите текст в одинарные кавычки",
        "double the backslash, or use single quotes",
    ),
    "anchor": Rule(
        "`{sign}` в YAML обозначает якорь, ссылку или тег: в сценариях их нет",
        "`{sign}` makes an anchor, an alias or a tag in YAML: scripts have none",
        'если это текст, возьмите его в кавычки: "{sign}…"',
        'if it is a text, put it in quotes: "{sign}…"',
    ),
    "key-text": Rule("ключ должен быть словом", "a key must be a word"),
    "duplicate-key": Rule(
        "ключ `{name}` уже есть в строке {line}",
        "the key `{name}` is already on line {line}",
        "оставьте один из них",
        "keep one of the two",
    ),
    "documents": Rule(
        "в файле два сценария, между ними `---`",
        "two scripts in one file, with `---` between them",
        "оставьте один сценарий в файле",
        "keep one script a file",
    ),
    "too-deep": Rule(
        "вложенность больше {depth} уровней",
        "nested deeper than {depth} levels",
    ),
    "too-big": Rule("файл больше {kilobytes} КБ", "the file is bigger than {kilobytes} KB"),
    "encoding": Rule(
        "файл не в кодировке UTF-8{found}",
        "the file is not UTF-8{found}",
        "сохраните его в редакторе как UTF-8",
        "save it as UTF-8 in the editor",
    ),
    "binary": Rule("это не текстовый файл", "this is no text file"),
    "character": Rule(
        "невидимый знак {code}: в сценарии его быть не может",
        "an invisible character {code}, which no script may hold",
        "удалите его",
        "delete it",
    ),
    "empty-script": Rule(
        "файл пустой",
        "the file is empty",
        "начните с `id:`, `start:` и `states:`",
        "begin with `id:`, `start:` and `states:`",
    ),
    "not-a-script": Rule(
        "сценарий состоит из пар «ключ: значение», а здесь что-то другое",
        "a script is made of `key: value` pairs, and this is something else",
        "начните с `id:`, `start:` и `states:`",
        "begin with `id:`, `start:` and `states:`",
    ),
    "syntax": Rule(
        "здесь YAML прочитать не удалось",
        "YAML cannot be read here",
        "проверьте кавычки, скобки и отступы рядом",
        "look at the quotes, brackets and indents nearby",
    ),
}
