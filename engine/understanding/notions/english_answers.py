"""What people answer to an offer in English: a no, a yes, not now, not mine to say, no time, who is asking.

The most said answers are the shortest, and their words tell nothing one by one: they are known whole.
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
refuse: a_no_from a_no_for_me a_no_for_us its_a_no it's_a_no be_a_no a_hard_no a_firm_no a_big_no a_flat_no nothx
    no_from_me no_from_us including_me_out leave_me_out leave_us_out going_to_decline we_decline i_decline i_refuse
    we_refuse turn_it_down turning_it_down turn_you_down turn_down_your pass_thank pass_this_time gonna_pass
    we_are_passing sit_this_one_out bow_out opt_out_of_this not_taking_it not_going_to_take not_gonna_take not_take_it
    not_going_for not_gonna_happen not_gonna_do not_going_to_do not_signing not_doing_it not_doing_this not_agree
    not_agreeing not_accept not_go_for_it not_for_my_family no_i_will_not no_we_will_not no_go nothing_doing no_sale
    no_dice nope_sorry no_sorry sorry_but_no sorry_no never_in_a_million not_in_a_million not_gonna_work
    not_on_your_nelly nah_mate nah_you_are i_think_not thanks_no thank_you_no thanks_but_no kind_offer_but
    offer_but_no not_intrested unintrested uninterested not_bite do_not_fancy not_fancy no_desire no_wish_to
    not_wish_to do_not_wish not_want_to_buy not_want_to_proceed not_want_to_continue not_continue not_going_further
    not_go_further end_it_here stop_here leave_it_at_that
agree: on_board_with we_are_on_board i_am_on_board we're_on_board im_on_board ok_i_am_in yes_i_am_in yes_we_are_in
    sure_i_am_in okay_i_am_in all_in_for am_totally_in are_totally_in in_for_it lets_roll let_us_roll lets_rock
    let's_rock lets_dive let's_dive let's_kick lets_kick kick_off kick_it_off kick_things_off let's_move lets_move
    lets_make_it let's_make_it get_the_show get_this_show get_rolling get_moving lets_book let's_book lets_get_on
    let's_get_on lets_get_this let's_get_this do_this_thing you_have_got_a_deal got_yourself_a we_have_a_deal
    got_a_deal game_on am_down_for down_for_it down_with_that am_down_with all_for_it all_for_that i_am_all_for
    keen_to_start keen_to_go eager_to happy_to_start happy_to_sign happy_to_move glad_to_start ready_to_sign
    ready_to_move ready_to_proceed ready_to_begin ready_to_buy prepared_to_go want_to_proceed like_to_proceed
    want_to_go_ahead like_to_go_ahead like_to_start we_want_it i_want_it i_want_in we_want_in
    where_do_i_begin where_do_we_sign where_to_sign give_me_the_contract send_the_contract_over i_agree we_agree
    agreed fully_agree agree_with_the agree_with_your agree_to_your accept_your accept_the_terms i_accept we_accept
    terms_are_fine everything_suits suits_us suits_me_fine suits_me_perfectly works_perfectly_for perfect_for_me
    answer_is_yes my_answer_is_yes it_is_a_yes its_a_yes a_yes_from yes_from_me yes_from_us big_yes hell_yes hell_yeah
    yes_absolutely yes_definitely definately definatly absolutly go_ahead_please please_go_ahead please_proceed
    you_have_won_me won_me_over won_us_over talked_me_into persuaded_me persuaded_us right_lets right_let's
    enrol_me enroll_me i_will_have_it make_it_happen
rightmoment: maybe_next_year maybe_next_month maybe_next_quarter next_year_maybe next_month_maybe maybe_in_a_year
    wrong_timing timing_is_wrong timing_is_off timing_is_bad bad_timing_for poor_timing not_good_timing
    not_the_right_time the_wrong_time worst_time worst_possible_time right_time_will not_before_january
    not_before_february not_before_march not_before_april not_before_may not_before_june not_before_july
    not_before_august not_before_september not_before_october not_before_november not_before_december not_before_the
    not_before_next not_until_next not_until_the not_until_we not_until_i not_till_next not_till_the not_till_we
    hold_until hold_till hold_off on_hold put_it_on_hold put_this_on_hold put_on_hold put_it_on_ice on_ice back_burner
    backburner shelve shelved shelving leave_it_for_now leave_it_till leave_it_until revisit_in revisit_this
    revisit_it pick_this_up pick_it_up_again pick_this_back circle_back touch_base_in loop_back come_back_to_this
    come_back_to_it come_back_to_that return_to_this return_to_it return_to_that back_to_this_in we_are_moving_offices
    moving_premises just_had_layoffs mid_audit in_the_middle_of_a_move busy_season peak_season between_jobs_now
    after_new_year after_christmas after_xmas after_easter after_ramadan after_summer after_the_holidays
    after_the_season after_we_launch once_we_launch have_not_launched not_launched_yet not_open_yet we_open_in
    when_we_open when_the_season once_the_season once_my_divorce once_the_house once_i_am once_we_are once_it_is
    once_things once_that_is later_on_in second_half_of_the_year end_of_the_year_maybe not_actual_now not_actual_for
    currently_not not_currently not_this_year not_this_month not_this_quarter not_this_time_of another_year
    some_other_time another_time_maybe some_day someday one_day_maybe in_the_future in_future_maybe down_the_line
    further_down too_early_for too_soon_for plan_it_for planning_it_for plan_to_do_it_in
busy: sorry_in_a sorry_busy am_busy are_busy make_it_quick make_it_fast make_it_short make_it_brief be_quick be_brief
    keep_it_short keep_it_brief i_have_1_min have_1_minute have_2_min have_5_min have_one_minute got_1_min got_2_min
    got_5_min got_one_minute got_two_minutes no_time_to no_time_for no_time_at no_time_sorry no_time_now can_not_spare
    not_spare spare_the_time spare_the_hours stretched_thin overstretched overrun run_off_feet have_no_time
    not_got_time not_got_the_time have_zero_time zero_time not_enough_time time_poor pressed_for pushed_for
    short_of_time strapped_for_time rushed_for_time little_time little_free_time free_evenings every_minute_is
    every_hour_is every_day_is booked_solid_until packed_solid up_to_the_eyeballs to_my_eyeballs drowning_in
    swimming_in_work buried_under work_is_mad work_is_crazy work_is_insane mad_at_work flat_to_the sorry_driving
    sorry_working at_the_gym_now in_the_shower at_the_dentist at_the_hospital at_the_airport in_an_exam in_a_lesson
    in_a_class in_a_session in_an_interview in_the_cinema at_the_office_now at_the_till at_the_checkout can_not_fit_it
    can_not_fit_anything not_fit_it physically_can_not cramming not_manage_the_time
askothers: its_up_to_my it_is_up_to_my it's_up_to_the is_not_up_to_me its_not_up_to_me not_up_to_me not_mine_to
    not_my_place not_my_responsibility not_my_area_of not_within_my not_in_my_power no_authority
    not_have_the_authority not_have_authority not_have_the_power i_do_not_decide i_can_not_decide not_decide_on_my
    can_not_decide_alone can_not_decide_without can_not_say_yes_without can_not_sign_without can_not_agree_without
    i_just_work i_only_work just_work_here only_work_here not_in_charge someone_above the_one_who_decides
    he_is_the_one_who she_is_the_one_who hes_the_one_who shes_the_one_who decision_is_made_by decisions_are_made_by
    decided_by_the decided_at_the boss_is_away boss_is_on_holiday manager_is_away owner_is_away
    director_is_away when_my_boss when_the_boss when_my_husband when_my_wife when_the_director decides_everything
    decides_on_these decides_such decides_those decides_that who_holds_the wait_for_my_husband wait_for_my_wife
    wait_for_my_boss without_her without_him without_my_husband without_my_wife without_my_partner without_my_boss
    run_it_past run_it_by run_it_through talk_to_my_husband ask_the_wife ask_the_husband ask_the_boss ask_my_husband
    ask_my_wife ask_my_boss ask_my_mum ask_my_dad my_mum_pays my_dad_pays whos_paying who_is_paying
numbersource: know_us_from know_me_from where_do_you_know do_you_know_me do_you_know_us did_i_leave_a did_i_sign_up
    did_i_fill did_i_ask did_i_contact did_i_register did_i_subscribe did_i_give leave_a_request left_a_request
    left_an_enquiry left_an_inquiry never_left_any not_leave_any not_leave_a not_remember_signing not_remember_leaving
    not_remember_giving not_remember_asking not_recall_signing not_recall_leaving not_recall_giving
    not_recall_contacting who_recommended_us who_recommended_me recommend_us_to recommend_me_to who_told_you_about
    buy_my_number bought_my_number buy_my_data get_this_number got_this_number get_this_email got_this_email
    have_this_number obtained_my obtain_my obtained_our what_database which_database from_what_database what_list_am
    where_is_this_number how_did_you_find how_did_you_get how_did_you_know how_have_you_got how_do_you_know_my
    how_come_you_know why_are_you_writing why_are_you_messaging why_are_you_texting why_are_you_contacting
    why_did_you_write why_did_you_message why_do_i_get why_am_i_getting our_number_from our_contact_from
    our_details_from our_email_from get_our_number get_our_details got_our_number find_our_company found_our_company
    find_our_number
whocalls: whos_this who's_this who_is_this who_are_you who_am_i_talking who_am_i_speaking who_am_i_chatting who_dis
    who_is_it_again who_is_writing who_is_texting who_is_messaging who_is_calling who_is_asking and_you_are
    and_who_are what_company_is what_company_are which_company_are which_company_is where_are_you_calling
    where_are_you_writing are_you_writing_from are_you_calling_from who_do_you_represent who_do_you_work_for
    on_behalf_of introduce_yourself your_company_name name_of_your_company do_i_know_you have_we_met have_we_spoken
    remind_me_who
unclear: huh eh what_was_that_again sorry_what i_beg_your_pardon beg_pardon beg_your_pardon say_what does_that_word
    what_does_this_word that_word_mean this_word_mean meaning_of_that_word word_is_that what_is_meant_by
    what_do_you_mean_by mean_by_that supposed_to_mean understand_the_question got_the_question not_get_the_question
    not_understand_the not_understood not_understanding can_not_understand could_not_understand hard_to_understand
    not_getting_it not_getting_you not_get_you not_get_your not_make_any_sense made_no_sense makes_no_sense
    made_zero_sense makes_zero_sense not_clear_at not_very_clear unclear_to_me confused_by_your confused_by_the
    i_am_confused you_have_confused you_confused_me you_have_lost you_lost_me lost_me_there write_it_differently
    say_it_differently put_it_differently ask_it_differently say_it_simply more_simply explain_more_simply easy_words
    simple_words simpler_please in_simple in_layman layman's laymans easier_words like_i_am_five like_im_five
    like_i'm_5 like_im_5 for_dummies my_english_is_not english_is_not_good what_exactly_are_you_asking
    asking_me_exactly you_are_asking_me you_want_from_me what_do_you_want_to_know not_follow_you not_follow_that
    lost_you_there bit_lost totally_lost completely_lost what_language_is_this clear_as_mud elaborate
    could_you_elaborate please_elaborate be_more_specific
cantpay: no_money_for not_any_money not_any_money_today zero_budget no_budget tiny_budget small_budget limited_budget
    low_budget tight_budget budget_is_gone budget_is_spent budget_already budget_is_already budget's_already
    budget's_gone budget_is_used out_of_budget not_budgeted not_in_the_budget not_budget_for to_my_name between_rent
    rent_and_bills bills_to_pay after_bills after_rent nothing_left_over living_on_noodles financially_tight
    tight_financially finances_are things_are_tight things_are_really_tight tight_for_us tight_for_me tight_this_month
    tight_month money's_tight moneys_tight money_is_tight cash_is_tight low_on_funds low_on_cash no_funds
    empty_account account_is_empty card_is_at card_is_empty zero_on_my paying_off_a paying_off_my still_paying_for
    just_paid_for just_bought_a_house just_had_layoffs laid_off pre_revenue bootstrapped bootstrapping no_revenue
    no_income live_off_savings savings_are_gone
botask: is_this_automated is_it_automated am_i_speaking_to am_i_talking_to am_i_chatting am_i_writing_to am_i_texting
    talking_to_a_machine talking_to_a_computer talking_to_a_program talking_to_ai speaking_to_a_machine
    speaking_to_some speaking_to_a_computer chatting_to_a chatting_with_a_bot chatting_with_a_machine are_you_ai
    are_you_an_ai are_you_a_bot are_you_a_robot are_you_a_machine are_you_a_program are_you_a_computer
    are_you_automated are_you_real are_you_human are_you_a_human are_you_a_person are_you_a_real are_you_an_actual
    are_you_alive are_you_chatgpt are_you_chat_gpt you_are_chatgpt you_are_a_bot you_are_a_robot you_are_an_ai
    you_are_ai youre_an_ai so_you_are_an is_this_ai is_this_a_bot is_this_a_robot is_this_a_machine is_this_a_program
    is_this_chatgpt is_this_a_human is_this_a_person is_it_a_bot is_it_a_robot is_it_ai is_it_artificial
    is_it_a_machine is_it_a_person is_anyone_actually is_anybody_actually you_a_bot you_a_robot u_a_bot u_a_robot
    you_real_or real_or_bot bot_or robot_or human_or person_or_a_bot person_or_bot person_or_to_a to_a_program
    artificial_intelligence some_software some_softwear some_program language_model llm gpt chatgpt neural_network
    algorithm sound_like_a_robot sounds_like_a_bot sound_like_a_bot feels_like_a_bot who_is_behind anyone_behind
    written_by_a prove_you_are_human prove_you_are_not made_by_ai
noneed: need_a_website_for need_a_site_for need_one_for need_you_for need_this_for need_that_for need_it_for
    even_need_a even_need_it even_need_this even_need_that everything_works everything_is_working works_already
    working_already all_works we_already_do no_requirement no_requirements no_demand no_such_need no_such_problem
    no_such_demand no_call_for no_call_to surplus_to superfluous redundant_for_us happy_without_it not_my_case
    not_our_case different_situation already_solved already_sorted sorted_itself sorted_already solved_already
    resolved_already sorted_out_already sorted_it_already no_longer_needed not_needed_any not_needed_now no_need_any
    need_no_more have_everything got_everything enough_clients enough_customers enough_orders enough_work
    plenty_of_clients plenty_of_customers plenty_of_work plenty_of_orders fully_booked_already can_not_handle_more
    word_of_mouth_is is_enough_for_us is_enough_for_me is_enough_for_our lived_without survived_without gone_without
    fifty_years_without never_used_one never_used_it never_used_any never_had_one never_had_a never_missed why_bother
    why_do_i_want why_would_anyone single_reason_i good_reason_to purpose_of_it what_good_would what_good_is
    what_problem_would problem_it_solves
rebate: make_it_a_bit come_on_make do_me_a_deal do_us_a_deal do_me_a_favour_on mates_rates your_last_price
    your_best_price best_price_you last_price_please help_me_out_on round_it_down round_down_to shave_a_bit
    shave_something shave_off knock_a_bit knock_some knock_off_a drop_the_price drop_it_to drop_a_bit come_down_a
    come_down_on budge_on wiggle_room any_wiggle room_to_negotiate open_to_negotiation is_it_negotiable
    is_the_price_negotiable price_negotiable haggle haggling throw_in_a throw_something_in meet_me_half meet_us_half
    what_can_you_do_on cut_me_some cut_me_a_deal cut_us_a_deal give_me_a_better give_us_a_better a_break_on_the
    break_on_the_price if_i_pay_today if_i_sign_today if_i_pay_for_the_year if_we_pay_for_the_year if_i_pay_upfront
    if_we_pay_upfront for_a_regular for_regulars for_veterans for_pensioners for_nurses for_teachers_discount
phonecall: phoning_my phone_my_wife phone_my_husband ring_my_wife ring_my_husband ring_my_office call_my_wife
    call_my_husband call_my_office give_her_a_call give_him_a_call give_my_wife_a give_my_husband_a give_us_a_bell
    give_me_a_bell give_us_a_ring give_us_a_shout drop_me_a_call easier_by_phone easier_to_talk quicker_by_phone
    rather_speak rather_talk_on voice_call video_call_me
"""
