"""What common English words tell only in company: special offers, not special; long it takes, not take."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
rebate: promo promos promotion promotions on_offer any_offer* have_offers current_offer* special_offer* special_price*
    special_rate* special_deal* sales_on any_sale* a_sale_on having_a_sale
    there_a_sale sale_coming next_sale in_the_sale knock_a knock_some knock_something any_deal*
    good_deal better_deal do_a_deal a_deal_on best_deal loyalty_points volume_pricing off_if off_for
health: my_back bad_back back_pain back_problem* lower_back sore_back back_ache
refund: pay_back paid_back
howlong: long_take it_take it_takes they_take you_take_to wait_time* waiting_time* long_wait have_to_wait
human: someone_i_can someone_to_talk someone_call someone_help someone_please somebody_please person_i_can a_person
pay: pay pays paid paying payment payments payable
paymethod: paying payment payments by_invoice on_invoice pay_invoice* by_check checks
sendit: send_through send_across send_them send_the_info send_the_details send_the_brochure send_the_price
    send_the_catalogue send_the_catalog send_the_presentation send_the_file send_a_link send_a_brochure
    send_a_catalogue send_a_copy send_a_presentation send_a_pdf send_any_info send_any_details it_by_email
    that_by_email something_by_email everything_by_email info_by_email details_by_email send_by_email me_by_email
    this_by_email
askothers: is_on_board they_are_on_board everyone_on_board talk_with_my speak_with_my speak_with_the my_wife_first
    my_husband_first my_wife_says my_husband_says my_boss_says my_boss_decides
other: know_a_guy another_firm another_shop another_clinic another_salon another_studio another_garage
    different_company different_provider different_firm
cancel: i_am_not_coming we_are_not_coming i_quit to_quit
distrust: smells_off smell_a_rat hidden_cost* hidden_fee* hidden_charge* trustworthy
    prove_it prove_you prove_that can_you_prove any_proof
reschedule: move_the_appointment move_the_booking move_the_date move_the_meeting move_the_time change_the_time
    change_the_date change_the_day change_the_appointment change_the_booking
howmuch: we_looking_at i_looking_at they_go_for it_go_for
integrate: connects
job: job_offer* job_interview* job_opening* job_vacanc* job_application* looking_for_a_job to_work_for_you
stock: are_left some_left you_carry tickets_left seats_left places_left rooms_left spaces_left spots_left tables_left
vacation: on_leave annual_leave sick_leave leave_days leave_balance days_of_leave leave_request paid_leave
    parental_leave my_leave leave_do leave_i leave_from take_leave request_leave book_leave
wrongitem: wrong_order wrong_colour wrong_color wrong_thing got_the_wrong sent_the_wrong delivered_the_wrong
    sent_me_the_wrong
enter: wrong_email wrong_number wrong_pin
declined: not_accept not_accepting not_be_accepted
highprice: price_is_high price_is_too prices_are_high prices_are_too your_price_is the_price_is_a price_hike
gift: gift_wrap* gift_certificate* gift_box* bunch_of_flowers send_flowers flowers_for
trust: trust trusts trusted trusting trustworthy
cannotcome: i_am_not_coming we_are_not_coming not_coming_today not_coming_tomorrow not_coming_in
guarantee: covered guaranteed: is_it_covered cover_repairs cover_the_repair cover_parts cover_accidental fix_it_free
    fix_it_for_free fix_it_if fix_if repair_it_free repair_it_for_free repair_it_if repair_if repair_under
    repaired_under repair_for_free repaired_for_free repair_free free_of_charge_if who_will_fix who_will_repair
    will_you_fix will_you_repair do_you_fix_it fix_it_under come_and_fix come_back_to_fix
result: pays_for_itself pay_for_itself payback pay_itself_off
discount: promo promos promotion promotions promotional_code on_sale sale_price* sale_on
    in_the_sale january_sale* summer_sale winter_sale flash_sale clearance_sale end_of_season_sale there_a_sale
    sale_coming next_sale big_sale is_the_sale
taxi: a_ride my_ride our_ride ride_to ride_from ride_home rides_to
open: open opens opening_times when_are_you_there
hours: open opens
undecided: maybe_later maybe_yes maybe_no consult
partpay: spread spreading
login: sign_in signin signing_in sign_on sign_into
seework: show_me_some show_me_examples show_me_photos show_me_pictures show_me_a_few
demo: a_presentation your_presentation on_zoom over_zoom zoom_demo
lostthing: dropped_my dropped_it_somewhere
complain: worst_service worst_company worst_experience terrible_service awful_service horrible_service
    terrible_experience awful_experience horrible_experience
support: 24_7_support support_24_7
noneed: nothing_to_solve not_solve irrelevant beside_the_point
workwith: works_fine_with_our it_works_fine someone_i_use the_one_i_use
competitor: neighbour_paid neighbor_paid friend_paid brother_paid paid_less paid_half cheaper_online
cantpay: money's_a_problem money_problems sort_of_cash sort_of_money beyond_me
""".strip()
