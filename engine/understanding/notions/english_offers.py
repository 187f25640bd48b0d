"""What people ask of an offer in English: what is done, what the price holds, who does it, how long, what then.

A question about one service or another («do you do X») shares no word with the next: the way it is asked is known.
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
scope: do_you_handle do_you_deal_with do_you_help_with do_you_help_people do_you_help_companies do_you_specialise
    do_you_specialize specialise_in specialize_in can_you_handle can_you_help_with can_you_help_me_with
    can_you_help_us_with can_you_look_after could_you_handle what_do_you_do what_do_you_actually what_do_you_guys
    what_do_you_offer what_do_you_provide what_do_you_sell what_exactly_do_you what_can_you_do_for what_can_you_help
    what_can_you_offer what_services what_kind_of_services what_sort_of_services which_services what_other_services
    what_else_do_you what_else_can_you list_of_services services_do_you services_you_offer range_of_services
    service_list services_list what_your_agency what_your_company_does what_your_firm_does your_agency_offers
    your_company_offers your_firm_offers what_are_you_offering what_are_you_selling what_do_you_have_to_offer
    what_is_on_offer tell_me_what_you_do your_area_of_expertise areas_of_expertise your_speciality your_specialty
    is_that_something_you is_this_something_you something_you_do something_you_offer things_do_you_do
    kind_of_work_do_you kind_of_help_do_you kind_of_legal_help
include: part_of_the_package part_of_the_deal part_of_the_price part_of_it in_the_package in_this_package
    in_the_bundle in_the_price in_that_price in_this_price in_the_plan in_the_tariff within_the_price what_is_in_the
    whats_in_the what_is_in_it whats_in_it what_does_it_come comes_with come_with_the comes_in_the what_do_i_get_for
    what_do_we_get_for do_i_get_for get_for_that get_for_the_money get_for_my_money i_am_paying_for am_i_paying_for
    actually_paying_for are_we_paying_for pay_for_exactly list_it_for list_of_what full_list_of on_top_of_that_or
    or_separate or_extra or_is_it_extra or_is_that_extra or_on_top or_do_i_have_to_buy or_do_we_have_to_buy is_vat_in
    with_vat without_vat plus_vat vat_on_top inclusive all_inclusive exclusive_of incl inc_vat costs_in_there
    included_or included_in incuded inculded is_it_all_in all_in_price cover_the does_it_cover does_that_cover
    does_this_cover does_the_price_cover price_cover do_i_get_the do_we_get_the just_the_plan just_the_basic
    enter_in_this enters_in enter_the_tariff difference_between_basic basic_and_pro basic_or_pro whats_included
    whats_covered what_extras any_extras_included afterwards_part
process: how_does_it_work how_does_this_work how_does_that_work how_it_works how_it_all_works how_does_it_all
    how_does_it_go how_does_it_happen how_it_goes how_does_a_typical how_do_you_work how_do_you_usually how_do_you_go
    go_about_it go_about_this how_is_it_organised how_is_it_organized how's_it_organised how_is_it_done
    how_is_it_arranged what_happens_next what_happens_after what_happens_when_i_sign what_happens_if_i_sign
    what_happens_first what_comes_next what_comes_after what_is_next whats_next and_then_what then_what so_i_sign_up
    after_i_sign_up after_i_pay what_then_happens what_is_the_procedure the_procedure walk_me_through walk_us_through
    talk_me_through talk_us_through take_me_through guide_me_through explain_how describe_how describe_the
    tell_me_how_the tell_me_how_it tell_me_how_you tell_us_how from_begin_to from_start_to from_a_to_z a_to_z
    first_thing_we first_thing_you first_thing_i whats_the_first where_do_we_start where_do_we_begin how_do_we_start
    how_do_we_begin how_do_i_start how_do_i_begin how_do_we_get_started how_to_start how_to_begin in_which_order
    in_what_order what_order_does what_stages which_stages stages_does stages_are what_do_i_have_to_do
    what_do_we_have_to_do what_do_i_need_to_do what_should_i_do_first what_will_i_have_to do_i_need_to_prepare
    do_i_have_to_prepare should_i_prepare need_to_prepare anything_to_prepare what_do_you_need_from need_from_us
    need_from_me to_get_going to_get_started need_to_send_you cooperation how_the_cooperation onboarding
    how_does_onboarding typical_session typical_lesson typical_day typical_project how_is_a_session
    how_is_the_training actually_run is_it_run no_clue_what_it never_done_this_before what_will_it_look
    what_does_it_look what_it_looks_like
howlong: how_long_does how_long_will how_long_do how_long_is how_long_until how_long_till how_long_before how_long_for
    how_long_would how_long_roughly how_many_days how_many_weeks how_many_months how_many_hours is_it_days is_it_weeks
    is_it_months days_or_months weeks_or_months hours_or_weeks days_or_a_week long_or_short typical_time average_time
    usual_time expected_time time_scale timescales timeframes time_frames rough_timeline rough_idea_of_time rough_eta
    eta_please eta_on etas what_is_the_eta any_eta be_ready_by ready_by_then done_by_then finished_by_then
    everything_be_ready will_it_be_ready when_will_it when_will_you_finish when_will_you_be when_will_the
    when_do_you_finish when_can_you_finish when_can_you_start when_can_you_begin how_soon_can how_soon_will
    how_soon_do how_soon_would how_fast_can how_fast_will how_fast_do how_quick_can how_quickly can_you_make_it_by
    by_tomorrow_can before_i_fly before_my_flight before_the_wedding before_christmas is_that_realistic
    realistic_to finish_in done_in_a ready_in_a project_take work_take job_take course_take whole_thing_take
    entire_process_take
team: who_will_be_working who_will_be_doing who_will_work who_will_do who_will_come who_will_teach who_will_handle
    who_will_treat who_will_run who_will_write who_will_be_my who_would_be who_would_do who_is_gonna whos_gonna
    whos_going_to whos_doing whos_on_your who_is_on_your who_exactly who_actually_does who_actually_works who_runs_the
    who_does_the_actual on_your_team in_your_team your_team_consist how_big_is_your_team how_big_is_your_agency
    how_big_is_your_company how_many_of_you how_many_people_are_in how_many_people_do_you_have working_on_our
    working_on_my works_on_my works_on_our assigned_to_me assigned_to_us assigned_to_our dedicated_manager
    dedicated_person account_manager be_my_contact person_i_would_be i_would_be_dealing dealing_with_me
    dealing_with_us responsible_for_our responsible_for_my trainee trainees a_junior interns_or juniors_or
    off_the_street some_freelancers your_own_employees own_employees_or your_own_people own_people_or do_you_outsource
    outsourced_or do_it_yourselves do_everything_yourselves do_you_have_qualified how_qualified are_your_people
    are_your_guys are_your_staff are_your_specialists are_your_designers are_your_teachers your_specialists
    your_professionals your_proffesionals your_proffessionals your_masters your_instructors your_designers
    your_coaches your_trainers your_accountants your_consultants any_diplomas or_certificates_do people_have_any
    years_has_your does_your_lawyer has_your_lawyer has_your_doctor has_your_teacher how_many_years_of
    experience_do_your experience_has where_did_they_study where_did_you_study same_coach same_teacher same_lawyer
    same_trainer same_doctor same_manager all_the_time_or the_boss_doing does_he_send somebody_else_do_it
    man_or_a_woman woman_or_a_man
seework: before_and_after show_me_examples show_us_examples show_me_some show_us_some show_me_your_work
    show_me_what_you examples_of_your any_examples some_examples see_examples see_some_examples see_your_work
    see_some_of_your samples_of_your see_your_portfolio links_to_your links_to_trustpilot link_to_some
    websites_you_built sites_you_built you_built you_have_built you_have_done you_have_made completed_projects
    finished_projects finished_jobs completed_jobs past_projects past_work previous_work previous_projects recent_work
    recent_projects jobs_you_have what_you_have_done what_you've_done_before done_before_for similar_projects
    cases_similar similar_cases success_story success_stories success_storys references_from a_few_references
    can_you_give_references talk_to_your_clients speak_to_a_client used_you who_has_used already_used_you
    what_do_people_say what_ppl_say clients_say customers_say people_say_about what_others_say others_achieved
    clients_achieved graduates_achieved results_did_other results_of_other other_clients_get have_you_had_cases
    cases_did_you_win cases_have_you_won how_many_cases how_many_people_succeed percent_succeed
guaranteed: guarentee* guarante* garant* garrant* gaurant* guarrant* guaranty warrenty warrantee do_you_promise
    can_you_promise is_there_any_guarantee what_guarantees which_guarantees what_if_it_fails what_if_it_does_not
    what_if_you_fail 100_success something_you_commit commit_to_that commit_to_a_result in_writing_that
    put_it_in_writing
paymethod: how_do_i_pay how_do_we_pay how_can_i_pay how_can_we_pay how_should_i_pay how_to_pay how_would_i_pay
    how_is_payment how_does_payment how_is_it_paid payement payements paymant paymants paymet pay_by_link pay_by_bank
    pay_by_phone pay_by_transfer pay_at_the_office or_at_the_office do_you_invoice send_an_invoice send_invoices
    do_you_bill invoice_me invoice_us bill_us on_account payment_terms net_30 30_days_to_pay purchase_order po_number
    when_do_we_pay when_do_i_have_to_pay what_forms_of_payment which_payment what_payment_terms where_do_i_transfer
    where_to_transfer pay_with_crypto pay_via_paypal bank_details_for_the
partpay: divide_the_sum divide_it_into divide_it divide_the_payment divide_the_cost equal_portions equal_parts
    equal_payments four_equal three_equal in_portions in_parts in_stages in_several break_it_up break_it_into
    bit_by_bit little_by_little a_month_would i_can_manage_100 manage_100_a 50_a_month 100_a_month 200_a_month
    pay_some_now some_now_some half_now half_now_half rest_later the_rest_later rest_next_month remainder_later
    payment_plans pay_by_month pay_month_by instalmants instalment installement* pay_weekly pay_later_do buy_now_pay
    bnpl on_credit in_credit spread_the_cost spread_the_payments spread_it_over spread_payments financing_option*
    financing_plan* finance_it finance_option* finance_plan finance_deal finance_available on_finance offer_finance
    do_finance get_finance finance_agreement zero_percent_finance monthly_payment* monthly_instal* pay_monthly
    paid_monthly monthly_plan monthly_sum monthly_amount split_monthly there_finance any_finance 0_finance
    zero_finance finance_over interest_free_finance finance_through take_finance finance_the financed
contract: sign_anything sign_something do_we_sign do_i_sign sign_a_contract sign_an_agreement handshake_deal
    handshake_or proper_paperwork with_signatures signatures commit_for_a have_to_commit minimum_term minimum_contract
    tied_in lock_in_period locked_in_for notice_period how_much_notice cancellation_clause terms_of_the_contract
    contract_to_read see_the_contract read_the_contract copy_of_the_contract contract_template draft_contract
    is_there_a_contract is_the_contract in_the_contract official_contract legally_binding paperwork_with
returns: cancel_halfway cancel_half_way quit_halfway quit_half_way stop_halfway leave_halfway give_up_halfway
    half_way_through halfway_through part_way_through do_i_lose_everything lose_everything lose_my_money lose_all_my
    lose_the_money pull_out back_out_of if_i_pull_out if_we_pull_out if_i_quit if_i_stop if_i_leave if_i_drop_out
    drop_out penalties_for penalty_for withdrawing if_i_withdraw if_we_withdraw if_i_change_my_mind if_we_change_our
    cooling_off change_my_mind_after how_much_do_you_return what_do_you_return return_the_payment money_returned
    payment_returned give_back_the give_back_whole give_me_back the_whole_amount_or give_the_money_back unused_lessons
    unused_sessions unused_part unused_portion what_we_have_paid what_i_have_paid what_i've_paid money_we've_paid
    money_we_have_paid money_i_have_paid if_the_work_is_not if_it_is_not_done if_it_is_not_completed
    not_completed_money claim_the_money claim_my_money claim_it_back get_my_cash_back refound* refunds_do
    do_you_refund
location: postcode_for post_code_for sat_nav satnav sat-nav what_building which_building which_entrance which_floor
    what_floor standing_outside standing_out_front can_not_see_a_sign see_a_sign where_can_i_find_you how_do_i_get_to
    do_you_have_a_branch do_you_have_an_office branch_near office_in branch_in office_near are_you_in_london
    which_city_are which_country_are what_country_are what_city_are outside_the_uk outside_the_us adress adresse
    send_location share_location share_your_location drop_a_pin location_pin
safety: chat_private is_this_private is_it_private private_chat private_conversation who_will_see who_can_see
    who_sees_my who_has_access see_our_documents see_my_documents see_our_data see_my_data what_do_you_do_with_my
    stored_securely share_my_data share_my_details share_our_data sell_my_data sell_my_details keep_my_data
    delete_my_data
"""
