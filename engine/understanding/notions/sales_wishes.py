"""What leads ask a firm to do: to show, to call, to send, to put a person on; Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
demo: демо демонстрац* демонстрир* продемонстр* показы показа показать_систему показать_продукт показать_программу
    показать_как покажите_как покажите_систему покажите_продукт покажет_нам показать_функционал в_действии
    вживую наглядно презентаци* презентовать презентуй* расшар* шаринг* демонстрация_экрана экскурси* провести_по
    проведите_нам проведете_нам проведите_по обзор_системы тур_по созвон* зум видеозвон* видеовстреч* онлайн_встреч*
    вебинар организуете организуйте устройте назначить_показ посмотреть_систему посмотреть_программу посмотреть_вживую
    увидеть_систему увидеть_программу увидеть_в глянуть_систему глянуть_демо посмотреть_демо demo* present_the showing
    in_action live_demo walkthrough walk_through walk_me walk_us run_us_through run_me_through show_me_how show_us_how
    show_me_the show_us_the show_us_around show_me_around showing_me see_it_in see_it_working see_it_live
    see_the_product see_the_software see_the_platform see_how_it screen_share screenshare
    share_screen guided_tour tour_of product_tour zoom_call video_call on_zoom over_zoom set_up_a
    покажите покажете_на покажите_на_экране показать_на показать_нам показали_нам покажите_нам
    покажите_возможности возможности_программы возможности_системы покажите_личный покажите_кабинет показать_кабинет
    показать_возможности показать_онлайн онлайн_показать сможете_показать когда_покажете посмотреть_в_работе в_работе
    продукт_в_работе систему_в_работе увидеть_как увидеть_вживую увидеть_продукт посмотреть_продукт
    посмотреть_как_работает посмотреть_как_это глянуть_как глянуть_как_работает как_это_выглядит как_выглядит
    на_живом_примере на_реальном_примере на_наших_данных запишите_на_демо запись_на_демо записаться_на_демо
    записаться_на_показ записаться_на_презентацию назначьте_демо назначить_демо назначить_демонстрацию хочу_демо
    хотим_демо можно_демо нужно_демо демо_нужно демо_для демо_встреч* демо_созвон показать_директору
    для_директора_показ для_руководства провести_презентацию проведите_презентацию сделайте_презентацию
    презентация_продукта презентация_для вебвстреч* встречу_в_зуме встреча_в_зуме в_зуме в_скайпе в_тимс
    созвон_с_показом созвонимся_покажете показом обзорная провести_обзор краткий_обзор ознакомительная_встреча a_demo
    schedule_demo demo_call demo_for demo_on
    demo_slot demo_please a_presentation present_it
    present_your present_to a_tour show_it_to_us show_us_your show_us_what show_me_what
    show_me_your_platform how_it_looks what_it_looks_like looks_like_in can_you_show_it
    so_you_can_show you_show_us see_your_software see_your_platform see_your_product see_your_system see_the_system
    see_the_app see_the_tool see_the_interface see_the_dashboard see_how_this look_at_the_product look_at_your_product
    have_a_look_at preview on_a_screen your_screen zoom_so zoom_meeting teams_call google_meet webinar live_session
    take_us_through take_me_through
    talk_us_through по_системе трансляцию трансляция_экрана включите_трансляцию показали_все вживую_показ*
    показали_вживую реальном_аккаунте соберите_показ screen_sharing shown_live features_shown a_showing
phonecall: позвон* перезвон* набер* наберите_меня набрать созвон* дозвон* обратный_звонок свяж* свяжитесь_со_мной
    вот_номер звякн* брякн* маякн* жду_звонка ждать_звонка пропустил_вызов пропущенн* вызов трубк*
    поговорить_по поговорить_голосом удобнее_по_телефону удобно_говорить call_me call_back callback phone_me phone_call
    telephone ring_me buzz buzz_me give_me_a_call give_us_a_call give_me_a_buzz
    give_a_call bell dial missed_your missed_call speak_by over_the_phone on_the_phone reach_me reach_out
    contact_me get_in_touch call_my call_us call_after call_anytime call_at call_tomorrow heres_my_number quick_call
    hop_on_a jump_on_a typing_is можно_звонок звонок_нужен закажите_звонок заказать_звонок закажу_звонок хочу_звонок
    нужен_звонок сделайте_звонок позвонить_мне мне_позвонить можете_позвонить сможете_позвонить когда_позвоните
    когда_сможете_позвонить пусть_позвонит пусть_позвонят пусть_перезвонит пусть_перезвонят пусть_наберет
    попросите_позвонить попросите_перезвонить лучше_позвонить лучше_по_телефону лучше_голосом удобнее_голосом
    удобнее_звонком давайте_по_телефону давайте_голосом давайте_созвонимся давайте_созвон поговорим_по_телефону
    по_телефону_удобнее по_телефону_можно по_телефону_обсуд* устно голосовой не_люблю_писать лень_писать
    неудобно_писать неудобно_печатать не_хочу_переписываться текстом_неудобно наберите_после наберите_вечером
    наберите_завтра звоните_после звоните_в звоните_на жду_вашего_звонка жду_вызова буду_ждать_звонка на_мой_номер
    номер_телефона_мой мой_телефон телефон_мой вот_телефон вот_мой оставлю_номер оставляю_номер записывайте_номер
    на_мобильный на_домашний phone_number_is my_cell my_mobile_is here_is_my call_on call_this
    call_please please_call can_you_call could_you_call someone_to_call
    somebody_call someone_call when_will_you_call what_time_will_you_call
    a_call_today like_a_call want_a_call need_a_call request_a_call
    talk_on_the talk_over
    talk_by prefer_to_talk prefer_a_call prefer_phone rather_talk rather_speak
    give_him_a_call give_her_a_call call_him call_her call_our_office ring_us ring_back phone_us phone_back
    on_my_mobile by_telephone free_to_talk available_to_talk hate_typing hate_texting маякните_мне
    созвонится набери набери_меня a_ring same_number dial_me give_me_a_ring give_us_a_ring ring_my ring_this
    give_*_a_ring ring_the wait_for_your_call expect_your_call waiting_for_your_call
sendit: присла* пришлите пришли пришлю вышл* выслать кинь* кинуть перешл* переслать шлите шли жду_материал* жду_файл*
    жду_письм* поделитесь поделиться дайте_ссылку дайте_почитать дайте_посмотреть на_почту на_мейл на_имейл в_личку
    в_лс в_ватсап в_вотсап в_телегу в_телеграм в_тг в_мессенджер в_пдф в_файле файлом файлик* ссылк* ссыль ссылочк*
    send_me send_us send_over sent_to email_me email_us email_it mail_me mail_us text_me_the text_me_a forward*
    shoot_me shoot_over drop_me drop_a share_the share_a share_your pass_along pass_on_the pdf whatsapp_me dm_me
    copy_of_the have_a_copy get_a_copy in_writing to_my_email to_my_inbox inbox присылайте отправляйте отправите
    отправлять отправь высылайте скидывайте скинете_на скиньте_на киньте_на кидайте пересылайте перекиньте
    продублируй* напишите_на_почту на_электронную на_электронку на_емейл на_ящик емейл имейл почту_отправ*
    почтой_пришл* почта_моя моя_почта в_сообщении сообщением текстом письмом письменно в_письменном документом в_ворде
    в_экселе в_виде дайте_ссылк* ссылка_есть где_скачать скачать можно_получить хочу_получить хотел_бы_получить
    получить_на жду_на жду_на_почту жду_презентацию жду_прайс жду_кп жду_каталог жду_информацию жду_ссылку send_it
    send_that send_some send_your send_details send_everything emailed via_email via_whatsapp on_whatsapp to_my_mail
    mail_it forward_the forward_it forward_that forward_me share_some share_any share_it share_more pass_me get_me_the
    get_me_some give_me_a_link the_link link_to post_the get_the_brochure have_the_brochure can_i_get_some
    can_i_have_the can_i_have_some could_i_get_some may_i_have receive_the закиньте_мне мейлом
leaflet: кп коммерческ* коммерческое_предложение прайс_лист каталог* каталож* брошюр* буклет* презентаци* материал*
    гайд* чек_лист спецификац* технич* техописан* программу_обучения программу_курса учебный_план план_обучения
    видеообзор* почитать ознакомлюсь список_услуг листовк* тарифную_сетку образец_договора условия_почитать brochure*
    leaflet* flyer catalog* pitch_deck one_pager whitepaper white_paper datasheet data_sheet spec_sheet specs
    specification* price_list pricelist proposal* offer_in quote_in info_pack information_pack more_details
    further_details full_description overview course_outline program_outline pdf_with read_up read_more read_about
    learn_more video_overview newsletter handbook enterprise_version условия ваши_условия пришлите_условия
    программа_курса программу_занятий план_курса содержание_курса расписание_курса список_цен файл_с_ценами с_ценами
    прайсик прайсы ассортимент_список полный_список список_товаров перечень_услуг описание_услуг описание_продукта
    описание_курса техническое_описание технические_характеристики характеристик* инструкцию чертеж* образцы_договоров
    договор_посмотреть договор_почитать проект_договора фото_и фото_товара фотки_товара видео_обзор видосик ролик
    подробную_информацию всю_информацию полную_информацию больше_информации информацию_о информацию_по информация_о
    инфа_по информация расскажите_подробнее подробнее_о поподробнее детали в_деталях все_что_есть что_есть_почитать
    почитать_что почитать_про что_нибудь_почитать изучить_материалы ознакомиться для_ознакомления_пришл* more_about
    more_info some_information further_information info_about info_on details_about details_on details_of the_details
    price_sheet rate_sheet fact_sheet factsheet media_kit pamphlet booklet prospectus course_program course_details
    program_details course_description product_description product_list list_of_services service_list sample_contract
    contract_template draft_contract draft_agreement case_study_pdf quote_by_email written_proposal commercial_offer
    commercial_proposal everything_you_have whatever_you_have something_to_read want_to_read подробнее
    поподробн* подробности подробностей подробная_инф* подробную_инф* подробный_прайс* подробное_опис* подробно_опис*
    подробно_распис* подробно_на see_your_offer send_your_offer me_your_offer
human: живой живого живому живым живая людьми люди_есть кто_живой живой_кто реальный_человек реальный_сотрудник
    реальный_менеджер реальные_люди настоящий_человек настоящий_сотрудник настоящим_человеком оператор* консультант*
    старшего старший начальника главного ответственн* кожан* кто_нибудь поддержка_живая из_команды
    юриста_в соедин* переключ* переведите_на переведите_чат перевести_на позовите позови позвать пригласите
    подключите_человека подключите_менеджера подключите_оператора дайте_человека дай_человека дайте_менеджера
    дай_менеджера дайте_оператора дайте_специалиста пусть_ответит поговорить_с пообщать* human* real_person
    live_person live_agent live_human agent operator* representative* rep reps advisor* adviser someone_real
    somebody_real anyone_alive anybody_there staff_member supervisor manager_please talk_to_someone
    talk_to_a speak_to_a speak_with_a put_me_through connect_me transfer_me switch_me get_me_your get_me_someone
    take_over human_being not_an_ai not_a_bot есть_живые живые_люди живые люди_тут человек_ответит нормальный_человек
    нормального_человека адекватн* с_реальным с_живым с_живым_человеком с_человеком с_людьми с_менеджером с_оператором
    с_консультантом с_специалистом со_специалистом с_сотрудником с_кем_нибудь переведите_на_специалиста
    переведите_на_оператора переведите_на_менеджера переведите_на_человека переключите_на переведите_меня свяжите_с
    свяжите_меня_с подключите_специалиста подключите_кого подключите_консультанта позовите_менеджера
    позовите_специалиста позовите_оператора позовите_начальника позовите_старшего позовите_кого нужен_менеджер
    нужен_оператор нужен_человек нужен_специалист нужен_консультант мне_нужен_менеджер мне_нужен_человек хочу_человека
    хочу_оператора хочу_менеджера дай_оператора дайте_живого дайте_сотрудника пусть_человек пусть_менеджер_ответит
    пусть_специалист кто_тут вы_бот ты_бот вы_робот ты_робот это_бот это_робот ты_человек вы_живой real_people a_human
    human_please to_a_real to_the_manager to_sales to_somebody a_specialist a_manager a_consultant an_operator
    an_agent agent_please person_please manager person_answer human_answer anyone_real anybody_real
    somebody_alive not_a_robot no_bots no_robots with_a_robot to_a_robot to_a_bot put_me_in_touch get_through_to
    switch_to_a робот_уйди живого_давайте давайте_живого с_начальником есть_сотрудники верните_оператора
    хватит_шаблонов менеджера_мне мне_менеджера someone_alive any_staff enough_templates is_anyone_human
    is_anyone_real is_anyone_available is_anyone_free
bot: бот бота боту ботом ботами ботов боты робот* машиной машине нейросет* нейронк* чат_бот чатбот* автоответ*
    железяк* ии искусственн* автомат* шаблон* bot bots robot* machine* automated auto_reply canned chatbot* ai
    not_human computer_program scripted
""".strip()
