"""Why people hold back, in English: hidden costs, no use for one like me, done by myself, someone has it, cheaper.

Told as it is said among friends: a story of the last time, a figure heard elsewhere, a proverb.
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
hiddencost: hidden_cost* hidden_charge* hidden_fee* hidden_extras extra_fees extra_cost* extra_charge* extra_payments
    additional_cost* additional_charge* additional_fees additional_money additional_payment* surprise_cost*
    surprise_charge* surprise_fee* surprise_bill* surprise_payment* suprise_payment* surprises_in_the surprises_later
    surprises_on any_surprises no_surprises nasty_surprise nasty_surprises unexpected_cost* unexpected_charge*
    unexpected_fees unexpected_bill on_top_later come_on_top comes_on_top added_on_top pay_on_top pile_on
    pile_on_extras piling_on keep_adding adding_stuff add_stuff adding_things adding_extras add_ons add-ons addons
    tack_on tacked_on slap_on slapped_on sneak_in sneaked_in pop_up_in pop_up_later something_will_pop turns_out_there
    turns_out_i_have turns_out_you_have turns_out_to_be price_doubles price_goes_up price_will_go price_will_grow
    price_grows price_creeps price_rises_later price_will_rise sum_will_grow bill_will_grow cost_will_grow
    costs_spiral costs_creep creeps_up creep_up goes_up_later end_up_paying ended_up_paying end_up_costing
    ends_up_costing pay_more_than paying_more_than more_than_agreed more_than_we_agreed than_you_quoted than_quoted
    double_by_the_end doubles_by_the triples_by start_low starts_low start_at_99 starts_at_99 ends_at means_600
    nickel_and_dime nickel_and_diming nickel_and_dimed every_little_thing for_every_little charged_for_every
    charge_for_everything pay_for_everything_separately extra_for_everything extra_for_this whole_price
    the_final_price_or final_price_or is_that_the_final is_that_final is_it_the_final final_bill really_the_final
    real_price_is know_these_tricks these_tricks know_how_it_goes how_these_things_go seen_it_before small_print_in
    in_the_small in_the_fine then_you_will_tell_me then_you'll_ask ask_for_more_money asking_for_more_money
    ask_for_additional want_more_money service_fee_on taxes_come_on strings_attached catch_with what_is_the_catch
    whats_the_catch
unsuited: work_in_my_case work_for_my_case work_in_our_case work_with_me work_on_me not_work_for_me not_work_for_us
    will_not_help_me will_not_help_us would_not_help_me would_not_help_us not_help_me not_help_us can_not_help_me
    can_not_help_us nobody_can_help nobody_can_fix no_one_can_help no_one_can_fix beyond_help beyond_saving
    beyond_repair past_saving too_far_gone lost_cause hopeless_case hopeless_at am_hopeless i_am_useless_at useless_at
    rubbish_at terrible_at awful_at no_good_at not_good_at never_good_at not_cut_out not_built_for no_talent
    talentless tone_deaf two_left_feet not_got_what_it not_have_what_it no_aptitude not_gifted not_talented
    not_capable incapable can_not_cope will_not_cope would_not_cope not_cope not_manage_it not_handle_it
    not_sure_i_can i_doubt_i doubt_i_can doubt_it_will doubt_it_would doubt_it_can doubt_this_will doubt_you_can
    someone_like_me somebody_like_me people_like_me for_the_likes_of_me in_my_position in_my_situation with_my_luck
    just_my_luck my_luck my_case_is my_situation_is my_problem_is_too mine_is_a mine's_a_mess simple_problems
    very_specific too_specific too_unusual special_case unusual_case complicated_case different_for_me others_succeed
    maybe_others for_others_maybe works_for_others works_for_other end_up_with_nothing ends_up_with_nothing
    for_nothing be_for_nothing all_for_nothing in_vain waste_of_effort fail_again i_will_fail i'll_fail we_will_fail
    i_always_fail always_fail afraid_i_will afraid_i_can_not scared_i_will scared_i_can_not scared_of_failing
    afraid_of_failing fear_of_failure worried_i_will worried_it_will worried_there worry_it_will not_be_any_outcome
    no_outcome no_result_for_me it_will_go_wrong it'll_go_wrong never_work_with never_work_for go_wrong_with
    give_up_on_everything i_give_up_on always_give_up never_finish i_never_finish never_stick never_stick_to
    not_stick_to_it lose_interest_after quit_by_week i_know_myself too_old_to old_dog new_tricks too_stupid_for
    too_dumb_for too_slow_for too_shy be_effective_for what_is_the_use whats_the_use no_hope hopeless
byself: diy do_that_myself do_it_myself do_this_myself do_it_meself do_it_ourselves do_that_ourselves
    do_this_ourselves do_all_that_ourselves do_all_of_it_ourselves do_them_myself handle_it_myself handle_that_myself
    handle_it_on_my handle_it_ourselves manage_it_myself manage_by_myself manage_by_ourselves manage_on_my_own
    manage_on_our_own by_ourselves by_myself on_our_own on_my_own sort_it_myself sort_it_out_myself sort_it_out_solo
    sort_it_ourselves figure_it_out_myself work_it_out_myself i_will_figure solo_tbh without_helpers without_any_help
    without_your_help without_professionals without_a_lawyer without_a_professional own_hands my_own_hands
    my_two_hands two_hands by_my_own with_my_own_hands own_forces my_brother_and_i brother_in_law and_i_will_do
    will_do_it_together me_and_my_dad dad_and_i pretty_handy am_handy handy_enough quite_handy not_rocket_science
    rocket_science brain_surgery piece_of_cake any_idiot_can anyone_can_do can_google google_it googled_it just_google
    i_could_google there_are_videos videos_for_this watch_a_video youtube_video youtube_videos downloaded_a
    a_template_and fill_it_out_myself fill_it_in_myself from_books learn_alone teach_myself self_taught
    give_it_a_go_myself try_it_myself try_myself try_on_my_own try_by_my have_a_bash have_a_crack why_hire
    hire_anybody hire_anyone hire_someone_for in_house_team in_house_people in_house_guy inhouse do_it_in_house
    do_that_in_house all_in_house keep_it_in_house no_need_to_hire i_do_my_own do_my_own_books do_our_own
    we_do_our_own did_the_last_one did_it_myself did_ours_ourselves pay_someone_to_do pay_somebody_to_do
workwith: have_a_permanent a_permanent_lawyer my_own_guy our_own_guy own_guy got_a_guy have_a_guy got_my_own_lawyer
    own_lawyer own_accountant own_doctor own_mechanic own_trainer own_plumber own_tutor own_stylist got_an_accountant
    have_an_accountant have_a_lawyer have_a_solicitor have_a_trainer have_a_tutor have_a_plumber have_a_mechanic
    have_a_supplier have_a_contractor have_a_provider have_an_agency have_one_already have_somebody have_our_own
    have_my_own somebody_is_already somebody_is_alredy someone_is_already someone_already already_working_on
    working_on_it_for someone_is_working somebody_is_working already_someone already_somebody already_signed
    signed_with signed_up_with gone_with gone_with_another went_with_another went_with_someone picked_other
    picked_another picked_someone chosen_other chosen_another chosen_someone chose_another chose_someone hired_someone
    hired_somebody hired_another hired_other you_are_late you_are_too_late too_late_we too_late_already bit_late_we
    other_people_for_this my_cousin_does my_brother_does my_friend_does my_uncle_does my_mate_does mate_of_mine
    mates_of_mine my_nephew_does looks_after_that looks_after_all looks_after_our looks_after_my takes_care_of_that
    takes_care_of_it takes_care_of_our no_reason_to_switch no_need_to_switch reason_to_change not_leaving_her
    not_leaving_him not_leaving_them current_team current_provider current_supplier current_agency current_lawyer
    current_accountant current_one_is current_ones happy_with_our happy_with_my happy_with_them satisfied_with_our
    satisfied_with_my satisfied_with_it satisfied_with_them suits_me_fine_the client_of_your client_of_another
    been_with_them been_with_him been_with_her been_going_to with_the_same since_forever for_donkeys for_donkey's
    years_with_the loyal_to stick_with_them stick_with_our sticking_with enrolled_in enrolled_at enrolled_with
    contract_runs_till contract_runs_until already_enrolled have_partner have_a_partner_for another_agency_is
    another_company_is another_firm_is already_bank already_covers already_covered already_ordered already_bought
    already_a_customer already_a_member already_in_use
other: cheaper_elsewhere its_cheaper_elsewhere it_is_cheaper cheaper_somewhere cheaper_online cheaper_at cheaper_in
    cheaper_with cheaper_from cheaper_ones cheaper_options cheaper_alternatives less_elsewhere
    less_expensive_elsewhere times_less two_times_less half_of_that half_that half_your twice_less third_of_your
    third_of_the fraction_of a_lower_price lower_quote lower_offer lower_than_yours below_your below_yours
    better_offer better_quote better_deal_elsewhere better_deal_from in_the_next_city in_the_next_town
    in_the_next_village next_town_over next_door_charge another_place different_place other_place other_places
    other_firm other_guys the_other_guys the_other_lot another_quote other_quotes three_quotes two_quotes
    compared_quotes compared_three called_around rang_around phoned_around shopped_around looked_around local_bloke
    local_guy local_chap a_bloke a_fella does_it_for_200 does_it_for_100 does_it_for_less does_it_for_half
    do_it_for_less do_it_for_half did_it_for_half quoted_me quoted_us quoting_me offered_me offered_us gave_me_a_price
    offer_for_800 same_thing_on same_thing_for same_for_less same_for_half same_work_for identical_for on_fiverr
    on_upwork on_gumtree on_craigslist on_marketplace on_amazon fiverr upwork gumtree craigslist ask_only only_ask
    charge_only only_charge charges_half charge_half charging_half takes_half take_half they_take_two paid_way_less
    paid_less paid_half cheaper_than_you cheaper_than_yours undercutting rival_of_yours rivals elsewere
    yours_is_the_highest highest_of why_would_i_pay_you why_pay_you why_should_i_pay_you got_a_better_price
    better_price_elsewhere
prepaid: first_the_work work_first money_after money_afterwards money_later then_the_money then_pay then_money
    do_the_job_then do_it_then_i do_it_first and_then_i_pay pay_after pay_afterwards pay_at_the_end pay_in_the_end
    pay_when_it pay_when_i_see pay_when_i_get pay_when_done pay_when_finished pay_once pay_on_completion pay_upon
    pay_until its_finished until_it_is_done until_its_done until_it_is_finished until_its_finished until_i_see
    before_i_see before_you_start before_you_even before_anything_is before_the_work before_the_job before_any_work
    before_the_first before_seeing not_pay_a_penny not_pay_a_cent a_penny_until not_a_penny_before not_a_penny_until
    sending_a_deposit send_a_deposit give_a_deposit leave_a_deposit pay_a_deposit putting_down_a put_down_a money_down
    putting_money_down deposits_make no_deposits no_deposit no_advance no_advances advances_to the_advance an_advance
    advance_payment advance_payments no_prepayment prepayment prepayments never_prepay not_prepay beforehand
    people_i_have_not_met strangers_money after_completion on_completion only_after_completion after_the_job
    after_the_work after_finish after_it_is_done after_its_done settle_up_after settle_after settle_at_the_end
    hand_over_the_cash full_amount_before whole_amount_before sum_before half_before half_up_front
    half_upfront invoice_me_after then_invoice
badpast: messed_up_so messed_up_badly ones_we_hired one_we_hired guys_we_hired company_we_hired agency_we_hired
    people_we_hired the_ones_before the_last_ones last_ones_we last_one_we last_one_i last_company last_agency
    last_firm last_builder last_contractor last_lawyer last_coach last_guy last_guys last_people last_lot the_last_lot
    previous_company previous_agency previous_firm previous_contractor previous_lawyer previous_one previous_ones
    previous_provider ex_agency old_agency former_agency we_had_an_outsourced we_had_an_agency we_had_a_guy
    we_had_a_company was_a_disaster was_a_total was_a_complete been_a_disaster ended_in_disaster ended_badly
    ended_in_tears went_badly went_horribly went_south went_pear pear_shaped turned_out_badly still_fixing
    we_still_fix still_paying_the_price still_recovering clean_up_after_them had_to_redo had_to_pay_again
    redo_everything burned_by burnt_by stung_by let_down_by screwed_over screwed_us screwed_me messed_us
    messed_me_about took_our_money_and took_my_money_and wasted_our wasted_my_money wasted_thousands threw_money_away
    lost_money_on never_again swore_never last_time_it last_time_i last_time_we tried_this_before tried_that_before
    tried_it_before tried_one_before tried_a_similar similar_company similar_service similar_course learnt_my_lesson
    learned_my_lesson learnt_the_hard learned_the_hard once_burned once_burnt been_there_done been_down_this hard_way
distrust: rip_us_off rip_me_off ripping_us you_wont_rip will_not_rip you_will_not_cheat guarantee_you_are
    guarantees_you_will_not nothing_about_you shows_nothing website_was_made website_looks_fake you_want_me_to_believe
    expect_me_to_believe want_me_to_trust expect_me_to_trust ligit legitimate_firm a_legit even_a_legit even_legit
    a_real_firm real_firm a_real_company a_genuine genuine_company whether_you_exist if_you_exist if_you_are_real
    are_you_a_real_company makes_me_nervous nervous_about_you do_not_beleive not_believe_you not_believe_it
    not_believe_that not_believe_any not_believe_a_word stranger_in strangers_on strangers_online stranger_on
    total_stranger inspire_confidence not_inspire something_smells something_is_off something_fishy smells_fishy
    looks_fishy looks_suspicious seems_suspicious seems_fishy very_suspicious con_artists con_men lot_of_crooks
    bunch_of_crooks bunch_of_scammers thieves thief
complain: very_dissapointed dissapoint* disapoint* dissappoint* how_i_was_treated way_i_was_treated
    how_we_were_treated way_we_were_treated the_way_you your_work_is_crap work_is_crap work_is_rubbish
    work_is_terrible work_is_awful service_is_crap service_is_rubbish what_kind_of_service call_this_a_service
    call_yourselves worst_agency worst_ever worst_firm worst_school worst_clinic worst_shop wasting_money_on
    wasting_our_money wasting_my_money bring_nothing brings_nothing bringing_nothing no_progress zero_progress
    no_results_from nothing_has_been_done nothing_was_done nothing_has_changed nothing_happened fell_apart_in
    fell_off_after cracked_after you_did_fell how_is_that_possible how_is_this_possible screwed_up_our screwed_up_my
    messed_up_our messed_up_my ruined_our got_us_fined we_got_fined i_got_fined extremely_dissatisfied
    extremely_unhappy absolutely_disgusted so_unprofessional unprofessional very_unprofessional not_professional
    not_even_apologise wont_even_apologise never_apologised owe_me_an_apology apologise_to_me you_should_be_ashamed
    ashamed shameful one_star_review leave_a_one_star leave_a_bad bad_review_about write_a_bad hour_late_and
    rude_as_hell was_so_rude rude_to_me rude_to_us rude_with_me hung_up_on_me not_show_up_again third_time_now
    nobody_came_yesterday nobody_called_me nobody_called_back nobody_answers_me not_answering_me ignoring_me
    ignoring_my no_one_replies nobody_replies waiting_a_week waiting_for_a_reply waiting_for_an_answer
    what_am_i_paying_you writing_a_claim file_a_claim_against
complicated: too_much_fuss too_much_hassle too_much_trouble too_much_effort too_much_bother too_much_work_for
    too_much_paperwork too_much_admin too_much_to_learn too_much_stuff too_many_steps too_many_forms
    too_many_documents too_many_details too_many_questions too_many_things lost_in_all lost_in_the get_lost_in
    in_all_these_documents all_these_documents all_these_forms all_these_steps all_these_papers fuss fussy faff
    such_a_faff faffing hassle hassles too_fiddly fiddly rather_difficult difficult_to_implement hard_to_implement
    heads_round_this heads_around_this head_round_this head_around_this get_my_head get_their_heads get_our_heads
"""
