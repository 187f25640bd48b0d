Feature: Scripts may be written as people write
  Numbers, durations, lists and texts have more than one spelling, and each means what it looks like.

  Background:
    Given the script:
      """
      language: en
      start: sizes
      disclosure: off
      slots:
        seats: {type: integer, min: 1, max: "10,000", ask: "How many seats?"}
        wait: {type: duration, min: 0, ask: "How soon do you start?"}
      states:
        sizes:
          collect: seats
          next: [{when: "seats in (1,2)", go: pair}, {when: "seats >= 1,000", go: big}, {go: later}]
        later: {collect: wait, next: [{when: wait <= 30m, go: now}, {go: pair}]}
        pair:
          say:
            - {when: seats > 2, say: "A team of {{ seats }}."}
            - {en: "A pair.", ru: "Пара."}
          outcome: won
        big: {say: "A big one.", outcome: won}
        now: {say: "At once.", outcome: won}
      """
    And the lead opens the chat

  Scenario: A comma in a number groups its thousands
    When the lead writes "2500"
    Then the state is big

  Scenario: In a list a comma parts, and the else may speak two languages
    When the lead writes "2"
    Then the bot says "A pair."

  Scenario: Minutes beside a duration are minutes
    When the lead writes "20"
    And the lead writes "in 20 minutes"
    Then the state is now
