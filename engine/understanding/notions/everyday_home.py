"""What words of the kitchen, the table, light, warmth and cleaning are about, Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
recipe: рецепт* готовить готовлю готовим готовят готовит готовка приготов* сготов* стряпа* состряп* ~варить ~варит*
    варить варят свари* ~жарить ~жарит* жарить пожарить пожарь пожарьте поджар* запек* запеч* испеч* печь пеку выпек*
    выпечк* потушить_мясо тушен* замаринов* маринад* тесто теста начинк* ингредиент* духовк* сковород* кастрюл*
    мультиварк* аэрогрил* соус* специ специи блюд* меню_на гарнир* что_поесть на_ужин на_обед на_завтрак
    из_чего_сделать что_можно_сделать_из что_сделать_из что_приготовить недожар* пережар* прожарк* взбит* взбей
    кулинар* повар* recipe* recipie* cook cooks cooking cooked bake bakes baking baked boil* fry frying fried grill*
    roast* marinat* simmer* steam* saute dough batter ingredient* oven skillet saucepan crockpot instant_pot air_fryer
    sauce sauces seasoning spice spices dish dishes for_dinner for_lunch for_breakfast whip_up dinner_idea* meal_idea*
    how_do_i_make how_do_you_make how_to_make how_do_i_cook knead whisk homemade medium_rare well_done
    пожрать жратв* вкусняшк* закуск* десерт* засол* маринов* солить нарез* шинков* бульон* вкусно замес* в_духовке
    на_сковороде на_гриле в_мультиварке стряпн* snack* dessert* appetizer* brine pickle* sear chop mince leftovers
    cookbook chef tender crispy make_with what_can_i_make what_can_i_cook what_should_i_cook what_to_cook what_to_make
    how_to_prepare how_to_bake how_to_cook from_scratch meal_prep сварган* замутить_поесть рассол*
    посолить
dish: блин* борщ* плов плова плову сырник* пельмен* котлет* шарлотк* олад* каша каши кашу омлет* яичниц* салат* суп
    супа супы супчик* шашлык* стейк* пирог* пирожк* торт* печень* кекс* запеканк* рагу лазань* пасту_карбонар*
    карбонар* болоньез* ризотто ролл роллы суши пицц* бургер* шаурм* шаверм* винегрет* оливье голубц* холодец холодц*
    гуляш* жарко* варень* вареник* хинкал* манты долм* чебурек* беляш* окрошк* солянк* щи уха харчо рататуй* тирамису
    чизкейк* pancake* soup* stew* pie pies pizza* lasagna* spaghetti risotto burger* hamburger* steak* meatloaf
    casserole* salad* omelet* curry chili taco* burrito* sushi ramen dumpling* cookie* cake* muffin* brownie* waffle*
    sandwich* meatball* rib ribs chowder quiche* gumbo paella pho noodles_soup cheesecake* tiramisu stir_fry kebab*
    fries gravy stuffing guacamole
fooditem: куриц* курин* курочк* грудк* говядин* свинин* баранин* индейк* индюшк* утка утку утки фарш фарша лосос*
    семг* креветк* кальмар* тунец тунц* яиц молочн* сметан* кефир* творог* творож* масло_сливочн* сливочн* сливк* мука
    муки муку сахар* соль соли перец перца лук лука чеснок* морков* картоф* капуст* свекл* помидор* томат* огурец
    огурц* тыкв* кабачк* кабачок баклажан* гриб* риса рису гречн* овсянк* перловк* макарон* спагетти лапш* фасол*
    горох* чечевиц* нут яблочк* груш* банан* апельсин* мандарин* лимон* авокадо ягод* клубник* малин* виноград* арбуз*
    орех* орешк* шоколад* сникерс* мед меда дрожж* сода соды батон* тост тоста тосты сало сала колбас* сосиск* йогурт*
    чипс* пива пивас* пивк* вина винишк* сок сока соки чая чаек конфет* вафл* мороженое мороженого майонез* кетчуп*
    укроп* петрушк* изюм* кукуруз* какао сгущенк* breast beef pork lamb turkey duck bacon sausage* ham salmon tuna cod
    shrimp* prawn* cream buttermilk butter cheddar mozzarella yogurt* yoghurt* flour sugar salt pepper
    onion* garlic carrot* cabbage beet beets tomato* cucumber* pumpkin zucchini mushroom* spinach broccoli lettuce
    oats oatmeal quinoa noodle* bean beans pea peas lentil* corn tofu banana* orange* lemon* lime* grape* pear* melon*
    avocado* berry berries strawberr* blueberr* nut nuts almond* peanut* chocolate snickers honey jam yeast toast
    bagel* crackers cereal chips juice soda coke candy ketchup mayo mustard vinegar olive_oil
nutrition: кал калор* килокал* кбжу бжу белок белка белков жиры жиров жирност* углевод* питательн* толстеют толстеть
    поправиться_от диетическ* холестерин* витамин* норма_калорий дневник_питания пищев* энергетическ* сахара_в
    клетчатк* гликемич* calor* kcal kcals cals nutrit* nutrient* protein* carb carbs carbohydrate* fat fats fatty
    fattening macros sodium cholesterol fiber fibre vitamin* food_diary calorie_count daily_intake glycemic healthy
    low_calorie high_in худе* похуде* диета диете на_диете потолст* поправлюсь набрать_вес энергоцен* diet lose_weight
    serving sugar_in salt_in keto burn_off
substitution: замен* вместо чем_заменить альтернатив* если_нет_под_рукой substitut* instead_of in_place_of replace*
    replacement_for alternative_to swap_for use_instead
cooktime: сколько_варить сколько_жарить сколько_запекать сколько_печь как_долго_варить как_долго_жарить минут_варить
    минут_жарить при_какой_температуре how_long_to_cook how_long_to_bake how_long_to_boil how_long_should_i_cook
    how_long_do_i_cook cook_time cooking_time oven_temp oven_temperature what_temperature_to long_does_it_take_to_cook
    вкрутую всмятку hard_boiled soft_boiled al_dente how_long_to_roast how_long_to_fry сколько_тушить сколько_парить
shelflife: срок_годности протух* испорт* прокис* скис* плесен* хранить_в_холод* можно_ли_есть_еще go_bad gone_bad
    spoil* shelf_life expired_milk still_good safe_to_eat moldy how_long_does_it_last keep_in_the_fridge
restaurant: рестик* кафешк* кофейн* бара баре бары паб пабе столик_на пообедать поужин* поесть_где где_поесть
    покушать_где перекус* пиццери* суши_бар едальн* столовая забегаловк* вкусно_поесть чаевые чаевых бизнес_ланч
    кухня_ресторан* diners bistro* pub pubs cafe* steakhouse pizzeria table_for a_table table_at eat_out eating_out
    place_to_eat places_to_eat good_food dinner_at lunch_at dine dining cuisine tip tipping michelin brunch yelp
takeaway: доставка_еды заказать_еду закажи_еду закажи_пиццу заказать_пиццу закажи_роллы закажи_суши еду_на_дом
    на_вынос навынос самокат_доставк* деливери яндекс_еда takeout take_out takeaway take_away order_food order_pizza
    order_a_pizza order_some doordash ubereats uber_eats grubhub food_delivery deliveroo
shoppinglist: список_покупок список_продуктов списку_покупок списке_покупок список_в_магазин список_для в_магазин
    в_магазине за_продуктами продукты покупк* купить_в магазин* магазе пятерочк* магнит* перекресток ашан*
    лента_магазин вкусвилл* супермаркет* продуктов* докупить докупи кончил* закончил* кончается заканчивается
    надо_купить нужно_купить не_забыть_купить купи_хлеб grocer* shopping_list grocery_list shopping supermarket*
    walmart tesco costco trader_joe target_store to_buy pick_up_some run_out
    running_low running_out ran_out we_are_out for_the_store from_the_store stick_it_on pop_it_on store_list
    закупк* закупи закупить допиши докинь дополни внеси приплюс* нет_молока пусто_в_холодильник* дома_нет throw_on
    toss_on tack_on stock_up restock almost_out get_some need_some need_more buy_more
household: салфетк* туалетная_бумага туалетной_бумаги туалетную_бумагу туалетка туалетную стиральный_порош* порошок
    порошка шампун* гель_для зубная_паста зубную_пасту зубная_щетка подгузник* памперс* корм корма наполнитель* губк*
    фольг* мешки_для пакеты_для моющее ополаскив* крем крема бритв* прокладк* скотч батарейки лампочки гвоз*
    detergent* toothpaste toothbrush* diaper* nappies wipes tissue* toilet_paper paper_towels napkin* shampoo
    conditioner soap sponge* foil batteries lightbulb* trash_bags cat_food dog_food pet_food kitty_litter bleach
    razor* deodorant
lightbulb: светом светик* посвети ~светить ~свети* освет* светиль* софит* потемн* ничего_не_вижу не_видно ярче поярче
    тускл* свечк* lighting chandelier* illuminat* dark darkness dimmer dims lantern* porch_light night_light
    bedside nightstand spotlight* fairy_lights can_not_see see_anything иллюмин* рубильник* выключател*
    диод* светодиод* прожектор* фонар* огни огоньк* неон* мрак мрачно полумрак* flashlight torch glow led sconce
    floodlight* pitch_black shine light_switch overhead_light
room: кухн* спальн* гостиная гостиной гостиную зал зале зала детск* ванна ванной ванную ванная туалет* коридор*
    прихожая прихожей прихожую кабинет* балкон* двор двора дворе подвал* гараж* столовой веранд* комнат* лестниц*
    крыльц* дача_дом террас* kitchen* bedroom* living_room lounge hallway hall bathroom* toilet nursery garage*
    basement cellar porch backyard patio attic den corridor dining_room office_light room rooms upstairs downstairs
    terrace driveway closet kids_room loo
warmth: прогрей прогреть прогрев прогреет прогрева* обогре* подогре* кондей* сплит* теплый_пол теплые_полы душно
    душнов* проветр* вентил* увлажн* котел котлы котла котле котлу потеплее попрохладн* натоп* топить heat heater*
    heating heated thermostat* ac a_c air_con air_conditioner* conditioning aircon hvac warm warmer
    warmth warm_up cool cooler cooling cold colder chilly freezing boiling hot hotter radiator* boiler*
    furnace underfloor degrees temperature* fan fans eco_mode humidifier* nest stuffy sweating отопит* колотун зябко
    озяб* парилк* духотищ* печк* камин камина калорифер* бойлер* вспотел* потею климат_контрол* toasty cozy cosy
    shiver* fireplace indoors sweat vent vents degrees_in
vacuum: пылесос* пропылес* робот_пылесос робота_пылесоса роботом робот_уборщик уборщик* шерсть шерсти ковер ковр*
    влажная_уборка влажную_уборку уборк* убраться убирается уберется убирался уберись подмет* подмести пол_в полы пыль
    пыли пылищ* на_базу vacuum* hoover* roomba* robot_vac robot_vacuum robovac rug rugs carpet* mop mops mopping
    sweep* dust* dock docking floors hair_everywhere pet_hair dog_hair crumbs робот робота щетк* крошк* рассыпал*
    насыпал* насорил* почисти почистить вычист* грязно чисто_ли dirt dirty spill* dyson suction robot robo floor
cleaning: уборк* ~брать_квартир* клининг* помыть мыть вымы* отмы* отстир* пятно пятна пятен пятнышк* стирк* постира*
    мусор* выброс* генеральн* посуда посуду посуды clean cleaning cleaner* tidy* scrub* wash* laundry stain* trash
    garbage dishes bleach declutter
coffee: лате кофе кофеек кофейк* кофеварк* кофемашин* капучино эспрессо американо раф coffee* espresso* latte*
    cappuccino* brew* americano mocha
smartplug: умная_розетка умную_розетку розетк* чайник чайники утюг* обогреватель* удлинител* smart_plug plug plugs
    outlet* socket* power_strip kettle iron_off
homesecurity: сигнализац* замок_двер* замок замки запри запереть ~переть_дверь закрой_дверь закрой_двери камера камеры
    камеру видеонаблюд* датчик* охран* домофон* ворота калитк* lock locks locked unlock_the back_door
    doorbell security camera cameras alarm_system sensor* motion burglar* intruder*
blinds: штора шторы шторку шторки шторам жалюзи рольштор* занавес* гардин* curtain* blind blinds shades shutter*
    drapes
appliancehome: стиралк* стиральн* посудомо* холодильник* микроволн* духовой плита_кухон* washer dryer dishwasher*
    fridge refrigerator* microwave* oven_off stove
onoff: включ* вкл вруб* заводи запусти* запуск* зажг* зажеч* выключ* выкл выруб* погаси потуши гаси turn_on turn_off
    switch_on switch_off flick put_on power_on power_off fire_up start_the
eating: съел* съесть съем сожр* скушал* кушать кушал* покуша* поел* поесть поем ем ешь ела ел жую перекусил* выпил*
    выпить eat eating ate eaten drank drink drinking had_for_breakfast had_for_lunch swallow*
"""
