"""What English speakers eat and drink: dishes, snacks and treats by name, and how they ask to cook them."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
fooditem: snack snacks doritos pringles cheetos ritz oreo oreos snickers twix kitkat kit_kat mars_bar mars_bars skittles
    haribo m_and_ms reese's reeses pop_tart pop_tarts cheerios cornflakes corn_flakes frosties granola muesli porridge
    coke coca_cola pepsi sprite fanta gatorade red_bull milkshake milkshakes smoothie smoothies lemonade espresso
    cappuccino americano mocha frappuccino big_mac whopper nugget nuggets mcnuggets popcorn pretzel pretzels cracker
    crackers trail_mix protein_bar protein_bars granola_bar cereal_bar candy_bar chocolate_bar marshmallow
    marshmallows gummy_bears jelly_beans peanut peanuts cashew cashews pistachio pistachios walnut walnuts pecan pecans
    peanut_butter nutella jam marmalade maple_syrup honey_on parmesan mozzarella cheddar feta ricotta camembert brie
    cottage_cheese cream_cheese sour_cream whipped_cream ham salami pepperoni prosciutto chorizo hot_dog hot_dogs
    bratwurst jerky cod haddock mackerel sardine sardines anchovy anchovies oyster oysters mussels scallops prawn prawns
    calamari artichoke artichokes asparagus aubergine beetroot beets cabbage cauliflower celery chickpeas lentils
    courgette zucchini kale leek leeks lettuce okra parsnip parsnips peas radish squash_soup sweetcorn sweet_potato
    sweet_potatoes turnip watercress blueberry blueberries blackberry blackberries raspberry raspberries cherry
    cherries coconut cranberries grape grapes grapefruit kiwi mango mangoes melon papaya pear pears pineapple plum
    plums pomegranate watermelon
dish: alfredo baklava bibimbap biryani biscuits_and_gravy bolognese bouillabaisse bruschetta bubble_tea cannelloni
    carbonara cassoulet ceviche cheesecake chicken_parmesan chicken_parm chicken_kiev chicken_soup chicken_pot_pie
    chili_con_carne chow_mein churros clam_chowder chowder cobbler coleslaw coq_au_vin cornbread cottage_pie couscous
    creme_brulee crepe crepes croissant croissants croquettes deviled_eggs donut donuts doughnut doughnuts dumpling
    dumplings egg_roll egg_rolls eggs_benedict egg_fried_rice enchilada enchiladas english_breakfast fajita fajitas
    falafel fettuccine fish_and_chips fish_pie flapjack focaccia fondue french_toast french_fries french_onion
    fried_rice fried_chicken frittata fudge gazpacho gnocchi goulash gratin gravy grilled_cheese gumbo gyro gyros haggis
    hash_browns hollandaise hummus houmous jambalaya kebab kebabs kimchi korma lasagna lasagne macaroni mac_and_cheese
    mac_n_cheese macarons mashed_potatoes meatballs minestrone moussaka nachos naan noodles omelet omelette onion_rings
    orange_chicken pad_thai paella pancake panini pavlova peking_duck pesto pho pierogi poke_bowl pot_roast
    potato_salad pudding pulled_pork quesadilla quesadillas quiche ramen ratatouille ravioli risotto roast_dinner
    rogan_josh samosa samosas sashimi sauerkraut schnitzel scones scrambled_eggs shakshuka shepherds_pie souffle
    souvlaki spring_roll spring_rolls stir_fry stroganoff stuffing sundae sunday_roast tabbouleh tagine tamale
    tamales tandoori tapas tempura teriyaki tikka_masala tiramisu toad_in_the_hole tortilla tortillas trifle truffles
    tzatziki vindaloo wellington wonton wontons yorkshire_pudding
nutrition: calorie_total calorie_content calories_are_in calories_in calorific total_calories amount_of_calories
    number_of_calories grams_of_fat grams_of_sugar grams_of_protein how_fattening how_healthy how_unhealthy
    nutritional_value nutritional_info nutritional_information nutrition_facts nutrition_label good_for_my_diet
    bad_for_you good_for_you saturated_fat trans_fat
recipe: recipe_for recipes_for how_would_i_make how_would_you_make how_do_i_cook how_do_you_cook how_do_i_bake
    how_do_you_bake how_to_bake how_to_cook how_to_prepare how_is_it_made from_scratch_recipe steps_to_make
    instructions_for_making directions_for_making best_way_to_cook best_way_to_make way_to_make a_homemade homemade
    home_made ingredients_for ingredients_do_i ingredients_to_make learn_to_make teach_me_to_cook
""".strip()
