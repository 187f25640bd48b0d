"""English words that a rewording may use although the script has others: they offer, praise, oblige and date nothing.

Deeds of any talk, names of parts, ways and amounts, qualities that neither praise nor blame.
"""

from __future__ import annotations

from typing import Final

from engine.understanding.words import bag

# What is done: such a word may go where another says it.
DEEDS_EN: Final = bag("""
    accompany act acting acts adapt add added adding address adds adjust advise allow allowed allows alter answer
    answered answers apologise appear appears applies apply approach arranges arranging arrive ask asked asking asks
    assess assist ate attach attending attends await base be bear become becomes began begin beginning begins begun
    belong bend block book booked booking books bother bothering bothers break breaks breathe bring brought build
    built calculate called came carry catch chase chat check checked checking checks choose chooses chose chosen
    circle clarify clean clear clears click climb collect combine come comes coming comment commit compare complete
    compose concern conduct confirm confirms connect consider considered considers consist contact contain contains
    continue continues continuing contribute control convert cook correct correspond count counts cover covers
    create cross customise deal decide decided decides decrease define depart depend depends describe design detail
    determine differ direct discuss discusses display divide divided divides dividing do does doing done draft drain
    drawn dress drew drink drinks drive driven drives drop dropping drops drove dry eat eaten eats edit empty enable
    end ends enquire enter equal establish evaluate examine exceed exchange exclude exist exists expect expects
    experience explain explains explore express face fall fallen falls feel feeling feels fell felt fetch fill find
    finds fit flew flow focus fold follow followed following follows force forget forgot forgotten forward found
    frame function gather gathers gave get gets getting give given gives giving glance go goes going gone got gotten
    greet grew grip group grow grown guess guide halt hand handed handle hands hang happen happening happens haul
    have head hear heard held help helps hid hidden hide hit hold holding holds hope host identify imagine include
    included includes including incorporate indicate inform inquire inspect inspects install intend introduce invite
    involve involves issue join joining joins jot jump keep keeping keeps kept kick knew know known knows laid last
    lasting lasts lay lean learn learning learns leave leaves leaving led left lent let lets lift lighten like limit
    line link list listen lives load look looking looks loosen made maintain make makes making manage mark match
    matter matters mean means meant measure meet meeting meets mention mentioned mentions message met mind minus
    miss mix monitor mount move name need needed needs note noted notes notice notify observe occur occurs offer
    open opened opens operate operates originate outline own owns pack pair park part participate pause perform
    permit permits permitted pick picks place plan play plus pop practice practise prefer prefers prepared prepares
    present press print proceed proceeds process produce progress propose provide pull push pushes pushing put puts
    question ran range reach react read realise realize reapply recall receive received receives reckon reconsider
    rectify redirect refer reflect refresh regard register regret relate relay remain remains remember remind
    removal remove removes repeat replies reply report represent represents request require required requires
    reserve respond responds rest resume resumes retain reveal review revisit rinse rise risen rode roll rose round
    run running runs said sat saw say says schedule see seeing seek seem seemed seems seen sees select separate
    serve set sets share shift shoot show showing shown shows shut sit sits sketch skip sleep slow sort sorts sound
    speak speaking speaks specify spell spend spent split splits splitting spoke spread stand start starting starts
    state states stay staying stays step stick stood stop stopping store strain strip stuck studies study studying
    submit suffice suit suits sum summarise supply support suppose swam swing switch switches switching take takes
    taking talk talking talks tap taught tell tells tend test think thought tidy tie tighten told took touch track
    trade train training trains transport travel travels treat tries try trying turn turning turns type undergo
    understand understood undertake unfold update use used uses using vary verifies verify view views visit wait
    waiting waits wake walk want wants wash watch watches watching water wear weigh welcome went wish woke wonder
    wore work working works worn worry wrap write writes writing written wrote lend deserve deserves
    """)

