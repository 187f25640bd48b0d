"""English qualities and manners and the words that each may give way to: "steep" to "high"."""

from __future__ import annotations

from typing import Final

NEAR_KINDS: Final = """
above: over more beyond higher exceeding; abroad: foreign international; accessible: reachable;
active: valid live working running effective operative; accurate: true; additional: another; advance: early;
afraid: fearful anxious nervous; alarming: frightening scary; allowed: okay; alone: single-handed;
anew: scratch afresh; anxious: concerned; apparent: visible; appropriate: proper; authorised: authorized allowed;
available: ready; average: mean typical; aware: familiar; awful: terrible bad; awkward: inconvenient uncomfortable;
beneficial: useful helpful good; careful: wise; certain: definite; clear: transparent;
comfortable: comfy cosy cozy relaxed; common: frequent; compact: small; competent: qualified;
compulsory: required obligatory mandatory must; conscious: aware; considerable: sizable hefty;
consistent: regular steady; constant: steady; costly: pricey; crucial: important vital key; damp: wet;
daunting: frightening hard; decent: good; definite: clear; demanding: tough; dependent: depend; detailed: itemized;
different: individual own varied; draining: exhausting tiring; durable: lasting; elderly: old;
exhausting: tiring gruelling; expensive: pricey overpriced steep; extended: longer; faint: light-headed; fast: speedy;
feasible: possible realistic doable; final: last; fine: alright; fit: ready;
fixed: set steady unchanged stable recorded; flexible: adjustable; formal: official;
frightening: terrifying intimidating; gradual: step; gruelling: hard; harmful: bad; heavy: much high large;
hefty: large high; hidden: concealed; high: steep overpriced pricey; huge: enormous large; ideal: perfect best;
immediate: instant; inexpensive: modest; intact: untouched safe; intensive: intense hard; joyful: happy fun;
legitimate: legal; lasting: long; latter: last; less: under below fewer; likely: probable probably; living: live;
longer: more; lovely: beautiful; manageable: feasible easy; mandatory: required obligatory must necessary;
minimal: small least minimum; mutual: joint common; nearer: closer; needed: essential; nervous: worried;
non-binding: obligation; notable: noticeable; obligatory: required must; odd: strange; optional: voluntary;
outstanding: unpaid owed remaining; over: more exceeding beyond; overwhelming: much hard; owed: due; peaceful: calmly;
permanent: constant lasting; pertinent: relevant; pleasing: nice; possible: doable;
preliminary: rough advance initial approximate; prompt: quick; proud: pride; pure: only; puzzled: confused;
ready-made: ready; recorded: stated written set; relaxed: easy; relevant: topical; reluctant: unwilling;
resilient: strong; respectful: polite; safe: sound; scary: terrifying; settled: decided agreed;
severe: serious strict; shared: mutual; sizable: large big; sizeable: large; sole: one; sound: good; sparing: gentle;
speedy: quick; stated: written given set; stiff: tight; strenuous: hard heavy; stressful: hard difficult;
stunning: beautiful; suited: suitable fit made; sustainable: steady; terrible: bad; terrified: scared;
touching: moving; transparent: open; trusted: reliable; under: below; up-to-date: current; upset: sad; valid: force;
vast: huge; worrying: alarming; abruptly: suddenly; anyhow: anyway; attentively: carefully; away: off; barely: little;
bit: slightly; briefly: short quickly; casually: calmly; chiefly: mainly; commonly: frequently;
comfortably: calmly easily; concretely: specifically; consistently: regularly constantly; constantly: regularly;
continuously: constantly nonstop; effectively: effective; eventually: later; explicitly: clearly plainly;
firstly: first; frankly: straight plainly; freely: easily; fundamentally: basically; gently: slowly calmly lightly;
gladly: happily willingly; greatly: much lot; immediately: once away;
independently: individually separately self own yourself alone;
instantly: once; largely: mostly mainly; likewise: also similarly; mutually: jointly; naturally: course;
neatly: tidily carefully; officially: formally; partly: partially; patiently: calmly; periodically: regularly;
permanently: always; primarily: mainly first; privately: confidentially; progressively: gradually;
properly: correctly right; readily: easily; repeatedly: again often; rigorously: strictly; simultaneously: together;
smoothly: easily; softly: lightly; someday: later; specially: especially; steadily: consistently; strictly: only;
subsequently: later then; sufficiently: enough; throughout: during entire whole; temporarily: while;
unhurried: calm slow; unhurriedly: calmly slowly; unlike: different; whenever: time; whilst: while;
abrupt: sudden sharp; absolute: full; abundant: many much; accidental: random; across: throughout;
adjacent: next near; affected: touched; airy: light; aching: sore painful; adverse: negative bad; ageing: old;
angled: crooked; asleep: sleep; beloved: dear; bent: crooked; better: advisable preferable wiser worth;
bigger: larger greater; blank: empty; blocked: frozen; bright: light; broad: general; bumpy: uneven; cautious: afraid;
changeable: variable; cheerful: happy fun; chilly: cold; chronic: long; clever: wise; closed: off;
compatible: suitable; concerned: afraid; concise: short brief; conscientious: careful; crooked: uneven;
customary: usual; cut-price: cheap; dear: pricey; deferred: postponed; delicate: gentle sensitive;
desirable: advisable better; diligent: careful; direct: straight; dull: boring; duplicate: same; eager: willing;
earliest: first nearest soonest; elementary: basic simple; endless: constant; enjoyable: fun pleasant nice;
entertaining: fun; everyday: usual ordinary; excessive: much; exposed: open; extreme: hard; false: wrong;
favourable: good; firm: fixed; flat: even level; formerly: before; forthcoming: next; frequent: regularly;
fun: pleasant; funny: fun; glum: sad; grave: serious; handmade: manual; hectic: busy; hot: warm; ill: unwell;
inescapable: inevitable unavoidable; inevitable: unavoidable; individual: own; inexact: rough; injured: sore;
inner: internal; irregular: uneven; jumpy: nervous; latest: last newest; legible: clear readable; lone: only;
massive: huge large big; mild: light; minute: small; mixed: various; moist: damp wet; nasty: unpleasant bad;
nearest: soonest next; negligible: small; normal: typical; numerous: plenty; off-putting: frightening;
offline: person; opposed: against; orderly: neat; outdated: old; painless: gentle; paramount: important;
partial: incomplete; pensive: thoughtful; petty: small; plentiful: enough; prepared: willing; present: here;
presentable: neat; previous: past prior; primary: first; prior: before; private: individual; prolonged: long;
puzzling: unclear confusing; radical: full; recurring: regular repeated; reduced: lower; rewarding: worth;
rigid: strict; sad: unhappy sorry; scanty: little; seldom: rare; sensible: worth; simple: easy-going; smart: wise;
smooth: flat; sore: ache; spacious: big large; sparse: few; spotless: clean; stationary: still; stout: heavy;
stubborn: hard; stuffed: full; sudden: sharp unexpected; sunny: bright; superfluous: extra needless; surplus: extra;
swift: quick fast; tardy: late; tense: nervous; thankful: grateful; tiny: little minute; touchy: sensitive;
unaltered: same; unchanged: same before usual; uneven: bent; unhappy: dissatisfied; uniform: same;
unnecessary: needless extra; unpleasant: bad; unwell: sick; urgent: pressing; usable: fit; utmost: greatest;
verbal: oral; vivid: bright; weary: tired; weighty: heavy serious; whole: total; wise: advisable; worn: tired;
worthwhile: advisable; accordingly: so then; afterward: after; alternatively: or instead; beforehand: early;
bodily: physical; collectively: together; correctly: accurately; deliberately: purposely; due: because;
exclusively: only solely; expressly: specially; forever: always; forthwith: immediately; habitually: usually;
immensely: much very; instead: place; invariably: always; lastly: finally; merely: simply; nowadays: today;
ordinarily: normally; own: individually separately; presently: soon; promptly: immediately; purely: simply;
quicker: sooner faster; regardless: anyway still; remarkably: very; sooner: earlier;
still: nevertheless nonetheless yet; suddenly: unexpectedly; upfront: openly; utterly: completely; wholly: totally;
below: downstairs underneath; upstairs: above; under: younger; shaky: weak; still: motionless; indoor: inside;
unfinished: incomplete; finished: through; unsteady: shaky; unavailable: off; crumbly: weak; gloomy: dark;
crowded: busy full; packed: full busy; sold-out: full; handicapped: disabled; rested: fresh; stronger: fitter;
fitter: healthier; slimmer: leaner thinner; heavier: bigger; lighter: easier smaller; briefer: shorter;
clearer: plainer; wider: broader; faraway: distant far; lesser: smaller less; outer: outside; outright: fully;
parental: parent; pending: open waiting; plainer: simpler; pleased: satisfied; prime: main; quieter: calmer;
realistic: possible; rear: back; regrettable: sorry; sluggish: slow; snug: tight; spoken: oral; strained: tense;
trim: slim; trivial: small minor; troubled: worried; troublesome: difficult; unclear: vague; vague: rough;
uncommon: rare unusual; unfamiliar: new unknown; unsettled: worried; unsure: undecided; upbeat: cheerful;
verified: checked; viable: possible realistic; weakened: weak; winded: breathless; breathless: breath;
wished: wanted desired; desired: wanted; farther: further; farthest: furthest;
anymore: more again longer
"""
