"""How English speakers ask a firm of any trade for things: places, dates, papers, stock, visits, their money back."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
howmuch: the_damage you_charge prices_on your_rates your_prices your_fees your_pricing quote_for a_quote a_rough
    price_per an_hour per_session per_head each_one fee_for the_fee fees what's_it_cost daily_rate day_rate
    callout_fee call-out entry_fee tuition fare
rebate: something_off anything_off get_off special_offers any_offers discount_code voucher_code regulars
    student_discount student_price student_rate concession* senior_rate seniors pensioner* oap veterans nhs
    group_discount half_price go_lower go_any_lower come_down drop_the_price meet_me_halfway best_you_can_do
    do_me_a_deal bargain mates_rates mate's_rates birthday_discount reduced_price reduction
partpay: clearpay zip_pay laybuy lay-by pay_off_over pay_weekly separate_payments four_payments spread_over on_finance
    credit_plan hire_purchase downpayment
paymethod: cards gpay revolut stripe bacs btc methods_of_payment forms_of_payment way_to_pay accept_cash take_cash
    standing_order
location: where_you_at are_you_based postcode post_code zip_code zipcode avenue find_your landmark pin_drop drop_a_pin
    send_location your_store your_shop your_office your_studio showroom which_bus which_tube
    which_train which_stop which_building which_exit tube_station subway underground bus_stop tram walking_distance
    city_centre uptown suburb outlet high_street shopping_mall strip_mall get_to_your find_your_place find_your_office
    find_your_clinic way_to_your
open: until_what_time how_early open_early open_on close_at shuts round_the_clock on_sundays on_saturdays
    bank_holidays public_holiday public_holidays new_year's boxing_day reception_hours last_entry last_orders
    out_of_hours 24_7 you_shut are_shut is_it_shut
shipping: post_it post_to dropped_off bring_it_to bring_to_my to_my_house door_to_door home_delivery free_delivery
    delivery_fee delivery_charge delivery_cost delivery_area deliver_to do_you_deliver same-day next-day overnight
    express_delivery usps ups fedex dhl royal_mail evri hermes dpd curbside pick-up pick_it_up worldwide bulky
    ship_abroad deliver_on
howlong: turn_around timescale done_in do_it_in in_one_day in_a_day within_a_week while_i_wait while_you_wait
    long_does_it much_time average_time
seework: referees past_customers happy_customers satisfied_customers other_customers former_clients existing_clients
    success_story success_rate ratings star_rating trustpilot yelp rave what_do_people people_say people_happy
    customers_say recommended_by see_some any_photos any_pics examples_of your_instagram instagram_page
    photos_on_instagram an_instagram instagram_with big_clients who_have_you
    worked_for proud_of
parking: car_park carpark leave_my_car leave_the_car where_do_i_park place_to_park bike_rack bike_racks cycle_rack
    multi-storey underground_garage disabled_bay disabled_parking blue_badge barrier pay_and_display free_parking
    street_parking ev_charger charging_point double_yellow
job: recruit* openings open_roles any_roles role_for join_your_team join_the_team work_with_you work_here work_there
    any_jobs any_work looking_for_work looking_for_a_job apply_for cv cover_letter intern apprentice* trainee
    part-time full-time shift_work night_shift gig_work freelancers need_drivers need_any drivers_needed need_staff
    need_cleaners need_waiters need_an_extra extra_pair salary wage wages pay_rate starting_pay work_experience
    need_couriers staff_needed taking_on looking_for_staff looking_for_drivers certified_in qualified_in
stock: any_left got_any got_this have_this have_it_in have_these have_the_blue still_available still_got still_have
    for_sale sell_out back_order backorder backordered preorder pre-order hold_one hold_it hold_the_last keep_one
    put_aside put_one_aside set_aside set_one_aside put_by last_one last_pair last_ones in_store on_display
    on_the_shelf on_the_shelves discontinued run_out ran_out come_in_blue comes_in come_in_other how_many_left
appointment: book_a book_an book_me pencil_us any_slots time_slot any_appointments make_an_appointment set_up_an
    get_an_appointment see_the_doctor see_the_dentist trial_class trial_lesson pop_in drop_in_on walk-ins book_online
    next_available first_available earliest_appointment soonest openings_on any_openings free_on have_anything_on
    anything_available reserve_a reserve_me booking_for table_for
cancel: calling_off scratch_my strike_my delete_my annul can't_make_it can't_come can't_attend won't_make_it
    won't_be_able not_be_able_to_make not_going_to_make something_came_up something_has_come change_of_plans
    plans_changed plans_have_changed free_up_my
reschedule: move_my move_it push_back push_my put_back put_it_back bring_it_forward shift_my shift_it swap_days
    different_slot change_my_date change_my_appointment change_my_booking change_my_check-in change_my_slot switch_my
    rain_check raincheck rearrang* booked_for_monday need_thursday an_hour_later
"""
