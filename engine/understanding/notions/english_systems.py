"""What English firms ask of systems and services: devices, moving data, seats, start, training, leaving, safety."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
device: android ios iphone iphones ipad ipads tablet tablets smartphone smartphones handset apk macbook chromebook
    on_my_phone on_your_phone on_a_phone on_the_phone_too on_mobile on_mobiles on_my_mobile on_a_tablet on_the_go
    on_my_laptop on_windows on_a_mac from_my_phone from_a_phone from_your_phone from_the_phone from_my_mobile
    from_home mobile_app mobile_version phone_app iphone_app android_app desktop_app desktop_version app_for_android
    app_for_iphone app_for_my_phone app_for_phones app_version app_store play_store google_play works_on_android
    works_on_mac work_on_android work_on_iphone work_offline works_offline offline_mode without_internet
    in_the_browser in_a_browser
datamove: migrat* import importing imports imported export exporting exports exported csv xls xlsx
    our_spreadsheets my_spreadsheets in_spreadsheets our_database_over our_database_in whole_database entire_database
    moving_the_database move_the_database old_database existing_database old_records existing_records
    all_the_records archive archives backlog_of_data upload_a upload_our upload_my upload_from
    uploading carry_over carried_over carries_over bring_over bring_across bring_our_data move_our_data move_my_data
    move_our_contacts move_our_clients move_our_customers move_everything move_across move_over moving_our_data
    moving_across moving_over transfer_our transfer_my_data transfer_clients transfer_contacts transfer_customers
    transfer_data transfer_the_data transfer_them_to transfer_it_all copy_our copy_across copy_over old_system
    old_software old_data existing_data our_data_over my_data_over all_our_data history_over lose_our_data
    lose_my_data lose_all_our lose_the_history lose_our_history type_in_all type_everything retype rekey re-enter
    reenter enter_everything enter_it_all input_everything by_hand_again all_over_again from_excel from_google_sheets
    from_our_old from_the_old get_our_data_out get_my_data_out data_transfer switching_costs
integrate: hook_it hook_up plug_in plug_it plugs_into plug_into talk_to_our talks_to sync_it sync_with syncs_with
    pull_leads pull_in_leads pull_data_from pull_contacts pull_orders pull_from feed_from feed_into link_up link_with
    links_with tie_in tie_into tied_into_our connect_to connects_to connect_it connect_our connect_my connected_to
    it_work_with this_work_with app_work_with system_work_with software_work_with product_work_with works_alongside
    work_alongside play_nicely plays_well zapier api webhook webhooks plugin plugins
seats: seat seats headcount concurrent logins licences licenses user_licence user_licences user_licenses per_user
    extra_user extra_users more_users additional_users number_of_users how_many_users how_many_people_can
    how_many_staff_can how_many_employees_can how_many_accounts how_many_logins how_many_devices how_many_locations
    how_many_branches users_can users_included user_limit limit_on_users limit_of_users max_users maximum_users
    unlimited_users add_users add_a_user add_another_user add_my_team add_staff add_employees all_my_staff
    all_our_staff whole_team entire_team multi_site multisite multiple_sites multiple_locations multiple_branches
    several_branches several_locations several_sites both_locations both_branches both_shops second_branch
    second_location second_shop different_branches all_our_branches all_branches for_3_branches two_branches
    three_branches two_sites three_sites share_a_login share_one_login share_the_account same_time
golive: install_it installation_time days_to_install long_to_install how_long_to_set long_to_set_up time_to_set_up
    days_to_set_up weeks_to_set_up setup_time set_up_time set_up_take installation_take lead_time lead_times
    up_and_running running_by live_by go_live going_live launch_date start_using when_can_we_start how_soon_can_we
    how_quickly_can_we how_fast_can_we ready_to_use ready_by rollout roll_out implementation implement implemented
    onboarding_take get_it_running getting_started_take how_long_until_we start_straight_away
teaching: train trained trains training trainer_come user_guide user_guides manual manuals tutorial tutorials
    how_to_guide how_to_guides how_to_videos video_guides video_tutorials video_lessons walkthroughs cheat_sheet
    handbook teach_us teach_my teach_our teach_me_how show_us_the_ropes show_my_staff show_my_team show_our_staff
    learn_the_system learn_to_use learning_materials training_session training_sessions training_course training_days
    training_videos train_my train_our train_us train_me train_new train_the_team train_them train_staff
    staff_training new_starters new_starter new_hires new_staff someone_new new_employees course_for_beginners
    course_for_beginner beginners_course webinars
exitterms: leave_after leave_early leave_before leave_whenever leave_at_any leave_any_time want_to_leave walk_away
    can_i_leave can_we_leave quit_any quit_after stop_after stop_whenever get_out_of_the get_out_of_it cancel_any_time
    cancel_anytime cancel_whenever cancel_early cancel_after cancel_at_any cancel_my_contract cancel_the_contract
    notice_period months_notice weeks_notice days_notice give_notice how_much_notice rolling month_by_month
    month_to_month monthly_contract yearly_contract annual_contract year_contract 12_month_contract long_contract
    long_term_contract length_of_contract contract_length contract_last how_long_is_the_contract minimum_term
    minimum_period minimum_contract min_term tied_in tie_in_period tied_down locked_in lock_in lock_us_in exit_fee
    exit_fees cancellation_fee cancellation_fees termination_fee early_termination break_clause is_there_a_contract
    need_a_contract sign_a_contract no_contract without_a_contract commitment commit_for sign_up_for_a_year
supporthours: support_hours support_team support_line helpline hotline helpdesk help_desk tech_support
    technical_support live_support support_at_weekends support_on_weekends weekend_support 24_hour_support
    round_the_clock_support out_of_hours_support how_fast_do_you_reply how_quickly_do_you_reply
    how_fast_do_you_respond how_quickly_do_you_respond how_soon_do_you_reply response_time response_times reply_time
    something_goes_wrong something_went_wrong anything_goes_wrong it_goes_wrong things_go_wrong if_it_crashes
    if_it_breaks_down if_we_get_stuck if_i_get_stuck who_do_we_call who_do_i_call who_do_we_ring who_helps
    someone_to_help on_hand on_call
clientele: other_customers other_clients existing_customers existing_clients current_customers current_clients
    customers_like_us companies_like_us businesses_like_ours companies_like_ours other_companies_like customers_in_our
    clients_in_our who_else who_uses_it who_uses_this who_uses_you who_do_you_work_with who_are_your_clients
    who_are_your_customers which_companies what_companies which_brands which_firms success_stories success_story
    case_studies case_study talk_to_a_customer talk_to_one_of_your talk_to_someone_who_uses speak_to_a_customer
    speak_to_one_of_your speak_to_other reference_call references reference_customers testimonials big_names
    anyone_i_know anyone_i_would_know any_well_known
safety: encrypted encryption hacked hackers hack data_leak data_leaks leaks leaked gdpr servers server_located
    where_is_data where_is_the_data data_held data_kept data_stays data_safe data_secure secure two_factor breach
    breaches backed_up back_ups backups trust_you_with_our
""".strip()
