"""Who answers, who decides, when and how one may be reached: what English leads say from their desks."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
wrongperson: wrong_person wrong_department wrong_guy wrong_man wrong_woman wrong_contact wrong_team wrong_place_to
    right_person_to proper_person_to best_person_to not_the_right_person not_the_person not_my_area not_my_department
    not_my_remit not_my_responsibility not_my_decision not_my_place not_my_thing_to not_up_to_me not_for_me_to
    not_in_charge not_responsible not_the_boss not_the_owner not_the_manager not_the_one not_authorised not_authorized
    no_authority no_say not_have_a_say not_get_a_say just_work_here only_work_here just_an_employee
    just_the_receptionist only_the_receptionist just_answer_the just_the_assistant only_the_assistant just_a_temp
    only_a_temp just_the_pa just_the_secretary just_an_intern only_an_intern someone_else_deals someone_else_handles
    someone_else_does someone_else_looks handles_this handles_that handles_all handles_it handle_that deals_with_that
    deals_with_this deals_with_all looks_after_that looks_after_this looks_after_all takes_care_of_that
    in_charge_of_that in_charge_of_this you_want_to_speak_to you_need_to_speak_to you_should_speak_to
    you_should_talk_to you_need_to_talk_to you_want_to_talk_to have_to_ask_my would_have_to_ask better_off_talking
    better_off_speaking speak_to_the_boss talk_to_the_boss ask_the_boss ask_the_manager ask_the_owner decided_at_head
    decides_all_that decides_everything decides_on_that makes_the_decisions signs_the_cheques holds_the_purse
    procurement purchasing_department buying_department head_office upstairs_decides higher_up above_my_pay
    above_my_station out_of_my_hands
later: in_a_month in_a_week in_a_couple in_a_few in_two_weeks in_two_months in_three_months in_six_months
    a_month_from_now months_from_now weeks_from_now down_the_track some_point sometime next_spring next_summer
    next_autumn next_fall next_winter in_january in_february in_march in_april in_may in_june in_july in_august
    in_september in_october in_november in_december after_easter after_january new_tax_year financial_year new_quarter
        end_of_quarter new_year
busy: up_the_wall run_off_our rushed_off off_my_feet off_our_feet in_a_call on_a_zoom on_zoom on_my_lunch
    at_lunch on_a_job on_site_at on_site_all in_the_van in_traffic in_the_car in_theatre in_court_all am_driving
    still_driving driving_now driving_at_the driving_right i_am_out out_with_the picking_up_the_kids school_run
    with_a_customer with_a_patient with_a_guest serving_customers queue_of_customers queue_at_the customers_waiting
    got_customers phone_is_ringing mid_shift mid_meeting meetings_all have_a_meeting have_meetings got_a_meeting
    got_meetings another_meeting at_a_meeting about_to_go_into walking_into_a can_not_type can_not_chat hands_are_full
    hands_are_dirty pulled_in_all spinning_plates firefighting
phonecall: cal_me cal_back caling ring_me drop_me_a_call easier_by_phone easier_to_talk rather_talk rather_speak
    prefer_a_call prefer_to_talk prefer_to_speak have_someone_ring can_you_call can_you_ring can_you_phone
    could_you_call could_you_ring call_me call_us call_after call_before call_between call_anytime phone_me phone_us
    ring_us ring_my request_a_call arrange_a_call book_a_call schedule_a_call set_up_a_call get_on_a_call quick_call
    quick_chat_on callback call_backs callbacks
complicated: rubbish_with_technology rubbish_with_computers rubbish_at_computers bad_with_technology technophobe
    luddite overcomplicated over_engineered overengineered figuring_out figuring_it_out weeks_figuring months_learning
    weeks_learning hours_learning days_learning time_learning fiddly faff faffing faffy bells_and_whistles
    too_many_features too_many_screens not_computer_literate learn_another another_system_to another_tool_to
    another_login yet_another staff_will_never staff_would_never team_will_never team_would_never never_get_my_head
    get_my_head_round get_our_heads_round wrap_my_head need_a_degree degree_to_use
noneed: pen_and_paper on_a_notepad in_my_head in_a_diary paper_diary wall_calendar on_a_whiteboard post_it_notes
    sticky_notes notebook_and it_is_just_me only_me one_woman_band sole_trader just_the_two_of two_of_us too_small_for
    tiny_business tiny_shop small_outfit more_than_we_need more_than_i_need what_use_would what_use_it use_to_us
    use_to_me not_broke fine_the_way happy_the_way way_we_do_it_now way_things_are manage_without manage_perfectly
    coped_without cope_without got_by_without does_the_job does_the_trick do_the_job works_for_us_now what_we_have
workwith: does_the_job_already current_setup current_system current_provider current_supplier current_vendor
    current_company current_accountant current_agency current_software existing_provider existing_supplier
    existing_system existing_contractor existing_contract using_a_different using_something_else use_something_else
    using_someone_else use_someone_else with_another_company with_another_provider with_a_competitor
    with_your_competitor with_a_different with_the_same_company happy_with_our happy_with_my happy_with_the_one
    happy_with_what been_on been_with been_using switch_from switching_from move_from moving_from change_from inhouse
""".strip()
