"""What words of a bank's counter are about: balance, transfers, cards, bills, Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
balance: балик* сколько_денег денег_на денег_у_меня деньги_на_карте деньги_на_счете сколько_на_карте сколько_на_счете
    на_счете на_моем_счете на_моей_карте состояние_счета лежит_на лежат_на сколько_осталось_денег средств_на
    средства_на хватит_ли хватит_мне хватает_ли обнули* how_much_cash in_the_account in_my_bank in_the_bank
    in_my_checking in_my_savings my_funds the_funds enough_funds enough_money enough_cash enough_in on_my_card
    account_stand* available_balance am_i_broke sitting_in got_in_the at_least_in total_across across_all_my
    money_have_i money_do_i потратить_могу могу_потратить на_книжке в_кошельке в_минусе в_плюсе мои_деньги мои_финансы
    мои_сбережения сбережен* накоплен* how_much_do_i_have how_much_have_i how_much_is_on how_much_is_left have_money
    have_enough in_the_red in_the_black overdrawn to_spend net_worth
    cash_do_i savings current_balance cash_left
bankaccount: счет счета счету счете счетов счетах вклад* депозит* накопительн* сберегательн* сбережен* расчетный_счет
    валютн* копилк* дебетов* account accounts checking savings joint_account deposit deposits current_account piggy_bank
    nest_egg money_market
transfer: переведи переведите перевожу перекин* скин* закин* перешл* ~слать_деньг* отправь_деньги отправьте_деньги
    послать_деньги по_номеру_телефона по_номеру_карты реквизит* отстегн* вернуть_долг paypal revolut cash_app cashapp
    western_union move_money move_from shift_over forward_money into_account to_account from_savings from_checking
    into_my chip_in pay_back pay_my_friend send_mom send_dad to_my_friend between_my_accounts between_accounts payee*
    кинь_денег кинь_деньги кинуть_денег подкинь_денег подкинуть_денег сбрось_деньги сбросить_на_карту отослать_деньги
    отдать_долг донат* пожертвован* алимент* хозяйке_квартиры между_счетами между_картами send_bucks send_dollars
    split_the_bill donate landlord reimburse_my owe_my from_my_savings from_my_checking to_my_savings to_my_checking
    put_money_into shift_money
amount: рублей рубля рубль рубли косар* сотку сотка сотня сотню полтинник* пятихат* штука_рублей копеек миллион*
    полторы_тысячи тысяч* dollars bucks quid grand thousand million ten_bucks fiver tenner euros pounds cents
billpay: квитанц* платежк* коммунал* жкх квартплат* оплатить_счет оплати_счет счет_за счета_за срок_оплаты платеж
    платежа платежи платежей минимальный_платеж автоплатеж* задолж* долг_по оплат* заплат* bill bills pay_my pay_the
    utility_bill due minimum_payment payment* owe overdue late_fee pay_off autopay
card: карт визы_сбера мир_карта маэстро мастеркард* bank_card amex american_express
newcard: новую_карту новая_карта карта_готова выпуск_карты выпустить_карту выпустите оформить_карту заказать_карту
    хочу_карту хочу_кредитк* перевыпуск* перевыпусти* где_моя_карта когда_придет_карта срок_действия new_card
    apply_for_a_card apply_for_card order_a_card order_card replacement_card card_arrive get_a_card card_application
    replace_my_card expiration_date card_expires
activate: активир* активац* разблокир* подключить_карту activat* reactivat* start_using unlock enable
pin: пину пин_код пин_кода pins
cardlimit: лимит* кредитный_лимит увеличить_лимит увеличьте_лимит лимит_по превысил* сверх_лимита максимум_снят*
    спишет_больше limit* credit_limit credit_line spending_limit daily_limit max_out maxed raise_my_limit
    increase_my_limit how_much_can_i_spend overdraft*
creditscore: кредитный_рейтинг кредитного_рейтинга кредитная_история кредитной_истории кредитную_историю
    кредитный_балл кредитный_скоринг кредитным_скорингом моя_ки ки бки нбки окб скоринг* скорбалл* балл баллы баллов
    рейтинг* просрочк* заемщик* бюро_кредитных credit_score* credit_rating* credit_report* credit_history
    credit_bureau fico experian equifax transunion creditworth* creditscore my_score score* bad_credit good_credit
    borrower vantage* кредитоспособн* платежеспособн* рейтинг_заемщика испортил_историю кредитную_репутацию
    улучшить_кредитн* поднять_рейтинг поднять_кредитн* my_credit_score my_credit_rating my_credit_report
    my_credit_history is_my_credit check_my_credit credit_standing credit_check credit_inquir*
    build_credit
rate: процент_по под_какой_процент доходност* interest_rate* percent_on fixed_rate variable_rate
lostthing: пролюбил* стянул* стибр* выронил* исчез* профукал* где_то_оставил не_найти чужие_руки в_чужих_руках
    закройте_доступ losing swiped snatched mislaid dropped_my can_not_find_my can_not_find_it
    never_found not_turned_up took_my слямзил* умыкн* подрезал* девал* делась делся делось куда_дел куда_дела
    не_вижу_своей забыла_в оставила_в dug_through lost_my was_stolen got_stolen been_stolen stolen_from
    pinched
fraud: мошен* подозрительн* взломал* взлом фрод* фишинг* скиммер* чужое_списание чужая_операция не_моя_покупка
    без_моего_ведома аферист* fraud* suspicious hacked scam scammer* scammed unauthoriz* unauthoris* phish*
    identity_theft compromised skimm* not_my_charge did_not_make
declinedpay: отклон* отказ* не_проходит_оплата не_прошла_оплата не_прошел_платеж не_принимают_карту не_сработала
    declin* rejected denied refused card_not_working would_not_go did_not_work
statement: выписк* история_операц* историю_операций операци* транзакц* трат траты трату тратах потратил* потрачен*
    расход* списан* покупки_за последние_операции движение_средств statement* transaction* purchase_history spent
    spending recent_activity recent_purchases last_purchase expenses spend_on account_history
atm: обнал снять_наличные снять_наличку наличк* касса_банка cash_out take_out_cash
topup: пополн* закинуть_на положить_на положить_денег внести_на внесен* зачисл* кинуть_на_баланс top_up top_ups topup*
    topping reload add_money add_funds load_money put_money deposit_cash deposit_a recharge
openaccount: открыть_счет открыть_вклад откройте_счет открытие_счета завести_счет завести_карту хочу_счет
    стать_клиентом open_an_account open_account open_a_savings open_a_checking new_account set_up_an_account
    start_an_account account_opening become_a_customer
closeaccount: закрыть_счет закройте_счет закрыть_вклад закрытие_счета закрыть_карту расторгнуть close_my_account
    close_account closing_my_account closing_a_card terminate_my_account shut_my_account
verify: верифик* верифицир* идентифик* подтверждение_личности подтвердить_личность паспортные_данные селфи удостовер*
    распозна* verif* identity identification kyc selfie proof_of_address prove_who
    id_check
cheque: чековая чековую чеки чеков чековой check_book checkbook* checks cheque* order_checks new_checks cash_a_check
rewards: бонус* кэшбэк* кешбэк* кэшбек* кешбек* кэшбэчн* баллы_спасибо мили_накоп* милях программа_лояльности
    накопленные reward* points cashback cash_back air_miles redeem* perks
routing: бик реквизит* расчетный_счет корсчет свифт iban инн_банка номер_счета routing swift sort_code
    account_number bic bank_details
loan: взаймы
invest: акций пиф фонд* биржа бирже портфель stock_market mutual_fund* portfolio etf index_fund
tax: инн фнс taxed refund_on_taxes tax_return withhold* w_2
bankname: сбер сбера сбере сбербанк* тинькофф* тинек тинькове альфа альфабанк* втб газпромбанк* райф райффайзен*
    почта_банк совкомбанк* chase citibank citi wells_fargo barclays hsbc capital_one monzo
block: разморож* закрыть_доступ закрой_доступ закройте_карту закрыть_карту froze lock_my shut_it_down hold_placed
    deactivat* cut_off
carryitem: кошелек кошельк* бумажник* портмоне сумочк* борсетк* ключи ключей ключами паспорт* wallet* purse* handbag*
    keys passport backpack
returns: некачествен* обратно_в_магазин не_подходит не_подошел не_подошла не_подошло по_гарантии faulty defective
    give_it_back ship_back return_policy returns_policy too_small too_big not_fit do_not_fit exchange
spend: потрат* тратит* трачу траты истрат* расходу* spend spent spending splurge
nextone: следующ* предыдущ* прошл* последн* очередн* next previous latest upcoming earlier prior
hello: good_night спокойной_ночи доброй_ночи
"""
