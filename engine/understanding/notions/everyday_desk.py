"""What words of plans, lists, letters, calls and the phone itself are about, Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
calendar: ежедневник* планы планах запланир* повестк* свободен_ли свободна_ли занят_ли занята_ли свободные_окна окна_в
    мой_день мои_дела у_меня_завтра у_меня_сегодня у_меня_в у_меня_на что_у_меня день_рожден* днюх* годовщин* именины
    юбиле* timetable planned plans_for gaps_in any_gaps gap free_time booked_up on_my_plate my_day my_week what_is_on
    anything_on got_on have_on going_on_today going_on_tomorrow am_i_free am_i_busy marked upcoming coming_up
    next_event itinerary birthday* anniversar* diary занятост* загружен_ли чем_занят какие_дела есть_дела дедлайн*
    свободен свободна свободный свободное_время свободного_времени свободные_часы распорядок what_do_i_have
    anything_scheduled deadline* when_is_my what_time_is_my availability free_on free_at free_tomorrow free_tonight
    commitments plans on_for booked_for что_запланировано есть_ли_окно окно_после окно_в
meeting: встреч* совещан* созвон* митинг* мит мита миты мите планерк* летучк* стендап* переговор* конференц* зум зуме
    зума скайп* вебинар* инвайт* пригласи* приглаш* ретро ретроспектив* интервью собеседован* один_на_один участник*
    созвать собери_команд* собери_всех собрать_команду собрать_всех брифинг* воркшоп* бронь_переговор* meeting* meet
    meets meetup conference_call conference_room conference boardroom sync syncs stand_up standup one_on_one
    one_to_one zoom webex invite* invitation* attendee* participant* retro huddle* workshop* brainstorm*
    get_together team_call everyone_free everybody_is_free встретит* увидеться посидеть_с обсудить_с пересеч* свидан*
    груминг* демо_команд зал_совещан* session kickoff kick_off offsite town_hall sit_down_with video_conference
    catch_up with_the_team с_командой
setup: поставь поставьте поставить поставлю поставил* ставить ставь установ* завед* завест* созда* назнач* устрой
    устройте устроить устроил* организ* ~планировать сделай сделать внеси внести забей забить заплан* set_up setting
    setup creating make_it put_on add establish arrange* organize organise organis* line_up start_a new_one log
    block_out pencil_in
dropit: отмен* аннулир* сними снять снимите снеси снести сброс* убери убрать уберите удали удалите удалить удаляй
    удаляйте стереть сотри стирай отключ* выключ* выруб* останов* стоп прекрат* прерви хватит отбой забудь_про забудь_о
    не_надо не_нужен не_нужна не_нужно не_буди не_будите больше_не лишн* отзови отозв* отзыва* деактив* cancel* delet*
    remov* eras* clears disable* deactivat* dismiss* stop stopped turn_off turned_off switch_off shut_off kill scrap
    drop_the unset get_rid rid_of call_off withdraw* forget_about nix ditch undo revoke silence do_not_wake
    take_off no_need_for_the no_need_to_wake no_longer_need not_need_the not_need_it_any no_need_any
    no_need_for_it_any
showme: вывед* высвет* перечисли* глянь гляну глянуть взглян* посмотр* смотр* провер* чекн* открой откроем откройте
    открыть прочита* прочти зачита* зачти огласи озвуч* какие_у_меня что_в_моем что_на display* list_my list_all
    read_out pull_up bring_up view look_at look_up what_is_in go_over run_through tell_me
found: найд* найти отыск* отыщ* разыск* разыщ* ищу ищи ищем ~искать поиск* поищ* подыщ* подбер* подбир* обнаруж*
    где_мой где_моя где_мое find* search* looking_for look_for locat* track_down hunt* seek where_is_my where_did_i
    запропаст* завалил* обыска* куда_сунул куда_положил куда_дел* делся отслед* отслеж* местополож* местонахожд*
    геолокац* gps whereabouts trace tracking did_i_leave did_i_put hiding lost_track
remind: не_дай_забыть не_забудь чтоб_не_забыть чтобы_не_забыть забывч* все_забываю памятк* пни маякн* пингани
    дерни_меня свистни ткни_меня let_me_forget not_forget heads_up nudge ping_me poke
    memo forget_everything notif* alert_me jog_my give_me_a_shout tickler запомни прозева* уведоми* чтобы_помнить
    не_забыла не_забыл remember_to make_sure_i tell_me_to prompt_me note_to_self so_i_remember let_me_know_when
    tell_me_when warn_me
todo: списочек списочк* тудушк* чек_лист чеклист* галочк* пункт* вычеркн* впиши вписать ~писать_в внеси_в дела_на
    мои_дела to_do todo* checklist* item_on tick_off cross_off check_off add_to jot note_down put_on_my chore*
    on_the_list onto_the off_my_list
note: заметк* заметочк* запиши записать ~писать_себе блокнот* тетрад* надиктов* диктов* диктую note notes memo memos
    write_down jot_down notepad dictate dictation notebook
email: имэйл* емейл* мэйл* е_мейл мыло мыла мылу электронк* эл_почт* почтовый_ящик ящик* черновик* рассылк* спам спама
    вложен* отправител* адресат* тема_письма тему_письма входящ* исходящ* переслать перешли джимейл* гмейл* gmail
    аутлук* outlook непрочитан* переписк* цепочк* скрин_письм* e_mail mails mailed mailing mailbox* outbox yahoo_mail
    unread draft* attach* cc bcc subject recipient* spam thread* reply replied sender*
    newsletter* correspond* junk_mail body dot_com
sendwrite: отправ* пошли пошлите послать слать выслать прислать послать переслать отослать шлем вышли кинь скинь кидани
    перешли ~писать напис* напиш* составь
    составить составьте сочин* настроч* черкн* накат* ответь отвеч* ответить набросай send* write* writing compose*
    drop_a_line drop_a_note shoot draft_a draft_an reply_to reply_all respond_to forward_to forward_the answer_the
    mail_to fire_off get_back_to ping type_up
inbound: пришло пришла пришли пришел получил* получен* прилет* упал* упало_на входящ* непрочит* новые_письма
    новые_сообщения
    новое_письмо что_нового_на что_пишет что_написал* что_прислал* прислал* присылал* кто_писал от_кого
    последнее_письмо последнем_письме последние_письма ответил* received arrived unread inbox any_new anything_new
    new_mail new_email new_message* came_in incoming who_emailed who_wrote who_texted emailed_me sent_me written_me
    wrote_me from_whom latest_from last_email last_message has_sent have_i_got get_anything did_they_send heard_from
    hear_from replied answered email_me text_me_back мне_написал* мне_прислал* мне_пишут мне_писал* написали_мне
    пришли_ли пришло_ли пришел_ли did_anyone_email has_anyone did_i_get any_mail any_mails any_email any_emails
call: позвон* звон* звякн* брякн* набер* набир* набрать дозвон* созвон* перезвон* видеозвон* видеосвяз* соедин* свяж*
    связат* гудк* абонент* пропущен* громкая_связь громкой_связи громкую_связь на_громкой по_громкой на_проводе
    услышать_голос контакт* call calls calling called dial* redial facetime videocall video_call video_chat
    hang_up voicemail* missed_call* speakerphone on_speaker connect_me put_me_through on_the_line
    on_the_phone give_a_ring give_a_call buzz telephone callback reach skype_call алло услыш* побеседов*
    потрещать hit_up get_hold_of get_in_touch speak_to talk_to ring_up phone_up voice_call speed_dial get_me_my
    want_to_talk ring_me ring_him ring_her ring_you ring_back phone_me phone_you phone_him phone_her phone_back
    by_phone over_the_phone give_*_a_ring ring_the give_*_a_call
emergency: скорая скорую скорой неотложк* пожарн* полици* мчс сто_двенадцать спасател* ambulance* emergency
    emergencies nine_one_one police firefighters fire_department paramedic*
message: сообщен* смс смск* эсэмэс* смсочк* вотсап* телеграм* вайбер* мессендж* чат чата чате голосовое голосовух*
    личк* директ messag* text texts texted texting sms messenger dm dms chat imessage snapchat group_chat
social: ретвит* поста запость запостить ~постить выложи выложить сторис* инста инсту инсте фейсбук* вк контакте
    репост* подписчик* хэштег* тикток* одноклассник* retweet* posts posted insta tiktok linkedin status_update
    hashtag* followers following like_this share_on upload
contact: номер_телефона телефонная_книга телефонной_книге адресная_книга phone_book address_book
phone: телефон* мобил* смартфон* смарт трубк* айфон* андроид* самсунг* сотов* сотик* ксяоми сяоми хуавей гаджет*
    трубка трубку трубу моя_труба phone phones cell cellphone* cell_phone mobile mobiles smartphone* iphone*
    android* handset* device* galaxy pixel_phone samsung huawei xiaomi
makeitring: прозвон* пищи пищит запищ* пропищ* пиликн* звякн* пусть_зазвонит подай_сигнал дай_сигнал подай_голос
    откликн* ring_it ring_my make_it_ring beep beeping chirp* ping ping_it buzz_my play_a_sound make_a_sound
    make_a_noise
battery: аккумул* акум* зарядк* заряд заряда заряжен* заряжа* заряди* разряд* разряж* сел_телефон садится_батар*
    процент_заряда сколько_процентов батарейк* павербанк* повербанк* batter charge_left charged charging charger*
    recharge power_left plugged_in low_power juice_left power_bank
settings: настройк* режим* беззвучк* авиарежим* самолета_режим яркост* блютуз* блютус* самолет_режим обои рингтон*
    мелодия_звонка уведомлен* темная_тема темную_тему тему_на шрифт* сброс_настро* синхрониз* экран* виджет*
    перезагруз* обнови_систему обновить_систему settings setting brightness bluetooth airplane_mode dark_mode
    ringtone* wallpaper* notification* do_not_disturb sync_my reset_to factory volume_settings font widget* pair
    pairing reboot restart
langswitch: смени_язык сменить_язык язык_интерфейса говори_по разговаривай_на говори_на переключи_язык переключись_на
    change_language change_your_language switch_to_english switch_to_spanish speak_to_me_in language_setting*
    set_language
nickname: называй_меня зови_меня обращайся_ко мое_имя меня_зовут как_меня_зовут my_name
    change_your_name name_change know_me_as
personname: саша* сашк* маша маше машу машк* лена лене лену ленк* оля оле олю ольк* наташ* настя насте настю катя кате
    катю таня тане таню ира ире иру ирк* света свете светк* юля юле юлю аня ане аню анна анну анне дима диме диму миша
    мише мишу сереж* серег* леха лехе леху леша леше алеш* вова вове вову вовк* коля коле колю паша паше пашу петя
    пете иван ивану ваня ване олег* андрей андрею игорь игорю антон антону антона никита макс максу денис* артем
    артему артема костя косте вадим* женя жене_с рома роме петров петрову петровым сидоров* иванов иванову ивановым
    смирнов* anna kate mary john mike steve bob peter tim dave david lisa emma olivia jake alex james tom jack sarah
    jenny jessica emily nick chris ben sam kelly lena susan linda karen mark paul oliver henry rachel laura julia
    alice smith johnson
family: отцу батя бате бабул* дед деда дочер* тетя тете тетк* дядя дяде дядю тещ* племянник* внук* mommy daddy sis
    granny grandpa grandfather uncle aunt auntie cousin* nephew niece in_law
officefolk: начальник* шеф шефу шефа шефом босс боссу боссом директор* коллег* бухгалтер* секретар* менеджер* клиент*
    заказчик* подрядчик* команде команду деканат* отдел отдела отделу кадры инвестор* юрист* дизайнер* тестировщик*
    разработчик* boss bosses coworker* colleague* team client clients contractor* accountant* accounting hr_department
    manager supervisor legal investor* designer* developer* tester* dean principal
"""
