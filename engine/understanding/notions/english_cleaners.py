"""What English leads say of someone who cleans their home: chores, strangers, keys, damage, how often."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
chores: chore chores housework household_duties household_tasks housekeeping tidy tidying tidied declutter*
    hoover_myself vacuum_myself mop_the dust_the wash_up washing_up dish_washing laundry do_the_ironing
    clean_up_after_myself clean_my_own clean_our_own clean_it_myself clean_it_ourselves clean_myself clean_ourselves
    cleaning_myself cleaning_ourselves do_my_own_cleaning do_our_own_cleaning like_cleaning love_cleaning
    enjoy_cleaning cleaning_relaxes relaxes_me therapeutic take_turns_cleaning take_it_in_turns cleaning_rota own_mop
    my_mop my_hoover my_vacuum dishwasher roomba robot_vacuum robot_hoover robot_cleaner we_cope i_cope cope_fine
    cope_on coping manage_fine we_manage i_manage manage_just_fine my_kids_clean kids_help husband_cleans wife_cleans
    mum_cleans
strangers: stranger strangers random_people random_person some_random unknown_people unknown_person unfamiliar_people
    people_i_do_not_know people_we_do_not_know people_i_have_never_met person_i_do_not_know someone_i_do_not_know
    somebody_i_do_not_know anyone_i_do_not_know who_i_do_not_know know_who_they_are never_met_them
    not_know_these_people not_know_them let_people_in letting_people_in let_someone_in letting_someone_in
    let_anyone_in letting_anyone_in let_just_anyone people_in_my_house people_in_my_home people_in_my_flat
    people_in_my_place people_in_our_house people_in_our_home someone_in_my_house someone_in_my_home
    someone_in_my_flat somebody_in_my_house somebody_in_my_home somebody_in_my_flat walking_around_my
    wandering_around_my private_space personal_space my_privacy invade_my invading_my invasion_of_privacy
    go_through_my going_through_my touch_my_things touching_my_things touching_my_stuff touch_my_stuff rummage
    rummaging snoop* poke_around nose_around not_comfortable_with uncomfortable_with comfortable_with_somebody
    comfortable_with_someone comfortable_letting comfortable_having uneasy feel_safe_with live_alone live_on_my_own
    woman_on_my_own woman_living_alone home_alone_with feels_weird weird_having weird_letting alone_in_my_house
    alone_in_my_flat alone_in_the_house unsupervised
theft: theft thief thieves stealing steals stole stolen steal_from steal_my steal_something nick_something nick_my
    nicked pinch_my pinched_my takes_something take_something_from takes_my_things takes_things pocket_something
    light_fingered sticky_fingers go_missing goes_missing going_missing went_missing gone_missing things_disappear
    something_disappears disappear_from burgl* robbed rob_me rob_us cleaned_out valuables jewellery_lying cash_lying
    money_lying hidden_camera install_a_camera from_the_drawers from_my_drawers out_of_my_drawers
damagedone: if_they_break if_she_breaks if_he_breaks if_you_break breaks_something break_something break_my broke_my
    broken_by_the things_they_break what_they_break if_they_damage if_she_damages if_you_damage damage_my damaged_my
    damages_my damaged_by damage_something damages_something damages_caused cause_damage causes_damage if_they_scratch
    scratch_my scratches_my scratched_my scratch_the scratched_the drop_my drops_my dropped_my knock_over knocks_over
    knocked_over smash_my smashes_my smashed_my ruin_my ruins_my ruined_my spill_something spills_something spilled_on
    stain_my stains_my burn_my burns_my shrink_my flood_my flood_the floods_my floods_the flooded_my leave_the_tap
    accidents_happen by_accident in_case_of_damage who_pays_for_the_damage pay_for_the_damage pay_for_damage
    pay_for_things pay_for_what_they cover_the_damage cover_damage breakages compensate_me compensate_us
    compensation_for will_you_replace_it will_you_pay_for_it replace_what liable_for responsible_for_damage
    liability_cover public_liability
notpleased: not_happy_with_it not_happy_with_the am_not_happy is_not_happy are_not_happy unhappy_with if_i_am_unhappy
    if_we_are_unhappy dissatisfied not_pleased not_satisfied not_up_to_scratch not_up_to_standard below_standard
    poor_job bad_job bad_work lousy_job sloppy_job half_done half_finished missed_a_bit miss_a_spot miss_something
    missed_something not_clean_enough not_good_enough not_well_enough not_like_the_result not_like_the_work
    not_like_it_when not_what_i_asked not_as_agreed do_it_over come_back_and_redo redo_it make_sure_it_is_done
    make_sure_the_quality check_the_quality check_their_work checks_their_work inspect_the_work control_the_quality
    quality_check quality_checks quality_control ensure_quality ensure_the_quality keep_the_standard
    standard_of_cleaning
oneoff: one-off oneoff one_time_only one_time_thing single_visit single_clean single_session single_time only_once
    just_once once_only once_and_done only_one_time only_one_visit just_one_visit just_this_once just_the_once
    only_need_one only_need_it_once not_regularly not_regular nothing_regular nothing_permanent nothing_long_term
    not_every_week not_weekly not_monthly not_a_plan not_a_subscription not_into_subscriptions no_subscription
    no_subscriptions without_a_subscription hate_subscriptions many_subscriptions enough_subscriptions
    subscription_trap another_subscription a_commitment no_commitment no_commitments not_commit commit_to_every
    commit_to_anything commitment_like_that big_commitment long_commitment tied_down tie_myself tie_me_down tied_in
    tied_into locked_in lock_me_in as_and_when on_demand pay_as_you_go when_i_need_it ad_hoc now_and_then
    now_and_again once_in_a_while from_time_to_time occasional_clean
cleankit: sponge sponges rags microfibre microfiber duster dusters detergent* bleach disinfectant disinfectants
    polish_for spray_bottles mop mops bucket buckets broom brooms dustpan rubber_gloves bin_bags
    vacuum_provided vacuum_yours yours_or_mine mine_or_yours your_own_products your_own_supplies your_own_equipment
    my_own_products my_own_supplies bring_everything bring_their_own bring_your_own bring_all bring_stuff
    bring_the_stuff bring_equipment provide_the_products provide_products provide_a_vacuum provide_supplies
    provide_anything buy_products buy_any_products buy_supplies buy_anything_for leave_products_out prepare_anything
    have_to_provide need_to_provide products_included products_do_you what_products which_products clean_with
    use_to_clean cleaning_with what_sprays cleaning_cloths a_vacuum_cleaner the_vacuum_cleaner the_hoover a_hoover
roomkinds: bathroom bathrooms toilet toilets loo shower_screen oven fridge freezer hob extractor_hood cupboards
    skirting_boards windows_inside windows_outside balcony balconies hallway staircase conservatory utility_room
    make_the_beds change_the_sheets bed_linen ironing iron_my_shirts iron_shirts do_laundry do_windows do_the_windows
    take_out_the_bins empty_the_bins dust_and_vacuum vacuum_and_mop mop_and_vacuum mop_the_floors hoover_the_floors
    wipe_surfaces wipe_down standard_package basic_package full_package standard_clean basic_clean list_of_tasks
    checklist which_rooms what_rooms what_do_you_actually what_do_you_clean what_does_a_clean what_does_the_clean
    do_you_clean_the do_you_wash_the do_you_also_do
presence: be_in_when be_in_while be_around_when be_around_while stay_home stay_at_home stay_in_the_flat
    stay_in_the_house stay_in_while stay_there stay_while wait_at_home wait_in_for wait_there wait_around i_am_present
    i_am_there i_am_at_home i_am_not_in i_am_not_there nobody_is_home nobody_is_in no_one_is_home no_one_is_in
    nobody_home no_one_home no_one_there nobody_there someone_has_to_be somebody_should_be should_someone_be
    during_the_cleaning during_the_clean during_the_visit during_the_work while_you_clean while_you_work
    while_they_clean while_they_work while_she_cleans leave_you_to_it leave_them_to_it go_out_while pop_out_while
    watch_them_work supervise supervising
keyhand: key_safe keysafe key_box lockbox lock_box key_under under_the_mat under_the_doormat under_the_plant
    leave_my_key leave_my_keys leave_the_key hand_you_the_key hand_over_the_key hand_over_keys give_you_a_key
    give_you_my_key give_them_the_keys collect_the_keys collect_the_key pick_up_the_keys pick_up_the_key
    return_the_keys return_the_key keep_my_keys keep_the_keys keep_a_key keep_my_key have_a_key_cut copy_of_the_key
    lose_my_keys lose_the_keys spare_set set_of_keys key_with_the_neighbour key_with_a_neighbour key_with_reception
    with_the_concierge with_the_doorman buzz_them_in buzz_you_in door_code entry_code code_for_the_door get_into_the
    let_themselves_in let_yourself_in let_herself_in let_them_in let_you_in let_her_in get_in_if access_the_flat
    access_the_house access_the_property who_opens_the_door open_the_door_for
""".strip()
