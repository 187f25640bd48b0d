"""What words of banks, links, shops' counters and complaints are about, Russian and English.

Words joined by ``_`` are one expression: "log in", «личный кабинет».
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
balance: баланс* остат* остаток доступн* сальдо сколько_осталось осталось_на на_счету balance* remaining available
    funds money_left left_in in_my_account in_account how_much_money
transfer: перевод перевести переводить переводил* перекинуть перекинул* скинуть скинул* перечисл* пополн* зачисл*
    закинуть закинул* отправить_деньги межбанк* сбп transfer* wire* wiring send_money sent_money top-up topup
    deposit* remit* venmo zelle payee recipient* beneficiary
arrive: ~ходить прийти пришел пришло пришли пришла придет поступить наступить поступ* дойти дошел дошли дошло дойдет
    получить
    получил* получател* доехать добраться зачисл* arriv* receiv* reach* came come show_up showed_up shown_up
    showing_up get_here got_here went_through go_through posted credited appear*
pending: завис* висит ожидан* обработк* обрабатыв* застрял* задерж* долго до_сих все_еще еще_не pending stuck delay*
    waiting hung hold on_hold not_yet
declined: отклон* отказ* отказыва* откаж* не_принимает не_проходит срабат* сработ* терминал* касс* отвергнут* declin*
    reject* refus* denied deny fail* bounce* go_through swipe* tap contactless terminal
unknown: неизвест* незнаком* непонятн* чуж* странн* узнаю без_ведома не_узнаю не_совершал* unknown unfamiliar
    unrecogni* recogni* unauthori* didn't_make strange weird suspicious mysterious
over: лишн* больше_чем переплат* завышен* излиш* завыс* overcharg* extra too_much more_than higher excess* incorrect
    wrong_amount
atm: банкомат* терминал* обналич* снять_деньги снять_наличн* атм atm* cash_machine withdraw* cashpoint dispens*
pin: пин пинкод* пин-код* пинк* pin pincode pin_code pin_number
expire: истек* истеч* просроч* заканчива* срок_действия закончил* expir* run_out runs_out ran_out out_of_date lapse*
rate: ставк* процент* годов* под_процент переплат* rate rates interest apr percent* apy yield
loan: кредит* займ займы займов заем одолж* ссуд* ипотек* взять_в_кредит занять_денег loan* borrow* lend* mortgage*
    credit financ* down_payment
limit: лимит* порог* предел* максимальн* не_больше maximum max limit* cap ceiling up_to
fee: комисси* плата сбор* пошлин* абонплат* штраф* неустойк* fee fees commission* surcharge* penalt*
tax: налог* ндфл вычет* ндс декларац* самозанят* tax taxes vat irs deduction* 1099
invest: инвест* акции облигац* брокер* вклад* депозит* дивиденд* биткоин* крипт* invest* stock* share* bond* broker*
    bitcoin crypto* savings dividend*
salary: зарплат* зп оклад* аванс* премия получк* жалован* salary wage* paycheck* payroll bonus income
account: аккаунт* кабинет* профил* учетк* учетн* личный_кабинет лк account accounts profile*
signin: войти зайти вход залогин* авториз* впуск* пускает не_пускает зайд* заход* личный_кабинет лк логин* log_in
    login* sign_in signin sign_into log_into signing_in logged_out locked_out logging get_into authenticat*
password: парол* passw* passcode credential* пассворд кодов*
code: код коды смс смск* sms code* two_factor otp verification authenticator one_time
username: логин* имя_пользовател* никнейм username* user_name userid login_name
register: регистр* зарегистр* создать_аккаунт завести_аккаунт sign_up signup regist* create_account enroll*
app: приложен* программ* апк сайт* страниц* браузер* кнопк* ссылк* app apps application site website* web* page*
    browser button* link* screen portal
crash: вылет* выкидыв* глюч* баг баги багов бага баге ошибк* виснет зависает не_открыва* не_запуска* сбо* crash* bug*
    glitch* error* freez* not_loading won't_load won't_open stuck
forget: забы* ~помнить не_помню вспомн* запамятов* forgot* forget* remember* can't_recall
recover: восстанов* сброс* вернуть_доступ разблок* перевыпу* recover* reset* restore* unlock* reactivat* retriev*
net: интернет* инет* инета нет_сети вайфай* вай-фай* вифи wifi роутер* модем* сеть сети провайдер* оптоволок*
    кабел* лте internet* router* modem* network* broadband ethernet fiber connection* connectivity
signal: сигнал* связь связи ловит палочк* покрыт* вышка прием signal* reception coverage bars service no_service
outage: авари* обрыв* отключ* пропал* отрубил* вырубил* упал* лежит не_работает нету профилактик* outage*
    cut_out cuts_out cutting_out dropp* drops keeps_dropping disconnect* no_connection offline maintenance
slow: медлен* тормоз* лаг* виснет скорост* низк* еле_еле не_грузит грузит подвис* slow* lag* buffer* sluggish crawl*
    speed*
tv: тв телевид* телевизор* телек* каналы канал* приставк* tv television cable channel* set-top satellite stream*
data: гигабайт* гиги гигов гб трафик* мегабайт* минут* смски пакет* безлимит* data gig gigs gigabyte* gb minutes
    unlimited allowance
roaming: роуминг* заграниц* за_границ* за_рубеж* roam* abroad overseas international*
sim: сим симк* симка сим-карт* есим sim esim port number_transfer
plan: тариф* пакет* план планы подписк* абонплат* опци* услуг* plan plans tariff* package* bundle* tier* option*
    subscription*
upgrade: повыс* увелич* побольше расшир* добав* подключ* улучш* апгрейд* upgrad* increas* more add added faster bigger
    boost premium
downgrade: понизит* пониж* уменьш* поменьше подешевле базов* дешевле downgrad* lower reduc* cheaper basic smaller
connectup: подключ* подключить активир* включ* установ* activat* turn_on enable* set_up setup connect* switch_on
disable: отключ* деактив* выключ* отвяз* убрать удал* стереть disabl* deactivat* turn_off switch_off remov* delet*
    opt_out stop* get_rid забрать
autopay: автопродл* автоплат* автосписан* продлев* продлят* автоматич* каждый_месяц ежемесячн* auto automatic* renew*
    recurring every_month monthly
unsubscribe: отпис* подписк* unsubscrib* subscri* подписаться
human: оператор* живой живым живого живому менеджер* сотрудник* специалист* консультант* поддержк* саппорт* кто-нибудь
    кто_нибудь human* agent* representative* rep operator* real_person customer_service

bot: робот* бот бота ботом автоответ* ии нейросет* искусствен* bot bots robot* machine* automated ai chatbot
speak: ~говорить разговар* поговор* пообщат* общат* соедин* переключ* позов* свяж* связат* перезвон* позвон* звонит*
    talk* speak* spoke* connect_me put_me_through chat* transfer_me call* phone* reach contact* get_hold
complain: жалоб* ~жаловаться претензи* недовол* возмущ* безобраз* хамств* роспотреб* начальств* руководств* директор*
    complain* unhappy dissatisf* upset angry unacceptable escalat* supervisor disappoint* пожаловаться пожалуюсь
    жалуюсь
rude: хам* нахам* груб* нагруб* ор орал* кричал* крич* обматер* матом невежл* оскорб* огрыз* неуваж* недружелюб*
    бросил* rude* impolite unfriendly disrespect* yell* shout* ignored ignor* attitude unprofessional hung_up nasty
    hostile condescending
noshow: не_пришел не_приехал не_отвечает опозд* опазд* не_явил* трубк* не_берет не_дозвон* игнор* never_showed
    didn't_come no_answer doesn't_answer late nobody_answers no_reply no_response ghosted
wrongitem: перепута* не_то не_тот ошибл* не_хватает недоста* недоложи* забыли_положить missing
    mistake* incomplete
broken: слом* разби* битый бракован* брак* треснут* порв* дырк* дыра пятно мят* помят* вмятин* царапин* протух*
    просроч* испорч* отклеи* отпал* отвалив* повреж* сгоре* broken broke defect* faulty damag* crack* scratch*
    torn ripped hole stain* shatter* dent dents stopped_working doesn't_work not_working falling_off peel* expired
    leak* spoiled rotten
quality: качеств* халтур* криво тяп-ляп плохо_сделан* недодел* переделыв* передел* quality workmanship poorly shoddy
    redo sloppy poor
describe: описан* соответств* картинк* на_сайте на_фото description described picture* advertised
exchange: обмен* поменять ~менять замен* другой_размер exchange* swap* replace* replacement* instead
fit: размер* мал мала мало_мне велик* подош* подойд* не_подошл* жмет тесн* широк* fit fits size* small large big tight
    loose wrong_size bigger smaller
wear: плать* куртк* туфл* обув* кроссовк* брюк* джинс* рубаш* футболк* юбк* пальто сапог* шапк* носки бель* dress*
    shirt* shoe* jacket* pants jeans coat* skirt* boots clothes sneaker* hat
unwanted: не_понравил* не_нужен не_нужн* передум* разонрав* changed_my don't_like don't_want don't_need no_longer
    unwanted regret передумать
stock: наличие склад* остал* ~кончиться законч* разобрали поступлен* завоз* появит* привезут продаже распродан* in_stock
    out_of_stock stock* available availab* sold_out restock* inventory have_any
colour: цвет цвета цветом цвету цветн* красн* черн* бел* син* зелен* желт* серый серого розов* colour* color* black
    white red blue green grey gray pink brown
model: модел* марка марки марку марок бренд* айфон* самсунг* ксяоми верси* model* brand* iphone* samsung version* nike
reserve: отлож* придерж* забронир* резерв* hold set_aside reserv* put_aside save
""".strip()
