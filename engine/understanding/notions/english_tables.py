"""What English speakers ask of restaurants and takeaways, and of shops for clothes and shoes, each topic by itself."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
tablebook: book_a_table reserve_a_table table_for table_tonight table_tomorrow table_by_the_window window_table
    table_outside outside_table outdoor_seating terrace_table booth seat_us seat_six seats_for any_tables free_table
    free_tables table_free table_available tables_available tables_left get_a_table need_a_table hold_the_table
    hold_our_table hold_my_table running_late_for_our party_of_six party_of_eight large_party two_hour_slot
    how_long_do_we_have_the_table walk_in_tables no_show_fee bigger_table join_tables highchair highchairs
    table_of_four table_of_six dinner_reservation lunch_reservation reservation_for
menuask: menu menus set_menu tasting_menu lunch_menu kids_menu children's_menu vegan_menu wine_list drinks_list
    cocktails dish_of_the_day soup_of_the_day today's_special signature_dish chef_recommend chef's_special
    what_do_you_serve what_is_on_the_menu breakfast_served brunch sunday_roast happy_hour a_la_carte dessert desserts
    starters steak pasta noodles kebab tapas ribs draught_beer craft_beer non_alcoholic mocktails decaf oat_milk
    soy_milk
dishdiet: vegan vegetarian veggie plant_based gluten_free gluten-free coeliac celiac dairy_free lactose nut_free
    nut_allergy peanut_allergy peanuts_in nuts_in allergen allergens shellfish seafood_allergy egg_free sesame halal
    kosher pork contains_pork contain_pork pork_free sugar_free keto low_carb diabetic_menu spicy how_spicy less_spicy
    without_onions no_onions without_garlic cross_contamination separate_fryer traces_of msg calories_in
foodbad: food_was_cold cold_food food_cold arrived_cold burger_was_cold pizza_was_cold undercooked raw_inside
    overcooked burnt_pizza soggy stale mouldy hair_in_my hair_in_the fly_in_my food_poisoning made_me_sick
    got_sick_from threw_up_after missing_from_my_order forgot_my_drinks forgot_the_sauce wrong_pizza wrong_dish
    waited_an_hour_for_food slow_service rude_waiter rude_waitress overcharged_on_the_bill not_on_the_bill
foodorder: takeaway takeaways takeout food_delivery order_food order_a_pizza deliveroo uber_eats ubereats doordash
    grubhub just_eat minimum_order_for_delivery where_is_my_food where's_my_food where_is_my_pizza where's_my_pizza
    driver_has_my_food extra_cheese extra_sauce toppings cutlery napkins collect_my_food pick_up_my_food
    pick_up_my_order preorder_food click_and_collect_food reheat
cafevibe: dress_code smart_casual dogs_welcome dog_friendly outside_with_a_dog child_friendly quiet_corner
    romantic_table live_jazz cake_for_a_birthday bring_our_own_cake bring_a_cake own_cake cakeage corkage byob
    service_charge tip_included gratuity split_the_bill separate_bills separate_checks shisha hookah smoking_area
    work_from_your laptop_friendly
sizefit: size_guide size_chart sizing true_to_size run_small runs_small run_large runs_large come_up_small
    comes_up_small comes_up_big come_up_big size_up size_down in_my_size what_size which_size small_or_medium
    between_sizes plus_size plus_sizes petite tall_sizes wide_fit narrow_fit half_sizes half_size uk_size eu_size
    us_size inside_leg chest_size too_tight too_loose too_big too_baggy pinches_my rubs_my wide_feet narrow_feet
    calf_width slim_fit regular_fit oversized fits_me does_not_fit doesn't_fit not_fit_me try_on try_it_on try_them_on
    trying_on fitting_room fitting_rooms changing_rooms try_at_home model_wearing height_of_the_model
clothcare: machine_washable machine_wash hand_wash_only dry_clean_only wash_at wash_it_at shrink shrinks shrank
    bobbling pilling bobbles colour_run colours_run bleed_in_the_wash iron_it tumble_dry washing_instructions
    fade_in_the_wash stretch_out lose_shape waterproof_shoes suede_care clean_suede leather_care clean_leather
clothmatter: cotton wool merino cashmere linen silk polyester viscose elastane spandex nylon denim fleece lycra
    real_leather genuine_leather faux_leather vegan_leather real_fur faux_fur suede what_fabric fabric_is fabric_made
    itchy itches see_through breathable stretchy lined_or lining warm_enough_for_winter waterproof how_thick_is
wear: blouse leggings hoodie hoodies jumper jumpers parka blazer suits_for tuxedo tuxedos lingerie bra bras underwear
    swimsuit swimsuits bikini_top socks tights scarf gloves_in beanie cap_in belt_in handbag handbags purse purses
    trainers_in heels sandals loafers slippers_in school_uniform workwear maternity_wear baby_clothes
clothback: return_an_item return_a_dress return_the_dress return_these return_them send_it_back send_them_back
    return_label returns_label return_window return_policy returns_policy how_many_days_to_return without_tags
    tags_off tags_removed took_the_tags worn_once wore_it_once tried_on_once exchange_for_a exchange_the_size
    swap_for_a_bigger swap_for_a_smaller different_size bigger_size smaller_size another_size next_size
    return_in_store free_returns return_postage pay_for_the_return hygiene_reasons earrings_returned swimwear_returned
clothfault: seam seams came_apart ripped_after tore_after hole_in_the hole_in_my zip_broke zip_broken broken_zip
    zipper button_missing button_fell sole_came sole_fell heel_broke heel_came_off loose_thread fell_apart_after
    colour_different_from not_the_same_colour stained_on_arrival
restock: back_in_stock restock restocked restocking when_will_you_have will_you_get_more size_sold_out sold_out_in
    out_of_my_size notify_me_when let_me_know_when_it's_back other_colours other_colors come_in_black come_in_white
    in_another_colour in_a_different_colour in_other_colours new_collection winter_collection summer_collection
    reserve_in_store other_branch_stock
clothfake: is_it_original is_it_authentic original_nike real_nike real_gucci fake_nike fake_gucci authenticity_card
    serial_number_on knock_off_of replica_of where_is_it_made made_in_china made_in_italy sweatshop child_labour
""".strip()
