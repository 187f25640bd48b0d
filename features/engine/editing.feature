# language: ru
Функция: Скрипт правят под живыми разговорами
  Правка не ломает ни одного разговора: переименованное находится, с удалённого лид попадает туда, где его ждут.

  Предыстория:
    Дано скрипт:
      """
      start: hello
      disclosure: off
      slots:
        name: {type: person_name, ask: "Как вас зовут?"}
        banks: {type: integer, ask: "Сколько банков?", again: ["Хотя бы примерно?"]}
        debt: {type: money, ask: "Какой долг?"}
        agrees: {type: yes_no, ask: "Записать вас?"}
        worry: {type: text, ask: "Что смущает?"}
      states:
        hello: {stage: new, say: Здравствуйте!, collect: [name], next: about}
        about: {stage: qualified, say: Пара вопросов., collect: [banks, debt], next: offer}
        offer: {say: Подходит банкротство., collect: [agrees], next: [{when: agrees, go: booked}, {go: refused}]}
        doubt: {collect: [worry], next: return}
        booked: {say: Записали., outcome: won}
        refused: {say: Жаль., outcome: lost}
        silent: {outcome: lost}
        manager: {say: Передаю коллеге., outcome: handoff}
      objections:
        think: {hear: {words: [подумаю]}, replies: [{say: Понимаю., go: doubt}], then: refused}
      reminders:
        touches: [{after: 2h, say: Вы здесь?}, {after: 1d, say: Место за вами.}, {after: 7d, go: silent}]
      always:
        - {hear: human, go: manager}
      """
    И лид открывает чат
    И лид пишет "Оля"

  Сценарий: Переименованные состояние и слот продолжают разговор с того же места
    Допустим лид пишет "3"
    Когда скрипт меняется:
      """
      start: hello
      disclosure: off
      slots:
        name: {type: person_name, ask: "Как вас зовут?"}
        lenders: {type: integer, ask: "Сколько банков?", renamed_from: banks}
        debt: {type: money, ask: "Какой долг?"}
      states:
        hello: {collect: [name], next: questions}
        questions: {collect: [lenders, debt], next: booked, renamed_from: about}
        booked: {say: "Банков: {{ lenders }}.", outcome: won}
      """
    И лид пишет "500 тысяч"
    То сообщение бота:
      """
      Банков: 3.
      """
    И слот lenders равен "3"
    И слот debt равен "500 000 ₽"
    И решило правило landed

  Сценарий: С удалённого состояния лид попадает туда, куда велит removed, и слышит вопрос оттуда
    Когда скрипт меняется:
      """
      start: hello
      disclosure: off
      slots:
        name: {type: person_name, ask: "Как вас зовут?"}
        call: {type: yes_no, ask: "Позвонить вам?"}
      states:
        hello: {stage: new, collect: [name], next: short}
        early: {stage: qualified, say: Рано., outcome: lost}
        short: {say: Теперь всё проще., collect: [call], next: booked}
        booked: {say: Записали., outcome: won}
      removed: {about: short}
      """
    И лид пишет "3"
    То сообщение бота:
      """
      Теперь всё проще.

      Позвонить вам?
      """
    И состояние short
    Когда лид пишет "да"
    То состояние booked

  Сценарий: Без removed — в первое состояние той же стадии, уже известное не спрашивают
    Допустим лид пишет "3"
    И лид пишет "500 тысяч"
    Когда скрипт меняется:
      """
      start: hello
      disclosure: off
      slots:
        name: {type: person_name, ask: "Как вас зовут?"}
        banks: {type: integer, ask: "Сколько банков?"}
        debt: {type: money, ask: "Какой долг?"}
        agrees: {type: yes_no, ask: "Записать вас?"}
      states:
        hello: {stage: new, collect: [name], next: about}
        about: {stage: qualified, say: Пара вопросов., collect: [banks, debt], next: proposal}
        proposal: {say: Предлагаю рассрочку., collect: [agrees], next: booked}
        booked: {say: Записали., outcome: won}
      """
    И лид пишет "ладно"
    То сообщение бота:
      """
      Предлагаю рассрочку.

      Записать вас?
      """
    И слот agrees пуст

  Сценарий: Если и стадии больше нет, разговор начинается с начала, не переспрашивая
    Когда скрипт меняется:
      """
      start: welcome
      disclosure: off
      slots:
        name: {type: person_name, ask: "Как вас зовут?"}
        city: {type: city, ask: "Какой город?"}
      states:
        welcome: {say: Добрый день!, collect: [name, city], next: booked}
        booked: {say: Записали., outcome: won}
      """
    И лид пишет "3"
    То сообщение бота:
      """
      Добрый день!

      Какой город?
      """

  Сценарий: Слот, у которого сменился тип, спрашивают заново
    Допустим лид пишет "3"
    Когда скрипт меняется:
      """
      start: hello
      disclosure: off
      slots:
        name: {type: person_name, ask: "Как вас зовут?"}
        banks: {type: duration, ask: "Как давно платите банкам?"}
        debt: {type: money, ask: "Какой долг?"}
      states:
        hello: {collect: [name], next: about}
        about: {collect: [debt, banks], next: booked}
        booked: {say: Записали., outcome: won}
      """
    И лид пишет "500 тысяч"
    То бот говорит "Как давно платите банкам?"
    И бот ждёт banks

  Сценарий: Вопрос, который убрали, не засчитывается попыткой и никого не держит
    Когда скрипт меняется:
      """
      start: hello
      disclosure: off
      slots:
        name: {type: person_name, ask: "Как вас зовут?"}
        agrees: {type: yes_no, ask: "Записать вас?"}
      states:
        hello: {collect: [name], next: about}
        about: {say: Пара вопросов., next: offer}
        offer: {say: Подходит банкротство., collect: [agrees], next: booked}
        booked: {say: Записали., outcome: won}
      """
    И лид пишет "три"
    То сообщение бота:
      """
      Подходит банкротство.

      Записать вас?
      """

  Сценарий: Отступление, которое убрали, возвращает к прерванному вопросу
    Допустим лид пишет "подумаю"
    И состояние doubt
    Когда скрипт меняется:
      """
      start: hello
      disclosure: off
      slots:
        name: {type: person_name, ask: "Как вас зовут?"}
        banks: {type: integer, ask: "Сколько банков?"}
      states:
        hello: {collect: [name], next: about}
        about: {say: Пара вопросов., collect: [banks], next: booked}
        booked: {say: Записали., outcome: won}
      """
    И лид пишет "дорого боюсь"
    То сообщение бота:
      """
      Сколько банков?
      """
    И состояние about

  Сценарий: Лид у менеджера вернётся к вопросу, который остался
    Допустим лид пишет "позовите человека"
    Когда скрипт меняется:
      """
      start: hello
      disclosure: off
      slots:
        name: {type: person_name, ask: "Как вас зовут?"}
        banks: {type: integer, ask: "Сколько банков?"}
      states:
        hello: {collect: [name], next: questions}
        questions: {collect: [banks], next: booked, renamed_from: about}
        booked: {say: Записали., outcome: won}
        colleague: {say: Зову коллегу., outcome: handoff}
      """
    И менеджер берёт разговор
    И менеджер возвращает разговор
    То бот говорит "Сколько банков?"
    И состояние questions

  Сценарий: Убранное касание не сдвигает остальные, и молчание заканчивается как прежде
    Когда скрипт меняется:
      """
      start: hello
      disclosure: off
      slots:
        name: {type: person_name, ask: "Как вас зовут?"}
        banks: {type: integer, ask: "Сколько банков?"}
      states:
        hello: {collect: [name], next: about}
        about: {collect: [banks], next: booked}
        booked: {say: Записали., outcome: won}
        silent: {outcome: lost}
      reminders:
        touches: [{after: 1d, say: Место за вами.}, {after: 7d, go: silent}]
      """
    И проходит 2 часа
    То бот молчит
    Когда проходит 1 день
    То сообщение бота:
      """
      Место за вами.
      """
    И состояние about
    Когда проходит 7 дней
    То состояние silent

  Сценарий: «Стоп» после правки — это стоп, а не новый вопрос
    Когда скрипт меняется:
      """
      start: hello
      disclosure: off
      slots:
        name: {type: person_name, ask: "Как вас зовут?"}
        city: {type: city, ask: "Какой город?"}
      states:
        hello: {say: Добрый день!, collect: [name, city], next: booked}
        booked: {say: Записали., outcome: won}
      """
    И лид пишет "стоп"
    То исход lost
    И разговор ведёт closed
