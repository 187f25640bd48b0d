"""What English speakers ask of those who sell, finance, mend and wash cars, each topic by itself."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
carstock: on_the_lot on_your_lot on_the_forecourt in_the_showroom cars_in_stock in_stock_cars ready_to_drive_away
    drive_away_today still_for_sale is_the_car_available is_it_still_available car_still_available still_got_the_car
    used_cars new_cars pre_owned preowned pre-owned nearly_new ex_demo ex_demonstrator demo_car certified_pre cpo
    hybrids hybrid_cars electric_cars evs suvs hatchback hatchbacks estate_car saloon sedan sedans pickup_trucks
    pickups minivan minivans coupe convertible automatic_cars automatic_transmission seven_seater 7_seater trim
    trim_level trims top_spec full_spec base_model
testdrive: test_drive test_drives test-drive test_driving take_it_for_a_spin for_a_spin take_it_for_a_drive
    try_it_out_on drive_it_before drive_the_car_before try_before_i_buy get_behind_the_wheel behind_the_wheel
    drive_one sit_in_the_car sit_in_one see_the_car view_the_car come_and_see_the_car look_at_the_car
    have_a_look_at_the_car walkaround video_of_the_car
autocredit: car_loan car_loans auto_loan auto_loans car_finance auto_finance car_financing on_finance finance_a_car
    finance_it finance_the finance_options finance_deal finance_deals financing pcp hp_deal hire_purchase pch balloon
    balloon_payment lease_a_car lease_deal leasing_deal personal_lease monthly_payments_on per_month_for zero_percent
      0_finance nil_deposit no_deposit no_money_down money_down zero_down settlement_figure
    outstanding_finance finance_outstanding own_bank_loan in_house_finance cosigner
creditfear: in_debt into_debt debts_scare don't_do_debt do_not_do_debt hate_debt debt_trap years_of_debt
    slave_to_the_bank slave_to_a_bank owe_the_bank owing_the_bank owe_anyone owe_anybody millstone noose shackles
    chained_to_a don't_like_loans do_not_like_loans hate_loans against_loans no_loans never_borrow neither_a_borrower
    not_a_borrower loan_for_a_car pay_twice_over interest_kills interest_eats overpay_the_bank bank_owns rather_save
    save_up_for saving_up
tradein: trade_in trade-in tradein trade_ins part_exchange part-exchange part_ex partex px trade_my trade_your
    swap_my_car swap_my_old swap_for_a old_car_towards my_old_car old_car_in my_current_car my_car_against take_my_old
    take_my_car_in take_my_car_as worth_of_my_car my_car_worth value_my_car valuation appraise appraisal_of_my
    appraise_my still_on_finance negative_equity
tradeinlow: lowball lowballed lowballing low_ball offering_peanuts offered_peanuts peanuts pittance offer_is_low
    offer_is_too offered_me_more webuyanycar we_buy_any carvana carmax kelley_blue kbb blue_book more_privately
    sell_it_privately sell_it_myself sell_privately private_sale worth_more_than worth_at_least undervalu*
buyout: buy_my_car buy_my_van buy_cars buy_used_cars buy_it_off_me sell_you_my sell_my_car sell_my_van sell_my_truck
    cash_for_cars cash_for_my_car scrap_my_car scrap_car scrappage sell_it_today non_runner written_off write_off
    category_n category_s damaged_car crashed_car
carhistory: carfax autocheck hpi_check hpi history_check vehicle_check vin vin_number accident_free accident_history
    been_in_an_accident been_in_any_accidents in_any_accidents been_crashed had_any_accidents accident_damage
    flood_damaged flood_car salvage_title salvage rebuilt_title clean_title previous_owners previous_owner
    how_many_owners one_owner first_owner number_of_owners service_history service_record full_history service_book
    repainted resprayed original_paint stolen_car clocked clocking odometer rolled_back wound_back mileage_genuine
    genuine_mileage real_mileage true_mileage how_many_miles miles_on_it miles_on_the_clock mileage_on low_mileage
    high_mileage inspection_report independent_inspection my_mechanic my_own_mechanic pre_purchase aa_inspection
    rac_inspection drowned ex_rental ex_taxi used_as_a_taxi
carwait: factory_order order_from_the_factory built_to_order when_will_my_car_arrive when_does_my_car
    when_will_the_car lead_time_on waiting_list_for_the waiting_time_for wait_for_the_car delivery_date_for
    delivery_of_my_car car_be_delivered car_delivered next_batch next_shipment pre_order
carpapers: logbook log_book title_transfer transfer_of_title transfer_the_title change_of_ownership
    transfer_ownership registration_document register_the_car registering_the_car car_registration registration_fees
    number_plate number_plates license_plates licence_plates private_plate personalised_plate temporary_tags dmv dvla
    road_tax vehicle_tax vehicle_excise sorn bill_of_sale title_fee doc_fee documentation_fee
    emissions_certificate ulez clean_air_zone second_key spare_key_for_the
carinsure: car_insurance motor_insurance auto_insurance insure_the_car insurance_group drive_away_insurance
    gap_insurance gap_cover paint_protection extended_warranty warranty_package add_ons optional_extras
    insurance_write_off no_claims_bonus comprehensive third_party breakdown_cover roadside_assistance insurance_job
    through_insurance through_the_insurance on_my_insurance insurance_company_repair insurance_repair
    insurance_estimate deal_with_insurers
carbuild: chinese_cars chinese_car chinese_brand chinese_brands byd chery geely haval mg_reliable great_wall
    cars_from_china falls_apart fall_apart tin_box rust rusts rusty rust_bucket build_quality reliability reliable_car
    how_reliable_is parts_for_chinese battery_range range_in_winter battery_life_of battery_degradation charging_time
    charge_time real_world_range fuel_consumption fuel_economy mpg miles_per_gallon miles_to_the_gallon boot_space
    trunk_space ground_clearance horsepower torque four_wheel all_wheel awd isofix tow_rating
carservicebook: book_my_car book_a_service book_in_for_a_service book_a_mot book_an_mot book_a_mot_test mot_test
    mot_due mot_expires due_a_service due_for_a_service car_service full_service interim_service major_service
    annual_service oil_change oil_and_filter change_the_oil tyre_change tyre_fitting change_my_tyres tire_rotation
    tyre_change_over seasonal_tyres wheel_alignment air_con_regas regas diagnostic_check state_inspection smog_check
    safety_inspection bring_my_car drop_my_car drop_the_car_off leave_my_car_with wait_while_you collect_my_car_from
    recall recalls
carsymptom: won't_start wont_start not_start doesn't_start does_not_start won't_turn_over not_turn_over cranks stalls
    stalling stalled cuts_out cutting_out conks_out overheats overheating smoke_from blue_smoke white_smoke
    black_smoke engine_light check_engine management_light warning_light dashboard_light lights_on_the_dash abs_light
    airbag_light knocking knocks clunk clunks clunking grinding squeal squeals squealing whining_noise humming_noise
    strange_noise funny_noise weird_noise vibrates vibration steering_wheel_shakes shakes_when judder judders
    pulls_to_the_left pulls_to_the_right pulls_to_one brakes_feel brakes_are spongy_brakes handbrake slipping_clutch
    clutch_slipping gearbox_slips jerks jerky misfire misfiring loss_of_power losing_power limp_mode oil_leak
    leaking_oil loses_oil burning_oil coolant antifreeze flat_battery dead_battery battery_drains alternator
    starter_motor flat_tyre flat_tire puncture blowout broke_down broken_down breaks_down
bodywork: scratches scratched scuff scuffs scuffed dent dents dented ding dings bumper bumpers fender fenders
    wing_mirror bonnet windscreen_chip chip_in_the cracked_windscreen paintwork panel_beater panel_beating respray
    paint_match colour_match smart_repair pdr paintless body_shop bodyshop collision_repair rear_ended hail_damage
    keyed kerbed_alloys alloy_refurb alloy_wheels wheel_refurb rust_repair welding
carparts: oem original_parts genuine_parts aftermarket used_parts second_hand_parts spare_parts car_parts own_parts
    supply_the_parts bring_my_own_parts part_number brake_pads brake_discs brake_rotors spark_plugs timing_belt
    cambelt timing_chain clutch_kit shock_absorbers shocks wishbone ball_joint wheel_bearing exhaust catalytic dpf egr
    turbo injectors radiator_for air_filter cabin_filter wiper_blades headlight headlights windscreen windscreens
    tyres tires winter_tyres all_season summer_tyres car_battery floor_mats dash_cam dashcam
carready: is_my_car_ready car_ready car_done my_car_done car_finished when_is_my_car my_car_be_ready pick_up_my_car
    collect_my_car car_been_fixed how_is_my_car how's_my_car status_of_my_car still_in_the_workshop
    still_in_the_garage been_in_the_garage had_my_car courtesy_car loan_car loaner_car replacement_car car_while_mine
fleetlease: fleet fleets company_car company_cars business_lease business_leasing contract_hire operating_lease
    salary_sacrifice vat_qualifying reclaim_the_vat reclaim_vat vat_invoice_for through_my_company through_the_company
    on_the_business in_the_company_name van_lease fleet_discount fleet_maintenance
grayseller: dodgy_dealer dodgy_dealers dodgy_garage cowboy_garage shady_dealer dealers_lie car_salesmen car_salesman
    used_car_salesman back_street backstreet curbstoner approved_dealer authorised_dealer authorized_dealer
    official_dealer franchised_dealer main_dealer main_dealers dealership dealerships dealer dealers bait_and_switch
    independent_garage private_seller
ownimport: import_it_myself import_a_car bring_it_from import_from_japan import_from_germany imported_car grey_import
    gray_import jdm left_hand_drive right_hand_drive duty_on_cars car_auction car_auctions auction_car copart
carprice: on_the_road_price otr_price out_the_door out_the_door_price drive_away_price sticker_price msrp list_price
    rrp best_price_on_the price_of_this_car price_for_this_car what_are_you_asking asking_for_the_car asking_price
    labour_rate labor_rate hourly_labour cost_of_a_service how_much_is_a_service how_much_for_brakes quote_for_my_car
    price_for_an_oil dealer_markup admin_fee
carwash: car_wash carwash valeting valet_my full_valet mini_valet detailing detailed_clean ceramic_coating
    paint_correction wax_polish wash_and_wax hand_wash jet_wash interior_clean seats_shampooed shampoo_the_seats
    upholstery_clean engine_bay pet_hair smell_in_the_car smoke_smell tint_windows window_tinting tinting ppf
    wrap_my_car vinyl_wrap car_wrap
towing: tow tow_truck towing towed recovery_truck breakdown_recovery breakdown_truck stuck_on_the stranded_on_the
    broken_down_on jump_start jumpstart locked_my_keys keys_in_the_car lost_car_key lost_my_car_keys key_fob car_key
    replacement_key roadside flatbed stuck_in_a_ditch out_of_fuel
""".strip()
