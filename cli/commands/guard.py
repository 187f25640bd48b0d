"""``leadscript guard``: whether a wording is faithful to the authored text, for authors and for tests."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import click

from cli import streams, view
from cli.hearing import BadRequest
from cli.judging import cue, parse
from cli.settings import either
from engine.guard import Violation, check

if TYPE_CHECKING:
    from rich.table import Table

_RULES = {
    "length": ("слишком длинно или пусто", "too long, or nothing at all"),
    "markup": ("разметка", "markup"),
    "internals": ("внутренности программы", "the inside of a program"),
    "disguise": ("подменённые знаки", "signs in disguise"),
    "language": ("другой язык", "another language"),
    "number": ("такого числа в тексте нет", "no such number in the text"),
    "lost": ("число пропало", "a number was lost"),
    "moved": ("число сказано о другом", "the number is said of another thing"),
    "contact": ("не тот телефон, адрес или ссылка", "another phone, e-mail or link"),
    "name": ("имя чужое или пропало", "a name that is new or was lost"),
    "question": ("вопрос не тот, не один или не в конце", "the question is not the same, not the only one or not last"),
    "option": ("вариант пропал", "an option was lost"),
    "promise": ("обещание", "a promise"),
    "free": ("«бесплатно»", "“free”"),
    "discount": ("скидка", "a discount"),
    "superlative": ("превосходная степень", "a superlative"),
    "pressure": ("давление", "pressure"),
    "flattery": ("лесть", "flattery"),
    "rudeness": ("грубость", "rudeness"),
    "machine": ("речь о модели", "talk of being a model"),
    "forbidden": ("запрещено скриптом", "forbidden by the script"),
    "negation": ("отрицание пропало или появилось", "a negation was dropped or added"),
    "mark": ("оговорка пропала или появилась", "a reservation was dropped or added"),
    "condition": ("условие пропало или появилось", "a condition was dropped or added"),
    "modal": ("«может» стало «будет»", "“may” became “will”"),
    "doer": ("делает уже другой", "another one does it"),
    "future": ("обещанное будущее", "a future that the script does not foretell"),
    "opposite": ("сказано обратное", "the opposite is said"),
    "pair": ("слова соединены заново", "words put together anew"),
    "narrowed": ("уточнение пропало", "a narrowing word was dropped"),
    "claim": ("новое утверждение", "a new claim"),
    "aside": ("фраза не из скрипта", "a sentence that is not the script's"),
    "dropped": ("мысль пропала", "a thought was dropped"),
    "exact": ("текст говорится слово в слово", "the text is said word for word"),
}


@click.command(
    help=either(
        "Верна ли формулировка тексту скрипта.\n\n"
        "Пример: leadscript guard «Стоимость от 120 000 ₽.» «Цена начинается от 120 тысяч рублей.»",
        "Whether a wording is faithful to the authored text.\n\n"
        'Example: leadscript guard "It costs from $500." "The price starts from $500."',
    )
)
@click.argument("authored", required=False, metavar="[AUTHORED]")
@click.argument("candidate", required=False, metavar="[CANDIDATE]")
@click.option("--question", metavar="TEXT", help=either("Вопрос, если не последний.", "The question, if not the last."))
@click.option("--forbidden", multiple=True, metavar="TEXT", help=either("Запрещённая фраза.", "A forbidden phrase."))
@click.option("--option", "options", multiple=True, metavar="TEXT", help=either("Кнопка.", "A button."))
@click.option(
    "--json",
    "lines",
    is_flag=True,
    help=either("Для программ: строка JSON на входе, строка на выходе.", "For programs: a line of JSON in, one out."),
)
def command(
    authored: str | None,
    candidate: str | None,
    question: str | None,
    forbidden: tuple[str, ...],
    options: tuple[str, ...],
    lines: bool,
) -> int:
    """Judge a candidate against an authored text."""
    if lines and authored is None:
        return _for_programs()
    if authored is None or candidate is None:
        raise click.UsageError(
            either("Нужны два текста, или --json.", "Two texts are expected, or --json."), click.get_current_context()
        )
    found = check(cue(authored, question=question, forbidden=forbidden, options=options), candidate)
    if lines:
        streams.write_line(json.dumps(document(found), ensure_ascii=False))
        return 0
    console = view.console()
    if found:
        console.print(_table(found))
    else:
        console.print(either("верно тексту, может уйти", "faithful, may be sent"), style="green")
    return 1 if found else 0


def _for_programs() -> int:
    """Answer each line of the standard input."""
    for line in sys.stdin:
        if line.strip():
            try:
                answer = document(check(*parse(line)))
            except BadRequest as error:
                answer = {"error": str(error)}
            streams.write_line(json.dumps(answer, ensure_ascii=False))
    return 0


def document(found: tuple[Violation, ...]) -> dict[str, Any]:
    """Return a verdict as the protocol writes it."""
    return {"ok": not found, "violations": [{"rule": one.rule, "found": one.found} for one in found]}


def _table(found: tuple[Violation, ...]) -> Table:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    drawn = Table(box=box.SIMPLE_HEAD, header_style="dim", pad_edge=False, show_edge=False)
    for russian, english in (("правило", "rule"), ("что не так", "what is wrong"), ("слова", "words")):
        drawn.add_column(either(russian, english), overflow="fold")
    for one in found:
        words = "".join(sign for sign in one.found if sign.isprintable())
        drawn.add_row(
            Text(one.rule, "bold"),
            Text(either(*_RULES.get(one.rule, (one.rule, one.rule)))),
            Text(f"«{words}»" if len(words) <= 80 else f"«{words[:79]}…»"),
        )
    return drawn
