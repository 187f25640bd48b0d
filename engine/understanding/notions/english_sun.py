"""What English leads say of power from the sun: light, storing, gain, upkeep, help by the state."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
sunlight: sun sunny sunlight sunshine sunnier sunless daylight shade shades shaded shadow shadows cloud clouds
    cloudy overcast gloomy drizzle grey_skies gray_skies always_grey always_gray always_raining rains_all rains_a_lot
    rains_most enough_light hours_of_light gets_dark is_dark dark_by dark_at dark_all dark_half short_days winter_days
    winter_months in_the_winter this_far_north so_far_north up_north north_facing faces_north facing_north
    south_facing faces_south east_facing west_facing wrong_way faces_the_wrong tree_in_front trees_around trees_in
    trees_block trees_over tall_trees big_trees big_tree overshadow* block_the_light blocks_the_light
    neighbouring_building tall_building_next climate latitude
energystore: powerwall powerwalls storage_battery battery_storage battery_pack battery_packs home_battery
    house_battery solar_battery backup_battery back_up_battery battery_backup store_energy store_power
    store_electricity store_the_energy store_the_power store_my_energy store_the_excess store_excess store_surplus
    add_storage energy_storage power_storage kwh_battery lithium_battery size_of_battery batteries_too with_batteries
    without_a_battery need_a_battery add_a_battery battery_later battery_included use_it_at_night power_at_night
    energy_at_night off_grid off_the_grid surplus_energy surplus_power excess_power excess_energy excess_electricity
    capacity_battery battery_capacity battery_size battery_be_added add_batteries
payback: payback pay_back_period pays_back pay_itself_back pays_itself_back pay_for_itself pays_for_itself
    pay_for_themselves pays_off_in pay_off_in breaks_even break-even breakeven recoup* recover_the_cost
    recover_my_money get_my_money_out earn_it_back earn_back make_it_back money_back_in_savings return_on_investment
    roi worth_investing worth_the_investment poor_investment bad_investment savings_are the_savings those_savings
    these_savings such_savings your_savings savings_figures promised_savings claimed_savings exaggerat* overstated
    inflated_figures too_optimistic unrealistic_savings not_save_me not_save_that save_maybe save_anything save_much
    save_me_anything save_a_few how_much_will_i_save would_i_save i_would_save hardly_save barely_save save_pennies
    financial_sense sense_financially financially_it sums_do_not_add numbers_do_not_add add_up_for_me math_does_not
    maths_does_not ran_the_numbers run_the_numbers did_the_math did_the_maths done_the_maths done_the_math
    did_the_sums done_the_sums never_see_the_return takes_years_to take_years_to years_to_pay dead_by_then
    dead_before_it will_be_dead bill_is_only bills_are_only bill_is_low bills_are_low bills_are_tiny bill_is_tiny
    bill_is_small bills_are_small low_bills tiny_bills tiny_bill small_bill small_bills bills_are_not_that
    bill_is_not_that hardly_use_any barely_use_any use_little use_very_little use_hardly_any not_use_much low_usage
    low_consumption not_pay_off never_pay_off pay_off_for not_pay_back never_pay_back
upkeep: upkeep maintenance maintain maintained maintaining servicing annual_service yearly_service service_it
    service_them service_visit service_plan serviced looking_after look_after_it look_after_them hard_to_look
    easy_to_look take_care_of_them clean_them cleans_them cleaned_regularly need_cleaning needs_cleaning wash_them
    washing_them hose_them hose_it wipe_them need_checking be_checked checked_every checked_once yearly_check
    annual_check check_up_every running_costs cost_to_run bird_droppings birds_nest snow_on dusty_panels leaves_on
    lifespan life_span wear_out wears_out need_replacing needs_replacing last_forever be_washed be_cleaned
    need_washing
makerbrand: manufacturer manufacturers manufactured maker makers brand brands branded who_makes who_made
    who_manufactures made_in made_by where_are_they_made where_is_it_made where_are_the_panels panels_made
    country_of_origin origin_of_the made_locally american_made british_made european_made german_made chinese_made
    from_china chinese_panels german_panels which_model what_model which_models which_make what_make make_and_model
    tier_one tier_1 top_tier watt watts wattage efficiency efficient monocrystalline polycrystalline thin_film
    bifacial micro_inverter micro_inverters microinverter microinverters string_inverter hybrid_inverter optimiser
    optimisers optimizer optimizers solar_cells cell_type all_black spec_sheet datasheet data_sheet technical_specs
    specifications mono poly
statehelp: grant grants subsid* government_help government_scheme government_schemes government_support
    government_money government_program government_programme government_incentive* state_program state_incentive*
    state_support help_from_the_state help_from_the_government money_from_the_government back_from_the_government
    paid_by_the_government government_pays government_pay government_funded government_backed incentive incentives
    tax_credit tax_credits tax_break tax_relief federal_credit federal_tax rebate rebates council_funding
    funding_available eligible_for_a eligible_for_any eligible_for_help am_i_eligible are_we_eligible eligibility
    qualify_for_a qualify_for_the qualify_for_any do_i_qualify do_we_qualify on_benefits low_income universal_credit
    pension_credit free_panels free_boiler free_insulation free_scheme eco_4 eco_scheme warm_homes
    smart_export_guarantee feed_in_tariff means_tested stimulus
firehazard: catch_fire catches_fire set_on_fire fire_risk fire_hazard burst_into_flames overheat* explode explodes
    explosion electric_shock electrocut* radiation radiate* emit emits electromagnetic fumes_from
homevalue: raise_the_value increase_the_value add_value adds_value value_of_my house_value home_value property_value
    resale_value sell_the_house selling_the_house harder_to_sell easier_to_sell put_buyers_off
evcharge: ev evs electric_car electric_cars electric_vehicle electric_vehicles charge_my_car charge_the_car
    charge_a_car charging_point charge_point charging_points tesla
gridexport: export_tariff export_rate power_i_export energy_i_export export_to_the_grid sell_it_back sell_power
    sell_back sell_the_surplus sell_electricity sell_to_the_grid pay_me_for_the buy_my_electricity net_metering
notmine: rented_accommodation rented_apartment rented_property is_rented rented_from just_rent only_rent
    house_is_not_mine flat_is_not_mine home_is_not_mine place_is_not_mine property_is_not_mine not_our_house
    not_our_home not_our_property not_ours_to not_mine_to parents_own my_in-laws_own live_with_my_parents
    house_belongs flat_belongs council_property student_accommodation temporary_accommodation lodger lodging lodgings
    houseshare flatshare house_share flat_share subletting
permit: consent_from_the council_permission grid_application grid_connection grid_operator network_operator
    utility_forms utility_company_forms interconnection who_does_the_paperwork who_handles_the_paperwork
    handle_the_paperwork sort_the_paperwork do_the_paperwork deal_with_the_paperwork deal_with_the_council
    deal_with_the_grid paperwork_needed paperwork_involved take_care_of_the_paperwork take_care_of_the_forms
""".strip()
