"""What buyers ask of what is sold: the price, links to other programs, safety, help, a trial, the outcome.

Russian and English. What is asked is told by the thing and by the way of asking («сколько берёте», «что даст»).
"""

from __future__ import annotations

from typing import Final

SALES_ASKS: Final = """
howmuch: сколько_стоит сколько_стоят сколько_будет сколько_берете сколько_возьмете сколько_выйдет сколько_вышло
    сколько_это сколько_за сколько_с_меня сколько_платить сколько_обойдется сколько_денег сколько_надо_заплатить
    сколько_рублей сколько_тысяч по_сколько во_сколько_обойдется во_сколько_выльется во_сколько_встанет во_сколько_мне
    какая_цена какая_стоимость какова_цена какова_стоимость какой_ценник какие_цены какие_тарифы какие_расценки
    какая_ставка какой_процент какая_сумма цена_вопроса по_деньгам что_по_деньгам по_чем почем прайс* ценник* стоимост*
    расценк* рассчита* рассчет* посчита* просчита* прикиньте_стоимость смет* калькуля* вилка_цен порядок_цен
    порядок_цифр диапазон_цен ориентир_по_цене примерная_сумма примерную_сумму ориентировочн* озвучьте озвучить
    огласите назовите_цену назовите_сумму итого итогов* под_ключ_сколько копеечку абонплат* тариф* how_much how_pricey
    what_does_it_cost what_do_you_charge what_would_it what_is_the_price what_is_the_cost price* pricing cost costs
    cost_wise quote* estimate* ballpark roughly approximate* monthly_fee hourly per_hour per_month per_user per_seat
    per_person per_page sum_total with_tax damage price_list rate_card run_me run_us set_me_back set_us_back looking_at
    going_rate go_for payable invoice_total dollars how_many_bucks
rebate: скидк* скидочк* скидос* скидон* акци* распродаж* промокод* промик* купон* бонус* кешбэк* кэшбэк* кэшбек* льгот*
    спеццен* спецпредлож* спецуслов* уступ* скинете скинуть скидыва* сбросите сбавите сбавить торг торговаться
    подешевле дешевле_сделаете дешевле_будет хорошую_цену хорошая_цена по_рукам черная_пятница черную_пятницу
    лояльност* программа_лояльности накопительн* оптов* оптом групповая групповой за_объем за_количество за_отзыв
    за_репост за_друга приведи_друга рефераль* подарок_за подарочек дисконт* процентов_скинете discount* promo* coupon*
    voucher* deal deals special_offer special_price special_pricing special_rate bonus* cashback loyalty perks referral
    refer_a_friend bulk wholesale volume group_rate group_price early_bird knock_off knock shave money_off percent_off
    bit_off off_the_price price_match haggle haggling negotiable negotiat* wiggle_room room_to_move best_price
    better_price better_rate lower_price freebie throw_in sweeten do_it_for do_better black_friday cyber_monday
    first_time_buyer returning_customer concession
wholegroup: студент* школьник* пенсионер* ветеран* инвалид* многодетн* именинник* молодая_семья мамам молодым медикам
    учителям военным постоянным_клиентам нко благотворит* students senior seniors military veteran* nonprofit*
    non_profit charities first_responders pensioners repeat_customer* loyal_customer*
integrate: интегр* стыку* состык* пристык* ~стыков* подключ* подруж* дружит дружите совмест* прикруч* прикрути* привяз*
    связать связк* синхрон* синк коннект* апи api вебхук* хук* webhook* плагин* модуль_обмен* шлюз* передават*
    передавать_данные передача_данных выгру* подгру* импорт* экспорт* перенос_данных перенести подтяг* подтянуть
    тянет_данные падать_в падают_в сами_падают автоматически_попада* попадать_в маршрутиз* встра* встроить встроен*
    внедр* сторонн* внешн* работает_с работаете_с_программ* поддерживает поддерживаете_ли умеет_с умеет_передавать
    виджет* расширени* zapier integrat* connect* hook_up hook_it hooks_up hooked link_up link_to link_with links_to
    plug* plug_into sync* compatib* interface_with interoperab* talk_to talks_to work_with works_with play_nice
    plays_nice push_to push_into import* export* feed_into drop_in automatically embed* widget* add_on addon addons
    extension* third_party middleware sdk data_exchange exchange_data two_way pipe_into transfer_data migrate_from
software: битрикс* амо амосрм амокрм црм crm срм 1с один_с эксел* гугл* телеграм* ватсап* вотсап* вайбер* вк вконтакте
    инста* авито озон* вб вайлдберриз* вайлдбериз* маркетплейс* тильд* вордпрес* сайт сайту сайтом касса кассой эвотор*
    атол* телефони* манго мойсклад склад складом банк_клиент почта почтой календар* яндекс* сбер* тинькоф* мегаплан*
    юкасс* робокасс* геткурс* скиллбокс* нетолог* скайэнг* ютуб* айклауд salesforce hubspot zoho pipedrive quickbooks
    xero sap erp shopify woocommerce wordpress wix mailchimp slack gmail outlook google sheets excel zapier stripe
    paypal_account amazon ebay facebook instagram whatsapp telegram zoom teams trello asana jira notion monday_com
    dropbox calendar calendars telephony phone_system accounting_software warehouse inventory coursera udemy database
    website cms pos system
safety: безопасн* защит* защищ* надежно_ли шифр* зашифр* утечк* утекут утечет утекает слить слива* сольет сольете
    сольют слив слив_базы взлом* взлам* хакн* хакер* украдут утащ* конфиденциальн* секрет* приватн* персональн*
    персональные_данные личные_данные личных_данных мои_данные данные_клиентов данные_хран* хран* кто_видит
    видит_переписку кто_имеет_доступ права_доступа разграничен* 152 фз gdpr двухфактор* двойная_аутентификация сервера
    серверы сервак* дата_центр датацентр* в_россии_стоят бэкап* бекап* резервн* копирован* восстановлен* удаляет*
    стирает* стереть третьим_лицам третьи_лица передаете продаете_данные неразглаш* нда nda аудит логирование
    сертифицирован* насколько_безопасно не_страшно_ли безопасно_ли secur* safety safely protect* encrypt* breach* leak*
    hack* privacy private confidential* personal_data personal_details personal_info my_data our_data customer_data
    client_data sensitive hipaa pci soc iso compliance compliant backup* back_up backed_up servers hosting stored
    store_my data_center datacenter two_factor 2fa sso single_sign access_to who_can_see who_sees who_has_access
    admin_rights third_parties third_party_access sell_my_data share_my_data wiped wipe erase* delete_my_data audit_log
    audit_trail firewall vulnerab* penetration retention walk_off_with steal_our
support: поддержк* техподдержк* тех_поддержк* сопровожд* саппорт* хелпдеск* хелп обуча* обучить инструктаж мануал*
    инструкци* база_знаний базы_знаний справочник гайд_по видеоурок* вебинар* куратор* наставник* ментор*
    персональный_менеджер личный_менеджер аккаунт_менеджер на_связи на_связь всегда_на_связи если_вопросы
    возникнут_вопросы возникнут_трудности возникнут_проблемы если_застряну застряну если_проблем* если_сломается_куда
    куда_обращаться кому_писать куда_писать кому_звонить_если отвечает_поддержка как_быстро_отвечает время_ответа
    время_реакции sla инцидент* тикет* заявки_в_поддержку чат_поддержки горячая_линия круглосуточн* удаленно удаленка
    anydesk тимвьювер обслужив* постпродаж* после_внедрения после_запуска после_покупки бросите не_бросите бросаете
    один_на_один сами_по_себе support* help_desk assist* customer_service customer_care customer_success tech_support
    account_manager dedicated onboarding_help training tutorial* manual* documentation knowledge_base faq forum
    community mentor* tutor_help hotline 24_7 around_the_clock response_time respond reply_to how_fast_do_you_reply
    remote_in remotely troubleshoot* maintenance maintain ongoing after_launch after_go_live after_the_go
    after_purchase aftercare after_sales on_our_own on_my_own stuck_who if_i_get_stuck if_something_breaks
    if_i_have_questions mess_something_up someone_to_help walk_me_through_if hand_holding
guaranteed: гарант* ручаетесь ручат* обещаете страховка_на застрахов* возместите возмещ* компенсац* компенсиру*
    бесплатно_исправите исправите переделаете переделк* устраните устранен* за_ваш_счет за_свой_счет манибэк манибек
    манибэк_есть возврат_денег вернете вернете_деньги деньги_вернете вернут_деньги возврат* если_не_понравится
    если_не_подойдет если_сломается снова_сломается опять_сломается если_потечет если_отвалится если_не_выполните
    если_не_получится брак брака дефект* слетает_гарантия слетает неисправн* warranty warranties guarant* assurance
    assured lifetime refund* money_back return_policy return_it exchange_policy voids void transferable covered_for
    covers_labor cover_labour redo_it redo fix_it_free fix_it_again fails_again breaks_again comes_back leak_comes
    compensated compensation recourse liable stand_behind faulty defective replaced_free swapped no_charge if_it_fails
    if_it_breaks if_it_does_not_work if_i_am_not if_it_doesnt satisfaction
try: проб* попроб* опробов* на_пробу потест* протест* тест тестов* тестирован* тестить триал* демо_доступ демо_версия
    демоверси* пилот* ознаком* вводн* вводный_урок пробный_период первый_урок первое_занятие первая_консультация
    бесплатный_урок бесплатное_занятие бесплатная_версия бесплатный_период бесплатный_доступ бесплатно_попробовать
    погонять пощупать потыкать поковырять покрутить_систему поюзать поиграться до_покупки перед_покупкой прежде_чем
    песочниц* гостевой_доступ недельку_бесплатно без_оплаты_попробовать trial* try try_it try_out try_before test_drive
    test_run test_it test_period test_version free_trial free_version free_tier free_plan free_class free_lesson
    freemium sandbox sample_a sample_one sample_lesson taster pilot proof_of_concept poc play_around play_with
    poke_around poke_at tinker before_buying before_i_buy before_paying before_enrolling before_committing
    without_paying days_free free_days no_credit_card days_are_up starter evaluation evaluate
result: результат* эффект* польз* толк толку отдач* выгода выгоды что_даст что_мне_даст что_это_даст что_я_получу
    что_получу что_получим что_мы_получим какой_результат на_выходе в_итоге_получу в_итоге окуп* доходност*
    доход_принесет принесет принесете вырастет вырастут вырастить повыс* повышение_конверс* конверси* лидов
    заявок_принесет трафик продаж_будет изменится изменит сэконом* экономия_времени сколько_сэконом* научусь
    чему_научусь чему_научите научите освою смогу_ли смогу_сам смогу_работать смогу_говорить стану трудоустр*
    работу_найду найду_работу зарабатыва* буду_зарабатывать заработа* выиграем шансы шанс ощутим* работает_ли_вообще
    поможет поможет_ли реально_помогает сколько_прослужит сколько_продержится держать_будет хватит_надолго result*
    outcome* benefit* effective* effect gain* difference_will make_a_difference any_difference roi return_on payoff
    pay_off_how worth_it what_will_i what_do_i_get what_do_we_get get_out_of_it what_will_it_do what_will_change
    what_changes will_it_help going_to_help actually_help really_help really_work does_it_work will_it_work
    how_much_time_would save_us save_me how_many_leads conversion conversions revenue profit* earn* will_i_be_able
    will_i_learn will_i_get will_my will_our be_able_to able_to_do learn_to get_a_job job_after land_a_job chances odds
    expect_from expected level_will end_up_with at_the_end success_rate how_long_will_it_last last_after
require: требован* требуется требуются требуете нужно_от_меня от_меня_нужно от_меня_требуется от_нас_нужно
    от_нас_требуется с_меня_требуется что_требуется что_подготовить подготов* приготовить готовить_документы что_взять
    взять_с_собой принести с_собой при_себе какие_данные какую_информацию какую_инфу какие_доступы доступы_дать
    дать_доступ обязательно_ли нужен_опыт нужны_знания какие_знания нужен_комп системные_требования минимальн*
    уровень_нужен с_какого_возраста ограничения_по_возрасту с_нуля без_опыта достаточно_ли хватит_ли хватит_паспорта
    подойдет_ли подойдет_мне подхожу_ли прописка гражданств* заемщик* тз техзадани* присутств* быть_дома
    условия_участия critical require* prerequisite* need_from_me need_from_us from_my_side on_my_end should_i_bring
    do_i_bring bring_with what_should_we_prepare prepar* must_i must_we do_i_have_to do_we_have_to should_we mandatory
    compulsory eligible eligibility qualify minimum_age age_limit what_level beginner from_scratch no_experience
    powerful_computer system_requirements run_on runs_on supported_on what_documents_do what_documents_should
    what_access access_do_we residency is_an_id webcam be_home have_to_be_home criteria conditions_for
""".strip()
