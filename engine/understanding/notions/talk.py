"""What the verbs and small words of a talk are about: doubting, refusing, asking for, knowing, comparing."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
undecided: думать подума* обдум* раздум* не_решил* решить решу ~решать решени* взвес* ~весить сомнева* сомнен*
    не_уверен* не_готов* колебл* определ* прикин* присматр* выбира* погодите погоди погодить созре* обмозг* осмысл*
    не_знаю_пока decid* decision* consider* unsure hesitat* on_the_fence weighing weighed
    mull* browsing let_you_know ponder*
askothers: посовет* совет* обсуд* обговор* спрош* спрос* согласов* с_родител* discuss* run_it
busy: некогда нет_времени не_до за_рул* на_работе совещан* завал* замот* неудобн* тороп* спеш* не_могу_говорить
    запар* неподход* busy swamped rush* at_work slammed tied_up
    занят занята заняты занято in_hurry in_the_middle_of_something in_the_middle_of_a in_the_middle_of_work
later: потом позже попозже позднее другой_раз перезвон* завтра через_неделю через_месяц не_сейчас вечером
    после_праздник* после_нового later another_time some_other next_week next_month call_back tomorrow not_now
    afterwards postpone text_me
cantpay: не_по_карману нет_денег денег_нет не_потяну* потян* бюджет* позвол* пенси* безработ* зарплат* накопл*
    не_хватает_денег не_готов_платить afford* budget* can't_pay no_money low_income
highprice: дороговат* дороже завыш* цены_космос ценник_космос цена_космос просто_космос конечно_космос вообще_космос
    это_космос космос_какой конск* кусает* бешен* неадекват* высокая_цена высокие_цены высокая_стоим* цены_высок*
    цена_высок* цены_у столько немал* нереальн* обдираловк*
    expensive pricey steep overpriced costly fortune ridiculous lot_of so_much
    дорого дорогой дорогущ* дорогостоящ* crazy_price* crazy_money crazy_expensive crazy_amount insane_price*
    insane_money insane_amount insanely_expensive price_is_insane price_is_crazy prices_are_crazy prices_are_insane
    rates_are_crazy crazy_high crazy_for crazy_rates insanely_high stupidly_high
lowprice: дешев* подешевле низк* выгодн* скромн* пониже cheap* cheaper low lower affordable less reasonable
other: другой другие другую другим других другого иной иные остальн* конкурент* сосед* рынок рынк* везде аналог*
    альтернатив* others elsewhere competitor* competition
    alternative*
compare: сравн* отличие отлича* разниц* чем_лучше лучше хуже преимущ* против compar* difference* better worse versus vs
    beat match advantage*
workwith: уже_работаем сотруднич* постоянный постоянная постоянные постоянных постоянным подрядчик* устраива*
    свой_мастер поставщик* vendor* our_supplier current_supplier own_supplier supplier_already other_supplier
distrust: ~верить не_верю доверя* довер* сомнит* подозр* обман* обману* надув* кидняк* кидалов* кидала разводняк*
    мошен* лохотрон* афер* опаса* вранье лапш* doubt* suspicious sketchy fishy shady scam* fraud* fake ripped_off
    legit* con боюсь_обман* боюсь_кинут боюсь_нарв* боюсь_попа*_на
genuine: настоящ* реальн* официальн* лицензи* зарегистр* проверен* надежн* честн* существу* real genuine official*
    licens* registered legitimate certified authentic reliable honest prove proof
whoareyou: кто_вы вы_кто кто_такие откуда_у откуда_номер как_узнали who_are where_did how_did_you get_my
seework: пример примерчик* примерах портфол* кейс* фотк* видео* отзыв* рекомендац* результат* показ* покаж* до_и_после
    посмотр* глян* готовый_работ* example* portfolio picture* pics review* testimonial* reference* gallery sample*
    фото_работ* фото_ваш* ваши_фото фото_пример* фотки_работ* есть_фото фото_есть покажите_фото скиньте_фото
    фото_объект* фото_готов* фото_результат* посмотреть_фото фото_до фотографии_работ* фотографии_ремонт*
    фотографии_объект* фото_ремонт* фото_проект* фото_квартир* фотографии_квартир* фотографии_клиент* сделанн*_работ*
showme: показ* покаж* слать выслать прислать присла* пришлите пришли скин* скиньт* отправ* вышл* дай дайте show* send*
    give
    email_me share
    forward
want: хотеть хочу хотел* хотелось бы_хотел* желаю нужн* надо требу* необходим* мечта* want* would_like
    looking_for wish require*
ask: подскаж* скаж* узна* уточн* спрос* вопрос* интерес* расскаж* поясн* tell_me wonder* question* explain info*
    information
possible: можно возможн* получится получиться реально разреша* допуск* могу можете смож* могли can could possible
    able allowed permitted is_it_ok okay_to
obligation: должен обязан* обязательн* надо_ли нужно_ли нужен_ли необходим* требует* must have_to required mandatory
    need_to do_i_need necessary supposed
include: включ* входит вход* содерж* состав* комплект* предусм* includ* cover* contain* come_with comes_with inside
explainwhy: почему зачем отчего с_чего по_какой_причин* за_что why how_come reason* what_for
howto: как_можно как_мне каким_образом как_сделать инструкц* способ* how_do how_can how_to how_would instructions
    steps
wherefind: где где_взять где_найти где_посмотр* где_можно куда where find
whenwill: когда во_сколько к_какому какого_числа через_сколько скоро_ли when when's what_time how_soon
howlong: сколько_времени как_долго сколько_дней сколько_ждать сколько_по_времени сроки срок длит* займет за_сколько
    надолго сколько_недель сколько_часов сколько_длится долго
    how_quickly turnaround timeframe duration
howmuch: сколько_стоит сколько_будет_стоить почем стоимост* цена цены цену цен ценник* ценой ценам прайс* расценк*
    во_сколько_обойдется по_деньгам сколько_возьмете сколько_выйдет cost costs price*
    pricing quote* charge rates ballpark estimate
howmany: сколько_штук количеств* число_мест how_many number_of amount quantity
isthere: есть_ли имеет* бывает существует у_вас_есть do_you_have is_there are_there have_any you_offer
    do_you_sell got_any имеется имеются бывают
open: открыт* открыва* открое* работаете часы_работы график* режим_работы закры* круглосуточ*
    до_скольки со_скольки до_какого_часа обед* выходн* closing
    around_the_clock
location: адрес* находит* находитесь располож* добрат* доехать проехать приехать подъехать метро улиц* район*
    карт_на геолокац* ориентир* филиал* отделен* офис* этаж* вход* здани* address* locat* directions
    get_there street near nearby nearest closest branch* office offices find_you downtown
    part_of_town
come: прийти приду приеду приехать придем подойти подойду подъеду зайти заехать заскоч* явит* визит* come coming
    visit* stop_by drop_by drop_in make_it show_up swing_by
cannotcome: не_смогу не_приду не_приеду не_получится не_сможем не_успева* не_успею won't_be
    unable
appointment: запис* прием* сеанс* визит* талон* окошк* окно_есть слот* брон* столик* встреч* консультац* appointment*
    appt book* booking* reserv* schedul* slot* visit* session* consultation* put_me_down squeeze fit_me
    записать записаться записывать запишите
reschedule: перенес* перенос* перезап* сдвин* подвин* ~двинуть другое_время другой_день другую_дату поменять_время
    попозже пораньше опаздыв* опоздаю перебронир* reschedul* push* postpon* different_time another_day earlier later
    rebook* delay* running_late shift*
cancel: отмен* отказ* аннулир* передума* снять_с убрать удал* расторг* прекрат* останов* не_нужн* cancel*
    terminat* withdraw* abort revoke get_out_of передумать
try: пробн* пробова* попробова* попробую пробую пробник* проба попроб* потест* ознаком* гостев* разов* первое_занятие
    trial* test testing demo* sample* guest_pass day_pass first_class drop-in one_time taster тест теста тесты
    тестов тестов* тестир* тестан* тестдрайв

bring: ~нести принес* взять_с с_собой при_себе брать_с предъяв* показать_паспорт bring* carry with_me take_with
papers: документ* доки паспорт* справк* снилс инн бумаг* копия оригинал* свидетельств* удостовер* права_вместо полис*
    загран* document* passport* paper* paperwork id identification license certificate* form* original*
    copies
contract: договор договорчик договорной контракт* соглаш* оферт* подпис* расторг* акт_выполнен* смета_в юридич* услови*
    contract contracts agreement* sign signs signed signing signature terms clause* locked_in in_writing terminate
    conditions
guaranteed: гаранти* гарант* сломает* сломал* если_слома* чинить починит* почин* ремонт_по сервисн* warrant*
    guarantee* if_it_breaks money_back stops_working
receiptdoc: чек* квитанц* накладн* счет-фактур* счет_на счет_для закрывающ* выписк* вычет* бухгалт* invoice* receipt*
    bill* statement* documentation itemized
paymethod: наличн* налик* картой по_карте переводом безнал* сбп предоплат* аванс* при_получении наложен* как_оплат*
    оплат* paypal cash visa mastercard amex cheque
    bitcoin bank_transfer payment_link
partpay: рассрочк* частями по_частям помесячно долями сплит* разбить в_два_этапа половин* отсроч* installment*
    split klarna afterpay affirm all_at_once defer*
    two_parts
rebate: скидк* скидоч* акци* промокод* купон* бонус* распродаж* льгот* кэшбек* дисконт* уступ* скинете торг подешевле
    discount* coupon* voucher* deals loyalty lower_the cashback
wholegroup: пенсионер* студент* инвалид* ветеран* многодет* именинник* student* senior* military veteran* first_order
freeofcharge: бесплатн* даром халяв* безвозмезд* за_так free complimentary no_charge
shipping: достав* курьер* ~вез* ~возить ~возка ~возят ~возит выслать прислать отослать посылк* отправ* почта почтой
    почте почту почтов*
    сдэк самовывоз* пвз транспортн* подъем* довез* ship* deliver* courier* postage parcel* package* mail* freight
    dispatch* upstairs
region: область области регион* город* москв* мкад питер* казан* самар* новосибирск* екатеринбург* city state states
    country canada texas abroad uk spain
urgent: срочн* побыстр* быстрее экстрен* немедлен* сегодня_же как_можно_быстр* urgent* asap express rush next_day
    same_day quick quickly quicker quickest fast* immediately right_now
ordering: заказ* посылк* трек* статус* отслед* этап* order* package* parcel* track* tracking status update shipment
returns: возврат* ~вернуть вернуть верните верну вернул* возвращ* обратно сдать_* назад манибэк return* refund*
    reimburs* store_credit
lostthing: потер* ~терять утер* утрат* посея* украл* украд* сперл* спер вытащ* пропал* ~ронить обронил* выпал* забыл_в
    оставил_в не_могу_найти проглот* lost lose stole* stolen missing misplac* left_at swallow* somebody_took
    disappeared
block: блокир* блокнут* блокан* заблок* замороз* freez* frozen lock* block* suspend*
reissue: перевыпу* новая_карта восстанов* reissue* replacement* new_card
twicecharge: дважды два_раза двойн* повторн* задвоил* списал* списан* снял* сняли снима* twice double* duplicate*
    charged charge* billed debited taken deducted overcharg*
result: результат* эффект* виден итог* толк толку толка толком result* effect* outcome*
""".strip()
