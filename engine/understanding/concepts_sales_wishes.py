"""What leads ask a firm to do: show, call, send, put a person on, put right, sell, cancel; Russian and English."""

from __future__ import annotations

from typing import Final

SALES_WISHES: Final = """
demo: демо демонстрац* демонстрир* продемонстр* показы показа показать_систему показать_продукт показать_программу
    показать_как покажите_как покажите_систему покажите_продукт покажет_нам показать_функционал функционал* в_действии
    вживую наглядно презентаци* презентовать презентуй* расшар* шаринг* демонстрация_экрана экскурси* провести_по
    проведите_нам проведете_нам проведите_по обзор_системы тур_по созвон* зум zoom видеозвон* видеовстреч*
    онлайн_встреч* вебинар организуете организуйте устройте назначить_показ посмотреть_систему посмотреть_программу
    посмотреть_вживую увидеть_систему увидеть_программу увидеть_в глянуть_систему глянуть_демо посмотреть_демо demo*
    present_the presentation showing in_action live_demo walkthrough walk_through walk_me walk_us run_us_through
    run_me_through show_me_how show_us_how show_me_the show_us_the show_us_around show_me_around showing_me see_it_in
    see_it_working see_it_live see_the_product see_the_software see_the_platform see_how_it screen_share screenshare
    share_your_screen share_screen guided_tour tour_of product_tour zoom_call video_call on_zoom over_zoom set_up_a
    book_a_demo schedule_a_demo
phonecall: позвон* перезвон* звон* набер* наберите_меня набрать созвон* дозвон* обратный_звонок свяж* свяжитесь_со_мной
    по_телефону вот_номер мой_номер звякн* брякн* маякн* жду_звонка ждать_звонка пропустил_вызов пропущенн* вызов
    трубк* поговорить_по поговорить_голосом удобнее_по_телефону удобно_говорить call_me call_back callback phone_me
    phone_call telephone ring ring_me buzz buzz_me give_me_a_call give_us_a_call give_me_a_ring give_me_a_buzz
    give_us_a_bell give_a_call bell dial missed_your missed_call speak_by talk_by_phone by_phone over_the_phone
    on_the_phone reach_me reach_out contact_me get_in_touch call_my call_us call_after call_anytime call_at
    call_tomorrow my_number heres_my_number quick_call hop_on_a jump_on_a typing_is
sendit: присла* пришл* вышл* выслать кинь* кинуть перешл* переслать шлите шли жду_материал* жду_файл* жду_письм*
    поделитесь поделиться дайте_ссылку дайте_почитать дайте_посмотреть на_почту на_мейл на_имейл в_личку в_лс в_ватсап
    в_вотсап в_телегу в_телеграм в_тг в_мессенджер в_пдф в_файле файлом файлик* ссылк* ссыль ссылочк* send send_me
    send_us send_over sends sent_to email_me email_us email_it mail_me mail_us text_me_the text_me_a forward* shoot_me
    shoot_over drop_me drop_the drop_a share_the share_a share_your pass_along pass_on_the download* pdf ping_me_the
    whatsapp_me dm_me copy_of_the have_a_copy get_a_copy in_writing to_my_email to_my_inbox inbox
leaflet: кп коммерческ* коммерческое_предложение прайс_лист каталог* каталож* брошюр* буклет* презентаци* материал*
    гайд* чек_лист спецификац* технич* техописан* подробн* программу_обучения программу_курса учебный_план
    план_обучения видеообзор* почитать ознакомлюсь список_услуг листовк* тарифную_сетку образец_договора
    условия_почитать brochure* leaflet* flyer catalog* deck pitch_deck one_pager whitepaper white_paper datasheet
    data_sheet spec_sheet specs specification* price_list pricelist proposal* offer_in quote_in materials info_pack
    information_pack more_details further_details full_description description overview syllabus curriculum outline
    course_outline program_outline pdf_with read_up read_more read_about learn_more video_overview newsletter handbook
    enterprise_version
human: живой живого живому живым живая человек* людьми люди_есть кто_живой живой_кто реальн* настоящ* оператор*
    консультант* старшего старший начальника главного ответственн* кожан* кто_нибудь кого_нибудь поддержка_живая
    из_команды юриста_в соедин* переключ* переведите_на переведите_чат перевести_на позовите позови позвать пригласите
    подключите_человека подключите_менеджера подключите_оператора дайте_человека дай_человека дайте_менеджера
    дай_менеджера дайте_оператора дайте_специалиста пусть_ответит поговорить_с пообщать* human* person real_person
    actual_person live_person live_agent live_chat live_human agent operator* representative* rep reps advisor* adviser
    consultant someone_real somebody_real a_real real_human flesh_and alive anyone_alive anyone_there anybody_there
    staff_member supervisor manager_please talk_to_someone speak_to_someone talk_to_a speak_to_a speak_with_a
    put_me_through put_me_on connect_me transfer_me switch_me hand_me_over get_me_a get_me_your get_me_someone
    put_a_person take_over human_being not_an_ai not_a_bot
bot: бот бота боту ботом ботами ботов боты робот* машин* нейросет* нейронк* чат_бот чатбот* автоответ* железяк* ии
    искусственн* автомат* шаблон* bot bots robot* machine* automated auto_reply canned chatbot* ai not_human
    computer_program scripted
complain: жалоб* пожаловаться жалуюсь жаловаться претензи* возмущ* возмутит* недовол* безобраз* позор* стыд беспредел
    хамств* хамло хамит хамят нахам* нагруб* отношени* наплевательск* разочарован* ужасн* отвратительн* требую
    роспотреб* в_суд подам_в_суд прокуратур* накатаю напишу_отзыв книга_жалоб разберитесь кто_ответит ответите
    из_за_вас по_вашей_вине ваша_ошибка накосяч* косяк* напортач* испорт* испорчен* сломали поцарап* не_тот_товар
    не_то_привезли обманул* списали_дважды дважды_списал* сняли_деньги взяли_деньги оплатил_а оплатила_а заплатил_а
    деньги_списал* до_сих_пор никто_не_отвеч* никто_не_отвечает никто_не_перезвонил никто_не_приехал не_отвечаете
    не_отвечает не_отвечают игнорир* игнорите молчите третий_день вторую_неделю неделю_жду неделю_не месяц_жду
    третий_раз каждый_раз снова_не сколько_можно сколько_ждать_можно тишина ни_слуху забили забил_на висит_с_утра
    доступа_нет нет_доступа за_что_я_плачу за_что_плачу complain* file_a_complaint make_a_complaint unacceptable
    furious angry livid outraged disgust* appalled appalling frustrat* fed_up ridiculous_service pathetic disgrace*
    shame shame_on rude impolite disrespect* screwed_up messed_up mess_you your_mistake your_fault because_of_you
    broke_my ruined_my damaged_my scratched made_it_worse made_my wrong_item wrong_one delivered_the_wrong
    charged_twice charged_me double_charged overcharged_me billed_twice still_waiting still_no still_not still_have_not
    been_waiting for_weeks for_days three_days two_weeks nobody_answers nobody_has nobody_called no_one_answers
    no_one_has no_reply no_response ignored ignoring never_showed never_came did_not_show keeps_crashing keeps_cancel*
    keeps_breaking keeps_failing down_all has_been_down what_am_i_paying paying_for_this refund_me want_my_money
    give_me_my report_you sue_you consumer_protection bad_review
buynow: беру берем взять_решил возьму возьмем заверните покупаю покупаем купим куплю хочу_купить хочу_заказать
    хотим_заказать заказываю заказываем оформляй* оформляем оформляю давайте_оформл* оформить_заказ оформляйте_заказ
    договорились по_рукам решено решили_брать решили_взять определились уговорил* убедил* идет_подходит все_устраивает
    меня_устраивает нас_устраивает устраивает_все подходит_все готов_оплатить готова_оплатить готовы_оплатить
    готов_платить готов_купить готовы_купить готов_подписать готов_начать готовы_начать оплачу_сегодня оплачу_сейчас
    проведем_оплату оплатим_сегодня куда_платить куда_оплатить как_оплатить_прямо куда_жать где_подписать
    где_расписаться подписываем подписываю подпишем готовьте_договор присылайте_договор шлите_договор шлите_ссылку
    присылайте_ссылку присылайте_счет выставляйте выставляйте_счет выставьте_счет шлите_счет жду_счет жду_договор
    ждем_счет счет_на_оплату запускаем запускайте запускаемся начинаем начинайте начнем_работу приступ* поехали погнали
    вперед_начинайте я_в_деле в_деле я_за мы_за записывайте запишите_меня записывай забронируй* забронировать
    резервируйте за_мной_место подключайте подключаем добавляйте_в_корзину присылайте_мастера шеф_одобрил
    руководство_одобрило идем_с_вами выбрали_вас остановились_на_вас buy buying purchase purchasing place_an_order
    id_like_to_order take_it i_will_take ill_take we_will_take we_ll_take sign_me sign_us count_me count_us i_am_in
    im_in we_are_in deal its_a_deal sold lets_do lets_go let_us_do let_us_go let_us_start let_us_proceed let_us_get
    go_ahead proceed moving_forward move_forward go_for_it good_to_go ready_to_pay ready_to_buy ready_to_sign
    ready_to_start ready_to_go happy_with_the happy_to_proceed looks_good sounds_good_lets where_do_i_sign
    where_do_i_pay where_do_i_click where_to_pay how_do_i_order send_the_invoice send_me_the_invoice send_the_contract
    send_an_invoice send_the_crew draw_up take_my_money shut_up_and approved_it got_approval has_approved boss_approved
    signed_off we_have_decided weve_decided decided_to_go book_me hold_a_spot hold_my_spot save_me_a spot_for_me
    put_me_down enroll_me enrol_me paying_tonight paying_today paying_now pay_right_now pay_today checkout add_to_cart
cancel: отмен* отказ* откажусь аннулир* расторг* передум* отбой не_надо_отправлять не_отправляйте не_приезжайте
    не_запускайте не_чините не_высылайте не_присылайте_мастера не_привозите не_надо_приезжать не_буду_брать не_пойду
    не_приду останов* прекрат* прервать закрыть_заказ закройте_заказ снять_с снимите_бронь снимите_с сняться вычеркн*
    убрать_из уберите_меня уберите_из удалите_заказ удалите_мой удалите_запись больше_не_нужн* больше_не_нужен
    больше_не_актуал* уже_не_нужн* не_нужен_уже заберу_без случайно_оформ* по_ошибке_оформ* два_раза_оформ* выходим_из
    мы_выходим сдать_билет верну_заказ cancel* abort* scrap terminat* revoke* rescind withdraw* back_out backing_out
    pull_out pulling_out call_it_off call_off do_not_ship do_not_send dont_send do_not_come do_not_fix do_not_start
    no_longer_want no_longer_need not_needed_anymore not_needed is_not_needed changed_my_mind change_of_mind
    stop_the_order drop_my drop_the_order drop_me_from take_me_off remove_me remove_my end_my end_services end_the
    close_my discontinue unsubscribe undo_my not_coming not_going_ahead by_accident by_mistake ordered_twice ordered_by
    void_my
""".strip()
