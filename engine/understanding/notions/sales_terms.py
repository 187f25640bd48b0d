"""What buyers ask of terms: papers, ways of paying and parts, times, the order of work; Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
receiptdoc: чек* квитанц* накладн* упд торг_12 счет_фактур* фактур* счет_на_оплату закрывающ* закрывашк* акты актов
    акт_выполненных бухгалтерск* отчетные отчетност* отчетных ндс смет* смета_официальная с_печатью печать печатью
    реквизит* кассовый_чек товарный_чек выписк* справка_об receipt* invoice* vat bill_of proof_of_payment
    proof_of_purchase paperwork purchase_order delivery_note itemised itemized statement* written_estimate
    written_quote completion_report stamped hard_copy hard_copies e_signed paper_trail tax_invoice 1099
    счет_выставите выставите_счет счет_выставляете эдо диадок электронный_документооборот документооборот
    смету_составите составите_смету дефектн* акт_приема приемки акт_приема_передачи приемопередат* заказ_наряд наряд
    чек_дадите чеки_даете чек_пробиваете пробиваете_чек онлайн_чек квитанцию_дадите счета_фактуры спецификаци*
    гарантийное_письмо доверенност* для_вычета налогового_вычета налоговый_вычет возврат_ндфл с_ндс без_ндс ндс_есть
    отчетные_документы бухгалтерские_документы подтверждающие подтверждающий_документ provide_an_invoice
    issue_an_invoice issue_invoices send_an_invoice_to invoice_with_vat vat_invoice receipt_for give_me_a_receipt
    get_a_receipt get_an_invoice get_a_bill itemized_bill written_contract written_agreement_copy proof_of_completion
    completion_certificate certificate_of_completion tax_receipt for_taxes tax_deduct* expense_it reimbursement_form
papers: докумен* доки бумаг* бумажк* договор_дадите удостоверени* диплом* сертификат* свидетельств* лицензи* допуск*
    сро разрешени* аккредитац* паспорт_изделия снилс инн прописк* гос_образц* государственного_образца корочк*
    document* docs certif* diploma transcript* qualification_document license* licence* permit* proof_of
    passport copy_of copies official_document какие_документы_выдаете какие_документы_даете документы_выдаете
    документы_даете документы_дадите документы_предостав* какие_бумаги бумаги_останутся бумаги_дадите бумаги_выдаете
    договор_заключаете заключаете_договор по_договору_работаете работаете_по_договору договор_есть договор_будет
    сертификат_дают дают_сертификат сертификат_выдаете сертификат_будет диплом_дают диплом_выдаете диплом_какой
    какого_образца лицензия_есть есть_лицензия лицензия_у_вас сертифицированы аккредитованы справку_дадите справку_дают
    выдаете_справку получу_справку is_there_a_contract do_you_have_a_license licensed_to
    license_number do_you_give_a_certificate get_a_certificate certificate_at_the_end is_the_certificate is_the_diploma
    recognized_diploma what_papers what_paperwork which_papers
    certificate_of_insurance корочку корочку_дадут бумажный_или
    электронный_договор договор_электронн* для_работодателя документ_для документ_об что_подписываем diploma_when
paymethod: оплачива* как_оплатить чем_оплатить способ* способы_оплаты платить_картой картой_можно наличн* наличк* налом
    нал кэш кэшем безнал* переводом перевод_на на_сбер на_карту сбп по_номеру_телефона куар qr qr_код терминал*
    эквайринг* ссылк_на_оплату ссылка_на_оплату по_ссылке пейпал* paypal крипт* биткоин* usdt зарубежн* иностранн*
    иностранная_карта казахстанск* белорус* мир_пэй mir_pay юмани киви кошелек маткапитал*
    материнск* материнским_капиталом от_юрлица с_юрлица расчетный_счет по_счету куда_переводить куда_платить
    принимаете_карты платеж_пройдет пройдет_платеж payment* pay_by pay_via pay_using how_can_i_pay how_do_i_pay
    ways_to_pay payment_method payment_methods payment_options payment_link credit_card credit_cards debit
    debit_card visa mastercard amex american_express venmo zelle cashapp wire_transfer ach
    direct_debit check_or cheque* crypto bitcoin cash_only cash_or accept_cards take_cards take_card take_paypal
    take_amex company_card gift_card contactless wallet_pay оплата_при при_получении_оплата
    оплата_возможна оплата_картой оплата_наличными оплата_переводом оплата_курьеру оплата_онлайн онлайн_оплата
    оплата_по_счету оплатить_по_счету можно_по_карте можно_наличными можно_картой можно_переводом можно_безналом
    куда_оплачивать где_оплатить где_оплачивать чем_платить какими_картами какие_карты какие_способы любой_картой
    картой_мир бонусами баллами сертификатом_оплатить с_расчетного с_расчетного_счета от_компании_оплат* от_организации
    из_казахстана из_белоруссии из_за_границы из_за_рубежа заграничн* яндекс_пэй сбер_пэй сберпэй эпл_пэй гугл_пэй пэй
    вебмани перевод_на_карту на_карту_перевести наличку_берете наличные_принимаете наличка_можно
    pay_online pay_cash pay_in_cash pay_in_person
    pay_with_card pay_with_a pay_at_the pay_through cards_do_you which_cards what_cards what_payment
    ways_can_i_pay online_payment online_payments cash_ok crypto_ok
    card_ok company_pay pay_from foreign_currency prepaid_card zelle_ok
    google_wallet do_you_accept_card* do_you_accept_cash do_you_accept_paypal do_you_accept_pay* do_you_accept_credit
    do_you_accept_bank do_you_accept_transfer* do_you_accept_visa do_you_accept_crypto
partpay: рассроч* частями по_частям частям долями сплит* помесячн* ежемесячн* ежемесячный_платеж в_месяц_платить
    платеж_в_месяц растян* разбить разбив* разбейте поэтапная_оплата поэтапно_платить этапами_оплат* взнос*
    первый_взнос первоначальн* половину_сейчас половину_потом половина_сейчас остальное_потом остаток_потом отсрочк*
    кредит_на в_кредит кредитная_история беспроцентн* без_процентов под_процент халва халвой совесть_карта
    карта_рассрочки лизинг* на_несколько_платежей три_платежа несколько_платежей два_платежа четыре_платежа
    тысяч_в_месяц installment* instalment* pay_monthly monthly_payments monthly_instal* payment_plans split_it
    split_the split_into spread_it spread_the spread_out half_now quarterly per_month_if a_week_until a_month_until
    klarna afterpay affirm buy_now deferred defer_payment interest_free zero_interest apr credit_check credit_history
    bnpl layaway leasing lease pay_it_off paid_off платить_каждый_месяц каждый_месяц понемногу разделить
    разделить_оплату разделить_платеж поделить на_два_раза в_два_раза_оплат* в_два_платежа на_части двумя_платежами
    тремя_платежами часть_сейчас сейчас_часть часть_сразу часть_потом остальное_позже остальное_после остаток_позже
    кредит_оформляете оформляете_кредит кредит_взять в_кредит_можно через_банк банк_партнер какой_банк откажут
    если_откажут одобрят одобрение одобряют не_одобрят на_сколько_месяцев месяцев_рассрочка на_полгода
    на_год_рассрочка с_переплатой без_переплат* переплата_есть переплата_какая график_платежей платежами отдавать_по
    платить_по по_чуть_чуть split_payment* split_in split_up spread_payments pay_over pay_in_two pay_in_three
    pay_in_four two_payments three_payments several_payments few_payments multiple_payments half_later half_after
    rest_after remainder pay_gradually gradually over_6_months over_12_months over_time monthly_payment month_payments
    monthly_plan offer_credit credit_available credit_terms is_there_interest 0_financing zero_percent 0_interest
    no_interest financing_available offer_financing finance_it finance_options approved_for approval_odds bad_credit
    how_many_months how_many_payments треть треть_сейчас остальное_через растянете растянуть_на без_банка просрочу
    если_просрочу просрочка_по third_now what_interest stretch_over late_payment
howlong: какие_сроки какой_срок за_какой_срок за_сколько за_сколько_дней сколько_времени сколько_дней сколько_недель
    сколько_месяцев сколько_часов сколько_ждать сколько_займет сколько_занимает сколько_уйдет сколько_длится длится
    длительност* продолжительност* долго долго_ли как_долго как_скоро как_быстро быстро_ли через_сколько когда_будет
    когда_будет_готово когда_готово когда_закончите когда_сделаете когда_начнете когда_старт когда_начало когда_приедет
    когда_сможет когда_получу к_какому к_какому_числу на_какое_число на_когда успеете успеем успеешь уложитесь
    уложиться управитесь управиться дедлайн* ориентир_по_срокам крайний_срок до_пятницы до_понедельника до_конца_недели
    до_конца_месяца к_пятнице к_понедельнику к_первому экспресс день_в_день сегодня_сделаете завтра_готово побыстрее
    самое_раннее уйдет_на займет how_long how_soon how_fast how_quick* how_many_days how_many_weeks how_many_hours
    how_many_months when_will when_can_you when_would when_do_you_start when_does turnaround timeline timeframe
    time_frame eta deadline* due_date finished_by ready_by completion_date by_friday
    by_monday by_tomorrow by_the_end by_next by_then in_time on_time same_day next_day rush expedite* hours_or_days
    days_or_weeks what_date which_date start_date delivery_date schedule_for expect_it take_long takes_long duration
    live_before live_by когда_начнется когда_начинается когда_начинаете когда_начнем когда_можете_начать
    когда_сможете_начать когда_можете_приступить когда_сможете когда_можете когда_приедете когда_привезете
    когда_запустимся когда_запустите когда_стартуем когда_выйдет когда_ждать когда_выйдете начнется стартует
    быстро_сделаете быстро быстро_приедете быстро_привезете скоро скоро_будет сколько_делается сколько_делаете
    сколько_рассматрива* рассматривается рассмотрение рассмотрения_заявки через_сколько_дней через_сколько_начн*
    за_день_сделаете за_неделю_сделаете за_час_сделаете сегодня_сможете сегодня_можно прямо_сейчас_можно к_выходным
    к_вечеру к_утру к_празднику к_сроку в_срок вовремя успеете_к успеете_до сделаете_к сделаете_до будет_готово готово
    готов_будет готова_будет готовы_будут срок_изготовления срок_выполнения срок_доставки срок_ремонта сроки_выполнения
    сроки_изготовления сколько_по_времени по_времени по_срокам времени_займет времени_уйдет недель
    when_can_i_expect when_can_we_start when_could_you when_do_we
    when_do_i_get when_is_it get_it_done be_done done_today
    do_it_today do_it_now do_it_faster do_it_by do_this_week today_or_tomorrow by_the_weekend by_wednesday by_thursday
    by_tuesday by_the_time be_ready is_it_ready ready_for fast_turnaround processing_time approval_take
    delivery_time shipping_time shipping_take start_to_finish_time live_date go_live_when faster quicker
    quickly speed_up asap urgent urgently к_свадьбе ко_дню ближайший_старт старт_группы какого_числа долго_ждать
    ждать_долго заезжать когда_заезжать выучить_за next_group group_start long_wait in_within
process: этап* поэтапн* пошаг* шаг шаги шагов порядок процедур* процесс* схем* схема_работы алгоритм* регламент
    последовательност* дальше дальнейш* что_дальше а_дальше дальше_что дальше_как как_дальше потом_что что_потом
    что_будет_после после_этого_что после_оплаты_что что_после следующий_шаг следующие_шаги с_чего_начать с_чего_начнем
    с_чего_начинаем как_начать как_проходит как_происходит как_устроено как_построен* как_организован* как_это_работает
    как_работает как_все_проходит как_будет_проходить куда_нажимать куда_жать куда_нажать сначала_приедет
    распишите распиши объясните_схему каков_порядок какой_порядок в_каком_порядке условия_сотруднич* схему_сотруднич*
    формат_работы формат_занятий в_каком_формате онлайн_или в_зуме_или в_записи старт_работ бриф* заявку_оставил
    оставил_заявку зарегистрировался_и steps step_by_step first_step next_step next_steps process procedure* stages
    phases workflow flow_of how_does_it_work how_does_this_work how_do_we_start how_do_i_start how_would_we
    how_is_it_run how_is_it_organised how_it_works
    happens_after what_next whats_next now_what then_what what_goes_on
    what_comes_next after_i_pay after_signing once_i_sign once_signed once_the get_started getting_started kick_off
    kick_things kickoff onboarding onboard start_to_finish from_start walk_me_through_the lay_out outline_the
    break_down_the how_are_lessons live_classes measure_first agenda roadmap происходит
    как_это_происходит что_происходит как_все_происходит происходит_после как_проходят как_будет как_строится
    как_выстроен* как_строите как_устроен* как_работаете как_вы_работаете как_с_вами_работать как_работаем
    как_оформляется как_оформляем как_осуществля* как_заказать как_мне_начать как_присоедин* как_подключиться
    как_попасть_на что_теперь теперь_что дальше_что_делать что_мне_делать что_делать_дальше что_делать_после
    делать_после нужно_делать_после после_оплаты после_заявки после_подписания после_регистрации после_консультации
    после_звонка после_замера первый_шаг первым_делом с_чего_начинается какой_следующий ход_работ ход_работы
    порядок_действий порядок_работы план_действий план_работ план_работы дорожная_карта по_шагам расскажите_по_шагам
    опишите_процесс опишите_этапы расскажите_как объясните_как первая_встреча первая_консультация_как
    первое_занятие_как структура_курса структура_занятия организован* организовано_обучение дистанционно_или очно_или
    очно группа_или индивидуально_или в_группе_или запись_уроков how_do_you_work how_do_we_work how_do_lessons
    how_do_classes how_do_i_sign_up how_do_i_enroll how_do_i_register how_do_i_apply how_do_i_begin
    how_to_start how_to_proceed organized organised structured structure set_up_how what_now
    what_do_i_do what_should_i_do_next comes_after
    what_is_the_procedure what_are_the_steps what_happens_then what_happens_once happens_next
    happens_first after_i_sign after_i_apply after_payment after_the_consultation after_the_call after_registration
    explain_how explain_the_steps
    timeline_of order_of sequence
    plan_of_action action_plan first_meeting first_session first_call consultation_like in_groups_or online_or
    in_person_or заполнил_анкету заполнила_анкету анкету_заполн* куда_дальше сами_заберете кто_свяжется свяжется_после
    сначала_договор сначала_замер первый_этап что_включает filled_out filled_in submitted_the measurements_first
    measure_or stage_one first_stage phase_one
""".strip()
