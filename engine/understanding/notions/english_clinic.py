"""What English speakers ask of a clinic: teeth, skin, tests, doctors, pain, visits, papers, each topic by itself."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
implant: implant implants titanium zirconia abutment abutments bone_graft bone_grafting bone_loss no_bone bone_left
    enough_bone lost_bone sinus_lift osseointegration all_on_four all_on_4 all_on_six all_on_6 mini_implants screw_in
    missing_tooth missing_teeth lost_tooth toothless no_teeth tooth_missing teeth_missing replace_a_tooth
    replace_my_tooth gum_disease periodontitis denture dentures false_teeth dental_bridge peri_implantitis two_stage
    one_stage same_day_teeth teeth_in_a_day new_teeth
toothcrown: crown crowns veneer veneers inlay inlays onlay porcelain filling fillings composite_bonding white_filling
    amalgam tooth_cap cavity cavities caries drilled fill_a_tooth dental_work restoration
rootcanal: root_canal root_canals root_treatment endodont* pulp dead_tooth nerve_removed remove_the_nerve root_left
toothpull: extraction extractions extract extracted wisdom_tooth wisdom_teeth pull_a pull_teeth pull_my_tooth
    pull_the_tooth teeth_out tooth_out tooth_taken_out teeth_removed tooth_removed impacted dry_socket milk_teeth
    baby_tooth baby_teeth
braces: brace braces brase bracket brackets aligner aligners clear_aligners invisalign invisible_aligners retainer
    retainers orthodont* malocclusion overbite underbite crossbite crooked_teeth crooked straighten* straight_teeth
    teeth_straight crowded_teeth gap_teeth gap_between wear_braces metal_braces ceramic_braces lingual damon elastics
    archwire train_tracks wonky_teeth buck_teeth jaw_alignment bite_correction
whitening: whiten* bleach bleached bleaching brighten* whiter teeth_white white_teeth yellow_teeth teeth_yellow
    yellowish stained_teeth teeth_stained coffee_stains tea_stains nicotine_stains shades_lighter shades_whiter
    peroxide take_home_trays home_trays whitening_trays bleaching_trays trays_with enamel hollywood_smile
    sensitive_teeth teeth_sensitive
teethclean: hygienist scale_and_polish scaling tartar plaque airflow teeth_cleaned teeth_cleaning clean_my_teeth
    clean_teeth professional_cleaning hygiene_cleaning dental_hygiene gums_bleed bleeding_gums deep_clean_teeth
toothpain: pain_in_my_jaw from_the_pain swollen_jaw tooth_ache tooth_hurts tooth_is_killing tooth_pain
    pain_in_my_tooth acute_pain strong_pain severe_pain unbearable throbbing throbs abscess swollen_face face_swollen
    swollen_cheek cheek_is_swollen swollen_gum broke_a_tooth broken_tooth tooth_broke chipped_tooth chipped_a_tooth
    cracked_tooth tooth_fell knocked_out crown_fell filling_fell filling_came crown_came can't_sleep_from
    teeth_are_killing gum_is_killing mouth_is_killing in_agony pus emergency_dentist could_not_sleep_all
    painkillers_don't painkillers_do_not
anaesthesia: anaesthe* anesthe* sedat* numb numbed gas_and_air laughing_gas nitrous novocaine lidocaine
    general_anaesthetic general_anesthesia local_anaesthetic put_me_under put_me_to_sleep knock_me_out under_general
    epidural wake_up_during wakes_up_from freezing_injection allergic_to_lidocaine
painfear: sound_of_the_drill the_drill hands_are_shaking shake_like_a_leaf will_i_feel agony excruciating torture ouch
    terrified petrified frightened horrified phobia phobias phobic needle needles syringe syringes scared_of_the
    scared_of_needles afraid_of_needles afraid_of_pain scared_of_pain fear_of_pain afraid_it_will_hurt low_pain
    can't_stand_pain hate_needles hate_dentists scared_of_injections faint faints fainted pass_out passed_out
    sweaty_palms hands_are_sweating heart_pounding knees_shake legs_shake hands_shake trembling wimp coward dreading
    dread squeamish white_coat
lookfear: chipmunk hamster_cheeks balloon_face face_like_a barbie wax_doll unnatural overdone over_done frozen_face
    frozen_look duck_lips duck_face trout_pout puffy plastic_look look_plastic look_done looks_done look_weird
    look_ridiculous look_like_myself like_myself look_natural natural_look natural_results natural_result
    looks_natural mask_like insta_face instagram_face same_face wind_tunnel everyone_will_notice nobody_will_notice
    able_to_tell nobody_should_notice people_to_notice anyone_notice people_notice can_people_tell had_work_done
    obvious_that change_my_face lose_my_expression expressionless surprised_look joker botched_face went_too_far
injectables: how_many_units botox botulinum dysport xeomin toxin filler fillers hyaluronic juvederm restylane inject
    injects injected injecting injectable injectables lip_filler lip_fillers lip_augmentation bigger_lips lips_done
    plump plumper cheekbones jawline tear_trough under_the_eyes hollows frown_lines forehead_lines crow's_feet
    smile_lines nasolabial wrinkles dissolve dissolved mesotherapy biorevitalisation skin_booster skin_boosters
    profhilo masseter anti_wrinkle
epilation: hair_removal laser_hair epilat* electrolysis ipl alexandrite diode unwanted_hair body_hair facial_hair
    hairy hairs fuzz bikini bikini_line brazilian upper_lip underarms armpits ingrown shave shaved shaving waxed
    laser_legs full_legs legs_done back_hair chest_hair hair_grows hair_grow
skintrouble: acne pimple pimples spots_on_my_face breakout breakouts rosacea pigmentation melasma wart warts verruca
    mole_removal mole_checked remove_a_mole skin_tag skin_tags scar_removal scars stretch_marks cellulite spider_veins
    thread_veins dandruff hair_loss hair_transplant balding fungus rash rashes
testprep: how_do_i_prepare prepare_for_the prepare_for_a prepare_for_my before_a_semen before_semen before_hormone
    abstain abstinence sex_before hours_without_food the_morning_of go_hungry eat_or_drink fasting fast_before
    empty_stomach on_an_empty eat_before eaten_before ate_before not_eat before_the_test before_test before_tests
    before_a_blood before_the_blood before_blood before_giving_blood give_blood giving_blood before_my_blood
    before_the_scan before_an_ultrasound before_ultrasound preparation drink_before drink_water had_breakfast
    had_coffee had_a_coffee had_a_beer had_a_drink alcohol_before smoke_before exercise_before exercise_the_day
    pills_before medication_before stop_taking take_my_pill take_my_tablets skip_breakfast ruin_my_blood
    affect_the_result affect_the_results affect_my_test morning_urine first_urine urine_sample sample_jar
    collect_urine stool_sample full_bladder bladder day_of_cycle day_of_my_cycle cycle_day on_my_period black_coffee
    sugar_test glucose_test
bloodtest: blood_test blood_tests blood_work bloods bloodwork blood_count cholesterol hormone hormones hormonal tsh
    thyroid testosterone ferritin vitamin_d glucose psa biopsy smear smear_test pap cytology swab pcr std_test
    sti sti_test dna_test paternity_test allergy_panel urinalysis takes_blood take_blood draw_blood blood_draw
    laboratory lab_test lab_tests
scan: ultrasound ultrasounds sonogram mri ct x_ray x_rays xray mammogram mammography colonoscopy gastroscopy endoscopy
    ecg ekg bone_density scans opg panoramic
testresult: test_results lab_results my_results results_ready results_back results_come results_online result_ready
    results_yet results_in results_arrive results_take results_emailed get_my_results see_my_results are_the_results
    come_back_from_the_lab back_from_the_lab from_laboratory from_the_lab take_to_come_back biopsy_take test_come
    tests_come analysis_come analyses analysis analyses_ready did_my_test are_my_tests interpret explain_my_results
    explain_the_results explain_the_numbers numbers_mean decipher normal_range out_of_range above_normal below_normal
    what_does_my_result positive_result negative_result lab_report
skilled: qualified qualification qualifications diploma diplomas board_certified board_certificate gdc gmc
    gdc_registered gmc_registered registration_number specialised specialized years_of_experience how_experienced
    experienced experience_does how_many_years_has how_long_has_she how_long_has_he has_the_doctor has_this_doctor
    doctor_done operations_has surgeries_has years_of_practice where_did_she_train where_did_he_train trained
    where_did_she_study where_did_he_study did_dr did_she_study did_he_study med_school medical_school real_doctor
    a_real_md real_md proper_doctor actual_doctor just_a_nurse just_a_beautician weekend_course consultant_or
    trainee intern resident_doctor student_doctor professor phd credentials doctor's_cv before_and_after_photos
    who_will_treat who_is_the_doctor who_will_be_operating best_doctor head_doctor how_good_is_the how_good_are_your
doctorkind: gp gynaecolog* gynecolog* gynae gyno obgyn dermatolog* paediatrician pediatrician cardiologist neurologist
    urologist endocrinologist ent orthopaed* orthoped* ophthalmolog* oncologist psychiatrist allergist nutritionist
    gastroenterolog* rheumatolog* vascular proctolog* surgeon surgeons trichologist podiatrist midwife
medinsurance: bupa axa aetna cigna vitality denplan medicare medicaid blue_cross blue_shield united_healthcare kaiser
    in_network out_of_network pre_authorisation preauthorisation pre_authorization pre_auth prior_authorization
    authorisation_code direct_billing bill_my_insurance bill_directly copay co_pay covered_by_my_insurance
    my_insurance_cover insurance_cover insurer_cover take_insurance accept_insurance take_my_insurance
    private_insurance dental_plan dental_insurance health_insurance medical_insurance hsa fsa claim_it_back claim_back
    reimburse reimbursed reimbursement superbill
statemed: nhs health_service public_hospital state_hospital public_clinic state_clinic public_health free_clinic
    government_hospital local_hospital local_surgery my_gp_does on_the_nhs doesn't_cost_a_penny does_not_cost_a_penny
    costs_nothing_at without_charge for_free_at for_free_on free_of_charge_at polyclinic county_hospital
    district_hospital go_private why_go_private why_pay_when why_pay_if why_should_i_pay_when my_taxes pay_taxes_for
homevisit: iv_drips vitamin_drip home_call at_home_nurse make_house bring_a_sick house_visit house_call house_calls
    home_visit home_visits visit_at_home at_home_service come_to_my_house come_to_my_home come_to_our_house
    come_to_our_home come_to_my_place come_to_us come_out_to come_to_me doctor_come nurse_come doctor_to_my
    nurse_to_my send_a_doctor send_a_nurse send_someone_to doctor_drive drive_to_us doctor_at_home nurse_at_home
    blood_at_home test_at_home sample_at_home bedridden bed_bound housebound can't_walk cannot_walk
    can't_leave_the_house cannot_leave_the_house bring_him_in bring_her_in iv_drip
onlinedoctor: telemedicine telehealth online_consultation online_consult online_appointment remote_consultation
    remote_appointment remote_consult video_call video_consultation video_consult video_appointment video_chat
    by_video via_video via_zoom on_zoom over_zoom by_zoom over_skype by_skype facetime over_whatsapp over_the_phone
    phone_consult phone_consults phone_consultation phone_appointment without_coming virtual virtually
    see_a_doctor_online doctor_online from_abroad doctor_remotely remotely
sickleave: sick_note sick_notes sicknote sick_leave fit_note doctor's_note doctors_note doctors_letter doctor's_letter
    letter_for_my letter_for_the letter_for_work note_for_work note_for_school note_for_my certificate_for_work
    certificate_for_school certificate_for_the medical_certificate health_certificate vaccination_card
    immunisation_card immunization_card immunisation_record vaccination_record medical_records my_records my_medical
    form_086 fit_to_work fit_to_fly fitness_to_fly proof_i_was proof_of_visit proof_that_i_was proof_for_my
    my_boss_wants_proof employer_wants_proof stamp stamped pool_certificate gym_certificate driving_medical
    tax_certificate invoice_for_insurance discharge_summary
childpatient: minor minors under_fives teenager teenagers toddlers twins three_year_old
    two_year_old four_year_old five_year_old six_year_old my_four my_five my_three treat_children treat_kids
    see_children see_kids take_children take_kids accept_children accept_kids accept_teenagers children's_dentist
    kids_dentist child_dentist paediatric pediatric children's_doctor without_parents without_a_parent
    parents_required parental_consent parents_present from_what_age_do
pregnancy: pregnan* weeks_along months_along weeks_gone trimester expecting_a second_trimester first_trimester unborn
    breastfeed* breast_feeding nursing_mum ok_for_baby for_the_baby safe_for_baby harm_the_baby mum_to_be mom_to_be
    trying_to_conceive ivf foetus fetus
contraindication: blood_thinners warfarin heart_condition heart_problems hypertension thyroid_problem cancer chemo
    chemotherapy hepatitis hiv herpes cold_sore lupus autoimmune implants_in_my metal_in_my allergies antibiotics
    steroids contraindicat*
toofarhere: schlep half_the_city miles_away far_away other_side_of opposite_side across_town across_the_city
    other_end_of two_buses three_buses bus_and_a train_and_a hour_away hours_away hour_by_car hour_drive hour's_drive
    hours_drive long_way long_drive long_journey long_trip trek back_of_beyond middle_of_nowhere out_of_my_way too_far
    so_far_away distant distance_is closer_to_home nearer_to_home something_closer something_nearer somewhere_closer
    not_in_my_area nowhere_near not_near_me shame_you're_not pity_you're_not commute_is
overtreat: upsell upselling milk_me milking rinse_me fleece_me money_making moneymaking money_grabbing money_grab
    cash_cow cash_grab conveyor push_extra push_unnecessary pushing_extra unnecessary_tests unnecessary_treatment
    unneeded need_all_these really_need_all is_all_this_needed invent_problems find_problems find_something_wrong
    make_up_problems inventing scare_people scare_patients extra_treatments extra_procedures adding_extras
    every_patient all_your_patients sell_me_more then_the_bill out_for_profit just_after_my_money only_after_money
    want_my_money profit_from drum_up prescribe_everything hundred_tests get_paid_per commission_per
selfheal: healthy_as fit_as_a healthy_enough nothing_hurts nothing_wrong_with nothing_is_wrong nothing_bothers
    feel_fine feel_great feeling_fine i'm_healthy am_healthy in_good_health perfectly_healthy teeth_are_fine
    skin_is_fine are_fine_thank is_fine_thank happy_with_how_i happy_with_my doesn't_bother does_not_bother
    don't_bother_me no_symptoms no_complaints it_went_away went_away it's_gone it_is_gone goes_away_by will_pass
    by_itself never_ill never_get_sick never_been_ill rarely_ill for_old_people old_people_need like_how_i_look
    like_the_way_i
badtreated: misdiagnos* wrong_diagnosis mixed_up_my wrong_tooth botched got_infected infection_after got_rejected
    was_rejected came_loose fell_out_after wrecked_my ruined_my_teeth ruined_my_skin ruined_my_face burned_my_skin
    burnt_my_skin burnt_my_face left_in_tears left_me_with left_a_scar left_scars broke_my_tooth broke_my_jaw
    don't_believe_in_doctors lost_faith lost_trust butcher butchered malpractice can't_bring_myself redo_it_all
    had_to_redo never_healed doctor_was_rude nurse_was_rude other_clinic_ruined last_dentist last_doctor last_clinic
    previous_dentist previous_doctor previous_clinic another_clinic_did
fixbadwork: crown_breaks filling_falls implant_fails falls_out fall_out breaks_in comes_off comes_loose
    responsible_for you_responsible redo_for_free redo_it_free redo_it_for fix_it_for_free fix_it_free replace_it_free
    replace_it_for_free warranty_on guarantee_on warranty_for guarantee_for lifetime_guarantee years_guarantee
    year_guarantee years_warranty what_if_it_breaks what_if_it_falls
appointment: free_slot free_slots free_window free_windows next_free first_free earliest_slot earliest_appointment
    soonest_appointment next_appointment appointment_with_the appointment_with_a how_do_i_book how_to_book
    how_can_i_book get_an_appointment make_an_appointment
reschedule: bring_my_appointment bring_the_appointment bring_my_visit appointment_forward push_my_appointment
    push_the_appointment earlier_slot later_slot change_my_slot swap_my_slot wrong_date booked_the_wrong
    booked_by_mistake move_my_appointment move_my_slot
howmuch: set_me_back set_you_back what_does_a_*_cost pounds_is pounds_for dollars_for euros_for price_of_a cost_of_a
    comes_to_roughly does_it_come_to roughly_what
""".strip()
