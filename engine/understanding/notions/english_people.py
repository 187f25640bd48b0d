"""What English leads ask those who work on people: dentists, salons, gyms, tutors, schools, hotels, weddings, cafes."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
painless: painful painless pain-free anaesthetic anaesthesia anesthetic numb numbing numbed sedation sedated sedative
    gas_and_air hurt hurts sting stings needles needle-phobic will_it_hurt does_it_hurt going_to_hurt is_it_painful
    scared_of_the_dentist scared_of_dentists afraid_of_the_dentist nervous_patient nervous_patients terrified_of
    pain_relief pain_free low_pain_threshold put_me_under put_to_sleep knocked_out_for
teeth: tooth teeth filling fillings crown crowns implant implants veneer veneers brace braces aligner aligners
    invisalign whitening whiten root_canal extraction extractions gum gums hygienist cavity cavities denture dentures
    plaque enamel bite molar molars toothache
hygiene: steril* autoclave disinfect* sanitise* sanitize* sanitary hygiene hygienic disposable gloves single-use
    clean_needles clean_tools clean_towels fresh_towels new_needle tools_cleaned instruments_cleaned between_clients
    between_patients
lasting: last_for lasts_for long_does_it_last long_do_they_last long_will_it_last long_will_they_last last_two
    last_three last_a_month last_a_week last_longer wear_off wears_off fade fades fading washes_out grow_out grows_out
    chip chips permanent long-lasting long_lasting
aftercare: heal heals healing scar scars scarring bruise bruises bruising swell swelling downtime aftercare after_care
    recovery recovery_time recover_from peel peeling scab scabs sun_after wash_my_hair_after workout_after gym_after
    swim_after drink_after eat_after alcohol_after work_after return_to_work drive_after
contraindication: while_pregnant when_pregnant am_pregnant is_pregnant breastfeeding nursing_mother allergic allergy
    allergies sensitive_skin eczema psoriasis pacemaker diabetic diabetes asthma epilepsy blood_thinners high_blood
    bad_knee bad_knees bad_back knee_injury back_injury after_surgery on_medication safe_for_me safe_for_pregnant
    safe_during safe_if is_it_safe_with who_should_not
agelimit: age_limit age_limits minimum_age maximum_age age_restriction what_age what_ages which_age how_old_do_you
    how_old_must how_old_do_they old_enough too_old_for too_old_to too_young over_18 under_18 under_16 over_60
    years_old_ok children_under kids_under for_adults adults_only for_toddlers for_teens for_teenagers for_seniors
    for_pensioners all_ages youngest oldest
child: kids_area play_area playroom creche childminder childcare babysitter babysitting highchair high_chair crib cot
    cots changing_table pram prams buggy pushchair car_seat booster family_friendly bring_my_kids bring_my_son
    bring_my_daughter bring_the_kids bring_kids with_kids with_my_kids with_my_son with_my_daughter my_little_one
pet: hamster rabbit rabbits parrot guinea neuter neutered neutering spay spayed microchip fleas flea worming deworming
    kennel kennels groomer leash
level: beginner beginners newbie newbies novice novices intermediate advanced fluency from_zero from_scratch
    complete_beginner absolute_beginner total_beginner never_done never_tried never_studied never_learned never_played
    never_danced never_driven never_held no_experience no_background what_level which_level my_level level_test
    placement_test not_fit_enough unfit out_of_shape rusty forgot_everything
missedclass: miss_a_class miss_a_lesson miss_a_session miss_one miss_some missed_a_class missed_a_lesson
    missed_lessons missed_classes missed_sessions if_i_miss if_she_misses if_he_misses make_up_class make_up_lesson
    make_up_a make_it_up catch_up_on recorded_lessons recordings recording_of freeze_my_membership pause_my_membership
    freeze_the pause_the put_it_on_hold put_my_membership go_on_holiday go_on_vacation going_away_for skip_a_week
    skip_a_class roll_over_unused unused_sessions unused_lessons
groupsize: group_size class_size one-to-one 1-on-1 small_group small_groups big_group private_lesson private_lessons
    private_class private_session private_sessions individual individually semi-private one_on_one one_to_one
    in_a_group group_or group_classes group_lessons how_many_in_a how_many_people_in how_many_students how_many_kids
    how_many_children people_per_group kids_per_group students_per
frequency: how_often how_many_times times_a_week times_a_month times_a_year twice_a_week once_a_week once_a_month
    once_a_year every_other_day every_six_months how_regularly per_week days_a_week sessions_a_week how_many_sessions
    how_many_lessons how_many_classes how_many_visits how_many_treatments how_many_appointments
format: online offline remotely zoom_or over_zoom via_zoom via_skype face-to-face in-person in_person face_to_face
    live_or_recorded recorded_or pre-recorded own_pace self-paced hybrid distance_learning from_my_laptop
nursery: nursery nurseries daycare preschool kindergarten settling_in potty nap naps naptime pick_up_time
    drop_off_time late_pick_up after_school after-school holiday_club summer_camp
drivingschool: driving_test theory_test theory hazard_perception learner learners l-plates pass_plus intensive_course
    crash_course automatic_or_manual manual_or_automatic dual_controls mock_test parallel_park roundabout roundabouts
    motorway provisional
lesson: ielts toefl gcse gcses a-level a-levels sat homework conversation_practice speaking_practice pronunciation
    grammar vocabulary worksheet worksheets textbook textbooks coursework revision tutor tutors tutoring tutored
    curriculum syllabus
crowd: crowded crowds packed_out peak_hours peak_times off-peak off_peak rush_hour queue queues queueing lineup
    how_busy is_it_busy get_busy gets_busy too_many_people how_many_people_come quiet_time quiet_times quietest
    least_busy when_is_it_quiet waiting_list waitlist wait_list fully_booked
walkin: walk-in walk-ins walk_in walk_ins drop_in drop_ins without_an_appointment without_appointment without_booking
    without_a_reservation need_to_book need_an_appointment need_a_reservation have_to_book must_i_book just_turn_up
    just_show_up just_come_in turn_up_on_the book_ahead book_in_advance
locker: lockers changing_room changing_rooms towels showers hairdryer hair_dryer shower_there padlock valuables
beauty: lash lashes brow gel gels shellac acrylic acrylics balayage highlights extensions perm keratin bleach_my
    blow_dry blowdry fringe bangs trim undercut beard stubble wax waxing laser botox filler fillers tan tattoo tattoos
    piercing piercings microblading tint stylist stylists barber barbers hairdresser hairdressers colourist nail
    manicurist beautician facials peel_for
fitness: deadlift deadlifts bench_press treadmill treadmills kettlebell crossfit spin_class zumba boxing barbell
    dumbbells cardio strength tone_up get_in_shape get_fit lose_belly lose_a_stone lose_weight personal_trainer
    personal_training pt_sessions
celebration: wedding weddings bride groom bridesmaid bridesmaids ceremony best_man hen_do hen_party stag_do
    bachelorette bachelor_party baby_shower engagement_party venue venues marquee caterer caterers catering florist dj
    bouquet bouquets centrepieces centerpieces first_dance guest_list seating_plan plus_ones birthday_party kids_party
    corporate_party christmas_party
photoshoot: photographer photographers videographer shoot_my shoot_our photoshoot photo_shoot headshot headshots
    retouch retouched retouching edited_photos edit_the_photos raw_files album albums drone how_many_photos
    number_of_photos when_do_we_get_the_photos second_shooter golden_hour outfit outfits posing camera_shy
hotel: early_check late_check late_checkout early_checkin check-out buffet minibar room_service balcony sea_view
    sea-view twin_room double_bed extra_bed sofa_bed airport_transfer shuttle linen linens bedding towels_included
    breakfast_included half_board full_board all-inclusive
trip: guide guides beach beaches snorkel* itinerary excursion excursions visa_included flights_included
    last_minute_deal package_deal travel_insurance single_supplement solo_traveller solo_traveler
diet: halal kosher dairy-free dairy_free lactose nut-free nut_free allergen allergens contains_nuts sugar-free
    sugar_free low_carb veggie spicy mild portion portions feeds serves how_many_does_it_feed
""".strip()
