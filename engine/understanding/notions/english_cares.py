"""What English leads say of things gone wrong or put off, in many trades: orders, staff, dogs, dates."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
reschedule: put_the_visit_off put_it_off_till put_it_off_until put_off_till put_off_until move_our switch_to_another
    swap_the_day amend_the_date amend_my_booking alter_my_booking alter_the_date reorganise_the come_sooner
    come_after_instead rather_in rather_on rather_than_the_morning rather_than_tomorrow not_in_the_morning
    can_not_make_tuesday can_not_make_friday can_not_make_it_on can_not_do_tuesday can_not_do_friday
    not_going_to_be_home will_not_be_home will_not_be_in something_came_up something_has_come_up day_after_instead
    the_following_day the_week_after_instead
cancel: all_off it_is_off calling_it_off take_it_out_of_the remove_my_booking remove_my_appointment
    not_send_anyone not_send_anybody not_come_anymore want_out_of forget_the_booking
petmess: house_train house_training house_trained housetrain* toilet_train toilet_training potty_train* pees peeing
    pee_on wees weeing wee_on poos pooing poop poops pooping puddle puddles accidents_in_the accidents_on_the
    accidents_indoors goes_inside goes_indoors goes_on_the_carpet soils ruins_the_carpet crate_train* puppy_pads
petalone: separation_anxiety seperation_anxiety left_alone leave_him_alone leave_her_alone stay_alone stays_alone
    stay_by_himself stay_by_herself stay_on_his_own home_alone howls howling whines whining cries_when screams_when
    barks_when_i_leave barks_all_day destroys_the_house chews_the_furniture chews_everything clingy velcro_dog
    follows_me_everywhere panics_when
petbad: aggressive reactive lunges lunging growls growling snaps_at snapping bites biting bit_me bit_my bit_a bitten
    nips nipping goes_for_other goes_for_every attacks attacked_another fights_with muzzle muzzled hates_other_dogs
    barks_at jumps_up pulls_on pulls_like guards_his resource_guarding stubborn disobedient untrainable wild_dog
    does_not_listen ignores_me never_comes_when
trainway: choke_chain choke_collar prong_collar shock_collar e_collar electric_collar slip_lead punish punishment
    punishing force_free positive_reinforcement clicker treats_only reward_based food_rewards shout_at_the_dog
    hit_the_dog hit_the_dogs jerk_the yank_the_lead training_methods dominance pack_leader
foodbad: raw_in_the burned_pizza cold_pizza soup_was sour greasy_food inedible bug_in_my tasteless tastes_off
    tasted_off smells_off went_off gone_off spilled_in_the leaked_in_the missing_drink
quality: scratched_right dented_on scuffed scuffs badly_painted paint_peeling paint_is_peeling bubbles_up peeling_off
    coming_off_the_wall wonky lopsided not_straight not_level leaks_again stain_got_bigger shrank_my ruined_my_dress
    hack_job cowboy_job bodge_job half_finished wrong_colour_came wrong_size_came arrived_broken
    arrived_damaged arrived_scratched came_broken came_damaged out_of_the_box_broken defects_show defects_after
    faulty_work snagging
rude: talk_back talks_back talked_back tone_of_voice that_tone his_tone her_tone raised_his_voice
    raised_her_voice on_his_phone on_her_phone smoke_in_my smoking_in_my discipline_your complaint_against
    complain_about_your report_your_employee report_one_of_your surly
refund: pay_me_back paying_me_back give_it_back_to_me what_is_left_of_my left_of_my_payment never_used_it_so
    unused_balance credit_my_account credited_back
twicecharge: took_an_extra took_extra extra_payment_came two_payments took_it_again
    what_you_withdrew
contraindication: c_section scoliosis asthmatic heart_problem slipped_disc my_condition not_supposed_to_lift
    months_along weeks_along months_pregnant weeks_pregnant recovering_from postpartum postnatal doctor's_note
    doctors_note
try: single_lesson single_class one_lesson_first one_class_first check_it_out_first see_if_i_like see_if_we_like
    see_if_it_suits see_if_he_likes see_if_she_likes dip_my_toe get_a_feel_for come_and_watch_a sit_in_on
    before_i_pay_for_the
""".strip()
