"""What English speakers ask of vets, groomers, pet hotels, dog trainers and breeders, each topic by itself."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
vetsick: vomit* diarrhoea diarrhea limp limping lame lethargic off_his_food off_her_food won't_eat stopped_eating
    not_eating not_drinking drinking_a_lot swallowed ate_chocolate ate_a_sock ate_rat ate_something eaten_something
    eaten_chocolate eaten_grapes choking collapsed seizure seizures having_fits wheezing coughing sneezing
    scratching_himself scratching_herself scratching_all licking_his licking_her licking_its paws paw lump_on_his
    lump_on_her swollen_belly bloated can't_pee cannot_pee straining blood_in_his blood_in_her hit_by_a_car bitten_by
    bite_wound ear_infection ear_mites hot_spot mange ringworm fur_falling losing_fur bald_patch cherry_eye cloudy_eye
    kennel_cough parvo distemper heatstroke poisoned bee_sting broken_claw torn_claw
vetneuter: neuter neutered neutering spay spayed spaying castrate castrated castration sterilise_my sterilize_my
    sterilising_a in_heat on_heat in_season_dog snip_my fixed_my_dog get_my_dog_fixed get_my_cat_fixed
vetvaccine: booster boosters puppy_shots kitten_shots puppy_vaccination kitten_vaccination vaccinate_my jabs_for_my
    rabies leptospirosis feline_flu deworm* worming wormer worm_tablets flea_treatment flea_and_tick tick_removal
    ticks_on microchip microchipped chipping_a
vetteeth: dog_teeth cat_teeth dog's_teeth cat's_teeth teeth_cleaned_on dental_for_my_dog dental_for_my_cat bad_breath
    doggy_breath
vetend: put_to_sleep put_him_down put_her_down put_down_my put_my_dog_down put_my_cat_down euthan* pet_cremation
    cremate cremated cremation rainbow_bridge say_goodbye_to_my
exotics: hamster guinea_pig rabbit rabbits bunny gerbil rat_as chinchilla ferret hedgehog parrot budgie canary
    cockatiel tortoise turtle iguana gecko lizard bearded_dragon snake_as python_snake reptile reptiles exotic_pets
    exotics goldfish aquarium koi chickens ponies donkey alpaca
grooming: groom groomed grooming groomer groomers dog_haircut cat_haircut clip_my_dog clip_nails nail_clipping
    trim_nails nail_trim claws claw_trim deshed* de_shed shedding moulting matted mats knots_in_his coat_is_matted
    hand_strip* doodle cockapoo cavapoo poodle shih_tzu schnauzer pomeranian bichon yorkie ear_cleaning anal_glands
    lion_cut shave_my_dog shave_my_cat bath_my_dog wash_my_dog bath_for_a_dog wash_for_dogs scared_of_clippers
    scared_of_dryer hates_the_dryer muzzle muzzled
petstay: boarding_kennels kennel kennels cattery dog_hotel cat_hotel pet_hotel pet_sitter pet_sitting dog_sitter
    dog_sitting cat_sitter cat_sitting dog_walker dog_walkers dog_walking walk_my_dog walk_the_dog doggy_daycare
    dog_daycare board_my_dog board_my_cat look_after_my_dog look_after_my_cat look_after_my_pet feed_my_cat
    while_we_are_away_dog separation_anxiety photos_of_my_dog updates_on_my_dog own_bed_and_toys bring_his_own_food
    gets_on_with_other_dogs good_with_other_dogs
dogtrain: puppy_class puppy_classes obedience dog_training dog_trainer behaviourist behaviorist pulls_on_the_lead
    pulls_on_the_leash lead_pulling barks barking bites_people aggressive_dog reactive_dog reactive growls growling
    jumps_up recall_training house_train house_training potty_training_a_puppy toilet_train_a chews_everything
    chewing_the crate_train crate_training
breeder: breeder breeders litter litters pedigree kennel_club akc purebred pure_bred crossbreed rescue_dog rescue_cat
    adopt adopting adoption_fee rehome rehoming shelter_dog puppies_available puppies_for_sale kittens_for_sale
    kittens_available health_tested hip_scores see_the_mother meet_the_parents which_breed what_breed
    good_with_kids_dog
petfeed: dog_food cat_food puppy_food kitten_food kibble wet_food dry_food raw_diet raw_food grain_free
    hypoallergenic_food senior_food switch_foods dog_treats litter_tray cat_litter scratching_post dog_bed harness
    collar collars leads_for_dogs pet_carrier crate crates cat_tree chew_toys
vetafter: cone cone_of_shame elizabethan recovery_suit stitches_out stitches_removed remove_stitches stitches
    after_spaying after_neutering wakes_up_from_the coming_round stay_overnight_after
""".strip()
