"""What buyers ask before they believe: help, a guarantee, a trial, what it brings, what it takes; both languages."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
support: поддержк* техподдержк* тех_поддержк* сопровожд* саппорт* хелпдеск* хелп обуча* обучить инструктаж мануал*
    инструкци* база_знаний базы_знаний справочник гайд_по видеоурок* вебинар* куратор* наставник* ментор*
    персональный_менеджер личный_менеджер аккаунт_менеджер на_связи на_связь всегда_на_связи если_вопросы
    возникнут_вопросы возникнут_трудности возникнут_проблемы если_застряну застряну если_проблем* если_сломается_куда
    куда_обращаться кому_писать куда_писать кому_звонить_если отвечает_поддержка как_быстро_отвечает время_ответа
    время_реакции sla инцидент* тикет* заявки_в_поддержку чат_поддержки горячая_линия круглосуточн* удаленно
    anydesk тимвьювер обслужив* постпродаж* после_запуска после_покупки бросите не_бросите бросаете
    один_на_один сами_по_себе support* help_desk assist* customer_service customer_care customer_success tech_support
    account_manager onboarding_help manual* documentation knowledge_base faq forum community
    tutor_help hotline response_time respond reply_to how_fast_do_you_reply remote_in remotely troubleshoot*
    maintenance maintain ongoing after_launch after_go_live after_the_go after_purchase after_sales
    on_our_own on_my_own stuck_who if_i_get_stuck if_something_breaks mess_something_up
    someone_to_help walk_me_through_if hand_holding поможете_настроить настройка_ваша настройку_вы настраиваете_вы
    настройку_делаете вы_настраиваете кто_поможет кто_помогает поможет_разобраться помогаете_разобраться
    помогаете_после помощь_с_настройкой помощь_в_настройке если_не_разберусь не_разберусь_кто если_возникнут
    если_будут_вопросы если_что_то_сломается если_что если_что_куда куда_обратиться к_кому_обращаться к_кому_обратиться
    с_поддержкой поддержка_есть поддержка_платная поддержка_работает поддержка_отвечает служба_поддержки в_поддержку
    обучение_для_сотрудников обучение_сотрудников обучение_персонала научите_пользоваться научите_сотрудников обучите
    обучаете_персонал проводите_обучение инструкции_есть руководство_пользовател* есть_инструкция тьютор* дежурн*
    выезд_специалиста гарантийное_обслуживание сервисное техобслуж* обновления обновления_бесплатн* доработк*
    доработать дорабатываете исправляете_ошибки do_you_offer_support do_you_have_support technical_support is_support
    support_on support_included support_available support_team support_response contact_support live_chat_support
    phone_support email_support help_me_with help_us_with help_with_setup help_setting setup_help setting_up_help
    help_after help_later who_helps who_do_i_call who_do_i_contact who_can_i_ask someone_help anyone_help somebody_help
    questions_later have_questions if_something_goes if_there_is_a_problem training_included
    provide_training offer_training train_my train_our staff_training teach_my teach_us personal_manager
    dedicated_manager assigned_manager is_there_a_manual user_guide user_manual how_to_videos onboarding_support
    assistance_after updates_included free_updates updates upkeep post_sale если_ночью ночью_упадет упадет упадет_ночью
    кому_звонить научите_как ошибки_исправляете исправляете исправляете_сами баги_правите кто_проверяет
    проверка_домашк* обновления_кто кто_обновляет служба_ответит ответит_ваша fix_bugs who_checks grades_the
    installs_updates who_updates
guaranteed: гарант* ручаетесь ручат* обещаете страховка_на застрахов* возместите возмещ* компенсац* компенсиру*
    бесплатно_исправите исправите переделаете переделк* устраните устранен* за_ваш_счет за_свой_счет манибэк манибек
    манибэк_есть возврат_денег вернете вернете_деньги деньги_вернете вернут_деньги если_не_понравится если_не_подойдет
    если_сломается снова_сломается опять_сломается если_потечет если_отвалится если_не_выполните если_не_получится
    слетает_гарантия слетает warranty warranties guarant* assurance assured money_back return_policy return_it
    voids void transferable covered_for covers_labor cover_labour redo_it redo fix_it_free fix_it_again fails_again
    breaks_again comes_back leak_comes compensated compensation recourse liable replaced_free no_charge
    if_it_fails if_it_breaks if_i_am_not if_it_doesnt satisfaction если_не_понрав* если_проигра*
    если_проиграем не_сработает если_не_сработает если_не_поможет если_пойдет_не пойдет_не_так если_результата
    деньги_обратно вернуть_деньги вернете_ли вернут_ли вернут возврат_возможен возможен_возврат возврат_средств
    возврат_есть можно_вернуть условия_возврата политика_возврата гарантийный_талон талон гарантийный_срок
    срок_гарантии гарантия_есть гарантия_на гарантию_на на_запчасти на_работы переделать бесплатно_переделаете
    бесплатный_ремонт кто_отвечает кто_несет ответственность_несете ответственность несете_ответственность
    if_i_do_not_like not_satisfied not_happy_with if_not_happy
    doesnt_work_out get_a_refund get_my_money_back money_back_if refund_if refund_policy
    do_you_guarantee guaranteed_results guarantee_results in_writing_guarantee warranty_on warranty_for parts_warranty
    what_is_covered what_does_the_warranty fix_it_for_free fix_for_free free_repair free_replacement goes_wrong
    stand_by_your take_responsibility responsible_if who_is_responsible insured liability_if
    отвалится_кто деньги_отдадите отдадите_деньги на_аккумулятор при_повторной повторная_поломка
    повторной_поломке вы_сорвете сорвете_сроки письменно_дадите pays_if
try: пробн* пробова* попробова* попробую пробую пробник* проба попроб* опробов* на_пробу потест* протест* тест тестов*
    тестирован* тестить триал* демо_доступ демо_версия демоверси* пилот* ознаком* вводн* вводный_урок пробный_период
    первый_урок первое_занятие первая_консультация бесплатный_урок бесплатное_занятие бесплатная_версия
    бесплатный_период бесплатный_доступ бесплатно_попробовать погонять пощупать потыкать поковырять покрутить_систему
    поюзать поиграться до_покупки перед_покупкой прежде_чем песочниц* гостевой_доступ недельку_бесплатно
    без_оплаты_попробовать trial* try_it try_out try_before test_drive test_run test_it test_period test_version
    free_trial free_version free_tier free_plan free_class free_lesson freemium sandbox sample_a sample_one
    sample_lesson taster pilot proof_of_concept poc play_around play_with poke_around poke_at tinker before_paying
    before_enrolling before_committing without_paying days_free free_days no_credit_card days_are_up evaluation
    evaluate доступ_на_пару доступ_на_неделю доступ_на_день на_пару_дней пару_дней_бесплатно посмотреть_сначала
    сначала_посмотреть сначала_попроб* попробовать_сначала попробовать_бесплатно тест_драйв бесплатный_тариф
    бесплатный_месяц первый_месяц первый_месяц_бесплатно первое_бесплатно бесплатное_пробное бесплатная_консультация
    на_одно_занятие одно_занятие прийти_на_одно посетить_одно посидеть_на поприсутствовать на_тест взять_на_тест
    образец_бесплатно без_карты карту_привязывать привязывать_карту после_пробного деньги_спишутся урезанн* лимиты
    демо_аккаунт тестовый_аккаунт для_ознакомления trial_period trial_lesson trial_class trial_access trial_version
    trial_account try_for_free try_one try_a try_your try_first use_it_for_free for_a_week week_free month_free
    first_month first_lesson_free first_one_free is_the_first free_sample free_month free_week free_access
    free_demo_account free_consultation test_account test_access limited_version lite_version free_features
    card_for_the_trial card_required extend_the_trial extend_trial kick_the_tires give_it_a_try give_it_a_go
    give_it_a_whirl have_a_go risk_free попользоваться попользуюсь недельку_попользов* пустите_на ограниченная_версия
    ограниченная_бесплатная пару_уроков протестить then_decide limited_free дайте_доступ_поп* дайте_доступ_на
    дайте_доступ_потест* дайте_тестовый_дост* дайте_пробный_дост*
result: результат* эффект* польза толк толку отдач* выгода выгоды что_даст что_мне_даст что_это_даст что_я_получу
    что_получу что_получим что_мы_получим какой_результат на_выходе в_итоге_получу в_итоге окуп* доходност*
    доход_принесет принесет принесете вырастет вырастут вырастить повыс* повышение_конверс* конверси* лидов
    заявок_принесет трафик продаж_будет изменится изменит сэконом* экономия_времени сколько_сэконом* научусь
    чему_научусь чему_научите научите освою смогу_ли смогу_сам смогу_работать смогу_говорить стану трудоустр*
    работу_найду найду_работу зарабатыва* буду_зарабатывать заработа* выиграем шансы шанс ощутим* работает_ли_вообще
    поможет поможет_ли реально_помогает сколько_прослужит сколько_продержится держать_будет хватит_надолго result*
    outcome* benefit* effective* effect gain* difference_will make_a_difference any_difference roi return_on payoff
    pay_off_how worth_it what_will_i what_do_i_get what_do_we_get get_out_of_it what_will_it_do what_will_change
    will_it_help going_to_help actually_help really_help really_work does_it_work will_it_work how_much_time_would
    save_us save_me how_many_leads conversion conversions revenue profit* earn* will_i_be_able will_i_learn will_i_get
    learn_to get_a_job job_after land_a_job chances odds expect_from level_will end_up_with success_rate
    how_long_will_it_last last_after увижу_результат результат_увижу когда_увижу_результат какой_эффект есть_эффект
    будет_эффект даст_эффект увеличатся увеличатся_продажи увеличит_продажи вырастут_продажи поднимутся поднимет
    принесет_ли что_изменится изменится_ли найду_ли найду_ли_работу устроюсь устроиться_на_работу сдам сдам_ли
    сдать_экзамен пройду выиграю выиграть_дело шансы_есть какие_шансы есть_ли_шанс реально_ли реально_заработать
    реально_выучить реально_похудеть можно_ли_заработать сколько_можно_заработать смогу_ли_я смогу_я я_смогу буду_ли
    буду_уметь уметь_буду чему_учите чему_учат в_чем_польза в_чем_выгода что_полезного какие_плюсы плюсы преимущества
    преимущество профит выхлоп* поможет_нам поможет_мне чем_поможете чем_поможет насколько_увелич* насколько_выраст*
    насколько_эффектив* насколько_хватит на_сколько_хватит хватит_батареи сколько_проработает долго_ли_прослужит
    срок_службы ресурс
    will_i_see will_it_increase increase_sales increase_our increase_my grow_our grow_my more_sales more_clients
    more_leads more_customers bring_us how_many_clients how_many_customers how_much_will_we_save
    how_much_can_i_make how_much_money_will how_much_more make_money save_money save_time
    time_will_it_save pass_the_exam will_i_pass will_i_find will_i_win chance_of_winning
    is_it_worth worth_the_money what_are_the_benefits the_benefit benefits_of what_is_in_it
    advantages_of learn_by_the_end know_by_the_end speak_fluently fluent does_it_help will_this_help
    help_my help_our does_it_really really_works does_this_work proven measurable visible noticeable last_long
    how_long_does_it_last lifespan буду_говорить заговорю сколько_клиентов клиентов_придет придет_клиентов
    станет_теплее станет_лучше станет_быстрее станет_ли правда_помога* правда_работает как_новый как_новая
    сколько_спишут спишут be_speaking customers_will be_warmer be_faster get_hired like_new written_off
require: требован* требуется требуются требуете нужно_от_меня от_меня_нужно от_меня_требуется от_нас_нужно
    от_нас_требуется с_меня_требуется что_требуется что_подготовить подготов* приготовить готовить_документы что_взять
    взять_с_собой принести при_себе какие_данные какую_информацию какую_инфу какие_доступы доступы_дать дать_доступ
    обязательно_ли нужен_опыт нужны_знания какие_знания нужен_комп системные_требования минимальн* уровень_нужен
    с_какого_возраста ограничения_по_возрасту с_нуля без_опыта достаточно_ли хватит_ли хватит_паспорта подойдет_ли
    подойдет_мне подхожу_ли прописка гражданств* заемщик* тз техзадани* присутств* быть_дома условия_участия require*
    prerequisite* need_from_me need_from_us from_my_side on_my_end should_i_bring do_i_bring bring_with prepar* must_i
    must_we do_i_have_to do_we_have_to should_we mandatory compulsory eligible eligibility qualify minimum_age
    age_limit what_level beginner from_scratch no_experience powerful_computer system_requirements run_on runs_on
    supported_on what_documents_do what_documents_should what_access access_do_we residency is_an_id webcam be_home
    criteria conditions_for для_начала нужно_для что_нужно_для нужно_для_начала что_нужно_чтобы что_требуется_от
    справка_о_доходах справка_нужна нужна_справка нужен_паспорт нужны_документы документы_нужны какие_нужны
    какой_пакет_документов надо_готовиться готовиться нужно_готовить* надо_ли_готов* надо_освобод* освобожд*
    освободить нужно_присутств* опыт_нужен опыт_обязателен нужно_уметь надо_уметь нужно_знать надо_знать должен_знать
    какой_уровень начальный_уровень с_каким_уровнем нулевой с_полного_нуля новичкам_можно новичков_берете
    берете_новичков подойдет_новичк* сколько_лет_должно возрастн* для_какого_возраста с_какого_класса ребенку_можно
    условия_получения условия_для_получения условия_выдачи какие_условия требования_к критери* кому_дают кому_одобряют
    кому_подходит для_кого какой_компьютер нужен_компьютер нужен_ноутбук нужен_телефон нужна_камера нужен_микрофон
    нужен_интернет железо какое_оборудование нужно_оборудование инструменты_свои свой_инструмент материалы_мои
    материал_свой форма_одежды сменка сменная_обувь иметь_при взять_на брать_с_собой надо_брать нужно_брать
    need_to_start need_to_begin need_to_have need_to_know need_experience need_any_experience need_a_computer
    need_a_laptop need_special need_a_good need_to_be need_to_bring need_to_provide what_do_i_need what_do_we_need
    what_do_you_need what_should_i what_must documents_do_i_need documents_are_needed documents_needed what_equipment
    which_documents can_beginners for_beginners are_beginners age_requirement age_restriction* how_old old_enough
    what_are_the_requirements what_are_the_conditions conditions_to entry_requirements good_credit credit_score_do
    who_can_apply who_qualifies do_i_qualify can_anyone suitable_for is_it_suitable am_i_too required_to
    passport_required is_required have_to_know have_to_bring have_to_be_there dress_code my_own_tools own_laptop
    одобряете_ли пенсионерам_одобр* убирать_мебель убрать_мебель скорость_интернета скоростью_интернета возьмете_меня
    возьмете_ли возьмете_без залог залог_нужен поручител* нужен_поручител* дадут_ли дадите_если internet_speed
    never_coded collateral guarantor cosigner что_с_собой_иметь иметь_с_собой
""".strip()
