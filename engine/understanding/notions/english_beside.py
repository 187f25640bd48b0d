"""What a firm is asked beside its sale, in English: work there, partnership, its premises, one's own papers and sites.

Such a question shares a word or two with the questions of a script («how much do you pay your couriers»), and is
told from them only by being known itself.
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
job: are_you_hiring you_hiring any_vacancies any_openings job_opening job_openings can_i_work_for to_work_for_you
    work_for_you_guys work_at_your
    work_in_your_company join_your_team join_the_team as_a_teacher_whom my_cv send_my_cv my_resume cover_letter
    internship internships interns apprenticeship apprenticeships take_apprentices take_interns work_experience_week
    how_much_do_you_pay_your pay_your_couriers pay_your_staff pay_your_drivers pay_your_teachers pay_your_employees
    your_employees_earn your_staff_earn do_you_pay_your what_salary salary_do_you wages_do_you job_for_me
    looking_for_a_job looking_for_work recruiting hr_department job_interview
partner: become_your_partner become_a_partner be_your_partner partner_with_you partner_program partner_programme
    partnering referral_program referral_programme referral_scheme referral_fee referral_commission affiliate_program
    for_a_commission bring_you_clients bring_clients_for resell resell_your reseller resellers white_label
    under_our_brand under_our_own_brand under_our_name open_a_franchise franchise franchises franchising franchisee
    your_dealer become_a_dealer distributor_for joint_venture collaborate_with collab sponsor_our sponsor_my
    sponsor_us sponsorship sponsor_a invest_in_your_company buy_your_company buy_your_business sell_your_company
    guest_post link_exchange barter use_your_logo use_your_name use_your_photos
facility: is_parking where_to_park parking_near parking_nearby is_there_parking free_parking can_i_park wheelchair
    wheelchairs ramp step_free accessible_toilet disabled_access disabled_parking lift_in_the_building a_toilet
    toilets_for toilet_for bathroom_for_visitors restroom restrooms washroom_for is_there_wifi wifi_password
    wifi_in_the free_wifi waiting_room waiting_area kids_corner play_area changing_table coffee_free is_coffee
    free_coffee coffee_machine vending_machine water_cooler somewhere_to_sit smoking_area air_conditioned
    air_conditioning_in cloakroom lockers_for charge_my_phone plug_in_my_laptop pram_access bike_rack bike_racks
    cycle_parking dress_code what_should_i_wear what_to_wear should_i_wear do_i_need_to_wear
recordings: record_the_lesson record_the_lessons record_the_class record_the_session record_the_call
    record_the_meeting record_it record_them film_the_lesson recorded_lessons lesson_recordings class_recordings
    watch_it_later rewatch watch_again recording_of_the recordings_of
diploma: certificate_when certificate_at_the_end certificate_after certificate_of_completion get_a_certificate
    get_certificates a_certificate_for end_certificate diploma_at_the_end recognised_certificate
    recognized_certificate certificate_recognised certificate_recognized
ownletter: reference_letter letter_of_reference recommendation_letter letter_for_my_visa for_my_visa for_the_embassy
    for_my_landlord for_my_employer for_my_bank for_my_taxes for_my_tax for_the_tax for_my_accountant for_the_insurer
    proof_of_payment_for proof_of_insurance_for confirmation_letter confirmation_for_my invoice_copy
    copy_of_my_invoice copy_of_the_invoice copy_of_an_invoice copy_of_my_receipt duplicate_invoice duplicate_receipt
    resend_my resend_the resend_me re_send send_it_again send_me_again again_its_broken link_again the_link_is_broken
    link_is_dead link_has_expired link_expired link_does_not_work zoom_link meeting_link invite_link
    from_last_year_for invoice_has_not_arrived invoice_hasnt_arrived copy_of_the_report copy_of_the_march
    monthly_report_for
ownstatus: what_stage_is at_what_stage stage_is_my stage_is_our has_my has_our have_you_received_my
    have_you_received_our did_you_receive_my did_you_get_my did_you_get_our is_my_order where_is_my where's_my
    wheres_my been_submitted submitted_yet been_sent_yet sent_yet been_filed filed_yet been_approved approved_yet
    been_processed processed_yet arrived_yet arrived_at_your my_parcel any_news_on_my any_update_on_my
    any_updates_on_my any_progress_on status_of_my status_of_our progress_of_my progress_on_my progress_on_our
    how_is_my_application how_is_my_case how_is_my_order how_is_our_project is_my_car_ready is_my_order_ready
    when_will_my_order my_transfer did_my_payment has_my_payment payment_gone_through
crash: does_not_open will_not_open not_opening not_open_on would_not_open does_not_load will_not_load not_loading
    page_is_blank blank_page 404 error_404 500_error page_not_found site_is_down site_down website_is_down
    website_down app_crashes app_keeps button_does_not button_is_not form_does_not form_is_not captcha
owntask: change_the_picture change_the_photo change_the_text change_the_logo change_the_banner replace_the_picture
    replace_the_photo replace_the_text put_the_new put_our_new put_a_banner in_the_footer in_the_header in_the_menu
    on_the_homepage on_our_homepage on_the_home_page on_our_website_please add_a_page add_a_button add_a_section
    remove_the_page take_down_the update_the_text update_the_photo upload_the pause_the_campaign pause_our_campaign
    stop_the_campaign pause_the_ads increase_the_daily increase_the_budget lower_the_daily i_am_attaching im_attaching
    attaching_the attached_the attached_are here_are_the_photos here_are_the_files here_is_the_file
    here_are_the_documents see_attached see_attachment move_our_meeting move_my_appointment min_late_for
    minutes_late_for renaming_the_company closing_the_business closing_down_the_business closing_the_company
    wind_up_the_company
owntrouble: our_domain domain_expires domain_expired letter_from_the letter_from_hmrc letter_from_a letter_from_court
    got_a_letter received_a_letter got_a_notice client_is_not_paying customer_is_not_paying client_owes not_paying_us
    being_sued got_sued sued_by suing_us sue_a former_employee ex_employee copied_our stole_our on_sick_leave
    fire_someone dismiss_someone threshold this_year's_rate tax_office got_fined got_a_fine got_robbed got_burgled
    broken_down_on neighbour_complained neighbours_complain blocked_our_ad banned_our site_got_hacked site_was_hacked
history: company_founded was_your_company year_was_your founded_in how_long_has_your how_old_is_your
    company_been_going been_in_business been_trading been_operating been_around since_when_do story_of_your
    history_of_your same_people_as same_company_as part_of_the_same owned_by related_to_the who_owns who_is_the_owner
    owner_of_the
press: i'm_a_journalist am_a_journalist from_the_daily interview_your interview_with_your write_an_article
    an_article_about for_our_magazine for_our_podcast for_our_newspaper tv_programme film_crew media_request
    newsletter_archive article_on your_article your_blog your_podcast your_newsletter
pitch: we_supply_office offer_you_our would_like_to_offer_you like_to_offer_you our_catalogue we_sell_printer
    buy_from_us buy_office do_you_want_to_buy who_handles_purchasing handles_purchasing handles_your_purchasing
    purchasing_department proposal_for_your proposal_for_you we_do_seo take_your_site top_of_google your_premises
    we_can_help_your your_company_could_use rent_a_room_in rent_an_office_in we_are_a_cleaning
wrongperson: sorry_wrong_number wrong_number_sorry is_that_pizza is_this_pizza id_like_a_margherita
    is_that_the_dentist is_that_the_school is_that_the_vet is_that_you_mum mum_have_you mum_did_you dad_have_you
    dad_did_you text_me_when_you_get_home pick_up_milk not_for_you_sorry wrong_chat_sorry
fact: world_cup world_cup_in who_won_the who_won_last what_year_did what_year_was capital_of_the trump biden putin
    the_president the_prime_minister the_king the_election elections who_did_you_vote
sports: the_match the_game_last match_last_night arsenal chelsea_fc liverpool_fc man_united man_city tottenham
    football_team did_you_watch did_you_see_the champions_league premier_league super_bowl the_playoffs
    the_final_score
"""
