"""Words that a rewording may use although the script has others: they offer, praise, oblige and date nothing.

Names of what a text is about anyway («услуга», «участник», "appointment"), plain deeds ("go", "split", "drop"), plain
manners. Russian verbs are told from their form, so that few of them stand here; an English one is known by this table.
"""

from __future__ import annotations

from typing import Final

from engine.understanding.words import bag

ORDINARY_RU: Final = bag("""
    специалист сотрудник участник участница пациент ученик студент собственник владелец хозяин мастер преподаватель
    наставник консультант представитель команда коллектив бригада группа клиника студия школа центр компания фирма
    организация салон мастерская сервис магазин агентство бюро заведение услуга процедура мероприятие занятие визит
    прием встреча посещение сеанс работа объект помещение предмет вещь организм тело здоровье самочувствие вариант
    формат способ метод схема этап стадия шаг план график расписание порядок очередность механика срок период
    промежуток отрезок интервал продолжительность длительность момент день час неделя половина сумма стоимость цена
    расценка платеж итог остаток деньги средства рубль часть доля кусок блок пункт позиция строка строчка раздел
    категория тип вид класс уровень степень объем размер количество число величина показатель параметр
    характеристика признак заявка запрос обращение сообщение письмецо ответ вопрос тема повод причина основание
    условие требование правило ограничение исключение пример случай ситуация обстоятельство нюанс детали подробность
    сведения информация данные подтверждение уведомление напоминание предупреждение пояснение разъяснение уточнение
    описание перечень список состав выбор решение мнение пожелание предпочтение потребность нужда цель задумка идея
    замысел мысль намерение интерес ощущение впечатление опасение страх тревога волнение беспокойство сомнение
    переживание неудобство перебой пауза перерыв задержка опоздание начало старт окончание конец завершение
    продолжение процесс ход течение связь контакт канал чат переписка кнопка ссылка страница вкладка дом квартира
    жилье комната пол стена потолок дорога путь поездка маршрут документ бумага договор смета согласно
    соответственно благодаря ввиду вследствие касательно единственный единственно отдельно дополнительно
    дополнительный прочий иной соседний данный этакий нижеследующий вышеуказанный указанный упомянутый названный
    перечисленный выбранный назначенный запланированный намеченный согласованный оговоренный дважды трижды однажды
    единожды вдвое ежедневно еженедельно ежемесячно ежегодно ежедневный еженедельный ежемесячный наперед
    заблаговременно загодя первоначально первоначальный изначально поочередно параллельно одновременно попутно
    впоследствии поначалу туго тесновато маловато многовато немало много мало устно письменно вслух голосом никуда
    некуда нигде незачем нечего некогда средний среднее стандартный стандартно типичный типовой рядовой повседневный
    каждодневный тамошний здешний наличие отсутствие помощь содействие участие внимание понятие представление
    понимание утренний вечерний дневной утром днем вечером подключиться присоединиться выглядеть открытый открыто
    закрытый занятый готовый посредством помощью ремонт пересчет расчет обязательство курс программа вести проводить
    осуществлять производить выполнять темп ритм скорость предел рамка состояние выполнение соблюдение демонтаж
    существовать действовать выезд отъезд файл расходник принадлежность содержимое
    """)

PLAIN_EN: Final = bag("""
    appointment slot booking reservation visit session class lesson workout meeting procedure service treatment job
    project work property place premises site unit room building household specialist professional staff team crew
    crews colleague member members participant participants attendee attendees patient patients student students
    learner learners tutor instructor representative consultant adviser advisor technician teacher clinic studio
    school company firm business agency salon workshop garage gym club instance example case kind type sort category
    level degree extent range size volume scale part portion piece chunk bit half stage phase step point item line
    entry row section position format method manner way approach scheme plan schedule timetable arrangement order
    sequence process course period span stretch duration length timing time date day hour week occasion amount sum
    total cost price expense figure number count money ruble rubles rouble roubles dollar dollars euro euros request
    enquiry inquiry message answer reply question query topic subject reason cause ground condition requirement rule
    limit limits restriction exception necessity necessary need purchase purchases confirmation notice notification
    reminder heads-up explanation description list overview summary choice decision opinion preference wish goal aim
    purpose idea thought intention feeling worry concern fear doubt anxiety discomfort inconvenience interruption
    interruptions pause break delay beginning start end continuation contact channel chat conversation button link
    page tab seat stand sit rest body health state mood document documents paper papers paperwork contract agreement
    estimate quote certain several various separate separately additional extra another particular given following
    above listed mentioned named selected chosen planned scheduled arranged regular ordinary standard typical
    average usual routine everyday common general daily weekly monthly yearly annually twice thrice initially
    originally simultaneously afterwards subsequently respectively approximately tight busy short obligation
    obligations commitment renovation accept accepts accepted accepting pass passes passed passing bring brings
    aloud verbally kilometre kilometres kilometer kilometers someone somebody anyone everybody person people thing
    things something anything name quiet quietly silent noisy loud own whole remaining pace rhythm jobs stripping
    removal viewing viewings checkout
    """)

DEEDS_EN: Final = bag("""
    go goes going went gone come comes coming came get gets getting got give gives giving gave take takes taking
    took taken make makes making made put puts keep keeps keeping kept let lets stay stays staying remain remains
    leave leaves leaving mean means meant count counts include includes included including involve involves cover
    covers consist contain contains split splits splitting divide divides divided dividing share break breaks spread
    separate switch switches switching turn turns turning join joins joining attend attends attending act acts
    acting represent represents study studies studying learn learns learning train trains training practise practice
    welcome drop drops dropping pop swing hand hands handed push pushes pushing force strain follow follows followed
    following plus minus remove removes removal carry haul clear clears use uses used using work works working
    operate operates run runs running speak speaks speaking talk talks talking discuss discusses book books booked
    booking schedule reserve look looks looking see sees seeing watch watches watching view views show shows showing
    shown feel feels feeling start starts starting begin begins beginning happen happens happening occur occurs
    continue continues continuing proceed proceeds resume resumes end ends stop stopping pause halt wait waits
    waiting expect expects meet meets meeting gather gathers open opens opened arrange arranges arranging prepare
    prepares prepared sort sorts organise organize set sets setting sit sits write writes writing written note notes
    noted jot hold holds holding fall falls last lasts lasting depend depends apply applies consider considers
    considered think know knows known decide decides decided choose chooses chosen pick picks check checks checked
    checking verify verifies confirm confirms tell tells told say says said explain explains mention mentions
    mentioned state states ask asks asked asking enquire inquire answer answers answered reply replies respond
    responds receive receives received live lives travel travels drive drives do does doing done try tries trying
    allow allows allowed permit permits permitted reconsider inspect inspects exist exists help helps suit suits
    need needs needed require requires required want wants prefer prefers find finds found add adds added adding own
    owns wear become becomes seem seems seemed appear appears bother bothers bothering matter matters drink drinks
    eat eats have touch reach called agree agrees
    """)

ORDINARY_EN: Final = PLAIN_EN | DEEDS_EN
