"""What English speakers do in a talk with a firm: agree, part, correct, call, book, complain, ask for terms."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
paymethod: do_you_take_card do_you_take_cards do_you_take_cash do_you_take_amex do_you_take_cheques do_you_take_paypal
    do_you_take_credit do_you_take_visa do_you_take_apple take_credit_cards take_apple_pay direct_debits by_card
    on_card over_the_phone_with cash_in_hand card_or_cash is_cheque_ok take_cheques accept_amex pay_with_paypal
    by_transfer send_the_payment payment_date payday_payment pay_on_the pay_on_payday date_will_the_money
    money_be_taken first_payment_come first_payment_due when_do_i_pay where_do_i_pay_the pay_in_dollars pay_in_euros
    split_between_two pay_on_arrival pay_on_delivery fee_for_paying card_surcharge
rebate: match_that_price match_their match_a_quote knock_anything do_you_do_deals deals_on offers_at_the offers_on_at
    sale_on next_sale january_sale promo_code promo_codes discount_codes coupon coupons bogof 2_for_1 do_it_cheaper
    is_it_cheaper order_together order_several pay_in_full_discount whole_house_discount loyalty_discount multi_car
    multi_policy existing_customer_discount key_worker key_workers carers_discount apprentice_discount under_26
     group_rates group_booking_discount last_minute_deal last_minute_deals
workwith: our_own_supplier our_own_people our_own_team our_own_installer our_own_photographer our_own_caterer
lateness: turn_up_late running_late run_late arrive_late be_late late_for_my if_i_am_late if_we_are_late late_to_my
    get_there_late held_up_in stuck_in_traffic_what miss_my_slot miss_my_appointment miss_the_start arrive_early
    get_there_early how_early_should what_time_should_i_arrive be_there_early
companion: come_too come_along come_with_me come_with_her bring_someone bring_somebody bring_a_friend_along
    bring_my_husband bring_my_wife bring_my_partner bring_my_mum sit_in_on sit_in_with stay_with_her stay_with_him
    watch_from wait_with plus_one parents_stay parents_watch can_parents chaperone
child: stroller highchairs baby_changing breastfeed_there
minimum: smallest_quantity minimum_quantity smallest_amount smallest_number minimum_number just_the_one only_want_one
seats: per_seat_price
ecology: ethical ethically sustainably conflict_free fair_trade fairtrade provenance cruelty_free plastic_free
    carbon_neutral
rightmoment: me_in_a_month me_in_a_week me_in_two me_in_three me_in_3 me_in_6 me_in_six me_in_a_few me_in_a_couple
    me_in_a_fortnight back_in_a_few back_in_a_month back_in_a_couple back_in_two back_in_three back_in_3 again_in_a
    again_in_two again_in_three again_in_3 again_in_6 maybe_in_a maybe_in_two maybe_in_six maybe_down_the
    us_in_a_month us_in_a_few us_in_a_couple
guaranteed: covered what_if_it_breaks breaks_in breaks_after breaks_within breaks_down_after
highprice: basically_robbery is_robbery pure_robbery not_afford can_not_afford could_not_afford can_we_afford
    never_afford afford_that_right afford_it_right
badcredit: credit_history_is
complicated: i_gave_up just_gave_up such_a_headache real_headache big_headache headache_to a_nightmare_to
    too_much_paperwork so_much_paperwork paperwork_is too_many_forms so_many_forms forms_to_fill all_the_forms
    speak_english heads_spin hurts_my_head does_my_head_in do_my_head_in blow_my_mind goes_over_my like_chinese_to
    is_chinese_to double_dutch might_as_well_be not_get_any_of understand_any_of understand_a_word half_of_it_is
    keep_up_with able_to_keep_up not_clever_enough not_bright_enough too_dumb too_thick too_stupid for_my_brain
    my_brain_can_not can_not_handle_it terrible_at_maths rubbish_at_maths bad_at_maths massive_hassle such_a_hassle
    a_lot_of_hassle palaver rigmarole red_tape bureaucra* hoops jump_through minefield looks_difficult
    sounds_difficult seems_difficult switching_is switch_is_a changing_is_a too_many_choices too_many_decisions
    lost_the_plot lost_the_thread
support: aftercare mentor mentors
leaflet: send_materials send_me_materials the_materials_please the_description your_deck
other: different_system different_one different_app different_tool found_another using_another with_another
    from_another the_other_one other_ones other_people_charge a_different_one different_firms on_the_market
    around_the_market elsewhere_for
open: you_close open_over_christmas late_night late_nights
cantpay: bit_broke so_broke too_broke broke_atm broke_student went_broke money_is_strapped afford_that afford_this
    to_afford
agree: alright_then alright_go_on right_then_let lets_proceed let_us_move_forward move_forward_with go_ahead_with
    happy_with_that happy_to_go_with happy_to_give up_for_that you_have_twisted twisted_my_arm convinced_me ok_you_win
    fair_enough_let sounds_like_a_plan good_with_that fine_by_me fine_with_me ok_by_me cool_with_me suits_me
    do_it_then why_the_hell_not yes_deal its_a_deal it_is_a_deal shall_we_start ready_when_you full_steam green_light
    thumbs_up bring_it_on where_do_i_pay take_the_plunge took_the_plunge take_the_leap bite_the_bullet
refuse: no_deal say_no no_but_thanks thank_you_but thanks_anyway thanks_all_the_same not_be_going_ahead
    will_not_be_going not_taking_this taking_this_any_further not_be_taking not_proceed not_be_proceeding
    definitely_not absolutely_not certainly_not no_chance not_a_chance no_way_jose fat_chance over_my_dead not_tempted
    not_sold_on not_what_i_am_looking not_what_we_are_looking not_looking_for_this not_up_my_street not_my_bag
    not_my_scene decided_against_it deciding_against changed_my_mind changed_our_minds had_a_change_of change_of_heart
    going_to_leave_it leave_it_for_good swerve give_this_one_a_miss let_it_go_this will_have_to_pass have_to_decline
    respectfully politely_decline not_want_windows nope_thanks
human: living_person real_agent real_adviser real_advisor an_adviser an_advisor operator_please get_me_somebody
    put_me_on_to pass_me_on_to pass_me_to someone_from_your_team one_of_your_team somebody_in_the_office anyone_home
    stop_the_bot stop_with_the_bot sick_of_bots
phonecall: give_me_a_tinkle a_callback get_someone_to_ring can_someone_ring can_someone_phone missed_a_call
    prefer_a_phone not_great_at_typing rather_not_type bad_at_typing my_number_is
mistake: i_said_not i_said_no i_told_you you_wrote you_put you_have_put you_got_my you_have_got_my got_my_name
    spelled_my spelt_my not_john name_is_spelled name_is_spelt name_is_with its_spelled it_is_spelled it_is_spelt
    spelled spelt with_a_ph with_a_z with_an_s typed_it_wrong wrote_it_wrong put_it_wrong put_in_the_wrong gave_wrong
    entered_wrong entered_it_wrong filled_it_in_wrong chose_wrong picked_wrong clicked_wrong hit_wrong
    pressed_the_wrong correction_it actually_it_is actually_its actually_make_it no_wait wait_no wait_i_said wait_my
    oops_wrong oops oopsie whoops sorry_meant meant_not i_mean_not misspoke that_is_not_right thats_wrong not_correct
    is_incorrect error_in_my made_an_error gave_you_wrong not_monday not_tuesday not_5 instead_of_5 make_that_two
    make_it_two it_ends_in ends_in_78 upstairs_not front_not back_not is_my_old can_you_correct please_correct
    correct_that amend_my amend_the change_the_number_of change_the_name change_it_to_say
stepback: earlier_question to_the_earlier skipped_it_by skipped_by_accident skipped_a skipped_one accidentally_skipped
    return_to_the_previous back_to_the_list back_to_where back_to_the_part back_to_the_question change_what_i_said
    change_an_answer redo_the_last redo_that_question do_that_question_again do_that_one_again start_this_again
    restart restart_this to_square_one
unsubscribe: quit_sending stop_writing stop_these no_more_messages no_more_texts no_more_emails one_more_message
    if_you_text_again message_again reporting_you report_as_spam i_will_block remove_my_details delete_me_from
    take_my_number_off off_your_database leave_me_in_peace leave_me_be do_one jog_on sod_off
    not_contact_us not_message_this not_write_to_me why_do_you_keep keep_messaging keep_texting keep_calling
    take_me_off_your take_me_off_the_list take_me_off_this take_me_off_any take_me_off_list
thanks: been_great you_were_great really_helpful all_your_help for_explaining for_clarifying for_getting_back
    ever_so_much cheers_mate cheers_pal cheers_love cheers_for
greeting: heya heyy hii hiyaa howdy hey_there hi_all hello_all anyone_here
    evening_all morning_all good_day gday g'day
quote: a_quote quote_me quote_on quote_for quote_please quotes_please free_quote written_quote estimate an_estimate
    free_estimate rough_estimate quotation illustration personalised_quote personal_quote work_out_the work_it_out_for
    run_the_numbers crunch_the_numbers do_the_numbers do_the_maths calculate_my calculate_the calculate_how proposal
    a_proposal commercial_offer price_it_up price_up cost_it_up cost_up price_this_job price_for_the_job price_my
partpay: monthly_or_yearly monthly_or_annually monthly_or_annual pay_by_the_month on_tick pay_as_i_go pay_as_you_go
    split_over over_several_months over_a_few_months over_a_year over_a_couple 0_apr finance_available
    do_finance financing get_finance credit_agreement in_installments installments instalments half_and_half
    little_by_little in_one_go stage_payments staged_payments 3_payments paypal_credit
prepaid: anything_upfront upfront_fee upfront_payment advance_payment big_deposit
    before_the_work_is before_i_have_seen when_its_finished once_it_is_done paying_a_deposit pay_a_deposit
    put_down_a_deposit is_the_deposit_refundable lose_my_deposit lose_the_deposit deposit_protected
refund: money_back return_the_money back_if_i refunded refunds refundable non_refundable refund_policy full_refund
    partial_refund ask_for_a_refund get_a_refund what_happens_to_my_money money_if_i_change cooling_off
    if_i_change_my_mind change_my_mind_after change_your_mind change_my_mind_can if_it_is_not_for_me if_its_not_for_me
    if_i_do_not_like_it if_i_quit if_i_drop_out if_i_stop if_i_get_sick if_i_leave anything_back
    satisfaction_guarantee 14_days_to 30_day_money
exitterms: cancel_my_policy cancel_the_policy cancel_my_membership cancel_the_membership cancellation_charge
    cancellation_period fee_to_cancel fee_if_i_cancel fee_if_i_leave penalty_for_leaving penalty_for_cancelling
    am_i_locked am_i_tied after_signing after_i_sign once_i_have_signed how_do_i_cancel can_i_cancel month's_notice
leadtime: lead_time lead_times waiting_time waiting_times wait_time how_long_is_the_wait how_long_is_the_waiting
    how_soon_can_you how_soon_could_you how_quick_can_you how_quickly_can_you how_fast_can_you how_fast_could_you
    how_soon_could_it when_could_you when_can_you_fit when_can_you_install when_can_you_deliver when_can_you_come
    when_would_you_be next_available_slot next_available_date next_slot_for earliest_slot earliest_date
    earliest_appointment how_far_ahead how_far_in_advance booked_up_until how_booked_up fully_booked
    booked_solid_until by_christmas ready_in_time in_time_for express_service rush_fee pay_extra_for_faster
    quicker_option from_order_to from_application_to meet_the_deadline
seework: some_of_the_jobs recent_work recent_jobs previous_installations past_jobs before_after got_a_gallery
    your_gallery your_rating checkatrade trustatrader which_trusted bark_reviews what_do_students_say
    what_do_clients_say what_do_parents_say student_projects reviews_from feedback_from testimonials testimonial
    reviews_online speak_to_a_past talk_to_a_past talk_to_a_former someone_who_took someone_who_has_done
    someone_who_has_had someone_who_did speak_to_someone_who_has talk_to_a_student talk_to_a_client done_any_in_my
    done_any_near near_me_i_could houses_near_me in_my_street done_on_my_street jobs_on_my_street
    customers_on_my_street houses_on_my_street recommended_you
appointment: eye_exam dental_exam medical_exam physical_exam come_in_and_see come_round come_over_and pop_round
    swing_by_and can_we_meet meet_on_saturday schedule_a_meeting schedule_an_appointment schedule_a_visit
    arrange_a_visit arrange_a_meeting arrange_an_appointment home_visit have_you_got_anything_on anything_free
    see_me_on see_me_tomorrow in_your_office face_to_face_meeting
measurevisit: measure_up measure_the take_the_sizes take_sizes surveyors have_a_look_at_my have_a_look_at_our
    come_and_have_a_look come_have_a_look come_and_see_it come_and_quote come_and_price take_a_look_at_the
    send_someone_to_look someone_out_to someone_round_to
area: do_you_cover cover_my_area what_areas which_areas what_area_do areas_do_you areas_you_cover areas_covered
    in_your_area is_that_in_your work_in_my come_out_to come_out_here come_this_far come_as_far go_that_far go_as_far
    travel_that_far how_far_do_you_travel how_far_will_you how_far_do_you_go how_far_out_do catchment_area which_towns
    which_counties nationwide countrywide whole_country outside_london outside_the_city in_the_sticks
    in_the_middle_of_nowhere rural_area remote_area do_you_do_nationwide local_to are_you_local based_near near_to_me
    come_to_me come_to_us do_you_come_to do_you_come_out do_you_travel_to do_you_deliver_in do_you_work_in
    do_you_operate_in do_you_serve miles_from miles_away miles_out too_far_for_you is_that_too_far
""".strip()
