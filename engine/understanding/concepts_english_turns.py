"""More turns English leads give to price, doubt, delay, trust, rivals and agreement, and words of trades left over."""

from __future__ import annotations

from typing import Final

ENGLISH_TURNS: Final = """
highprice: you_what_how_much how_much_now having_a_laugh having_me_on taking_the_mick taking_the_piss
    pull_the_other_one you_must_be_joking you_are_joking are_you_joking are_you_serious_about got_to_be_joking
    nearly_fell_off made_my_eyes_water choked_on for_a_bit_of for_a_few_hours for_one_afternoon for_half_an_hour_of
    for_ten_minutes_work that_much_for more_than_the_car more_than_my_rent more_than_i_earn more_than_i_paid
    more_than_it_is_worth more_than_expected more_than_i_thought more_than_we_thought more_than_i_was more_than_last
    higher_than costs_more_than could_buy_a_new buy_a_new_one buy_two_for week's_wages month's_wages silly_money
    serious_money big_money too_expensive bit_expensive very_expensive expensive_for quite_a_lot quite_expensive
    bit_on_the_steep bit_on_the_high on_the_expensive_side on_the_high_side on_the_pricey over_priced pricey_for
    price_shock price_has_gone_up why_so_much why_does_it_cost_so justify_the_price justify_the_cost justify_that
    not_paying no_way_i_am_paying will_not_pay_that would_not_pay_that lot_for_a lot_to_ask a_lot_of_money
    a_lot_for_what
cantpay: not_in_my_budget not_within_budget budget_does_not budget_will_not budget_is_tight budget_is_small
    budget_is_gone budget_has_been_spent spent_the_budget blown_the_budget all_spent nothing_left_this_month no_money
    not_much_money not_enough_money low_on_cash skint_this_month bit_skint bit_short tight_this_month things_are_tight
    times_are_hard times_are_tough tough_month tough_year bad_year bad_month slow_month slow_year cannot_stretch_to
    can_not_stretch_to can_not_run_to can_not_manage_that between_paychecks waiting_for_my_pay paid_on_friday
    on_a_pension on_universal_credit student_budget minimum_wage
undecided: give_it_a_think have_a_little_think think_about_this thinking_about_it think_it_over need_to_think
    let_me_think will_think will_have_a_think want_to_think time_to_think ponder_it ponder_on mull_over mulling_it
    mulling_over turn_it_over weigh_things weighing_up on_the_wall sit_with_this sleep_on_this sleep_on_that let_it_sit
    compare_a_few compare_some comparing_a_few comparing_quotes get_a_few_quotes get_other_quotes getting_quotes
    getting_other_quotes two_more_quotes three_quotes other_quotes few_more_quotes look_at_other look_around look_about
    have_a_look_around see_what_else not_made_my_mind not_made_our_minds made_our_minds no_decision decide_later
    decide_yet deciding_between still_undecided still_not_sure undecided_yet fifty_fifty 50_50 on_second_thoughts
    not_100_percent_sure not_totally_sure bit_unsure in_no_rush will_let_you_know i_will_get_back i_will_come_back
    we_will_get_back get_back_to_you
distrust: legit_or legit_company is_this_legit are_you_legit is_this_real are_you_for_real is_this_a_joke
    is_this_a_scam is_it_a_scam is_this_some_kind looks_dodgy sounds_dodgy seems_dodgy seems_sketchy bit_dodgy
    bit_fishy seems_fishy sounds_fishy sounds_off seems_off bit_off not_convinced_you how_do_i_know_you
    how_do_i_know_this how_do_i_know_it how_can_i_be_sure how_can_i_check how_can_i_verify can_i_check_you
    check_you_out looked_you_up googled_you google_you nothing_about_you_online no_website can_not_find_any_reviews
    mixed_reviews dodgy_reviews one_star reviews_are_bad paid_reviews take_the_deposit_and take_my_deposit_and
    disappear_with vanish_with run_with_my do_a_runner never_see_you_again here_today heard_horror heard_bad read_bad
    so_many_scams so_many_scammers too_many_scams once_bitten_twice what_is_the_angle what_are_you_hiding
    where_is_the_catch must_be_a_catch any_hidden any_catch no_hidden hidden_fees hidden_costs hidden_charges
other: got_a_cheaper got_it_cheaper found_it_cheaper found_cheaper saw_it_cheaper seen_it_cheaper get_it_cheaper
    cheaper_quote cheaper_price better_quote_from lower_price_from someone_quoted another_firm_quoted other_firm
    other_firms other_lot other_company_said the_others local_guy local_firm local_lad my_mate_can mate_can_do
    mate_said_he brother_in_law_can down_the_market at_the_market on_facebook_marketplace on_gumtree on_craigslist
    on_etsy on_alibaba b&q home_depot big_chain half_your_price for_a_third third_of_the_price for_less_than
    undercuts_you beats_your beat_your can_you_beat can_you_match will_you_match price_beat
workwith: already_sorted_with already_booked_with already_signed_up already_gone_with already_going_with
    gone_with_someone going_with_someone_else going_with_another chose_someone chosen_someone picked_someone
    found_someone_already have_a_regular have_our_regular got_a_regular have_our_own got_our_own my_regular my_usual
    our_usual use_the_same use_our_own always_use always_used always_gone_with never_let_us_down never_let_me_down
    no_complaints_about no_complaints_with happy_with_mine good_relationship under_contract contract_with_someone
    tied_in_with contract_until contract_ends contract_runs
rightmoment: not_the_time not_a_good_moment bad_timing timing_is_bad timing_is_off timing_is_not too_soon_for bit_early
    bit_too_early bit_soon early_days early_stages not_for_a_while not_for_a_few not_this_year not_this_month
    not_this_week not_until not_till maybe_next_year maybe_next_month maybe_in_the maybe_after maybe_when maybe_later
    later_in_the later_this_year next_year_maybe next_spring in_spring in_summer in_autumn in_winter
    when_the_weather_warms when_it_gets_warmer after_the_summer after_the_winter after_the_season after_the_baby
    after_the_exams after_the_renovation after_payday_maybe once_we_have once_i_have once_the_kids when_the_kids_are
    when_we_move when_i_move when_things when_i_get_back when_i_am_back when_we_are_back come_back_to_me
    come_back_to_us get_back_to_me_in contact_me_again try_me_again try_again_next remind_me_in remind_me_next
    message_me_in message_me_next text_me_in text_me_next email_me_in email_me_next write_to_me_in ping_me_in
    ping_me_next ring_me_in ring_me_next call_me_in call_me_next
noneed: not_need_that_much never_needed not_really_needed not_needed_right fine_at_the_moment ok_as_we_are
    okay_as_we_are happy_as_i_am good_as_it_is still_works_fine still_going_strong still_fine still_good_as
    works_perfectly_fine only_had_it_done had_it_done just_had_it just_had_one just_bought_one just_got_one
    got_one_last already_done already_did_it already_sorted_it sorted_it_myself managed_myself managed_it fixed_itself
    problem_solved problem_went_away problem_has_gone not_a_problem_any no_problem_with_ours no_point_in
    what_is_the_use why_do_we_need why_would_we_need why_would_i_need what_do_i_need_it what_for_exactly
    not_see_the_need not_see_any_need see_the_need not_see_a_reason see_a_reason not_the_target not_relevant_for
    does_not_apply_to we_do_not_have_any i_do_not_have_a i_do_not_have_any i_do_not_own i_rent_so
askothers: ask_the_wife ask_the_husband ask_the_missus ask_her_indoors ask_him_indoors ask_the_family ask_my_mum
    ask_my_dad ask_my_parents ask_my_partner ask_my_landlord ask_the_landlord ask_the_board ask_my_accountant
    ask_my_manager ask_my_team ask_my_business_partner speak_to_my_wife speak_to_my_husband speak_to_my_landlord
    talk_to_my_wife talk_to_my_husband talk_to_the_wife talk_with_the check_with_the check_with_her check_with_him
    run_it_past_my run_it_past_the run_it_by_my run_it_by_the run_by_my run_past_my clear_it_with_the clear_it_with_my
    wife_has_to husband_has_to wife_needs_to husband_needs_to boss_has_to boss_needs_to landlord_has_to
    landlord_needs_to needs_to_agree has_to_agree have_to_agree wife_decides husband_decides mum_decides both_need_to
    both_have_to decide_together_with together_with_my with_the_wife with_the_husband my_wife_would my_husband_would
    my_wife_will my_husband_will my_wife_wants my_husband_wants she_decides he_decides they_decide wears_the_trousers
    wears_the_pants final_decision_is not_just_my_decision not_only_my_decision not_my_decision_alone
guaranteed: guarantee_on guarantee_for guarantee_that any_guarantee any_guarantees any_warranty is_there_a_guarantee
    is_there_a_warranty do_you_guarantee do_i_get_a_guarantee do_you_give_a_guarantee how_long_is_the_guarantee
    how_long_is_the_warranty how_long_is_it_guaranteed length_of_guarantee length_of_warranty years_guarantee
    year_guarantee year_warranty years_warranty months_warranty month_warranty lifetime_guarantee lifetime_warranty
    if_it_goes_wrong if_something_goes_wrong if_it_fails_after if_it_falls_off if_it_cracks if_it_peels
    if_it_leaks_again if_it_stops_working if_it_does_not_work_out what_if_i_do_not_like what_if_i_am_not_happy
    not_happy_with_it not_happy_with_the_result unhappy_with_the_result put_it_right put_things_right redo_for_free
    do_it_again_for_free come_back_and_fix_it
rebate: any_discount any_discounts do_a_discount do_you_do_a_discount is_there_a_discount discount_if discount_for
    cheaper_if_i cheaper_if_we cheaper_for_two cheaper_for_cash cash_discount discount_for_cash price_for_cash
    cheaper_in_cash if_i_pay_cash if_i_pay_in_cash if_i_bring_a_friend bring_a_friend refer_a refer_my
    recommend_a_friend if_i_book_two if_i_buy_two if_i_order_two if_we_take_two if_we_take_both if_i_take_both
    take_two_products two_of_them two_for_the three_for_two bulk_order bulk_price bulk_discount bundle_deal
    package_price blue_light_card nhs_discount military_discount senior_discount pensioners_discount family_discount
    sibling_discount couples_discount new_customer_offer first_time_discount intro_offer introductory_offer
    do_it_for_less do_it_any_cheaper any_cheaper bit_cheaper make_it_cheaper do_better_on best_price_you lowest_price
    lowest_you_can_go knock_it_down come_down_on come_down_a_bit meet_in_the_middle sharpen_your_pencil
howmuch: what_sort_of_price what_kind_of_price what_sort_of_money rough_price rough_idea_of_price rough_cost
    rough_quote rough_figure ball_park ballpark starting_from prices_start prices_from price_guide
    what_would_you_charge what_would_it_cost what_will_it_cost what_does_a how_much_roughly how_much_approximately
    how_much_would_it how_much_will_it how_much_should_i cost_me cost_us cost_to_get cost_to_have price_to set_me_back
    looking_at_price what_am_i_looking_at what_are_we_looking_at price_please price_pls how_dear cheapest_option
    cheapest_plan cheapest_one cheapest_package what_is_the_cheapest what_is_your_cheapest
howlong: how_long_would how_long_should how_long_will how_long_do_i how_long_do_you how_long_does how_long_for
    how_long_is_a how_long_is_an take_long takes_a_day take_a_day take_all_day done_in_a_day done_the_same_day
    how_many_days_does how_many_days_will how_many_weeks_does time_does_it_take time_will_it_take what_is_the_wait
    waiting_time_for when_will_it_be when_would_it_be when_can_you_start when_can_you_do when_can_you_fit
    how_soon_can_i how_soon_could earliest_you_can earliest_date soonest_you_can next_free_date
location: where_abouts whereabouts_are whereabouts_in where_are_you_guys where_are_you_located which_part_of which_area
    which_town which_street what_street what_area how_far_are_you how_far_is_it are_you_far far_from_the close_to_the
    near_the_station near_the_centre near_the_center next_to_the opposite_the behind_the_station what_is_the_address
    send_the_address address_please address_pls full_address map_link send_a_pin directions_to can_i_visit_you
    can_i_come_and_see come_to_your_office come_to_your_showroom pop_into
demo: show_me_how_it_works see_how_it_works see_it_in_action show_it_to_me show_me_the_system show_me_the_app
    see_a_demo quick_demo short_demo product_demo walk_me_through_it talk_me_through_it have_a_play
beauty: toner dye dyed hairline wig wigs updo bridal infill infills sugaring bikini underarm ingrown hairstyle restyle
    bald balding
staffgender: women_only ladies_only ladies_day female_only female_doctor female_trainer female_instructor female_driver
    male_doctor male_trainer woman_doctor woman_trainer lady_doctor lady_driver a_woman_to a_female by_a_woman
    by_a_female a_man_or_a
lesson: physics chemistry algebra biology dyslexia dyslexic adhd scholarship scholarships enrol enrolment enrollment
    intake concentration refresher
carservice: exhaust rattle rattles rattling squeak squeaks squeaking windscreen windshield knocking_noise
ride: minibus minibuses coach_hire bigger_car larger_car
renovate: scaffolding scaffold snag snags snagging underlay screed lintel
realty: valuation valuations stamp_duty onward_chain catchment
rentout: smoker smokers smoking_allowed council_tax_included break_clause_in
celebration: guests capacity tasting tastings decor decorations corkage toast speeches rain_plan outdoor_ceremony
photoshoot: prints props unedited
legal: dispute disputes disputed appeal appeals eviction evicted unfair_dismissal
fooditem: cutlery combo combos sauce sauces toppings extra_cheese no_onions
illness: infection infected lump lumps limp limping appetite not_eating throwing_up
power: subsidy subsidies grant grants tax_credit rebate_scheme
broken: rattle rattling squeaky rust rusty rusted shrank shrunk tear ripped stretched_out frayed
frequency: fortnightly biweekly bi-weekly every_two_weeks every_other_week
family: couple couples twins carer
""".strip()
