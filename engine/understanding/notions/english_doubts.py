"""Doubts English leads have beside price and time: what is private, who pushes, whose home it is, their own will."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
withhold: not_giving_you not_giving_my not_giving_out not_give_you_my not_give_out not_give_my not_telling_you
    not_tell_you not_say_my not_sharing_my not_share_my not_share_that not_share_this not_share_personal
    rather_not_share rather_not_say rather_not_give rather_not_tell rather_not_put rather_not_leave
    prefer_not_to_share prefer_not_to_say prefer_not_to_give prefer_not_to_provide prefer_not_to_disclose
    prefer_to_keep comfortable_sharing comfortable_giving comfortable_sending uncomfortable_sharing
    uncomfortable_giving happy_to_share happy_giving none_of_your nobody's_business my_own_business mind_your_own
    that_is_personal bit_personal quite_personal very_personal too_personal getting_personal get_personal
    personal_questions private_matter private_information is_private keep_that_private keep_that_to_myself
    keep_to_myself to_do_with_you why_do_you_need_my why_do_you_need_to_know why_do_you_want_my
    why_do_you_want_to_know why_are_you_asking why_you_asking why_you_need why_would_you_need_my why_you_want_my
    need_my_address_for need_my_email_for need_my_name_for my_number_for what_is_my_number_got you_do_not_need_my
    do_not_need_to_know no_need_to_know my_data my_info my_personal my_details my_particulars sell_my_number
    pass_my_number pass_on_my share_my_number my_number_on_to with_my_number sees_my to_a_bot to_a_robot to_a_stranger
    to_strangers over_chat in_a_chat on_a_chat over_the_internet over_whatsapp why_so_many_questions interrogation
    twenty_questions nosy nosey intrusive prying invasive spamming_me_after get_spammed junk_mail cold_callers
    no_number no_email no_surname skip_the_number without_my_number without_giving_my without_giving_you
    stay_anonymous remain_anonymous anonymously
pushy: pushy push_me pushing_me pushed_into push_us be_pushed pressure pressured pressuring pressurise* high_pressure
    under_pressure_to no_pressure hard_sell hard_selling salesy sales_pitch sales_spiel sales_patter sales_talk
    sales_guy sales_rep sales_reps sales_person sales_people salesman salesmen foot_in_the_door a_rep the_rep pester
    pestering pestered hassle_me hassling hassled hound hounded hounding badger badgering harass harassed bully
    bullied nag nagging rush_me rushing_me rush_us rushed_into being_rushed be_rushed do_not_rush on_the_spot
    there_and_then on_the_day_only today_only only_today offer_ends ends_tonight limited_time_only sign_today
    sign_on_the_day signing_on_the decide_today decide_right_now force_me forced_into forcing_me twist_my_arm
    arm_twisting talked_into talk_me_into cornered corner_me guilt_trip scare_tactics scaremongering keep_pushing
    keeps_pushing stop_pushing back_off ease_off upsell upselling upsold add_ons_at extras_at_the sat_in_my_living
    sit_in_my_living for_three_hours three_hours_until will_not_leave would_not_leave take_no_for no_for_an_answer
notmine: only_renting just_renting i_am_renting we_are_renting we_rent i_rent renting_it renting_the rented_flat
    rented_house rented_place rented_home rental_flat renter renters not_my_house not_my_flat not_my_home
    not_my_property not_my_place not_my_car not_the_owner not_the_homeowner not_a_homeowner not_own_the not_own_my
    not_own_it not_own_this do_not_own owned_by belongs_to_my belongs_to_the belongs_to_someone
    parents_house mum's_house mums_house dad's_house landlord landlady landlords just_a_tenant only_a_tenant
    i_am_a_tenant we_are_tenants council_tenant council_tenants council_house council_flat social_housing
    housing_association freeholder freehold leasehold leaseholder management_company managing_agent managing_agents
    body_corporate homeowners_association hoa ground_lease share_of_freehold company_car lease_car in_my_name
    in_someone_else's_name tied_accommodation student_halls student_house shared_house housemates
direct: middleman middlemen middle_man cut_out_the cutting_out_the go_direct going_direct go_directly direct_from
    direct_to_the direct_with directly_from directly_to_the directly_with straight_to_the straight_from_the
    go_straight book_direct buy_direct apply_direct order_direct go_to_my_bank on_their_website on_the_website_myself
    on_their_app through_the_bank from_the_bank from_the_manufacturer from_the_source comparison_site comparison_sites
    price_comparison compare_the_market moneysupermarket gocompare uswitch skyscanner airbnb
    expedia google_it google_them google_rates just_google do_it_myself_online apply_myself apply_online_myself
    book_it_myself arrange_it_myself sort_it_myself find_it_myself find_my_own do_my_own source_it_myself
    compare_it_myself compare_myself without_a_broker need_a_broker need_an_agent need_an_agency without_an_agent
    without_you need_you_for point_of_a_broker point_of_an_agent point_of_using what_do_you_bring you_add why_use_a
    why_use_an why_use_you why_would_i_use_you why_go_through why_go_via instead_of_going extra_layer cut_you_out
    take_a_cut takes_a_cut your_cut
willpower: procrastinat* lazy laziness motivat* demotivat* willpower discipline disciplined undisciplined give_up
    gave_up giving_up quit_halfway quit_half quit_after always_quit i_will_quit drop_out dropping_out dropped_out
    half_way_through never_finish* not_finish* did_not_finish unfinished never_completed never_open* never_opened
    never_stick not_stick_to stick_to_it stick_with_it sticking_to stick_at_it keep_it_up keep_at_it keep_going
    see_it_through follow_through lose_interest losing_interest get_bored get_fed_up distracted attention_span
    lose_focus lose_steam run_out_of_steam fizzle* short_lived abandon* fall_off_the old_habits bad_habits fall_behind
    falling_behind catch_up_if accountab* kick_up_the kick_me someone_to_push make_myself force_myself
    talk_myself_into bring_myself get_round_to_it get_around_to_it never_get_round never_get_around never_use_it
    would_not_use_it gather_dust gathering_dust collecting_dust go_to_waste sit_on_the_shelf use_it_twice went_twice
    go_once_and went_once_and_never good_intentions new_year's_resolution not_a_finisher i_know_myself knowing_me
    know_what_i_am_like couch_potato easily_bored commitment_phobe keen_at_first excited_at_first all_excited
toolate: too_old old_for_this past_it past_my over_the_hill getting_on_a_bit getting_on_in at_our_age my_age
    my_time_of_life too_late_for_me late_in_life too_late_to_change late_to_start late_to_learn missed_the_boat
    boat_has_sailed ship_has_sailed that_ship_has train_has_left old_dog new_tricks not_as_young
    not_getting_any_younger younger_people young_people for_the_young youngsters young_ones kids_half twice_their_age
    oldest_one oldest_in_the oldest_person old_enough_to_be grandma grandad granny pensioner pensioners retired
    already_retired memory_is_not my_memory brain_is_not not_what_it_used slower_these_days forget_everything
    in_my_fifties in_my_sixties in_my_seventies in_my_forties over_50 over_60 over_65
    over_70 fifty_something starting_over start_over_at my_joints my_knees too_stiff wasted_on_me
    leave_it_to_the_young
selftaught: youtube youtuber* tutorial tutorials chatgpt chat_gpt chat_bot_can google_it just_google
    find_it_all_online find_all_this_online all_online_for_free free_online free_on_the free_on_youtube free_courses
    free_lessons free_videos free_tutorials free_materials free_content free_resources free_stuff free_articles
    free_guides free_templates blogs podcasts library_book library_books from_books from_a_book from_videos torrent
    torrents pirated teach_myself taught_myself self_taught self_teach learn_by_myself learn_on_my_own learn_myself
    learn_it_myself study_on_my_own study_by_myself study_alone by_myself_from work_it_out_myself figure_it_out_myself
    do_it_from_an_app duolingo udemy coursera skillshare codecademy khan_academy linkedin_learning masterclass edx
    futurelearn pluralsight domestika babbel preply italki free_trial_of_everything pay_for_stuff pay_for_something
    pay_when_there pay_when_it why_pay_when why_pay_for why_would_i_pay_for why_pay_you why_would_i_pay_you pay_anyone
    pay_somebody pay_someone_to ask_ai ai_can_do ai_does_it canva_can canva_for_free wix_for_free do_it_in_canva
    free_template
notforme: face_to_face in_person in_the_flesh in_the_same_room in_the_room real_class proper_class physical_class
    classroom sit_with_people with_real_people with_other_people not_the_same_online not_the_same_as online_is_not
    online_does_not online_lessons online_learning online_classes online_sessions remote_learning learn_online
    learning_online not_a_fan_of_online hate_online hate_zoom zoom_fatigue zoom_fatigued over_a_screen on_a_screen
    from_a_screen at_a_screen staring_at_a screen_time behind_a_screen in_front_of_a_screen through_a_screen
    on_a_laptop_all only_offline want_offline offline_only on_zoom over_zoom by_zoom on_video over_video fall_asleep
    virtual virtually
neverpays: never_pays never_pay not_pay_out not_paying_out refuse_to_pay refused_to_pay wriggle weasel_out
    get_out_of_paying find_an_excuse any_excuse always_an_excuse loophole loopholes turned_down_my turn_you_down
    turned_us_down rejected_my rejected_our rejected_the_claim claim_rejected claim_denied denied_my denied_our
    knocked_back drag_it_out dragged_it_out drag_their_feet dragged_their_feet take_your_money take_my_money_and
    happy_to_take quick_to_take pay_in_for_years paid_in_for paid_for_years pay_for_years nothing_back get_nothing
    got_nothing not_see_a_penny not_a_penny never_saw_a_penny paid_a_penny pay_a_penny not_worth_the_paper crooks
    con_artists licence_to_print money_for_old_rope when_it_comes_to_it when_push_comes when_you_need_it_they
    when_you_need_them
""".strip()
