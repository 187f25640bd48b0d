"""What English speakers ask of a travel agency: tours, flights, hotels, visas, insurance, luggage, each by itself."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
visaneed: visa_free need_a_visa need_visa visa_needed visa_required require_a_visa visa_requirement visa_requirements
    without_a_visa without_visa no_visa entry_requirements visa_regime visa_rules on_arrival arrival_visa e_visa evisa
    esta eta_needed etias need_an_esta transit_visa passport_holders passport_holder citizens nationals which_visa
    indians americans brits britons stamped_on_entry enter_without allowed_in_without stay_without
visapaper: visa_documents visa_papers visa_application application_form invitation_letter letter_of_invitation
    letter_from_my_employer employer_letter bank_statement bank_statements proof_of_funds proof_of_income
    proof_of_accommodation visa_photo passport_photo passport_photos biometrics biometric fingerprints visa_interview
    consulate embassy consular sponsor_letter sponsorship cover_letter translated_for_the_visa marriage_certificate
    birth_certificate parental_permission consent_letter notarised_consent travelling_with_one_parent for_the_visa
    show_the_consulate show_the_embassy schengen_form supporting_documents visa_paperwork visa_checklist
visatime: left_it_late in_time_for_the_trip visa_take visa_takes visa_ready visa_processed visa_processing
    processing_time consideration_of_the term_of_consideration rush_visa express_visa urgent_visa fast_track_visa
    expedite expedited visa_in_a visa_in_two visa_in_three visa_by get_the_visa how_soon_visa passport_back
    embassy_take consulate_take weeks_for_a_visa weeks_enough days_enough application_status tracking_my_visa
    visa_status waiting_for_my_visa visa_appointment_date earliest_appointment
visafee: visa_cost visa_costs visa_fee visa_fees visa_price cost_of_visa cost_of_a_visa cost_of_the_visa price_of_visa
    price_of_the_visa charge_for_visa charge_for_a_visa charge_for_the_visa much_for_the_visa much_for_visa
    much_is_the_visa much_is_a_visa much_does_a_visa pay_for_the_visa consular_fee service_centre_fee visa_support
visarefusal: visa_rejection visa_denial visa_refusals refuse_me refused_me refused_a_visa visa_refusal visa_refused
    visa_denied denied_a_visa visa_rejected reject_me rejected_my turned_me_down turn_me_down turn_my_application
    deny_me denied_me bin_my_application approve_my approve_any approval_rate low_bank_balance no_travel_history
    travel_history refused_before got_refused been_refused not_give_me_a_visa don't_give_visas won't_give_me_a
    never_get_a_visa never_give_me overstayed deported weak_passport wrong_passport bad_passport hardly_approve
    chances_of_a_visa chance_of_a_visa lose_the_visa_fee
passvalid: passport_expires passport_expired passport_expire passport_expiring expired_passport expiring_passport
    passport_valid passport_validity valid_passport months_validity six_months_validity six_months_left months_left
    valid_for_six blank_pages blank_page pages_in_my passport_full damaged_passport torn_passport wet_passport
    passport_damaged passport_is_torn new_passport old_passport renew_my_passport passport_renewal lost_my_passport
    maiden_name passport_number child_passport passport_runs_out expiry_date passport_have_to passport_must_be
    passport_be_valid travel_on_an_id id_card_enough
tripinsure: travel_insurance insurance_cover insurance_covers policy_cover covers_covid covid_covered medical_expenses
    hospital_abroad pre_existing existing_condition repatriation evacuation winter_sports extreme_sports ski_cover
    skiing_covered scuba_covered in_the_insurance insured_for is_my_luggage_covered lost_luggage_covered
    trip_cancellation_cover cancellation_cover scooters_covered pregnant_women_insured gold_policy silver_policy
    basic_policy premium_policy level_of_cover sum_insured coverage_limit what_does_the_insurance what_is_insured
    what_the_insurance policy_for_over sunburn_covered hire_a_scooter rent_scooters rent_a_scooter
noinsure: no_insurance without_insurance don't_need_insurance do_not_need_insurance don't_want_insurance
    skip_the_insurance skip_insurance insurance_off remove_the_insurance drop_the_insurance insurance_is_a
    insurance_is_useless insurance_is_pointless insurance_scam waste_on_insurance take_the_risk take_my_chances
    never_needed_it never_needed_insurance nothing's_going_to_happen nothing_will_happen nothing_is_going_to_happen
    nothing_ever_happens ghic ehic my_bank_card_covers card_already_covers credit_card_insurance already_insured
    already_have_insurance got_insurance annual_policy have_my_own_insurance own_insurance find_a_reason_not
    never_pay_out they_never_pay travel_protection never_asked_for forced_insurance
tripclaim: insurance_claim make_a_claim claim_form hospital_bill medical_bills doctor_abroad fell_ill_abroad
    got_sick_abroad broke_my_leg broke_my_arm broke_my_ankle broken_leg broken_arm on_the_slopes hospitalised
    hospitalized assistance_number assistance_company insurance_hotline phone_insurance call_the_insurance
    call_insurance ring_the_insurer notify_the_insurer insured_event keep_the_receipts receipts_from_the police_report
    bag_was_stolen got_robbed pickpocketed stolen_passport reimburse_me get_the_money_from_insurance claiming_after
    deadline_for_claims food_poisoning
transferride: airport_transfer airport_transfers transfers_included transfer_included private_transfer shared_transfer
    group_transfer meet_and_greet meet_us_at met_at_the picked_up picking_us_up pick_us_up picks_us_up collect_us
    collects_us someone_with_a_sign with_a_sign sign_with_my_name name_board when_we_land from_the_airport airport_to
    to_the_airport at_arrivals arrivals_hall transfer_time transfer_take shuttle shuttles shuttle_bus coach_transfer
    coach_collect taxi_from_the taxi_to_the get_to_the_resort get_to_the_hotel get_to_our_hotel late_flight_transfer
    ride_from_the ride_to_the back_to_the_airport
flightkind: which_terminal what_terminal terminal_does direct_flight direct_flights nonstop non_stop stopover
    stopovers layover layovers connecting change_planes charter charters chartered scheduled_flight scheduled_or
    low_cost_airline which_airline what_airline airline_is departure_time departure_city departure_airport depart_from
    flight_time flight_times flight_number flight_duration take_off takes_off take-off time_do_we_fly fly_from
    flights_from fly_out red_eye night_flight morning_flight long_haul short_haul gate_number boarding_pass
    check_in_online online_check seat_selection choose_seats choose_our_seats seats_together sit_together seat_next_to
    window_seat aisle_seat legroom extra_legroom emergency_exit_row business_class premium_economy
    entertainment_on_board meal_on_board meals_on_board food_on_the_plane delayed_flight flight_delayed
    hours_in_the_air how_long_is_the_flight how_long_the_flight
flyfear: plane_crash* crash_into_the midair engine_failure fear_of_flying scared_of_flying afraid_of_flying
    terrified_of_flying hate_flying scared_to_fly afraid_to_fly turbulence aerophobia aviophobia plane_crash
    plane_crashes plane_will_crash fall_out_of_the_sky panic_on_planes panic_on_a_plane panic_attack_on claustrophobi*
    at_take_off during_take_off flying_makes_me flying_terrifies flying_scares flying_is_my nervous_flyer
    anxious_flyer nervous_flier hyperventilat* white_knuckle air_crash_investigation never_flown never_been_on_a_plane
    planes_scare me_and_planes metal_tube tin_can boeing 737_max get_me_on_a_plane keep_my_feet_on legs_turn_to
    go_by_train_instead valium before_boarding
handbags: baggage_allowance luggage_allowance checked_bag checked_bags checked_baggage checked_luggage hold_luggage
    hold_bag hand_luggage hand_baggage carry_on carry_ons cabin_bag cabin_luggage cabin_baggage suitcase suitcases
    backpack rucksack overweight excess_baggage excess_luggage extra_bag extra_luggage extra_suitcase
       20_kg 23_kg 10_kg kilos how_many_kilos kilograms how_heavy liquids liquids_in power_bank
    on_the_plane surfboard surfboards skis snowboard golf_bag golf_clubs bike_on_the pram_on_the buggy_on_the
    pushchair_on_the wheelchair_on oversized_luggage sports_equipment_on carry_medicine wedding_dress_on
    musical_instrument
flyingpet: pet_friendly pets_allowed pet_allowed dogs_allowed dog_allowed cats_allowed travel_with_a_dog
    travel_with_my_dog take_my_dog take_our_dog take_my_cat take_our_cat bring_my_dog bring_our_dog bring_my_cat
    with_a_dog with_a_cat with_my_dog with_my_cat dog_in_the_cabin cat_in_the_cabin in_the_hold carrier_for
    pet_carrier pet_passport animal_passport rabies microchipped quarantine guide_dog service_dog emotional_support
    labrador retriever chihuahua poodle spaniel bulldog terrier dachshund pug husky pup pups pooch doggo furry kitty
    tortoise parrot ferret kennels leave_him_behind leave_her_behind
boardplan: all_inclusive half_board full_board bed_and_breakfast room_only self_catering ultra_all ultra_inclusive
    breakfast_included meals_included food_included dinner_included drinks_included is_breakfast meal_plan meal_plans
    type_of_meals kind_of_food kind_of_feeding kind_of_meals buffet a_la_carte alcohol_included free_drinks
    local_drinks bar_included halal halal_food kosher_food vegetarian_food vegan_options gluten_free coeliac celiac
    lactose_free allergies_in_the kids_menu children's_menu baby_food food_like how_is_the_food how's_the_food
    restaurant_on_site hotel_kitchen hotel_restaurant what_do_they_feed feed_us three_meals packed_lunch
kidfare: child_discount children_discount kids_discount child_price child_fare child_rate kids_price kids_fly
    kids_stay kids_free kids_go child_free infant infants infant_ticket under_two lap_infant on_my_lap
    full_fare full_price_for adult_price pay_for_my_son pay_for_my_daughter pay_for_the_baby does_she_pay does_he_pay
    do_kids_pay do_children_pay do_babies_pay price_for_a_child price_for_children price_for_kids price_for_a_baby
    year_old_pay year_old_price year_old_cost reduction_for_children reduction_for_kids price_for_my_son
    price_for_my_daughter 18_months months_old turns_2 turns_two turns_12 counts_as_a_child count_as_a_child
    cost_for_a_child bring_the_little_one little_one little_ones
tripweather: best_time_to best_month month_is_best best_season which_month rainy_season wet_season monsoon monsoons
    dry_season hurricane_season typhoon high_season low_season off_season peak_season shoulder_season sea_temperature
    water_temperature warm_enough hot_enough how_hot how_warm how_cold too_hot too_cold water_warm warm_sea sea_warm
    swim_in_october swim_in_may swim_in_the_sea average_temperature what_is_the_weather what's_the_weather
    weather_like does_it_rain will_it_rain jellyfish_season seaweed_season when_is_it_best when_to_go climate_in
    degrees_in
tripidea: holiday_ideas trip_ideas travel_ideas where_should_i_go where_should_we_go where_to_go where_can_we_go
    where_would_you recommend_a_country recommend_a_place recommend_somewhere recommend_a_destination recommend_me
    suggest_a suggest_somewhere suggest_something can_you_suggest what_can_you_suggest can_you_recommend
    can_you_advise advise_a_hotel advise_somewhere honeymoon honeymooners romantic_getaway getaway inspo inspiration
    somewhere_warm somewhere_quiet somewhere_nice somewhere_hot somewhere_cheap off_the_beaten quiet_place
    quiet_resort good_places best_places solo_female solo_travel adults_only adults_who with_elderly_parents
    with_a_toddler with_small_kids destination destinations bucket_list which_country which_resort which_island
    which_hotel what_country family_resort party_island rest_with_children best_beaches sandy_beach maldives_or
    don't_know_where no_idea_where undecided_where help_us_choose help_me_choose what_would_you_pick
sighttour: excursion excursions day_trip day_trips sightseeing guided_tour guided_tours city_tour boat_tour boat_trip
    boat_trips bus_tour walking_tour safari safaris desert_safari jeep_safari camel quad_biking atv hot_air_balloon
    snorkelling_trip snorkeling_trip dolphin whale_watching water_park waterpark theme_park museum museums temples
    pyramids ruins vineyard wine_tasting island_hopping in_the_programme in_the_program things_to_do what_to_do_there
    what_to_see there_to_do there_to_see local_guide english_speaking_guide russian_speaking_guide tour_guide
    tickets_to_the skip_the_line skip_the_queue entrance_fees on_site_tours street_tours cooking_class_there
lastminute: last_minute last-minute late_deal late_deals hot_deal hot_deals hot_offer hot_offers hot_tour hot_tours
    burning_tour burning_tours burning_offers this_weekend_somewhere leave_tomorrow leaving_tomorrow fly_tomorrow
    fly_tonight flying_tonight flying_tomorrow departing_this departing_tomorrow go_tomorrow leave_this_week
    leaving_this_week bags_packed bags_are_packed bag_packed ready_to_fly ready_to_go_tonight spare_seats unsold
    at_short_notice spontaneous anywhere_hot anywhere_warm anywhere_cheap any_destination
grouptrip: group_booking group_bookings group_rate group_rates group_discount group_price group_tour block_booking
    block_bookings coach_party school_trip school_trips school_group corporate_trip company_trip team_building
    incentive_trip delegates conference_trip family_reunion stag_do hen_do stag_party hen_party bachelor_party
    bachelorette_party wedding_party wedding_guests sports_team football_team choir church_group twenty_of_us
    of_us_travelling people_travelling big_group large_group many_of_us one_free_place pilgrimage 20_people 30_people
    15_people 12_people 25_people 40_people 10_people 14_people 18_of_us 12_of_us 10_of_us 20_of_us
tripcancel: cancel_my_tour cancel_the_tour cancel_my_holiday cancel_the_holiday cancel_the_trip cancel_my_trip
    cancel_our_trip cancelled_flight flight_cancelled flight_was_cancelled scrapped_our scrapped_my airline_scrapped
    airline_cancelled cancelled_booking cancelled_tour cancellation_fee cancellation_fees cancellation_terms
    cancellation_penalty penalty penalties drop_out drops_out dropping_out pull_out_of refundable non_refundable
    get_my_deposit_back lose_the_deposit lose_my_money lose_the_money voucher_instead if_i_get_ill if_we_get_ill
    if_someone_falls_ill if_the_visa_is_refused can_not_travel can't_travel cannot_travel unable_to_travel
tripchange: change_the_dates change_my_dates change_our_dates change_dates change_the_date move_my_trip move_our_trip
    move_the_trip move_the_holiday move_our_holiday postpone postponing bring_it_forward another_date different_dates
    other_dates change_the_hotel change_hotel switch_hotels different_hotel change_the_name change_a_name name_change
    name_spelt_wrong name_misspelled misspelt_my spelling_mistake_in swap_a_passenger swap_one replace_a_passenger
    add_a_person add_another_person add_one_more add_a_night add_nights extra_night extra_nights extend_our
    extend_the_stay extend_my_stay stay_longer shorten upgrade_my_room upgrade_our_room upgrade_my_booked
    change_my_booking change_our_booking amend amend_my amend_the change_the_flight change_my_flight fly_a_day_later
    fly_from_another clash clashes confirmed_tour booked_tour booked_room
selfbook: book_it_myself book_myself book_everything_myself do_it_myself arrange_it_myself organise_it_myself
    plan_it_myself independent_traveller independent_traveler independent_travel independently directly_with_the
    direct_with_the book_direct straight_with_the_hotel airbnb expedia skyscanner kayak trivago agoda
    google_flights why_need_an_agent don't_need_an_agent do_not_need_an_agent no_need_for_an_agent travel_agents_are
    middleman middlemen agency_fee few_clicks couple_of_clicks by_ourselves booked_everything packages_aren't
    packages_are_not_my package_tours_aren't do_it_all_online it's_not_rocket rocket_science fill_in_the_form_myself
    backpacker
tripdanger: travel_advice advises_against advise_against foreign_office state_department fcdo war missiles bombing
    bombings bombed terrorism terrorist terrorists terror kidnap kidnapped kidnappings coup protests riots unrest
    earthquake earthquakes tsunami volcano eruption wildfires dengue zika cholera ebola epidemic outbreak shark sharks
    sharks_there snakes_there crime crime_rate gangs muggings robbed_there is_it_safe is_it_dangerous dangerous_there
    safe_there safe_right_now even_safe safe_for_a_woman safe_for_women safe_for_kids_there close_to_the_border
    near_the_border on_the_news saw_the_news not_risking martial_law airspace
hotelstay: pool_heated swimming_pool indoor_pool adults_pool sea_view room_with_a_view connecting_rooms adjoining
    extra_bed cot_in_the baby_cot double_bed twin_beds first_line beachfront beach_front private_beach sun_loungers
    sunbeds heated_pool kids_club spa_included gym_in_the wi_fi_in_the late_checkout late_check_out early_check_in
    check_in_time check_out_time resort_fee city_tax tourist_tax deposit_at_the_hotel star_rating five_star four_star
    5_star 4_star bungalow overwater suites renovated_rooms how_far_from_the_beach distance_to_the_beach
tripfirm: collapse_like operator_collapses firm_collapses insolvent insolvency go_bust goes_bust went_bust going_under
    atol abta iata tour_operator tour_operators financial_protection bonded guarantee_fund trustpilot tripadvisor
    run_off_with disappear_with fake_agency fake_agencies never_heard_of_you stranded scammed_by scam_or
tripbad: rep_never rep_did_not last_trip last_holiday ruined_holiday holiday_ruined ruined_our worst_holiday
    worst_trip nightmare_holiday holiday_from_hell cockroaches bedbugs bed_bugs building_site overbooked stranded_at
    nothing_like_the_photos not_like_in_the_photos promise_heaven
""".strip()
