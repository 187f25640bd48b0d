"""What people fear of a firm: a fraud, a bad thing, a hard one, a bond, paying ahead, a long way; or they have another.

Russian and English, idioms and slang of those who were deceived before.
"""

from __future__ import annotations

from typing import Final

SALES_DOUBTS: Final = """
distrust: верить вериться верится поверить не_верю не_верится доверя* довери* недовери* ~доверчив* сомнит* подозр*
    обман* наду* кинуть кинете кинут кидал* кидок развод разводка развести разводите разведете разводил* мошен*
    лохотрон* лоха лохов за_лоха афер* жулик* жулье прохинде* пирамид* финансовая_пирамида шарашк* шарага шаражк*
    однодневк* мутн* мутить темнить темните скрыва* скрыть подвох* уловк* ловушк* развешивать лапш* на_уши сказк* байки
    впарив* втюх* втирать втираете навешать золотые_горы сладко_поете складно_поете сладко_говорите красиво_поете
    красиво_говорите наобещать пообещать слишком_красиво слишком_хорошо слишком_заманчиво звучит_заманчиво
    бесплатный_сыр мышеловк* липов* фейк* накручен* накрут* купленн* поддельн* ненастоящ* инфоцыган* цыган* сект*
    знаем_мы_таких знаем_таких таких_знаем вас_таких первый_раз_вижу впервые_вижу первый_раз_слышу впервые_слышу
    не_знаю_вас не_слышал_про не_внушает не_внуша* опаса* опаск* боюсь_обман* страшно стрем* настораж* насторожен*
    напряга* смущает_доверие пропадете исчезнете сбежите испаритесь с_деньгами_сбежите ищи_потом где_гарантии докажите
    чем_докаж* trust* distrust* mistrust* believ* disbelief doubt* skeptic* sceptic* suspicious suspect* wary leery
    uneasy fishy shady sketchy dodgy iffy scam* fraud* fake* phony phoney bogus sham con_artist* con_men conning crook*
    swindl* cheat* liar* lies lying ponzi pyramid snake_oil too_good_to good_to_be_true whats_the_catch the_catch
    hidden_catch a_catch legit* reputable shell_company fly_by_night run_off_with run_away_with disappear vanish
    my_card_to random_website never_heard_of heard_of_you heard_of_your strangers smells_like feels_off something_off
    seems_off is_off gut_feeling my_gut gut_tells red_flag red_flags alarm_bells rings_alarm convince_me prove_it
    prove_you guru gurus con_job rug_pull scared_of not_buying_it do_not_buy_it buy_that take_your_word empty_promises
    sounds_sketchy
other: иной конкурент* сосед* на_рынке рынок аналог* альтернатив* у_других у_конкурентов у_соседей у_них
    другая_компания другая_фирма еще_троих несколько_вариант* предлож* другой_подрядчик такой_же такое_же то_же_самое
    тот_же_самый те_же_самые там_дешевле там_лучше elsewhere competitor* competing competition rival* alternative*
    someone_else somewhere_else other_companies other_company other_offers better_offer better_deal better_quote
    another_quote other_quotes another_shop another_company another_provider same_thing exact_same same_class
    same_service same_product shopping_around comparing
workwith: уже_работаем уже_сотрудничаем сотруднича* работаем_с работаю_с постоянн* поставщик* подрядчик* устраива*
    все_устраивает свой_мастер свой_юрист свой_бухгалтер свой_человек свои_специалисты свой_специалист есть_свой
    есть_свои уже_есть есть_уже уже_купили уже_взяли уже_пользуемся уже_пользуюсь пользуемся пользуюсь сидим_на
    стоит_у_нас у_нас_стоит давно_с привык* привычн* прикипел* переходить переход_на переезжать_с менять_не не_менять
    менять_поставщик* от_добра already_have already_use already_using already_work already_got already_with existing
    current_provider current_vendor current_supplier current_agency current_system our_current my_current happy_with
    were_happy satisfied_with stick_with sticking_with loyal not_switching long_time_partner been_with have_a_guy
    got_a_guy in_house inhouse takes_care_of handle_it_ourselves we_use i_use incumbent our_accountant our_agency
    our_supplier our_own my_own under_contract_with signed_with
compare: сравн* отлич* разниц* чем_лучше лучше_чем чем_вы_лучше получше преимуществ* выгодн* интереснее поинтерес*
    уступа* не_в_вашу_пользу на_фоне конкурентн* compar* difference* different_from better_than worse_than nicer versus
    vs outperform* stand_out advantage* superior inferior beat_their beats why_you why_pick why_choose pick_you
    over_you instead_of_you rather_than
badpast: негативн* неудачн* горький_опыт печальный_опыт плохой_опыт обжечься обжег* обжига* обожглись обожглась обожгли
    на_молоке дуем_на_воду грабл* на_те_же наступать_на наступал* пробовали пробовал уже_пробовали пробовала уже_было
    был_уже была_уже проходили_уже плавали плавали_знаем знаем_плавали сыты сыт_по_горло хватит_с больше_ни_ногой
    больше_никогда больше_не_хочу повторять_не повторять никогда_больше зарекся зареклась пожалел* жалею разочаров*
    подвел* намуч* намаял* настрадал* наелись хлебнул* нахлеб* натерпел* расхлеб* разгреба* косячил* накосяч* напортач*
    облажа* лажа загубил* запорол* слили слил_бюджет потерял_деньги потеряли_деньги выкинул* выкинули_деньги выброшен*
    выбросил* деньги_на_ветер впустую зря_потрат* насмарку коту_под взял_деньги_и взяли_деньги_и забросил* плевал*
    плюнул* ушли_от сбежали отказались_от прошлый прошлого прошлая прошлую в_прошлом прошлые предыдущ* раньше_был
    до_вас год_назад лет_назад в_тот_раз последний_подрядчик bad_experience terrible_experience burned burnt got_burned
    been_burned once_bitten twice_shy been_there done_that never_again last_time last_contractor last_guy last_company
    last_year last_developer last_tutor my_last our_last our_old regret* disappoint* let_down letdown fiasco disaster*
    horror_stor* scarred scars traumati* ripped_off screwed botched ruined ran_off messed_up wasted waste_of_money
    waste_of_time learned_nothing learned_the_hard tried_it tried_that tried_before tried_once tried_one used_it_before
    before_and bought_one_before misery fluff went_nowhere fell_through did_not_work_out done_with sick_of fed_up_with
flimsy: некачествен* низкокачеств* хлипк* хил* слаб* сыр* недоработ* недодел* кривая косой косо кривоват* халтур*
    тяп_ляп тяп кое_как абы_как на_коленке левой_ногой наспех дешевк* дешевый_вид ширпотреб* китай* подделк* реплик*
    неоригинал* оригинал* ненадежн* надежн* прочн* непрочн* долговечн* недолговеч* развалит* развалива* рассыпет*
    отвалит* отвалива* отклеит* отлет* облез* протек* сломает* износ* быстро_сломается долго_не_проживет не_проживет
    не_продержит* продержит* прослуж* стабильност* нестабильн* глюч* глюк* баг багов баги багован* тормоз* лага* виснет
    хрома* не_тянет_на так_себе ниочем ни_о_чем посредственн* примитив* поверхност* любител* дилетант* непрофессион*
    самопал* колхоз* топорн* аляповат* неаккуратн* уровень_низкий низкий_уровень не_впечатл* не_впечатляет не_ахти
    не_айс не_алло фигня хрень ерунда шляпа барахло хлам отстой убог* убожеств* стыдно_показать воды_много вода_водой
    премиум low_quality poor_quality workmanship craftsmanship flimsy fragile cheap_looking looks_cheap feels_cheap
    cheaply shoddy sloppy slapdash crooked uneven low_grade second_rate subpar sub_par mediocre amateur* unprofessional
    half_baked half_finished unfinished rough buggy laggy unreliable unstable flaky clunky outdated dated primitive
    basic_looking ugly shallow superficial unimpress* impress* underwhelm* not_up_to standard standards knockoff
    knock_off imitation plastic brittle wobbly fall_apart falls_apart fell_apart break_easily wear_out wears_out
    will_it_last wont_last not_last hold_up peel* fade* student_made made_by_a_student kid_made corners cut_corners
    so_so meh crappy junk lousy lame dumb premium_feel worry_about
complicated: сложн* усложн* замороч* мудрен* замудрен* запут* путан* путаюсь тяжеловат* громоздк* перегружен* навороч*
    наворот* нагромо* непонятн* ничего_не_понял ничего_не_поняла ничего_не_понимаю не_понимаю_как не_пойму_как
    не_разобраться не_разберусь не_разбираюсь разбираться вникать вникнуть осваивать освои* не_осилить осилить осилю
    не_потяну_сложно переучива* переучить привыкать морока морочиться геморро* гемор муторн* канитель возня возиться
    волокит* головняк* головная_боль голова_пухнет голова_кругом голова_идет голова_болит мозг_взор* мозги_кипят
    мозг_кипит взрыв_мозга глаза_разбегаются без_пол_литра без_поллитра без_бутылки темный_лес китайская_грамота
    для_программист* программистом_быть не_программист не_технарь гуманитар* чайник* с_компом_на на_вы_с
    дружу_с_техникой не_дружу не_дружим продвинутый_пользователь старый_уже куда_мне возраст_не не_по_зубам
    не_хватит_ума много_кнопок столько_кнопок адск* кошмар_внедрять complex complexity complicat* confus* overwhelm*
    convoluted clunky cumbersome fiddly tricky intricate bloated over_my_head above_my_head beyond_me wrap_my_head
    head_spin head_spins head_hurts head_around brain_hurts rocket_science greek_to_me all_greek learning_curve
    steep_learning hard_to_use hard_to_learn hard_to_understand too_hard too_technical techy tech_savvy not_technical
    not_tech computer_person computer_literate jargon gibberish hassle headache nightmare pain_to pain_in
    too_many_buttons so_many_buttons so_many_options too_many_features too_many_steps can_not_figure figure_it_out
    figure_out make_sense makes_no_sense got_lost get_lost lost_me i_am_lost gave_up give_up too_old dummy dummies
    not_smart bad_with_computers suck_at migrat* retrain* staff_would_revolt learn_all_this
contractfear: соглашен* оферт* кабал* обязательств* неустойк* санкци* расторг* расторж* автопродл*
    автоматическое_продление пролонгац* привязан* привязыва* привяжете повязан* в_рабство на_год на_12_месяцев
    на_два_года минимум_на долгий_срок долгосрочн* фиксир* связывать связываться не_подпишу не_подпишем мелкий_шрифт
    мелким_шрифтом шрифт* протокол* разноглас* завернул* односторонн* в_вашу_пользу не_в_нашу_пользу условия_договора
    условия_контракта ответственност* форс_мажор* подводн* подводные_камни скрытые_условия звездочк* эксклюзив*
    contractual agreement* clause* fine_print small_print terms terms_and t_and_c tcs commitment commit_to long_term
    lock_in lock_us lock_me locked_in locked_into tied_in tied_to tied_down stuck_with stuck_for obligat* binding bound
    penalt* cancellation_fee exit_fee early_exit get_out_of_it get_out_early notice_period minimum_term year_long
    yearlong 12_month 12_months two_year auto_renew* renewal month_to_month indemn* liability jurisdiction exclusiv*
    one_sided redline* legalese dealbreaker deal_breaker sign_anything not_signing will_not_sign can_not_sign
prepaid: предоплат* аванс* задаток задатк* наперед заблаговрем* сразу_все всю_сумму полную_сумму полная_оплата
    100_процент* сто_процентов до_начала до_старта до_получен* до_результат* до_поставк* пока_не_увижу пока_не_получу
    пока_не_сделаете по_факту по_результат* по_готовности по_окончании по_завершении после_выполнения после_работы
    после_подписания после_получения после_доставки после_результата постоплат* постфактум утром_деньги вечером_стулья
    утром_стулья кот_в кота_в половину_сразу половину_сейчас деньги_вперед платить_вперед сначала_сделайте
    сначала_сделать сначала_результат сначала_товар сначала_работа потом_деньги потом_заплачу потом_оплата оплата_после
    при_получении отдавать_деньги за_воздух prepay* prepaid upfront up_front advance in_advance ahead_of_time
    down_payment retainer before_starting before_you_start before_start before_seeing before_work before_anything
    before_i_see until_i_see until_the_work money_first pay_first full_payment pay_in_full full_amount full_sum
    whole_sum pay_after paid_after pay_later_when pay_afterwards on_delivery on_completion upon_completion
    upon_delivery on_receipt when_done when_its_done when_the_job job_is_done work_is_done once_done after_completion
    after_the_work after_delivery net_30 net_60 cash_on_delivery put_money_down money_down half_up_front half_down
    escrow
faraway: далек* неблизк* не_ближний не_ближн* даль дальн* за_мкад замкадь* глуш* глухоман* захолуст* деревня окраин*
    выселк* на_отшибе отшиб* куличк* у_черта к_черту_на чертовых другой_конец на_другом_конце другом_конце через_весь
    весь_город конец_города в_другом_городе другой_город другой_район не_в_нашем_районе не_по_пути не_наездиться
    наезди* доеду не_доеду доехать добираться добраться доберусь мотать* тащит* переться переть пилить_к пилить
    час_в_одну в_одну_сторону часа_пути два_часа полтора_часа пробк* пробки_адские дорога_займет дорога_далекая
    за_тридевять тридевять с_ребенком_ехать на_автобус* электричк* маршрутк* пересадк* неудобно_добираться
    неудобное_расположение неудачно_расположен* рядом_нет левый_берег левом_берегу из_области пригород* far far_away
    faraway too_far distant remote miles mile_away miles_away kilometers across_town other_side_of other_end_of
    side_of_town middle_of_nowhere nowhere boonies sticks out_of_the_way out_of_town out_of_state same_state
    another_city another_town next_state commut* drive_to drive_there long_drive hour_drive hours_drive that_drive
    a_drive trek hike schlep haul buses three_buses no_car public_transport public_transit no_parking gas_money
    get_out_there come_all_the_way all_the_way nearby closer_to not_near not_local up_north down_south suburb*
    inconvenient_location not_walkable
""".strip()
