Feature: What English leads write to the scripts
  Chat English, British and short: what is named is heard, and a word that stands by chance chooses nothing.

  Scenario Outline: Fitness: a goal in one's own words
    Given the script fitness
    And the lead's language is en
    When the lead opens the chat
    And the lead writes "Kate"
    And the lead writes "<words>"
    Then the slot goal is "<goal>"

    Examples:
      | words                             | goal          |
      | wanna shift a stone before my wedding | Lose weight |
      | lose the baby weight              | Lose weight   |
      | get rid of the beer gut           | Lose weight   |
      | get ripped for summer             | Tone up       |
      | toning really                     | Tone up       |
      | just wanna feel less knackered    | More energy   |
      | gain muscle                       | Get stronger  |
      | bit stiff, mobility i guess       | Flexibility and posture |

  Scenario Outline: Fitness: what was done before
    Given the script fitness
    And the lead's language is en
    When the lead opens the chat
    And the lead writes "Kate"
    And the lead writes "toned"
    And the lead writes "<words>"
    Then the slot experience is "<experience>"

    Examples:
      | words                             | experience          |
      | not trained in yonks              | Had a break         |
      | havent worked out since covid     | Had a break         |
      | used to gym loads before covid    | Had a break         |
      | had a 2 yr gap                    | Had a break         |
      | 2 yrs off after baby              | Had a break         |
      | just a bit                        | Had a break         |
      | i dont go to the gym              | Starting from zero  |
      | never done it before              | Starting from zero  |
      | no                                | Starting from zero  |
      | no breaks, i train regularly      | I train regularly   |
      | been going to the gym for 3 years | I train regularly   |

  Scenario Outline: Fitness: a stray word is no experience
    Given the script fitness
    And the lead's language is en
    When the lead opens the chat
    And the lead writes "Kate"
    And the lead writes "toned"
    And the lead writes "<words>"
    Then the slot experience is empty

    Examples:
      | words                                      |
      | is it really free or u gonna charge me after |
      | before work                                |
      | bit of both                                |
      | front room, no space tho                   |
      | couple times                               |
      | first tell me how it works                 |

  Scenario Outline: Fitness: questions that leads ask
    Given the script fitness
    And the lead's language is en
    When the lead opens the chat
    And the lead writes "<words>"
    Then the bot says "<answer>"

    Examples:
      | words                                  | answer                               |
      | what is this                           | This is the online studio Home Tone  |
      | what if i miss a day                   | a missed day is no failure           |
      | whats the catch                        | free, no card needed                 |
      | so its for free?                       | free, no card needed                 |
      | its all free on youtube                | there are many good videos           |
      | why do u need my name                  | How we treat data                    |

  Scenario Outline: Fitness: health
    Given the script fitness
    And the lead's language is en
    When the lead has come to the state profile:
      | lead   |
      | Kate   |
      | toned  |
      | never  |
      | home   |
      | 3      |
    And the lead writes "<words>"
    Then the slot limits is "<limits>"

    Examples:
      | words                     | limits                 |
      | no                        | Nothing                |
      | no injuries               | Nothing                |
      | no health issues          | Nothing                |
      | i do have some problems   | Something else         |
      | no but my knee clicks     | Knees or joints        |

  Scenario Outline: Renovation: what kind it is
    Given the script renovation
    And the lead's language is en
    When the lead has come to the state qualification:
      | lead    |
      | John    |
      | Moscow  |
      | resale  |
      | 60 sqm  |
    And the lead writes "<words>"
    Then the slot kind is "<kind>"

    Examples:
      | words                       | kind           |
      | bare concrete, need the lot | Full           |
      | the works                   | Full           |
      | rip it all out              | Full           |
      | full gut job                | Full           |
      | just a lick of paint        | Cosmetic       |
      | just the bathroom           | Separate rooms |
      | not sure                    | Not sure yet   |

  Scenario Outline: Renovation: a budget that is not there is no kind
    Given the script renovation
    And the lead's language is en
    When the lead has come to the state qualification:
      | lead    |
      | John    |
      | Moscow  |
      | resale  |
      | 60 sqm  |
    And the lead writes "<words>"
    Then the slot kind is empty

    Examples:
      | words                                |
      | no budget really                     |
      | on a budget                          |

  Scenario Outline: Renovation: what leads say besides
    Given the script renovation
    And the lead's language is en
    When the lead opens the chat
    And the lead writes "John"
    And the lead writes "<words>"
    Then heard: <what> <name>

    Examples:
      | words                                | what      | name        |
      | why should i choose you              | objection | competitors |
      | my mate does it for half that        | objection | competitors |
      | mate quoted me half that             | objection | competitors |
      | can i get a quote                    | answer    | cost        |
      | why do u need my name                | answer    | privacy     |
      | do u do the plumbing n electrics too | answer    | scope       |
      | what is this                         | answer    | about       |
      | whats the catch                      | objection | trust       |

  Scenario Outline: Renovation: what is not said besides
    Given the script renovation
    And the lead's language is en
    When the lead opens the chat
    And the lead writes "John"
    And the lead writes "<words>"
    Then not heard: <what> <name>

    Examples:
      | words                        | what      | name        |
      | why do u want to know that   | objection | competitors |
      | why do u need my name        | objection | competitors |
      | mate quoted me half that     | answer    | cost        |
      | asap                         | answer    | duration    |

  Scenario Outline: Credit: what leads ask and fear
    Given the script credit
    And the lead's language is en
    When the lead opens the chat
    And the lead writes "John"
    And the lead writes "<words>"
    Then heard: <what> <name>

    Examples:
      | words                                   | what      | name        |
      | why do u need my name                   | answer    | privacy     |
      | why do u want to know that              | answer    | privacy     |
      | why should i choose you                 | objection | competitors |
      | my wife doesnt know, will she find out  | answer    | relatives   |
      | i need to ask my wife                   | objection | family      |
      | what happens to my credit score         | objection | fear        |
      | whats the point if i lose everything    | objection | fear        |
      | what happens to my flat                 | answer    | property    |
      | hows the consultation work              | answer    | process     |
      | what is this                            | answer    | about       |

  Scenario Outline: Credit: what is not said besides
    Given the script credit
    And the lead's language is en
    When the lead opens the chat
    And the lead writes "John"
    And the lead writes "<words>"
    Then not heard: <what> <name>

    Examples:
      | words                                  | what      | name        |
      | why do u want to know that             | objection | competitors |
      | go for it                              | answer    | cost        |
      | what happens to my credit score        | answer    | property    |
      | i'll take my time                      | answer    | property    |
      | my wife doesnt know, will she find out | objection | family      |
      | i need to tell my wife                 | answer    | relatives   |
