"""What parents and pupils ask in English of tutors, schools of skills and nurseries, each topic by itself."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
tutorwho: who_will_teach who_is_the_tutor which_tutor tutor's_qualifications is_the_tutor_qualified tutor_qualified
    qualified_teacher qualified_teachers native_speaker native_speakers native_teacher native_tutor native_english
    real_teachers teaching_experience teaching_qualification examiner_experience change_the_tutor change_tutor
    change_teacher change_the_teacher different_tutor another_tutor another_teacher swap_tutor don't_click_with
    not_click didn't_click same_tutor same_teacher strict_teacher patient_teacher patient_with_kids dbs_checked
    crb_checked university_student_or
tutorsubject: maths math_tutor maths_tutor physics chemistry biology english_tutor english_literature french_lessons
    spanish_lessons german_lessons chinese_lessons mandarin history_tutor geography economics coding_lessons
    programming_lessons robotics chess piano_lessons guitar_lessons violin singing_lessons drawing_lessons art_class
    phonics reading_help spelling_help times_tables dyslexia dyslexic dyscalculia adhd special_needs send_support
    autistic which_subjects what_subjects
examprep: gcse gcses a_level a_levels sats eleven_plus 11_plus 13_plus common_entrance entrance_exam act_prep sat_prep
    ielts toefl cambridge_exam gre gmat ap_exam ib_diploma mock_exam mock_exams past_papers
    exam_technique resit resits retake_the_exam retaking pass_the_exam passing_the_exam pass_guarantee
    improve_his_grade improve_her_grade improve_grades raise_his_grade grades_improve predicted_grades exam_in_may
    exam_in_june exam_date two_months_before_the_exam
progress: progress_report progress_reports see_progress track_progress how_is_she_doing how_is_he_doing how_is_my_son
    how_is_my_daughter how_is_my_child feedback_after report_to_parents parents_evening parents_meeting falling_behind
    fallen_behind struggling_with struggles_with behind_in_class behind_at_school catch_up_with_the results_soon
    notice_improvement
lazykid: no_motivation not_motivated unmotivated doesn't_want_to_study does_not_want_to_study refuses_to_study
    hates_school hates_maths hates_reading not_interested_in_studying always_on_his_phone on_his_tablet_all
    can't_concentrate cannot_concentrate can't_sit_still cannot_sit_still short_attention attention_span gets_bored
    easily_distracted shy_child very_shy she_is_shy he_is_shy too_many_activities already_overloaded
    tired_after_school no_time_for_childhood let_kids_be
kidage: from_what_age what_age_do from_which_age youngest_age three_year_olds four_year_olds five_year_olds
    toddlers_group under_threes my_daughter_is my_son_is she_is_four he_is_four she_is_five he_is_five turns_three
    turns_four too_little_for too_young_to_learn too_early_for_him too_early_for_her age_groups year_group year_5
    year_6 year_9 year_11 grade_school primary_school secondary_school
    high_school sixth_form
nursery: nursery day_care pre_school kindergartens childminders places_left places_available spaces_available
    any_spaces waiting_list_for_the_nursery enrol enroll enrolment enrollment register_my_child sign_my_child
    sign_my_son sign_my_daughter full_time_place part_time_place half_day half_days full_days mornings_only
    school_holidays_open term_time funded_hours 15_hours_free 30_hours free_hours childcare_vouchers
    tax_free_childcare sibling_discount_nursery
nurserysettle: settling_in settle_in first_day first_days adaptation adjust_to_nursery cries_when cries_all crying_at
    cry_all_day separation clingy stay_with_my_child stay_the_first how_long_to_settle won't_let_go_of misses_mum
    comforter favourite_toy pacifier
nurserydaily: naptime sleep_time potty_trained potty_training nappies nappy diapers diaper daily_routine
    what_do_they_do_all daily_schedule_for outdoor_play garden_time screen_time cartoons_at arts_and_crafts
    music_and_movement montessori waldorf forest_school pick_up_late late_pick_up pick_up_fee collect_my_child
    who_can_collect grandma_collect extended_hours early_drop_off drop_off_time pick_up_time
nurserymeals: packed_lunches what_do_kids_eat what_do_they_eat meals_for_kids meals_at_nursery lunches_provided
    menu_for_children fussy_eater picky_eater won't_eat_veg allergic_to_milk milk_allergy egg_allergy nut_free_nursery
    bring_own_food_for hot_lunch snack_time bottle_feeding breast_milk
nurserysafe: child_ratio staff_ratio adult_to_child staff_per_child carers_per how_many_kids_per how_many_children_per
    children_in_a_group kids_in_a_group ofsted ofsted_rating cameras_in_the_nursery cctv_in_the watch_my_child
    webcam_in first_aid first_aid_trained locked_gate security_at_the_nursery bitten_by_another bullied bullying
    hit_by_another scratched_by came_home_with_a_bruise got_hurt_at
kidill: sick_child_policy when_she_is_ill when_he_is_ill if_my_child_is_ill if_she_is_ill if_he_is_sick ill_child
    runny_nose chickenpox chicken_pox lice nits head_lice hand_foot_and_mouth fever_at_nursery pay_when_sick
    pay_for_sick_days days_missed missed_days refund_for_sick vaccinations_required unvaccinated vaccination_required
    give_medicine give_her_medicine give_him_medicine
kidclub: after_school_club breakfast_club holiday_club summer_camp half_term easter_camp day_camp swimming_lessons
    dance_class ballet gymnastics football_training judo karate taekwondo martial_arts drama_club summer_school
    uniform_for what_kit wear_to_class sparring competitions_for recital end_of_year_show
""".strip()
