"""What words of buying, paying, ordering and being served are about, Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
cost: цена цены цену цен ценник* ценой ценам ценник стоить стоим* почем прайс* расценк* тариф* обойти обходиться
    обойдется сумма дороговизна бюджет* затрат* расход* трат* себестоимость недорог* недешев* выйдет price* pricing
    cost* rate fee charge quote estimate budget expens* spend worth дорого дорогой дорогущ* дороговат* дороже
    дорогостоящ*
dear: дороговизна дороговат* недешев* кусаться завышать завышен* накрутк* разорить разорительн* переплат* бешен*
    космическ* конск* заоблачн* неподъемн* потянуть тянуть обдирал* грабеж* обдираловк* драть накладно нифига expens*
    pricey overpric* steep costly ripoff unafford* afford* outrageous* absurd* hefty дорого дорогой дорогущ* дороже
    дорогостоящ*
cheap: дешев* подешевле недорог* выгодн* бюджетн* эконом* копеечн* даром cheap* inexpens* bargain* affordable economy
    low*
discount: скидк* скидочк* акция промокод* промо* купон* бонус* кешбэк* кэшбэк* распродаж* льгот* сбросить уступ*
    подешевле сбавить поторг* спецпредлож* лояльност* дисконт* вычесть сторговаться discount* coupon* bonus* cashback
    voucher* loyalty haggle negotiat* perk on_sale any_sales sale_on sales_on sale_price sale_now have_a_sale
    having_a_sale summer_sale black_friday seasonal_sale* flash_sale торг торга торгу торгом торговаться поторгов*
    торгуемся торгуетесь поторгуемся торгуйтесь
money: деньг* денежк* денежн* средств* бабк* бабло бабос* кэш нал рубл* руб копейк* доллар* евро лаве финанс* карман*
    кошелек зарплат* получк* тыщ* тысяч* миллион* money cash dollar* buck* pound* euro* fund* grand salary wage*
    paycheck* wallet pocket*
broke: нищ* бедн* безденеж* неплатежеспособ* наскрести наскребать накопить подкопить broke poor penniless
pay: ~плата ~платить ~платеж* ~плачивать ~плачу оплат* предоплат* заплат* расплат* расчет* рассчит* перевод перевести
    переводить перечисл* внести вносить аванс* задаток наличк* наличн* безнал* эквайринг терминал сбп paid prepay*
    deposit* checkout upfront remit* transact*
method: способ* метод* вариант* каким образом qr карточк* visa mastercard paypal method* option*
card: карта карточк* пластик* кредитк* дебетов* дебетк* visa мир card* debit credit plastic
installment: рассрочк* частями частично часть частичн* доля доли долями помесячн* ежемесячн* поэтапн* раздел* разбить
    разбив* растянуть кусок кусками кусочек сплит халва взнос* кредит* заход постепенн* отсрочк* отсрочить
    split* partial* spread klarna chunk* gradual* defer* layaway later instalment* installment*
refund: возврат* ~вернуть возвращ* вернит* компенсир* компенсац* отда* обратно назад забрать манибэк refund* reimburs*
    return* compensat* moneyback chargeback
charge: списан* списыв* списал* списать спиш* снять снял* сняли ~снимать удерж* дважды двойн* задво* повторн* charg*
    debit* deduct* billed withdraw* withdrew taken
twice: дважды двойн* задво* дубл* повторн* лишн* раза два второй twice double* duplicat* second extra two again
bill: счет* квитанц* начисл* платежк* задолженн* bill* invoice* statement* balance owe*
receipt: чек* квитанц* кассов* фискальн* закрывающ* бухгалт* отчетн* акт подтвержден* receipt* invoice* proof slip
    paperwork bookkeep* accountant* voucher
deliver: достав* курьер* ~вез* ~возить ~возка ~возят ~возит завоз* отправ* выслать прислать послать переслать отослать
    ~сылк* пересыл* почта почтой почте
    почту почтов* сдэк* логист* самовывоз* пункт подъезд ~ехать ~ехал* доехать доедет приедет транспортир* отгруз*
    экспедитор* подвез* deliver* ship* courier* postage post posted postal parcel* package* freight haul* dispatch*
    mail* send sent arriv* bring* brought transport* driver van
order: заказ* посылк* покупк* товар товары товарчик* корзин* коробк* бандероль* заявк* order* parcel* package* purchas*
    bought item items basket cart stuff
track: отследить отслеж* трек* статус* этап* движен* завис* пропа* застрял* опазд* задерж* тишина track* status
    whereabout* stuck missing delay* stage progress update
buy: ~купить ~купать приобр* беру взять возьму берут брать куплен* покупател* buy* bought purchas* acquire shop*
sell: прода* торгов* впар* втюх* навяз* менеджер* консультант* sell* sold vend* pushy upsell* salesm* salesperson
stock: наличие склад* остат* ассортимент* закончи* осталось stock* availab* warehouse inventory
choose: ~бирать ~брать выбор* подбер* подобрать подойд* подход* сравн* посовет* порекоменд* choos* choice pick* select*
    suit* compar* recommend* suggest* advis*
competitor: конкурент* соседн* соседи чуж* аналог* авито озон вайлдберриз маркетплейс* знаком* иной прочий competit*
    elsewhere rival* alternativ* amazon
better: лучш* выгодн* преимуществ* отличие отлича* разниц* превосход* better best advantage* differ* compar* beat
    superior
trust: довер* верить поверить вера надежн* честн* проверен* порядочн* репутац* reliab* honest* legit* genuine reputab*
    credib* believ*
scam: мошен* разводил* развести разводняк лохотрон* обман* кидал* кидают кинут кидок наеб* надуть наду*
    афер* жулик* шарашк* пирамид* фейк* подозрит* сомнит* мутн* липов* исчез* испар* пропаде* лох однодневк*
    врать вранье ложь ~лгать подвох* scam* fraud* fake* cheat* con crook* shady sketchy suspicious dodgy ripoff swindl*
    phish* hoax lie liar bogus thief
proof: доказ* подтвер* докаж* провер* лицензи* сертификат* инн огрн реквизит* регистрац* свидетельств* официальн*
    proof prove proves proven verif* licen* certif* registr* official* evidence accredit* credential*
guarantee: гарант* ~ручаться обещ* страховк* warrant* guarant* assur* promise_to can_you_promise
broken: слом* полом* ~ломать ~ломаться разбит* треснут* трещин* брак* дефект* неисправ* починить чинить ремонт* отвал*
    испорч* поврежд* царапин* поцарап* криво крив* breakdown broke* crack* defect* fault* damag* repair* fix*
    malfunction* scratch* crook* torn bust* break breaks breaking breakage* breakdown*
bad: плох* ужас* отврат* кошмар* позор* халтур* безобраз* дерьм* хрен* фигн* паршив* гадост* отстой испорч* невкусн*
    недоволен недоволь* разочаров* жалоб* претензи* ~жаловаться возмут* возмущ* негатив* bad* awful* terribl* horribl*
    crap* disgust* worst shod* shambl* disappoint* unhappy complain* upset* dissatisf* rubbish garbage useless sloppy
rude: хам* груб* ~грубить орать орал* наорать ругать* матом материт материл* обматер* послать нагле* нагл* оскорб*
    вежлив* невежлив* тон огрыз* унизит* унизил* высокомер* пренебр* пьян* rude* yell* shout* swear* swore insult*
    disrespect* attitude arrogant impolite abus* curs* drunk mock*
staff: менеджер* курьер* оператор* сотрудни* администратор* мастер* консультант* тренер* водител* кассир* продав*
    охранник* работни* рабоч* бригад* специалист* агент* доставщик* персонал ресепш* секретар* секретарш* manager*
    courier* operator* employee* staff worker* driver* agent* assistant* cashier* rep receptionist* coach* trainer*
    technician* guard* crew clerk* consultant*
review: отзыв* отклик* отзовик* рейтинг* оценк* рекомендац* мнен* репутац* звезд* review* testimonial* rating*
    feedback opinion* reputation star stars
example: пример примерчик* примерах портфолио* кейс* фотк* видео* работы галере* образец образц* объект* результат*
    показать покаж* посмотр* глян* увид* example* portfolio* photo* pic* video* gallery sample* show* instagram инста
    инсте инсту инстаграм* фото_работ* фото_пример* фотопример*
client: клиент* заказчик* покупател* люд* посетител* client* customer* buyer*
contract: договор договорчик договорной контракт* соглаш* оферт* подпис* юридич* пункт* услов* бумаг* обязательств*
    неустойк* расторг* contract contracts agreement* sign signs signed signing signature terms clause* legal*
document: документ* доки паспорт* справк* снилс бумаг* бумажк* удостовер* права свидетельств* выписк* копия копии ндфл
    стс птс полис* заявлен* анкет* прописк* загран* медсправк* document* passport* paper* certificate* id license form
    proof copy identification visa
trial: пробн* пробова* попробова* попробую пробую пробник* проба попроб* демоверс* демодоступ* ознаком* бесплатн*
    разов* гостев* trial* test testing demo* sample* taster тест теста тесты тестов* тестир* try_it_out try_it_first
    try_it_for try_out try_before try_first can_i_try could_i_try to_try try_a try_one try_your try_the tryout
free: бесплатн* даром халяв* фри подар* безвозмезд* free gratis complimentary
gift: подар* сертификат* презент презенты презентик сюрприз* дар* gift* present* voucher* surprise
subscribe: абонемент* отпис* продл* автопродл* автоплат* членств* рассылк* subscri* unsubscri* member* renew* autopay
    recurring auto подписк* подписаться подписчик* подпишусь
cancel: отмен* отказ* аннулир* расторг* отключ* прекрат* снять убрать передум* отвяз* удал* закрыть cancel* terminat*
    abort* scrap withdraw* revoke unsubscrib* delete* stop_that stop_it please_stop
book: запис* брон* заброн* визит* прием* встреч* талон* мест* резерв* столик* book* appoint* reserv* slot* visit*
    session* meeting* занятие book_a_table reserve_a_table table_for a_table_at
move: перенес* перенос* ~двинуть ~двигать сдвин* перезапис* отложить позже раньше пораньше попозже reschedul* postpon*
    move* push* shift* later earlier swap delay поменять_время поменять_дату поменять_день поменять_запись
change: ~менять ~мена смен* сменить замен* обнов* исправ* переписать новый перейти переход* перевести перепривяз*
    привяз* отвяз* изменит* chang* switch* updat* replac* different edit* modif* swap correct*
contact: телефон* номер* симк* сим мобильн* контакт* смс смск* звон* звонк* почта имейл адрес phone* sim
    contact* sms text* mobile email* call* reach cell cellphone* cellular my_number your_number phone_number
    this_number contact_number a_number his_number her_number numbers
quality: качеств* добротн* прочн* износ* материал* сырье состав quality material* durab* craft* build
service: услуг* сервис* обслуж* помощ* консультац* service* help* assist* support* consult*
""".strip()
