"""What English speakers ask of couriers, movers, cleaners, plumbers and electricians, each topic by itself."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
parcelwhere: where_is_my_parcel where_is_my_package where_is_my_order where_is_my_delivery where's_my_parcel
    where's_my_package where's_my_order where's_my_delivery where_is_the_courier where's_the_courier
    where_is_the_driver where's_the_driver track_my_parcel track_my_order track_my_package tracking_number
    tracking_link track_and_trace still_in_transit stuck_in_customs held_at_customs stuck_at_the_depot at_the_depot
    out_for_delivery not_moved_since hasn't_moved has_not_moved hasn't_arrived has_not_arrived not_arrived_yet
    still_hasn't_come says_delivered marked_as_delivered marked_delivered never_got_it never_received_it
    not_received_it nobody_came driver_never_came courier_never left_with_a_neighbour left_with_the_neighbour
    missed_delivery missed_my_delivery missed_the_courier sorry_we_missed_you card_through_the
deliverslot: delivery_slot delivery_slots delivery_window two_hour_window exact_time_of_delivery
    what_time_will_the_courier what_time_will_the_driver deliver_on_sunday deliver_on_saturday weekend_delivery
    evening_delivery deliver_in_the_evening deliver_after_six deliver_after_work next_day_delivery same_day_delivery
    express_delivery deliver_today deliver_tomorrow how_fast_is_delivery how_long_is_delivery how_long_does_delivery
    delivery_take delivery_times redeliver redelivery rearrange_delivery rearrange_my_delivery change_the_delivery
    change_delivery_date
deliverfee: delivery_fee delivery_charge delivery_charges delivery_cost delivery_price delivery_free shipping_cost
    shipping_costs shipping_fee free_delivery free_shipping postage postage_cost cost_of_delivery cost_of_shipping
    charge_for_delivery how_much_is_delivery how_much_is_shipping how_much_to_deliver how_much_to_ship
    is_delivery_included delivery_included minimum_for_free_delivery
deliverarea: deliver_to_my deliver_to_the deliver_to_scotland deliver_to_ireland deliver_outside deliver_abroad
    ship_abroad ship_to ship_internationally ship_worldwide worldwide_shipping international_shipping
    deliver_to_villages delivery_area deliver_upstairs to_my_door to_the_door doorstep kerbside curbside carry_it_up
    carry_it_upstairs carry_upstairs bring_it_upstairs up_the_stairs floor_without_a_lift pick_up_point pickup_point
    parcel_locker click_and_collect collect_in_store collect_from_the_store
deliverbroken: arrived_broken came_broken arrived_damaged came_damaged arrived_smashed box_was_crushed crushed_box
    dented_box torn_packaging wrong_item wrong_size_came wrong_colour_came missing_item item_missing items_missing
    half_the_order incomplete_order not_what_i_ordered inspect_before_paying open_the_box_before check_before_paying
movehouse: move_house moving_house move_flat moving_flat move_apartments moving_apartments move_out moving_out
    move_in_on house_move flat_move office_move office_relocation relocation relocate long_distance_move removal_men
    two_men_and man_and_a_van loaders how_many_boxes boxes_do_you packing_service pack_my pack_our packing_materials
    bubble_wrap wardrobe_boxes wrap_the_furniture wrap_my_furniture dismantle_the dismantle_my take_apart_the
    heavy_safe move_a_safe move_a_piano move_piano upright_piano grand_piano fridge_upstairs hourly_movers
    minimum_hours how_many_hours_will_the_move damaged_during_the_move broke_my_furniture scratched_my_table
    broken_in_the_move lost_a_box lost_box truck_size van_size luton_van
cleankind: deep_clean deep_cleaning spring_clean spring_cleaning end_of_tenancy move_out_clean move_in_clean
    after_builders post_construction after_renovation regular_clean weekly_clean weekly_cleaner fortnightly
    one_off_clean office_cleaning airbnb_cleaning carpet_cleaning sofa_cleaning upholstery_cleaning mattress_cleaning
    curtain_cleaning window_cleaning oven_cleaning inside_the_oven inside_the_fridge inside_cupboards
    wipe_the_skirting limescale grout_cleaning mould_removal pressure_wash pressure_washing jet_washing
    gutter_cleaning change_the_beds wash_the_dishes do_the_dishes
cleanwho: same_cleaner same_cleaner_every same_person_every which_cleaner who_will_clean trusted_cleaner vetted
    background_check background_checks background_checked dbs police_checked criminal_record criminal_records steal
    stealing stolen_by theft thieves things_go_missing something_goes_missing went_missing_after strangers_in_my_house
    stranger_in_my_home leave_them_alone leave_the_cleaner give_them_keys give_keys hand_over_the_keys trust_them_with
cleankit: cleaning_products cleaning_supplies cleaning_materials bring_products bring_the_products bring_supplies
    own_hoover own_vacuum bring_a_hoover bring_a_vacuum mop_and_bucket chemicals_do_you eco_products
    eco_friendly_products non_toxic child_safe_products bleach_free smell_of_bleach allergic_to_bleach
cleanbad: missed_spots missed_the_bathroom missed_a_room still_dirty still_dusty not_clean_enough badly_cleaned
    poor_clean re_clean reclean clean_again come_back_and_clean redo_the_clean streaks_on_the broke_a_vase
    broke_my_vase damaged_my_floor bleached_my_carpet
drainblock: blocked_sink blocked_drain blocked_toilet blocked_shower sink_blocked toilet_blocked clogged_toilet
    clogged_drain clogged_sink toilet_overflowing overflowing won't_flush not_flushing doesn't_flush unblock unclog
    drain_smell smelly_drain backing_up sewage gurgling plunger jetting cctv_drain
waterburst: burst_pipe pipe_burst leaking_pipe pipe_leaking leaking_tap dripping_tap tap_drips tap_is_dripping
    leaking_toilet toilet_leaking leaking_radiator radiator_leaking leaking_boiler flooding_the flooded_my
    flooded_kitchen flooded_bathroom neighbours_below neighbors_below neighbour_downstairs dripping_through
    water_everywhere water_on_the_floor water_pouring turn_off_the_water shut_off_valve stopcock mains_water
heatfault: no_heating no_heat boiler_not_working boiler_broken boiler_won't boiler_keeps boiler_pressure
    boiler_leaking pilot_light cold_radiators radiators_cold radiator_cold radiators_not no_hot_water lukewarm
    hot_water_runs bleed_radiators power_flush thermostat_not furnace
electricfault: no_power power_out lights_out half_the_house lights_flicker lights_flickering flickering_lights
    fuse_blew fuse_blown blown_fuse fuse_box breaker_trips breaker_tripped keeps_tripping trips_every socket_sparks
    sparking sparks socket_not dead_socket outlet_not buzzing_socket burnt_socket electric_shock got_a_shock tingle
    smell_of_burning burning_plastic rewire add_a_socket extra_sockets move_a_socket move_the_socket
    install_a_chandelier hang_a_chandelier light_fitting
""".strip()
