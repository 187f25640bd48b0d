"""How English speakers tell of trouble and ask a service for help: refunds, rude staff, parcels, passwords, the net."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
returns: cash_back_on give_me_my_money dispute_the compensat* sending_it_back bring_it_back return_it partial_refund
    full_refund reverse_the get_back
rude: shoved pushed_me grabbed_me sworn screamed snapped barked sneered smirked made_fun humiliat* belittl* patroni*
    condescend* eye_roll bully* bullied harass* racist sexist homophobic creepy reeked stank obnoxious snotty snooty
    stroppy bolshy cheeky lippy aggressive threatened threatening lied_to short_with treated_me treated_us like_dirt
    like_rubbish like_trash like_garbage like_i_was like_i_were bad_manners no_manners ill-mannered discourteous
    disciplinary
complain: formal_complaint grievance report_a report_your report_an speak_up shocking ombudsman trading_standards
password: pw pwd login_details log-in_details locked_out lock_me_out forgot_my forgotten_my reset_my reset_link
    reset_email reset_code reset_the recover_my recover_access verification_code security_question can't_log
    can't_login can't_sign won't_accept_my invalid_password incorrect_password wrong_password let_me_in get_into_my
    get_in_my back_into_my
plan: unlim sim_only upgrade downgrade switch_me switch_to switch_my_plan move_me_to change_my_plan change_plan
    annual_plan monthly_plan yearly_plan family_plan pay_as_you payg allowance gb gig more_data more_minutes
    fewer_minutes cheaper_plan bigger_plan smaller_plan from_monthly to_annual monthly_to switch_over
outage: no_signal no_wifi no_service no_network not_connected not_connecting can't_connect keeps_disconnecting cuts_in
    dropping_out went_down is_down gone_down net_is flashing blinking packet_loss ping latency lags laggy buffering
    buffers pages_won't not_load not_loading not_even_load loads_forever limited_connection
track: tracking_number tracking_link tracking_code trace whereabouts_of where's_my where's_the_parcel
    where's_the_package where's_the_courier where's_the_driver where's_the_delivery where's_the_order where's_the_stuff
    where's_the_thing any_news_on
    any_update_on any_updates_on order_status still_waiting_for not_arrived not_turned_up has_not_come never_arrived
    never_came not_received not_got_my not_got_it went_missing gone_missing lost_in_the in_transit held_at customs
    sorting_office sorting_centre sorting_facility depot out_for_delivery marked_as_delivered says_delivered
    wrong_address went_to wrong_house wrong_state wrong_city left_it_with neighbour neighbor parcel parcels package
    packages pkg delivery_guy delivery_driver delivery_is_late
ticket: tix front_row back_row dress_circle matinee show_tonight for_the_show for_the_match for_the_game for_the_gig
    for_the_concert for_the_museum premiere screening box_office admission entry_for fare one-way return_to single_to
    round-trip flight_to fly_to flights_to train_to bus_to coach_to ferry get_me_on_the find_me_a_flight
    find_me_a_train book_a_flight book_me_on get_me_a_ticket adult_and adults kid_ticket child_ticket concert
lostthing: card_missing swallowed_my ate_my_card kept_my_card retained_my replacement_card new_card_please
block: freeze_my freeze_the deactivate_my cancel_my_card stop_my_card card_is_blocked put_a_stop
medicine: rx repeat_prescription prescrib* e-prescription tablets blood_pressure insulin contraceptive*
    antidepressant* statins over_the_counter chemist's drugstore drug_store fill_my fill_a dispense doctor's_note
    ran_out_of_my run_out_of_my out_of_pills my_script a_script new_script
human: operative talk_with_a_person talk_with_a_human talk_with_a_real talk_with_a_manager
    talk_with_a_live talk_with_an to_talk_with_a get_me_the_manager your_supervisor your_manager a_supervisor
    customer_services
    customer_care member_of_staff call_center call_centre escalate
bot: automaton computer_voice recording recorded_message talking_to_a_robot sick_of_this_bot
unsubscribe: stop_texting stop_messaging stop_emailing stop_mailing stop_calling stop_ringing stop_contacting
    stop_sending stop_bugging stop_bothering stop_harassing stop_pestering quit_texting quit_calling quit_bugging
    quit_messaging cut_it_out knock_it_off leave_me_alone leave_us_alone give_it_a_rest get_lost buzz_off bugger_off
    piss_off go_away off_your_list off_the_list off_my_back mailing_list call_list contact_list opt_out opting_out
    unsub spam spammer spamming spammers junk_mail cold_call cold_calls cold_calling robocall* telemarket* do_not_call
    not_call_me not_text_me not_message_me not_contact_me not_email_me never_call_me never_contact lose_my_number
    delete_my_number delete_my_details forget_my_number remove_my_number remove_me blocked_you blocking_you block_you
    data_protection not_consent report_you harassment pestering cease_and nuisance marketing_texts promo_texts
    marketing_emails
sendit: message_me_the ping_me ping_it ping_over shoot_us drop_us_a fire_over fire_it forward_your pop_it_in pop_me_an
    link_me in_an_email in_a_message put_that_in hit_me_up_with let_me_have_the
leaflet: flyer* flier* pamphlet* booklet* slide_deck slides pdf presentation handout* any_material reading_material
    i_can_read in_my_own_time write-up writeup lookbook
buynow: take_my_money you've_sold you've_convinced let's_shake shake_on sign_me_up put_us_down pencil_me_in_for
    ring_it_up ring_me_up bag_it box_it_up we'll_take i'll_go_with we'll_go_with going_with_the
    go_with_the gonna_get gonna_buy gimme_two gimme_one going_ahead send_the_bill send_me_the_bill get_the_ball
    ball_rolling i_want_this_one decided_to_buy decided_to_get decided_to_take the_purchase add_to_basket in_my_basket
    check_out_now pay_for_it_now yes_please_go
guaranteed: under_warranty extended_warranty out_of_warranty cover_parts parts_and_labour parts_and_labor
    break_down packs_up packs_in conks_out fails_after fall_apart falls_apart free_repairs on_used refurbished
papers: 1099 photo_id driver's_license driving_licence birth_certificate ssn social_security national_insurance
    ni_number bank_statements bring_along what_do_i_bring what_to_bring need_to_bring should_i_bring which_documents
    what_documents which_forms what_forms fill_out fill_in_a fill_in_the sign_anything need_a_receipt vat_receipt
    certified_copy notary apostille invoice_with w_9 w_2
"""
