"""What the channel says of its own: to leads in their language, to the operator in his."""

from __future__ import annotations

TO_LEADS = {
    "delete": (
        "Стереть переписку и всё, что мы о вас знаем? Вернуть это будет нельзя.",
        "Delete this talk and all that we know of you? There is no way back.",
    ),
    "delete yes": ("Стереть всё", "Delete everything"),
    "delete no": ("Не стирать", "Keep it"),
    "deleted": (
        "Готово: всё личное о вас стёрто. Сообщения в этом чате можно удалить в самом Telegram.",
        "Done: all that is personal is deleted. Messages in this chat can be deleted in Telegram itself.",
    ),
    "nothing to delete": ("О вас ничего не хранится.", "Nothing is stored of you."),
    "kept": ("Хорошо, ничего не стёрто.", "All right, nothing is deleted."),
}

TO_OPERATORS = {
    "denied": (
        "Бот {bot}: Telegram не знает этого токена: он отозван или с опечаткой",
        "Bot {bot}: Telegram does not know this token: it was revoked or misspelt",
    ),
    "denied how": (
        "Возьмите токен у @BotFather (/mybots, API Token) и впишите его: {variable}=…",
        "Take the token from @BotFather (/mybots, API Token) and set it: {variable}=…",
    ),
    "conflict": (
        "Бот {bot}: его сообщения забирает ещё одна программа с тем же токеном",
        "Bot {bot}: another program with the same token takes its messages",
    ),
    "conflict how": (
        "Остановите её; не найдёте, смените токен у @BotFather (/revoke) и впишите новый: {variable}=…",
        "Stop it; if it cannot be found, revoke the token (@BotFather, /revoke) and set the new one: {variable}=…",
    ),
    "no secret": (
        "Бот {bot}: у вебхука нет секрета, и кто угодно мог бы писать от имени лидов",
        "Bot {bot}: its webhook has no secret, so that anybody could write in the name of leads",
    ),
    "no secret how": (
        "Нужно от 1 до 256 знаков A-Z a-z 0-9 _ -, например из `openssl rand -hex 32`",
        "It takes 1 to 256 of A-Z a-z 0-9 _ -, such as from `openssl rand -hex 32`",
    ),
    "bad webhook": (
        "Бот {bot}: Telegram не принимает адрес вебхука {url}: {why}",
        "Bot {bot}: Telegram does not take the webhook's address {url}: {why}",
    ),
    "bad webhook how": (
        "Нужен https, порт 443, 80, 88 или 8443 и адрес, видный из интернета",
        "It takes https, port 443, 80, 88 or 8443, and an address that can be seen from the internet",
    ),
    "refused": ("Бот {bot}: Telegram отказал: {why}", "Bot {bot}: Telegram refused: {why}"),
    "waits": (
        "Бот {bot}: Telegram сейчас недоступен, пробуем снова и снова ({why}); что мешает, скажет leadscript doctor",
        "Bot {bot}: Telegram cannot be used now, trying again and again ({why}); leadscript doctor tells what hinders",
    ),
    "waits conflict": (
        "Бот {bot}: его сообщения запросил кто-то ещё с тем же токеном, пробуем снова",
        "Bot {bot}: somebody else with the same token asked for its messages, trying again",
    ),
    "waits store": (
        "Бот {bot}: сообщения не удаётся принять, они ждут в Telegram; базу проверит leadscript doctor",
        "Bot {bot}: messages cannot be taken and wait at Telegram, trying again; leadscript doctor looks at the store",
    ),
    "away": ("{group}: бота там нет", "{group}: the bot is not there"),
    "away how": (
        "Добавьте бота в группу и проверьте её номер: напишите в ней что-нибудь, и его скажет leadscript doctor",
        "Add the bot to the group, and check its number: write something there, and leadscript doctor tells it",
    ),
    "deaf": (
        "{group}: бот не администратор: не слышит менеджеров",
        "{group}: the bot is no administrator: it does not hear managers",
    ),
    "deaf how": ("Группа → Администраторы → добавить бота", "Group → Administrators → add the bot"),
    "flat": ("{group}: тем нет, лиды в общей ленте", "{group}: no topics, leads share one feed"),
    "flat how": ("Группа → Изменить → Темы", "Group → Edit → Topics"),
    "barred": ("{group}: бот не может открывать темы", "{group}: the bot may not open topics"),
    "barred how": ("Дайте боту право «Управление темами»", "Give the bot the right to manage topics"),
    "hoarding": (
        "{group}: бот не может удалять темы забытых лидов",
        "{group}: the bot may not delete the topics of forgotten leads",
    ),
    "hoarding how": ("Дайте боту право «Удаление сообщений»", "Give the bot the right to delete messages"),
    "works": ("Бот {bot}: снова работает", "Bot {bot}: works again"),
}