# What a text is about anyway.
NAMES_EN: Final = bag("""
    immediately beforehand unfortunately sadly luckily lies
    above absence accept accepted accepting accepts access action activity addition additional adviser advisor
    afterwards age agency aim aloud amount angle annually another anxiety anyone anything appearance appointment
    approximately arranged arrangement arrival aspect attempt attendee attendees attention average awareness
    background basis batch behalf behaviour bit body bottom breakdown brings building business busy button
    calculation case category cause certain channel chapter character checkout choice chunk circumstance class
    colleague colour column combination commitment common company comparison completion component composition
    condition conditions confirmation connection consideration consultant content context continuation conversation
    corner correction correspondence couple course crew crews cup daily date day decision definition degree delay
    demand departure description development diagram difference direction discomfort discussion distance
    distribution doubt duration edge element enquiry entry environment equipment evening event everybody everyday
    everything example exception existence expectation expense explanation extent extra fact fear feature feedback
    field figure file firm first floor folder folks format framework front gap general gesture glass goal ground
    guidance guideline habit half handover heads-up health height hint hour household idea identity image impression
    inch inconvenience indication individual info information initially input inquiry instance instructor intention
    interruption interruptions interval introduction item job jobs kid kids kilometer kilometers kilometre
    kilometres kind knowledge label lack language learner learners length lesson level lightness limits listed
    location lot lots loud majority manner margin meaning meantime measurement member members method middle minute
    mode moment monthly mood morning motion movement named nature necessary necessity negotiation night noisy norm
    notification number object objection obligation obligations observation occasion opening opinion option ordinary
    origin originally output overview pace page panel paragraph participant participants particular particulars
    party passed passes passing people period permission person phase phrase pickup picture piece pile planned point
    portion position possibility preference premises preparation presentation procedure professional project
    property proportion purchases purpose quantity query queue quiet quietly rate ratio reaction reading reason
    reference regular relation remainder remaining remark reminder renovation repetition representative requirement
    reservation respectively response restriction retake rhythm role room route routine row rule sake scale scenario
    scheduled scheme scope screen seat section segment selected selection sense sentence separately sequence series
    service session setup several sheet short side sight signal silent simultaneously site situation size slot
    somebody someone something source space span specialist spot staff stage standard steering story stretch
    stripping structure student students stuff style subject subsequently substance summary surface surroundings
    symbol tab table target teacher team technician temperature tempo term terms thing things thrice tight time
    timeframe timeline timetable timing top topic total transition trip trouble tutor twice typical understanding
    unit usage usual variant variation variety various verbally viewing viewings voice volume way weather week
    weekly wheel while whole width word worker workout world yearly pass
    """)

# How a thing is, with neither praise nor blame.
QUALITIES_EN: Final = bag("""
    able aboard abroad absent accessible across actual adjacent again aged ahead alike almost alone alongside
    alternative altogether anew anytime anyway anywhere apart apparent appropriate approximate aside aware backwards
    basic behind besides big both brief broad calm casual central clickable comparable concerned concrete
    consecutive considerable constant continuous convenient curious current dark deep definite different difficult
    distinct due early easy elsewhere enough entire even eventual every everywhere exact existing familiar far few
    formal former forth forwards frequent fresh freshly full further furthermore future gentle glad gradual handy
    happy hard heavy helpful hence henceforth high hot identical important inclusive indoors informal initial inner
    instead interested internal invisible involved joint just key large late later latter least light lighter likely
    little long low main major manageable many matching meanwhile medium mere mild minor missing modest more
    moreover most mostly moving multiple mutual narrow natural near nearby nearest nevertheless new next nonetheless
    normal noticeable nowhere numerous obvious occasional odd offline old only onwards opposite optional original
    other otherwise outdoors outer overall overnight parallel partial past perhaps personal physical plain pleasant
    pleased polite possible possibly practical precise preferable preferred presumably previous previously prior
    probable proper quick random rather raw ready realistic recent related relevant remote repeated respective right
    rough roughly same second seldom sensitive serious shortly sideways similar simple single slight small social
    soft sole sometimes somewhere soon sorry spare special specific stable straight strange subsequent successive
    sudden sufficient suitable sure tall temporary thereafter therefore thick thin thorough though throughout thus
    tired together tricky true unable uncertain unclear uncomfortable underneath unfamiliar unlikely unnecessary
    unpleasant unsure unusual upcoming upper upstairs usable visible warm wet whatsoever whenever wide willing
    worried wrong namely tougher afresh anyhow barely beforehand casually chiefly comfortably concretely constantly
    continuously daily directly easily explicitly freely generally gladly gradually greatly independently initially
    jointly largely lastly lightly likewise literally loosely manually markedly monthly mutually naturally
    neatly newly noticeably orally partially partly patiently periodically physically plainly predominantly
    presently primarily progressively promptly properly punctually quietly randomly readily regularly repeatedly
    routinely seldom sequentially slightly smoothly softly solely specially steadily strictly strongly sufficiently
    suitably tentatively thoughtfully typically unhurried unhurriedly willingly virtually weekly
    """)

ORDINARY_EN: Final = DEEDS_EN | NAMES_EN | QUALITIES_EN
