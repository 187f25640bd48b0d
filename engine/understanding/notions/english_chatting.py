"""Short turns of English chats: a step back, a refusal, words put right or said again, greetings, who approves."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
stepback: return_to_the_earlier return_to_the_first return_to_the_question return_to_the_step return_to_the_beginning
    earlier_question earlier_step earlier_answer the_question_before question_i_skipped skipped_a_question
    skipped_it_by skipped_by_accident go_to_the_previous to_the_previous_question to_the_previous_step restart
    reset_the_chat reset_the_conversation reset_this start_from_the_beginning start_the_chat_again start_it_again
    start_all_over from_square_one back_to_square back_one_step one_back go_one_back
refuse: not_be_buying not_be_going not_be_proceeding not_be_taking not_be_ordering not_be_signing not_be_needing
    not_be_continuing not_be_using not_going_with not_going_for_it not_going_to_take not_going_to_sign
    not_going_to_order not_going_to_do not_going_to_bother not_taking_it not_signing not_signing_up not_doing_it
    not_doing_this not_happening not_gonna_happen hell_no heck_no no_way_jose no_siree absolutely_not definitely_not
    certainly_not of_course_not not_a_chance no_chance not_in_a_million not_in_this_life over_my_dead not_on_your
    no_deal negative thumbs_down i_refuse we_refuse have_to_decline have_to_pass have_to_say_no
    going_to_say_no going_to_decline will_have_to_say_no we_are_out i_am_out of_no_interest not_of_interest
    do_not_want_to_buy do_not_want_to_order do_not_want_to_sign do_not_wish_to have_chosen_not chosen_not_to
    opted_not_to opted_against we_have_passed my_answer_is_no our_answer_is_no it_is_not_for
mistake: not_what_i_said not_what_i_meant not_what_i_wrote not_what_i_typed not_what_i_told i_did_not_say_that
    i_never_said_that you_misheard misheard you_misunderstood misunderstood_me you_got_me_wrong you_got_it_wrong
    got_my_name_wrong got_it_wrong got_that_wrong wrote_it_wrong wrote_my_name you_wrote_it you_put_it_wrong
    that_is_incorrect that_is_wrong this_is_wrong information_is_wrong details_are_wrong name_is_wrong name_is_spelt
    name_is_spelled it_is_spelt it_is_spelled spelt_like spelled_like spelt_s spelled_s no_i_said no_i_meant
    no_i_mean i_said_not i_actually_said actually_i_said actually_it_is actually_my actually_we_have actually_we_are
    actually_i_have actually_i_am i_should_have_said i_should_have_written what_i_meant_was correction_it
    let_me_rephrase_that let_me_correct allow_me_to_correct to_correct_myself my_apologies_it sorry_it_is
    sorry_i_meant sorry_meant sorry_not not_stephen not_with_ph not_with_an_e not_with_a_c
unclear: did_you_just_say did_you_say what_did_you_say just_say_that say_what you_just_said what_you_just_said
    what_you_said go_over_that go_over_it_again go_over_this over_that_again over_it_again over_this_again
    through_that_again through_it_again run_through_that tell_me_again tell_me_that_again repeat_yourself
    repeat_what_you repeat_what_was repeat_that_for repeat_the_last repeat_your_last one_more_time_please
    did_not_hear did_not_hear_you did_not_hear_that could_not_hear hear_you_properly hard_of_hearing speak_up
    eh wha excuse_me_what i_beg_your_pardon beg_pardon come_again_please what_now what_was_that_again
    what_is_that_supposed what_is_this_supposed what_are_we_talking not_understand_you not_understand_what
    not_understand_the not_understand_a_word makes_no_sense making_no_sense no_sense_to_me no_idea_what_you
    no_clue_what_you not_a_clue_what not_sure_what_you_mean not_sure_i_understand not_sure_i_follow double_dutch
    all_greek greek_to_me gibberish clear_as_mud
mood: how_is_it_going how's_it_going hows_it_going how_are_things how_is_life how's_life hows_life how_are_you_doing
    how_are_you_today how_have_you_been how_do_you_feel how_you_doing how_ya_doing how_goes_it how_is_everything
    how_is_your_day how_is_the_day how_was_your_day how_was_your_weekend how_was_your_morning is_your_day day_going
    your_day_been day_treating you_doing_ok you_doing_okay you_doing_well doing_alright going_well_for_you
    what_is_up whats_up what_is_new what_is_happening what_is_going_on_with_you keeping_well hope_you_are_well
    hope_you_are_good hope_you_are_doing having_a_good_day having_a_nice_day life_treating long_time_no_see
greeting: heyy heya hii helloo yoo oi ahoy g'day salutations howdy_partner
aside: forget_i_asked forget_i_said forget_that_i forget_it_then forget_about_it forget_about_that forget_that
    forget_what_i_said just_forget never_you_mind do_not_worry_about_it do_not_bother_with_that leave_it_for_now
    brb bbl afk back_in_a_minute back_in_a_sec back_in_five back_in_a_bit one_moment one_minute just_a_moment just_a_sec
    just_a_second gimme_a_sec gimme_a_minute hold_please hold_on_please hang_on drop_that skip_it skip_that
    do_not_bother no_need_anymore no_worries no_problem_at_all not_to_worry
officefolk: management upper_management senior_management the_management middle_management my_superiors my_superior
askothers: bring_it_up_with bring_this_up_with bring_it_to_the raise_it_with raise_this_with take_it_to
    take_this_to take_it_up_with run_it_up_the put_it_before_the put_it_in_front_of go_through_management
    go_up_the_chain up_the_chain chain_of_command escalate_it_to needs_approval need_approval needs_to_approve
    have_to_approve has_to_approve must_approve not_approve_that can_not_approve approve_that_myself
    approve_it_myself approve_this_myself decide_that_myself decide_this_myself sign_off_on_that_myself
    not_decide_alone not_decide_by_myself not_authorise not_authorize not_mine_to_decide not_mine_to_make
    not_my_call not_my_decision not_my_shout not_my_choice_alone above_my_head
""".strip()
