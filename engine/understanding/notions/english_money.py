"""What English speakers ask of insurers, lenders, pension advisers and accountants."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
covered: covered cover coverage am_i_covered are_we_covered is_it_covered is_that_covered what_is_covered
    what_is_not_covered does_it_cover does_the_policy_cover does_insurance_cover does_it_include_theft excluded
    exclusion exclusions included_in_the_policy included_in_my_policy accidental_damage flooding storm_damage
    fire_damage water_damage escape_of_water subsidence contents_cover buildings_cover buildings_and_contents
    legal_cover legal_expenses breakdown_cover courtesy_car personal_belongings away_from_home outside_the_home
    critical_illness income_protection which_illnesses what_illnesses illnesses_are terminal_illness suicide
    unemployment lose_my_job lost_luggage_cover cancellation_cover third_party_only fully_comp fully_comprehensive
    comprehensive all_risks level_of_cover levels_of_cover get_cover get_covered full_cover worldwide_cover
    driving_abroad_cover
claim: claim claims claiming make_a_claim put_in_a_claim claims_line claims_process claim_form file_a_claim
    submit_a_claim start_a_claim report_damage report_an_accident report_a_claim report_it_to the_excess excess
    deductible pay_out pays_out payout payouts paid_out claims_get_paid claim_take claims_are_paid
    percentage_of_claims after_an_accident had_an_accident if_something_happens_who die death_certificate beneficiary
    beneficiaries next_of_kin loss_adjuster settle_the settled
noclaims: no_claims no_claims_bonus ncb ncd no_claims_discount years_no_claims
premium: premium premiums monthly_premium annual_premium renewal_price renewal_quote gone_up_at_renewal
    how_much_to_insure cost_to_insure how_much_is_life how_much_is_car how_much_is_home how_much_for_life
    how_much_for_home insure_a insure_my insuring_a price_for_buildings cheapest_cover cheapest_insurance life_cover
    life_insurance home_insurance car_insurance van_insurance landlord_insurance travel_insurance health_insurance
    business_insurance public_liability_insurance professional_indemnity tenants_insurance
otherrisk: pet_insurance wedding_insurance phone_insurance gadget_insurance business_insurance motorbike motorbikes
    motorcycle motorcycles moped mopeds scooter scooters caravan caravans campervan motorhome motorhomes houseboat
    houseboats narrowboat holiday_let holiday_home second_home static_home listed_house thatched non_standard
    flat_roof annexe named_driver add_a_driver add_my_wife add_my_husband add_my_son add_my_daughter young_driver
    learner_driver classic_car black_box telematics lodger lodgers
borrow: how_much_can_i_borrow how_much_could_we_borrow how_much_will_they_lend how_much_would_they_lend
    maximum_mortgage max_mortgage times_salary times_my_salary times_income joint_income on_my_salary on_a_salary_of
    on_my_income afford_a_house house_can_i_afford affordability what_can_i_borrow get_a_mortgage_of
    decision_in_principle agreement_in_principle aip dip mip mortgage_in_principle mortgage_offer
mortgagekind: remortgage remortgaging right_to_buy shared_ownership help_to_buy
    ftb bridging equity second_charge guarantor_mortgage interest_only repayment_mortgage
    port_my_mortgage porting offset_mortgage second_home_mortgage holiday_let_mortgage self_build new_build new_builds
    auction on_a_visa leasehold_flat_mortgage cladding mortgage_term years_can_the_mortgage mortgage_be_over
interest: interest_rate interest_rates fixed_rate variable_rate fixed_or variable_or tracker discount_rate svr
    base_rate best_rate best_rates lowest_rate current_rates rates_on rates_right rates_today rates_now what_rate
    what_rates year_fix year_fixed 2_year 5_year apr aer apy rates_go_up rates_going_up rates_fall rates_come_down
    lock_in_a_rate lock_the_rate beat_my_rate compound
paydown: overpay overpaying overpayment overpayments extra_payments lump_sum pay_it_off pay_off pay_the_loan_off
    pay_the_mortgage_off paid_off_early clear_it_early early_repayment repay_early repay_it repay_sooner
    pay_it_back_early settle_early settle_it_early erc ercs early_settlement leave_my_fix leave_the_fix before_the_fix
    fix_ends end_of_my_fix end_the_fix penalty_for_early penalty_for_paying charged_if_i_pay sell_before
    get_out_of_the_mortgage redemption redeem_the redeem_my
downpay: how_much_deposit what_deposit deposit_do_i minimum_deposit
        ltv loan_to_value gifted_deposit gift_from_my_parents
    deposit_from_my_parents bank_of_mum lifetime_isa lisa saved_up_for_a_deposit saved_for_deposit
    enough_for_a_deposit enough_for_deposit
badcredit: ccj ccjs iva ivas defaults default bad_credit poor_credit adverse missed_payments missed_a_payment
    missed_a_few late_payments arrears debt_management debt_plan dmp bankrupt bankruptcy bankrupted discharged
    low_score low_credit score_is_low credit_is_terrible credit_is_bad credit_score experian equifax clearscore
    credit_karma payday_loan payday_loans gambling thin_file no_credit_history never_had_credit repossess*
    been_declined was_declined turned_down_by refused_credit refused_a_mortgage
creditcheck: hard_search soft_search hard_check soft_check hard_credit soft_credit hard_pull soft_pull credit_check
    credit_checks credit_search credit_file credit_agency credit_report leave_a_mark affect_my_credit affect_my_score
    hurt_my_score hurt_my_credit_score damage_my_score show_on_my_credit check_my_credit how_many_searches
    search_on_my footprint
selfemployed: self_employed sole_trader sole_traders freelancer freelancers freelance freelancing contractor
    contractors subcontractor day_rate cis umbrella_company ltd_company limited_company company_director director_of
    dividends tax_calculations tax_overview years_of_accounts year_of_accounts accounts_for_self
    work_for_myself own_boss run_my_own drive_for_uber gig_economy zero_hours_contract short_contracts
    fixed_term_contract second_year_as irregular_income commission_only
lender: lender lenders which_lenders which_banks what_banks whole_of_market whole_market access_to_lenders
    building_society building_societies halifax barclays natwest santander hsbc nationwide_building lloyds tsb
    virgin_money monzo starling coventry skipton leeds_building royal_bank wells_fargo chase_bank bank_of_america
    which_insurers what_insurers insurer insurers underwriter underwriters who_underwrites who_is_the_policy aviva axa
    allianz direct_line admiral churchill zurich vitality legal_and_general bupa geico progressive state_farm allstate
    tied_to_one independent_broker are_you_independent lender_panel lenders_panel panel_of_lenders on_your_panel
brokerfee: broker_fee broker_fees arrangement_fee booking_fee product_fee procuration_fee advice_fee how_do_you_make
    make_your_money make_money_from_this how_do_you_get_paid do_i_pay_you do_you_get_commission your_commission
    paid_by_the_bank pays_you is_the_advice_free is_it_free_to_use free_to_use_you charge_for_the_first
    charge_for_advice fee_free no_fee what_is_in_it_for_you
papers: payslip payslips passport_ok licence_ok as_id id_ok paperwork_do_i paperwork_do_you tax_return
    tax_returns employment_contract reference_from_my need_to_send_you documents_do_you which_docs what_docs docs_do_i
pension: pension pensions final_salary defined_benefit sipp drawdown annuity annuities tax_free_cash consolidate_my
    combine_my rollover contribute contributions contribution
accounting: bookkeeping bookkeeper accountant accountants self_assessment vat_return vat_returns vat_registered
    vat_registration hmrc corporation_tax payroll_service year_end annual_accounts accounts_filed filing
    confirmation_statement making_tax_digital xero quickbooks sage freeagent expenses_can_i claim_expenses
    tax_deductible write_it_off write_off allowable_expenses tax_bill tax_refund tax_code penalties_from audit audits
    audited cpa_fee bookkeeping_per
""".strip()
