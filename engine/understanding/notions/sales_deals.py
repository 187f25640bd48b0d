"""What leads do with a deal: they take it, call it off or complain of it; Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
buynow: беру берем взять_решил возьму возьмем заверните покупаю покупаем купим куплю хочу_купить хочу_заказать
    хотим_заказать заказываю заказываем оформляй* оформляем оформляю давайте_оформл* оформить_заказ оформляйте_заказ
    договорились по_рукам решено решили_брать решили_взять определились уговорил* убедил* идет_подходит все_устраивает
    меня_устраивает нас_устраивает устраивает_все подходит_все готов_оплатить готова_оплатить готовы_оплатить
    готов_платить готов_купить готовы_купить готов_подписать готов_начать готовы_начать оплачу_сегодня оплачу_сейчас
    проведем_оплату оплатим_сегодня куда_платить куда_оплатить как_оплатить_прямо куда_жать где_подписать
    где_расписаться подписываем подписываю подпишем готовьте_договор присылайте_договор шлите_договор шлите_ссылку
    присылайте_ссылку присылайте_счет выставляйте выставляйте_счет выставьте_счет шлите_счет жду_счет жду_договор
    ждем_счет счет_на_оплату запускаем запускайте запускаемся начинаем начинайте начнем_работу приступ* поехали погнали
    вперед_начинайте я_в_деле я_за мы_за записывайте запишите_меня записывай забронируй* забронировать резервируйте
    за_мной_место подключайте подключаем добавляйте_в_корзину присылайте_мастера шеф_одобрил руководство_одобрило
    идем_с_вами выбрали_вас остановились_на_вас place_an_order take_it i_will_take ill_take we_will_take we_ll_take
    sign_us count_me count_us lets_do lets_go let_us_start let_us_get go_ahead proceed moving_forward move_forward
    go_for_it good_to_go ready_to_pay ready_to_buy ready_to_sign ready_to_start ready_to_go happy_with_the
    where_do_i_sign where_do_i_pay where_do_i_click where_to_pay how_do_i_order send_the_invoice send_me_the_invoice
    send_the_contract send_an_invoice send_the_crew draw_up shut_up_and approved_it got_approval has_approved
    boss_approved signed_off we_have_decided decided_to_go hold_a_spot hold_my_spot save_me_a spot_for_me put_me_down
    enroll_me enrol_me paying_tonight paying_today paying_now pay_right_now pay_today add_to_cart давайте_договор
    присылайте_реквизиты реквизиты_присылайте реквизиты_скиньте оплачу оплатим оплачу_прямо сразу_оплачу
    готов_оплачивать готова_записаться готов_записаться готовы_записаться готов_подписывать готова_подписать
    готовы_подписать готовы_подписывать готов_заказать готовы_заказать готова_заказать готов_приступить
    готовы_приступить готов_брать готова_брать готов_взять готовы_взять готова_начать готовы_платить готовы_запускаться
    готовы_сотрудничать хочу_записаться хотим_записаться хотим_взять хотим_купить хотим_начать хочу_начать
    хотим_оформить хочу_оплатить хотим_оплатить хочу_подключиться хотим_подключиться хочу_приобрести желаю_приобрести
    решился решилась я_решился я_решилась мы_решили решили_покупать решено_берем надумал* созрел созрела созрели
    давайте_начнем давайте_начинать давайте_приступ* давайте_делать давайте_сделаем давайте_запус* давайте_попробуем
    давайте_работать давайте_подпис* давайте_счет дайте_счет дайте_реквизиты дайте_ссылку_на скиньте_реквизиты
    скиньте_ссылку_на скиньте_счет ссылку_на_оплату все_ок_запускаем все_ок_начинаем все_отлично_оформл* нам_подходит
    мне_подходит подходит_оформляйте устраивает_оформляйте меня_все_устраивает нас_все_устраивает_оформл*
    договор_готовьте готовьте_документы счет_выставляйте заказываю_два беру_два беру_оба беру_все возьму_два забираю
    заберу беру_не_глядя хорошо_беру ок_беру ладно_беру отлично_беру идет ок_договорились уболтал* уломал* продано
    будем_брать будем_работать будем_сотрудничать будем_заказывать заказ_оформ* как_заказать где_заказать где_купить
    how_to_order how_can_i_order how_can_i_buy how_do_i_buy how_do_we_buy how_to_buy where_can_i_buy where_do_we_sign
    where_to_sign i_agree we_agree agreed agree_to_the_terms_lets its_a_go sounds_good sounds_great we_like_it_lets
    i_want_it i_want_one i_want_two want_to_buy want_to_order want_to_purchase want_to_sign want_to_enroll
    want_to_start_today want_to_start_now want_to_start_asap like_to_order like_to_buy like_to_purchase like_to_sign
    place_my_order place_the_order place_order put_in_an_order order_it order_two order_one order_please book_it
    book_us book_now book_me_in reserve_me reserve_it send_contract send_me_the_contract send_me_the_agreement
    send_me_the_payment send_the_payment_link send_payment_link send_over_the_contract send_over_the_invoice
    send_us_the_contract send_us_the_invoice invoice_me bill_me charge_my_card charge_me take_payment let_us_sign
    lets_begin get_started get_it_started get_going start_tomorrow start_today start_right_away start_asap
    ready_to_order ready_to_purchase ready_to_begin ready_to_commit ready_to_move ready_when_you im_ready were_ready
    we_are_ready im_sold convinced_me you_convinced you_got_me got_yourself enroll_us register_me register_us add_me
    go_with_you going_with_you chose_you choose_you picked_you decided_on_you wrap_it_up ill_buy_it i_will_buy
    i_will_order i_will_sign ill_have_it уговорили на_подпись давайте_уже пробивайте пробивайте_чек for_signature
    begin_already deal
cancel: отмен* отказ* откажусь аннулир* расторг* передум* отбой не_надо_отправлять не_отправляйте не_приезжайте
    не_запускайте не_чините не_высылайте не_присылайте_мастера не_привозите не_надо_приезжать не_буду_брать не_пойду
    не_приду останов* прекрат* прервать закрыть_заказ закройте_заказ снять_с снимите_бронь снимите_с сняться вычеркн*
    убрать_из уберите_меня уберите_из удалите_заказ удалите_мой удалите_запись больше_не_нужн* больше_не_нужен
    больше_не_актуал* уже_не_нужн* не_нужен_уже заберу_без случайно_оформ* по_ошибке_оформ* два_раза_оформ* выходим_из
    мы_выходим сдать_билет верну_заказ cancel* abort* scrap terminat* revoke* rescind withdraw* backing_out
    pull_out pulling_out call_off do_not_ship do_not_send do_not_come do_not_fix do_not_start
    no_longer_want no_longer_need not_needed changed_my_mind change_of_mind
    stop_the_order drop_my drop_the_order drop_me_from take_me_off remove_me end_my end_services end_the close_my
    discontinue unsubscribe undo_my not_going_ahead by_accident by_mistake ordered_twice void_my уже_не_надо
    больше_не_надо не_надо_больше не_надо_уже ничего_отправлять не_нужно_отправлять не_нужно_приезжать не_нужно_ничего
    отправлять_не_надо заявку_назад верните_заявку отзываю отозвать отзову отзываю_заявку закройте_заявку
    закрыть_заявку снимите_заявку удалите_заявку удалите_мою отменить_заказ отменить_доставку отменить_запись
    отменить_заявку отменить_подписку отменить_бронь отменить_все хочу_отменить можно_отменить как_отменить
    хочу_отказаться откажемся отказаться_от я_отказываюсь мы_отказываемся хочу_расторгнуть прекратите_работы прекращаем
    прекращаю прекращайте стоп_работы остановите_все останавливаем сворачивайте сворачиваем нашел_другого нашли_другого
    нашла_другого уже_нашел_другого не_приду_завтра не_приеду не_приедем не_придем не_смогу_прийти снимите_меня
    снимаюсь спишите_меня исключите исключите_меня не_ждите_меня не_ждите_нас мастера_не_надо мастер_не_нужен
    курьер_не_нужен доставка_не_нужна выезд_не_нужен заказ_не_нужен столик_не_нужен запись_не_нужна бронь_не_нужна
    товар_не_нужен отбой_по отбой_ребят* делаем_отбой cancel_everything cancel_that cancel_it cancel_please
    please_cancel how_can_i_cancel how_do_i_cancel how_to_cancel want_to_cancel need_to_cancel like_to_cancel
    cancellation_please need_it_anymore need_the_service
    not_need_the want_it_anymore i_no_longer we_no_longer changed_our
    change_my_mind stop_the_work stop_work stop_everything stop_the_project stop_working_on stop_the_delivery halt
    quit_the leave_the_course drop_out dropping_out drop_the_course withdraw_my withdraw_from pull_my
    remove_us remove_my_name take_my_name
    close_the_order close_the_ticket end_our_contract
    opt_out_of_the do_not_deliver do_not_dispatch do_not_proceed do_not_continue do_not_bother_coming
    no_need_to_come no_need_to_send no_need_to_deliver not_going_to_come not_be_coming
    found_someone_else went_with_someone going_with_someone_else no_show_me снять_бронь отчислите отчислите_меня
    сам_починил сама_починила само_починилось отзовите отзовите_заявку release_my withdraw_me
complain: жалоб* пожаловаться жалуюсь жаловаться претензи* возмущ* возмутит* недовол* безобраз* позор* стыд беспредел
    хамств* хамло хамит хамят нахам* нагруб* отношени* наплевательск* разочарован* ужасн* отвратительн* требую
    роспотреб* подам_в_суд прокуратур* накатаю напишу_отзыв книга_жалоб разберитесь кто_ответит ответите из_за_вас
    по_вашей_вине ваша_ошибка накосяч* косяк* напортач* испорт* испорчен* сломали поцарап* не_тот_товар не_то_привезли
    обманул* списали_дважды дважды_списал* сняли_деньги взяли_деньги оплатил_а оплатила_а заплатил_а никто_не_отвеч*
    никто_не_отвечает никто_не_перезвонил никто_не_приехал не_отвечаете не_отвечает не_отвечают игнорир* игнорите
    молчите третий_день вторую_неделю неделю_жду неделю_не месяц_жду третий_раз каждый_раз снова_не ну_сколько_можно
    сколько_можно_уже уже_сколько_можно сколько_можно_издев* сколько_ждать_можно тишина ни_слуху забили забил_на
    висит_с_утра доступа_нет нет_доступа за_что_я_плачу за_что_плачу complain* file_a_complaint make_a_complaint
    unacceptable furious angry livid outraged disgust* appalled appalling frustrat* ridiculous_service pathetic
    disgrace* shame rude impolite disrespect* screwed_up messed_up mess_you your_mistake your_fault because_of_you
    broke_my ruined_my damaged_my made_it_worse made_my wrong_item wrong_one delivered_the_wrong charged_twice
    charged_me double_charged overcharged_me billed_twice still_waiting still_no still_not still_have_not been_waiting
    for_weeks for_days three_days two_weeks nobody_answers nobody_called no_one_answers no_reply no_response ignored
    ignoring never_showed never_came did_not_show down_all has_been_down what_am_i_paying paying_for_this refund_me
    want_my_money give_me_my report_you sue_you consumer_protection bad_review вы_мне_испортили испортили_мне
    сломали_мне хуже_сделали сделали_хуже сделали_плохо плохо_сделали переделывайте переделывать третий_раз_ломается
    снова_сломал* опять_сломал* опять_не опять_не_работает снова_не_работает уже_неделю уже_месяц уже_две_недели
    уже_три_дня жду_уже ждем_уже целую_неделю целый_месяц обещали_вчера обещали_и обещали_а обещали_перезвонить
    вы_обещали мне_обещали обещал_и обещали_приехать и_не_приехали не_приехали никто_не_пришел не_пришел_мастер
    мастер_не_приехал мастер_не_пришел мастер_опоздал опоздал_на опоздали_на сорвали сорван* сорвали_сроки срыв_сроков
    нарушили_сроки нарушен* нарушаете просрочили задерживаете затягива* не_соответствует не_соответствует_описанию
    не_соответствует_заявленн* не_то_что_обещали не_как_обещали бракованн* подсунули всучили прислали_не
    привезли_брак* привезли_не пришло_не_то пришел_не_тот не_хватает_детал* царапины повредили испортили_пол затопили
    деньги_списали_а списали_а снимаете_деньги сняли_лишн* лишние_деньги двойное_списание требую_возврат*
    требую_деньги требую_компенсац* хочу_пожаловаться хочу_жалобу оставить_жалобу написать_жалобу буду_жаловаться
    буду_писать напишу_в обращусь_в_суд в_суд_пойду потребнадзор* прокурор* антимонопол* я_недоволен я_недовольна
    крайне_недоволен некомпетент* непрофессионализм халатн* безответственн* бардак бардак_у_вас дурдом цирк
    издевательств* издеваетесь обнаглели_совсем совсем_обнаглел* не_уважаете неуважен* хамское хамят_в грубит грубят
    накричал* орал_на бросил_трубку бросили_трубку трубку_не_берете трубки_не недозвон* не_могу_дозвониться не_дозвон*
    молчание игнор в_игноре ноль_реакции никакой_реакции без_ответа ответа_нет нет_ответа worst_experience
    worst_service terrible_service awful_service horrible_service bad_service poor_service service_is_terrible
    service_is_awful want_to_complain like_to_complain want_a_refund demand disappointed very_disappointed
    so_disappointed unhappy not_happy dissatisfied you_promised promised_me promised_us promised_it was_promised
    were_promised you_said_you you_lied lied_to you_ruined you_broke you_damaged you_messed you_lost_my you_scratched
    you_forgot you_never you_overcharged you_charged your_manager_was your_guy_was your_staff_was technician_never
    technician_did never_arrived never_called never_got never_received nobody_came nobody_showed nobody_picks
    no_one_came no_one_called no_one_picks no_one_showed nobody_answered still_broken still_does_not still_do_not
    waiting_for_two waiting_for_three waiting_for_a_week waiting_for_over for_a_month for_over_a for_hours broke_again
    broken_again stopped_working_after does_not_work_again not_working_again down_again again_and_again third_time
    second_time_this every_time how_many_times deadline_missed missed_the_deadline missed_deadline late_again
    hours_late days_late weeks_late not_as_described not_what_i_ordered not_what_was defective_item damaged_item
    incompeten* negligen* careless sloppy_job bad_job terrible_job poor_job botched_job what_a_joke sick_of_this
    tired_of_this lawyer_up small_claims report_this yelled yelled_at hung_up_on was_rude were_rude so_rude
    после_вашей после_вашего морозитесь деньги_отдал* отменили_без без_предупреждения нахамили_на и_молчат
    promised_and ghosting_me ghosted_me cancelled_again got_insulted insulted wrecked keep_silent в_суд_на_вас
    в_суд_подам пойду_в_суд увидимся_в_суде встретимся_в_суде
""".strip()
