"""Why people do not buy: it is too dear, they need nothing, somebody else decides; Russian and English.

Idioms and chat slang stand beside plain words, since few people object in plain words.
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
highprice: дороже завысить завышать завышен* задрать задран* загнуть заломить накрутить перебор многовато недешев*
    кусаться кусач* цены_космос ценник_космос цена_космос просто_космос конечно_космос вообще_космос это_космос
    космос_какой космическ* заоблачн* астрономическ* неподъемн* баснословн* грабеж* грабительск* грабите обдиралов*
    обдирать нас_ободр* ободрали_нас ободрать_нас обдерете драть сдирать содрать конск* нехил* бешеный неадекватн*
    неоправданн* необоснованн* роскош* элитн* переплат* переплачивать накладно жирно крутовато ценник_конский охренеть
    офигеть обалдеть ничего_себе нифига_себе ужас_цены золотой как_крыло как_самолет бьет_по_карману бьет_по_кошельку
    ударить_по_карману жаба_душит жаба_давит душит_жаба за_такие_деньги за_эти_деньги за_такую_сумму за_эту_сумму
    таких_денег не_стоит_того не_стоит_столько столько_не_стоит цена_не_радует цены_не_радуют цена_пугает
    ценник_пугает сумма_пугает цена_смущает отпугивать_цена почка почку три_шкуры целое_состояние состояние_стоит
    влетит_в_копеечку вылиться_в_копеечку цены_как цена_как не_по_цене столько_просите столько_денег большие_деньги
    большая_сумма серьезная_сумма слишком_много_хотите много_просите много_хотите дорогое_удовольствие expensive
    pricey costly overpriced overcharg* steep exorbitant extortion* insane_price ludicrous outrageous ridiculous
    absurd fortune hefty premium_price too_rich too_dear too_high too_steep lots_of_money that_kind_of_money
    kidding_me are_you_kidding price_is_high sticker_shock yikes astronomical gouging greedy not_worth_it
    not_worth_that not_worth_the break_the_bank breaks_the_bank cheaper_to_buy eats_into daylight_robbery sky_high
    through_the_roof out_of_our_price out_of_my_price price_range for_that_price for_that_money for_that_sum
    for_that_amount for_that_kind at_that_price at_this_price rather_do_it негуманн* не_резиновый не_резинов* чересчур
    слишком_дорого очень_дорого так_дорого откуда_такие такие_цифры такие_цены такая_цена такую_цену такую_сумму
    такой_ценник такая_сумма такие_суммы миллион_попросили ценник_негуманный не_по_деньгам не_вывозим
    не_вывезу цены_видели цены_ваши цены_у_вас не_соответствует_цене не_соответствует_качеству сколько_сколько
    цена_как_у за_такое за_это_столько столько_платить столько_отдавать платить_столько отдать_столько сверх_меры
    дороже_только дороже_чем выходит_дорого дорого_выходит дорого_обойдется разор* обнаглел* наглеж* охамел* совести
    совесть_имейте побойтесь_бога не_стоит_этих_денег не_стоит_таких за_что_столько за_что_такие за_что_деньги
    двойная_цена две_цены втридорога драконовск* дерут дерете ломите ломят ломить_цену заламыва* цену_ломите
    money_grab cash_grab too_pricey quite_pricey bit_pricey more_than_i more_than_we more_than_our more_than_my
    double_what twice_what twice_as_much made_of_money grow_on_trees paying_that asking_for_too you_are_asking
    asking_price so_expensive how_expensive your_fee_is your_fees_are unreasonable* unjustifi* inflated marked_up
    markup rich_for_my money_pit mortgage_my spend_that spending_that i_can_spend cost_an costs_an for_what_you_get
    for_what_it_is дорого дорогой дорогущ* дорогостоящ* дорогонько дорогонек* зажрались зажрал* оборзел* офонарел*
    сдурел* ума_сошли с_дуба такими_ценами такие_деньжищи деньжищ* ниже_ожидали ожидали_ниже за_бешеные уйма_денег
    тонна_денег куча_денег вагон_денег мешок_денег не_столько проще_новый легче_новый дешевле_новый expected_less
    expecting_less worth_four a_grand ого_цен* ого_сколько ого_дорого ого_себе_цен*
cantpay: не_потянуть не_потяну не_потянем не_тянем не_тяну не_осилим_такую позволить_себе не_могу_позволить
    не_по_карману не_по_средствам не_по_зубам денег_нет нет_денег денег_нету нету_денег без_денег безденежье
    денег_впритык денег_впритык не_хватает_денег денег_не_хватает не_хватит_денег денег_не_хватит не_наберу не_наскребу
    наскрести накопить подкопить бюджет* на_мели пустой_кошелек кошелек_пустой кошелек_пуст карман_пуст пустые_карманы
    последние_деньги лишних_денег свободных_денег нет_средств средств_нет нет_такой_суммы такой_суммы_нет такой_суммы
    безработн* экономлю экономим урезать урезан* сокращение_расходов не_заложено не_заложили не_предусмотрено_бюджетом
    туго_с_деньгами сложно_с_деньгами напряг_с_деньгами затянуть_пояс* до_получки до_зарплаты ползарплаты полжизни
    месячная_зарплата моя_зарплата вдвое_дешевле вполовину_меньше вдвое_меньше в_два_раза_меньше
    not_afford afford* unaffordable out_of_my_budget out_of_budget over_budget over_our_budget
    within_my_budget budget* no_money no_cash no_funds not_in_the_budget tight_budget money_is_tight cash_is_tight
    cash_flow skint short_on_cash short_of_cash low_on_funds my_pocket my_salary my_wage* my_income
    my_paycheck living_paycheck shoestring can_not_spend pinch_pennies
    penny_pinching saving_up half_that half_of_that half_what were_cheaper
    was_cheaper такие_траты лишних_трат сокращаем_расходы сократили_расходы режем_бюджет бюджет_урезали бюджета_нет
    нет_бюджета нет_такого_бюджета вне_бюджета не_укладыва* не_влез* не_влезаем выше_бюджета свыше_бюджета финансово
    финансовые_трудности финансовые_проблемы сложности_с_деньгами долги в_долгах кредитов_много кредит_плачу
    ипотеку_плачу нечем_платить платить_нечем не_по_зарплате не_с_моей с_моей_зарплатой на_мою_зарплату на_пенсию
    на_одну_зарплату столько_за_месяц за_полгода_зарабатываю зарабатываю_столько money_is_a funds_are
    low_budget small_budget limited_budget budget_is budget_of justify between_jobs unemployed laid_off fixed_income
    student_loans in_debt spending_freeze cost_cutting cutting_costs no_budget beyond_my_means beyond_our out_of_reach
    do_not_have_that have_that_kind have_that_much got_that_kind afford_it кредитов кредиты_плачу в_кредитах ипотека_и
    закредитован* до_копейки считаем_каждую каждую_копейку перебиваемся еле_концы barely_making ends_meet
    counting_pennies every_penny pay_check
noneed: не_нужн* не_нужен не_нужно не_надо не_требуется не_требуются не_понадобится не_пригодится без_надобности
    ненужн* ни_к_чему нет_смысла не_вижу_смысла смысла_не_вижу смысла_нет смысл_какой какой_смысл в_чем_смысл
    бессмысленн* бесполезн* потребност* нет_потребности нет_необходимости необходимости_нет нет_нужды незачем зачем_мне
    зачем_нам зачем_оно зачем_это мне_зачем нам_зачем на_кой к_чему_мне не_интерес* не_заинтересован* не_про_нас
    не_для_нас не_для_меня не_наше не_мое не_мой не_наш_случай не_наш_профиль не_моя_тема не_тема не_актуально обойд*
    обойтись обходимся обхожусь и_так_хватает и_так_неплохо и_так_нормально и_так_хорошо и_без_вас без_этого
    без_вас_обойд* живем_без жил_без живу_без прожил_без за_глаза справля* справимся справлюсь_сам сам_справлюсь
    сами_справляемся своими_силами сам_умею сам_сделаю сами_сделаем закрыли_вопрос закрыт_вопрос вопрос_закрыт
    вопрос_решен вопрос_решили уже_решили все_есть у_нас_все_есть ничего_не_нужно ничего_не_надо из_любопытства
    просто_смотр* просто_интересовался просто_спросил случайно_зашел случайно_нажал ошибся_номером по_ошибке
    слишком_мал* мелкая_фирма нас_двое один_работаю обычная_тетрадь тетрадк* блокнот* not_interested no_interest
    no_need not_need not_required not_necessary unnecessary needless pointless no_point see_the_point what_is_the_point
    not_see_the no_use any_use use_for no_reason useless_to not_for_me not_for_us not_my_thing
    not_a_fit not_a_good_fit not_my_cup cup_of_tea not_applicable does_not_apply not_relevant not_looking
    not_in_the_market just_browsing only_browsing just_curious only_curious fine_without fine_as_it
    fine_as_is good_without do_without live_without get_by we_manage manage_fine manage_just works_fine working_fine
    good_enough covered_already all_set we_are_good i_am_good set_for_now pass_on hard_pass no_thanks no_thank
    why_would_we why_do_i_need already_solved taken_care do_it_myself
    pen_and_paper too_small too_tiny one_man gimmick nice_to_have не_вижу_необходимости
    необходимости_в не_нуждаюсь не_нуждаемся нужды_нет надобности_нет смысла смысла_в нужно_ли_оно надо_ли_оно
    оно_мне_надо оно_нам_надо а_надо а_зачем зачем_вообще для_чего_мне для_чего_нам что_мне_с на_что_мне куда_мне_это
    уже_куплено уже_купил* все_куплено уже_сделал* уже_сделали уже_закрыт* уже_нашли уже_нашел все_работает и_так_все
    все_и_так и_так_работает работает_и_так и_без_этого и_без_этой и_без_него без_него_жив* всю_жизнь_без сто_лет_без
    не_планируем не_планирую не_собира* не_рассматриваем не_рассматриваю не_ищем не_ищу не_хочу_ничего ничего_не_хочу
    не_хочу_учиться не_хотим не_надобно не_подойдет не_наша_тема не_моя_история не_наша_история не_мой_вариант
    не_вариант_нам все_устраивает_и меня_и_так нас_и_так нам_хватает мне_хватает нам_достаточно
    мне_достаточно вручную_справ* по_старинке сами_все сам_все сама_все сама_умею сам_могу сами_можем есть_образование
    уже_умею уже_учился уже_училась просто_глянул* просто_посмотр* ради_интереса случайно
    ошибочно no_real_need not_see_why bother need_that_for need_this_for need_it_for in_excel
    with_excel on_paper by_hand old_school old_fashioned i_am_fine fine_thanks good_thanks
    were_fine we_re_good happy_as happy_without that_problem no_problem_to not_a_problem_we already_know
    already_learned already_fixed already_bought already_own got_it_covered i_will_pass ill_pass gonna_pass
    can_do_it can_do_that do_it_ourselves still_works works_just works_ok not_planning no_plans
    not_going_to_buy not_want_it not_want_any do_not_want overkill just_two_of
    two_people only_two five_customers few_customers not_our doesnt_concern просто_спросить
    просто_спрашив* хотел_спросить заказывать_не прекрасно_работает отлично_работает нормально_работает
    работает_прекрасно по_сарафану сарафан* из_уст сами_приходят хватает_клиентов не_применяется
    не_применимо веду_сама веду_сам делаю_сама делаю_сам помощники_не не_выезжаю only_asking just_asking only_wondering
    not_ordering not_buying works_great works_perfectly works_well why_would_i_need why_would_i_want why_would_i_pay
    why_would_i_buy
decider: директор* директриса гендир* генеральн* финдир* шеф шефа шефу шефом шефе босс* начальник* начальств*
    начальниц* руководств* руководител* учредител* собственник* владелец владельц* хозяин хозяйк* хозяев*
    совет_директоров правлени* акционер* инвесторы партнер* компаньон* главбух* главный_бухгалтер юротдел юристы_должны
    снабжен* закупк* закупщик* тендер* безопасники служба_безопасности вышестоящ* решают_сверху
    сверху_решают сверху_спус* указание_сверху наверху head_office
    ceo cfo cto founder* cofounder* board committee management leadership higher_ups higher_up superior* supervisor*
    partner* shareholder* procurement purchasing finance_team legal_team it_department landlord decision_maker
    decision_makers chain_of_command signatory gatekeeper receptionist just_an_employee секретар* секретарь_я
    просто_сотрудник рядовой простой_менеджер исполнитель_я не_главный не_начальник финансовый_отдел финотдел*
    отдел_закупок отдел_снабжения головной_офис головного_офиса бухгалтерия_не собрание собрание_собственников
    управляющая_компания тсж арендодател* хозяин_квартиры большой_босс биг_босс зам замдиректора управляющ*
    председател* комисси*_решает owners the_owner director my_director my_manager my_boss our_boss our_ceo our_director
    our_owner team_lead my_lead my_superior secretary assistant_only only_an_assistant just_an_assistant just_the
    just_a_manager just_a_junior low_level accounting_decides finance finance_department it_team hq headquarters
    parent_company investors trustee* executor chairman vp principal генеральный генеральная начальница собственник_не
    не_собственник только_собираю собираю_предложения general_manager gm just_collect collect_quotes gathering_quotes
askothers: посовет* совет* обсуд* обсужд* обговор* спрошу спросить_у спросим переговор* согласов* согласу* утвержд*
    одобр* добро_от разрешит дать_добро не_даст_добро не_разрешит не_подпишет подписать_должен не_я_решаю решаю_не_я
    не_сам_решаю не_сама_решаю один_не_решаю не_мне_решать не_от_меня от_меня_не зависит_не_от не_в_моей_компетенции
    компетенци* полномочи* уполномочен* не_уполномочен последнее_слово слово_за без_мужа без_жены без_него_никак
    без_нее_никак без_шефа без_директора муж_против жена_против мама_против муж_не_разрешит муж_убьет жена_убьет
    муж_решает жена_решает муж_говорит спрошу_мужа спрошу_жену спрошу_маму показать_мужу показать_жене
    показать_руководству доложить доложу передам_руководству передам_начальству вынести_на вынесу_на семейный_совет
    на_семейном дома_обсуд* ask_my ask_the discuss* talk_to_my talk_to_the talk_over speak_to_my speak_with_my
    check_with run_by run_this_by run_past clear_it_with pass_it_up up_the_chain sign_off signs_off approv* permission
    authoriz* authority green_light go_ahead_from ok_from okay_from has_to_ok not_my_decision up_to_my_boss
    up_to_my_wife up_to_my_husband up_to_my_partner up_to_my_manager up_to_him up_to_her above_my_pay pay_grade
    final_say final_word last_word say_so makes_the_decisions makes_decisions makes_those_calls calls_the_shots we_vote
    bring_it_to bring_this_to take_it_to take_this_to convince_my get_my_husband let_me_ask решает_директор
    директор_решает решает_муж решает_жена решают_родители решает_шеф решает_начальство решение_за решение_принимает
    решения_принимает решения_принимают принимает_решение принимает_решения согласия без_согласия без_разрешения
    без_подписи без_ведома без_одобрения без_начальства без_руководства без_супруги без_супруга без_партнера
    не_разрешает не_разрешат не_одобрит не_одобрят не_согласится не_позволит должен_утвердить должна_утвердить
    должны_утвердить утвердить утвердят должен_одобрить должны_одобрить должен_согласовать надо_согласовать
    надо_обсудить поговорю_с поговорю_с_мужем поговорить_с_мужем поговорить_с_женой надо_поговорить_с с_супруг*
    с_родителями с_партнером с_шефом с_начальником с_директором с_руководством с_коллегами с_бухгалтером с_юристом
    со_вторым это_не_ко не_ко_мне к_другому_человеку не_в_моих не_моя_зона я_не_решаю не_мой_вопрос не_мой_уровень
    нужно_добро добро_сверху получить_добро ждем_одобрения has_to_approve have_to_approve must_approve need_approval
    needs_approval get_approval approval_from get_permission need_permission has_to_sign parents_have with_my_team
    with_the_team with_my_husband with_my_wife with_my_partner with_my_family with_the_family not_the_one the_one_who
    who_decides make_the_decision make_that_decision makes_these makes_the_call makes_the_decision up_to_the not_my_job
    someone_else_decides someone_else_handles handled_by handles_that handles_this handles_all different_department
    another_department other_department wont_agree would_not_agree wont_let_me would_kill_me will_kill_me convince_her
    convince_him sell_it_to_my show_it_to_my show_this_to_my forward_to_my_boss without_approval выбирать_будут
    решать_будут решать_будет самодеятельность влетит_от по_шапке получу_по не_вправе others_choose others_decide
    get_fired be_fired in_trouble deciding_that husband_holds с_мужем_посов* надо_с_муж* с_мужем_надо not_authoris*
    authorised_to
family: муж мужа мужу мужем муже муженек жена жены жене женой жену супруг* благоверн* половинк* вторая_половина мама
    мамы маме маму мамой папа папы папе родител* отец отца мать сын сыну дочь дочк* брат сестр* родн* родственник*
    семь* семейн* домашн* теща свекров* тесть сват дети husband* wife hubby missus spouse partner_in_life fiance
    fiancee girlfriend boyfriend parents mom mum dad mother father family kids son daughter brother sister
    other_half брата брату братом
""".strip()
