"""What English leads ask of systems that answer for a firm, and more of what they say to any seller."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
undecided: let_me_chew chewing_on process_all_this process_all_that take_it_all_in bit_of_time_to crunch_some_numbers
    jury_is_out look_before_i_leap get_my_thoughts my_thoughts_together not_a_snap spur_of_the_moment
distrust: call_bs calling_bs is_bs total_bs utter_bs such_bs bullshit hogwash baloney big_talk marketing_talk
    marketing_speak marketing_fluff marketing_hype just_marketing only_marketing pure_marketing every_startup_says
    pie_in_the_sky gone_under out_of_business_in leave_us_hanging leave_me_hanging high_and_dry in_the_lurch
    see_it_to_believe hard_to_believe not_buying_this yeah_right oh_come_off come_off_it still_be_around still_exist_in
    cherry_picked cherry_picking numbers_are_made numbers_look_made inflated_numbers over_promise overpromise* all_hype
    overhyped over_hyped hype take_my_word who_says_you
compare: diff diffs differs_from differ_from what_is_so_great what_have_you_got_that leg_up_on how_come_you_over
    instead_of_theirs over_theirs gain_from_switching reason_to_switch reasons_to_switch why_switch why_should_i_switch
    why_would_i_switch
other: has_its_own has_their_own have_their_own comes_with_its_own has_one_built does_that_already already_does_that
    already_does_it already_offers already_comes_with from_somebody_else with_somebody_else
workwith: we_are_on_*_already i_am_on_*_already got_one_from_someone got_one_from_another got_a_*_from_someone
    got_a_*_from_another have_a_*_from_someone using_*_and_it using_*_and_its using_*_already use_*_and_it
    use_*_and_its use_*_already using_*_now we_are_using_* set_up_with_another
software: gorgias tidio freshworks helpscout help_scout livechat tawk kayako landbot botpress voiceflow dialogflow
    klaviyo sendgrid brevo omnisend activecampaign mailerlite openai anthropic dialpad basecamp typeform calendly
busy: have_to_dash have_to_shoot got_to_dash got_to_shoot gotta_run gotta_shoot gotta_bounce need_to_run need_to_dash
    this_is_dragging dragging_on hurry_this_up hurry_it_up speed_this_up speed_it_up wrap_this_up wrap_it_up_quick
    on_our_way_out about_to_head how_much_longer_is_this too_many_questions so_many_questions this_is_taking_too
    this_is_taking_forever this_is_taking_ages client_is_waiting
rightmoment: hit_me_up_in hit_me_up_after hit_me_up_next hit_me_up_when ping_us_in nudge_me_in nudge_me_next bug_me_in
    follow_up_next follow_up_after in_q_1 in_q_2 in_q_3 in_q_4 until_q_1 until_q_2 until_q_3 until_q_4 after_q_1
    after_q_2 after_q_3 after_q_4 bigger_fires not_high_on not_on_the_agenda
complicated: here_can_code can_not_code could_not_code never_coded no_coder no_coders no_devs no_dev no_developer
    no_developers no_programmer no_programmers no_engineer no_engineers no_tech_team no_it_people without_a_developer
    without_developers without_a_programmer without_coding without_code need_a_developer need_a_programmer
    need_an_engineer never_learn_this get_the_hang_of lost_just_looking over_our_heads rocket_scientist head_spinning
    daunting intimidating baffling bewildering like_hard_work get_this_going
noneed: is_not_an_issue not_an_issue_here not_an_issue_for not_really_an_issue not_a_problem_here not_a_problem_for
    no_pain_point hardly_anyone barely_anyone hardly_anybody barely_anybody hardly_ever_ask barely_get_any
    hardly_get_any only_get_a_few only_get_a_couple just_a_handful handful_a_week handful_a_day couple_a_week
    couple_a_day few_a_day we_get_like one_or_two_a two_or_three_a not_enough_volume sledgehammer would_*_even_do
    would_it_even_do handles_that_for handles_it_for takes_care_of_it takes_care_of_that on_top_of_it have_it_covered
    got_that_covered have_that_covered managing_fine cope_fine copes_fine doing_just_fine good_as_is ok_as_is
    okay_as_is things_work_fine hardly_any_calls barely_any_calls hardly_any_messages barely_any_messages
    hardly_any_orders barely_any_orders my_*_covers our_*_covers my_*_handles_the our_*_handles_the my_*_deals_with
    our_*_deals_with my_*_looks_after
howmuch: what_would_that_run what_will_that_run what_does_it_run give_me_a_figure give_me_numbers what_would_i_owe
cantpay: barely_make_a barely_break barely_breaking barely_profitable not_turning_a_profit razor_thin tight_margins
    slim_margins margins_are low_margins another_bill another_subscription one_more_subscription another_monthly
    another_expense extra_expense another_cost would_kill_us would_sink_us kill_our_margins bleed_us eat_into_our
    eats_into_our eat_our_margin wipe_out_our
integrate: is_*_supported are_*_supported works_on_top_of sit_on_top_of sits_on_top_of look_up_orders look_up_an_order
    look_up_the_order look_up_stock look_it_up_in pull_it_from pulls_from pull_data pull_up_orders see_our_orders
    read_from_our write_to_our talk_with_our out_of_the_box_with have_a_connection_with
demo: quick_zoom a_zoom zoom_with show_the_thing where_you_show so_i_can_see_it show_and_tell walkthru guide_me_through
    guide_us_through give_me_a_look give_us_a_look let_me_see_it see_the_thing see_it_for_myself see_with_my_own
    get_shown screen_recording video_of_it someone_to_show
phonecall: easier_if_you_ring easier_if_you_phone easier_if_we_talk if_you_ring if_you_phone if_you_called
    easier_over_the quicker_over_the quicker_if_you_call faster_by_phone faster_over_the talk_it_through_on
    discuss_it_by_phone best_to_call better_to_call try_my_mobile my_landline
mistake: noted_that_wrong noted_wrong noted_down_wrong noted_incorrectly recorded_wrong recorded_incorrectly
    wrote_it_down_wrong written_down_wrong saved_wrong down_wrong have_it_wrong have_that_wrong have_me_wrong
    have_us_wrong mixed_it_up mixed_up_the mix_up_with got_mixed_up a_mix_up i_muddled that_is_not_our that_is_not_my
    this_is_not_our this_is_not_my not_our_store_name not_the_right_name not_the_right_address what_you_have_for_me
    what_you_have_on_me what_you_have_for_us change_what_you_have fix_what_you_have fix_what_i_wrote correct_what_you
    correct_what_i change_what_i_told you_misread let_me_fix_that i_said_*_not we_said_*_not i_wrote_*_not
stepback: prev_question prev_step prev_one prev_page prev_screen prev_message the_prev previous_message previous_answer
    previous_section question_back back_one back_please return_to_start return_to_the_start return_me_to bring_me_back
    the_first_menu reset_please
tongue: langs lang own_tongue mother_tongue native_tongue multilingual bilingual trilingual polyglot cantonese tagalog
    urdu bengali punjabi tamil swahili indonesian romanian bulgarian croatian serbian slovak slovenian latvian
    lithuanian estonian catalan welsh flemish icelandic afrikaans
golive: quick_to_install quick_to_set quick_to_deploy start_answering start_replying start_taking_calls
    starts_answering starts_replying starts_working starts_running start_handling before_it_starts before_we_can_use
    before_i_can_use if_i_sign_today_when if_we_sign_today_when if_i_sign_up_today if_we_sign_up_today if_i_pay_today
    if_we_pay_today if_i_start_today if_we_start_today if_i_buy_today from_payment_to plug_and_play instant_setup
safety: data_end_up data_ends_up info_end_up info_ends_up information_end_up information_ends_up going_to_end_up_in
    end_up_in_the_wrong dark_web dpa private_stuff private_information private_details private_data personal_stuff
    personal_information card_numbers card_data pii subprocessor* data_processing data_processor data_centre
    train_on_our train_on_my prying_eyes eavesdrop* pass_on_my_details who_reads_our
handoff: handover hand_over handoff handoffs hand_off hands_over handing_over hand_it_over pass_it_on_to pass_them_on
    pass_them_to passes_it_on passes_it_to pass_the_chat pass_the_call pass_the_customer pass_the_conversation
    kick_it_to kick_it_over bump_it_up escalat* take_over_from take_over_the takes_over_from taking_over_from
    jump_into_the_chat step_into_the_chat chime_in butt_in grab_the_chat grab_the_convo take_the_wheel get_pinged
    gets_pinged get_notified gets_notified get_alerted gets_alerted ping_my_team ping_us_when alert_us notify_us
    notify_me_when notify_our alert_our forward_to_our forward_to_my forward_the_chat forward_the_call route_to_our
    route_to_my transfer_to_our transfer_to_my transfer_*_to_our transfer_*_to_my send_it_to_a_human reach_our_staff
    reach_our_team reply_instead_of_the answer_instead_of_the when_it_is_stuck if_it_gets_stuck when_it_gets_stuck
    if_it_can_not_answer if_it_can_not_help can_not_cope it_has_no_clue does_not_know_the_answer
    does_not_have_an_answer not_know_what_to_say out_of_its_depth hits_a_wall jump_in_the_chat step_in_if step_in_when
    take_over_a_chat take_over_a_call take_over_a_conversation
accuracy: accura* inaccura* error_rate error_rates success_rate hit_rate resolution_rate hallucinat* make_mistakes
    makes_mistakes make_errors makes_errors make_stuff_up makes_stuff_up make_things_up makes_things_up make_up_answers
    invent_things invent_stuff invents_things invent_answers invents_answers false_information false_info
    wrong_information wrong_info wrong_answer wrong_answers wrong_advice answers_wrongly answer_wrongly
    answer_correctly answers_correctly correct_answers right_answers correct_answer how_smart how_clever
    how_intelligent how_reliable_is how_good_is_it_at how_good_are_the_answers how_well_does_it how_well_does_the
    how_often_is_it_wrong how_often_does_it_get how_often_does_it_fail get_it_right gets_it_right get_things_right
    get_it_wrong gets_it_wrong gets_things_wrong get_things_wrong gets_confused mess_things_up screws_up misinterpret*
    talk_nonsense talks_nonsense talk_rubbish talks_rubbish spout_nonsense gives_nonsense say_something_wrong
    says_something_wrong tells_*_wrong tells_them_the_wrong margin_of_error false_positive* false_negative* fact_check*
    understand_typos understand_slang understand_accents broken_english solve_by_itself solves_by_itself solve_alone
    solve_on_its_own solves_on_its_own handle_on_its_own handles_on_its_own answers_on_its_own share_of_questions
    percentage_of_questions percent_of_questions percentage_of_cases percent_of_cases trust_the_answers
    trust_its_answers rely_on_its misunderstand_the misunderstand_what
social: fb ig dms socials
message: whats_app wechat messengers imessages inbox_and msgs convo convos
exitterms: subscription_on_hold plan_on_hold account_on_hold subscription_on_pause pause_our pause_payments
    pause_billing pause_for_a freeze_our freeze_the_subscription freeze_the_plan skip_months stop_and_start
    seasonal_plan stop_paying_in locked_into out_clause cooling_off strings_attached
learnfrom: feed_it_our feed_it_my feed_it_data train_it train_the_bot train_the_ai train_the_model train_the_system
    teach_it teach_the_bot teach_the_ai teach_the_system learn_from_our learn_from_my learn_from_its learns_from
    learn_about_our learn_by_itself learns_by_itself learn_on_its_own learns_on_its_own learns_over_time self_learning
    get_smarter gets_smarter getting_smarter get_better_over gets_better_over improve_over_time improves_over_time
    crawl_our crawls_our read_our_website read_our_site reads_our_website reads_our_site read_our_faq how_does_it_know
    how_will_it_know how_does_the_bot_know how_does_it_learn where_does_it_get_its where_does_it_get_the
    get_its_answers find_out_about_new know_what_we_sell know_our_products know_our_prices update_its_knowledge
    update_the_knowledge write_all_the_answers type_in_every type_every_answer type_in_all add_new_answers
    who_writes_the_answers trained_on_our
seework: case_or_two couple_of_cases success_case success_cases cases_in_our get_good_results got_good_results
    get_results_with got_results_with got_any_results in_touch_with_a_client in_touch_with_a_customer in_touch_with_one
    in_touch_with_other client_of_yours customer_of_yours clients_of_yours customers_of_yours talk_to_one_of_your
    speak_to_one_of_your work_for_others work_out_for_others how_did_it_work_for
clientele: which_shops_use which_stores_use which_*_do_you_work_with what_brands_do_you_work household_names
    famous_brands famous_clients any_other_shops any_shops_like any_stores_like stores_like_ours stores_like_mine
    brands_like_ours
human: anyone_from_your_team anyone_on_your_team somebody_from_your_team someone_on_your_team somebody_on_your_team
    anyone_from_your_company anyone_from_your_side anyone_in_your_office anyone_i_can_chat anyone_i_can_talk
    anyone_i_can_speak somebody_i_can chat_with_instead talk_to_instead speak_to_instead instead_of_a_bot
    instead_of_a_robot instead_of_a_machine colleague_of_yours your_colleague your_colleagues pass_me_over patch_me
rebate: knock_*_off knock_*_percent take_*_off_the cut_*_off_the shave_*_off shave_*_percent and_we_are_talking
    then_we_are_talking and_you_have_a_deal and_it_is_a_deal and_we_have_a_deal and_i_am_sold and_i_am_in_for
    split_the_difference meet_me_in_the_middle first_month_free month_on_the_house pay_for_a_year_upfront
ownlook: white_label whitelabel your_branding remove_your_logo without_your_logo powered_by own_logo our_logo my_logo
    company_logo own_branding our_branding brand_colours brand_colors our_colours our_colors own_colours
    our_brand_style match_our_brand match_our_site match_our_website fit_our_brand our_own_style our_own_design
    give_it_a_name name_it_ourselves rename_it change_its_name change_the_name_of_the look_and_feel change_the_look
    change_the_design change_the_colour change_the_color change_the_colours change_the_colors change_the_font
    change_how_it_looks change_its_look change_its_tone change_the_tone change_the_text change_the_wording own_greeting
    own_welcome welcome_message tone_of_voice make_it_sound want_it_to_sound make_it_look_like want_it_to_look
    make_it_our_own tailor_it tailored_to_our tailored_to_my personalise_it personalize_it customise_it customize_it
    customisable customizable customisation customization editable tweakable tweak_the_design tweak_the_look avatars
    sound_formal sound_friendly sound_casual sound_like_us formal_or_casual how_flexible_is
support: stops_working when_it_goes_down goes_down_on goes_down_over if_it_fails when_it_fails who_do_we_contact
    who_to_contact_if who_to_call_if who_do_i_ring who_do_we_call weekend_cover fix_things_when fix_it_when
    how_fast_do_you_fix how_quickly_do_you_fix how_fast_can_you_fix get_it_fixed if_something_is_wrong_with
    if_there_is_an_issue if_we_have_a_problem if_i_have_a_problem if_we_run_into after_we_sign after_i_sign
    dedicated_person point_of_contact
limit: caps_on capped go_viral goes_viral went_viral going_viral flooded_with_messages flooded_with_orders
    flooded_with_calls flooded_with_requests traffic_spike* sudden_surge peak_load heavy_load high_load high_volumes
    huge_volumes large_volume simultaneous* parallel_calls parallel_chats scalab* scale_up scales_up scale_with
    scales_with does_it_scale will_it_scale double_in_size thousands_of_messages thousands_of_customers
    thousands_of_orders thousands_of_calls will_it_crash will_it_cope does_it_cope can_it_cope will_it_hold
    does_it_hold_up can_it_keep_up will_it_keep_up does_it_keep_up does_it_slow_down will_it_slow_down slow_down_under
    under_load go_over_the_quota go_over_our quota quotas throughput skus is_that_too_many too_many_for_it
    too_many_products handle_at_once calls_at_once chats_at_once customers_at_once people_at_once orders_at_once
    conversations_at_once
botask: you_yourself_are you_yourself_a you_are_the_bot you_the_bot are_you_the_ai are_you_the_robot
    are_you_the_assistant is_a_bot_answering bot_answering_me is_a_bot_talking robot_answering ai_answering
    are_your_replies are_these_replies is_this_scripted are_you_scripted got_a_pulse have_a_pulse
badpast: total_rubbish total_garbage total_crap total_flop complete_rubbish complete_garbage complete_flop
    utter_rubbish absolute_rubbish absolute_garbage turned_it_off switched_it_off ditched_it scrapped_it binned_it
    pulled_the_plug got_rid_of_it had_one_once had_one_in had_one_last had_one_and_it had_one_but paid_for_one_and
    were_rubbish was_garbage was_trash was_a_flop was_hopeless turned_out_rubbish lasted_a_week lasted_a_month
    bitten_before learned_our_lesson been_down_that down_that_road not_going_through_that_again never_touching
    put_me_off_for promised_the_moon promised_the_world promised_us_the promised_me_the cost_us_thousands
impersonal: hates_bots hates_chatbots hates_robots hates_machines hates_talking_to hates_ai people_hate customers_hate
    clients_hate everyone_hates everybody_hates nobody_likes_talking nobody_likes_bots no_one_likes_talking
    no_one_wants_to_talk nobody_wants_to_talk scare_them_off scare_them_away scare_customers scare_clients scare_our
    scare_off put_customers_off put_clients_off put_our_customers annoy_the_people annoy_our annoy_customers
    annoy_clients annoy_people annoy_them annoys_people annoys_customers just_annoy be_annoyed_by irritate_our
    irritate_people irritate_customers irritate_clients irritates_people drive_them_away drive_customers_away
    drive_people_away lose_customers lose_our_customers lose_the_personal losing_the_personal turn_people_off
    turn_customers_off personal_touch personal_contact personal_approach personal_service human_touch human_contact
    human_warmth human_service human_connection human_interaction real_contact impersonal soulless robotic
    elderly_customers elderly_clients older_customers older_clients are_elderly are_older_people older_generation
    hang_up_as_soon hang_up_on_a hang_up_the_second leave_when_they_see second_they_see moment_they_see
    soon_as_they_see soon_as_they_hear second_they_hear hurt_our_relationship damage_our_reputation make_us_look_cheap
    they_will_not_talk they_will_not_chat they_would_not_talk they_want_a_human they_want_a_person people_want_a_human
    people_want_a_person customers_want_a clients_want_a customers_prefer clients_prefer people_prefer freak_them_out
    freak_people_out creep_people_out put_them_off
bye: byee byebye until_we_meet chat_soon chat_later all_for_now
unclear: no_idea_what_that no_idea_what_this no_idea_what_it no_clue_what_that no_clue_what_this what_that_last
    what_does_that_last that_last_message your_last_message_means last_part_again that_last_bit that_last_part
    that_last_one_again plain_words in_human_language normal_words normal_english dumb_that_down explain_it_like
    spell_it_out_for break_it_down_for meaning_what as_in_what how_do_you_mean not_sure_what_you_are did_not_catch
    repeat_pls
thanks: thankyou you_rock life_saver
hello: anybody_there you_guys_there
agree: say_less aight yessir deal_then no_objections no_objection fine_by_us fine_with_us good_by_me good_with_me
    sounds_like_a_deal give_me_the_green consider_us_in
refuse: no_i_am_good no_we_are_good not_our_cup not_that_keen i_will_skip we_will_skip giving_it_a_miss
askothers: powers_that_be higher_ups top_brass upper_management purse_strings need_the_go_ahead get_the_go_ahead
    need_buy_in get_buy_in board_has_to purchasing_department finance_department accounts_department finance_director
    the_cfo my_cfo our_cfo my_ceo our_ceo co_founder cofounder fellow_directors not_without_my not_without_the
    bounce_it_off take_it_upstairs upstairs_first float_it_with pitch_it_to_my
try: dip_a_toe dip_our_toes on_a_small_scale dummy_run
guaranteed: what_if_it_flops what_if_we_are_not_happy if_we_are_not_happy no_quibble
hiddencost: anything_else_to_pay anything_on_top extra_charges sneaky_fees sneaky_charges sneaky_costs setup_costs
    what_is_not_included surprise_fees surprise_charges or_is_that_extra is_vat_included
sendit: fire_me_over bung_me fwd_me drop_it_in_my read_at_my_leisure read_in_my_own_time to_show_my_boss
    to_show_my_husband to_show_my_wife to_show_my_partner something_i_can_show
payback: bang_for_my_buck bang_for_our_buck worth_every_penny pay_its_way earn_its_keep earns_its_keep see_a_return
    return_on_our return_on_my what_is_in_it_for in_it_for_us what_do_i_get_out_of what_do_we_get_out_of
    make_our_money_back make_my_money_back worth_it_for_us
tinyfirm: one_woman_band mum_and_dad_shop
highprice: eye_watering cough_up_that than_my_rent than_our_rent than_my_mortgage than_my_salary how_much_you_what
later: not_rn not_atm bbl brb
numbersource: who_sold_you did_not_give_you never_subscribed
""".strip()
