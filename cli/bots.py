"""Which bots are launched: ``leadscript.yaml``, or the settings of a single one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from cli.settings import Settings, either
from engine.burst import USUAL, Window
from engine.errors import SettingWrong
from engine.session import HOLD

FILE = Path("leadscript.yaml")


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where a channel posts what comes in; ``secret`` is the name of the variable that proves the poster."""

    url: str
    secret: str


@dataclass(frozen=True, slots=True)
class BotPlan:
    """One bot to be launched. Secrets are names of variables, here and in the file.

    ``place`` is where the file says so. ``locale`` is the language new leads are met in (by default the script's).
    ``group`` is the managers' chat id. ``llm``: a model may phrase. ``burst`` is how long one message waits for the
    next. ``hold`` is how long (milliseconds) a manager who took a talk may be silent until the bot goes on. ``api`` is
    a server of the channel's other than its own.
    """

    name: str
    flow: str
    token: str
    place: str
    channel: str = "telegram"
    locale: Literal["ru", "en"] | None = None
    group: int | None = None
    webhook: Webhook | None = None
    llm: bool = True
    burst: Window = USUAL
    hold: int = HOLD
    api: str = ""


def planned(settings: Settings, file: Path | None = None) -> tuple[BotPlan, ...]:
    """Return the bots of ``file`` (by default ``./leadscript.yaml``), else the one of the settings.

    Raises ``SettingWrong`` with everything that is wrong with the file, or where there is no bot at all.
    """
    path = file or FILE
    if file is not None or path.exists():
        return _read(path)
    if settings.token and settings.flow:
        return (
            BotPlan(
                Path(settings.flow).stem, settings.flow, "LEADSCRIPT_TOKEN", "LEADSCRIPT_FLOW", group=settings.group
            ),
        )
    if settings.token or settings.flow:
        missing = "LEADSCRIPT_FLOW=credit" if settings.token else "LEADSCRIPT_TOKEN=123456:ABC…"
        raise SettingWrong(
            either("У бота нет скрипта или токена", "The bot lacks its script or token"), f".env: {missing}"
        )
    raise SettingWrong(
        either(f"Нет ни {FILE}, ни LEADSCRIPT_TOKEN", f"There is neither {FILE} nor LEADSCRIPT_TOKEN"),
        either(
            "Токен даёт @BotFather. Строки для .env: LEADSCRIPT_TOKEN=… и LEADSCRIPT_FLOW=credit",
            "@BotFather gives a token. Lines for .env: LEADSCRIPT_TOKEN=… and LEADSCRIPT_FLOW=credit",
        ),
    )


def chosen(plans: Sequence[BotPlan], names: Sequence[str]) -> tuple[BotPlan, ...]:
    """Return the bots of these names (of none, all). Raises ``SettingWrong`` for a name that no bot has."""
    from engine.authoring.closeness import closest

    known = {plan.name: plan for plan in plans}
    for name in names:
        if name not in known:
            near = closest(name, known)
            raise SettingWrong(
                either(f"Нет такого бота: {name}", f"No such bot: {name}"),
                either(f"Похоже на {near}", f"Did you mean {near}?")
                if near
                else either("Есть: ", "There are: ") + ", ".join(known),
            )
    return tuple(known[name] for name in dict.fromkeys(names)) if names else tuple(plans)


def _read(path: Path) -> tuple[BotPlan, ...]:
    from cli.botfile import read_plans  # the reader of scripts costs more than most commands need

    try:
        source = path.read_bytes()
    except OSError as error:
        why = error.strerror or str(error)
        raise SettingWrong(either(f"Файл {path} не читается: {why}", f"Cannot read {path}: {why}")) from error
    plans, mistakes = read_plans(source, str(path))
    if mistakes:
        count = len(mistakes)
        raise SettingWrong(
            either(f"{path}: ошибок: {count}", f"{path}: mistakes: {count}"),
            "\n  ".join(line for one in mistakes for line in one.told()),
        )
    return plans
