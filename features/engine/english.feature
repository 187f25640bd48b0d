Feature: A lead talks English
  The same vocabulary in English, for scripts and scenarios in English.

  Background:
    Given the script:
      """
      language: en
      start: hello
      timezone: America/New_York
      slots:
        name: {type: person_name, ask: "What should I call you?"}
        budget: {type: money, currency: USD, min: 1 000, ask: "What is your budget?", hear: {words: [budget]}, again: ["Roughly?"]}
        home: {type: choice, ask: "House or flat?", options: {house: [House], flat: [Flat, apartment]}}
        agrees: {type: yes_no, ask: "Shall we call you?"}
        phone: {type: phone, ask: "On which number?", consent: By sending it you agree to be called.}
      states:
        hello: {stage: new, say: Hello!, collect: [name], next: about}
        about: {stage: qualified, collect: [budget, home], next: offer}
        offer:
          say: "{{ name }}, with {{ budget }} we have something."
          collect: [agrees]
          next: [{when: agrees, go: closing}, {go: refused}]
        closing: {do: [alert, {tag: hot}], collect: [phone], next: booked}
        booked: {say: "We will call {{ phone }}.", outcome: won}
        refused: {say: "No problem, write any time.", outcome: lost}
        manager: {say: A colleague will answer here., outcome: handoff}
      objections:
        price: {hear: {words: [too expensive]}, replies: [You can pay in parts.], then: refused}
      answers:
        area: {hear: {patterns: [where … office]}, reply: We are in Brooklyn.}
      reminders: {touches: [{after: 2h, say: "Still there?"}]}
      always:
        - {hear: human, go: manager}
      """
    And the lead opens the chat

  Scenario: From the greeting to a booked call
    Then the bot says "I am a virtual assistant."
    When the lead writes in turn:
      | lead           | bot                             |
      | I'm John       | What is your budget?            |
      | about 300k     | House or flat?                  |
      | apartment      | John, with $300,000 we have     |
      | yes please     | On which number?                |
    Then the bot offers the contact button
    And the number of the bot's messages is 2
    And the bot's message number 1 is:
      """
      By sending it you agree to be called.
      """
    And the managers get a card
    And the number of tags hot in the whole talk is 1
    When the lead writes "+1 212 555 0142"
    Then the outcome is won
    And the state is booked
    And the consent for phone is recorded

  Scenario: An objection and a question, one after the other
    When the lead writes "John"
    And the lead writes "that's too expensive for me"
    Then the bot's message is:
      """
      You can pay in parts.

      What is your budget?
      """
    And heard: objection price
    When the lead writes "where is your office?"
    Then the bot says "We are in Brooklyn."
    And the bot's last question is "What is your budget?"
    And the stage is qualified

  Scenario: A lead who asks for a person, is given back, and goes on
    When the lead writes "John"
    And the lead writes "can I talk to a human"
    Then the owner is waiting
    And the outcome is handoff
    When a manager writes "Hi, Ann here"
    Then the owner is human
    When the lead writes "thanks Ann"
    Then the bot is silent
    When a manager gives the talk back
    Then the bot's last question is "What is your budget?"
    And there is no outcome

  Scenario: Silence
    When 1 hour goes by
    Then the bot is silent
    When 1 hour goes by
    Then the bot says "Still there?"

  Scenario: A correction
    When the lead writes "John"
    And the lead writes "300k"
    And the lead writes "sorry, my mistake, the budget is 400k"
    Then the slot budget is "$400,000"
    And the bot's last question is "House or flat?"
    And the buttons are "House", "Flat"

  Scenario: Please stop
    When the lead writes "stop texting me"
    Then the owner is closed
    And the outcome is lost
    And no question is open
    When 30 days go by
    Then the bot is silent
