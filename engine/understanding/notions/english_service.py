"""What English firms ask of a service to live with: staff and pay, proof, leaving, being few, being content."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
timesheets: timesheet* time_sheet* timecard* time_card* timeclock* time_clock* time_tracking time_tracker track_time
    track_their_time track_the_time track_hours tracking_hours track_the_hours track_employee_hours clocking_in
    clocking_out clocked_in clocked_out punch_in punch_out punch_clock punching_in punching_out buddy_punch* punches_in
    sign_in_sheet log_hours log_their_hours log_my_hours log_our_hours logging_hours log_time log_their_time
    record_hours record_their_hours enter_their_hours enter_hours put_in_their_hours put_in_there_hours submit_hours
    submit_their_hours hours_worked worked_hours hours_per_project hours_by_project hours_per_client hours_on_each
    how_many_hrs hourly_workers hourly_staff hourly_employees hourly_crew hourly_guys hourly_wages overtime
    over_time_pay time_and_a_half double_time shift_scheduling shift_planning shift_planner shift_swap* swap_shifts
    schedule_shifts plan_shifts shift_schedule* work_schedules rota roster rostering time_and_attendance
    facial_recognition geofenc* geo_fence* gps_clock lunch_breaks unpaid_breaks meal_breaks billable_hours
    billable_time man_hours punched_in late_arrivals sign_in_for_their_shift sign_in_for_shifts fingerprint_clock
    fingerprint_time fingerprint_scanner time_attendance attendance_tracking track_attendance clock_in_and
    clock_in_with clock_in_from clock_in_on employees_clock staff_clock workers_clock guys_clock crew_clock they_clock
    biometric_clock
vacation: who_is_off who_is_out_today who_is_away whos_off who_has_off off_sick out_sick sick_time sick_pay
    call_in_sick calling_in_sick called_in_sick phone_in_sick days_left_to_take accrual accrue* carry_over_days
    unused_days absentee* comp_time toil time_in_lieu day_in_lieu leave_policy leave_calendar leave_tracker
    leave_management approve_leave requests_off ask_for_a_day fmla jury_duty compassionate_leave family_leave
benefits: 401_k 403_b retirement_plan* retirement_account* retirement_savings company_pension workplace_pension
    pension_scheme auto_enrolment auto_enrollment employer_match matching_contributions hsa fsa flexible_spending
    health_savings health_ins health_plan* health_coverage health_cover group_health medical_plan* medical_coverage
    group_insurance group_plan dental_plan* dental_coverage dental_insurance dental_and vision_plan vision_insurance
    vision_coverage and_vision or_vision and_dental or_dental about_dental bout_dental open_enrollment workers_comp
    workers_compensation worker's_comp workman's_comp workmans_comp short_term_disability long_term_disability
    disability_insurance group_life wellness_program stipend profit_sharing stock_options tuition_reimbursement
    employee_assistance aca_compliance
selfemployed: 1099_s 1099_guy 1099_worker* 1099_contractor* 1099_people 1099_staff 1099_nec* 1099_misc 1099_form*
    the_1099 send_1099 file_1099 w_9 w_8 subcontract* subbie subbies are_subs few_subs independent_contractor*
    gig_worker* gig_staff freelance* contracted_workers casual_workers casual_staff casual_labour day_labor*
    off_payroll sole_props upwork fiverr consultants_on temp_workers temp_staff outside_help zero-hours ir_35
    paid_by_the_job pay_our_subs pay_my_subs
taxfile: 941_s 940_s 941_form* form_941 form_940 file_941 file_940 file_the_941 quarterly_941 futa suta fica paye w_2_s
    w_2_form w_4 w_3 p_60 p_45 national_insurance payroll_tax* state_tax* federal_tax* local_tax* city_tax*
    unemployment_tax* state_unemployment employment_tax* income_tax* tax_filing* tax_form* file_the_taxes
    file_our_taxes filing_the_taxes do_the_taxes does_the_taxes does_taxes handle_taxes handle_the_taxes pay_the_taxes
    remit_taxes tax_remittance tax_deposits quarterly_taxes quarterly_filing* year_end_forms withholding* withhold_tax*
    tax_penalty garnishment* social_security_tax* social_security_and medicare_tax* and_medicare
tax: futa suta fica paye 941_s form_941 w_4 garnishment* national_insurance medicare_tax*
hrtool: adp gusto paychex rippling bamboohr bamboo_hr justworks paylocity paycom paycor zenefits trinet onpay
    surepayroll square_payroll quickbooks_payroll intuit_payroll patriot_payroll brightpay moneysoft personio hibob
    breathehr deel remote_com oyster_hr papaya_global ukg ceridian dayforce connecteam tsheets toggl clockify insperity
    peo wave_payroll factorial_app bamboohr's adp's gusto's use_workday on_workday
integrate: does_it_talk_with it_talk_to does_this_talk_to talk_to_slack talk_to_salesforce talk_to_hubspot
    talk_to_shopify talk_to_excel talk_to_other talks_with speak_to_our_system push_the_numbers push_*_into
    push_*_straight_into push_data push_everything straight_into_our goes_straight_into go_straight_into
    into_quickbooks into_xero into_sage into_netsuite into_our_books into_our_system into_my_books into_our_accounting
    into_the_accounting to_quickbooks to_xero to_sage with_quickbooks with_xero with_netsuite with_slack with_teams
    with_shopify with_stripe with_outlook with_google_calendar with_google_workspace with_salesforce with_hubspot
    with_wordpress with_gmail wired_into wire_it_into linked_to_our linked_up connector bridge_to oauth single_sign_on
    feed_our general_ledger journal_entries post_to_our post_it_to_our get_along_with_our work_together_with_our
    play_well talk_to_each_other with_square_pos
datamove: my_stuff_out our_stuff_out my_data_out our_data_out everything_out_of stuff_out_of data_out_of into_yours
    over_to_yours come_over_to_you came_over_to_you if_we_come_over when_we_come_over if_we_switch_over
    when_we_switch_over if_i_switch_over switch_over_from switching_over switching_from move_off_of moving_off_of
    past_paystubs past_payslips old_paystubs old_payslips past_records previous_records past_invoices old_invoices
    past_data historical_data historical_records prior_records years_of_data years_of_records years_of_history
    port_over port_our port_my ported_over bring_all_our bring_my_stuff get_it_across get_everything_across
    take_our_data take_my_data data_entry_ourselves key_it_all_in key_everything_in enter_everyone enter_everybody
    upload_everyone add_everyone_by_hand retyping starting_from_zero year_to_date mid_year_switch move_my_stuff
    move_our_stuff move_everyone set_up_everyone_again
safety: see_what_everyone everybody_earns see_everyone's see_each_other's see_other_people's other_employees_see
    employees_see_each other_people_see staff_see_each see_our_numbers see_my_numbers see_what_others snoop*
    restrict_who limit_who control_who hide_it_from hidden_from_other user_permissions permission_levels
    permission_settings roles_and_permissions admin_access 2_fa authenticator authentication one_time_code otp sms_code
    not_get_stolen gets_stolen fall_into_the_wrong wrong_hands identity_theft phishing safe_with_you safe_in_your
    data_gets_lost pen_test* ccpa where_do_you_store where_do_you_keep who_else_can_see stop_my_managers_from
    stop_my_staff_from stop_employees_from your_staff_see your_team_see train_ai_on
login: 2_fa mfa two_factor authenticator sso
try: give_it_a_spin give_this_a_spin take_it_for_a a_quick_spin give_it_a_shot mess_around_with_it mess_with_it_first
    fiddle_with_it see_for_ourselves see_for_myself month_for_nothing week_for_nothing without_a_card without_a_credit
    without_giving_a_card without_putting_in no_card_needed start_for_free starts_free free_to_start free_to_try
    first_one_on_the_house 30_day_free 7_day_free free_for_a_month free_for_the_first see_if_it_fits
    see_if_it_works_for see_if_my_team use_it_before tryout
support: account_rep account_exec our_own_rep my_own_rep dedicated_rep assigned_rep success_manager someone_assigned
    someone_answer somebody_answers anyone_answers anybody_answers you_answer_when who_picks_up someone_pick_up
    somebody_picks_up anyone_pick_up pick_up_the_phone_when have_an_issue have_issues have_a_problem_at
    run_into_problems run_into_trouble run_into_issues run_into_an get_an_answer get_hold_of_you get_ahold
    get_a_hold_of how_do_we_reach how_do_i_reach reach_you_if reach_someone_if reach_somebody training_vids
    training_video tutorial onboarding_classes onboarding_session* onboarding_call learn_how_to_use_it show_my_team_how
    show_my_staff_how help_articles help_center help_centre how_to_guides live_help open_a_ticket raise_a_ticket
    submit_a_ticket middle_of_the_night_who on_a_sunday_who who_fixes_it who_do_i_turn_to who_do_we_turn_to
    if_it_goes_down if_it_all_goes if_the_system_crashes if_the_system_goes if_something_crashes if_something_does_not
    if_we_mess_up if_i_mess_up if_we_need_help if_i_need_help when_we_need_help when_i_need_help 24_7_help
    around_the_clock_help
exitterms: am_i_stuck are_we_stuck stuck_for_12 stuck_for_a_year stuck_for_the_year stuck_with_you stuck_in_it
    can_i_quit can_we_quit quit_whenever quit_when_i quit_when_we quit_it_whenever walk_whenever walk_when_we
    stop_paying_whenever stop_using_whenever bail_early bail_whenever ditch_it_whenever ditch_you drop_it_whenever
    drop_it_any_time drop_you_any_time leaving_fee leaving_early get_out_early get_out_whenever getting_out_of_it
    out_of_the_deal bound_for_a bound_to_a tied_for tied_to_you_for locked_for_a chained_to what_if_we_leave
    what_if_i_leave what_if_we_stop what_if_we_cancel what_if_i_cancel if_we_want_out if_i_want_out part_ways
    cancel_mid cancel_midway cancel_half cancelling_fee cancelation* no_strings cancel_without if_it_does_not_work_out
    if_we_do_not_like_it or_annual
paymethod: yearly_billing annual_billing monthly_billing billed_yearly billed_annually billed_monthly billed_by
    billing_date billing_day billing_cycle billing_period invoiced_monthly when_do_you_charge
    when_do_you_take_the_money take_the_money_out money_come_out comes_out_of_my_account pay_once_a_year pay_quarterly
    pay_for_the_year pay_for_the_whole_year wire_you wire_the_money mail_a_check mail_you_a_check cut_you_a_check
    send_a_check set_up_autopay
device: something_mobile not_have_a_computer not_have_computers not_have_laptops no_computer without_a_computer
    without_a_laptop away_from_the_computer away_from_my_desk away_from_the_desk not_at_a_desk never_at_a_desk
    on_their_phone from_their_cell on_my_cell from_my_cell on_our_phones phone_only mobile_friendly
    mobile_only work_on_phones check_it_on_my install_on_phones from_the_couch out_in_the_field
currency: multicurrency cad_and paid_in_local
country: overseas internationally international outside_the_us outside_america outside_the_uk outside_of_the_us
    foreign_workers remote_worker_in all_50 all_fifty employer_of_record eor workers_in_canada employees_in_canada
    staff_in_canada employees_in_mexico employees_in_india team_in_india team_in_europe workers_in_europe
golive: make_it_by_then in_time_for_the in_time_for_our before_our_next before_the_next_payday by_the_next_payday
    by_our_next ready_for_our_next onboard_us get_onboarded be_onboarded getting_onboarded get_rolling start_rolling
    get_it_rolling off_the_ground ready_before_the switched_over_by switch_over_by from_sign_up_to from_signup
    from_zero_to running_before have_it_ready have_us_ready have_us_up have_it_up set_us_up_by sets_us_up
    who_sets_it_up
clientele: other_*_work_with other_*_use_this other_*_use_it other_*_using do_other_companies do_other_businesses
    do_other_firms do_other_shops do_other_restaurants do_other_people work_with_other anyone_else_in_my
    anyone_else_in_our anybody_else_in_my anyone_like_us anyone_like_me anyone_near_me how_many_businesses
    how_many_companies how_many_customers how_many_firms how_many_people_use how_many_users_do_you on_your_platform
    on_your_books using_your_platform using_your_service using_your_system businesses_like_mine businesses_like_us
    shops_like_mine shops_like_ours businesses_our_size company_our_size people_our_size similar_businesses
    similar_companies same_industry my_industry our_industry my_line_of our_line_of same_line_of in_our_trade
    in_my_trade in_our_field in_my_field in_our_niche use_you big_clients well_known_clients know_anyone_who_uses
    name_a_few_clients name_some_clients how_many_clients_use how_many_clients_are how_many_clients_have any_clients_in
    any_customers_in got_any_customers got_any_clients got_customers_in contact_of_a_current contact_of_a_client
    past_client name_of_a_client name_of_some_client current_client
seework: people_saying saying_about_you saying_about_your say_about_you_online people_think_of_you others_think_of
    other_people_think what_do_your_users word_on_the_street capterra glassdoor speak_to_someone_who
    talk_to_someone_who talk_to_somebody_who chat_with_a_customer talk_to_a_current speak_to_a_current
    talk_to_an_existing happy_clients
rebate: get_it_cheaper free_months months_free_if extra_month_free few_months_free for_a_charity charity_rate
    charity_price charities non_profit nonprofit not_for_profit for_churches startup_rate startup_price startup_deal
    for_startups reduced_rate reduced_fee lower_rate nicer_price kinder_price friendlier_price sweetener waive waiving
    setup_fee_off reduce_it_a less_if_we less_if_i meet_our_budget match_our_budget come_back_with_a_better
    cheaper_rate
charity: nonprofit non_profit not_for_profit
tinyfirm: just_me only_me_here just_my_brother just_my_wife_and me_and_my_brother me_and_my_wife me_and_my_husband
    me_and_my_partner me_and_my_mate me_and_a_mate me_and_one_other my_wife_and_i_run my_husband_and_i_run just_us_two
    just_the_two just_two_of only_two_of just_the_three just_three_of only_three_of only_four_of two_of_us three_of_us
    four_of_us five_of_us six_of_us 2_of_us 3_of_us 4_of_us 5_of_us 6_of_us 7_of_us 8_of_us only_*_of_us just_*_of_us
    like_*_of_us only_*_people just_*_people only_*_staff just_*_staff just_*_workers only_*_guy just_*_guy
    only_*_worker only_*_employee just_*_employee only_have_*_employees only_have_*_people only_have_*_guys
    only_have_*_staff only_got_*_employees only_got_*_guy only_got_*_people just_have_*_employees only_got_one
    were_like_*_people are_like_*_people one_part_timer one_part_time just_a_part_timer one_helper only_employee
    only_person_in single_employee no_employees no_staff no_workers not_have_employees not_have_any_employees
    not_have_staff not_have_any_staff not_even_have_employees not_even_have_staff zero_employees nobody_to_pay
    nobody_to_manage no_one_to_manage nobody_works_for nobody_else_here no_one_else_here few_employees few_workers
    handful_of_employees handful_of_people handful_of_staff handful_of_us not_enough_employees not_enough_staff
    not_enough_people_to tiny_team tiny_shop tiny_business tiny_company tiny_firm tiny_outfit tiny_operation
    team_is_tiny company_is_tiny business_is_tiny shop_is_tiny small_team_here little_team little_shop little_business
    little_company small_operation small_outfit small_potatoes small_fry small_time micro_business micro_company
    one_man_show one_man_band one_man_business one_man_shop one_man_operation one_man_army one_woman_show
    one_person_company one_person_business one_person_shop one_person_team two_person_company two_man_show two_man_shop
    two_man_band team_of_one army_of_one solo_business solo_operation solo_operator solo_owner solo_founder
    solopreneur* sole_employee sole_proprietor* solo_practice work_alone work_by_myself work_solo mom_and_pop
    family_run family_shop too_small_a too_small_for too_small_to too_little_for_a too_few_people too_few_of_us
    not_big_enough not_large_enough bigger_company bigger_businesses bigger_firms big_companies big_corps
    big_corporations big_corporate big_firms big_businesses large_companies large_corporations larger_companies
    larger_businesses big_enterprises for_enterprises for_enterprise_companies big_boys for_the_big_guys when_we_grow
    once_we_grow when_we_get_bigger once_we_get_bigger when_we_are_bigger if_we_get_bigger if_we_ever_grow when_i_grow
    when_i_hire once_i_hire once_we_hire if_we_had_50 if_we_had_20 if_we_had_100 if_we_were_bigger if_i_had_staff
    if_i_had_employees maybe_if_we_had until_we_grow
bookwork: acountant* accountent* accontant* acounting book_keeper* bookeeper* bookeeping cpa accounts_department
    accounts_lady tax_guy tax_lady tax_person tax_preparer tax_advisor tax_adviser enrolled_agent does_the_books
    doing_the_books does_our_books does_my_books keeps_our_books keep_the_books does_the_checks doing_the_checks
    cuts_the_checks cutting_the_checks writes_the_checks writing_the_checks does_the_wages doing_the_wages
    does_our_wages does_the_salaries does_all_the_numbers number_cruncher
accounting: cpa acountant* accontant* book_keeper* tax_guy tax_lady tax_preparer
workwith: my_cpa_does our_cpa_does my_accountant_does does_all_that does_all_of_that does_all_this does_that_for_us
    does_that_for_me does_this_for_us does_this_for_me have_been_doing_it already_deals_with already_handles
    already_handled already_does already_do_that already_looks_after already_takes_care already_sorts already_manages
    already_a_*_customer already_a_*_user already_a_*_client outsourced_it_to outsource_it_to outsourced_to
    outsourced_that_to hand_it_all_to farm_it_out farmed_it_out got_a_lady have_a_lady got_a_person_for
    have_a_person_for in_the_office_does with_them_since customer_since been_a_customer customers_of_theirs got_adp
    got_gusto got_paychex use_adp use_gusto use_paychex we_run_on using_them_since happily_using pretty_happy_with
    quite_happy_with works_with_us_for talking_to_*_too also_talking_to already_talking_to in_talks_with
    talking_to_another talking_to_other talking_to_a_few looking_at_*_too looking_at_*_as_well trialing_another
    testing_another no_complaints_so no_complaints_here got_that_covered have_that_covered locked_into_a on_adp_since
    with_adp_since with_gusto_since on_gusto_since since_2018 since_2019 since_2020 since_2021 since_2022 since_2023
    since_2024 with_them_for_years why_would_i_leave why_would_we_leave existing_partner up_against_three
compare: stronger_than_you seem_stronger look_stronger stronger_than_yours different_than_you look_the_same
    seems_the_same same_as_yours same_as_theirs same_thing_as what_makes_yours stack_up_against stack_up_to
    how_do_you_differ ahead_of_you ahead_of_yours more_than_yours leaning_toward_them against_gusto up_against_you
decider: not_my_call not_my_decision not_my_money_to does_all_the_decisions does_the_decisions makes_all_the_decisions
    makes_all_decisions makes_all_the_calls calls_all_the_shots runs_the_show runs_the_money money_guy money_person
    money_man holds_the_wallet holds_the_checkbook holds_the_money in_charge_of_money owner_decides owner_has_to
    owner_needs_to wife_handles husband_handles wife_does_all husband_does_all dad_decides mom_decides
    my_brother_decides decision_is_not_mine decisions_are_not_mine not_mine_to_make just_a_worker just_an_admin
    just_staff not_the_decision i_only_answer the_one_who_picks decides_on_vendors not_my_department get_past_legal
askothers: need_to_ask_her need_to_ask_him need_to_ask_them have_to_ask_her have_to_ask_him have_to_ask_them
    got_to_ask_her got_to_ask_him gonna_ask_her gonna_ask_him so_ask_her so_need_to_ask i_would_need_to_ask
    would_have_to_ask need_her_ok need_his_ok her_blessing his_blessing get_her_okay get_his_okay wants_a_say
    gets_a_say finance_has_to makes_all_the_decisions does_all_the_decisions loop_in_my loop_my_boss bring_my_boss
    bring_my_partner unanimous vote_on_it need_two_signatures
wrongperson: not_my_call not_the_decision_maker not_the_hr not_in_my_hands beyond_my_role
mistake: i_never_said i_did_not_say never_told_you not_what_we_said nope_i_said not_our_company not_my_company
    not_our_business not_our_name not_our_address not_our_number not_our_email not_my_name not_my_email not_my_number
    not_my_address my_name_is_not our_name_is_not wrong_company wrong_firm wrong_business_name mixed_me_up mixed_us_up
    mixing_me_up mixing_us_up mix_me_up got_me_mixed got_us_mixed mixed_up_with confused_me_with confusing_me_with
    confused_us_with confusing_us_with mistaken_me_for mistook_me mistook_us have_me_confused have_us_confused
    got_me_confused mixed_up_my mixed_up_our without_the_h without_an_h without_the_e without_an_e without_the_s
    with_one_n with_one_t with_one_s with_a_v with_a_j with_a_g with_an_h with_an_i with_two_r with_two_m with_two_o
    number_is_old phone_is_old email_is_old address_is_old nr_is_old outdated_number is_outdated no_longer_my
    number_has_changed email_has_changed address_has_changed we_have_moved_since fix_my_name fix_my_email fix_my_number
    fix_the_name fix_the_number fix_the_email please_fix_my have_me_down_as have_us_down_as got_me_down_as
    got_us_down_as put_me_down_as put_us_down_as listed_us_as listed_me_as you_have_us_as you_have_me_as
    should_have_said i_wrote_the_wrong you_noted_wrong noted_it_wrong you_noted_the_wrong update_my_info
    update_our_info update_my_details correct_our edit_my_info fix_it_in_your fix_that_in_your change_my_phone
    edit_my_details edit_my_name
stepback: flip_to_the flip_back bit_before_this bit_before_that part_before_this part_before_that thing_before_this
    step_before_this step_before_that page_before screen_before before_this_one to_the_menu_again get_to_the_menu
    see_the_menu_again show_the_menu_again back_to_menu main_options options_again first_screen where_we_were
    where_i_was_before back_where we_were_before_this were_a_minute_ago a_step_ago scroll_back scroll_up jump_back
    skip_back hop_back swing_back pop_back go_backwards back_up_a_step back_up_one back_up_please reverse_that
    roll_back roll_that_back earlier_part earlier_bit earlier_screen prior_question prior_step prior_answer
    prior_screen last_thing_you_asked thing_you_asked_before change_what_i_answered change_what_i_picked
    change_my_choice picked_wrong_one tapped_wrong wrong_button unselect reset_everything the_very_beginning
    go_to_previous to_the_previous begin_from_scratch
howmuch: is_it_going_to_run rough_number for_a_team_of figure_for_a pay_extra_for extra_for_each extra_for_every
    charged_extra is_it_extra_for is_that_extra per_worker per_employee per_payslip per_run per_transaction
    per_contractor per_location per_license a_pop apiece a_year_for what_are_we_talking what_am_i_looking
    what_would_i_be_paying what_would_we_be what_would_our_bill what_would_my_bill monthly_bill grand_total
    give_me_a_number
highprice: pricier dearer costlier steeper no_way_we_can_pay no_way_i_can_pay no_way_can_we_pay can_not_pay_that
    can_not_pay_this can_not_pay_so pay_that_kind way_we_can_pay_that way_i_can_pay_that was_hoping_for_cheaper
    than_i_was_hoping than_we_were_hoping than_i_hoped than_we_hoped than_i_imagined than_i_was_expecting
    than_we_were_expecting than_i_was_thinking eat_half eat_up_our eat_up_my eat_our_budget eat_into_our swallow_our
    blow_our_budget blow_the_budget kill_our_budget to_much_money to_much_for way_to_much too_many_dollars
    chunk_of_change big_chunk_of huge_chunk_of out_of_whack for_what_it_does not_millionaires not_a_millionaire
    not_a_charity_case not_rolling_in rolling_in_it whole_budget half_our_budget most_of_our_budget tight_budget
    budget_is_tight money_is_tight shoestring margins_are_thin thin_margins can_not_swallow hard_to_swallow
    tough_to_swallow hurts_my_wallet kills_my_wallet third_of_that quarter_of_that eat_our_whole our_whole_margin
    eats_our_margin more_than_it_should cheaper_to_hire kill_me_if_i_paid zero_budget are_not_google
undecided: chew_this_over go_through_it_in read_through_it_first in_my_head_first for_a_few_days_first marinate
    marinating stew_over noodle_on noodle_over roll_it_around kick_the_idea reflect_on gather_my_thoughts
    collect_my_thoughts not_gonna_rush do_not_want_to_rush can_not_say_yet can_not_tell_yet give_me_till give_me_a_week
    give_me_the_week few_days_to_think look_at_it_in_my_own go_over_it_in_my read_it_in_my_own in_my_own_time_first
distrust: rely_on_some rely_on_you can_i_rely can_we_rely i_can_rely not_rely_on some_startup some_random
    some_company_i some_app_i random_company random_startup random_app found_on_facebook found_on_instagram
    found_on_google found_on_the_internet found_on_tiktok saw_on_facebook saw_on_instagram i_found_online new_kid_on
    nobody_has_heard no_one_has_heard nobody_heard_of no_one_heard_of go_out_of_business goes_out_of_business
    went_out_of_business if_you_shut if_you_close_down shut_down_tomorrow close_down_tomorrow belly_up go_broke
    going_broke go_bankrupt went_bankrupt still_be_here_in be_around_next be_around_in sketched_out creeps_me
    weird_about_giving hand_over_my_data hand_over_our hand_our_data give_you_access_to_our trust_an_app
    trust_a_startup trust_a_website trust_some trust_with_our salespeople_always sales_people_always sales_people_say
    salesmen_always you_guys_always_say always_say_that what_proof got_proof show_me_proof
busy: spare_second have_a_second_to not_have_a_second read_all_of_that read_all_of_this read_all_that read_all_this
    not_reading_all wall_of_text too_long_to_read too_long_did tldr tl_dr no_bandwidth not_the_bandwidth my_day_is_full
    week_is_full week_is_crazy insane_week crazy_week hell_of_a_week worst_day_for running_between between_meetings
    between_clients between_patients between_jobs_today can_not_look_at_it_now have_no_minute not_a_spare
rightmoment: me_in_like us_in_like again_in_like back_in_like just_had_a_merger in_a_merger after_the_merger
    everything_is_frozen budget_is_frozen budgets_are_frozen spending_is_frozen hiring_freeze spending_freeze
    in_a_freeze under_a_freeze new_year_maybe not_be_changing not_changing_anything not_be_switching not_be_making_any
    not_making_any_changes no_changes_before no_changes_until no_changes_till anything_before_the_new
    anything_until_the once_the_year once_the_quarter year_is_over season_is_over once_tax_season start_of_the_year
    beginning_of_the_year look_at_it_once look_at_it_after look_at_it_in look_at_it_next look_into_it_next
    look_into_it_after talk_after_the a_year_from_now months_from_now is_not_up_till not_up_for_renewal financial_year
    were_in_the_middle let_us_postpone postpone_this postpone_it_till postpone_it_until postponing_all
    postpone_the_whole
complicated: made_my_head made_my_brain makes_my_brain make_my_head head_is_spinning gave_me_a_headache
    give_me_a_headache got_a_headache_from eyes_glaze eyes_glazed glazed_over one_look_at_it all_those_buttons
    all_these_buttons all_these_menus all_those_screens all_those_tabs cluttered user_unfriendly not_easy_to_use
    not_simple_enough labyrinth no_clue_how_to_use no_idea_how_to_use no_idea_how_to_set never_learn_how
    my_guys_will_never my_guys_would_never guys_can_barely can_barely_turn_on old_dogs too_old_for_this
    afraid_of_computers scared_of_computers scared_of_technology not_computer_people not_a_computer
noneed: spreadsheets_do spreadsheet_does excel_does excel_works excel_is_fine excel_sheet_does sheets_do_the
    spreadsheets_work spreadsheet_works spreadsheet_is_fine spreadsheet_is_enough notebook_does paper_does
    calculator_does is_not_a_problem_for is_not_a_problem_here is_not_an_issue_for not_needed can_not_think_of_anything
    can_not_think_of_a_reason can_not_think_why nothing_to_improve would_improve_for this_would_improve
    not_improve_anything not_change_anything_for what_would_it_change what_would_it_give what_would_change_for
    add_nothing brings_us_nothing gives_us_nothing no_benefit not_gain_anything nothing_to_gain solution_looking_for
    looking_for_a_problem like_clockwork running_smoothly runs_smoothly goes_smoothly like_a_charm ticking_along
    chugging_along humming_along not_struggle_with we_do_not_struggle got_that_down got_it_down_pat do_it_manually
phonecall: not_like_typing do_not_do_typing tired_of_typing sick_of_typing too_slow_at_typing easier_if_you_call
    call_instead phone_instead rather_you_called rather_you_call prefer_if_you_called pick_up_the_phone_and by_voice
    hear_a_voice hear_a_human_voice have_them_call have_him_call have_her_call tell_him_to_call tell_them_to_call
    get_somebody_to_call get_someone_on_the holler_at_me phone_is_easier talking_is_easier
unsubscribe: not_bother_writing not_bother_messaging not_bother_calling not_bother_texting not_bother_contacting
    not_bother_emailing not_bother_writting not_bother_me not_bother_us bothering_me quit_bothering not_write_again
    not_write_me not_write_anymore not_text_again not_call_again not_email_again stop_writting stop_reaching
    not_reach_out no_more_follow_ups stop_following_up stop_with_the_messages off_this_list out_of_your_list
    off_your_contacts erase_my_number scrub_my
refuse: not_bother_writing not_bother_again not_bother_calling
demo: quick_tour see_it_before see_the_thing_in see_it_on_screen watch_it_work watch_you_use get_a_look_at get_a_peek
    sneak_peek take_a_peek show_off_the look_under_the_hood live_look
agree: im_down i_am_down we_are_down
"""
