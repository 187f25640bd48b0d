"""What English leads ask about coming out to them: where, who, when, leaving, papers, sums."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
area: do_you_get_there do_you_go_to do_you_go_as go_out_to you_go_there villages village suburb suburbs outskirts
    countryside surrounding_area surrounding_areas surrounding_towns neighbouring_town nearby_towns out_of_town
    edge_of_town far_end_of other_side_of_town other_end_of_town across_the_river over_the_river within_the_ring
    inside_the_ring outside_the_ring zone_2 zone_3 zone_4 my_zip our_zip my_postcode our_postcode this_postcode
    travel_to travel_out would_you_travel willing_to_travel prepared_to_travel travel_radius service_radius within_20
    within_30 20_miles 30_miles 50_miles how_far_out how_far_away_do is_that_ok_for_you is_that_near is_it_near
    is_that_covered ok_for_you_guys serve_the serve_my serve_our serving_the work_there work_around work_out_here
    work_outside work_anywhere operate_there operate_outside cover_the_whole cover_all_of cover_north cover_south
    cover_east cover_west cover_central your_coverage coverage_area live_out live_near live_outside live_just_outside
    we_are_located i_am_located located_in possible_in available_in available_here available_where active_in
    present_in
timetable: free_slot free_slots open_slot open_slots slots_for slots_on slots_left slots_are slots_do what_slots
    which_slots time_slots time_slot slots_available available_slots available_times times_available
    times_are_available times_do_you times_can_you what_availability your_availability any_availability
    availability_on availability_for availability_this availability_next your_schedule your_calendar_look
    when_are_you_free when_are_you_available when_do_you_have when_is_the_next_available next_available_slot
    first_available next_opening next_free openings_on openings_this openings_next any_openings anything_free
    anything_available got_anything_on have_anything_on have_anything_for squeeze_me_in squeeze_us_in fit_me_in
    fit_us_in how_soon_could how_soon_can you_come_on could_you_come_at be_after_work could_it_be_after
    could_it_be_before before_work early_morning first_thing evenings_possible weekends_possible sunday_possible
    saturday_possible what_hours
recurring: biweekly every_fortnight fortnightly every_two_weeks every_other_week every_second_week once_a_week
    once_a_fortnight once_a_month once_in_two_weeks once_every twice_a_month twice_a_week regular_basis regularly
    regular_visits each_week each_month per_week same_day_every same_time_every standing_booking standing_appointment
    repeat_booking ongoing
crewsize: how_many_people_come how_many_people_will how_many_people_are_coming how_many_people_work_on how_many_come
    how_many_cleaners how_many_workers how_many_men how_many_guys how_many_of_them one_person_or one_cleaner_or
    one_man_or two_men two_man_team alone_or_with team_of_two team_of_three in_pairs a_pair man_or_woman
    male_or_female woman_or_man female_cleaner female_only women_only by_a_woman by_a_man a_female a_male a_lady
exitterms: end_it_early end_early ending_early end_the_contract end_the_agreement end_my_contract end_my_plan
    end_my_subscription termination terminating early_exit exit_clause exit_charge fine_if_i fine_for_leaving
    fine_for_cancelling penalty_if charge_for_cancelling charged_if_i_cancel charged_for_cancelling easy_to_cancel
    easy_is_it_to_cancel hard_to_cancel difficult_to_cancel simple_to_cancel how_to_cancel tell_you_to_cancel
    let_you_know_to_cancel days_before_to_cancel notice_to_cancel before_cancelling notify_you_to warn_you_to
    in_advance_to_cancel pause_it pause_the pause_my pausing suspend freeze_it freeze_my skip_a_week skip_a_month
    skip_a_visit skip_one skip_weeks put_it_on_hold be_put_on_hold put_on_hold_while can_it_be_put away_for_a_month
    go_away_for away_on_holiday switch_off_the_auto auto_renew auto-renewal automatic_renewal renews_automatically
    renew_automatically stop_anytime stop_at_any stop_it_any quit_anytime without_penalty no_penalty
    terminate_the_contract_early terminate_early
prepaid: want_a_deposit take_a_deposit ask_for_a_deposit require_a_deposit deposit_required deposit_needed
    how_big_is_the_deposit size_of_the_deposit is_there_a_deposit deposit_to_book deposit_to_secure secure_the_booking
    hold_the_booking
papers: t_and_cs tandcs t_cs terms_and_conditions terms_of_service terms_of_use small_print fine_print your_terms
    what_do_i_sign sample_contract example_contract contract_in_advance contract_by_email signed_contract
    written_contract written_agreement service_agreement company_details company_number registration_number vat_number
    business_registration registered_business registered_company sole_trader limited_company tax_invoice
    proper_invoice invoice_to_my_company
team: your_own_crews in_house_team own_workers fitter fitters installer installers labourer labourers workman workmen
    tradesman tradesmen tradespeople sub_contractor sub_contractors subbies contractors_or hire_contractors
    hire_people agency_workers agency_staff licensed accredited registered_electrician proper_electrician
    real_electrician apprentices cowboys cowboy_builders who_fits who_installs who_is_installing who_puts_them
    who_puts_it who_carries_out who_will_install who_will_fit send_out who_do_you_send
howmuch: what_will_i_pay what_would_i_pay what_do_i_pay what_am_i_paying what_will_we_pay what_would_we_pay
    what_should_i_pay what_will_it_come what_does_it_work_out what_is_the_final what_kind_of_money in_total
highprice: over_what_i_wanted over_what_we_wanted above_my_budget out_of_my_budget beyond_our_means out_of_our_league
    way_over way_above well_over well_above huge_sum big_sum large_sum enormous_sum huge_money that_sort_of_money
    nobody_can_pay nobody_pays_that nobody_would_pay who_pays_that who_can_pay_that who_would_pay_that normal_salary
    normal_people_can average_salary on_my_salary on_my_wage on_my_wages money_does_not_grow win_the_lottery
    won_the_lottery price_puts_me_off price_put_me_off put_off_by_the_price scared_by_the_price price_scares choked_at
withhold: what_do_you_want_my what_do_you_need_my want_my_name_for want_my_full need_my_full need_my_surname
    full_name_for surname_for address_for_what email_for_what phone_for_what number_for_what date_of_birth_for
    keep_my_number_to keep_my_address_to
human: number_for_support support_number support_line helpline hotline number_i_can_call speak_to_whoever
reschedule: another_date different_date change_my_time can_we_make_it could_we_make_it make_it_another
    not_work_any_more
botask: typing_this is_it_automatic automatic_reply automatic_replies auto_reply auto_replies automated_message
    automated_reply automated_messages is_this_automatic person_typing human_typing automatic_answers
""".strip()
