"""How English speakers open, close and steer a chat: thanks, farewells, not following, going back, putting right."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
thanks: ty tyvm tysm thx thnx thanx thnks tks tnx ta cheers appreciated grateful gratitude lifesaver obliged nice_one
    you_are_a_star you_are_a_gem you_are_the_best you_are_amazing you_are_brilliant legend owe_you_one kind_of_you
    very_kind so_kind very_helpful been_helpful so_helpful super_helpful that_helps that_helped helped_a_lot
    helped_me_a_lot big_help great_help for_your_help for_the_help for_your_time for_the_info
bye: cya ttyl ttys tty laters toodles tata ciao adios gtg ttfn catch_you_later talk_later talk_soon
    talk_to_you_later talk_to_you_soon speak_soon speak_later speak_to_you_soon see_ya have_a_good have_a_great
    have_a_nice have_a_lovely good_night nighty_night night_night until_next_time so_long all_the_best best_wishes
    regards take_care take_it_easy over_and_out that_is_all_for that_is_all_from_me signing_off heading_off i_am_off
    off_to_bed peace_out till_next_time until_then
hello: hiya heya howdy yo sup wassup ello hallo hullo helo evening_all morning_all good_afternoon good_day gday
    top_of_the_morning how_do_you_do alright_mate alright_there you_alright you_ok_there knock_knock_anyone
    anyone_there anybody_home
unclear: pardon wdym rephrase reword paraphrase clarify clarification not_following not_follow not_understand
    not_get_what not_get_that not_get_it not_catch_that not_catch_what not_quite_catch not_make_sense not_clear
    not_with_you not_see_what_you lost_me i_am_lost say_again say_that_again say_it_again come_again one_more_time
    once_more run_that_by_me what_do_you_mean what_does_that_mean what_did_you_mean what_was_that
    what_was_the_question what_are_you_asking what_are_you_on_about what_are_you_talking what_you_are_asking
    what_you_are_saying what_you_are_on_about what_you_mean sorry_what missed_that missed_what_you missed_the_question
    plain_english simple_terms simpler_words in_other_words in_normal_words dumb_it_down put_it_simply can_you_repeat
    could_you_repeat repeat_that repeat_the_question repeat_please repeat_it over_my_head you_said_what explain_that
    explain_again explain_it_again ask_again ask_me_that_again the_question_again
stepback: main_menu start_menu go_back get_back_to_the step_back take_me_back back_a_step back_to_the_start
    back_to_the_beginning back_to_the_menu back_to_the_main back_to_the_previous back_to_the_last back_to_the_first
     back_up_a_bit previous_question previous_step previous_page previous_screen previous_one last_question
    last_step last_screen the_one_before question_before return_to_menu return_to_the_menu return_to_the_main
    start_over start_again start_from_scratch begin_again from_the_top from_the_beginning rewind undo undo_that
    change_my_answer change_my_last change_my_previous answered_wrong picked_the_wrong pressed_the_wrong
    clicked_the_wrong tapped_the_wrong chose_the_wrong hit_the_wrong
mistake: typo typos mistyped misspelt misspelled misspelling autocorrect autocorrected correction correcting i_meant
    meant_to meant_the meant_it i_mean_the made_a_mistake my_mistake my_bad fat_fingers fat_finger the_wrong_number
    a_wrong_number wrong_email wrong_name wrong_date wrong_postcode wrong_digit wrong_spelling spelled_wrong
    spelt_wrong typed_wrong wrote_wrong put_the_wrong gave_the_wrong gave_you_the_wrong entered_the_wrong scratch_that
    ignore_that ignore_the_last ignore_my_last disregard strike_that correct_one correct_number correct_email
    correct_spelling right_number right_email right_one_is actual_number should_be should_read should_say
    supposed_to_be spelled_with spelt_with with_a_y with_a_k with_a_c with_an_e with_two_s with_two_l with_two_n
    with_two_t with_one_l with_double
    double_l double_n double_t not_with_a swap_that_for change_that_to make_that_a last_digit last_digits digit_is
    missing_digit missed_a_digit old_number old_email new_email_is updated_number update_my_number change_my_number
    change_my_email
refuse: nah nope no_thank no_thanks no_thank_you no_ta nty hard_pass easy_pass ill_pass i_will_pass i_would_pass
    we_will_pass going_to_pass take_a_pass pass_on_this pass_on_that pass_for_now pass_thanks not_interested
    not_really_interested not_remotely not_at_all_interested no_interest zero_interest lost_interest not_keen
    not_fussed not_bothered not_buying not_going_to_buy not_going_ahead not_go_ahead not_proceeding not_pursue
    not_moving_forward not_for_us not_for_me not_my_thing not_our_thing not_my_cup not_today_thanks good_thanks
    fine_thanks i_said_no still_no answer_is_no it_is_a_no that_is_a_no thanks_but decline declining decided_against
    decided_not_to give_it_a_miss leave_it_there leave_it_thanks count_me_out count_us_out rather_not not_want_it
    not_want_any not_want_this not_wanting nothing_for_me
agree: yep yup yeah aye absolutely definitely lets_do lets_go lets_start lets_try lets_give lets_have_a_go lets_get
    let_us_do let_us_go let_us_start let_us_try let_us_give let_us_get let_us_crack crack_on count_me_in count_us_in
    sign_us_up sounds_good sounds_great works_for_me works_for_us happy_to_go_ahead happy_to_proceed
    why_not go_on_then go_for_it fire_away set_it_up set_us_up set_me_up set_it_all_up hook_us_up you_have_sold_me
    you_sold_me you_have_convinced i_am_sold we_are_sold up_for_it i_am_up_for am_game looks_good_to_me ok_let_us
    fine_let_us alright_let_us great_let_us yes_let_us yes_please get_started get_it_started
    get_the_ball ready_to_start ready_to_go where_do_i_sign ok_sign_me sure_sign_me yes_sign_me sign_me_up_please
    alright_sign_me
numbersource: my_number_from my_details_from my_contact_from my_email_from my_name_from my_info_from my_data_from
    get_my_number get_my_details get_my_contact get_my_email get_my_name get_my_info got_my_number got_my_details
    got_my_email got_my_name got_my_contact have_my_number have_my_details have_my_email have_my_name find_my_number
    found_my_number found_me find_me give_you_my gave_you_my gave_you_this giving_you_my given_you_my gave_my_number
    gave_out_my leave_my_number left_my_number left_my_details leaving_my_details leaving_my_number know_my_name
    know_my_number know_who_i_am know_about_me know_me who_gave_you who_told_you who_passed_you passed_my sold_you_my
    bought_my sell_my_number never_gave_you never_signed_up not_sign_up never_registered not_register_with
    never_filled not_fill_in_any not_ask_for_this never_asked_for never_contacted how_come_you_have where_you_got
    where_did_you_get on_your_list on_a_list source_of_my got_hold_of_my get_hold_of_my
""".strip()
