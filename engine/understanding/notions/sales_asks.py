"""What buyers ask of what is sold: its price, a discount, links to other programs, safety; Russian and English.

What is asked is told by the thing and by the way of asking («сколько берёте», «с чем дружит»).
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
howmuch: сколько_стоит сколько_стоят сколько_будет сколько_берете сколько_возьмете сколько_выйдет сколько_вышло
    сколько_это сколько_за сколько_с_меня сколько_платить сколько_обойдется сколько_денег сколько_надо_заплатить
    сколько_рублей сколько_тысяч по_сколько во_сколько_обойдется во_сколько_выльется во_сколько_встанет во_сколько_мне
    какая_цена какая_стоимость какова_цена какова_стоимость какой_ценник какие_цены какие_тарифы какие_расценки
    какая_ставка какой_процент какая_сумма цена_вопроса по_деньгам что_по_деньгам по_чем почем прайс* ценник* стоимост*
    расценк* рассчита* рассчет* посчита* просчита* прикиньте_стоимость смет* калькуля* вилка_цен порядок_цен
    порядок_цифр диапазон_цен ориентир_по_цене примерная_сумма примерную_сумму ориентировочн* озвучьте озвучить
    огласите назовите_цену назовите_сумму итого итогов* под_ключ_сколько копеечку абонплат* тариф* how_much
    what_does_it_cost what_is_the_price what_is_the_cost price* pricing cost costs
    quote* estimate* ballpark roughly approximate* monthly_fee hourly per_user per_seat
    per_person per_page sum_total with_tax price_list rate_card run_us set_me_back set_us_back
    payable invoice_total how_many_bucks сориентируйте_по сориентир* по_цене ценовой ценовая от_какой_суммы
    начальная_цена стартовая_цена цена_за цены_на цену_на цену_за стоимость_за за_час_сколько за_квадрат за_метр
    за_занятие за_месяц_сколько за_двоих на_двоих_сколько какова какой_тариф тарифная_сетка сколько_возьмешь
    сколько_просите сколько_выходит сколько_я_должен сколько_обойд* сколько_примерно сколько_в_среднем
    средняя_цена средний_чек минимальная_цена минимальный_чек бесплатно_или платно платный платная платное
    what_is_the_total price_for price_of prices_for price_range_for cost_of cost_for cost_per
    what_is_your_rate what_is_your_price
    starting_price starting_at start_at quote_me give_me_an_estimate
    price_breakdown breakdown_of_costs flat_rate flat_fee interest_rate_on all_in_cost
    bottom_line_price is_it_free_or paid_or_free за_оформление возьмете_за за_переоформление диагностика_платная
    платно_или платная_или полная_стоимость processing_fee setup_fee
rebate: скидк* скидочк* скидос* скидон* акци* распродаж* промокод* промик* купон* бонус* кешбэк* кэшбэк* кэшбек* льгот*
    спеццен* спецпредлож* спецуслов* уступ* скинете сбросите сбавите сбавить торг торговаться подешевле
    дешевле_сделаете дешевле_будет хорошую_цену хорошая_цена черная_пятница черную_пятницу лояльност*
    программа_лояльности накопительн* оптов* оптом групповая групповой за_объем за_количество за_отзыв за_репост
    за_друга приведи_друга рефераль* подарок_за подарочек дисконт* процентов_скинете discount* coupon* voucher* deals
    special_pricing special_rate cashback loyalty perks referral bulk
    wholesale group_rate group_price early_bird knock_off money_off percent_off bit_off off_the_price price_match
    haggle haggling negotiable negotiat* room_to_move best_price better_price better_rate lower_price
    freebie sweeten do_it_for do_better black_friday cyber_monday returning_customer
    concession немного_скинуть скиньте_немного скинете_немного приведу_друга приведу привести_друга за_приведенн*
    договориться_о_цене договоримся_о_цене договоримся_по_цене о_цене_договоримся цену_снизить снизить_цену снизьте
    снизите сбить_цену округлите кешбек подарки подарок_при в_подарок два_по_цене 1_плюс_1 при_оплате_за_год
    за_год_сразу если_сразу если_сейчас_оплачу если_куплю_два за_опт от_количества за_наличные_скидка для_своих
    по_знакомству по_дружбе новым_клиентам новичкам_скидка первый_заказ на_первый_заказ день_рождения_скидка
    именинникам сезонн* черной_пятниц* какие_бонусы баллы клубная_карта карта_клиента do_you_match match_prices
    match_the_price price_matching bring_the_price take_off take_10
    percent_discount cut_the_price cheaper_if cheaper_for if_i_pay_now pay_yearly paying_yearly
    annual_discount yearly_discount first_order first_time new_customer new_customers welcome_offer for_students
    for_seniors for_veterans for_teachers for_nurses buy_one two_for bogo bundle_price package_deal any_deals
    current_deals running_any specials on_sale any_promotions gift_with bonus_for reward rewards
    loyalty_program refer_someone friends_and_family military corporate_discount corporate_rate volume_discount
    нас_трое нас_двое нас_четверо повторный_заказ на_повторный минус_20 минус_10 положено положена_скидка сбросите_пару
    скиньте_пару_сот* repeat_order repeat_customer 20_off 10_off 15_off 50_off
wholegroup: студент* школьник* пенсионер* ветеран* инвалид* многодетн* именинник* молодая_семья мамам молодым медикам
    учителям военным постоянным_клиентам нко благотворит* students senior seniors military veteran* nonprofit*
    non_profit charities first_responders pensioners repeat_customer* loyal_customer*
integrate: интегр* стыку* состык* пристык* ~стыков* подключ* подруж* дружит дружите совмест* прикруч* прикрути* привяз*
    связать связк* синхрон* синк коннект* апи api вебхук* хук* webhook* плагин* модуль_обмен* шлюз* передават*
    передавать_данные передача_данных выгру* подгру* импорт* экспорт* перенос_данных перенести подтяг* подтянуть
    тянет_данные падать_в падают_в сами_падают автоматически_попада* попадать_в маршрутиз* встра* встроить встроен*
    внедр* сторонн* внешн* работает_с работаете_с_программ* поддерживает поддерживаете_ли умеет_с умеет_передавать
    виджет* расширени* zapier integrat* hook_up hook_it hooks_up hooked link_up link_to link_with links_to plug*
    plug_into sync* compatib* interface_with interoperab* talks_to works_with play_nice plays_nice push_to push_into
    import imports importing imported export* feed_into embed* widget* add_on addon addons extension* middleware sdk
    data_exchange exchange_data two_way pipe_into transfer_data migrate_from телефонией интеграция_с работает_ли_с
     будет_работать_с работать_с_нашей работает_с_нашей модуль_для готовый_модуль плагин_для под_вордпресс
    импорт_базы загрузить_базу перенести_базу перенос_базы настроить_обмен обмен_данными обмен_с передача_заявок
    заявки_с_сайта лиды_с автоматом_попада* цепляется прицепить прикрепить_к связывается увязать подвязать скрестить
    встроить_в на_маке под_андроид под_ios под_мак под_линукс кроссплатформ* открытое_апи
    документация_api по_апи с_какими_сервисами с_чем_интегр* с_какими_системами с_какими_программами
    connect_to connect_with
    connects_to connect_our connect_my connect_it hook_into hooks_into link_my link_our link_it import_from import_my
    import_our export_to syncs_with sync_with sync_to support_webhooks
    native_integration* built_in talk_to_our work_with_our
    work_with_excel work_with_gmail what_systems which_systems which_apps what_apps tie_into tie_in загонять улетать
    улетают улетает слетаться автоматически_в перенести_контакты старой_программы из_старой самописн* стыковка
    уведомления_в уведомления_придут flow_in flow_into contacts_from homemade_system custom_system notifications_to
software: битрикс* амо амосрм амокрм црм crm срм 1_с эксел* гугл* телеграм* ватсап* вотсап* вайбер* вк вконтакте
    инста* озон* тильд* вордпрес* сайт эвотор* атол* телефони* манго мойсклад банк_клиент яндекс* сбер* тинькоф*
    мегаплан* юкасс* робокасс* геткурс* скиллбокс* нетолог* скайэнг* ютуб* айклауд salesforce hubspot zoho pipedrive
    quickbooks xero sap erp shopify woocommerce wordpress wix mailchimp slack gmail outlook sheets excel zapier stripe
    paypal_account whatsapp telegram zoom trello asana jira notion monday_com dropbox telephony phone_system
    accounting_software coursera udemy cms мегафон_бизнес мак андроид* айфон* браузер* вебинарн* нетсьют пачка discord
    дискорд* скайп* skype yandex yougile clickup airtable netsuite shopify_store magento bigcommerce squarespace
    webflow tilda bitrix* amocrm google_calendar google_drive office_365 ms_teams power_bi looker freshdesk zendesk
    intercom twilio aircall ringcentral
safety: безопасн* защит* защищ* надежно_ли шифр* зашифр* утечк* утекут утечет утекает слить слива* сольет сольете
    сольют слив слив_базы взлом* взлам* хакн* хакер* украдут утащ* конфиденциальн* секрет* приватн* персональн*
    персональные_данные личные_данные личных_данных мои_данные данные_клиентов данные_хран* хран* кто_видит
    видит_переписку кто_имеет_доступ права_доступа разграничен* 152 фз gdpr двухфактор* двойная_аутентификация сервера
    серверы сервак* дата_центр датацентр* в_россии_стоят бэкап* бекап* резервн* копирован* восстановлен* удаляет*
    стирает* стереть третьим_лицам третьи_лица передаете продаете_данные неразглаш* нда nda аудит логирование
    сертифицирован* насколько_безопасно не_страшно_ли безопасно_ли secur* safety safely protect* encrypt* breach* leak*
    hack* privacy confidential* personal_data personal_details personal_info my_data our_data customer_data
    client_data sensitive hipaa pci soc iso compliance compliant backup* back_up backed_up servers stored
    store_my data_center datacenter two_factor sso single_sign access_to who_can_see who_sees who_has_access
    admin_rights third_parties third_party_access wiped wipe erase* audit_log
    audit_trail firewall vulnerab* penetration retention walk_off_with steal_our никто_не_увидит никто_не_узнает
    никто_не_получит увидят увидит_мои мои_фото мои_фотки мои_файлы мои_документы мою_базу нашу_базу базу_клиентов_уве*
    украдут_базу уведут уведет_базу сопрет вынесет вынести_базу надежно_защищены надежность_хранения безопасно_платить
    безопасно_вводить вводить_карту данные_карты номер_карты_не паспортные_данные скан_паспорта личная_информация
    личной_информации личную_информацию личные_фото аноним* тайна коммерческая_тайна врачебная_тайна банковская_тайна
    разглаш* не_передадите никому_не_передад* передадите_данные передаете_ли сливаете_ли спам спамить
    звонить_потом_будут права_сотрудников роли роли_доступа ограничить_права разграничить журнал_действий
    копии_делаются резервные_копии где_хранится где_хранятся где_данные куда_данные где_лежат_данные на_чьих_серверах
    облако облаке облачн* на_своем_сервере по_фз фз_о роскомнадзор* персданн* персональных_данных обработка_данных
    обработку_данных согласие_на_обработку насколько_защищ* если_взломают вирус* data_safe data_secure
    information_safe information_secure is_it_safe is_it_secure how_safe how_secure safe_to_pay safe_to_enter
    safe_to_use card_details my_information our_information my_files my_photos
    others_see can_others anyone_see anyone_else_see who_can_access share_my share_our sell_data sell_my
    sell_our sell_your keep_my store_data store_our where_is_data where_is_the_data
    data_stored data_is_stored stored_where cloud on_premise on_prem what_about_privacy privacy_policy
    data_policy data_breach* been_hacked get_hacked got_hacked ssl https two_step multi_factor mfa
    role_based user_roles access_control* restrict_access employee_access spam_me spam
    кто_кроме кроме_меня скачать_всех скачать_базу скопировать_базу вынести_клиентов куда_деваются мои_сканы
    сканы_паспорта вас_ломали ломали_вас вас_взламывали пароль_двойной двойной_пароль не_продадите продадите besides_me
    sees_my download_all passport_scans broken_into second_password second_factor
""".strip()
