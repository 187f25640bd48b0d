"""What English leads ask those who work on things: builders, movers, cleaners, garages, landlords, shops, lawyers."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
noise: noisy noise noises loudly drilling racket disturb_the_neighbours disturb_the_neighbors disturb_my annoy_the
    upset_the_neighbours soundproof soundproofing thin_walls how_loud is_it_loud is_it_noisy is_it_quiet quiet_street
    busy_road street_noise
mess: mess messy clean_up_after tidy_up_after dust_everywhere dust_sheets cover_the_floor cover_the_furniture
    cover_my_furniture protect_the_floor rubbish_removal remove_rubbish remove_the_rubbish take_away_the_rubbish
    take_the_rubbish take_away_the_old take_the_old take_old haul_away dispose disposal skip_hire debris rubble
    packaging_away who_clears who_cleans_up
ecology: chemical chemicals toxic fumes odour odor odours odors eco environmentally sustainable recycled recyclable
    biodegradable organic hypoallergenic safe_for_children safe_for_kids safe_for_pets smell_of smell_after
    paint_smell smell_go voc
material: timber oak pine mdf plywood laminate laminated veneer marble quartz granite upvc pvc aluminium aluminum
    stainless leatherette upholstery linen_fabric what_is_it_made made_of made_from which_materials what_materials
    materials_included buy_materials buy_the_materials supply_materials cost_of_materials double_glazed triple_glazed
    hardwood softwood
measurevisit: measure measures measuring measured measurement measurements survey surveyor site_visit home_visit
    come_and_look come_and_measure come_out_and come_take_a_look come_measure look_at_the_job look_at_the_place
    someone_come_out send_someone_out free_quote_visit assess_the_job inspect_the
window: window windows pane panes glazing glass_unit sill sills blinds_fitted conservatory skylight mosquito draught
    draughts draughty draft drafty condensation
furniture: wardrobe wardrobes worktop worktops countertop countertops cabinet cabinets drawer drawers hinge hinges
    shelf shelves shelving bookcase dresser sideboard headboard recliner fitted_kitchen flat-pack flatpack assemble
    assembled assembly put_it_together
designproject: floor_plan floorplan floor_plans blueprint blueprints sketch sketches mockup mockups render renders
    visualisation visualization interior_design design_project design_consultation mood_board drawings concept_design
    designer_visit
renovate: refurb refurbish refurbishment plasterer plastering rewire rewiring replumb tiler decorator decorating
    decorate grout loft_conversion extension_built knock_down knock_through damp underfloor_heating skirting builder
    builders foreman electrician electricians plumber plumbers joiner joiners carpenter carpenters handyman roofer
    roofers roof gutter gutters
permit: permit permits planning_permission building_regs building_regulations building_control council_approval
    permission_from_the hoa party_wall inspection_passed
moving: removals mover movers removal_van moving_house moving_home moving_flat moving_office move_house move_home
    move_flat move_a_piano move_my_piano piano pianos packing packers pack_everything boxes bubble_wrap two_men
    man_with_a_van man_and_van lorry truck_size unload dismantle disassemble take_apart stairs no_lift no_elevator
    third_floor fourth_floor fifth_floor walk-up heavy_items fragile
storage: storage warehouse_space store_my_things store_my_stuff store_my_furniture store_my_tyres keep_my_things
realty: bedroom bedrooms bed_flat two-bed three-bed freehold leasehold estate_agent estate_agents realtor realtors
    viewing viewings view_the_flat view_the_house view_the_property open_house listing listings square_footage
    service_charge new-build new_build chain-free property_tax hoa_fees closing_costs appraisal
rentout: rent rents renting rental tenant tenants tenancy landlord landlords lease leases sublet subletting
    security_deposit damage_deposit holding_deposit first_month's bills_included utilities_included furnished
    unfurnished short_let short-term_let long_let move-in deposit_back get_my_deposit guarantor flatshare
legal: lawyer lawyers solicitor solicitors barrister attorney attorneys custody divorce divorced alimony inheritance
    probate will_and_testament prenup power_of_attorney no_win no-win win_my_case win_the_case chances_of_winning
    court_case lawsuit settlement conveyancing sue_my sue_the small_claims legal_advice represent_me
loan: apr preapproved pre-approved pre-approval preapproval cosigner refinance refinancing remortgage first-time_buyer
    loan_term early_repayment repay_early overpay fixed_rate variable_rate bad_credit credit_history
insurance: excess no-claims no_claims third-party fully_comp underwriter insurer insurers pre-existing policyholder
    premiums named_driver
net: fibre mbps megabit gigabit static_ip landline dead_zone dead_zones mesh
cleaning: deep_clean deep-clean spring_clean end_of_tenancy regular_clean one-off_clean cleaning_lady housekeeper
    housekeeping carpet_cleaning oven_cleaning window_cleaning ironing mop_the clean_the_oven clean_the_windows
    clean_the_fridge hoovering
power: solar panels inverter inverters kilowatt kilowatts grid feed-in net_metering battery_storage shading
    south-facing roof_space electricity_bill cut_my_bill
gadgetfix: cracked_screen smashed_screen broken_screen screen_replacement replace_the_screen battery_replacement
    replace_the_battery water_damage water_damaged dropped_it_in dropped_my_phone charging_port not_charge
    not_charging won't_turn_on lose_my_photos lose_my_data keep_my_photos wipe_my_phone original_parts genuine_parts
    aftermarket_parts original_screen data_recovery motherboard
carservice: mot service_history cambelt timing_belt clutch gearbox suspension bodywork dent dents scratch_repair
    respray wheel_alignment wheel_balancing courtesy_car loan_car replacement_car loaner while_my_car diagnostic
    diagnostics warning_lamp service_interval own_parts
ride: child_seat_in_the booster_seat meet_and_greet name_sign estate_car people_carrier 7-seater seven-seater
    wheelchair wheelchairs wheelchair_accessible
liability: if_you_break if_you_damage if_you_scratch if_you_lose if_they_break if_they_damage if_something_breaks
    if_something_gets if_anything_gets if_it_gets_damaged if_my_things who_pays_for_damage who_is_liable liable_for
    responsible_for_damage responsible_if breakages breakage damaged_in_transit damage_my damage_to_my insured_for
    fully_insured are_you_insured public_liability compensate_for cover_damage
cancelrules: cancel_last_minute last_minute_cancellation cancel_on_the_day cancel_the_day cancel_24 cancel_48
    late_cancellation late_cancel cancellation_policy cancel_for_free free_cancellation if_i_cancel if_we_cancel
    if_i_have_to_cancel if_i_need_to_cancel if_my_plans if_it_rains if_the_weather if_i_get_sick if_i_am_sick
    if_i_am_ill lose_my_deposit keep_my_deposit refund_my_deposit get_the_deposit_back deposit_refundable refundable
    nonrefundable non-refundable if_i_am_late if_i_run_late
presence: be_home be_at_home be_there be_present need_to_be_in have_to_be_in someone_home somebody_home
    while_i_am_at_work while_i_am_out when_i_am_not_home if_i_am_not_home if_nobody_is leave_the_keys leave_a_key
    leave_you_the_keys give_you_the_keys spare_key
ownstuff: own_materials own_paint own_tiles own_products own_equipment own_mat own_kit own_towel own_laptop own_tools
    own_food own_drinks own_alcohol own_cake bring_my_own bring_our_own bring_your_own provide_my_own
    provide_equipment provide_the_equipment equipment_provided do_you_bring do_you_provide products_provided
equipment: equipment machines which_machines what_machines state-of-the-art
minimum: minimum_order minimum_amount minimum_charge minimum_spend min_order smallest_order small_order small_job
    smallest_job too_small_a_job small_jobs just_one_item only_one_item
nearhome: near_me near_us near_my_house near_my_home near_where close_to_me close_to_home come_to_my_home
    come_to_my_place come_to_the_house at_my_home at_my_place at_my_house mobile_service house_calls home_visits
    travel_to_me travel_to_my in_my_village outside_the_city outside_town
openhours: work_weekends work_on_sundays work_on_saturdays work_sundays work_saturdays come_on_a_sunday come_on_sunday
    come_on_a_saturday come_on_the_weekend at_the_weekend at_weekends in_the_evening in_the_evenings after_work_hours
    late_evening early_morning bank_holiday_monday
urgent: emergency today_if_possible drop_everything soon_can_you_come soon_can_you_get come_today come_now
    come_tonight come_asap out_today straight_away straightaway short_notice last_minute last-minute
pests: pest pests vermin infestation infested exterminate* exterminator fumigat* cockroach cockroaches roach roaches
    ant ants wasp wasps hornet hornets bee bees beehive mouse mice rat rats rodent rodents bedbug bedbugs bed_bug
    bed_bugs moth moths spider spiders termite termites woodworm squirrel squirrels pigeon pigeons snake snakes
    silverfish tick ticks mosquitoes flies insect insects bug_problem nest nests droppings poison traps
stains: stain stains stained spot spots grease greasy ink mould mold mildew wine_stain oil_stain sweat_stains
    blood_stains burn_mark burn_marks scorch spilled spilt come_out_of get_out_of_the_carpet
discreet: discreet discreetly discretion confidential confidentially confidentiality anonymous anonymously unmarked
    plain_packaging plain_box plain_van secretly in_secret keep_it_quiet keep_it_between keep_this_between between_us
    keep_it_private nobody_to_know anyone_to_know no_one_to_know anyone_know who_will_know neighbours_see
    neighbors_see neighbours_know neighbors_know find_out not_tell_anyone without_my_husband_knowing
    without_my_wife_knowing without_anyone without_them_knowing embarrassing embarrassed awkward_question
shipping: collect collection collected collects fetch bring_it_back_to bring_it_in pick_it_up pick_them_up picked_up
    leave_it_with leave_with_the leave_with_a
holdback: deposit_back release_the_deposit deposit_released hold_on_the_card hold_on_my_card block_on_my_card
    block_on_the_card blocked_on_my_card security_deposit refundable_deposit without_a_deposit how_much_is_the_deposit
    amount_of_the_deposit deposit_amount leave_a_deposit leave_my_passport keep_my_passport leave_my_id
effective: does_it_really_work how_effective how_well_does come_back_again they_come_back comes_back come_back_in
    will_it_return return_after second_treatment second_visit one_visit for_good once_and_for_all permanently
    guaranteed_to_work sure_it_works one_treatment_enough
genuine: authentic authenticity counterfeit counterfeits fakes knock-off knockoffs original_or replica replicas
    genuine_or
gift: gift_wrapped gift_wrap gift-wrap gift_card gift_cards gift_voucher gift_vouchers as_a_gift for_my_mum's
    for_her_birthday for_his_birthday
choose: which_one_is_better which_is_better which_one_should which_should_i which_do_you which_would_you help_me_pick
    not_sure_which what_suits which_suits which_is_best_for what_is_best_for right_for_me best_for_me
""".strip()
