"""What buyers ask of the firm and of its ways: papers, paying, times, the order of work, people, the place.

Russian and English.
"""

from __future__ import annotations

from typing import Final

SALES_TERMS: Final = """
receiptdoc: чек* квитанц* накладн* упд торг_12 счет_фактур* фактур* счет_на_оплату закрывающ* закрывашк* акты актов
    акт_выполненных бухгалтерск* отчетные отчетност* отчетных ндс смет* смета_официальная с_печатью печать печатью
    реквизит* кассовый_чек товарный_чек выписк* справка_об receipt* invoice* vat bill_of proof_of_payment
    proof_of_purchase paperwork purchase_order delivery_note itemised itemized statement* written_estimate
    written_quote completion_report stamped hard_copy hard_copies e_signed paper_trail tax_invoice w9 1099
papers: докумен* доки бумаг* бумажк* договор_дадите удостоверени* диплом* сертификат* свидетельств* лицензи* допуск*
    сро разрешени* аккредитац* паспорт_изделия снилс инн прописк* гос_образц* государственного_образца корочк*
    document* docs certif* diploma transcript* qualification_document license* licence* accredit* permit* proof_of
    passport copy_of copies official_document
paymethod: оплачива* как_оплатить чем_оплатить способ* способы_оплаты платить_картой картой_можно наличн* наличк* налом
    нал кэш кэшем безнал* переводом перевод_на на_сбер на_карту сбп по_номеру_телефона куар qr qr_код терминал*
    эквайринг* ссылк_на_оплату ссылка_на_оплату по_ссылке пейпал* paypal крипт* биткоин* usdt зарубежн* иностранн*
    иностранная_карта казахстанск* белорус* мир_пэй mir_pay apple_pay google_pay юмани киви кошелек маткапитал*
    материнск* материнским_капиталом от_юрлица с_юрлица расчетный_счет по_счету куда_переводить куда_платить
    принимаете_карты платеж_пройдет пройдет_платеж payment* pay_by pay_with pay_via pay_in pay_using how_can_i_pay
    how_do_i_pay ways_to_pay payment_method payment_methods payment_options payment_link card_reader credit_card
    credit_cards debit debit_card visa mastercard amex american_express venmo zelle cashapp cash_app bank_transfer
    wire_transfer wire ach direct_debit check_or cheque* crypto bitcoin cash_only cash_or accept_cards take_cards
    take_card take_paypal take_amex foreign_card company_card gift_card contactless wallet_pay
partpay: рассроч* частями по_частям частям долями сплит* помесячн* ежемесячн* ежемесячный_платеж в_месяц_платить
    платеж_в_месяц растян* разбить разбив* разбейте поэтапная_оплата поэтапно_платить этапами_оплат* взнос*
    первый_взнос первоначальн* половину_сейчас половину_потом половина_сейчас остальное_потом остаток_потом отсрочк*
    кредит_на в_кредит кредитная_история беспроцентн* без_процентов под_процент халва халвой совесть_карта
    карта_рассрочки лизинг* на_несколько_платежей три_платежа несколько_платежей два_платежа четыре_платежа
    тысяч_в_месяц installment* instalment* pay_monthly monthly_payments monthly_instal* payment_plan payment_plans
    financ* split_it split_the split_into spread_it spread_the spread_out in_chunks in_parts in_stages half_now
    quarterly per_month_if a_week_until a_month_until klarna afterpay affirm buy_now pay_later deferred defer_payment
    down_payment interest_free zero_interest apr credit_check credit_history bnpl layaway leasing lease pay_over_time
    pay_it_off paid_off
howlong: какие_сроки какой_срок за_какой_срок за_сколько за_сколько_дней сколько_времени сколько_дней сколько_недель
    сколько_месяцев сколько_часов сколько_ждать сколько_займет сколько_занимает сколько_уйдет сколько_длится длится
    длительност* продолжительност* долго долго_ли как_долго как_скоро как_быстро быстро_ли через_сколько когда_будет
    когда_будет_готово когда_готово когда_закончите когда_сделаете когда_начнете когда_старт когда_начало когда_приедет
    когда_сможет когда_получу к_какому к_какому_числу на_какое_число на_когда успеете успеем успеешь уложитесь
    уложиться управитесь управиться дедлайн* ориентир_по_срокам крайний_срок до_пятницы до_понедельника до_конца_недели
    до_конца_месяца к_пятнице к_понедельнику к_первому экспресс день_в_день сегодня_сделаете завтра_готово побыстрее
    самое_раннее уйдет_на займет how_long how_soon how_fast how_quick* how_many_days how_many_weeks how_many_hours
    how_many_months when_will when_can_you when_would when_do_you_start when_does turnaround timeline timeframe
    time_frame lead_time eta deadline* due_date finished_by done_by ready_by completed completion_date by_friday
    by_monday by_tomorrow by_the_end by_next by_then in_time on_time same_day next_day rush expedite* hours_or_days
    days_or_weeks what_date which_date start_date delivery_date schedule_for expect_it take_long takes_long duration
    live_before live_by
process: этап* поэтапн* пошаг* шаг шаги шагов порядок процедур* процесс* схем* схема_работы алгоритм* регламент
    последовательност* дальше дальнейш* что_дальше а_дальше дальше_что дальше_как как_дальше потом_что а_потом
    что_потом что_будет_после после_этого_что после_оплаты_что что_после следующий_шаг следующие_шаги с_чего_начать
    с_чего_начнем с_чего_начинаем как_начать как_проходит как_происходит как_устроено как_построен* как_организован*
    как_это_работает как_работает как_все_проходит как_будет_проходить куда_нажимать куда_жать куда_нажать
    сначала_приедет замер* распишите распиши объясните_схему каков_порядок какой_порядок в_каком_порядке
    условия_сотруднич* схему_сотруднич* формат_работы формат_занятий в_каком_формате онлайн_или в_зуме_или в_записи
    старт_работ бриф* заявку_оставил оставил_заявку зарегистрировался_и steps step_by_step first_step next_step
    next_steps process procedure* stages phases workflow flow_of how_does_it_work how_does_this_work how_does_the
    how_do_we_start how_do_i_start how_would_we how_is_it_run how_is_it_organised how_is_it_organized how_it_works
    how_it_goes what_happens what_happens_next what_happens_after happens_after what_next whats_next now_what then_what
    what_do_i_do_next what_do_i_do_after what_goes_on what_comes_next after_i_pay after_that after_signing once_i_sign
    once_signed once_the get_started getting_started kick_off kick_things kickoff onboarding onboard start_to_finish
    from_start walk_me_through_the lay_out outline_the break_down_the how_are_lessons live_classes recorded recordings
    measure_first agenda roadmap
firm: компани* фирм* контор* организац* предприяти* агентств* бренд* франшиз* франчайз* ооо ип зао юрлиц*
    юридическое_лицо на_рынке лет_на_рынке давно_на_рынке давно_работаете как_давно сколько_лет_работаете
    сколько_лет_компании основан* основал* основател* учредили год_основания история_компании кто_вы вы_кто кто_такие
    чем_занимаетесь чем_занимается чем_вы что_за_компания что_за_фирма что_за_контора откуда_вы вы_откуда взялись
    владелец_компании кто_владелец кто_хозяин посредник* перекуп* производител* производите производство_свое дилер*
    официальный_дилер представител* дистриб* оборот* рейтинг* место_в_рейтинге награды огрн название_компании
    как_называется называется российск* иностранн* штаб_квартир* расскажите_о_себе расскажите_о_компании о_компании
    про_компанию о_вас услуги_какие какие_услуги company companies firm firms business businesses organisation
    organization enterprise agency brand franchise founded established founder_of headquartered head_office branches
    how_long_in in_business years_in how_long_have_you been_around been_in_business who_are_you what_do_you_do
    what_does_your what_services your_services reseller manufacturer distributor broker direct_lender middleman
    middlemen registration_number company_number awards rankings backs_you owns owned parent_company tell_me_about_your
    about_you about_yourselves about_us background_of your_full_name_of full_name_of us_based family_owned startup
seework: портфолио кейс* образц* работы_показать ваши_работы примеры_работ готовые_работы готовые_объект* выполненн*
    реализованн* сделанн* что_делали уже_делали делали_раньше делали_такое опыт_в_нашей опыт_в_нише опыт_с
    опыт_работы_с опыт_есть был_опыт в_нашей_нише в_нашей_сфере с_нашей_нишей работали_с с_кем_работали
    с_кем_сотруднич* с_кем_из_крупных ваши_клиенты ваших_клиентов клиенты_кто кто_ваши_клиенты крупн* крупные_клиенты
    логотип* референс* рекоменд* фото_работ до_и_после видео_работ где_посмотреть посмотреть_работы увидеть_работы
    глянуть_работы историю_успеха истории_успеха показать_кейс* портфель_работ example* portfolio case_study
    case_studies casework sample* past_work previous_work past_projects previous_projects previous_clients past_clients
    past_client clients_have references reference testimonial* success_stor* before_and_after before_and built_before
    done_before done_this_before ever_done ever_built sites_you_built sites_youve jobs_you_did jobs_youve finished_job
    finished_jobs finished_work work_samples showcase big_brands brands_you who_have_you_worked have_you_worked
    worked_with experience_in experience_with track_record similar_projects similar_work one_like_mine student_work
    won_a_case
team: команд* спецы спецов исполнител* препод* тренер* педагог* лектор* юрист_опытный бригад* монтажник* программист*
    прогер* разработчик* дизайнер* аналитик* бухгалтер_ваш кто_будет кто_будет_делать кто_делает кто_будет_вести
    вести_меня кто_преподает кто_ведет кто_конкретно кто_занимается кто_именно кто_приедет кто_отвечает_за_проект
    чьими_руками сколько_человек_в сколько_людей_работает сколько_человек_работает штатн* в_штате аутсорс* фриланс*
    наемн* субподряд* с_улицы свои_или квалификац* квалифицирован* опытн* стаж стаж_работы образование_у_ваш*
    компетентн* профессионал* носител* носитель_языка практик теоретик с_допуском славян* русская_бригада
    выбрать_мастера выбрать_преподавател* crew specialist* technician* mechanic* professional* engineer* developer*
    designer* tutor* instructor* coach* trainer* consultants lawyer_taking plumber* contractor_doing who_will who_would
    who_is_going who_does_the who_is_doing who_is_my who_is_the who_teaches who_leads who_runs who_handles
    doing_the_work do_the_work handle_my work_on_my on_my_project on_our_project point_person point_of_contact
    how_many_people_work qualif* certified_tech* experienced skilled background_checked vetted outsource* subcontract*
    freelancers employees_or native_speaker practitioner* academics cpa licensed_electrician years_of_experience
    credentials choose_my meet_the meet_my
location: адрес* где_находитесь где_находится где_вы находи* располож* где_расположены как_добраться как_доехать
    как_проехать как_пройти как_вас_найти как_найти станция подъезд вход_с ориентир* припарковаться карта_проезда
    геолокац* геометк* геопозици* улиц* на_какой_улице в_нашем_районе округ филиал_в точка_в пункт_приема пункт_выдачи
    самовывоз* забрать_заказ где_забрать куда_приехать куда_подъехать куда_ехать куда_привезти где_проходят где_занятия
    оффлайн выезжаете подмосков* в_каком_городе из_какого_города в_москве_есть в_питере_есть address* where_are
    where_is where_do_i where_can_i where_exactly located location* directions how_do_i_get get_there get_to_you
    find_you which_floor what_floor which_entrance cross_street park_my nearest closest_branch branch_in office_in
    offices_in store_in shop_in drop_off_point pick_up_point pick_up_my pickup_point drop_by_where downtown near_the
    based_in come_to_me come_out_to do_you_cover service_area cover_suburbs station metro
open: работаете_ли до_скольки со_скольки с_какого_часа до_какого_часа до_какого_времени во_сколько_открываетесь
    во_сколько_закрываетесь часы_работы часы_приема режим_работы график_работы график_какой рабочий_день рабочее_время
    рабочие_дни в_какие_дни по_каким_дням по_выходным в_выходные выходные_какие выходные_дни по_субботам в_субботу
    в_воскресенье по_воскресеньям по_праздникам в_праздники праздничные_дни обеденный перерыв закрываетесь
    круглосуточно после_работы_зайти после_шести до_шести вечером_работаете с_утра_работаете работаете_сегодня
    завтра_работаете принимаете_в еще_успею по_мск часовой_пояс opens opening hours opening_hours opening_times
    business_hours working_hours office_hours what_time what_times what_days which_days until_when till_when till_what
    how_late are_you_open open_on open_late on_sunday on_saturday on_sundays on_saturdays bank_holiday labor_day
    christmas_eve new_years lunch_break for_lunch after_hours evenings time_zone
""".strip()
