"""What English speakers ask of those who care for bodies and minds: eyes, backs, skin, nails, tattoos, old age."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
health: asthma diabetic diabetes epilepsy epileptic cancer leukaemia tumour remission angina pacemaker blood_pressure
    cholesterol depression depressed anxiety bipolar ptsd antidepressants sertraline pre_existing my_gp ask_my_doctor
    declare_it have_to_declare do_i_declare disclose tell_them_about smoker smoke smoking vape vaping nicotine
    bmi_over overweight obese kidney_disease liver crohn's colitis ms multiple_sclerosis lupus arthritis rheumatoid
    hiv thyroid_condition sleep_apnoea migraines eczema psoriasis rosacea coeliac disabled disability wheelchair
contraindication: warfarin roaccutane accutane allergic_to allergy_test patch_test keloid keloids cold_sores
    on_antibiotics taking_medication safe_for_diabetics safe_with_diabetes side_effects any_risks who_can't_have
    hernia metal_plate metal_pin post_op after_an_operation
optics: optician opticians optometrist eye_test eye_tests eye_exam sight_test vision glasses spectacles specs_frames
    frames_do lenses lens varifocal varifocals bifocal bifocals reading_glasses sunglasses prescription anti_glare
    blue_light scratch_resistant transitions reglaze reglazing pupillary pd astigmatism short_sighted long_sighted
    near_sighted dry_eyes cataract cataracts glaucoma retina oct_scan laser_eye lasik designer_frames kids_frames
    loose_arm nose_pads adjust_my_glasses
physio: physio physiotherapist physiotherapy physical_therapist physical_therapy chiropractor osteopath sciatica
    lower_back back_pain bad_back neck_pain stiff_neck frozen_shoulder tennis_elbow rotator_cuff ligament meniscus acl
    hamstring sprain sprained ankle_injury knee_pain hip_replacement knee_replacement rehab rehabilitation
    exercises_at_home home_exercises dry_needling ultrasound_therapy sports_massage deep_tissue manual_therapy posture
    slipped_disk whiplash sports_injury trapped_nerve mobility crutches referral referral_from need_a_referral
    gp_referral self_refer
therapy: psychologist psychologists psychotherapist therapist therapists counselling counsellor_for psychiatrist cbt
    emdr psychodynamic couples_therapy family_therapy panic_attacks panic_attack burnout burn_out grief grieving
    bereavement trauma self_esteem eating_disorder ocd adhd_assessment autism phobia phobias addiction suicidal
    self_harm anger_issues low_mood what_approach which_approach what_method_do_you online_therapy video_sessions
    fifty_minutes first_session_like what_happens_in_the_first open_up_to talk_to_a_stranger change_therapist
    not_click_with prescribe_medication
skincare: facial facials peel peels chemical_peel microneedling dermaplaning hydrafacial acne blackheads pores wrinkle
    wrinkles fine_lines crow's_feet pigmentation dark_spots dark_circles rosacea_treatment collagen hyaluronic retinol
    serum lip_filler lip_fillers fillers dermal botox_last frown_lines dissolve_filler laser_hair hair_removal ipl
    electrolysis waxing threading lash lashes lash_lift brow_lamination microblading semi_permanent spray_tan
    skin_type oily_skin dry_skin combination_skin down_time downtime redness peel_off swelling bruising bruise
nails: nails nail manicure pedicure gel gels gel_polish shellac acrylic acrylics biab builder_gel nail_art
    nail_extensions extensions_last infill infills soak_off take_off_old remove_old_gel removal_of_old almond coffin
    stiletto square_nails nail_broke broken_nail chipped chips chip lifting french_tips toenails toes nail_fungus
    short_nails bitten_nails nail_tech bring_a_picture bring_my_own_design
tattoo: tattoo tattoos tattooed tattooist tattooing ink inked flash_design custom_design own_design own_sketch
    cover_up coverup touch_up touch_ups top_up_session sleeve fine_line black_and_grey colour_tattoo realism lettering
    wrist_tattoo rib ribs numbing numbing_cream tattoo_hurt heal healing_time scab peeling aftercare second_skin
    laser_removal tattoo_removal piercings ear_piercing nose_piercing stencil minimum_price shop_minimum
carehome: care_home nursing_home assisted_living residential_care respite dementia alzheimer's alzheimers parkinson's
    palliative end_of_life live_in_carer live-in_care home_carer home_carers carers caregiver caregivers care_package
    care_plan care_assessment needs_assessment council_funding funded_by_the self_funding fees_per_week fees_a_week
    weekly_fees visiting_hours visiting_times visit_mum visit_dad visit_my_mother en_suite own_furniture
    bring_furniture bring_her_cat keep_his_dog bathing bathed incontinence hoist night_staff nurse_on_site
    nurses_on_site staff_ratio_at cqc inspection_report waiting_list_for_a_room falls_risk wandering residents
    resident meals_on_wheels companionship helping_her_wash
painless: how_painful how_sore is_it_sore sore_after burn_a_lot uncomfortable_during needle_phobia feel_anything
    feel_it
lasting: last_on_me chip_after fall_out_after how_often_top_up how_often_do_i_need how_many_sessions
    sessions_will_i_need sessions_do_i_need number_of_sessions course_of_treatment when_will_i_see see_a_difference
hygiene: sterile sterilise sterilised sterilized new_needles masks autoclaved disinfected hepatitis clean_is_it
    cleanliness
aftercare: exercise_after sauna_after shower_after wash_it_after makeup_after make_up_after sunbathe fly_after
    shave_before prepare_for_the_treatment before_the_treatment after_the_treatment after_treatment time_off_work
    how_long_to_heal
staffgender: prefer_a_woman prefer_a_man female_therapist male_therapist female_physio female_masseuse female_artist
    by_a_man by_a_lady see_a_woman
discreet: is_it_confidential stays_between will_my_parents tell_my_parents tell_my_boss tell_my_gp on_my_record
""".strip()
