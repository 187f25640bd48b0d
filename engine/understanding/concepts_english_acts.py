"""What English speakers do in a talk with a firm: agree, part, correct, call, book, complain, ask for terms."""

from __future__ import annotations

from typing import Final

ENGLISH_ACTS: Final = """
agree: go_on_then_let alright_then alright_go_on right_then_let lets_do_it lets_go_for_it lets_get_it_started
    lets_proceed let_us_move_forward move_forward_with go_ahead_with happy_with_that happy_to_go_with happy_to_give
    im_up_for_it up_for_that you_have_twisted twisted_my_arm you_convinced_me convinced_me ok_you_win fair_enough_let
    sounds_like_a_plan good_with_that fine_by_me fine_with_me ok_by_me cool_with_me works_for_me_let suits_me
    do_it_then why_the_hell_not deal yes_deal its_a_deal it_is_a_deal shall_we_start ready_when_you full_steam
    green_light thumbs_up bring_it_on where_do_i_pay take_the_plunge took_the_plunge take_the_leap bite_the_bullet
refuse: no_deal have_to_say_no say_no to_say_no going_to_say_no saying_no thanks_but_no no_but_thanks thank_you_but
    thanks_anyway thanks_all_the_same not_be_going_ahead will_not_be_going not_taking_this taking_this_any_further
    not_be_taking not_proceed not_be_proceeding will_not_be_proceeding definitely_not absolutely_not certainly_not
    no_chance not_a_chance no_way_jose fat_chance over_my_dead count_me_out_of not_tempted not_sold_on
    not_what_i_am_looking not_what_we_are_looking not_looking_for_this not_for_me_sorry not_up_my_street not_my_cup_of
    not_my_bag not_my_scenedecided_against_it deciding_against changed_my_mind changed_our_minds had_a_change_of
    change_of_heart going_to_leave_it leave_it_for_good give_it_a_swerve swerve give_this_one_a_miss let_it_go_this
    will_have_to_pass have_to_decline respectfully politely_decline do_not_want_it not_want_windows nah_mate
    nope_thanks
complicated: too_much_paperwork so_much_paperwork paperwork_is too_many_forms so_many_forms forms_to_fill
    all_the_forms all_this_jargon speak_english heads_spin hurts_my_head does_my_head_in do_my_head_in blow_my_mind
    goes_over_my like_chinese_to is_chinese_to double_dutch all_greek_to might_as_well_be not_get_any_of
    understand_any_of understand_a_word not_understand_half half_of_it_is keep_up_with able_to_keep_up
    not_smart_enough not_clever_enough not_bright_enough too_dumb too_thick too_stupid for_my_brain my_brain_can_not
    can_not_handle_it terrible_at_maths rubbish_at_maths bad_at_maths hopeless_at_maths massive_hassle such_a_hassle
    a_lot_of_hassle such_a_headache a_headache such_a_faff real_faff palaver rigmarole red_tape bureaucra* hoops
    jump_through too_many_hoops minefield looks_difficult sounds_difficult seems_difficult sounds_complicated
    looks_complicated seems_complicated way_too_hard way_too_difficult switching_is switch_is_a changing_is_a
    too_many_choices too_many_decisions got_confused got_lost_in lost_the_plot lost_the_thread
human: living_person live_chat_with real_agent real_adviser real_advisor an_adviser an_advisor operator_please
    get_me_somebody get_me_a_person get_someone_who put_me_through_to put_me_on_to pass_me_on_to pass_me_to
    connect_me_to connect_me_with transfer_me_to speak_to_a_person talk_to_someone_real talk_to_a_real
    talk_to_a_person talk_to_a_manager speak_to_a_manager someone_from_your_team one_of_your_team
    somebody_in_the_office is_anyone_actually anyone_home is_this_automated automated automated_reply
    automatic_replies auto_reply am_i_talking_to am_i_speaking_to talking_to_a_machine talking_to_ai chatting_to_a
    are_you_ai are_you_an_ai is_this_ai is_this_a_bot is_this_a_robot you_a_bot you_a_robot bot_or stop_the_bot
    stop_with_the_bot chatbots sick_of_bots hate_bots
phonecall: give_me_a_tinkle ring_me_back phone_me_on call_me_on ring_me_on ring_me_tomorrow ring_me_this call_me_this
    call_me_at call_me_after call_me_before ring_me_after call_my_wife call_my_husband ring_my_husband ring_my_wife
    call_back_this a_callback get_a_callback get_someone_to_ring can_someone_ring can_someone_phone missed_your_call
    missed_a_call prefer_a_phone rather_talk_on rather_speak_on easier_over_the_phone quicker_on_the_phone
    not_great_at_typing rather_not_type bad_at_typing my_number_is here_is_my_number
mistake: i_said_not i_said_no i_told_you you_wrote you_put you_have_put you_got_my you_have_got_my got_my_name
    spelled_my spelt_my wrong_name_there not_john name_is_spelled name_is_spelt name_is_with its_spelled it_is_spelled
    it_is_spelt spelled spelt with_a_ph with_a_z with_an_s with_two_t typed_it_wrong wrote_it_wrong put_it_wrong
    put_in_the_wrong gave_wrong entered_wrong entered_it_wrong filled_it_in_wrong chose_wrong picked_wrong
    clicked_wrong hit_wrong pressed_the_wrong correction_it actually_it_is actually_its actually_i_meant
    actually_make_it no_wait wait_no wait_i_said wait_my oops_wrong oops oopsie whoops sorry_i_meant sorry_meant
    meant_not i_mean_not i_meant_to_say i_misspoke misspoke that_is_not_right thats_wrong that_is_incorrect
    not_correct is_incorrect error_in_my made_an_error gave_you_wrong not_monday not_tuesday not_5 instead_of_5
    make_that_two make_it_two it_ends_in ends_in_78 upstairs_not front_not back_not is_my_old can_you_correct
    please_correct correct_that amend_my amend_thechange_the_number_of change_the_name change_it_to_say
stepback: earlier_question to_the_earlier skipped_it_by skipped_by_accident skipped_a skipped_one accidentally_skipped
    go_back_a go_back_to_the return_to_the_earlier return_to_the_previous back_to_the_list back_to_where
    back_to_the_part back_to_the_question the_question_before change_what_i_said change_an_answer redo_the_last
    redo_that_question do_that_question_again do_that_one_again start_this_again restart restart_this
    take_it_from_the_top to_square_one
unsubscribe: quit_sending stop_writing stop_these no_more_messages no_more_texts no_more_emails one_more_message
    if_you_text_again message_again reporting_you report_as_spam i_will_block remove_my_details remove_me_from
    delete_me_from take_me_off take_my_number_off off_your_database leave_me_in_peace leave_me_be do_one jog_on
    sod_off not_contact_us not_message_this not_write_to_me not_call_me_again why_do_you_keep keep_messaging
    keep_texting keep_calling
thanks: helpful_thanks been_very_helpful been_great you_have_been_great you_were_great really_helpful all_your_help
    for_explaining for_clarifying for_getting_back much_appreciated appreciate_it appreciate_that ta_very_much ta_love
    many_thanks ever_so_much lovely_thank brilliant_thanks perfect_thanks great_thanks nice_one_cheers cheers_mate
    cheers_pal cheers_love cheers_for so_grateful
greeting: hellooo helloooo hellooooo heya heyy heyyy hii hiii hiyaa howdy hey_there hi_all hello_all anyone_here
    evening_all morning_all good_day gday g'day
quote: a_quote quote_me get_a_quote need_a_quote like_a_quote want_a_quote looking_for_a_quote quote_on quote_for
    quote_please quotes_please free_quote written_quote send_a_quote send_me_a_quote estimate an_estimate
    free_estimate rough_estimate quotation a_quotation illustration an_illustration personalised_quote personal_quote
    draw_up_a_quote work_out_the work_it_out_for work_out_the_numbers work_out_the_cost run_the_numbers
    crunch_the_numbers do_the_numbers do_the_maths calculate_my calculate_the calculate_how proposal a_proposal
    commercial_offer price_it_up price_up cost_it_up cost_up price_this_job price_for_the_job price_my
rebate: knock_anything do_any_deals do_you_do_deals deals_on any_offers_on offers_at_the offers_on_at sale_on
    next_sale your_next_sale is_there_a_sale january_sale promo_code promo_codes discount_codes coupon coupons
    buy_one_get bogof two_for_one 2_for_1 get_money_off do_it_cheaper do_any_cheaper it_cheaper_if cheaper_if_i_get
    is_it_cheaper cheaper_for_a best_price_if your_best_price order_together order_several pay_in_full_discount
    discount_for_paying off_for_paying whole_house_discount loyalty_discount multi_car multi_policy
    existing_customer_discount key_worker key_workers carers_discount apprentice_discount under_26 over_60s_discount
    group_rates group_booking_discount last_minute_deal last_minute_deals
partpay: pay_yearly pay_annually monthly_or_yearly monthly_or_annually monthly_or_annual pay_by_the_month
    a_month_on_finance on_tick buy_now_pay buy_now_pay_later pay_as_i_go pay_as_you_go pay_weekly_or split_over
    spread_it_over spread_the_payments over_several_months over_a_few_months over_a_year over_a_couple 0%_finance
    0_apr finance_available do_finance financing get_finance credit_agreement in_instalments in_installments
    installments instalments half_now_half half_and_half little_by_little all_in_one_go in_one_go stage_payments
    staged_payments 3_payments paypal_credit
paymethod: direct_debits by_direct_debit by_card on_card over_the_phone_with cash_in_hand cash_or_card card_or_cash
    pay_by_cheque is_cheque_ok take_cheques accept_amex pay_with_paypal by_bank_transfer by_transfer pay_by_transfer
    send_the_payment payment_date change_my_payment_date payday_payment pay_on_the pay_on_payday date_will_the_money
    money_be_taken first_payment_come first_payment_due when_do_i_pay where_do_i_pay_the pay_in_dollars pay_in_euros
    gift_card_payment split_between_two pay_at_the_end pay_on_arrival pay_on_delivery fee_for_paying card_surcharge
prepaid: anything_upfront upfront_fee upfront_payment in_advance_no advance_payment why_do_you_need_a_deposit
    big_deposit no_deposit_from 25%_in 50%_deposit 50%_upfront before_the_work_is before_work_starts
    before_i_have_seen when_its_finished once_it_is_done when_the_job_is paying_a_deposit pay_a_deposit
    put_down_a_deposit is_the_deposit_refundable lose_my_deposit lose_the_deposit deposit_protected
refund: money_back get_my_money_back get_money_back any_money_back give_the_money_back return_the_money back_if_i
    refunded refunds refundable non_refundable refund_policy full_refund partial_refund ask_for_a_refund get_a_refund
    what_happens_to_my_money money_if_i_change cooling_off cooling_off_period if_i_change_my_mind change_my_mind_after
    change_your_mind change_my_mind_can if_it_is_not_for_me if_its_not_for_me if_i_do_not_like_it if_i_quit
    if_i_drop_out if_i_stop if_i_get_sick if_i_leave anything_back money_back_guarantee satisfaction_guarantee
    14_days_to 30_day_money
exitterms: cancel_my_policy cancel_the_policy cancel_my_membership cancel_the_membership cancellation_charge
    cancellation_period fee_to_cancel fee_if_i_cancel fee_if_i_leave penalty_for_leaving penalty_for_cancelling
    am_i_locked tied_in_for am_i_tied change_my_mind_after_signing after_signing after_i_sign once_i_have_signed
    get_out_of_the_contract how_do_i_cancel can_i_cancel month's_notice rolling_basis
leadtime: lead_time lead_times waiting_time waiting_times wait_time turnaround turnaround_time turn_around_time
    how_long_is_the_wait how_long_is_the_waiting how_soon_can_you how_soon_could_you how_quick_can_you
    how_quickly_can_you how_fast_can_you how_fast_could_you how_soon_could_it when_could_you when_can_you_fit
    when_can_you_install when_can_you_deliver when_can_you_come when_would_you_be next_available_slot
    next_available_date next_slot_for earliest_slot earliest_date earliest_appointment how_far_ahead
    how_far_in_advance booked_up_until how_booked_up fully_booked booked_solid_until get_it_by have_it_by done_before
    done_by_christmas before_christmas by_christmas before_the_end_of before_end_of ready_in_time in_time_for
    by_the_weekend fast_track express_service rush_job rush_order rush_fee pay_extra_for_faster quicker_option
    from_order_to from_application_to from_start_to realistic is_that_realistic is_it_realistic doable timeframe
    time_frame time_scale timeline timelines deadline deadlines meet_the_deadline
seework: pics_of_jobs jobs_you_have_done some_of_the_jobs recent_work recent_jobs previous_installations past_jobs
    photos_of_your photos_of_finished pictures_of_your pics_of_your before_and_afters before_after got_a_gallery
    your_gallery your_rating checkatrade rated_people trustatrader which_trusted bark_reviews what_do_students_say
    what_do_clients_say what_do_your_customers what_do_parents_say student_projects reviews_from feedback_from
    testimonials testimonial got_any_reviews reviews_online speak_to_a_past talk_to_a_past talk_to_a_former
    someone_who_took someone_who_has_done someone_who_has_had someone_who_did talk_to_someone_who_took
    speak_to_someone_who_has talk_to_a_student talk_to_a_client done_any_in_my done_any_near near_me_i_could
    houses_near_me in_my_street on_my_street reference_from recommended_you
appointment: book_me_in put_me_down_for pencil_me_in come_in_and_see come_round come_over_and pop_round swing_by_and
    can_we_meet meet_on_saturday schedule_a_meeting schedule_an_appointment schedule_a_visit arrange_a_visit
    arrange_a_meeting arrange_an_appointment book_an_appointment book_a_visit home_visit have_you_got_anything_on
    do_you_have_anything_free anything_free fit_me_in squeeze_me_in see_me_on see_me_tomorrow in_your_office
    face_to_face_meeting
measurevisit: measure_up measuring_up measure_the take_the_sizes take_sizes surveyors book_survey book_a_survey
    the_survey home_survey technical_survey have_a_look_at_my have_a_look_at_our come_and_have_a_look come_have_a_look
    come_out_and_look come_and_look_at come_and_see_it come_and_quote come_and_price take_a_look_at_the
    send_someone_to_look send_a_surveyor someone_out_to someone_round_to
area: do_you_cover do_you_cover_my cover_my_area what_areas which_areas what_area_do areas_do_you areas_you_cover
    areas_covered in_your_area is_that_in_your work_in_my come_out_to come_out_here come_this_far come_as_far
    go_that_far go_as_far travel_that_far how_far_do_you_travel how_far_will_you how_far_do_you_go how_far_out_do
    catchment_area which_towns which_counties nationwide countrywide whole_country outside_london outside_the_city
    in_the_sticks in_the_middle_of_nowhere out_in_the_sticks rural_area remote_area do_you_do_nationwide local_to
    local_to_me are_you_local based_near near_to_me come_to_me come_to_us do_you_come_to do_you_come_out
    do_you_travel_to do_you_deliver_in do_you_work_in do_you_operate_in do_you_serve miles_from miles_away miles_out
    too_far_for_you is_that_too_far
""".strip()
