"""What buyers ask of the firm itself: who it is, what it did, its people, place and hours; Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
firm: компани* фирм* контор* организац* предприяти* агентств* бренд* франшиз* франчайз* ип ооо зао юрлиц*
    юридическое_лицо на_рынке лет_на_рынке давно_на_рынке давно_работаете как_давно сколько_лет_работаете
    сколько_лет_компании основан* основал* основател* учредили год_основания история_компании вы_кто кто_такие
    чем_занимаетесь чем_занимается что_за_компания что_за_фирма что_за_контора откуда_вы вы_откуда взялись
    владелец_компании кто_владелец кто_хозяин посредник* перекуп* производител* производите производство_свое дилер*
    официальный_дилер представител* дистриб* оборот* рейтинг* место_в_рейтинге награды огрн название_компании
    как_называется называется российск* иностранн* штаб_квартир* расскажите_о_себе расскажите_о_компании о_компании
    про_компанию о_вас услуги_какие какие_услуги company companies firm firms business businesses organisation
    organization enterprise agency franchise founded established founder_of headquartered head_office branches
    how_long_in in_business years_in how_long_have_you been_around who_are_you what_do_you_do what_does_your
    what_services your_services reseller manufacturer distributor direct_lender registration_number company_number
    awards rankings backs_you owns owned parent_company tell_me_about_your about_you about_yourselves about_us
    background_of full_name_of us_based startup официально официально_зарегистр* официально_работаете официальные
    частное_лицо частник частники физлицо самозанят* руководит руководитель_кто кто_руководитель кто_руководит
    кто_директор директор_кто кто_основатель сколько_сотрудников сколько_лет_вы сколько_лет_на сколько_лет_фирме
    с_какого_года с_какого_года_работаете когда_основана когда_открылись давно_открылись давно_вы как_давно_вы
    как_давно_на как_давно_работаете работаете_давно давно_существуете большая_компания большая_фирма
    маленькая_компания реквизиты_компании инн_компании ваш_инн ваше_юрлицо юрлицо_какое где_зарегистр*
    зарегистрирована зарегистрированы какие_у_вас_направления какие_направления вы_производитель сами_производите
    сами_делаете свое_производство собственное_производство где_производство завод вы_дилер чей_представитель
    представитель_какого какого_бренда ваш_сайт сайт_у_вас есть_сайт у_вас_есть_сайт соцсети соцсети_ваши группа_вк
    страница_в вас_как_зовут_компани* название полное_название история_фирмы о_фирме о_вас_расскажите
    расскажите_про_себя что_вы_за вы_сетевые сеть из_какой_страны from_which_country what_country country_are_you
    are_you_official official_dealer authorized_dealer authorised registered_company where_are_you_registered
    your_company your_firm your_business this_company this_firm kind_of_company kind_of_firm size_of_your how_big_is
    how_large how_many_employees how_many_people_in who_runs who_is_the_owner who_is_the_ceo who_founded who_is_behind
    behind_this been_in been_operating operating_since since_when year_founded when_were_you when_was_the_company
    your_history company_history called name_of_the_company company_name is_this_a are_you_a_franchise have_a_website
    social_media introduce_yourself what_do_you_guys сетевая сетевые местная_компания сколько_офисов чья_фирма
    чья_компания чья_это как_ип chain_or a_chain or_local nationwide whose_company whose_firm registered_under
    what_name sole_trader кто_вы_так* кто_вы_вообще вы_кто_такие кто_вы_по кто_вы_и
seework: портфолио кейс* образц* работы_показать ваши_работы примеры_работ готовые_работы готовые_объект* выполненн*
    реализованн* сделанн* что_делали уже_делали делали_раньше делали_такое опыт_в_нашей опыт_в_нише опыт_с
    опыт_работы_с опыт_есть был_опыт в_нашей_нише в_нашей_сфере с_нашей_нишей работали_с с_кем_работали
    с_кем_сотруднич* с_кем_из_крупных ваши_клиенты ваших_клиентов клиенты_кто кто_ваши_клиенты крупн* крупные_клиенты
    логотип* референс* рекоменд* фото_работ до_и_после видео_работ посмотреть_работы увидеть_работы глянуть_работы
    историю_успеха истории_успеха показать_кейс* портфель_работ example* portfolio case_study case_studies casework
    sample* past_work previous_work past_projects previous_projects past_clients past_client
    clients_have references reference testimonial* success_stor* before_and built_before done_before
    done_this_before ever_done ever_built sites_youve jobs_you_did finished_job
    finished_work work_samples showcase big_brands brands_you have_you_worked
    worked_with experience_in track_record similar_projects similar_work one_like_mine student_work
    won_a_case похожие_проекты похожий_проект похожие_работы похожие_кейсы похожие такие_проекты таких_проектов
    сколько_проектов проекты_сделали сколько_таких делали_уже уже_делали_такое такое_делали делали_раньше_такое
    занимались_таким приходилось_делать сталкивались имели_дело опыт_в_сфере опыт_в_нашей_сфере есть_опыт опыт_имеется
    опыт_с_такими опыт_работы_в с_кем_уже кто_клиенты среди_клиентов кто_из_клиентов какие_компании_ваши какие_клиенты
    контакты_клиентов дайте_контакты_клиент* поговорить_с_клиент* спросить_у_клиент* отзывы_есть есть_отзывы где_отзывы
    почитать_отзывы посмотреть_отзывы отзывы_где отзывы_клиентов отзывы_учеников отзывы_почитать показать_примеры
    покажите_примеры есть_примеры есть_кейсы кейсы_есть кейсы_по результаты_других результаты_учеников
    результаты_выпускников результаты_клиентов работы_выпускников работы_учеников работы_студентов что_уже_сделали
    ваши_сайты ваши_объекты с_объектов видео_с_объект* фото_с_объект* фото_до фотки_работ фото_объектов фотоотчет
    покажете_работы работ_покажете портфолио_есть есть_портфолио do_you_have_examples any_examples any_samples
    see_examples see_photos see_pictures see_past photos_of pictures_of
    pics_of videos_of show_me_your show_examples show_some your_work your_past your_previous
    your_projects your_portfolio your_clients your_customers any_references
    any_testimonials any_reviews read_reviews have_reviews customer_reviews client_list have_you_done
    have_you_ever have_you_made have_you_had what_have_you you_built you_have_built you_have_done
    you_have_made similar_companies clients_like_us businesses_like like_ours done_something_like done_similar
    done_anything worked_on in_our_industry in_my_industry
    our_niche how_many_of_these how_many_projects how_many_have_you
    results_of_others other_students past_students alumni в_клиентах кому_помогли уже_помогали помогали_таким
    сделанные_магазины сделанные_сайты фотки_готовых фото_готовых готовых_кухонь готовых_объектов уже_меняли
    такое_меняли уже_чинили видосы видосы_выпускников helped_anyone finished_kitchens ever_swapped ever_repaired
    ever_fixed videos_from
team: команд* спецы спецов исполнител* препод* тренер* педагог* лектор* юрист_опытный бригад* монтажник* программист*
    прогер* разработчик* дизайнер* аналитик* бухгалтер_ваш кто_будет кто_будет_делать кто_делает кто_будет_вести
    вести_меня кто_преподает кто_ведет кто_конкретно кто_занимается кто_именно кто_приедет кто_отвечает_за_проект
    чьими_руками сколько_человек_в сколько_людей_работает сколько_человек_работает штатн* в_штате аутсорс* фриланс*
    наемн* субподряд* с_улицы свои_или квалификац* квалифицирован* опытн* стаж стаж_работы образование_у_ваш*
    компетентн* профессионал* носител* носитель_языка практик теоретик с_допуском славян* русская_бригада
    выбрать_мастера выбрать_преподавател* crew specialist* technician* mechanic* professional* engineer* developer*
    designer* tutor* instructor* coach* trainer* consultants lawyer_taking plumber* contractor_doing who_would
    who_is_going who_does_the who_is_doing who_is_my who_teaches who_leads who_runs who_handles
    doing_the_work do_the_work handle_my work_on_my on_my_project on_our_project point_person point_of_contact
    how_many_people_work qualif* certified_tech* experienced skilled background_checked vetted outsource* subcontract*
    freelancers employees_or practitioner* academics cpa licensed_electrician years_of_experience
    credentials choose_my meet_the meet_my какой_опыт опыт_у_мастер* опыт_мастер* опыт_у_ваших мастер_с_опытом с_опытом
    стаж_у какой_стаж какое_образование образование образование_у специалисты_сертиф* сертифицированн* мастера_сертиф*
    ваши_мастера ваши_специалисты ваши_сотрудники ваши_преподаватели ваши_юристы ваших_сотрудников ваших_мастеров
    ваших_специалистов у_ваших допуски_у допуски кто_мастер кто_преподаватель кто_учитель кто_тренер кто_юрист кто_врач
    кто_будет_моим кто_будет_работать кто_будет_учить кто_будет_заниматься кто_будет_ремонтировать кто_будет_приезжать
    кто_мой кто_у_вас моим_куратором мой_менеджер с_кем_я_буду с_кем_буду с_кем_общаться с_кем_работать
    общаться_по_проекту разные_люди местные приезжие русские гастарбайтер* свои_мастера свои_сотрудники
    своя_бригада свои_рабочие юрист_хороший хороший_юрист хороший_мастер хороший_преподаватель толковый грамотн*
    выбрать_преподавателя выбрать_тренера выбрать_врача поменять_преподавател* преподаватели_носители преподаватели_кто
    кто_преподаватели сколько_преподавател* сколько_мастеров сколько_специалистов сколько_человек_в_команде
    сколько_людей_в_команде сколько_разработчик* состав_команды
    who_comes who_do_i_work who_works_on who_is_on who_are_the
    who_is_in_charge in_charge_of work_with_me will_i_work_with will_i_be_working how_many_developers
    how_many_designers how_many_teachers how_many_lawyers how_many_people_are your_team
    size_of_the_team about_the_team about_the_trainer about_the_teacher your_staff your_people
    your_guys your_technicians your_teachers your_lawyers your_doctors your_developers your_experts your_workers
    native certified are_they_certified are_they_licensed
    are_they_experienced how_experienced experienced_are experience_does education_does
    background_does trained choose_the_teacher choose_a_teacher pick_my change_teacher* change_tutor*
    same_person local_or in_house_or own_employees own_staff use_subcontractors use_freelancers senior_or
    juniors произношение кто_лично лично_заниматься заниматься_моим моим_делом лет_опыта what_accent what_education
    education_do who_personally personally_deal who_will_be_doing who_will_do who_will_come who_will_be_coming
    who_will_work who_will_be_working who_will_teach who_will_handle who_will_run who_will_lead one_person_or
    just_one_person
location: адрес* где_находитесь где_находится находи* располож* где_расположены как_добраться как_доехать как_проехать
    как_пройти как_вас_найти как_найти подъезд вход_с ориентир* припарковаться карта_проезда геолокац* геометк*
    геопозици* улиц* на_какой_улице в_нашем_районе округ филиал_в точка_в пункт_приема пункт_выдачи самовывоз*
    забрать_заказ где_забрать куда_приехать куда_подъехать куда_ехать куда_привезти где_проходят где_занятия оффлайн
    выезжаете подмосков* в_каком_городе из_какого_города в_москве_есть в_питере_есть address* where_exactly located
    location* directions get_to_you find_you what_floor which_entrance cross_street park_my nearest branch_in
    office_in offices_in store_in shop_in drop_off_point pick_up_point pick_up_my pickup_point drop_by_where downtown
    come_to_me come_out_to do_you_cover service_area cover_suburbs station metro в_каком_городе_вы какой_город
    из_какого_вы вы_в_каком вы_где где_вы_сидите где_офис где_ваш_офис где_ваш_магазин где_магазин где_салон
    где_сервис где_мастерская где_школа где_проходит где_проходят_занятия где_будут куда_приходить куда_приезжать
    куда_подойти куда_подъезжать куда_везти куда_привозить куда_принести куда_обращаться_лично какой_адрес адрес_какой
    ваш_адрес скиньте_адрес вход_какой вход_с_какой с_какой_стороны какой_вход какой_этаж какой_подъезд какой_офис
    вы_выезжаете выезжаете_на на_дом приезжаете_на_дом приедете_ко выезд_на_дом выезд_мастера работаете_в_области
    в_области_работаете работаете_по_области работаете_по_всей по_всей_россии в_моем_городе в_моем_районе
    в_нашем_городе ближайший ближайшее ближайшая есть_офис офис_есть офис_у_вас есть_филиал филиал_есть есть_парковка
    парковка_есть рядом_с_метро от_метро which_city what_city city_are_you what_town are_you_near are_you_located
    where_do_you_work where_do_i_come where_do_i_go where_do_we_meet where_is_the_office where_is_the_shop
    your_address your_location exact_address nearest_office nearest_store nearest_branch nearest_location branch_near
    office_near store_near near_me near_us have_a_store have_an_office have_a_branch offices_are come_to_my come_to_us
    come_to_our house_call* home_visit* on_site in_my_area in_our_area work_in_my serve_my service_my_area
    do_you_deliver_to_my drop_it_off drop_off_at pick_it_up which_station which_metro во_дворе как_заехать
    от_кольцевой до_кольцевой до_метро представительство_в есть_представительство ring_road where_are_you where_are_we
    where_are_your where_are_u где_вы_наход* где_вы_сид* где_вы_распол* где_вы_базир* где_вы_территор* где_вы_вообще
    где_вы_есть где_вы_тут где_вы_обита* станция_метро какая_станция ближайшая_станция
open: работаете_ли до_скольки со_скольки с_какого_часа до_какого_часа до_какого_времени во_сколько_открываетесь
    во_сколько_закрываетесь часы_работы часы_приема режим_работы график_работы график_какой рабочий_день рабочее_время
    рабочие_дни в_какие_дни по_каким_дням выходные_какие по_субботам в_субботу в_воскресенье по_воскресеньям
    по_праздникам в_праздники праздничные_дни обеденный перерыв закрываетесь круглосуточно после_работы_зайти
    после_шести до_шести вечером_работаете с_утра_работаете работаете_сегодня завтра_работаете принимаете_в еще_успею
    по_мск часовой_пояс opens opening_hours opening_times business_hours working_hours office_hours
    which_days until_when till_when till_what are_you_open open_late labor_day christmas_eve
    for_lunch after_hours evenings как_работаете_сегодня по_каким_часам сегодня_до_скольки
    до_скольки_сегодня сегодня_работаете сейчас_работаете сейчас_открыты еще_работаете еще_открыты уже_открыты
    завтра_открыты по_воскресеньям_открыты суббота в_будни по_будням буднях будни ночью ночью_работаете утром_работаете
    рано_утром поздно_вечером вечером_можно вечером_открыты после_работы после_18 после_19 после_20 до_20 до_19 до_18
    до_21 24_на_7 24_7_работ* без_выходных без_перерыв* есть_перерыв перерыв_на_обед праздничный_график
    график_на_праздники новогодн* в_новогодние на_новый_год на_майские майские первого_января прием_до прием_во
    часы_посещения когда_открываетесь когда_закрываетесь когда_открыты когда_работаете когда_принимаете
    когда_можно_подъехать когда_можно_прийти когда_подъехать когда_к_вам_можно во_сколько_начинаете во_сколько_закан*
    во_сколько_обед рабочие_часы расписание open_now open_today open_tomorrow open_24 open_until open_till open_sundays
    open_saturdays open_weekends open_at opens_at closing_time your_hours hours_of what_hours
    store_hours shop_hours when_do_you_open what_time_do_you
    what_time_can_i what_time_are_you do_you_work_on do_you_work_at work_weekends
    working_tomorrow working_today working_on are_you_working are_you_closed closed_on closed_for
    on_holidays on_weekends on_weekdays weekdays at_night late_hours night_hours early_morning before_9
    after_5 after_6 after_work holiday_hours days_do_you days_are_you what_days_do приемка_до
    вас_застану вечерние вечерние_занятия второго_января evening_classes evening_hours new_years_day new_years_eve
    the_hours easter_hours christmas_hours opening_time*
""".strip()
