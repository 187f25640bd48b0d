"""What English firms ask of a product they have never seen: what it does, its parts, and how they keep things now."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
capability: feature features functions functionality functionalities capability capabilities capable feature_set
    feature_list feature_rich bells_and_whistles what_can_it what_can_your what_does_it_do what_does_it_actually
    what_it_can_do what_it_does what_does_the_system what_does_your_system what_does_your_software
    what_does_your_product what_does_your_app what_does_the_app what_does_the_software what_does_the_platform
    what_does_your_platform what_else_can_it what_else_does_it does_it_do does_it_have does_it_let does_it_allow
    does_it_support does_it_handle does_it_show does_it_send does_it_track does_it_keep does_it_record does_it_store
    does_it_remind does_it_cover does_it_come_with does_it_include can_it_do can_it_handle can_it_send can_it_show
    can_it_answer can_it_reply can_it_make can_it_generate can_it_create can_it_track can_it_remind can_it_calculate
    can_it_print can_it_keep
    will_it_let will_it_show will_it_send will_it_remind will_it_track will_it_do let_me_see_where let_me_track
    let_us_track let_me_set let_us_see can_i_track can_we_track can_i_create
    can_we_create can_i_assign can_i_tag can_i_filter can_i_sort can_i_customise can_i_customize can_we_customise
    can_we_customize is_there_a_way is_there_an_option is_there_a_feature is_there_a_function is_there_any_way
    built_in built_into baked_in out_of_the_box under_the_hood what_is_inside inside_the_system inside_the_app
    in_the_system what_tools which_tools what_modules modules add_on add_ons
crmtool: dashboard dashboards funnel funnels pipeline pipelines kanban reporting report_by reports_by reports_on
    sales_report sales_reports run_reports do_reports custom_reports analytics forecasting sales_forecast lead_scoring
    custom_fields custom_field tagging segment segments segmentation automation automations automate workflow
    workflows triggers auto_reminders reminders follow_ups task_list task_lists to_do_list calendar_inside
    built_in_calendar shared_calendar email_templates message_templates bulk_email bulk_emails mass_email mass_emails
    mail_merge campaigns newsletters call_recording record_calls record_the_calls call_tracking call_log log_calls
    online_booking self_booking booking_page invoicing make_invoices create_invoices send_invoices quotes_and
    stock_control track_stock stock_levels inventory inventory_management time_tracking timesheet timesheets
    commission_tracking track_commission contact_history customer_history client_history client_card customer_card
    deal_stage deal_stages stage_of_each each_deal where_each_deal where_each_job web_forms lead_forms chat_widget
    live_chat_widget e_signature e-signatures document_storage attach_files attach_documents notes_on_each
    by_salesperson by_rep by_manager by_employee per_salesperson who_sold_what sales_targets leaderboard
complicated: not_tech_savvy not_technical not_very_technical not_that_technical not_techy not_a_techy not_it_people
    non_technical no_one_technical nobody_technical no_technical no_it_person no_it_department no_it_team not_an_it
    no_it_skills technophobe technophobes technophobic luddite luddites dinosaur dinosaurs computer_illiterate
    bad_with_computers useless_with_computers rubbish_with_computers terrible_with_computers hopeless_with_computers
    hopeless_with_technology bad_with_technology bad_at_computers no_good_with_computers not_good_with_computers
    not_good_with_technology not_great_with_computers not_great_with_technology barely_use barely_know barely_manage
    barely_send hardly_use_a hardly_know_how can_hardly_use struggle_with_email struggle_with_excel
    struggle_with_computers struggle_with_technology never_get_it_running never_get_it_working never_get_the_hang
    never_get_my_head never_manage_it never_work_it_out never_figure_it never_figure_this never_learn_it
    never_cope never_understand_it not_be_able_to_handle not_able_to_handle not_able_to_use not_be_able_to_use
    not_handle_it not_handle_this not_cope_with not_cope not_manage_it could_not_manage get_confused confuse_my
    confuse_the_team confuse_everyone confuse_us would_be_lost will_be_lost be_totally_lost learning_curve
    steep_learning hate_new_systems hate_new_software hate_technology hate_computers old_school old_fashioned
    older_team mostly_older set_in_their_ways stuck_in_their_ways rocket_science brain_surgery chinese_to_me
    like_chinese degree_to_use
    phd_to_use too_technical too_advanced too_clever too_sophisticated too_complex too_confusing too_hard_for
    too_difficult_for so_many_buttons so_many_menus so_many_screens so_many_tabs
noneed: we_just_use_a i_just_use_a we_just_use_excel i_just_use_excel we_just_use_spreadsheets just_use_pen
    pen_and_paper on_paper paper_diary paper_based paper_works old_diary in_a_diary in_a_notebook in_my_notebook
    in_my_diary a_notepad sticky_notes post_its post_it_notes on_a_whiteboard whiteboard in_my_head
    in_my_phone_and all_in_my_phone all_in_my_head keep_it_all_in keep_everything_in keep_them_all_in
    keep_them_in_my have_them_all_in all_my_clients_in all_my_contacts_in all_my_customers_in and_it_is_enough
    and_that_is_enough it_is_enough_for that_is_enough_for enough_for_us enough_for_me is_enough_for
    is_plenty_for does_me_fine does_us_fine does_the_trick does_the_job gets_the_job_done get_by_without
    get_by_fine get_by_just get_along_fine get_along_without getting_by_fine coping_fine cope_without
    perfectly_well_without fine_without_it fine_without_one fine_as_we_are fine_as_it_is ok_as_we_are
    happy_as_we_are if_it_ain't_broke if_it_is_not_broke if_it_is_not_broken doing_ok_with doing_okay_with
    doing_fine_with ok_with_google_sheets happy_with_excel happy_with_spreadsheets works_just_fine_for
    overkill_for overkill sledgehammer_to too_small_for too_small_to_need only_have_a_few_clients
    only_a_handful handful_of_clients handful_of_customers just_me_here only_me_here one_man_band one_person_business
datamove: moved_in moved_into moved_over moved_across be_moved_in be_moved_over be_moved_into get_them_in
    get_it_all_in get_everything_in put_them_in put_it_all_in load_them_in load_into load_our load_my bring_them_in
    bring_them_over bring_them_across brought_over brought_across pulled_in pulled_across pull_them_in
    pull_it_all_in copied_over copied_across transferred_over transferred_across carry_them_over
    switch_from_our_old come_over_from come_across_from coming_from_another_system starting_point_is_excel
    currently_in_excel are_in_excel is_in_excel are_all_in_excel it_is_all_in_excel all_in_excel all_in_spreadsheets
    in_google_sheets_can in_a_spreadsheet from_a_spreadsheet from_spreadsheets from_my_spreadsheet from_our_spreadsheet
    old_crm previous_crm current_crm_to other_crm_to
golive: signing_to_launch sign_up_to_launch signing_to_start from_signing from_signing_up time_to_launch to_launch
    until_launch before_launch get_it_going get_it_all_going get_us_going get_us_running get_us_live get_us_started
    gets_us_going get_it_working get_it_set_up how_much_time_to how_much_time_from how_much_time_does
    how_much_time_until how_much_time_before is_it_instant instant_or instant_access instantly start_instantly
    working_same_day same_day_setup ready_the_same_day ready_to_go_by do_i_wait do_we_wait wait_to_start
    wait_before_we_start wait_for_setup turnaround_for_setup switched_on_by set_up_by set_up_within
    installed_by installed_within connected_by
seats: all_fit_in will_they_all_fit fit_in_one fit_into_one in_one_account on_one_account under_one_account
    one_account_for_all one_account_for_everyone one_account_for_both share_one_account everyone_in_one
    all_of_us_use all_of_us_on many_of_us_can many_people_can many_managers many_logins how_many_seats how_many_of_us
    add_more_people add_people_later more_people_later extra_people extra_seat extra_seats grow_the_team
    team_grows as_we_grow if_we_grow hire_more max_number_of_users cap_on_users cap_on_the_number cap_on_accounts
    limit_on_accounts limit_on_the_number limit_on_staff limit_on_employees
""".strip()
