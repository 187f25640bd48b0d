"""What English speakers ask of those who mend phones and computers, and who buy and sell used things."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
phonescreen: cracked_screen smashed_screen broken_screen screen_cracked screen_smashed screen_is_cracked
    screen_is_smashed screen_broke screen_broken screen_repair screen_replacement replace_the_screen replace_my_screen
    change_the_screen new_screen display_replacement broken_display cracked_display glass_only only_the_glass
    just_the_glass back_glass back_cover touchscreen touch_screen touch_not unresponsive_screen black_screen
    blue_screen screen_flickers flickering lines_on_the_screen green_line dead_pixels screen_protector tempered_glass
    oled lcd true_tone iphone_screen
phonebattery: battery_replacement replace_the_battery replace_my_battery change_the_battery new_battery battery_drains
    battery_dies battery_dead battery_swollen swollen_battery battery_health battery_percent dies_at_20 dies_at_30
    won't_hold_charge not_hold_charge not_hold_a_charge does_not_hold_a charges_slowly slow_charging won't_charge
    not_charge not_charging doesn't_charge stopped_charging charging_port charge_port charger_loose usb_port
    lightning_port
phonewater: water_damage water_damaged dropped_in_water dropped_it_in dropped_my fell_in_the_toilet in_the_toilet
    fell_in_the_water fell_into_water got_wet spilled_on_my spilt_on_my spilled_coffee spilt_coffee spilled_tea
    spilled_water spilled_wine spilt_wine liquid_damage put_it_in_rice washed_my_phone through_the_wash
gadgetdata: lose_my_photos lose_my_data lose_my_contacts lose_data lose_all_my keep_my_photos keep_my_data
    save_my_photos save_my_data recover_my recover_photos recover_the_photos recover_files recover_data data_recovery
    deleted_photos deleted_files formatted_the hard_drive hard_disk external_drive dead_drive ssd memory_card sd_card
    flash_drive back_up_my backup_before data_safe data_be_safe look_at_my_photos see_my_photos look_through_my
    private_photos give_you_my_password give_my_passcode need_my_password need_my_passcode transfer_my_data
    move_my_data factory_reset wipe_my wiped
laptopfix: laptop laptops notebook macbook macbooks imac desktop pc_repair computer_repair my_computer my_pc gaming_pc
    motherboard logic_board graphics_card gpu ram more_ram memory_upgrade upgrade_to_ssd thermal_paste overheats
    gets_hot fan_noise fan_is_loud fans_loud hinge_broke hinge_broken broken_hinge keyboard_not keys_not_working
    trackpad webcam_not won't_boot not_boot boot_loop boots_up freezing_up keeps_crashing very_slow_laptop runs_slow
    reinstall_windows install_windows windows_10 windows_11 macos operating_system drivers_install antivirus malware
    ransomware hacked_computer pop_ups popups remove_a_virus build_a_pc pc_build
phonefault: no_signal_on_my no_sound speaker_not microphone_not people_can't_hear can't_hear_me camera_not
    camera_blurry blurry_camera face_id touch_id fingerprint_sensor home_button power_button volume_button sim_tray
    sim_not stuck_on_the_apple stuck_on_apple stuck_on_logo bricked won't_switch_on won't_power imei network_unlock
    unlock_my_phone unlock_a_phone unlock_my_iphone carrier_locked icloud_lock icloud_locked activation_lock
    forgot_my_passcode forgot_passcode iphone iphones samsung_galaxy pixel_phone huawei xiaomi ipad ipads
    tablet_screen apple_watch smartwatch airpods console playstation xbox nintendo joycon joy_con stick_drift
    hdmi_port
gadgetparts: original_parts genuine_parts original_screen original_battery original_display apple_parts aftermarket
    aftermarket_parts copy_or_original original_or_copy third_party_parts oem_screen refurbished_screen
    water_resistance still_waterproof authorised_apple authorized_apple apple_authorised apple_authorized
gadgetwait: while_i_wait wait_while_you_fix fix_it_while fixed_today done_today same_day_fix one_hour_repair
    in_an_hour_or how_long_to_fix how_long_to_replace how_long_to_repair ready_same_day phone_ready is_my_phone
    laptop_ready is_my_laptop is_it_fixed is_it_ready_yet loan_phone loaner_phone spare_phone post_my_phone
    mail_in_repair send_it_in courier_my_phone
usedstate: second_hand secondhand preloved pre_loved pre_owned used_item used_one refurbished refurb reconditioned
    good_condition what_condition condition_is_it any_defects defects any_scratches any_damage any_faults faulty
    signs_of_wear wear_and_tear barely_used hardly_used like_new as_new mint_condition brand_new_or never_used
    still_works does_it_work_properly fully_working in_working_order why_are_you_selling reason_for_selling
    reason_for_sale how_old_is_it how_old_is_the original_box box_included comes_with_the_box still_have_the_box
    receipt_for_it got_the_receipt more_photos more_pictures close_up photo_of_the_back video_of_it_working
usedhaggle: would_you_take would_you_accept will_you_take take_less accept_offers open_to_offers nearest_offer ono obo
    or_best_offer lowest_you lowest_you'll cash_in_hand cash_today can_pick_up_today collect_it_today collect_today
    swap_for swaps swap_or trade_for_a
usedmeet: is_it_still_available still_for_sale is_it_sold already_sold hold_it_for_me keep_it_for_me reserve_it_for
    meet_up meet_in_public where_can_i_collect collection_only cash_on_collection can_you_post post_it_to can_you_ship
    paypal_friends escrow pay_on_collection
usedsell: sell_my_phone sell_my_laptop sell_my_old sell_you_an buy_phones buy_laptops buy_my_old trade_in_my_phone
    trade_in_my_laptop how_much_would_you_give how_much_will_you_give consignment consign pawn pawnbroker pawn_shop
    valuation_of buy_back_price sell_gold buy_gold scrap_gold
""".strip()
