"""What English speakers ask of hairdressers, barbers, beauty salons, spas and massage rooms, each topic by itself."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
haircut: haircut haircuts hair_cut cut_my_hair get_my_hair_cut cut_and_blow wash_and_cut dry_cut wet_cut trim_my
    trim_the split_ends dead_ends layers layered fringe fringes bangs bob bob_cut lob pixie pixie_cut shag mullet
    undercut buzz_cut crew_cut skin_fade fade_cut taper taper_fade short_back clipper_cut scissor_cut men's_cut
    women's_cut kids_haircut child's_haircut restyle just_an_inch an_inch_off couple_of_inches cut_too_short
    hairdresser hairdressers barber barbers barbershop stylist stylists
haircolour: hair_colour hair_color colour_my_hair color_my_hair dye_my dye_hair dyed_hair dyeing box_dye root_touch
    touch_up_my_roots regrowth grey_coverage gray_coverage cover_greys cover_grey cover_gray grey_hairs balayage ombre
    highlights lowlights babylights foils full_head half_head toner toning blonde go_blonde platinum brunette redhead
    going_red ginger brassy orange_hair hair_went_orange hair_went_green colour_correction color_correction
    strand_test ammonia ammonia_free colour_fade bleach_my_hair fried_my_hair hair_fall_out damage_my_hair
haircare: keratin keratin_treatment brazilian_blowout olaplex straightening_treatment permanent_straightening
    hair_botox deep_conditioning scalp_treatment scalp frizz frizzy curly curly_hair curls perm perms blow_dry
    blow_out blowout blowdry updo up_do hair_up curled styling_for hair_extensions tape_extensions tape_ins
    micro_rings clip_ins weave weaves braids box_braids cornrows dreadlocks dreads locs afro afro_hair thin_hair
    fine_hair thick_hair long_hair surcharge_for_long shoulder_length waist_length hair_thinning wig wigs wig_fitting
beardcare: beard beards beard_trim hot_towel wet_shave straight_razor cut_throat moustache mustache stubble sideburns
    nose_wax ear_wax_hair grey_blending
browlash: brows eyebrow eyebrows brow_tint brow_shape brow_wax brow_lamination henna_brows microblading powder_brows
    eyelash eyelashes lash_extensions lash_lift lash_tint volume_lashes russian_volume classic_lashes lash_infills
    lash_removal lash_glue mascara permanent_makeup semi_permanent lip_blush eyeliner_tattoo
makeupask: make_up_for makeup_for bridal_makeup bridal_make_up trial_makeup makeup_trial make_up_trial prom_makeup
    evening_makeup natural_makeup airbrush_makeup false_lashes makeup_lesson make_up_lesson smoky_eye
massagekind: massage massages masseuse masseur swedish_massage deep_tissue thai_massage hot_stone hot_stones
    aromatherapy lymphatic lymphatic_drainage anti_cellulite cellulite prenatal_massage pregnancy_massage
    couples_massage head_massage indian_head back_massage foot_massage reflexology shiatsu cupping full_body_massage
    stronger_pressure too_hard_massage happy_ending undress undressed keep_my_underwear naked nude
spaday: spa_day spa_package spa_packages sauna saunas hammam jacuzzi hot_tub steam_room float_tank floatation
    body_wrap body_scrub salt_room infrared cryo cryotherapy sunbed sunbeds solarium tanning_bed spray_tan fake_tan
    robe robes slippers
nailset: mani pedi mani_pedi manicures pedicures gel_nails acrylic_nails nail_extension nail_design nail_designs
    french_manicure russian_manicure cuticle cuticles ingrown_toenail ingrown_nail calluses cracked_heels nails_lifted
    nails_broke nails_chipped nail_fell nail_came polish_chipped lamp_hurts uv_lamp
sameartist: same_stylist same_barber same_girl same_master with_my_usual my_usual_stylist my_usual_barber
    senior_stylist junior_stylist top_stylist specific_stylist which_stylist who_will_cut who_will_do_my is_anna_in
    has_she_left still_work_there request_a_stylist male_barber female_barber trainee_stylist student_cuts model_night
    hair_model
salonredo: not_what_i_asked not_the_colour_i not_the_color_i uneven uneven_cut lopsided patchy streaky fix_my_hair
    fix_my_colour fix_my_color redo_my fix_someone ruined_my_hair hair_is_ruined burnt_my_scalp burned_my_scalp
salonprep: come_with_clean clean_or_dirty wash_my_hair_before dirty_hair_or patch_test patch_tests before_waxing
    how_long_should_hair grow_it_out_before show_a_picture bring_a_photo bring_a_picture photo_of_the_haircut
    no_makeup_before remove_my_makeup
salonshop: shampoo_you which_shampoo products_you_use products_do_you_use brand_of_dye which_brands_do
    professional_brand vegan_products cruelty_free loreal l'oreal wella schwarzkopf redken aveda
""".strip()
