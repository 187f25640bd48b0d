"""English names and the words that each may give way to: "attitude" to "spirit", "scope" to "extent"."""

from __future__ import annotations

from typing import Final

NEAR_THINGS: Final = """
money: proceeds; people: customer client; sense: reasonable sensible worthwhile point;
ability: capacity capability able; account: record; advantage: plus benefit; adviser: counsellor;
agreement: arrangement; anxiety: worry fear concern; approach: way method manner attitude; approval: green;
arrangement: plan set; arrears: debt; assessment: estimate evaluation appraisal assess; assignment: job;
attitude: spirit mindset mentality; attachment: file; basis: foundation ground base; beginning: outset;
benefit: plus perk; bill: cost; break: interruption timeout; building: property; bulk: most majority;
burden: load weight; caution: wariness prudence; challenge: difficulty problem; clause: point item provision;
clarity: clear; companion: partner friend; compensation: refund; complaint: claim issue; concern: doubt issue;
conclusion: end finding; consequence: impact aftermath result outcome implication;
consistency: regularity regular discipline consistent; crew: builders; decor: finish decoration;
deadline: due limit timeframe; decision: call; deed: act; detail: specific specifics; difference: distinction;
difficulty: hardship; discomfort: pain; document: file; drawback: downside disadvantage minus;
downside: minus disadvantage; earnings: salary; effect: impact influence; effort: work; entry: item record;
error: slip; evaluation: estimate; expense: outgo; expenditure: expense spending cost; extent: scope scale degree;
field: industry sphere sector line market area; finding: result; finish: finishing decoration;
finishes: finishing materials; foundation: base; funds: cash; group: team party;
guideline: benchmark reference estimate; habit: routine; household: home; hurdle: obstacle problem;
illness: condition; importance: important matter; incident: case event; industry: business; instalment: tranche;
interval: break; invoice: account; job: task; layout: plan; lender: bank; liability: obligation; line: position entry;
load: weight; lot: deal; majority: most; makeover: renovation; manner: mode style; member: client; mistake: slip;
mood: spirit; need: demand; notice: message; notification: message alert; obstacle: barrier; onset: start;
outcome: end; outset: start; overview: summary; owner: holder; pace: tempo rhythm; paperwork: formalities;
penalty: fine sanction; phase: period; plan: scheme; portion: instalment; position: post; problem: hiccup;
progress: doing going; proof: evidence confirmation certificate statement; property: estate belongings;
proposal: offer suggestion; provision: condition; purpose: use; pursuit: goal; question: concern; reaction: response;
receipt: slip; reduction: decrease; regime: routine schedule; regularity: consistent discipline; relation: link;
repayment: payment repay; resident: tenant; results: outcome; reward: prize; routine: schedule; salary: wages;
scale: magnitude; schedule: programme; scope: volume amount size scale range; setback: problem delay;
settlement: agreement; share: proportion percentage; shortage: lack; sickness: illness; skill: ability;
solution: option answer way; sphere: area; spouse: partner; stance: position; statement: certificate confirmation;
status: state standing; steps: actions measures stages; subscription: plan; supervision: control oversight;
support: backing; surcharge: fee; survey: check; system: scheme; talk: call; tension: stress;
timeline: schedule term timeframe; training: practice; treatment: care; understanding: grasp; wages: pay;
workmanship: work; worker: craftsman; workload: load; world: globe;
access: entry entrance; act: certificate; admission: entry entrance; apparatus: machine device; appliance: device;
auction: sale; balance: rest; bathroom: toilet; bell: buzzer; board: panel; box: case; brand: maker; bundle: set;
ceiling: top; cleaning: wash; coach: teacher; colour: shade; comment: question; commission: fee; community: group;
completion: end; concierge: porter; core: main; corridor: hall; cupboard: closet wardrobe; custom: habit;
cushion: margin reserve; debris: rubbish garbage trash; decorator: painter; depiction: picture; diary: journal log;
dimension: measurement; disorder: mess; drawing: plan; duty: fee tax; eatery: cafe; enforcement: bailiffs;
envelope: letter; exit: way; facility: gym hall club; factor: reason thing; feedback: review response comment;
fitness: training sport; flooring: floor; fittings: fixtures; form: template; foyer: lobby; fridge: refrigerator;
furnishing: furniture; game: match; gist: essence point; glimpse: look; handyman: master; heart: core;
heating: heat warmth; housing: home; income: salary wages revenue; intake: eating; introduction: introductory;
jar: bottle; journal: log; kilos: weight; lavatory: toilet; layout: arrangement; leftover: left surplus remaining;
letter: written; lobby: hall; luggage: things; margin: spare; mark: sign; mass: weight; master: specialist;
meal: eat eating; moisture: damp; motive: reason; notebook: pad; nuance: detail; occasion: time; occupation: job work;
offering: offer; order: sequence; organisation: company; outfit: clothes kit; overhaul: renovation; pack: set;
passage: corridor; pattern: plan; paycheck: salary; payoff: result; peer: colleague; plumbing: fixtures;
postponement: delay postpone; premise: place; profession: job; query: request; queue: line wait; recess: break;
reference: certificate; registration: record; remainder: left; requirement: rule; residence: address;
ruling: decision judgment judgement; screenshot: picture photo; seat: place space; self: own; sitting: session;
slot: space; smartphone: phone; snack: food eat; socket: outlet; space: place; sport: exercise training;
sportswear: kit; stretch: period; summons: letter; supper: dinner; surplus: left rest; technician: master;
tendency: habit; tenor: tone; token: sign; tone: voice; toolkit: tools; trainee: beginner; turn: place;
utilities: communal; variant: version; version: option variation; viewing: visit; walk: foot; warmup: warm;
wellness: health; window: slot; workday: day; workspace: office; wording: word; zone: place;
manufacturer: maker producer; maker: producer; toddler: child kid; scales: weight; promotion: offer;
courier: deliverer; parcel: box; mould: mold fungus; leak: drip; underfloor: floor; neighbour: resident;
noise: racket; drill: exercise; towel: cloth; locker: cupboard box; engineer: specialist; story: matter case;
register: database; office: room; paper: sheet; link: address; posture: bearing; breathing: breath; sugar: sweet;
hall: gym; tenant: lodger; flatmate: roommate; maintenance: alimony; damage: compensation; debtor: borrower;
hearing: trial; envelope: pack; socket: plug; tap: faucet; bathtub: bath; bath: tub; basin: sink; loo: toilet;
stove: cooker; lamp: light; bulb: lamp light; doorway: door; pane: window; skirting: baseboard; timber: wood;
cement: concrete; paint: coat; coat: layer; screw: bolt; glue: adhesive; ladder: steps; lift: elevator;
stairs: staircase steps; cellar: basement; loft: attic; yard: court; balcony: terrace loggia; corner: angle;
surface: area; crack: split; scratch: mark; dirt: mess; vest: top; trainers: shoes sneakers; sneakers: shoes;
weights: dumbbells; bike: bicycle; belly: stomach waist; stomach: tummy; limb: arm leg; spine: back; injury: wound;
cramp: pain; fatigue: tiredness; hunger: hungry; thirst: thirsty; portion: serving; squat: exercise;
push-up: press-up; round: set
"""
