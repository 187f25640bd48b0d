"""What English speakers ask of those who build, mend, guard, store and carry: roofs, pipes, wires, pests, vans."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
leak: coming_through_the water_coming water_is_coming through_the_ceiling dripping drips leaking leaks puddle
plumbing: hot_water no_hot_water no_water low_pressure water_pressure plumber plumbing leaking_tap dripping_tap
    tap_drip taps mixer_tap blocked blockage unblock clogged_sink cistern flush flushing drain drains drainage sewer
    manhole u_bend stopcock stop_tap burst_pipe pipe_burst pipes_frozen radiator_cold bleed_the bleed_radiators
    boiler_service boiler_repair new_boiler boiler_pressure combi immersion hot_water_tank cylinder water_heater
    water_softener shower_tray gas_safe gas_certificate gas_leak smell_gas limescale overflow
access: get_in_at_midnight get_in_at_night access_at_night access_on_sundays key_code gate_code
carhire: hire_car hire_a_van van_hire scratch_it if_i_scratch if_i_crash if_i_dent minor_scratch only_had_my_licence
    had_my_licence_for new_driver another_country different_airport return_it_to_a mileage_limit unlimited_mileage
    miles_limit fuel_policy full_to_full excess_insurance collision_damage cdw super_cover deposit_for_the_car
    hold_on_my_card credit_card_hold debit_card_ok_for additional_driver extra_driver second_driver under_25 under_21
    young_driver_fee minimum_age_to_rent driver's_age international_driving_permit idp cross_the_border cross_border
    take_it_abroad take_the_car_abroad child_seat child_seats baby_seat car_seat sat_nav snow_chains winter_tyres
    one_way_rental drop_off_at_a return_the_car return_it_late late_return early_return pick_up_desk shuttle_to_the
    airport_pickup keys_out_of_hours automatic_car manual_car automatic_or which_model same_model or_similar roof_rack
    tow_bar roadside_assistance puncture_cover
boattrip: boat boats yacht yachts sail sails sailing catamaran speedboat ferry cruise cruises skipper captain
    crewed bareboat crew_included seasick sea_sick seasickness life_jacket life_jackets lifejackets snorkel snorkels
    snorkelling snorkeling dive diving wetsuit wetsuits fishing_trip fishing_rods deck_shoes harbour harbor marina
    pier dock jetty dolphins whale_watching sunset_cruise onboard_toilet swim_stop swim_from choppy rough_sea
    if_the_sea if_its_windy sea_is_rough tide tides
energyrating: u_value u_values energy_rating energy_rated a_rated epc energy_efficient energy_efficiency
    efficiency_rating low_e argon double_glazed triple_glazed triple_glazing double_glazing insulation insulate
    insulated insulating cavity_wall keep_the_heat keep_heat_in keep_the_cold lose_heat losing_heat heat_loss draughty
    draughts draught drafty condensation mould mouldy damp_patches cut_my_heating heating_bill heating_bills
    gas_bill_down lower_bills save_on_heating save_on_energy save_on_bills savings_on_heating any_warmer house_warmer
    warmer_in_winter cooler_in_summer heat_pump heat_pumps smart_thermostat
noise: noise_reduction sound_proof sound_insulation acoustic decibel decibels keep_the_noise block_out_noise
    traffic_noise road_noise hear_the_trains hear_the_traffic hear_the_neighbours flight_path quieter how_quiet
    noisy_neighbours next_door's_dog pub_over_the
homesecurity: burglars burglar break_in broken_into force_open forced_open jemmy intruder intruders multi_point
    multipoint deadlock deadbolt secured_by_design child_locks child_lock window_locks key_locks how_strong_are
    are_they_secure are_they_safe how_secure_are restrictor restrictors
guarding: cctv camera_system security_cameras motion_sensor motion_sensors motion_detector intercom video_doorbell
    door_entry access_control alarm_system burglar_alarm monitored_alarm monitoring_centre alarm_monitoring
    false_alarm false_alarms security_guard security_guards guards door_staff doorman doormen bouncer bouncers patrol
    patrols patrolling keyholding key_holding armed unarmed sia night_watchman concierge event_security guard_dog
    guard_dogs panic_button
glassfinish: laminated laminated_glass toughened toughened_glass frosted frosted_glass obscure_glass self_cleaning
    tempered leaded stained_glass tinted georgian_bars thinnest thicker_glass
windowshape: bay_window bay_windows arched sash casement tilt_and_turn dormer velux skylights rooflight roof_light
    window_sill window_sills sills cills cill mullion trickle_vents trickle vents opener openers top_opening
doorkind: conservatory conservatories porch porches orangery bifold bi_fold bifolds sliding_doors patio_doors
    french_doors front_door front_doors back_door garage_door garage_doors composite_door letterbox cat_flap
    door_handle caravan_windows shopfront roller_door roller_doors up_and_over
disposal: take_the_old take_away_the_old taken_away take_them_away take_it_all_away get_rid_of_the gets_rid_of
    rid_of_the_rubbish rubbish_removal waste_removal remove_the_waste remove_the_rubbish remove_the_old clear_away
    clear_up clear_everything dispose dispose_of disposed disposal skip skips skip_hire need_a_skip the_tip
    recycle_the haul_away haul_off cart_away junk_removal rubble house_clearance garden_clearance green_waste
    where_do_the_old what_happens_to_the_old
messwork: dust dusty dust_sheets dustsheets disruption disruptive upheaval chaos ripped_apart rip_out wreck_the
    ruin_the ruin_my wreck_my damage_the_walls damage_to_the damage_my crack_the plaster render redecorat* re-decorate
    just_decorated freshly_painted new_carpet new_carpets traipsing traipse muddy_boots boots_on strangers_in_my
    strangers_in_the workmen_in men_in_the_house people_in_the_house house_upside turned_upside live_through
    live_in_the_house stay_in_the_house move_out_while move_out_during noise_of_the_work drilling banging hammering
    make_a_mess much_mess the_mess that_mess
permit: planning_consent planning_application planning_needed need_planning conservation_area listed grade_2 grade_ii
    grade_two article_4 permitted_development council_approve tell_the_council council_let council_paperwork
    council_rules comply_with compliance_certificate local_authority hoa_approval zoning right_to_light
roof: roof roofs roofing roofer roofers re-roof reroof tile_slipped slipped_tile slipped_tiles missing_tiles
    roof_tiles slates slate ridge_tiles gutter gutters guttering downpipe fascia fascias soffit soffits flashing
    lead_flashing chimney chimneys loft lofts felt_roof epdm moss pointing repointing roof_leak leaking_roof shingle
    shingles
electrics: electrician electricians rewire rewiring fuse fuses fusebox fuse_box consumer_unit breaker breakers
    tripping trips_the keeps_tripping socket sockets outlets light_fitting light_fittings spotlights downlights
    dimmer_switch wiring eicr niceic part_p earth_bonding ev_charger_install smart_meter_install ceiling_fan circuit
    circuits sparks sparking burning_smell
pests: fleas seagulls foxes moles mole bait exterminat* heat_treatment come_back_if_they they_come_back
garden: lawn lawns mow mowing mower grass turf turfing hedge hedges tree_surgeon tree_surgery stump stumps fell_a
    prune pruning weeds weeding weedkiller flower_bed flower_beds planting plant_up landscap* patio paving paved
    decking fence fences fencing shed sheds greenhouse pond ponds irrigation sprinkler sprinklers compost
    leaf_clearing leaves_cleared gardener gardeners astroturf raised_beds
callout: call_out callout callout_charge callout_fee emergency_callout out_of_hours_callout weekend_rate evening_rate
    minimum_callout charge_to_come_out fee_to_come_out diagnostic_fee charge_for_a_visit charge_if_you_can_not
    no_fix_no_fee hourly_or hour_or_by by_the_hour_or day_rate_or fixed_price_or materials_included materials_extra
    supply_and_fit supply_my_own labour_only labour_and_materials parts_included
storage: square_feet_do_i sq_ft how_big_a_unit size_unit unit_sizes smallest_unit largest_unit access_hours
    access_my_unit access_my_stuff get_to_my_stuff 24_hour_access padlock climate_controlled temperature_controlled
    heated_unit damp_free drive_up_access store_a_car store_my_car what_can_not_i_store store_food store_documents
    warehousing fulfilment fulfillment pick_and_pack
freight: freight pallet pallets haulage haulier forwarder forwarding customs customs_clearance incoterms ddp dap fob
    cif duty duties import_tax tariffs_on hs_code export_paperwork commercial_invoice bill_of_lading full_load
    part_load ltl ftl groupage container containers reefer refrigerated tail_lift forklift hazardous
    dangerous_goods adr fragile_goods oversized abnormal_load air_freight sea_freight road_freight proof_of_delivery
    pod collection_point collection_time cut_off_time same_day_courier multi_drop
moving: removal_company removal_firm house_move moving_day pack_for_us dismantling reassemble piano_move how_many_men
    lift_broken parking_suspension storage_between overnight_storage
weathercancel: if_it_rains rain_off rained_off bad_weather if_the_weather in_case_of_rain weather_cancels
    weather_is_bad too_windy cancelled_due_to_weather rain_or_shine wet_weather weather_dependent storm_forecast
""".strip()
