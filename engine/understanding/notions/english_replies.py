"""How English speakers object and reply in any sale, from blunt to polite: a second lot of everyday wordings."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
distrust: ripoff a_rip_off ripping_people rips_people smacks_of smacks_a_bit not_fall_for falling_for_that not_born
    pull_a_fast fast_one too_slick slippery smoke_and_mirrors even_real exist_even real_school real_business
    real_person_behind proof_you proof_that_you trust_you trust_people trust_companies trust_this trust_online
    hard_to_trust why_would_i_believe believe_you believe_a_word believe_that anyone_can_say easy_to_say talk_is_cheap
    says_who heard_it_all heard_that_before heard_that_one con_artist mlm disappearing taking_my_money vanished
    vanishing rip_me_off rip_us_off rip_people_off fleece fleeced diddled stitched_up mugged_off taken_in_by scammed
    scamming scammer u_guys_scammers companies_house company_number registered_company regulated_by fca_registered
    fca_regulated are_you_regulated licensed_by are_you_licensed are_you_insured what_guarantees_do_i
    guarantee_you_will_not guarantee_that_you smells_a_bit feels_like_a_scam looks_like_a_scam suspicious_of sceptical
    skeptical skeptic dubious doubtful take_it_with_a check_up_on_you look_you_up fake_school fake_company
busy: got_a_newborn have_a_newborn newborn_at_home with_a_newborn newborn_baby newborn_here knee_deep neck_deep
    up_to_my_knees up_to_my_ears on_the_school on_the_motorway kids_are_going about_to_go_in heading_into_a
    boss_is_watching juggling_a plates_spinning rushed_off_my not_stopped_all no_rest rather_busy bit_busy quite_busy
    have_the_time got_the_time time_for_all_these spare_moment free_minute hours_in_the_week barely_have_time
    hardly_have_time time_to_sleep time_to_breathe time_to_eat where_would_i_find when_would_i when_am_i_supposed
    get_home_at home_late long_shifts hr_shifts hour_shifts double_shifts three_jobs kids_and_a_job between_the_baby
    baby_and_work with_a_toddler fit_it_in fit_it_around squeeze_it_in diary_is_full on_my_shift on_the_clock
    can_not_do_this_now can_not_reply reply_properly driving_atm kids_screaming baby_is_crying cooking_dinner
    bath_time putting_the_kids all_day_to got_all_day more_questions all_these_questions gonna_take_long take_long_i
    got_like like_2_mins two_minutes_only only_have_a_minute only_got_a_minute
highprice: fair_whack set_me_back_a pulling_my_leg get_a_holiday holiday_for_that not_made_of takes_the_biscuit
    takes_the_cake steady_on come_off_it you_are_having who_do_you_think_i for_the_privilege wow_no that_is_nuts
    nuts_price went_pale fell_off_my_chair sat_down_for_that daft_money cheek_of is_a_lot_for a_lot_for_a a_lot_for_us
    a_lot_for_me a_lot_for_what a_lot_for_one a_lot_for_this pays_half pay_half
    half_of_that half_that expecting_about_half expecting_half was_hoping_for_something hoping_for_less
    cheaper_than_that cost_this_much be_this_much that_expensive this_expensive that_pricey price_is_killing
    price_kills_me month's_salary on_the_steep_side gone_up_a_lot price_is_mad mad_price stupid_money
    mental_price wow_that_is wow_ok_that blimey crikey gulp my_word good_grief gosh_that_is that_is_steep
    that_is_pricey that_is_mad above_what_i above_what_we beyond_what expensve expnsive expesive
    expencive exspensive pricy deer_for not_cheap hardly_cheap far_from_cheap anything_but_cheap not_exactly_cheap
    not_the_cheapest priced_out out_of_reach over_our over_my_budget outside_my_budget outside_our_budget
    justify_spending justify_the_expense prices_went_up price_went_up
badpast: last_bunch last_crowd shower_of been_done_before been_had been_mugged went_pear pear_shaped went_south
    came_a_cropper learnt_my_lesson learnt_the_hard still_angry still_bitter burned_by burned_before burnt_by
    burnt_before never_ever_again not_again last_one_was last_course last_school last_firm last_lot last_guys
    last_agent last_broker last_adviser last_place last_fitters last_builder last_people last_trainer last_therapist
    last_supplier previous_one previous_lot previous_broker previous_adviser previous_supplier previous_installers
    previous_course previous_experience past_experience had_a_bad had_a_terrible had_a_horrible had_problems
    had_trouble had_issues had_nothing_but did_one_of_these done_this_before did_this_before did_it_before
    did_a_course_before tried_them used_you_guys used_a_company used_your used_someone_like company_like_you
    people_like_you someone_like_you bodged bodge cowboy_job pig's_ear pigs_ear dog's_dinner dogs_dinner messed_it_up
    mess_of_it made_a_mess cocked_up ballsed_up mucked_up mucked_us ruined stood_us_up left_gaps left_in_the_lurch
    never_came_back_to stopped_answering stopped_replying went_quiet went_silent ghosted_us went_bust went_under
    gone_bust took_the_money took_my_money took_the_fee took_the_deposit learnt_nothing nothing_out_of_it felt_cheated
    felt_ripped felt_conned cheated regretted regret_it disappointed_by disappointed_before disappointed_with
    disappointing neighbour_had neighbours_had friend_had friends_had sister_had brother_had mum_had mate_had
    cousin_had friends_of_ours friend_of_mine_had terrible_trouble no_end_of_trouble put_us_off
    put_us_right_off put_me_right_off taste_in_my was_rubbish was_crap was_awful was_terrible was_shocking
    was_a_disaster was_a_joke was_pants was_shite was_dire total_disaster complete_disaster mis_sold missold
    failed_within fell_off_within they_leak did_not_help_at did_not_do_anything made_no_difference made_it_worse
    worse_than_before
refuse: no_skin_off not_be_doing_with not_for_the_likes not_on_my_list give_it_up_as not_happening not_gonna_happen
    never_mind_then forget_it forget_about_it leave_it_out let_us_leave_it call_it_a_day over_and_out
undecided: leave_it_with chew_on_it chew_it_over ruminate kick_it_around bounce_it_off percolate give_me_the_weekend
    over_the_weekend_and see_how_the_land think_it_over think_it_through think_it_out think_about_it think_about_this
    think_about_that think_about_your think_about_whether got_to_think have_to_think going_to_think must_think
    thinking_it thinking_about think_first think_some_more think_a_bit think_hard good_think bit_of_a_think
    just_thinking need_thinking thinking_time think_before let_me_sleep mull mulling can_not_make_up can_not_choose
    before_i_commit before_we_commit before_i_decide before_we_decide before_deciding before_i_sign before_committing
    need_a_bit_of_time bit_more_time some_time_to give_me_a_day give_us_a_few give_me_until will_be_in_touch
    back_to_you still_considering still_weighing considering consider_it a_lot_to_think big_step big_commitment
    not_a_quick_decision not_a_decision_to jump_into_it jump_in leap_into
complicated: be_doing_with_all what_a_performance song_and_dance made_simple too_fiddly_for hard_going heavy_going
    uphill_struggle brain_dead brain_fog fried_my brain_is_fried
human: actual_bloke real_bloke real_lady flesh_and_blood someone_with_a_pulse
mistake: scrub_that wrong_way_round other_way_round the_other_way_around i_tell_a_lie tell_a_lie got_that_wrong
    got_it_wrong my_error slip_of slip_of_the fat_thumbs fumbled butterfingers
unsubscribe: blowing_up_my bombarding bombard stop_pinging stop_hassling had_enough_of_your
process: the_drill what_is_the_drill how_does_it_all walk_me_through_what what_do_i_do_next
result: worth_my_while says_on_the_tin does_what_it_says hold_up_over bang_for
exitterms: back_out back_out_of pull_out_of jack_it_in pack_it_in walk_away_from bail_out_of
rebate: leeway flex_on room_for_manoeuvre give_on_the_price throw_something_in throw_in_a
agree: rock_and_roll rock_on hop_to_it crack_on_then lets_roll get_cracking sure_thing you_bet consider_me_in
    put_me_in go_for_broke
stock: back_in_stock
cantpay: single_income one_income one_salary maternity_pay sick_pay on_disability just_lost_my furloughed zero_hours
    bills_to_pay other_bills too_many_bills cost_of_living energy_bills mortgage_went_up rent_went_up saving_for
    nothing_to_spare nothing_spare nothing_left_over left_over_at not_the_money that_kind_of_money on_a_tight
    on_a_shoestring budget_only bit_tight really_tight finances_are watching_the_pennies count_the_pennies im_broke
    dead_skint kids_to_feed
askothers: has_the_final talk_it_through discuss_it_as with_the_hubby with_my_hubby with_hubby her_indoors the_mrs
    my_mrs the_old_man my_old_man as_a_family my_flatmate my_housemates my_fella my_bloke my_lad my_son_deals
    my_daughter_deals my_daughter_handles my_son_handles power_of_attorney both_of_us hold_the_purse holds_the_purse
    controls_the_money deals_with_the_money handles_the_money handles_the_finances
workwith: someone_else_doing someone_doing_it someone_else_is_doing someone_is_doing someone_else_lined lined_up
    got_a_man we_have_a_man window_guy got_an_adviser got_a_broker got_an_agent got_a_lawyer got_a_solicitor
    got_a_tutor got_a_trainer got_a_gym got_a_dentist got_an_accountant got_an_agency got_a_supplier have_an_adviser
    have_a_broker have_an_agent have_a_tutor have_a_trainer have_an_accountant have_an_agency already_on
    already_enrolled already_registered already_studying already_paid_for already_paid_someone already_committed
    already_agreed already_going already_insured already_covered_by gone_with going_with_them gone_for_another
    went_with went_for_another opted_for chose_another signed_up_with enrolled_with subscription_to_another
    membership_elsewhere elsewhere for_years_and_happy used_the_same same_one_for_years same_guy same_people
    same_company_for stay_put staying_put happy_with_them happy_with_her happy_with_him happy_with_who happy_where_i
    happy_where_we in_the_trade in_the_business brother_in_law_is brother_is_a cousin_is_a uncle_is_a friend_is_a
    mate_is_a dad_is_a husband_is_a son_is_a nephew_is_a is_doing_it_for is_sorting_it is_sorting_ours sorting_it_for
    is_handling_it is_dealing_with_it does_it_for_us does_it_for_me does_ours does_mine he_does_it she_does_it
    will_do_ours will_do_mine
other: has_the_same have_the_same offers_the_same offer_the_same does_the_same same_course same_policy same_deal
    quote_from offers_me gave_me_a_price gave_us_a_price competitors competitor your_competitor rivals rival
    another_broker another_gym different_school different_agency someone_cheaper somewhere_cheaper cheaper_with
    cheaper_at cheaper_on better_option better_price_from better_rate_elsewhere better_rate_from better_rate_at
    looks_stronger look_stronger
    leaning_towards_another comparing_you compare_you_with compare_you_to what_makes_you why_you_and_not why_you_over
    why_should_i_go_with why_should_i_choose_you why_should_i_pick why_should_we_choose why_choose_you why_go_with_you
    how_are_you_better how_are_you_different different_from_all better_than_the
noneed: need_new_skills not_something_i not_something_we point_of_it point_of_this useless_for_me fine_as_i fine_as_we
    good_as_we_are ok_as_i_am without_it_fine get_along_fine happy_with_what happy_with_the_one happy_with_where
    happy_where_i_am happy_enough content_with satisfied_with_what nothing_wrong perfectly_good perfectly_fine
    in_perfectly in_good_condition in_good_nick in_great_shape not_broken are_fine is_fine_as warm_enough
    big_enough_already already_do_this already_can what_could_you_teach what_would_we_do_with why_replace why_change
    why_fix not_require_any does_not_require already_covered already_cover* covers_me_already covered_through
    covered_by_work cover_through_my through_my_employer through_work my_work_covers never_happens
    nothing_ever_happens never_happened_to nobody_depends no_one_depends no_dependants no_dependents paid_off_so
    enough_savings got_savings have_savings been_doing_this_for been_doing_it_for doing_this_for_years
    have_a_degree_in not_have_a_need not_really_my not_my_area replaced_already had_them_all_replaced already_replaced
rightmoment: back_in_touch in_touch_again in_touch_in write_me_in write_me_after write_again text_me_after
    message_me_after email_me_after closer_to_the nearer_the_time nearer_the_date in_september in_the_autumn
    in_october in_november in_january after_easter after_half_term after_harvest after_ramadan when_term_starts
    when_school_starts when_the_kids_go_back till_the_summer till_after not_before_the not_before_next till_spring
    until_spring until_summer doesnt_end_until not_up_until ends_in renews_in renews_next runs_out_in expires_in
    waiting_till waiting_until wait_and_see that_stage_yet at_that_stage not_there_yet not_quite_ready not_quite_there
    still_saving still_looking still_buying just_had_a_baby having_a_baby expecting_a_baby baby_on_the_way
    changed_jobs just_started_a new_job just_moved moving_house mid_move on_holiday_until going_on_holiday away_until
    off_on_holiday off_sick having_an_operation getting_married_first wedding_first kitchen_first doing_the_kitchen
    one_thing_at_a first_we_need settle_down things_settle settles_down calms_down dust_settles dies_down
    quietens_down quiet_down when_rates_drop rates_to_drop prices_to_drop for_prices_to wrong_moment inconvenient_time
    some_point down_the_track further_down_the a_way_off ages_away long_way_off
""".strip()
