"""What Russian leads say in their own words has the notion of its field; a word that only begins alike has not."""

from __future__ import annotations

import pytest

from engine.understanding.concepts import concepts, expressions
from engine.understanding.learning import lesson, train
from engine.understanding.text import read_text
from engine.understanding.words import Word, read_words


def _words(text: str) -> tuple[Word, ...]:
    return read_words(read_text(text))


def _notions(text: str) -> set[str]:
    said = [word.text for word in _words(text)]
    return {notion for word in said for notion in concepts(word)} | {notion for _, notion in expressions(said)}


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("Салют!", "hello"),
        ("от души, парни", "thanks"),
        ("ну всё, бывайте", "bye"),
        ("я, наверное, пас", "refuse"),
        ("ладно, уболтали", "agree"),
        ("обратитесь в снабжение, это не ко мне", "wrongperson"),
        ("ИП закрыл ещё зимой", "wrongperson"),
        ("откуда у вас мой контакт", "numbersource"),
        ("признавайся, ты программа", "botask"),
        ("позовите старшего", "summon"),
        ("верните меня к прошлому пункту", "stepback"),
        ("отмотай на вопрос раньше", "stepback"),
        ("перетащите наши заявки из экселя", "datamove"),
        ("натаскайте новеньких, обучите кассиров", "teaching"),
        ("с айпада откроется?", "device"),
        ("а с 1С обмен есть?", "software"),
        ("цены просто космос", "highprice"),
        ("ничего себе цена, это грабёж", "highprice"),
        ("мы на мели, каждая копейка на счету", "cantpay"),
        ("без мужа не решаю", "askothers"),
        ("плавали, знаем", "distrust"),
        ("дел гора, я в запаре", "busy"),
        ("давайте после майских, ближе к лету", "rightmoment"),
        ("у меня свой мастер, к нему и хожу", "workwith"),
        ("зря деньги выкинула в прошлый раз", "badpast"),
        ("ой, опечатался", "mistake"),
        ("растолкуйте, о чём речь", "unclear"),
        ("скостите чуток", "rebate"),
        ("а без предоплаты никак?", "prepaid"),
        ("сами за выходные управимся, руки есть", "diy"),
        ("дело гиблое, шансов ноль", "hopeless"),
        ("только глаза в глаза, при личной встрече", "inperson"),
        ("у них дешевле, у частника", "cheaperthere"),
        ("хотела написать 30, а вышло 3", "mistake"),
        ("это кто? мы знакомы?", "whoareyou"),
        ("доплачивать потом не придётся?", "inprice"),
        ("а что вы вообще умеете? перечень услуг", "servicelist"),
        ("если уйдём раньше, остаток вернёте?", "returns"),
        ("из деревни можно, иногородним помогаете?", "servicearea"),
    ],
)
def test_talk_of_a_lead_has_its_notion(text: str, notion: str) -> None:
    assert notion in _notions(text)


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("укол будет без боли, под анестезией?", "painless"),
        ("инструменты стерилизуете?", "hygiene"),
        ("а если поцарапаете паркет?", "liability"),
        ("соседям перфоратор слышно будет", "noise"),
        ("пыли много останется?", "mess"),
        ("пропустил два урока, отработать дадут?", "missedclass"),
        ("со скольки лет принимаете", "agelimit"),
        ("в вечернее время битком?", "crowd"),
        ("мастер без меня справится, ключи у консьержа", "presence"),
        ("краска своя, можно со своим материалом?", "ownstuff"),
        ("фура во двор проедет?", "placeaccess"),
        ("замерщик когда придёт", "measurevisit"),
        ("щенка прививаете от клещей", "pet"),
        ("можно ли в положении и на ГВ", "contraindication"),
        ("меня надолго не хватает, лентяйка я", "willpower"),
        ("да я всё по роликам освою", "selfstudy"),
        ("не поздно ли в мои годы", "tooold"),
        ("вечерние группы бывают, я работаю посменно?", "timetable"),
        ("следующий поток скоро?", "startdate"),
        ("эссе кто проверяет, дедлайны строгие?", "homework"),
        ("уроки можно пересматривать потом?", "recordings"),
        ("выпускники ваши куда идут", "career"),
        ("залезать в кабалу к банку не хочу", "debtfear"),
        ("а обременения на доме есть?", "legalcheck"),
        ("разменять трёшку поможете?", "tradein"),
        ("что вокруг дома из поликлиник", "nearby"),
        ("дом сдан или ещё котлован", "handover"),
        ("квартира не моя, живу в общежитии", "nothomeowner"),
        ("в посёлок за МКАД ездите?", "servicearea"),
        ("старый шкаф демонтируете?", "removal"),
        ("сколько правок входит", "revisions"),
        ("родных можно будет навещать?", "visiting"),
        ("лифта нет, грузчики ваши?", "loading"),
        ("розы долго простоят, свежие ли", "freshness"),
        ("юбку ушить и молнию заменить", "altering"),
        ("врач женщина? стесняюсь", "mastersex"),
        ("а если угонят, что покроет полис?", "payout"),
    ],
)
def test_a_question_of_any_trade_has_its_notion(text: str, notion: str) -> None:
    assert notion in _notions(text)


@pytest.mark.parametrize(
    ("word", "notion"),
    [
        ("пятница", "broken"),
        ("ценник", "liability"),
        ("багаж", "crash"),
        ("терминал", "define"),
        ("презентация", "gift"),
        ("примерно", "example"),
        ("дорога", "highprice"),
        ("описание", "mistake"),
        ("подарок", "submit"),
        ("делаете", "busy"),
        ("первый", "trial"),
        ("страшно", "insurance"),
        ("занят", "lesson"),
        ("отзывы", "distrust"),
        ("погода", "undecided"),
        ("пользоваться", "result"),
        ("отлично", "compare"),
        ("наличка", "stock"),
        ("договоримся", "contract"),
        ("разрешение", "think"),
        ("блокнот", "block"),
        ("кидать", "distrust"),
        ("пока", "bye"),
        ("космос", "highprice"),
        ("человек", "human"),
        ("что", "unclear"),
        ("временная", "busy"),
        ("высшее", "highprice"),
        ("ипотека", "cantpay"),
        ("плакать", "printing"),
        ("экран", "format"),
        ("развод", "distrust"),
        ("ошибка", "mistake"),
        ("левом", "distrust"),
        ("киньте", "scam"),
        ("копить", "papers"),
        ("сверху", "decider"),
    ],
)
def test_a_word_of_any_talk_is_of_no_narrow_field(word: str, notion: str) -> None:
    assert notion not in concepts(word)


def test_a_refusal_is_no_lack_of_need() -> None:
    own = [(0, "нет, не хочу"), (0, "откажемся, пожалуй"), (1, "зачем оно нам"), (1, "и без вас справляемся")]
    classes = train([lesson(label, text) for label, text in own], 2)
    refusal, need = classes.guess(_words("не, воздержусь")), classes.guess(_words("сами справимся, ни к чему это"))
    assert refusal is not None and refusal.label == 0
    assert need is not None and need.label == 1
