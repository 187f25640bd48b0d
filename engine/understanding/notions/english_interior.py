"""What English speakers ask about furniture, kitchens, white goods and their repair, each topic by itself."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
kitchenplan: fitted_kitchen fitted_kitchens new_kitchen kitchen_units kitchen_unit kitchen_cabinets kitchen_design
    kitchen_island island_unit breakfast_bar galley_kitchen l_shaped u_shaped corner_kitchen corner_unit corner_units
    wall_units base_units plinth pantry larder splashback backsplash worktop worktops countertop countertops benchtop
    sink_cutout undermount integrated_appliances built_in_appliances integrated_fridge extractor extractor_hood
    cooker_hood soft_close handleless shaker shaker_style replace_the_doors just_the_doors new_fronts reface refacing
    kitchen_measure kitchen_fitter kitchen_fitters dry_fit plan_of_the_kitchen
wardrobefit: fitted_wardrobe fitted_wardrobes built_in_wardrobe built_in_wardrobes sliding_wardrobe walk_in_closet
    walk_in_wardrobe dressing_room sloping_ceiling under_the_stairs alcove alcoves mirrored_doors hanging_rail
    hallway_unit bespoke_furniture made_to_measure custom_size custom_sizes non_standard_size to_my_dimensions
    own_dimensions
sofabed: sofa sofas couch couches settee sectional corner_sofa sofa_bed sofa_beds pull_out_bed armchair armchairs
    recliner recliners footstool ottoman cushion cushions loose_covers removable_covers washable_covers reupholster
    upholstered fabric_swatch fabric_swatches fabric_samples swatches leather_or cat_scratch_proof claw_proof
    pet_proof stain_resistant
bedmattress: mattress mattresses memory_foam pocket_sprung firm_mattress soft_mattress orthopaedic_mattress
    orthopedic_mattress mattress_topper bed_frame bed_frames bed_base slats divan headboard headboards ottoman_bed
    storage_bed bunk_bed bunk_beds king_size_bed super_king sleep_trial night_trial
tabledesk: dining_table dining_chairs extending_table coffee_table bedside_table standing_desk office_chair
    office_chairs bookcase bookshelf bookshelves sideboard chest_of_drawers tv_stand tv_unit shoe_rack coat_rack
furnmatter: chipboard particle_board mdf plywood solid_wood solid_oak veneered melamine lacquered matt_or_gloss
    high_gloss formaldehyde hinges blum hettich runners fittings_do_you wobbly wobbles sagging sags squeaks_when
    peeling_veneer swells swollen_from_water load_bearing weight_limit how_much_weight_does hold_my_weight
furnassemble: assemble assembled assembly assembling self_assembly flat_pack flatpack ikea put_it_together
    put_them_together put_together_the screws_missing missing_screws missing_part missing_parts instructions_missing
    wall_mount mount_the_tv mounting drill_the_wall hang_the_shelves hang_shelves connect_the_appliances plumb_in
    plumb_it_in connect_the_sink connect_the_cooker hook_up_the install_it install_the_washing fitting_included
    installation_included assembly_included
furnfit: will_it_fit fit_in_the_lift fit_through fit_through_the fit_in_the_elevator fit_up_the get_it_up_the
    through_the_door doorway door_frame narrow_stairs narrow_staircase narrow_hallway tight_corner width height depth
    dimensions measurements_of exact_size exact_sizes how_wide how_tall
applrepair: washing_machine washing_machines dryer tumble_dryer dishwasher dishwashers fridge_freezer refrigerator hob
    hobs microwave microwaves boiler_broke water_heater_broke vacuum_cleaner hoover robot_vacuum kettle toaster
    coffee_machine espresso_machine coffee_maker tv_repair air_conditioner air_conditioning aircon ac_unit white_goods
    bosch miele samsung_washer whirlpool siemens electrolux indesit beko hotpoint dyson delonghi
applfault: won't_drain not_draining won't_spin not_spinning doesn't_spin does_not_spin not_heating doesn't_heat
    does_not_heat not_cooling doesn't_cool does_not_cool not_cold_enough won't_turn_on not_turn_on leaks_water
    leaking_water leaks_from leaking_from error_code shows_error shows_an_error displays_error drum
    drum_bearing bearings door_seal rubber_seal heating_element thermostat compressor pump_broken drain_pump
    motor_burnt burnt_out burning_smell tripping_the_electrics frost_build ices_up iced_up defrost makes_a_noise
    makes_noise very_noisy rattles jumps_around door_won't_open door_won't_close stuck_in_the_drum clogged_filter
    smells_bad leaves_stains
repairworth: worth_repairing worth_fixing worth_the_repair cheaper_to_buy easier_to_buy buy_a_new_one
    replace_or_repair repair_or_replace repair_or_buy better_to_buy_new beyond_repair beyond_economical throw_it_away
    fix_or_replace can_it_be_fixed can_it_be_repaired can_it_be_saved is_it_fixable fixable repairable
    not_worth_fixing
repairvisit: engineer_visit engineer_come technician_come technician_visit repairman repairmen repair_man
    diagnosis_fee diagnostics_free free_diagnostics free_diagnosis charge_for_diagnosis charge_for_diagnostics
    diagnostics_cost diagnosis_cost fix_it_at_home repair_at_home repair_it_on_site on_site_repair
    take_it_to_a_workshop take_it_away_to bring_it_to_you bring_it_to_the_workshop how_long_is_the_repair
    how_long_does_the_repair how_long_will_the_repair same_day_repair parts_in_stock order_the_part waiting_for_parts
    waiting_for_a_part spare_part spare_parts genuine_spares
underwarranty: under_warranty still_under_warranty in_warranty out_of_warranty warranty_card warranty_void
    void_my_warranty void_the_warranty lose_the_warranty extended_warranty warranty_repair warranty_claim
    manufacturer_warranty manufacturer's_warranty authorised_service authorized_service broke_again broken_again
    same_fault same_problem_again warranty_on_the_repair guarantee_on_the_repair guarantee_the_repair repair_come_with
    come_with_a_warranty come_with_a_guarantee lost_the_warranty proof_of_purchase
""".strip()
