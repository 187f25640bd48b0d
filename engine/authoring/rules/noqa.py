"""What is wrong with a remark that silences a finding."""

from __future__ import annotations

from engine.authoring.rules.rule import Rule

RULES: dict[str, Rule] = {
    "noqa-reason": Rule(
        "у `noqa` нет причины",
        "`noqa` gives no reason",
        "напишите, почему здесь так можно: # noqa: {name} причина",
        "say why it is right here: # noqa: {name} reason",
        severity="warning",
    ),
    "noqa-rule": Rule(
        "`noqa`: нет правила `{name}`",
        "`noqa`: there is no rule `{name}`",
        "правило стоит в скобках находки: # noqa: правило причина",
        "the rule stands in the brackets of a finding: # noqa: rule reason",
        severity="warning",
    ),
    "noqa-unused": Rule(
        "`noqa: {name}` здесь ничего не отменяет",
        "`noqa: {name}` silences nothing here",
        "удалите эту пометку",
        "delete the remark",
        severity="warning",
    ),
    "noqa-error": Rule(
        "`{name}` не отменить: с этой ошибкой сценарий не запустится",
        "`{name}` cannot be silenced: a script with this error does not start",
        "исправьте ошибку и удалите пометку",
        "correct the mistake and delete the remark",
        severity="warning",
    ),
}