TO_MANAGERS = {
    "forget": (
        "Данные этого лида стёрты, а здесь бот удалить их не может. Дайте ему право «Удаление сообщений», и он "
        "удалит сам, или удалите вы.",
        "This lead is forgotten, and the bot may not delete what stands here. Give it the right to delete messages and "
        "it will, or delete it yourselves.",
    ),
    "forget later": (
        "Бот {bot}: забытый лид пока остаётся в группе менеджеров ({where}), пробуем снова и снова: {why}",
        "Bot {bot}: a forgotten lead stays in the managers' group for now ({where}), trying again and again: {why}",
    ),
    "forget barred": (
        "Бот {bot}: забытый лид остаётся в группе менеджеров ({where}): {why}. Бот должен быть там "
        "администратором с правом «Удаление сообщений»; пробуем снова каждые 10 минут",
        "Bot {bot}: a forgotten lead stays in the managers' group ({where}): {why}. The bot must be an administrator "
        "there that may delete messages; trying again every 10 minutes",
    ),
    "forget stuck": (
        "Бот {bot}: Telegram не даёт удалить забытого лида из группы менеджеров ({where}): {why}. Дайте боту право "
        "«Удаление сообщений» или удалите сами; пробуем снова каждый час",
        "Bot {bot}: Telegram does not delete a forgotten lead from the managers' group ({where}): {why}. Give the bot "
        "the right to delete messages, or delete it yourselves; trying again every hour",
    ),
    "forget ended": (
        "Бот {bot}: группы менеджеров, где был забытый лид, больше нет ({where}): {why}. Если его сообщения видны, "
        "удалите их сами",
        "Bot {bot}: the managers' group that a forgotten lead was in is no more ({where}): {why}. If his messages are "
        "seen, delete them yourselves",
    ),
    "not passed": (
        "Не дошло до лида: отправьте ещё раз или текстом.",
        "Not delivered to the lead: try again, or text.",
    ),
    "no topics": (
        "Бот {bot}: в группе менеджеров нет тем ({why}); лиды будут в общей ленте. Включите темы и дайте боту право "
        "управлять ими",
        "Bot {bot}: the managers' group has no topics ({why}); leads share one feed. Turn topics on and let the bot "
        "manage them",
    ),
    "moved": (
        "Бот {bot}: у группы менеджеров новый номер, впишите group: {group}",
        "Bot {bot}: the managers' group has a new id, set group: {group}",
    ),
    "unseen": (
        "Бот {bot}: группа менеджеров не принимает слова лида: {why}",
        "Bot {bot}: the managers' group does not take a lead's words: {why}",
    ),
    "refused": (
        "Бот {bot}: группа менеджеров не принимает карточки ({why}); добавьте бота в группу",
        "Bot {bot}: the managers' group takes no cards ({why}); add the bot to the group",
    ),
}


def to_managers(name: str, locale: str) -> str:
    """Return a sentence for the managers' group, or about it."""
    return TO_MANAGERS[name][locale == "en"]


def to_lead(name: str, locale: str) -> str:
    """Return a sentence for a lead."""
    return TO_LEADS[name][locale == "en"]


def to_operator(name: str, language: str, **words: str) -> str:
    """Return a sentence for whoever runs the bot."""
    return TO_OPERATORS[name][language == "en"].format(**words)
