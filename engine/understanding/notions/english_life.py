"""What English people say to a firm that is none of its matter: pitches, press, pastimes, opinions, news of home.

A notion that no class of a script has makes a sentence stranger to all of them.
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
pitch: we_supply we_sell we_make_the we_manufacture we_import we_distribute we_offer_services we_offer_seo we_build
    we_design_websites we_do_marketing we_do_seo we_can_help_you our_agency our_services_include our_product_range
    our_catalogue_of i_represent on_behalf_of_our would_your_company would_you_like_to_advertise advertise_with
    advertise_on promote_your promote_you grow_your_business rank_your boost_your business_proposal proposal_for_you
    partner_with_you partnership_with_you become_a_partner become_a_reseller become_a_dealer become_your_supplier
    wholesale_from resell franchise_opportunity buy_a_franchise open_a_franchise buy_your_company invest_in_your
    sponsor_our sponsor_us sponsorship_for influencer blogger bloggers collab shoutout followers_on
press: journalist journalists reporter newspaper magazine interview_with interview_your interview_you podcast_about
    write_about_you article_about documentary_about press_release for_our_paper on_our_show
research: dissertation thesis_on my_thesis school_project uni_project university_project student_project
    homework_about survey_for fill_in_my_survey questionnaire research_for case_study_for_my field_trip
    tour_of_your_factory visit_your_factory open_day
charity: charity charities fundraiser fundraising donate donation donations raffle_prize volunteer volunteering
    good_cause food_bank
filming: film_at film_in film_here film_a shoot_a_film shoot_a_video use_your_place hire_your_place hire_the_whole
    hire_your_hall rent_your_hall rent_out_your_space your_parking_lot
hiringasks: become_a become_an how_do_you_become get_into_the_trade train_to_be work_as_a qualify_as looking_for_work
    looking_for_a_job do_you_hire are_you_hiring hiring_at work_for_you_guys reference_from used_to_work_for
    i_work_for i_worked_for my_shift my_payslip
incident: your_driver your_van your_lorry your_truck cut_me_off nearly_hit nearly_ran parked_in_front parked_outside
    blocking_my_drive blocking_the_road blocking_our broke_my_fence broke_my_window left_his left_her your_guy
    your_bloke your_lads your_worker smoking_outside music_too_loud
lostproperty: left_my_umbrella left_my_phone left_my_bag left_my_coat left_my_glasses left_my_scarf left_my_keys
    left_my_hat did_anyone_find has_anyone_found anyone_hand_in handed_in found_a_wallet found_a_phone
howmade: who_invented who_came_up_with who_discovered when_was_it_invented how_is_it_made how_are_they_made
    how_do_they_make what_are_they_made why_are_they why_do_they why_is_it_called why_is_the why_are_there
    history_of_the in_the_old_days in_ancient made_in_the_first
diy: at_home_myself do_it_at_home fix_it_myself repair_it_myself make_my_own build_my_own diy do_i_clean do_i_fix
    do_i_repair do_i_make do_i_remove do_i_get_rid do_i_build do_i_install do_i_paint do_i_sharpen do_i_unblock
    how_to_clean how_to_fix how_to_repair how_to_remove how_to_get_rid how_to_build how_to_install how_to_paint
    how_to_unblock how_to_sharpen teach_me_to which_glue which_paint which_brand which_model what_brand best_brand
    best_model youtube_video home_remedy home_remedies
goodforyou: good_for_you bad_for_you good_for_your bad_for_your is_it_healthy is_it_bad are_they_bad should_people
    how_many_calories lose_weight_fast doctor_says i_read_that i_heard_that they_say_that is_it_true_that scientists
    studies_show
sellmine: sell_my sell_you_my want_to_sell buy_my buy_old buy_used do_you_buy second-hand second_hand trade_in
    trade-in part_exchange scrap_value what_is_mine_worth how_much_is_mine valuation_of_my
opinion: you_think your_opinion your_favourite your_favorite do_you_reckon do_you_like do_you_believe do_you_prefer
    gonna_win going_to_win will_win should_win election elections politician politicians prime_minister
    brexit aliens ghost ghosts god religion conspiracy climate_change
personal: are_you_married are_you_single do_you_dream do_you_sleep do_you_eat do_you_drink do_you_get_tired
    do_you_get_bored do_you_have_feelings do_you_have_kids do_you_have_a_girlfriend do_you_have_a_boyfriend
    do_you_love will_you_marry marry_me go_out_with_me are_you_happy are_you_sad are_you_ok are_you_tired
    how_old_is_your where_do_you_live what_are_you_up_to what_you_up_to what_are_you_doing what_are_you_wearing
    how_was_your how_is_your_day how_is_your_week hows_your_day how_are_you_doing how_you_doing hows_life hows_things
    how_is_life tell_me_about_yourself your_star_sign your_hobbies
exclaim: lol lmao lmfao rofl haha hahaha hehe omg omfg wtf wow woah whoa yay woohoo hooray ugh meh bruh damn dang oops
    whoops ouch yikes blimey crikey gosh jeez phew ha yum yuck eww congrats congratulations bravo well_done nice_one
    good_one good_job great_job no_way thats_funny that_is_funny thats_hilarious so_funny such_is_life what_a_day
    what_a_week thats_life fair_play touche fingers_crossed touch_wood knock_on_wood
mondays: monday_again monday_morning monday_mornings mondays tgif friday_feeling its_friday it_is_friday hump_day
    roll_on_friday for_the_weekend weekend_plans long_weekend cant_wait_for can_not_wait_for looking_forward_to
    need_a_holiday need_a_vacation need_a_break need_a_drink need_a_nap need_a_coffee need_coffee need_sleep
    need_more_coffee counting_the_days
tired: so_tired am_tired knackered shattered exhausted sleepy yawning cant_sleep can_not_sleep could_not_sleep
    insomnia just_woke just_got_up slept_in overslept going_to_bed off_to_bed good_sleep nap hungover hangover drunk
moods: i_am_bored so_bored i_am_sad so_sad i_am_happy so_happy i_am_excited so_excited i_am_lonely i_am_angry
    i_am_stressed so_stressed i_miss i_love_you i_hate i_feel feeling_down feeling_low feeling_sick in_love broke_up
    dumped_me cheated_on got_engaged got_married got_divorced passed_my passed_the got_promoted got_fired got_the_job
    got_a_new_job having_a_baby had_a_baby gave_birth is_pregnant_again first_steps lost_a_tooth turned_five
    turned_six turns_forty
familynews: my_sister my_brother my_cousin my_nephew my_niece my_grandma my_grandad my_gran my_nan my_uncle my_aunt
    my_mate my_neighbour my_neighbor my_roommate my_flatmate my_boyfriend my_girlfriend my_ex my_kid my_kids my_baby
    the_baby the_kids the_cat_is the_cat_has the_cat_ate the_dog_is the_dog_has the_dog_ate new_puppy new_kitten
    my_son_is my_daughter_is my_birthday
    happy_birthday happy_new_year merry_christmas happy_easter
pastime: watching watched binge netflix playing_football playing_tennis playing_guitar playing_games played_football
    fishing hiking camping cycling knitting gardening baking_a reading_a_book marathon parkrun jogging swimming_in
    skiing surfing yoga_class went_to_the_gym at_the_gym went_shopping went_to_the_cinema went_for_a_walk
    walking_the_dog walk_the_dog learning_to learning_spanish learning_french the_match_last good_game
    last_night's_game which_team who_do_you_support the_cup champions_league world_cup the_olympics playoffs
lunching: having_lunch having_dinner having_breakfast at_lunch_now eating_a eating_my ate_too cooked_a cooking_dinner
    making_dinner making_soup for_tea_tonight had_pasta had_pizza had_a_sandwich had_for_lunch for_my_lunch so_hungry
    starving ordered_pizza takeaway_tonight cup_of_tea_now pub_tonight pub_later pint pints
roadtalk: stuck_in_traffic traffic_is stuck_on_a stuck_on_the stuck_at_the train_is_late bus_is_late missed_my_bus
    missed_my_train on_the_train on_the_bus at_the_airport at_the_station waiting_for_a_train waiting_for_the_bus
    car_broke car_will_not_start got_a_puncture phone_is_dying phone_dying battery_is_dying low_battery my_wifi
skytalk: raining_again its_raining it_is_raining it_is_pouring pouring_down its_pouring its_sunny it_is_sunny
    its_freezing it_is_freezing its_boiling it_is_boiling so_hot_today so_cold_today snowing lovely_weather
    love_this_weather nice_out nice_day_today beautiful_day
riddle: what_is_the_capital capital_of meaning_of_life fun_fact random_fact tell_me_a tell_us_a sing_me sing_a_song
    write_me_a write_a_poem write_a_song plus_two square_root spell_the how_do_you_spell translate_this say_something
    say_hello_in roll_a flip_a rock_paper guess_what guess_my
aside: wrong_chat wrong_window not_for_you meant_for_my that_was_for my_kid_typed my_cat_typed pocket_dial ignore_me
    never_mind nevermind nvm just_testing testing_testing is_this_thing_on test_test let_me_check_my going_to_the_shop
    popping_out be_right_back in_a_sec one_sec give_me_a_sec hang_on_a hold_on_a
smallnumber: about_20 about_10 about_15 about_30 about_50 around_10 around_20 around_50 maybe_10 maybe_20 maybe_50
    roughly_10 roughly_20 a_dozen_or a_couple_of_hundred just_me_and only_me_and the_two_of_us_and
""".strip()
