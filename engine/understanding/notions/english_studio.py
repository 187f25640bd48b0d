"""What English speakers ask of agencies and makers: sites, adverts, print, recruits, party food, flowers, rings."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
website: template templates own_it_at_the who_owns_it own_the_website log_in_and_change change_stuff_myself
    change_things_myself add_pages add_photos_myself writes_the_words web_design web_designer web_developer new_site
    redesign shopify wix squarespace webflow woocommerce magento template_or custom_code responsive mobile_friendly
    online_store online_shop e_commerce ecommerce booking_system_on update_it_myself edit_it_myself edit_the_site
    cms_do who_writes_the_text copy_for_the_site how_many_pages five_pages homepage contact_form source_files
    source_code who_owns_the_site who_owns_the_code own_the_code own_the_design own_the_rights copyright copyrights
    intellectual_property revisions revision rounds_of_changes how_many_revisions rounds_of_edits changes_are_included
    mock_up mockups_do wireframe wireframes prototype accessibility gdpr_banner cookie_banner multilingual
designproof: how_many_changes changes_do_i rounds_of see_one_before see_it_on_paper before_you_run before_you_print
    before_it_goes_to see_a_proof proofs samples_first sample_pack see_a_sample see_samples see_it_before see_it_first
    sketch_first sketches see_a_sketch rough_draft first_draft drafts draft_first approve_it_before
    sign_off_the_design change_the_design changes_to_the_design tweak_the_design what_if_i_hate if_i_hate_it
    not_like_the_design not_like_the_draft
marketing: seo ppc google_ads adwords facebook_ads meta_ads instagram_ads tiktok_ads ad_spend ad_budget campaign
    campaigns social_media content_calendar copywriting copywriter blog_posts influencer influencers email_marketing
    newsletters cost_per_lead cost_per_click cpl cpc roas kpi kpis first_page page_one rank ranking rankings
    keywords backlinks organic_traffic traffic_to_my landing_page landing_pages a_b_testing brand_awareness branding
    rebrand logo logos target_audience leads_a_month leads_per_month guarantee_leads guarantee_results monthly_report
    reporting_do analytics who_writes_the_posts who_owns_the_ad ad_account pr_agency press_release
hosting: hosting host_my host_it domain domains dns nameservers ssl_certificate bandwidth server_location
    dedicated_server ftp mailboxes email_accounts migrate_my_site move_my_site migration_of_my daily_backups
    restore_a_backup backups_included malware inodes disk_space storage_limit php mysql python_support
printing: print prints printed printer printers printing flyers business_cards posters banner banners roll_up vinyl
    sticker stickers label labels embossed embossing foil foiling gloss matte matt_finish laminate lamination gsm
    paper_weight bleed cmyk pantone proof_before digital_proof artwork file_format which_format pdf_or_ai vector
    minimum_run small_run short_run double_sided single_sided binding spiral_bound hardback t_shirts mugs dtg
    photocopy photocopies
recruiting: recruitment recruiter recruiters headhunt headhunter headhunters shortlist candidate candidates vacancy
    fill_a_role fill_the_role fill_this_role time_to_hire temp temps temporary_staff contract_staff permanent_staff
    placement_fee percentage_of_salary percent_of_salary rebate_period replacement_guarantee if_they_leave
    leaves_within screening reference_checks right_to_work exclusive_search retained_search retainer_or contingency
    job_ad job_advert job_board cvs_do_you how_many_cvs psychometric notice_period_of umbrella_payroll probation
catering: catering caterer caterers cater buffet buffets finger_food canapes canapé sit_down_meal three_course
    set_menu per_head_price price_per_head per_person_price waiters waiting_staff waitress waitresses serving_staff
    bar_staff crockery glassware tableware linen tablecloths plates_and corkage_fee own_alcohol bring_alcohol
    tasting_session tasting_menu sample_menu menu_tasting dietary_requirements dietaries vegan_option vegan_options
    vegetarian_option halal_option kids_menu children's_menu final_numbers guest_numbers minimum_guests
    how_many_guests hog_roast bbq barbecue food_truck wedding_cake birthday_cake cupcakes tiers fondant buttercream
    leftovers food_hygiene on_site_kitchen keep_it_warm
florist: bouquet bouquets flower flowers florist roses rose tulips peonies lilies hydrangea sunflowers orchid orchids
    funeral wreath wreaths sympathy buttonhole buttonholes bridesmaids_bouquet centrepiece centrepieces centerpieces
    arch vase vases card_with_the message_card note_with_the anonymous_delivery valentine's mother's_day fresh_are
    how_fresh stay_fresh pot_plant house_plant pollen_free photo_before_delivery surprise_delivery recipient_is_out
    not_home_when
jewellery: jeweller jewellers jewelry jewellery ring_size ring_sizing resize resizing resized engagement_ring
    engagement_rings wedding_band wedding_bands wedding_ring diamond diamonds lab_grown carat carats clarity_grade
    gold platinum silver_chain necklace necklaces bracelet earring earrings pendant brooch engrave
    engraved engraving stone_fell loose_stone prong claw setting_of replate replating rhodium polish_my hallmark
    hallmarked gia insurance_valuation melt_down remodel watch_battery watch_strap bespoke_ring heirloom
tailor: tailor tailors tailoring seamstress alteration alterations alter altered take_it_in take_in_the let_it_out
    let_out_the shorten shortened hem hems hemmed hemming zip zips zipper new_zip lining made_to_measure bespoke_suit
    suit suits trousers dress_fitting fitting_session second_fitting fittings patch patches darn moth_hole fabric
    fabrics cloth swatch swatches leather_jacket take_up_my
dryclean: dry_clean dry_cleaning dry_cleaner dry_cleaners laundry laundrette ironing ironed pressing duvet duvets
    wedding_dress_clean stain_removal suede rug_cleaning
event: hen_do stag_do hen_party stag_party christening baby_shower corporate_event team_building work_do
    christmas_party retirement_party leaving_do funeral_tea wake prom bar_mitzvah school_fete fundraiser conference
deadlines: need_it_by need_them_by have_it_by_friday ready_by_friday ready_by_monday done_by_friday wedding_is_on
    event_is_on party_is_on is_it_too_short short_notice last_minute_booking next_weekend_free still_free_on
    are_you_free_on available_on_the are_you_available_on date_is_free date_free is_the_date save_the_date
    hold_the_date book_the_date
ownkit: bought_somewhere i_bought_myself i_got_online bring_your_own bring_my_own bring_own supply_your_own
    your_own_equipment your_own_tools your_own_materials my_own_materials i_bought_somewhere i_already_bought
    bought_elsewhere bought_online customer_supplied i_supply_the fit_my_own
""".strip()
