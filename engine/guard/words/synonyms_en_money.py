"""English words of money that say the same: price, paying, instalments, debts, banks, income."""

from __future__ import annotations

from typing import Final

MONEY: Final = """
cost price come
cost price charge amount
cost price rate fee charge
price rate tariff
payment fee
charge bill
come run total amount
come run cost total
sum price amount cost total
sum amount figure
sum amount money
total sum overall altogether
total overall altogether combined
figure number amount
figure number sum
amount sum total size
money funds
money cash
pay instalment
payment paying
payment instalment installment
pay settle
pay spend
pay repay
repay return
paid payable
pay cover
transfer send
instalment payment part
stages parts instalments step
advance deposit prepayment prepay upfront prepaid
interest percent percentage
invoice bill
debt liability
debt loan
debt owe owing
creditor lender
loan credit
loan borrow
credit lending
collateral pledge secured
income earn earnings
salary wage pay
pension retirement
benefit allowance
budget money
budget spend
budget sum amount
spend expense
expense cost spending
expense spending costs
savings save
refund return
refund reimburse repay
receipt cheque check
reduce lower decrease cut
reduce cut lower trim
reduce reduction
increase raise grow rise
buy purchase get
sell sale
sale selling
cheap inexpensive affordable
high expensive
expensive costly dear
afford affordable
profitable worthwhile
worth worthwhile
worth good
worth sense
tariff plan
membership subscription pass
currency money
roubles rubles
rouble ruble
holiday break
postpone put delay
overdue late arrears
calculate count compute
calculate estimate
calculation estimate
extra additional
separate separately extra
charged paid billed
remuneration fee
surcharge extra
expense charge
balance remainder
spare extra
cash money
owe due
due payable owe
outlay expense
inexpensive low
economise save
pricing price
priced cost
quote price
payout payment
monthly month
prepayment beforehand
earn salary wage
"""
