"""What English speakers ask of a helper about their plans, their pay, their money, their car and their trips."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
calendar: got_something_on got_anything_on have_something_on have_anything_on anything_on_for something_planned
    anything_planned plans_on plans_for_the plans_this what_are_my_plans is_my_day is_my_week busy_on_the free_on_the
    am_i_doing_on am_i_booked what_have_i_got what_do_i_have_on do_i_have_plans events_on events_for on_the_agenda
    day_look_like week_look_like schedule_look schedule_for_the schedule_on schedule_like
payday: next_check my_next_check paycheck paychecks paycheque pay_cheque get_my_check my_wages wages_come wages_be
    get_paid_next paid_next be_paid when_do_i_get_paid i_get_paid do_we_get_paid being_paid my_pay_come my_pay_be
    my_salary_come my_salary_be salary_hit pay_hit check_hit check_arrive check_will_come check_come
carbattery: jump_started jump_starting jump_it jumping_a_car jump_the_car jump_a_car get_a_jump need_a_jump
    give_me_a_jump jump_leads jumper_leads booster_cables flat_battery battery_is_dead battery_is_flat battery_died
    battery_dead car_is_dead car_died car_will_not_start
tripdanger: safety_alert safety_alerts travel_alert travel_alerts travel_warning travel_warnings travel_advisory
    travel_advisories government_warning government_warnings government_advice warning_people warning_travellers
    warning_travelers warned_against warning_against security_warning security_risk security_risks
    safe_to_visit safe_to_travel safe_to_go_to safe_to_fly safe_for_tourists safe_for_americans safe_for_travellers
    dangerous_to_visit dangerous_to_travel dangerous_to_go dangerous_place dangerous_country dangers_of_travelling
    alerts_for warnings_for warnings_about advisories_for
transfer: moving_money move_money move_the_money move_some_money move_cash moving_cash move_funds moving_funds
    shift_money money_from_one money_between money_over_to from_one_bank from_one_account from_bank_to
    another_bank another_account other_account other_bank to_my_savings to_my_checking to_my_other to_my_mom's
    to_my_wife's to_my_friend's send_him_money send_her_money send_them_money send_cash_to send_50 send_100
balance: account_has_in account_have_in have_in_it has_in_it what_is_in_my_account what_is_in_my_bank
    what_is_in_my_checking what_is_in_my_savings how_much_is_in how_much_money_is how_much_do_i_have
    how_much_have_i_got how_much_cash how_much_money_do_i money_do_i_have money_have_i money_left have_at_least
    at_least_in_my enough_in_my enough_to_buy enough_to_pay enough_to_cover afford_with_what is_left_in_my
    what_have_i_got_in amount_in_my funds_in_my funds_available available_funds available_balance
""".strip()
