"""Why people buy of nobody, or of others: distrust, what they went through before, a firm they have already.

Russian and English, idioms and slang of those who were deceived.
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
distrust: верить вериться верится поверить не_верю не_верится доверя* довери* недовери* ~доверчив* сомнит* подозр*
    обман* наду* кинуть_могут могут_кинуть кинуть_на кинули_на хотите_кинуть кинете кинут кидал* кидок развод_какой
    это_развод на_развод не_развод развод_ли развод_и очередной_развод сплошной_развод полный_развод явный_развод
    развод_лох* развод_для развод_голим* развод_же разводка развести разводите разведете разводил* мошен* лохотрон*
    лоха лохов за_лоха афер* жулик* жулье прохинде* пирамид* финансовая_пирамида шарашк* шарага шаражк* однодневк*
    мутн* мутить темнить темните скрыва* подвох* уловк* ловушк* развешивать лапш* на_уши сказк* байки впарив* втюх*
    втирать втираете навешать золотые_горы сладко_поете складно_поете сладко_говорите красиво_поете красиво_говорите
    наобещать пообещать слишком_красиво слишком_хорошо слишком_заманчиво звучит_заманчиво бесплатный_сыр мышеловк*
    липов* фейк* накручен* накрут* купленн* поддельн* ненастоящ* инфоцыган* цыган* сект* знаем_мы_таких знаем_таких
    таких_знаем вас_таких первый_раз_вижу впервые_вижу первый_раз_слышу впервые_слышу не_знаю_вас не_слышал_про
    не_внушает не_внуша* опаса* опаск* боюсь_обман* стрем* настораж* насторожен* напряга* смущает_доверие пропадете
    исчезнете сбежите испаритесь с_деньгами_сбежите ищи_потом где_гарантии докажите чем_докаж* distrust* mistrust*
    disbelief doubt* skeptic* sceptic* suspicious suspect* wary leery uneasy fishy shady sketchy dodgy iffy scam*
    fraud* fake* phony phoney bogus sham con_artist* con_men conning crook* swindl* cheat* liar* ponzi pyramid
    good_to_be_true hidden_catch a_catch legit* reputable shell_company disappear vanish my_card_to random_website
    never_heard_of heard_of_you heard_of_your smells_like feels_off gut_feeling my_gut gut_tells red_flag red_flags
    alarm_bells rings_alarm convince_me prove_it prove_you guru gurus con_job rug_pull scared_of not_buying_it
    do_not_buy_it buy_that take_your_word empty_promises sounds_sketchy нечисто не_чисто чую чуйк* слишком_сладко
    сладко_звучит с_чего_бы с_чего_мне с_какой_стати много_плохого плохого_пишут плохие_отзывы плохое_пишут
    одни_негативные негативные_отзывы нет_отзывов отзывов_нет не_нашел_отзывов не_гуглитесь не_гуглится вас_нет_в
    в_интернете_нет деньги_заберете заберете_деньги пропадут_деньги плакали_денежки плакали_деньги ищи_свищи ищи_вас
    потом_ищи ищи_ветра докажите_что вы_реальные вы_настоящие вы_точно точно_не_обман* где_уверенность кто_поручится
    не_уверен_в_вас сомневаюсь_в_вас уверен_что_не все_горазды горазды_обещать обещать_все на_словах красивые_слова
    пустые_слова пустые_обещания заманух* завлека* заманива* наебал* кинули_уже меня_кидали кидали_на втираетесь
    мутная_контора мутная_схема левый_сайт левая_контора левые стрёмн* небезопасно рискованно риск рисковать риски
    страшно_переводить страшно_платить боязно перестрахов* шляпа_какая туфта фуфло фуфел ерунда_какая манипул* зомбир*
    на_доверии не_доверяю не_вызываете не_вызывает defraud* untrustworthy how_do_i_know how_can_i_be how_do_we_know
    be_sure_you are_you_real is_this_real for_real is_it_real run_away take_my_money steal_my after_my_money
    want_my_money_only just_want_my bad_reviews no_reviews fake_reviews negative_reviews better_business no_presence
    cant_find_you anything_about_you stinks something_hidden strings_attached nigerian anonymous risky
    risk risks worried_about not_comfortable_giving not_comfortable_sharing my_ssn my_bank_details lied lie_to
    развели_на развели_меня развели_подругу подругу_развели знакомых_развели реального_отзыва реальных_отзывов
    подтверждени* существуете вы_существуете второй_мошенник каждый_второй светить_карту карту_светить неизвестно_кому
    незнакомым незнакомым_людям кому_попало плакать_потом наивн* дуру дурачк* за_дурака за_дуру friend_lost you_exist
    actually_exist really_exist every_other other_scammer scammers stupid_enough fall_for falling_for not_falling
    страшно_деньги страшно_предопл* языком_чесать языком_молоть скрыть_хот* sounds_like_a_scam sounds_like_a_con
    sounds_like_a_trick
other: иной конкурент* сосед* на_рынке рынок аналог* альтернатив* у_других у_конкурентов у_соседей у_них
    другая_компания другая_фирма еще_троих несколько_вариант* предложат другой_подрядчик такой_же такое_же то_же_самое
    тот_же_самый те_же_самые там_дешевле там_лучше elsewhere competitor* competing competition rival* alternative*
    someone_else somewhere_else other_companies other_company other_offers better_offer better_deal better_quote
    another_quote other_quotes another_shop another_company another_provider exact_same same_class
    same_service same_product shopping_around comparing у_соседа у_знакомых другие_предлагают к_другим у_другой
    у_другого к_другому с_другой_фирмой с_другим_партнером с_другими другой_школы другую_школу другой_сервис
    другого_мастера в_соседнем в_соседней напротив через_дорогу через_дом в_интернете_дешевле на_рынке_дешевле на_али
    алиэкспресс* алик скидку_больше предлагают предлагает предложили_дешевле предложили_лучше предложили_скидку
    условия_лучше условия_получше лучшие_условия более_выгодн* вдвое_дешевле в_два_раза_дешевле дешевле_вдвое
    дешевле_чем дешевле_нашел нашла_дешевле нашел_дешевле нашли_дешевле видел_дешевле видела_дешевле бесплатно_сделает
    знакомый_сделает сосед_сделает брат_сделает сын_сделает друг_сделает found_cheaper cheaper_elsewhere
    cheaper_somewhere for_less lower_quote lower_offer quoted_me quoted_us gave_me_a_better
    gave_us_a_better offered_me offered_us offers_more beat_that other_options other_option other_school other_schools
    other_shop other_agencies other_places other_provider other_vendors other_offer
    another_school another_agency another_bank another_guy another_place another_system another_tool another_platform
    another_app another_vendor another_store another_garage down_the_street on_amazon
    free_alternative free_tool free_version_of open_source соседняя соседний соседняя_мастерская подешевле_нашел*
    нашелся_подешевле нашлась_подешевле даром_подключают они_бесплатно rivals_throw your_rivals garage_closer
    found_someone same_thing_cheaper same_thing_for same_thing_elsewhere
workwith: уже_работаем уже_сотрудничаем сотруднича* работаем_с работаю_с постоянный постоянная постоянные постоянных
    постоянным поставщик* подрядчик* устраива* все_устраивает свой_мастер свой_юрист свой_бухгалтер свой_человек
    свои_специалисты свой_специалист есть_свой есть_свои уже_есть есть_уже уже_купили уже_взяли уже_пользуемся
    уже_пользуюсь пользуемся пользуюсь сидим_на стоит_у_нас у_нас_стоит давно_с привык* привычн* прикипел* переходить
    переход_на переезжать_с менять_не не_менять менять_поставщик* от_добра already_have already_use already_using
    already_work already_got already_with current_provider current_vendor current_supplier current_agency
    current_system our_current my_current were_happy satisfied_with stick_with sticking_with loyal not_switching
    long_time_partner been_with have_a_guy got_a_guy in_house inhouse takes_care_of handle_it_ourselves
    incumbent our_accountant our_agency our_supplier signed_with уже_заключен уже_подписан
    уже_обратил* уже_заказал* уже_договорил* уже_выбрал* уже_нашел_другого заключили_с доволен довольна довольны
    довольны_всем нас_все_устраивает у_меня_свой у_нас_свой у_нас_своя у_нас_свои у_меня_своя у_меня_есть_свой
    есть_юрист есть_бухгалтер есть_мастер есть_поставщик есть_подрядчик есть_агентство есть_программист есть_дизайнер
    своя_бухгалтерия своя_система своя_црм свой_отдел переезжать переходить_к переходить_от зачем_переходить
    зачем_менять не_планируем_менять менять_шило шило_на_мыло коней_на_переправе от_добра_добра похожей похожая похожим
    аналогичной подобной уже_работает_другая эксклюзив_с эксклюзив сидим стоит_другая наш_текущий текущ* действующ*
    давние_отношения старые_партнеры годами_работаем много_лет_работаем лет_работаем_с already_signed already_found
    already_chose already_hired already_working_with already_happy
    already_pay no_reason_to reason_to_switch why_switch why_change happy_where doing_business_with
    long_relationship relationship_with existing_vendor our_vendor our_provider currently_use currently_using
    currently_with committed_to locked_with our_guy my_guy my_broker
    work_with_another work_with_someone working_with_another working_with_someone use_another using_another
    use_salesforce use_hubspot use_excel_already friend_does friend_can friend_will cousin_does for_free_by моя_школа
    моя_клиника мой_банк мой_тренер мой_репетитор мой_юрист мой_бухгалтер мой_мастер вполне_устраивает меня_устраивает
    со_своим своего_мастера suits_me suits_us years_together we_use
compare: сравн* отличие отлича* разниц* чем_лучше лучше_чем чем_вы_лучше получше преимуществ* выгодн* интереснее
    поинтерес* уступа* не_в_вашу_пользу на_фоне конкурентн* compar* difference* different_from better_than
    nicer versus vs outperform* stand_out advantage* superior inferior beat_their beats why_you why_pick why_choose
    pick_you over_you instead_of_you rather_than лучше_остальных отличаетесь_от в_чем_разница в_чем_отличие
    в_чем_преимущество чем_отличаетесь чем_вы_отличаетесь чем_хуже чем_вы_хуже выбираю_между почему_вы почему_именно_вы
    зачем_мне_вы зачем_вы why_should_i_choose why_should_we_choose why_are_you
    what_is_different what_makes_you makes_you_different makes_you_better makes_you_special set_you_apart sets_you_apart
    different_about your_edge unique чем_удивите
badpast: негативн* неудачн* горький_опыт печальный_опыт плохой_опыт обжечься обжег* обжига* обожглись обожглась
    обожгли на_молоке дуем_на_воду грабл* на_те_же наступать_на наступал* пробовали пробовал уже_пробовали пробовала
    уже_было был_уже была_уже проходили_уже плавали плавали_знаем знаем_плавали сыты сыт_по_горло хватит_с
    больше_ни_ногой больше_никогда больше_не_хочу повторять_не повторять никогда_больше зарекся зареклась пожалел*
    жалею разочаров* подвел* намуч* намаял* настрадал* наелись хлебнул* нахлеб* натерпел* расхлеб* разгреба* косячил*
    накосяч* напортач* облажа* лажа загубил* запорол* слили слил_бюджет потерял_деньги потеряли_деньги выкинул*
    выкинули_деньги выброшен* выбросил* деньги_на_ветер впустую зря_потрат* насмарку коту_под взял_деньги_и
    взяли_деньги_и забросил* плевал* плюнул* ушли_от сбежали отказались_от прошлого прошлая прошлые до_вас_был*
    до_вас_делал* год_назад лет_назад в_тот_раз последний_подрядчик bad_experience terrible_experience burned
    got_burned been_burned once_bitten twice_shy been_there done_that never_again last_contractor last_guy
    last_company last_developer last_tutor regret* disappoint* let_down letdown fiasco disaster* horror_stor*
    traumati* ripped_off screwed botched ran_off messed_up wasted waste_of_money waste_of_time learned_nothing
    learned_the_hard tried_it tried_that tried_before tried_once tried_one used_it_before before_and bought_one_before
    misery fluff went_nowhere fell_through done_with sick_of fed_up_with не_помогло не_помог не_сработало не_зашло
    не_пошло толку_ноль толку_никакого результата_ноль ноль_результата результата_не_было никакого_результата
    ничего_не_дало ничего_не_получил* ерунда_оказалась оказалась оказался оказалось пшик пустышк* деньги_взяли
    взяли_деньги только_деньги деньги_потрат* деньги_потерял* отдал_деньги слили_деньги испортили все_испортил*
    уже_обжигал* горький печальн* плохой нехорош* опыт_был был_опыт_плохой опыт_плохой наелись_уже наелся хватило
    хватило_одного хватит_экспериментов после_прошлого после_того_раза после_тех после_них после_них_все прошлый_раз
    в_прошлый_раз прошлой_системой прошлые_подрядчик* предыдущий_подрядчик нанимал нанимали_уже уже_нанимал*
    уже_покупал* уже_заказывал* уже_брал* уже_ремонтировал* уже_ходил* уже_учил* уже_проходил* уже_был_такой был_такой
    была_такая было_такое один_раз_уже уже_один_раз раз_уже раз_попробовал попробовал_раз попробовали_один
    пробовали_такое жалеет жалеют пожалел_потом сказал_фигня сказала_фигня друг_проходил подруга_проходила
    подруга_брала брат_брал сосед_делал знакомый_брал знакомые_брали знакомые_пробовали не_советует не_советуют
    отговарива* больше_не_поведусь не_поведусь не_куплюсь второй_раз_не дважды_на_одни опять_тоже снова_то_же
    тоже_обещали обещали_золот* bad_experiences poor_experience awful_experience horrible_experience
    negative_experience not_a_good_experience did_not_work did_nothing got_nothing no_results zero_results useless
    was_useless were_useless a_waste total_waste complete_waste lost_money lost_a_lot lost_thousands cost_me_a
    burned_me burned_us burnt_us ripped_us ripped_me took_our_money ran_away walked_out walked_off ghosted disappeared
    vanished never_finished never_delivered hated regretted_it had_enough enough_of swore_off fool_me fooled
    learned_my_lesson lesson_learned tried_everything tried_this tried_these tried_similar tried_something tried_your
    tried_another we_tried i_tried have_tried tried_and used_to_use used_something used_one_before used_you_before
    used_them hired_someone hired_a hired_one hired_an bought_a_course took_a_course took_one took_a_class went_with
    last_vendor last_agency last_lawyer last_repair previous_developer previous_company previous_agency
    previous_contractor previous_vendor previous_provider my_friend_used friend_used_you broke_after broke_again_after
    died_in_a after_two_days a_week_later ended_badly ended_up_bad left_us_with left_me_with nightmare_last
    still_recovering still_paying_for связались уже_связал* судимся уже_помог уже_помогли помогли_уже
    пришлось_переделывать пришлось_вызывать пришлось_другого пылится пылятся неделя_впустую впустую_неделя
    месяц_впустую nobody_used nobody_uses gathering_dust прошлый_подрядчик прошлый_мастер прошлая_фирма
    прошлая_компания прошлые_исполнител* прошлый_опыт прошлой_фирм* раньше_был_у раньше_был_похож* last_time_i
    last_time_we last_time_they last_time_it last_time_you last_time_was last_time_the last_time_there
    last_time_someone our_last_time в_прошлом_кинул* в_прошлом_обманул* в_прошлом_году_кинул* в_прошлом_году_обманул*
    в_прошлом_году_заказ* в_прошлом_году_пробовал* в_прошлом_году_обращал* в_прошлом_году_покупал* в_прошлом_году_уже
    толку_не_было толку_не_вышло толку_не_получ* толку_никак*_не_было больше_никаких_юрист* больше_никаких_бот*
    больше_никаких_подряд* больше_никаких_предопл* больше_никаких_програм* больше_никаких_курс*
""".strip()
