"""What English speakers ask of banks, insurers, accountants and lawyers, each topic by itself."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
bankopen: open_an_account open_a_bank_account opening_an_account account_opening current_account savings_account
    joint_account business_account student_account basic_account checking_account children's_account multi_currency
    foreign_currency_account non_resident account_without_visiting open_online_account switch_banks switch_account
    account_number sort_code iban bic routing_number monthly_fee_for_the_account account_maintenance close_my_account
bankcard: debit_card credit_card prepaid_card virtual_card card_arrive card_arrived replacement_card new_card
    card_expired card_expires card_declined declined_my_card swallowed_my_card card_stuck atm_ate ate_my_card
    contactless chip_and_pin forgot_my_pin change_my_pin pin_blocked credit_limit raise_my_limit increase_my_limit
    cash_advance cashback_on grace_period annual_fee balance_transfer card_blocked block_my_card freeze_my_card
    lost_my_card stolen_card apple_pay google_pay
bankmove: wire_transfer bank_transfer international_transfer transfer_abroad send_money_abroad sepa standing_order
    direct_debit transfer_limit transfer_pending money_hasn't_arrived money_not_arrived sent_to_the_wrong
    wrong_account wrong_iban recall_a_payment chargeback dispute_a_charge unknown_charge unauthorised_transaction
    unauthorized_transaction exchange_rate conversion_fee overdraft overdrawn cash_deposit deposit_cash
    deposit_a_cheque
bankscam: scammed_out someone_called_from_the_bank safe_account suspicious_call suspicious_text one_time_code
    gave_them_my_code hacked_my_account account_hacked identity_theft stole_my_money money_stolen_from
savedeposit: fixed_deposit term_deposit savings_rate interest_on_savings easy_access notice_account withdraw_early
    early_withdrawal deposit_insurance deposits_protected fscs fdic compound_interest isa isas bonds premium_bonds
    index_fund etf etfs mutual_fund brokerage stocks_and_shares capital_gains
loanask: take_out_a_loan take_a_loan personal_loan consumer_loan get_a_loan apply_for_a_loan loan_application
    loan_approved loan_amount loan_decision approve_my_loan loan_without borrow_money payday_loan consolidate_my_debts
    debt_consolidation collateral guarantor income_proof_for early_repayment_fee late_payment_fee missed_a_payment
    payment_holiday morgage remortgage refinance student_loan
insurekind: life_insurance home_insurance house_insurance contents_insurance car_insurance motor_insurance
    pet_insurance health_insurance dental_insurance travel_insurance liability_insurance business_insurance
    landlord_insurance renters_insurance income_protection critical_illness phone_insurance funeral_cover
    flood_insurance earthquake_insurance
insurehow: what_is_the_excess excess_amount deductible_amount policy_start policy_starts cover_start start_of_cover
    renew_my_policy renewal_quote auto_renewal cancel_my_policy policy_lapsed policy_documents policy_number
    add_a_driver sum_assured beneficiary waiting_period exclusions small_print wording_of_the_policy
    medical_questionnaire pay_monthly_for_insurance
claimhow: make_a_claim file_a_claim submit_a_claim open_a_claim claim_status status_of_my_claim my_claim
    claim_rejected rejected_my_claim claim_denied denied_my_claim claim_turned_down refused_to_pay refuse_to_pay
    claim_take photos_of_the_damage assessor loss_adjuster payout_time when_will_i_get_paid settle_the_claim
    appeal_the_decision
taxfile: tax_return tax_returns self_assessment file_my_taxes file_taxes filing_taxes do_my_taxes tax_deadline
    tax_filing tax_refund tax_rebate tax_code tax_bracket tax_bill tax_owed owe_tax owe_taxes back_taxes unfiled
    late_filing filing_penalty hmrc irs tax_office tax_inspector tax_audit audited_by_the letter_from_hmrc
    letter_from_the_irs letter_from_the_tax capital_gains_tax inheritance_tax property_tax_on rental_income crypto_tax
    foreign_income double_taxation tax_residency vat vat_number vat_return sales_tax
taxsave: pay_less_tax reduce_my_tax lower_my_taxes save_tax tax_saving tax_planning write_off allowable expense_claims
    deductible_expenses what_can_i_deduct what_can_i_claim mileage_claim home_office deduction deductions
    tax_allowance dividends_or_salary
bookwork: bookkeeping bookkeeper bookkeepers accountant accountants accounting accounts_done year_end_accounts
    annual_accounts payroll run_payroll payslips_for_staff invoices_for_my reconcile reconciliation xero quickbooks
    sage freeagent spreadsheet_of receipts_in_a shoebox messy_books catch_up_bookkeeping cis_return
    management_accounts cash_flow profit_and_loss balance_sheet companies_house
startfirm: register_a_company set_up_a_company start_a_company company_formation incorporate incorporation sole_trader
    sole_proprietor llc ltd limited_company s_corp partnership_agreement registered_address register_for_vat ein
    business_licence business_license close_my_company dissolve_the_company liquidation
changeacc: switch_accountants switching_accountant change_accountant current_accountant previous_accountant
    old_accountant my_accountant_is have_an_accountant got_an_accountant do_my_own_books do_my_own_accounts
    my_wife_does_the_books
lawcase: court courts go_to_court court_date sue suing sued being_sued claimant defendant plaintiff small_claims
    tribunal employment_tribunal unfair_dismissal wrongful_termination unpaid_wages jury witness witnesses
    appeal_against mediation arbitration out_of_court cease_and_desist letter_before_action pre_action bailiff
    bailiffs debt_collector debt_collectors personal_injury no_win_no_fee compensation_claim whiplash_claim
    medical_negligence slip_and_fall
lawfamily: divorce divorced divorcing separation_agreement custody child_custody child_support child_maintenance
    alimony prenup prenuptial postnup split_the_house split_assets division_of_assets adoption_papers guardianship
    restraining_order domestic_violence my_ex ex_husband ex_wife see_my_kids contact_order
lawwill: make_a_will write_a_will my_will contest_a_will last_will probate executor inheritance inherit inherited heir
    heirs estate_planning living_trust power_of_attorney lasting_power deceased passed_away_without
lawhome: conveyancing conveyancer property_purchase title_deeds land_registry boundary_dispute eviction evict evicted
    evicting tenancy_dispute landlord_won't deposit_dispute section_21 lease_extension party_wall buy_a_house_legal
    exchange_contracts
lawcrime: arrested arrest police_station charged_with criminal_charge criminal_lawyer bail drink_driving dui dwi
    speeding_ticket speeding_fine assault_charge expunge criminal_defence criminal_defense duty_solicitor
lawvisa: immigration immigration_lawyer work_permit spouse_visa fiance_visa citizenship naturalisation naturalization
    green_card asylum deportation indefinite_leave ilr settled_status sponsor_licence residence_permit
lawfee: hourly_rate retainer fixed_fee contingency_fee success_fee legal_fees legal_aid pro_bono first_consultation
    free_consultation initial_consultation consultation_free charge_for_a_consultation lawyer_cost lawyer_fees
    cost_of_a_lawyer if_we_lose if_i_lose if_we_win pay_if_i_lose loser_pays
lawodds: my_chances our_chances chances_of_winning chance_of_winning odds_of_winning can_i_win will_i_win will_we_win
    strong_case weak_case have_a_case do_i_have_a_case guarantee_a_win won_cases cases_won cases_have_you
    success_rate_in similar_cases cases_like_mine
lawdoc: draft_a_contract review_a_contract review_my_contract check_my_contract look_over_a_contract
    look_over_my_contract terms_and_conditions_for nda non_compete employment_contract_review settlement_agreement
    trademark trademarks register_a_trademark patent patents copyright_claim notarise notarize notarised notarized
    notary affidavit apostille
""".strip()
