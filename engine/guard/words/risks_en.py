"""English words that add to what is offered, foretold or asked for, whatever the script is about."""

from __future__ import annotations

from typing import Final

from engine.understanding.words import bag

ALONE_EN: Final = bag("""
    solve solved solution resolve resolved eliminate erase wipe win won winning victory achieve achieved achievement
    approve approved approval savings rescue cure cured heal healed avoid avoided avoiding disappear vanish protect
    protection shield overcome relief relieve freed escape recover recovery slim improve improved improvement boost
    increase double raise speed faster accelerate simplify ease earn earnings profit profitable effect effective
    effectively efficient efficiency result results outcome benefit benefits advantage advantages perk perks quality
    reliability safety security safe secure confidential confidentiality anonymous anonymously secret private fluent
    fluency master mastery restore restored redo consolidate merge unite reshape shape transform confident
    confidence trust trusted trustworthy believe rely proven proved renowned famous popular favourite favorite
    beloved strongest strong powerful fastest leading modern innovative certified licensed official officially legal
    legally lawful award awarded prestigious elite rare unmatched superb superior outstanding finest painless
    painlessly effortless effortlessly hassle final forever lifetime life-long lifelong permanent permanently
    eternal never clock smart smarter smartest clever cleverer sensible intelligent talented talent bright charming
    charm mature sharp gifted delightful pretty silly lazy dodge dodging dither dithering whine whining moan moaning
    complain complaining excuse excuses mumble waffle waffling stall stalling broke poor penniless stingy cheapskate
    liar lying cheat cheating deceive fraud scam scammer competitor competitors irresponsible careless clumsy
    childish hopeless useless pointless coherent coherently borrowed overspend overspent reckless mess blame task
    assignment instructed command commanded prompt model algorithm dataset warmer rephrasing wording template system
    bot script assistant partner partners affiliate sponsor intermediary branch branches region regions leader
    market lawyer attorney notary doctor nurse surgeon therapist dentist psychologist director manager boss owner
    chief foreman architect designer engineer trainer coach expert professor administrator receptionist accountant
    secretary operator judge bailiff police prosecutor bank tax collector creditor guarantor employer spouse husband
    wife child children son daughter parent mother father relative relatives neighbour neighbor friend native
    champion star passport policy statement statements certificate diploma licence license form application surname
    password card pin code copy photo photograph snapshot scan receipt record prescription referral insurance metro
    subway parking station bus district downtown town centre center gift prize discount coupon voucher souvenir kit
    diet meal lunch coffee dumbbells membership material materials finishing living turnkey local foreign spoken
    oral maximum minimum max min stream live broadcast mailing mailings newsletter news advertisement advertising
    ads penalty penalties fines surcharge commission duty advance prepayment cash percent percentage month year
    quarter season midnight noon holiday weekend valid expire expires expiring close closes closing deadline
    enrolment enrollment tonne tonnes ton tons kilo kilos litre litres refuse refused oblige obliged obligatory
    mandatory compulsory punish arrest confiscate scarce shortage sell-out selling fills filling throw discard burn
    ignore impossible impossibly doomed ruin ruined lose losing inside outside withhold settings setting caring
    attentive loving surgery operation
    """)

# Verbs of the same fields: how the matter ends for the lead, gain and loss, pledges, force, admiration, machines.
RISKY_DEEDS_EN: Final = bag("""
    melt melts dissolve dissolves crush beat beats defeat fight fights block blocks halt freeze freezes unfreeze
    liberate discharge discharges forgive forgives waive waives scrap slash slashes trim trims restructure
    refinance renegotiate negotiate negotiates negotiating insure insures insured insuring reimburse reimburses
    compensate compensates reward rewards vouch vouches pledge pledges swear swears warrant warrants assure
    guarantee compel compels coerce sue sues evict evicts jail imprison forfeit forfeits forfeited suffer
    suffers gamble sculpt burn burns rejuvenate rejuvenates thrive thrives flourish glow bloom blossom excel succeed
    succeeds prosper heals strengthen strengthens impress impressed impresses admire admires adore adores dazzle
    generate generates generating generated simulate simulates program programmed conceal conceals encrypt encrypts
    slack slacked slacking neglect neglected fail failed fails botch botched bungle bungled ruining dump dumped
    donate donates sponsor subsidise subsidize gain gains multiply multiplies skyrocket soar soars rocket
    outperform outshine dominate dominates amaze amazes threaten threatens warn warns blackmail
    """)
