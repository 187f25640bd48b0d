"""What English leads say offhand in any trade: money, haste, fear, who decides, the way."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
busy: days_are_packed no_gap not_a_gap no_gaps gap_in_my_calendar gap_in_my_diary wall_to_wall jam_packed
    chock_a_block exams_until exams_till exam_season revising_for working_all_hours 24_hours_in_a kids_to_pick
highprice: pull_the_other made_of_gold gold_plated could_buy_a_car buy_a_car_for exceeds_our exceeds_my
    figure_is_beyond amount_is_beyond swing_that can_not_swing not_stretch_to stretch_to_that
    for_this_money pricing_me_out second_mortgage remortgage_my_house arm_and_a
overtreat: squeeze_money squeeze_every squeeze_people milk_people milk_the_patient only_after_my_money
    sell_you_extra things_i_do_not_need
direct: on_the_bank's_website bank's_app banks_website apply_on_the_bank do_it_all_online all_ourselves_online
    do_it_all_ourselves independent_traveller independent_traveler travel_independently packages_are_not_my
    organise_it_myself organize_it_myself plan_it_myself arrange_things_directly straight_with_the
    pay_your_fee_for
distrust: go_bust goes_bust went_bust gone_bust go_under goes_under fold_tomorrow vanishes disappears_with
    runs_off_with conmen catch_here single_review not_find_any_reviews even_exist no_trace_of ghost_company
noneed: healthy_as_a nothing_to_insure nothing_is_going_to_happen nothing_will_happen happy_with_how_i it_is_gone_now
    went_away_by_itself cleared_up grow_out_of calm_down_when only_a_phase just_a_phase already_knows
fear: phobia phobias phobic frightened frightens petrified dread dreading shaking_like hands_are_sweating sweaty_palms
    break_out_in_a_sweat heart_races makes_me_cry freak_out freaks_me freaked_out gives_me_the_creeps
    butterflies_in_my anxiety jittery wimp coward
askothers: my_fiancee spoken_to_my spoke_to_my_wife talked_to_my half's_ok
    whatever_mum_says whatever_mom_says whatever_she_says whatever_he_says mum_says_goes family_council
    family_meeting_first needs_convincing decide_things_together we_decide_it needs_to_be_on_board get_her_on_board
    get_him_on_board parents_are_paying
rightmoment: between_jobs ask_again_in not_buying_till only_going_next while_away_yet
other: seen_it_on_booking saw_it_on trivago kayak booking_com amazon_for same_item_at same_item_for same_room_same
    same_dates_on same_plan_for smaller_interest guy_down_the
pending: not_landed never_got_the_money was_not_received says_no_money no_money_came money_left_my not_credited
    not_been_credited where_did_the_money not_cleared_yet bounced_back
wrongitem: ordered_a_medium ordered_a_large ordered_a_small got_a_small not_the_colour not_the_color
    wrong_model not_the_one_i_ordered different_from_the_photo different_to_the_photo not_as_pictured not_as_described
    someone_elses_order another_person's_order
paymethod: pay_when_it_arrives your_iban iban_please sort_code_and bank_details_please tap_and_pay
location: what_bus by_bus by_tube by_train_to walk_from_the how_do_i_walk where_do_i_park addy drop_me_a_pin
    swing_by_the do_i_have_to_come_with where_should_i_come where_do_we_come
childpatient: teens under_18 under_16 under_age underage without_my_parents both_parents accompanied_by
    aged_two aged_three
shipping: sent_to_my_place get_this_sent haulage posting_overseas posting_to express_option reach_me_by
    reach_us_by bring_it_out_to bring_it_tonight left_the_warehouse leave_the_warehouse pack_it_yet packed_yet
botask: artifical_intelligence living_man living_person living_human anybody_real anyone_real somebody_real
    with_a_machine to_a_machine or_a_program answer_too_fast too_fast_to_be even_human
""".strip()
