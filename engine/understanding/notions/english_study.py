"""What English speakers ask of courses, classes, camps and clubs: what is taught, what it gives, how and when."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
syllabus: syllabus curriculum outline programme_of program_of course_content course_contents table_of_contents topics
    topic modules module chapters units subjects is_taught what_do_you_cover what_does_it_cover_in what_is_covered_in
    what_will_i_learn what_do_we_learn what_do_i_learn what_will_i_be_learning do_you_teach do_you_cover_things
    will_we_cover will_we_learn learn_about lesson_plan lesson_plans breakdown week_by_week detailed_plan
    what_exactly_is what_exactly_do_you what_exactly_does_the in_the_course part_of_the_course what_skills
    which_skills theory practical hands-on real_projects real_project case_work projects_do_we practise_on practice_on
diploma: certificate diploma diplomas qualification qualifications accredited accreditation
    accredit recognised recognized recognition officially_recognised award_body awarding_body degree_at_the_end
    bachelor's master's certified_by certification proof_of_completion on_completion upon_completion cpd credits ects
    ofqual nvq btec gcse gcses a-level ielts toefl cambridge_exam delf dele goethe final_exam final_test
    exam_at_the_end exam_fee at_the_end_of_it_do badge put_on_linkedin on_my_linkedin on_my_cv on_my_resume
    show_my_boss show_employers employers_recognise employers_accept employers_care worth_anything
    valid_abroad transcript
homework: homework assignment assignments coursework checks_homework check_my_work mark_my mark_our marks_the
    marked_by graded grades_the feedback_on give_feedback get_feedback personal_feedback code_review corrections
    corrects mentor mentors mentoring mentorship curator if_i_get_stuck gets_stuck when_i_am_stuck when_i_get_stuck
    someone_to_ask who_do_i_ask who_can_i_ask who_helps_me ask_the_teacher ask_my_teacher ask_the_tutor
    ask_questions_to ask_questions_during ask_questions_after explain_it_to_me explain_it_again_to explains_it
    if_i_do_not_understand_a is_not_clear between_lessons between_classes study_group student_chat student_community
    community_of discord slack_channel q_and_a office_hours_with one_to_one_help extra_help
keepaccess: lifetime forever access_to_the_materials access_to_the_videos access_to_the_lessons
    access_to_the_recordings access_to_the_course have_access access_expire* access_run_out how_long_is_the_access
    keep_the_videos keep_the_materials keep_the_recordings keep_access keep_the_lessons the_slides get_to_keep
    to_keep_after do_i_keep can_i_keep_the can_i_download download_the download_lessons download_it downloadable
    save_the_videos rewatch re-watch watch_again watch_it_again watch_them_again watch_the_videos watch_the_recordings
    watch_later watch_offline videos_offline lessons_offline come_back_to_the_lessons come_back_to_the_videos
    go_back_to_the_lessons return_to_the_lessons return_to_the_materials recordings recording recorded available_after
    stay_available after_it_ends after_the_course after_i_finish when_the_course_is_over once_the_course_is
    how_long_are_the_recordings how_long_are_the_videos updates_to_the updated_materials
timetable: timetable what_days which_days what_day_are what_times what_time_are what_time_is_the_class schedule_of
    class_times class_schedule lesson_times course_schedule evening_classes evening_class evening_group
    evening_lessons morning_classes morning_class morning_group daytime_classes daytime_class weekend_classes
    weekend_class weekend_group weekends_only evenings_only evenings_or mornings_or morning_or weekdays_or
    weekend_or_weekday at_a_fixed fixed_time fixed_times set_time set_times certain_time own_pace self-paced
    whenever_i_want any_time_i_want flexible_schedule flexible_hours flexible_times fits_around around_my_job
    around_work around_my_shifts around_the_kids live_on_zoom live_sessions live_lessons live_classes live_or
    live_session is_it_live are_they_live take_place timezone time_zone time_difference hours_a_week hours_per_week
    how_many_hours_a how_many_hours_per times_a_week times_per_week days_a_week twice_a_week lessons_a_week
    lessons_per_week classes_a_week sessions_a_week term_dates term_time half_term school_holidays
startdate: start_date starting_date when_does_it_start when_do_you_start when_do_we_start when_do_classes
    when_do_lessons when_does_the_course when_does_the_next when_is_the_next when_are_the_next next_group next_intake
    next_course_start next_start next_stream next_batch next_class_start next_round new_group new_groups
    group_starting groups_starting course_starting starting_in intake intakes cohort cohorts kick_off kicks_off
    gets_underway commence* begins begin start_straight_away start_right_away start_immediately start_today
    start_tomorrow start_this_week start_next_week start_on_monday start_from_monday when_can_i_start
    when_could_i_start when_can_i_join join_now join_late join_midway join_the_current join_the_group join_part_way
    too_late_to_join too_late_to_enrol late_enrolment already_started enrolment_deadline deadline_to_enrol
    last_day_to_enrol registration_deadline registration_open applications_close places_left spots_left spaces_left
    any_spaces any_places
career: career careers career_change change_career change_careers switch_career switch_careers career_support
    careers_service career_service graduates graduate alumni after_graduation employment employed employab* get_hired
    getting_hired got_hired hire_your help_with_a_job find_a_job find_work get_a_job find_employment get_work
    job_after job_guarantee guarantee_a_job guaranteed_job job_support job_prospects job_search what_job what_jobs
    which_jobs jobs_can_i kind_of_job internship internships placement placements partner_companies companies_hire
    cv_help help_with_cv help_with_my_cv with_interviews interview_prep interview_practice how_much_can_i_earn
    how_much_will_i_earn what_salary salary_after starting_salary salary_can_i portfolio_at_the_end junior_position
    entry_level
level: beginner-friendly prior_knowledge prior_experience previous_experience previous_knowledge any_experience
    no_prior zero_experience without_experience need_to_know_anything have_to_know_anything anything_beforehand
    know_anything_before prerequisites prerequisite pre-requisites any_background entry_test entrance_test
    entrance_exam level_do_i_need level_do_you_need too_basic too_easy_for the_basics some_basics basics_first
    done_some done_a_bit_of know_a_bit_of never_coded never_ridden never_sailed never_skied never_sung never_painted
    never_swum cannot_swim non_swimmer non-swimmers weak_swimmer suitable_for_beginners ok_for_beginners
    fine_for_beginners good_for_beginners right_level wrong_level mixed_ability mixed_levels ability_group
    which_group_do_i
choose: which_course which_programme which_program which_package_should which_one_to which_one_do_i which_one_i_need
    which_do_i_need one_is_right_for right_one_for_me best_one_for best_course_for best_option_for best_for_someone
    best_for_a most_popular best_seller bestselling what_do_most_people what_do_people_usually what_would_you_pick
    what_would_you_go_for your_advice point_me_in point_me_to steer_me guide_me help_me_decide help_me_work_out
    not_know_which not_know_what_to_pick not_know_where_to_start not_sure_what_i_need not_sure_what_to torn_between
    stuck_between deciding_which or_is_it_better what_have_you_got what_courses_do what_options what_are_my_options
    what_packages what_do_you_have
lesson: sight_reading music_theory instrument instruments guitar piano violin drums ukulele saxophone flute cello
    trumpet clarinet vocal_coaching recital recitals end_of_term_concert practise practising ensemble choir
    orchestra_group band_practice
ridinghorse: horse horses pony ponies saddle stable stables hack hacking canter trot gallop jodhpurs riding_hat
    riding_boots riding_lesson riding_lessons riding_school livery paddock dressage showjumping jumping_lessons
    lead_rein weight_limit rider riders stirrups lunge_lesson mucking_out beach_ride trek trekking
camp: camp camps counsellor counsellors counselor counselors campfire bunk bunks cabin cabins dorm dorms tent tents
    packing_list what_to_pack homesick home_sick lights_out sleepaway sleepover sleepovers visiting_day visit_during
    call_home ring_home phone_home phones_allowed pocket_money tuck_shop swimming_lake lifeguard lifeguards
    first_aider first_aiders supervised supervision staff_ratio adult_to_child children_per_adult how_many_adults
    safeguarding dbs background_checks ofsted bully bullying bed_wetting bedtime clothes_to_bring label_clothes
    coach_there transport_there activities_do_they what_activities daily_programme rainy_day_activities
    siblings_together with_her_friend with_his_friend share_a_cabin same_cabin same_group_as same_room_as
    same_class_as
""".strip()
