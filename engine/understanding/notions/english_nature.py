"""Animals that nobody keeps at home, and curious facts about the world, as English speakers name them."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
animal: animal animals wildlife mammal mammals reptile reptiles amphibian insect insects predator predators species
    alligator alligators anteater antelope ape apes armadillo baboon badger_set bat_species bats bear bears grizzly
    polar_bear beaver beavers bee bees bison boar buffalo butterfly butterflies camel camels caterpillar cheetah
    cheetahs chimp chimps chimpanzee chimpanzees cobra cow cows coyote coyotes crab crabs crocodile crocodiles crow
    crows deer dinosaur dinosaurs dolphin dolphins donkey donkeys dragonfly duck ducks eagle eagles eel eels elephant
    elephants elk emu falcon falcons flamingo flamingos flies frog frogs gazelle giraffe giraffes goat goats goose
    gorilla gorillas grasshopper hawk hawks hedgehogs hippo hippos hippopotamus hornet hornets horses hyena hyenas
    jaguar jaguars jellyfish kangaroo kangaroos koala koalas ladybird ladybug lemur lemurs leopard leopards lion lions
    lizards llama llamas lobster lobsters lynx mammoth meerkat meerkats mongoose monkey monkeys moose mosquito
    mosquitoes octopus octopuses orangutan orca orcas ostrich ostriches otter otters owl owls panda pandas panther
    peacock pelican pelicans penguin penguins pigeon pigeons piranha platypus porcupine possum puffin puma rattlesnake
    raven ravens reindeer rhino rhinos rhinoceros robin_red salamander scorpion scorpions sea_lion sea_lions seahorse
    seals shark sharks sheep skunk skunks sloth sloths snail snails snakes sparrow spider spiders squid squirrel
    squirrels starfish stork swan swans tadpole tiger tigers toad toads tortoises trout turkeys turtles vulture
    vultures walrus wasp wasps weasel whale whales wildebeest wolf wolves wolverine wombat woodpecker yak zebra zebras
fact: trivia fun_facts fun_fact random_fact random_facts interesting_fact interesting_facts cool_fact weird_fact
    amazing_fact useless_fact something_interesting something_cool something_weird something_new_about
    something_fun_about something_i_do_not_know something_unusual interesting_about interesting_thing
    interesting_things interesting_info interesting_information curious_about curious_fact did_you_know
    little_known fascinating teach_me_something tell_me_something any_facts facts_about a_fact_about
""".strip()
