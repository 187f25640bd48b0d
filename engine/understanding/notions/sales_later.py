"""Why people do not buy now: they think it over, the moment is wrong, they are busy; Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
undecided: подумать подумаю подумаем ~думывать обдум* раздум* размышл* поразмы* помозговать обмозг* мозговать осмыс*
    переварить переварива* взвесить прикин* прикидывать определиться определюсь определимся определяться
    не_определил* решиться решусь решимся не_решил* пока_не_решил еще_не_решил сомнева* сомнени* колеба* колебл*
    мяться мнусь терзать терзают не_уверен* не_готов_ответить не_готов_решать не_готова_решать сходу с_ходу
    с_наскока сгоряча второпях впопыхах наспех на_эмоциях с_кондачка спонтан* импульсивн* не_торопите не_торопить
    не_гоните не_гони не_давите не_спешу не_будем_спешить спешить_не тугодум* переспать_с утро_вечера время_подумать
    дайте_время нужно_время надо_время время_на_раздумья пауза паузу тайм_аут таймаут присмотреться присматрива*
    прицени* все_за_и за_и_против вернусь_с_ответом дам_ответ дам_знать дадим_знать сообщу_о_решении сообщу_решение
    отпишусь отпишемся отвечу_позже отвечу_потом созреть созрею дозреть крутить_в_голове покручу принимать_решение
    принять_решение решение* ponder* consider* mull* digest* contemplat* weighing weighed
    undecided indecisive unsure uncertain hesitant hesitat* unconvinced sink_in
    second_thoughts up_my_mind up_our_mind
    can_not_decide decid* decision* on_the_spot not_100
    torn look_into_it do_my_research do_some_research let_you_know get_back_to
    circle_back need_some_time need_time need_more_time take_my_time a_few_days_to couple_days_to day_or_two
    no_rush not_rush dont_pressure pressure_me pushing_me time_to_think step_back
    ~думать не_из_тех не_сразу дать_ответ ответ_дам ответ_позже ответить_позже сообщу_позже решим_и решу_и
    решу_на_днях на_днях_решу взять_время пару_дней_на пару_деньков посчита_и прикину_и посчитаю_и
    посоветуюсь_и напишу_сам сам_напишу сама_напишу сам_отпишусь сам_свяжусь сам_позвоню вернусь вернемся_с
    к_вам_вернусь посмотрю_еще еще_посмотрю поищу_еще мониторю мониторим на_стадии на_этапе_выбора в_процессе_выбора
    выбираю_между выбираем_между не_могу_решить не_могу_выбрать трудно_решиться страшно_решиться не_решаюсь
    боюсь_пожалеть боюсь_ошибиться семь_раз отмерь надо_покумекать кумекать вопрос_серьезный серьезное_решение
    серьезный_шаг шаг_серьезный ответственное_решение изучу_вопрос изучу_и остыть остыну вынашива* need_a_few
    give_me_a_few give_me_some_time give_me_time give_us_time need_to_look look_it_over look_over looking_into
    go_over_it go_over_the sit_with_it sit_on_it big_decision important_decision hasty take_a_while still_deciding
    still_thinking still_comparing comparing_options my_options our_options explore_options shop_around
    on_it_for figured_out_what when_im_ready hold_that_thought wrestling two_minds
    toying some_thought food_for_thought let_it_settle let_it_simmer simmer crunch_the
    run_the_numbers do_the_math check_my_finances изучу изучим изучить почитаю_все ознакомлюсь_и
    в_поиске ищу_пока пока_ищу пока_смотрю просматриваю перебираю буду_думать будем_думать будем_решать буду_решать
    пару_ночей process_it read_everything still_looking looking_around shopping_for
rightmoment: рано рановато поздно_уже преждеврем* несвоеврем* не_вовремя не_ко_времени не_время не_то_время не_сезон
    межсезонье сезонн* не_сейчас не_сегодня не_в_этом не_раньше со_временем когда_нибудь_потом когда_нибудь_позже
    может_когда_нибудь как_нибудь в_другой_раз в_следующий_раз в_следующем отклады* дождаться дождусь дождемся
    ждем_пока повременить повременим притормозить заморозить заморожен* актуальн* неактуальн* не_горит не_приоритет
    не_в_приоритете не_первоочередн* после_отпуска после_праздник* после_нового через_годик через_полгода к_лету
    к_осени к_весне к_зиме до_весны до_лета до_осени до_зимы пока_не_до не_до_этого тогда_и вернемся_к_вам
    вернемся_к_этому вернуться_к_вам вернуться_к_этому разберемся закроем закрою_ипотеку устаканится уляжется
    утрясется успокоится рассосется посмотрим_там там_посмотрим timing bad_time wrong_time not_now not_yet
    not_right_now not_today not_this not_at_this later_on too_early too_soon premature defer* hold_off holding_off
    put_off putting_off on_hold hold_for_now shelved on_ice back_burner priority some_other_time another_time some_day
    someday down_the_road down_the_line in_the_future near_future next_year next_month next_quarter
    next_season next_summer in_six in_a_year in_a_few revisit reconnect check_back touch_base follow_up_in ping_me
    ask_me_again try_me remind_me after_the_holidays after_christmas after_new_year once_things things_calm calm_down
    has_to_wait have_to_wait can_wait need_to_wait needs_to_wait want_to_wait rather_wait wait_until wait_till
    wait_til first_things_first not_relevant dont_rush middle_of_a middle_of_moving off_season slow_season fiscal
    before_starting не_лучшее_время не_самое_лучшее неподходящ* неудачное_время удачное_время другое_время не_пора
    еще_не_пора не_пришло_время время_не_пришло время_придет не_дозрели не_готовы_сейчас пока_не_готовы пока_рано
    еще_рано рано_еще тогда_и_поговорим тогда_поговорим вот_закончим закончим_стройку закончим_ремонт закончу
    как_закончу после_переезда после_отчетности после_сессии после_майских после_свадьбы после_родов после_зимы
    после_лета на_следующий_год на_будущий в_будущем в_будущем_году в_следующем_году в_следующем_месяце
    в_следующем_квартале через_полгодика через_пару_месяцев ближе_к_лету ближе_к_зиме ближе_к_осени летом_может
    может_летом может_осенью может_весной когда_начнется когда_выйду когда_откроем* когда_появятся_деньги как_появятся
    как_разберемся проверка_у_нас у_нас_проверка у_нас_ревизия у_нас_ремонт у_нас_переезд не_срочно нам_не_к
    не_к_спеху терпит потерпит подождем подождать_до обожд* заглохло заморозили проект_заморожен проект_на_паузе
    стоит_на_паузе бюджет_на бюджет_в бюджет_утвер* contact_me_in contact_us_in contact_me_after contact_me_next
    call_back_in come_back_in come_back_next come_back_later come_back_after reach_out_in check_in_with try_again_in
    try_us ask_me_later talk_in talk_next not_the_right not_the_best right_moment best_time better_time bad_moment
    not_ready not_until until_after until_we until_i till_we till_i once_we once_i_move once_the_new after_we_move
    after_the_move after_the_wedding after_i_move after_tax after_exams after_summer busy_season new_budget
    budget_resets budget_cycle budget_freeze this_quarter right_now_we at_this_stage at_the_moment for_the_moment
    for_the_time time_being for_now in_the_fall in_the_spring in_the_summer in_the_winter in_the_new couple_of_months
    couple_months few_months half_a_year in_half end_of_the_year end_of_year other_priorities bigger_fish
    bigger_priorities too_much_going a_lot_going not_urgent no_hurry no_rush_for wait_a_bit wait_a_while waiting_on
    сначала_сессию сначала_ипотеку сначала_ремонт сначала_переезд сначала_экзамены сперва_закончу сперва_разберусь
    дождусь_премии дождусь_отпуск* дождусь_зарплат* жду_премии лучше_зимой лучше_летом лучше_осенью лучше_весной
    лучше_потом только_родился только_родила reorg* better_in just_arrived just_born сезон_закончит* сезон_кончит*
    после_сезона вне_сезона межсезон* не_в_этом_году в_этом_году_не_план* в_этом_году_не_буд* в_этом_году_вряд
    в_этом_году_уже разберусь_с_дел* разберусь_с_долг* разберусь_с_ремонт* разберусь_с_работ* поставим_на_паузу
    на_паузу_проект пауза_пока maybe_one_day one_day_maybe one_day_i one_day_we
season: весн* лето лета лету летом летн* осень осени осенью осенн* зима зимы зиму зимой зиме зимн* квартал* полугоди*
    январ* феврал* март марта марте апрел* май мая мае июн* июл* август* сентябр* октябр* ноябр* декабр* каникул*
    новый_год нового_года сезон* spring summer autumn fall winter quarter january february march april june
    july august september october november december season christmas semester
busy: занят занята занято заняты некогда нет_времени времени_нет времени_нету нету_времени времени_в_обрез
    времени_не_хватает не_хватает_времени не_найду_времени нет_минуты ни_минуты минутки_нет нет_часа нет_свободн*
    свободного_времени свободной_минут* не_успеваю не_успею не_успеем не_успева* зашива* завал* в_мыле в_делах дел_по
    делами куча_дел гора_дел дела_дела кручусь верчусь белка_в как_белка разрыва* загружен* загружен* загруз_полный
    полная_загруз* перегруж* замот* запар* аврал* цейтнот* дедлайн* горит_отчет горит_проект по_горло по_уши
    не_до_этого не_до_вас не_до_того не_до_звонков не_до_созвонов руки_не_доходят не_доходят_руки голову_поднять
    не_продохнуть не_вздохнуть вздохнуть на_работе на_совещании на_встрече совещан* планерк* за_рулем в_дороге на_смене
    на_паре на_уроке пашу пахать вкалыва* с_утра_до с_8_до с_9_до сутками график_бешеный плотный_график график_забит
    расписан* расписание_забито не_впихну впихнуть не_втиснуть втиснуть не_выделю выделить_время тратить_время
    трата_времени не_отвлекайте не_отвлекай отвлека* не_могу_говорить не_могу_разговаривать не_могу_читать
    неудобно_говорить неудобно_сейчас убегаю тороплюсь спешу опаздываю короче_быстрее маленькие_дети грудничок
    дети_маленькие ребенок_маленький две_работы на_двух_работах вторая_работа busy no_time spare_time free_time
    not_have_time out_of_time short_on_time time_for_this time_for_that got_time find_time find_the_time swamped
    slammed hectic overloaded overworked overbooked overcommitted snowed_under buried_in tied_up booked_solid rushed
    in_a_rush in_a_hurry run_off_my on_my_plate on_our_plate plate_is_full my_hands juggling in_a_meeting at_work
    on_my_way on_the_go got_to_run got_to_go have_to_run can_not_talk can_not_chat cant_read small_kids calendar_is
    schedule_is crazy_schedule long_hours deadlines spare_hour spare_minute no_hours no_room_in time_consuming
    waste_of_time no_energy не_позволяет_график график_не нет_времени_на времени_совсем времени_вообще
    времени_катастроф* катастрофически ни_минутки ни_секунды нет_ни даже_минуты пять_минут_не пяти_минут пять_минут_нет
    нет_пяти минутк* трое_детей четверо_детей дети_болеют на_руках поесть_некогда поспать_некогда спать_некогда сплю_по
    поспать даже_поесть не_успеваю_даже не_высыпаюсь когда_мне_этим когда_этим между_работой работа_и_дом работа_дом
    весь_день_на целыми_днями целый_день круглые_сутки_работ* без_выходных вахт* командировк* в_разъездах в_поездке
    в_самолете на_парах на_занятиях в_метро руки_заняты не_могу_сейчас сейчас_не_могу сейчас_неудобно сейчас_занят*
    потом_давайте зашит* не_разгрести разгрести полный_завал подзавал* не_до_учебы не_до_курсов не_до_ремонта
    не_до_покупок читать_некогда простыни много_букв длинно too_busy very_busy super_busy crazy_busy really_busy
    so_busy busy_right_now full_schedule packed_schedule is_packed booked_up enough_hours hours_in_the_day enough_time
    more_time make_time a_minute_to min_for minutes_for an_hour_for half_an_hour 30_min work_two two_shifts
    night_shift* double_shift* full_time_job full_time_mom single_mom single_dad work_and_kids a_lot_on lot_going_on
    so_much_going backlog* backed_up understaffed short_staffed firefighting crunch_time month_end quarter_end
    tax_season_busy can_not_text on_a_call in_surgery busy_with_a_client with_clients about_to_board heading_out
    running_late отсыпаться ночные_смены в_ночную без_сил падаю_от устаю выжат* нет_сил сил_нет сил_не не_грузите
    не_загружай* отчет_сдаю сдаю_отчет защита_диплома диплом_пишу сессия_у с_новорожденным новорожденн* worn_out
    burnt_out drained work_nights night_shifts newborn_there finals_week exam_week load_me
""".strip()
