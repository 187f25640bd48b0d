"""How English speakers say what leads say everywhere: phrasal verbs, idioms, British and American words, chat."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
highprice: an_arm a_kidney cost_a_bomb costs_a_bomb highway_robbery ripoff ripping_off skyhigh over_the_odds
    over_the_top paying_through through_the_nose eye-watering eyewatering spenny dear_for that_is_dear outrageous*
    mark-up jacked_up hiked out_of_my_league above_budget over_budget beyond_budget kind_of_cash bonkers absurd*
    ridiculous* pretty_penny bleed_me ouch
cantpay: brassic boracic hard_up cash_strapped cashflow penniless bankrupt insolv* overdrawn maxed_out in_the_red
    tapped_out cleaned_out wiped_out flat_broke dead_broke stony_broke scraping_by scrape_by pinching_pennies tighten*
    lost_my_job out_of_work redundant on_benefits on_the_dole budget_cuts budget_freeze no_funding no_spare_cash
    short_of_money out_of_money out_of_cash not_got_the_money have_not_got_the has_not_been_allocated not_allocated
    nothing_left_in until_payday till_payday after_payday next_payday wait_for_payday till_i_get_paid until_i_get_paid
    when_i_get_paid before_i_get_paid pay_my_rent rent_is_due wallet_is_empty empty_wallet empty_pockets purse_strings
    piggy_bank
undecided: weigh_up weigh_the chew_over think_on think_over think_through have_a_think
    give_it_thought not_certain not_convinced not_decided not_made_up make_up_our make_my_mind sitting_on_the
    dithering hesita* leaning_towards keep_it_in_mind keep_you_in_mind come_back_later need_a_couple take_some_time
    time_to_decide time_to_digest time_to_process jury's_out jury_is_still rush_it no_hurry park_it table_it revisit
    shopping_around compare_options see_how_i_feel see_how_it_goes we_will_see i_will_see we'll_see
distrust: sus conman cowboy cowboys small_print fine_print pull_the_wool taken_for_a_ride take_me_for gone_tomorrow
    bait_and_switch pig_in_a_poke hot_air all_talk big_promises promises_promises back_it_up back_up_your can_i_trust
    why_should_i_trust why_should_i_believe not_trust trust_issues believe_it_when not_born_yesterday not_heard_of
    grain_of_salt pinch_of_salt pull_the_other give_me_one_reason who_even_are are_you_even
busy: middle_of_something lot_on_my on_the_hop run_ragged caught_up held_up bogged_down up_against packed_day manic
    mental_day mad_busy full_on full_day back_to_back not_have_a_minute not_have_a_moment have_not_time
    not_a_good_time not_the_best_time not_a_great_time bad_moment wrong_moment catching_me caught_me can't_speak
    can't_right behind_the_wheel in_meetings in_a_lecture at_the_doctor at_a_funeral on_a_train
    on_the_bus on_another_call on_the_other_line about_to_leave running_around dashing gotta_dash must_dash have_to_go
    got_to_jet kids_are_screaming
other: anywhere_else everywhere_else round_the_corner around_the_corner up_the_street on_ebay from_china aliexpress
    temu walmart costco argos ikea got_quoted was_quoted been_quoted undercut* beat_their match_that match_their
    price_match pricematch lower_price cheaper_offer cheaper_option cheaper_place half_the_price for_half sell_it_for
    charges_less charge_less asks_less wants_less your_competitors your_competition the_competition mate_does
    friend_does
askothers: run_this_past run_that_by discuss_it_with discuss_with discuss_this_with consult_with confer
    clear_this_with put_it_to put_this_to pass_it_by signoff get_the_green greenlight the_nod get_the_ok get_the_okay
    give_the_ok has_the_last the_last_say not_just_up_to not_only_up_to not_the_decision decide_together
    decide_jointly without_asking without_consulting without_talking rubber_stamp ask_permission consensus
    everyone_agrees if_they_agree if_she_agrees if_he_agrees second_opinion
decider: boss bosses coo exec execs executive* md line_manager the_director accounts_department stakeholder* council
    headteacher the_chief investor*
family: hubs the_missus significant_other gf bf my_partner my_folks mam mummy mama pops flatmate roommate housemate
    co-owner the_kids siblings nan nana gran grandad my_man my_girl old_man old_lady
badpast: bitten_once got_bitten been_burnt got_burnt fingers_burnt fingers_burned bought_the_t-shirt got_scammed
    been_scammed was_scammed got_conned been_conned got_stung been_stung stung_before let_me_down let_us_down
    left_us_hanging left_me_hanging never_works never_worked not_work_for_me not_work_for_us had_one_before
    had_it_before used_before used_to_have fell_apart broke_in_a broke_within bad_luck_with terrible_luck bad_memories
    nightmare_experience was_a_nightmare total_nightmare horror_story left_a_bad bad_taste sour_taste gave_up_on
    went_wrong_last same_mistake same_thing_again
noneed: no_ta not_today not_bothered can't_be_bothered not_fussed not_care not_my_bag not_my_jam not_into_it
    not_into_that got_one_already already_have_one already_have_it already_got have_plenty got_plenty all_good sorted
    never_use not_use_it gather_dust gathering_dust white_elephant we'll_pass i'd_pass leave_it_out leave_it_thanks
    zero_interest not_appeal see_the_benefit see_any_benefit see_the_value see_why_i what_would_i do_just_fine
    doing_fine wasting_your barking_up
workwith: staying_with stay_with go-to_guy regular_supplier usual_supplier already_buy been_using locked_in_with
    tied_to tied_into do_it_ourselves internally got_someone have_someone got_people someone_does_it someone_does_that
    covers_that covers_it not_switch no_plans_to_switch retainer_with
"""
