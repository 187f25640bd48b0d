"""More turns English leads give to price, doubt, delay, trust, rivals and agreement, and words of trades left over."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
highprice: you_what_how_much how_much_now having_a_laugh having_me_on taking_the_mick taking_the_piss
    pull_the_other_one you_must_be_joking you_are_joking are_you_joking are_you_serious_about got_to_be_joking
    nearly_fell_off made_my_eyes_water choked_on for_a_bit_of for_a_few_hours for_one_afternoon for_half_an_hour_of
    for_ten_minutes_work more_than_the_car more_than_it_is_worth more_than_expected more_than_last higher_than
    costs_more_than could_buy_a_new buy_a_new_one buy_two_for week's_wages month's_wages silly_money serious_money
    big_money too_expensive bit_expensive very_expensive expensive_for quite_a_lot quite_expensive bit_on_the_steep
    bit_on_the_high on_the_expensive_side on_the_high_side on_the_pricey over_priced pricey_for price_shock
    price_has_gone_up why_does_it_cost_so justify_the_price justify_the_cost justify_that not_paying
    no_way_i_am_paying will_not_pay_that would_not_pay_that lot_for_a lot_to_ask
cantpay: not_in_my_budget not_within_budget budget_does_not budget_will_not budget_has_been_spent spent_the_budget
    blown_the_budget all_spent nothing_left_this_month no_money not_much_money not_enough_money low_on_cash
    skint_this_month bit_skint bit_short tight_this_month things_are_tight times_are_hard times_are_tough tough_month
    tough_year bad_year bad_month slow_month slow_year cannot_stretch_to can_not_stretch_to can_not_run_to
    can_not_manage_that between_paychecks waiting_for_my_pay paid_on_friday on_a_pension on_universal_credit
    student_budget minimum_wage
undecided: give_it_a_think have_a_little_think need_to_think let_me_think will_think want_to_think time_to_think
    ponder_it ponder_on mull_over mulling_it mulling_over turn_it_over weigh_things weighing_up on_the_wall
    sit_with_this let_it_sit compare_a_few compare_some comparing_a_few comparing_quotes get_a_few_quotes
    getting_quotes two_more_quotes three_quotes other_quotes few_more_quotes look_at_other look_around look_about
    see_what_else not_made_my_mind made_our_minds no_decision decide_later decide_yet deciding_between fifty_fifty
    50_50 not_totally_sure bit_unsure i_will_get_back i_will_come_back we_will_get_back
distrust: legit_or legit_company is_this_legit are_you_legit is_this_real is_this_a_joke is_this_a_scam is_it_a_scam
    is_this_some_kind looks_dodgy sounds_dodgy seems_dodgy seems_sketchy bit_dodgy sounds_off seems_off feels_a_bit_off
    seems_a_bit_off sounds_a_bit_off something_a_bit_off
    not_convinced_you how_can_i_check how_can_i_verify can_i_check_you check_you_out looked_you_up googled_you
    google_you nothing_about_you_online no_website can_not_find_any_reviews mixed_reviews dodgy_reviews one_star
    reviews_are_bad paid_reviews take_the_deposit_and take_my_deposit_and vanish_with run_with_my do_a_runner
    never_see_you_again here_today heard_horror heard_bad read_bad so_many_scams so_many_scammers too_many_scams
    once_bitten_twice what_is_the_angle what_are_you_hiding any_catch no_hidden

other: got_a_cheaper got_it_cheaper found_it_cheaper found_cheaper saw_it_cheaper seen_it_cheaper get_it_cheaper
    cheaper_quote cheaper_price someone_quoted other_firm other_firms other_lot the_others local_guy local_firm
    local_lad my_mate_can mate_can_do mate_said_he brother_in_law_can down_the_market at_the_market
    on_facebook_marketplace on_gumtree on_craigslist on_etsy on_alibaba home_depot big_chain half_your_price
    for_a_third third_of_the_price undercuts_you beats_your beat_your can_you_beat will_you_match
    price_beat
workwith: already_sorted_with already_booked_with going_with_someone_else going_with_another chose_someone
    chosen_someone picked_someone found_someone_already have_a_regular have_our_regular got_a_regular my_regular
    my_usual our_usual use_the_same always_use always_used never_let_us_down never_let_me_down no_complaints_about
    no_complaints_with happy_with_mine good_relationship under_contract contract_with_someone tied_in_with
    contract_until contract_ends contract_runs someone_who_comes somebody_who_comes lady_who_comes woman_who_comes
    lady_comes woman_comes girl_comes already_a_system system_already got_our_own have_got_our_own got_my_own had_ours
    ours_installed ours_fitted got_ours have_ours who_has_been_cleaning cleaning_for_us cleans_for_us cleans_for_me
    does_our_cleaning works_for_us_already
rightmoment: not_the_time not_a_good_moment bit_early bit_soon early_days early_stages not_for_a_while not_for_a_few
    not_until not_till maybe_in_the maybe_after maybe_when maybe_later later_in_the later_this_year next_spring
    in_spring in_summer in_autumn in_winter when_the_weather_warms when_it_gets_warmer after_the_summer
    after_the_winter after_the_season after_the_baby after_the_exams after_the_renovation after_payday_maybe
    once_i_have once_the_kids when_the_kids_are when_we_move when_i_move when_things when_i_get_back when_i_am_back
    when_we_are_back come_back_to_me come_back_to_us get_back_to_me_in contact_me_again try_again_next message_me_in
    message_me_next text_me_in text_me_next email_me_in email_me_next write_to_me_in ring_me_in ring_me_next
    call_me_in call_me_next some_other_time another_time_perhaps another_time_maybe other_time_maybe
    when_the_renovation once_the_renovation when_the_work_is when_we_finish when_we_have_finished once_we_finish
    first_we_need_to first_we_have_to other_things_first after_the_build after_the_move
noneed: never_needed not_really_needed not_needed_right fine_at_the_moment ok_as_we_are okay_as_we_are good_as_it_is
    still_going_strong still_fine still_good_as had_it_done just_had_it just_had_one just_bought_one just_got_one
    got_one_last already_done already_did_it managed_myself managed_it fixed_itself problem_solved problem_went_away
    problem_has_gone not_a_problem_any no_problem_with_ours what_is_the_use why_do_we_need what_do_i_need_it
    what_for_exactly not_see_any_need see_the_need see_a_reason not_the_target we_do_not_have_any i_do_not_have_a
    i_do_not_have_any i_do_not_own i_rent_so
askothers: ask_him_indoors talk_with_the wife_has_to husband_has_to wife_needs_to husband_needs_to boss_has_to
    boss_needs_to landlord_has_to landlord_needs_to needs_to_agree has_to_agree have_to_agree wife_decides
    husband_decides mum_decides both_need_to both_have_to together_with_my with_the_wife with_the_husband
    my_wife_would my_husband_would my_wife_will my_husband_will my_wife_wants my_husband_wants she_decides he_decides
    they_decide wears_the_trousers wears_the_pants final_decision_is not_just_my_decision not_only_my_decision
guaranteed: guarantee_on guarantee_for guarantee_that any_guarantee any_guarantees any_warranty is_there_a_guarantee
    is_there_a_warranty do_you_guarantee do_i_get_a_guarantee do_you_give_a_guarantee how_long_is_the_guarantee
    how_long_is_the_warranty how_long_is_it_guaranteed length_of_guarantee length_of_warranty years_guarantee
    year_guarantee year_warranty years_warranty months_warranty month_warranty lifetime_guarantee lifetime_warranty
    if_it_cracks if_it_peels unhappy_with_the_result put_it_right put_things_right redo_for_free do_it_again_for_free
rebate: any_discount any_discounts do_a_discount is_there_a_discount discount_if discount_for cash_discount
    price_for_cash cheaper_in_cash if_i_pay_cash if_i_pay_in_cash bring_a_friend_discount bring_a_friend_and if_i_bring
    refer_a refer_my recommend_a_friend
    if_i_book_two if_i_buy_two if_i_order_two if_we_take_two if_we_take_both if_i_take_both take_two_products
    two_of_them three_for_two bundle_deal package_price blue_light_card military_discount senior_discount
    pensioners_discount family_discount sibling_discount couples_discount intro_offer introductory_offer any_cheaper
    bit_cheaper make_it_cheaper lowest_price lowest_you_can_go knock_it_down meet_in_the_middle sharpen_your_pencil
howmuch: what_sort_of_price what_kind_of_price what_sort_of_money rough_price rough_idea_of_price rough_cost
    rough_quote rough_figure ball_park ballpark starting_from prices_start prices_from price_guide what_will_it_cost
    what_does_a cost_me cost_us cost_to_get cost_to_have price_to set_me_back looking_at_price price_please price_pls
    how_dear cheapest_option cheapest_plan cheapest_one cheapest_package what_is_the_cheapest what_is_your_cheapest
howlong: take_long takes_a_day take_a_day take_all_day what_is_the_wait waiting_time_for earliest_you_can
    earliest_date soonest_you_can next_free_date hours_enough days_enough enough_time_for done_by_lunch
    finished_by_lunch by_lunchtime by_the_evening one_day_job two_day_job day_job_or or_longer longer_than_a
    how_much_longer up_and_running_by before_summer before_winter before_christmas
location: where_abouts whereabouts_are whereabouts_in which_part_of which_area which_town which_street what_street
    what_area how_far_are_you how_far_is_it are_you_far far_from_the close_to_the near_the_station near_the_centre
    near_the_center next_to_the opposite_the behind_the_station what_is_the_address send_the_address address_please
    address_pls full_address map_link send_a_pin directions_to can_i_visit_you can_i_come_and_see
    come_to_your_showroom pop_into
demo: show_it_to_me quick_demo short_demo product_demo talk_me_through_it have_a_play
beauty: toner dye dyed hairline wig wigs updo bridal infill infills sugaring bikini underarm ingrown hairstyle restyle
    bald balding
staffgender: women_only ladies_only ladies_day female_only female_doctor female_trainer female_instructor
    female_driver male_doctor male_trainer woman_doctor woman_trainer lady_doctor lady_driver a_woman_to a_female
    by_a_woman a_man_or_a
lesson: physics chemistry algebra biology dyslexia dyslexic adhd scholarship scholarships enrol enrolment enrollment
    intake concentration refresher
carservice: exhaust rattle rattles rattling squeak squeaks squeaking windscreen windshield knocking_noise
ride: minibus minibuses coach_hire bigger_car larger_car
renovate: scaffolding scaffold snag snags snagging underlay screed lintel
realty: valuation valuations stamp_duty onward_chain catchment
rentout: smoker smokers smoking_allowed council_tax_included break_clause_in
celebration: guests capacity tasting tastings decor decorations corkage toast speeches rain_plan
photoshoot: prints props unedited
legal: dispute disputes disputed appeal appeals eviction evicted unfair_dismissal
fooditem: cutlery combo combos sauce sauces toppings
illness: infection infected lump lumps limp limping appetite not_eating throwing_up
power: subsidy subsidies government_grant* energy_grant* tax_credit rebate_scheme
broken: rattle rattling squeaky rust rusty rusted shrank shrunk tear ripped stretched_out frayed
frequency: fortnightly biweekly bi-weekly every_two_weeks every_other_week
family: couples twins carer
""".strip()
