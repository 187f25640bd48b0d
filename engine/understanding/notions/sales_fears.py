"""What people fear of a purchase: a bad thing, a hard one, a bond, paying ahead, a long way; Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
flimsy: некачествен* низкокачеств* хлипк* хил* слаб* сырой сырая сырое сырые сыроват* недоработ* недодел* кривая косой
    косо кривоват* халтур* тяп_ляп тяп кое_как абы_как на_коленке левой_ногой наспех дешевк* дешевый_вид ширпотреб*
    китай* подделк* реплик* неоригинал* оригинал* ненадежн* надежн* прочн* непрочн* долговечн* недолговеч* рассыпет*
    отлет* облез* износ* быстро_сломается долго_не_проживет не_проживет не_продержит* продержит* прослуж* стабильност*
    нестабильн* глюч* глюк* баг багов баги багован* тормоз* лага* виснет хрома* не_тянет_на так_себе ниочем ни_о_чем
    посредственн* примитив* поверхност* любител* дилетант* непрофессион* самопал* колхоз* топорн* аляповат* неаккуратн*
    уровень_низкий низкий_уровень не_впечатл* не_впечатляет не_ахти не_айс не_алло фигня хрень ерунда шляпа барахло
    хлам отстой убог* убожеств* стыдно_показать воды_много вода_водой премиум low_quality poor_quality workmanship
    craftsmanship flimsy fragile cheap_looking looks_cheap feels_cheap cheaply shoddy sloppy slapdash crooked
    low_grade second_rate subpar sub_par mediocre amateur* unprofessional half_baked half_finished unfinished buggy
    laggy unreliable unstable flaky clunky outdated primitive basic_looking ugly superficial unimpress*
    impress* underwhelm* not_up_to knockoff knock_off wobbly fall_apart falls_apart fell_apart
    break_easily wear_out wears_out will_it_last not_last student_made made_by_a_student kid_made
    cut_corners so_so meh crappy lousy lame dumb premium_feel worry_about выглядит_дешево дешево_выглядит
    выглядит_как дешевая дешевые дешевых плохого_качества низкого_качества плохое_качество качество_плохое качество_так
    качество_хромает качество_страдает в_качестве сомневаюсь_в_качестве насчет_качества по_качеству качество_не тонкая
    тонкий тонкие мягкий_металл прошлый_век каменный_век устарел* старье древн* нулевых девяностых совок совковый
    ужасное_качество сборка сборка_хлипкая люфт* скрипит_все краска_облезет запчасти_китайские б_у бэушн*
    восстановленн* низкосортн* сырой_продукт недопилен* баг_на_баге уроки_ни материал_слабый слабый_уровень
    уровень_слабый уровень_так учителя_слабые преподаватели_слабые неумехи криворук* руки_не_оттуда растут_руки
    самоучки вчерашние_студенты вода_одна одна_вода много_воды банальн* общие_слова ничего_нового шаблонн* скучн* нудн*
    неинформативн* плохо_слышно плохой_звук ужасный_звук картинка_плохая снято_на хорошо_за_такую качественно
    будет_качественно качественно_за развалится отвалится_через сломается_через на_соплях на_честном_слове проживет
    протянет долго_не_протянет не_прослужит looks_like_it_will feels_thin looks_thin will_break going_to_break
    break_soon breaks_easily poor poorly_made badly_made cheap_parts cheap_material cheap_plastic
    cheap_quality bad_quality quality_seems quality_is quality_looks doubt_the_quality about_the_quality about_quality
    quality_of_your service_is_bad full_of_bugs too_basic very_basic beginner_level nothing_new
    not_professional not_qualified do_not_seem_qualified not_experienced_enough old_fashioned_design
    looks_old looks_dated looks_unprofessional feels_old video_quality sound_quality blurry bad_audio
    grainy not_premium not_high not_good_enough wont_hold not_durable durability doubt_it_will sturdy швы
    швы_кривые отклеятся отклеится на_троечку на_тройку троечк* из_бочки копийн* копия_экран* аналоговая
    аналог_запчаст* еле_открывается у_самих сапожник_без barely_loads barely_works tinny aftermarket counterfeit
complicated: сложн* усложн* замороч* мудрен* замудрен* запут* путан* путаюсь тяжеловат* громоздк* перегружен* навороч*
    наворот* нагромо* непонятн* ничего_не_понял ничего_не_поняла ничего_не_понимаю не_понимаю_как не_пойму_как
    не_разобраться не_разберусь не_разбираюсь разбираться вникать вникнуть осваивать освои* не_осилить осилить осилю
    не_потяну_сложно переучива* переучить привыкать морочиться геморро* гемор муторн* канитель возня возиться волокит*
    головняк* головная_боль голова_пухнет голова_кругом голова_идет голова_болит мозг_взор* мозги_кипят мозг_кипит
    взрыв_мозга глаза_разбегаются без_пол_литра без_поллитра без_бутылки темный_лес китайская_грамота
    программистом_быть не_программист не_технарь гуманитар* чайник* с_компом_на на_вы_с дружу_с_техникой не_дружу
    не_дружим продвинутый_пользователь старый_уже возраст_не не_по_зубам не_хватит_ума много_кнопок столько_кнопок
    адск* кошмар_внедрять complex complexity complicat* confus* overwhelm* convoluted clunky cumbersome fiddly tricky
    intricate bloated over_my_head above_my_head beyond_me wrap_my_head head_spin head_spins head_around brain_hurts
    rocket_science greek_to_me all_greek learning_curve steep_learning hard_to_use hard_to_learn hard_to_understand
    too_hard too_technical techy tech_savvy not_technical not_tech computer_person computer_literate jargon gibberish
    hassle pain_to pain_in too_many_buttons so_many_buttons so_many_options too_many_features too_many_steps
    can_not_figure figure_it_out make_sense makes_no_sense got_lost lost_me i_am_lost dummy dummies not_smart
    bad_with_computers suck_at retrain* staff_would_revolt learn_all_this морок* много_мороки столько_мороки
    не_справлюсь боюсь_не не_осилим не_сможем_освоить не_сможет_пользоваться не_сможет_этим не_смогут бабушка_не
    мама_не_сможет не_понятно ничего_не_понятно непонятно_как непонятно_что не_пойму не_понимаю_в не_разбираюсь_в
    не_разбер* не_врубаюсь не_догоняю не_шарю не_шарим не_въезжаю въезжать сложно_освоить сложно_разобраться
    долго_разбираться долго_осваивать долго_внедрять много_настроек столько_настроек много_функций куча_функций
    куча_кнопок столько_функций миллион_кнопок столько_всего интерфейс_перегружен интерфейс_непонятн* интерфейс_сложный
    неудобный_интерфейс неудобн* неинтуитивн* целая_история целая_эпопея эпопея квест танцы_с_бубном с_бубном
    не_хотят_учиться сопротивля* не_хотят_осваивать сотрудники_не люди_не_привыкли персонал_не саботир* перенос_данных
    переносить_базу переносить_все переносить_данные переносить переезд_на мозг_взорвется мозг_сломается сломать_мозг
    взорвется кипит перегрев для_продвинутых для_специалистов для_айтишник* компьютер_не_мое с_компьютером_не
    компьютером_не с_техникой_не с_компьютером_на_вы компьютером_на_вы техникой_на_вы заумн* терминов термины
    много_терминов технический_язык тяжело_вникать тяжело_осво* тяжело_понять тяжело_разобраться трудно_понять
    трудно_разобраться трудно_освоить не_для_средних высшее_образование_надо too_advanced too_many_options
    so_many_features so_many_steps so_many_settings too_many_settings options_i lost_in im_lost not_understand
    do_not_get_it dont_get_how hard_to_set hard_to_figure hard_to_follow seems_hard looks_hard sounds_hard
    too_difficult difficult_to not_good_with good_with_computers bad_with_tech not_a_tech tech_person tech_guy techie
    technophobe computer_illiterate too_much_work lot_of_work lot_of_effort too_much_effort too_much_hassle
    too_much_trouble trouble_of big_hassle a_pain moving_our_data moving_everything migrate_everything
    switching_systems switching_over my_team_wont will_not_learn people_wont_use staff_wont staff_would
    forever_to_learn ages_to_learn time_to_learn learn_a_new learn_new unintuitive not_intuitive user_friendly brainer
    boggling scratching_my мышку мышку_держать не_умеют не_умею не_умеет сто_страниц страниц_инструкц* черт_ногу
    ногу_сломит ни_бум бум_бум ни_бельмеса состаришься состариться поседе* столько_вкладок вкладок barely_use
    hundred_pages pages_long page_manual hopeless_with hopeless_at useless_with be_retired those_menus nobody_could
contractfear: соглашен* оферт* кабал* обязательств* неустойк* санкци* расторг* расторж* автопродл*
    автоматическое_продление пролонгац* привязан* привязыва* привяжете повязан* в_рабство на_12_месяцев на_два_года
    минимум_на долгий_срок долгосрочн* связывать связываться не_подпишу не_подпишем мелкий_шрифт мелким_шрифтом шрифт*
    протокол* разноглас* завернул* односторонн* в_вашу_пользу не_в_нашу_пользу условия_договора условия_контракта
    ответственност* форс_мажор* подводн* подводные_камни скрытые_условия звездочк* эксклюзив* contractual agreement*
    clause* fine_print small_print terms terms_and t_and_c tcs commitment commit_to long_term lock_in lock_us lock_me
    locked_in locked_into tied_in tied_to tied_down stuck_with stuck_for obligat* binding bound penalt*
    cancellation_fee exit_fee early_exit get_out_early notice_period minimum_term year_long yearlong
    12_month 12_months two_year auto_renew* renewal month_to_month indemn* liability jurisdiction exclusiv* one_sided
    redline* legalese dealbreaker deal_breaker sign_anything not_signing will_not_sign can_not_sign не_хочу_подписывать
    подписывать_не страшно_подписывать ничего_не_подписываю никаких_бумаг без_договора договор_слишком
    договор_не_нравится договор_длинный длинный_договор в_договоре_много договор_мутный мутных_пунктов мутный_договор
    мутный_пункт штрафы_в штраф_в_договоре большой_штраф огромные_штрафы штрафные пени пеня условия_расторжения
    не_устраивают_условия условия_не_устраивают условия_не_нравятся жесткие_условия кабальные_условия невыгодн*
    пункт_об пункт_о уберите_пункт убрать_пункт убирайте этот_пункт пункты_договора спорный_пункт выйти_из_договора
    выйти_раньше расторгнуть_раньше разорвать_договор досрочно_расторг* как_потом_уйти потом_не_уйти не_уйти не_соскоч*
    соскочить связывать_себя быть_привязанн* обязывать обязываться брать_обязательства себя_обязательств* на_год_вперед
    на_целый_год сразу_на_год годовой_контракт годовая_подписка год_не_буду а_не_на_год помесячно_а_не не_подписывать
    юрист_сказал юрист_не наш_юрист наши_юристы юристы_не адвокат_не мокрой_печатью боюсь_кабалы рабство
    подписываться_под ипотечное изменить_условия поменяете_условия в_одностороннем sign_a_contract signing_a_contract
    long_contract long_contracts length_of_the_contract contract_is_too
    contract_is_one contract_too_long do_contracts no_contract no_contracts without_a_contract terms_are bad_terms
    your_terms hidden_terms conditions_are many_conditions a_year_is whole_year full_year
    over_a_year_contract too_long_of_a cancel_early cancelling_early leave_early leave_anytime out_anytime
    want_out cancel_anytime get_out_of early_termination break_clause break_the_contract my_lawyer
    our_lawyer my_attorney legal_says that_clause this_clause that_condition no_commitment not_commit afraid_to_commit
    commitment_issues auto_renewal automatic_renewal renews_automatically locked locked_up trapped
    stuck_in_a tie_me tie_us agree_to_that agree_to_those agree_to_this уйду_раньше уйти_раньше раньше_срока штраф_если
    свою_форму своя_форма наша_форма форму_договора по_судам на_клиенте вся_ответственность leave_before
    our_template own_paper no_lawyer
prepaid: предоплат* аванс* задаток задатк* наперед заблаговрем* сразу_все всю_сумму полную_сумму полная_оплата
    100_процент* сто_процентов до_начала до_старта до_получен* до_результат* до_поставк* пока_не_увижу пока_не_получу
    пока_не_сделаете по_факту по_результат* по_готовности по_окончании по_завершении после_выполнения после_подписания
    после_получения после_доставки после_результата постоплат* постфактум утром_деньги вечером_стулья утром_стулья
    кот_в кота_в половину_сразу половину_сейчас деньги_вперед платить_вперед сначала_сделайте сначала_сделать
    сначала_результат сначала_товар сначала_работа потом_деньги потом_заплачу потом_оплата оплата_после при_получении
    отдавать_деньги за_воздух prepay* prepaid upfront up_front advance in_advance ahead_of_time down_payment retainer
    before_starting before_you_start before_start before_work before_i_see until_i_see until_the_work
    money_first pay_first full_payment pay_in_full full_amount full_sum whole_sum pay_after paid_after pay_later_when
    pay_afterwards on_delivery on_completion upon_completion upon_delivery on_receipt when_done when_its_done
    when_the_job job_is_done work_is_done once_done after_completion after_the_work after_delivery net_30 net_60
    money_down half_down escrow платить_заранее оплата_заранее
    заранее_платить заранее_деньги деньги_заранее вперед_платить вперед_не вперед_деньги переводить_вперед
    деньги_наперед принципиально сто_процентов_сразу сразу_всю всю_сумму_сразу все_сразу_платить сразу_платить
    платить_сразу зачем_сразу полную_предоплату предоплата_смущает деньги_после деньги_потом после_деньги
    оплата_по_факту оплата_за_результат платить_за_результат за_результат плачу_за_результат когда_увижу
    увижу_результат если_заплачу_а заплачу_а_вы вы_не_сделаете а_вы_пропадете увижу_тогда тогда_и_заплачу по_завершению
    по_выполнении по_частям_по_факту только_отсрочка с_отсрочкой отсрочка_платежа работаем_с_отсрочкой
    только_по_отсрочке по_постоплате без_предоплат* без_аванса предоплату_не аванс_не не_даю_авансов авансов_не
    задаток_не стулья pay_upfront paying_upfront money_upfront
    paid_upfront full_upfront half_upfront payment_upfront pay_before paying_before pay_everything
    pay_all_at all_at_once everything_at_once pay_when_it pay_once
    when_it_is_finished when_it_is_done finished_first after_it_is_done after_the_job money_after only_pay_for
    pay_for_results results_only results_first work_first non_refundable nonrefundable why_a_deposit
    need_a_deposit deposit_is deposit_before without_a_deposit no_deposit no_advance no_prepay* you_do_not_deliver
    what_if_i_pay if_i_pay_and before_it_is_done before_it_is_finished before_its_done
    before_seeing_it before_results cod cash_after net_45 net_90 net_terms
    invoice_after postpay post_pay отдам_деньги отдать_сразу сразу_отдать сначала_привезите сначала_приезжайте
    сначала_покажите потом_рассчитаемся рассчитаемся_потом рассчитаемся_после внести_максимум максимум_десять
    половину_до половину_после обязательна_предоплата предоплата_обязательна handing_over deliver_first settle_after
    percent_tops half_before pay_before_anything
faraway: далек* неблизк* не_ближний не_ближн* даль дальн* за_мкад замкадь* глуш* глухоман* захолуст* деревня окраин*
    выселк* на_отшибе отшиб* куличк* у_черта к_черту_на чертовых другой_конец на_другом_конце другом_конце через_весь
    весь_город конец_города в_другом_городе другой_город другой_район не_в_нашем_районе не_по_пути не_наездиться
    наезди* доеду не_доеду мотать* тащит* переться переть пилить_к пилить час_в_одну в_одну_сторону пробк*
    пробки_адские дорога_займет дорога_далекая за_тридевять тридевять с_ребенком_ехать на_автобус* электричк*
    маршрутк* пересадк* неудобно_добираться неудобное_расположение неудачно_расположен* рядом_нет левом_берегу
    из_области пригород* far far_away faraway too_far distant remote miles mile_away miles_away kilometers across_town
    other_end_of side_of_town nowhere boonies sticks out_of_the_way out_of_town out_of_state same_state another_city
    another_town next_state commut* drive_to drive_there long_drive hour_drive hours_drive that_drive a_drive trek
    hike schlep haul buses three_buses no_car public_transport public_transit no_parking gas_money get_out_there
    all_the_way nearby closer_to not_near not_local up_north down_south suburb* not_walkable далеко_от далеко_до
    слишком_далеко очень_далеко далеко_живу живу_далеко живу_на_другом живем_далеко на_другом_конце_города
    на_другом_берегу другой_берег другом_районе не_в_моем_районе вы_в_другом в_другом_регионе другой_регион
    другая_область неудобно_ездить неудобно_доезжать неудобно_ехать ездить_неудобно ездить_далеко ездить_к_вам
    ездить_каждый тяжело_добираться сложно_добираться трудно_добираться долго_добираться долго_ехать час_добираться
    час_ехать два_часа_ехать часа_ехать час_езды часа_езды полдня полдня_потерять два_часа_в на_дорогу дорога_долгая
    тратить_на_дорогу через_пробки в_пробках стоять_в_пробк* без_машины машины_нет нет_машины на_перекладных
    автобус_не_ходит не_ходит_транспорт общественн* транспорта_нет не_доберусь не_добраться добраться_сложно
    у_черта_на на_рогах ради_этого_ехать ехать_ради через_город в_такую_даль в_область за_город загород* из_пригорода
    в_пригороде поближе_бы был_бы_поближе поближе_к_дому рядом_с_домом ближе_к_дому рядом_ничего только_если_рядом
    не_рядом глубинк* село деревне not_drive no_license live_in_another live_far live_outside live_in_the
    another_state different_state different_city different_country another_country out_of_my_way out_of_the_country
    hour_away hours_away minutes_away min_away driving_that that_far so_far far_from a_bit_far kinda_far not_close
    nothing_close anything_closer somewhere_closer something_closer closer_location side_of_the_city side_of_the_town
    other_side opposite_side traffic_is traffic_to by_bus by_train no_bus no_trains no_way_to_get can_not_get_there
    cant_get_to get_to_you_without travel_every travel_that travel_to_you travelling_to traveling_to the_trip trip_is
    that_trip inconvenient rural countryside km_away kilometres три_пересадки две_пересадки с_пересадками через_мост
    через_реку с_коляской не_полезу оба_конца туда_обратно день_потеряю такси_дороже за_кольцевой в_подмосковье
    three_transfers two_transfers another_district different_district other_district round_trip a_cab taxi_costs
    cab_to автобусы_не_ходят маршрутки_не_ходят ничего_не_ходит транспорт_не_ходит я_на_левом я_на_правом живу_на_лев*
    живу_на_прав* на_том_берегу далеко_вы_от_мен* далеко_вы_для
""".strip()
