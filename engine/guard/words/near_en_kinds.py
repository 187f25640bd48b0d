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
gladly: happily willingly; greatly: much lot; immediately: once away; independently: self own yourself alone;
instantly: once; largely: mostly mainly; likewise: also similarly; mutually: jointly; naturally: course;
neatly: tidily carefully; officially: formally; partly: partially; patiently: calmly; periodically: regularly;
permanently: always; primarily: mainly first; privately: confidentially; progressively: gradually;
properly: correctly right; readily: easily; repeatedly: again often; rigorously: strictly; simultaneously: together;
smoothly: easily; softly: lightly; someday: later; specially: especially; steadily: consistently; strictly: only;
subsequently: later then; sufficiently: enough; throughout: during entire whole; temporarily: while;
unhurried: calm slow; unhurriedly: calmly slowly; unlike: different; whenever: time; whilst: while
"""
