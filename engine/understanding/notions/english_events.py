"""What English speakers ask about weddings, parties, venues, shoots and hosts, each topic by itself."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
venuehire: venue_hire hire_the_venue hire_the_hall hire_the_room hire_the_restaurant rent_the_hall rent_the_venue
    exclusive_use whole_restaurant private_room private_dining function_room banquet_hall banquet ballroom marquee
    marquees gazebo barn outdoor_ceremony indoor_backup plan_b_for_rain how_many_guests max_guests maximum_guests
    guests_fit seats_how_many seating_capacity standing_or_seated corkage bring_our_own_alcohol own_alcohol
    own_caterer outside_caterers outside_catering curfew noise_limit music_until how_late_can_we
    when_do_we_have_to_leave extra_hour_at extend_the_party overtime_fee minimum_spend hire_fee wheelchair_access
    changing_room_for_the_bride bridal_suite parking_for_guests rooms_for_guests
datefree: date_free date_available date_is_free date_taken still_free_on available_on_the free_on_the are_you_free_on
    are_you_available_on availability_for availability_on booked_for_that weekend_in_june pencil_in_the hold_the_date
    hold_our_date reserve_the_date save_the_date our_wedding_date wedding_date next_available_date
weddingday: wedding getting_married get_married elope elopement bride brides bridal bridesmaid bridesmaids groomsmen
    best_man maid_of_honour maid_of_honor ceremony vows officiant celebrant registrar registry marriage_licence
    marriage_license first_dance reception rehearsal_dinner bouquet boutonniere arch wedding_arch aisle_runner
    confetti wedding_cake wedding_planner on_the_day_coordinator day_of_coordinator engagement_party anniversary
    vow_renewal
hostshow: mc_for toastmaster compere emcee host_for_the master_of_ceremonies dj djs live_band live_music cover_band
    playlist song_requests dance_floor karaoke magician clowns animator animators entertainer entertainers
    face_painting face_painter balloon_artist bouncy_castle photo_booth photobooth games_for_guests cheesy_games tacky
    tasteless vulgar contests_at script_for_the fire_show fireworks sparklers confetti_cannon light_show fog_machine
    smoke_machine stripper quiz_night mascot santa father_christmas
partykind: birthday_party kids_party children's_party baby_shower gender_reveal hen_do hen_night hen_party stag_do
    stag_night stag_party bachelorette bachelor_party graduation_party prom corporate_party corporate_event
    company_party office_party christmas_party team_building teambuilding conference product_launch gala fundraiser
    retirement_party housewarming christening baptism quinceanera bar_mitzvah bat_mitzvah funeral_reception turning_30
    turning_40 turning_50 turns_five turns_six theme_party themed_party surprise_party
decorhire: decor decorations decorate_the_hall decorate_the_venue balloons balloon_arch helium backdrop backdrops
    table_decorations centrepieces centerpieces table_linen tablecloths chair_covers flower_wall fairy_lights
    chandeliers candles place_cards menus_printed table_plan colour_scheme color_scheme theme_for_the dress_the_venue
    take_down_the_decor set_up_and_take tableware crockery glassware hire_chairs chair_hire table_hire
staging: sound_system pa_system speakers_and microphones microphone mic mics projector projectors led_screen
    stage_hire lighting_rig generator_for power_for_the technical_rider technician_on sound_engineer livestream
    live_stream live_streaming hybrid_event simultaneous_translation interpreters
shootkind: wedding_photographer family_shoot family_photos maternity_shoot newborn_shoot newborn_photos baby_photos
    couple_shoot engagement_shoot love_story boudoir headshot headshots portrait portraits portfolio_shoot
    product_photography product_photos product_shoot food_photography property_photos event_photographer
    passport_pictures school_photos studio_hire hire_the_studio studio_rental studio_background outdoor_shoot
    shoot_outdoors location_shoot smash_cake
photocount: how_many_photos how_many_pictures how_many_shots how_many_edited number_of_photos number_of_edited
    edited_photos edited_pictures edited_images all_the_photos all_the_shots raw_files raws raw_photos unedited
    high_res high_resolution full_resolution print_rights usage_rights image_rights watermark watermarks watermarked
    usb_stick online_gallery gallery_link photobook photo_book photo_album wedding_album canvas_print prints_included
photowait: photos_be_ready photos_ready pictures_ready get_the_photos get_our_photos get_my_photos receive_the_photos
    wait_for_photos wait_for_the_photos turnaround_for_photos sneak_peek sneak_peeks teaser same_day_edit
    where_are_my_photos where_are_our_photos video_be_ready
retouchask: retouch retouched retouching photoshop photoshopped airbrush airbrushed slim_me make_me_slimmer
    hide_my_belly hide_my_double double_chin remove_blemishes remove_pimples smooth_skin look_slimmer look_thinner
    red_eye change_the_background remove_a_person black_and_white_photos
camerashy: camera_shy hate_being_photographed hate_photos_of_myself not_photogenic unphotogenic don't_know_how_to_pose
    do_not_know_how_to_pose how_to_pose help_with_posing posing awkward_in_photos stiff_in_photos look_bad_in_photos
    look_terrible_in never_look_good ugly_in_photos fake_smile self_conscious
shootprep: what_to_wear what_should_we_wear what_should_i_wear outfits how_many_outfits outfit_change outfit_changes
    change_clothes make_up_artist makeup_artist mua hair_and_makeup hair_and_make_up props stylist_on dress_hire
    bring_props bring_our_dog_to match_outfits coordinate_outfits
videoshoot: videographer videography wedding_film wedding_video highlight_film highlight_reel full_ceremony_video
    drone_footage aerial reels second_shooter second_photographer two_photographers cinematographer video_editing
    footage raw_footage
invitecards: invitations wedding_invitations invites rsvp guest_list seating_plan plus_one plus_ones gift_list favours
    party_favours goody_bags thank_you_cards
""".strip()
