"""English deeds and the words that each may give way to: "accrue" to "grow", "entrust" to "leave"."""

from __future__ import annotations

from typing import Final

NEAR_DEEDS: Final = """
accompany: escort join; accrue: grow accumulate mount build increase; accumulate: grow gather build collect mount;
achieve: reach attain get accomplish obtain; acquaint: know meet show; activate: enable switch start turn launch;
adapt: customise customize suit; add: put top; adjust: tune fit customise customize fine-tune;
administer: manage run handle; advise: consult guide counsel warn;
affect: impact change touch concern determine alter; agree: accord approve okay; aim: seek try strive;
amend: modify alter; appear: show surface; apply: file; appoint: name designate;
appraise: assess estimate evaluate value; arrange: fix plan; arrive: get show land; ask: query;
assign: give designate; attend: show; avoid: escape skip sidestep prevent; belong: part own; bind: tie obligate;
block: bar lock freeze; bother: bug; build: erect form; buy: procure; calculate: figure reckon determine tally;
cancel: scrap drop revoke withdraw; carry: haul transport move; cause: bring create trigger raise;
change: vary shift edit; charge: levy apply take add ask debit; choose: favour favor; come: turn show;
commit: tie; compare: contrast weigh; complete: conclude wrap; conceal: mask cover; confirm: affirm validate;
consider: weigh examine contemplate; consult: talk speak see; contact: ping; contain: have comprise;
continue: keep stay; control: manage monitor check; correct: rectify; count: add; cover: extend apply span protect;
create: build design develop; damage: spoil ruin; decide: resolve conclude; defer: postpone delay; delay: hold lag;
deliver: transport; demand: ask; depend: hinge determine; describe: detail; design: plan draw develop tailor;
determine: identify ascertain; develop: prepare; disclose: tell report inform state; discuss: debate address review;
do: handle execute accomplish complete; document: record log; drop: decrease leave; ease: lighten soften;
end: terminate over lapse cease; enter: put input; entrust: leave hand give assign delegate trust; establish: set;
exceed: surpass top above over; execute: perform carry; expire: lapse run; extend: apply stretch renew;
face: meet encounter have experience; file: lodge; finalise: settle; fix: resolve; fluctuate: vary change;
gather: assemble; give: grant; go: proceed; grant: allow approve; grow: climb mount expand swell;
handle: tackle address; happen: place; hear: handle review examine; hide: mask disguise; hold: host stage;
hurry: speed; impose: set place put apply; increase: climb; indicate: point name; influence: impact shape;
inspect: view; interrupt: pause; introduce: present; keep: stay remain preserve maintain; last: extend stretch span;
launch: open; lead: run conduct head teach; leave: abandon; lift: remove cancel; limit: cap curb; live: dwell;
look: glance peek; lose: forfeit waste; make: form; manage: oversee succeed; mark: flag check; meet: fulfil;
merge: combine unite; monitor: check; move: relocate; negotiate: agree settle talk discuss bargain; notice: detect;
open: begin; oversee: supervise control watch; pass: go shift inherit; pause: halt; perform: complete; place: put set;
plan: prepare; pledge: mortgage; postpone: shift; prevent: stop; proceed: move; promise: swear;
prove: turn become show confirm demonstrate; publish: list post print; put: lay; quit: leave; raise: bring;
receive: take; recover: regain collect; redo: rework repeat remake; reduce: shrink; refresh: renew revive;
regain: restore; register: record; rely: base; remove: strip clear; renew: prolong; require: call ask;
reschedule: change rearrange; resolve: settle solve; restart: resume; restore: recover; restrict: curb cap;
review: assess view; rise: climb; ruin: spoil destroy; secure: pledge; seem: prove; serve: act;
settle: reconcile terms; show: reveal point; skip: pass; solve: settle handle fix; sort: handle fix arrange resolve;
speed: accelerate hasten quicken; stay: hold; stop: halt discontinue; submit: lodge;
supervise: lead watch monitor manage; suspend: hold stop; tackle: address; take: grab; tell: reveal report;
terminate: close dissolve stop break; undergo: go have; use: need; value: cherish; verify: validate; wait: hang;
withdraw: take; accomplish: reach; acknowledge: recognise confirm; apologise: regret; attach: fasten; back: support;
bargain: haggle; bear: stand endure; blame: responsible; brief: inform; confuse: puzzle; cooperate: collaborate work;
dedicate: devote; deserve: merit worth; detect: find spot; disagree: object; disappear: vanish go;
encounter: meet experience; enhance: improve; excuse: forgive; forgive: pardon; guide: steer; hesitate: waver;
ignore: overlook neglect; improve: better upgrade; inconvenience: trouble bother; itemise: itemize list detail;
justify: explain; label: name; lengthen: prolong; lessen: reduce; link: tie; memorise: memorize remember;
object: mind oppose; oblige: require force; occupy: take; oppose: against; overcome: beat handle;
persuade: convince talk; preserve: retain save; pressure: force; react: answer; recap: summarise repeat;
reserve: save; respect: honour honor; revise: change review amend; signal: indicate show; sketch: draw outline;
slow: delay; smooth: level even; sound: seem appear; stabilise: steady stabilize; suffer: experience; supply: deliver;
surprise: shock; teach: train show; touch: concern; unite: join; upgrade: update; welcome: accept;
worsen: deteriorate worse; deteriorate: worse; ought: should;
advise: advisable; air: ventilate; become: grow; belong: yours; bring: fetch; browse: look view; budget: plan;
choose: elect; clear: clean; communicate: deal talk write speak contact; consider: regard view; convert: turn change;
cut: shorten; dedicate: give; dry: dried; earn: receive get make; empty: clear; employ: hire; expect: count;
extend: add; finish: completion; fix: state record write; flag: note; follow: obey keep respect; grant: offer;
hire: engage take; honour: keep; hold: save seat; idle: rest; imagine: picture; inform: write; inquire: question;
interest: attract; involve: need; jot: write note; judge: decide; knock: call; lean: rely; level: flatten;
lock: fix close; log: write; lower: drop; mail: send; narrow: limit; notify: message write; organise: run hold;
ongoing: run continue; owe: have; pick: fetch; polish: smooth; press: ring; purchase: acquire; push: urge;
rearrange: move; recollect: remember; recommend: advisable; rectify: fix; rent: hire; replenish: refill;
report: complain; repurchase: buy; reserve: margin spare; respect: observe keep; ruin: break; scan: photograph copy;
seal: close; secure: lock; serve: handle; shower: wash; shut: off; sit: wait; sort: solve; spare: save;
specify: name give; stain: mark; start: opening; state: record; stick: keep hold follow; strengthen: stronger;
study: look; switch: turn; tackle: solve; take: need; tear: break; tend: usually; throw: discard; touch: handle;
type: print; uncover: reveal find; unveil: reveal; urge: insist press; use: application; utilise: employ; visit: go;
warn: notice heads-up; warm: heat; wipe: clean; wish: hope; withhold: keep deduct hold; worry: upset; wrap: end;
challenge: contest dispute oppose; contest: dispute; demolish: knock remove; dismantle: knock; wrap: seal cover pack;
seal: cover tape; sweep: clean; mislead: deceive confuse; save: record; assess: look examine; swell: expand;
search: hunt; hunt: look; part: give; surrender: give hand; clear: delete; erase: remove delete; resend: send;
reapply: apply; recheck: check; recount: count recalculate; recalculate: count calculate; rearrange: arrange;
accommodate: fit suit hold take; allocate: give set; alleviate: ease; ascertain: check find; block: stop;
bounce: return; breach: break; chop: cut; cite: name mention; coach: train; combine: mix; comprehend: understand;
connect: put; contemplate: think; deem: consider; direct: send refer; disregard: ignore; distribute: spread give;
drill: train; drive: come; elaborate: explain; embark: start; employ: apply; endeavour: try; envisage: plan;
estimate: reckon; expand: extend; ferry: take; finalise: close; furnish: give; glue: stick; hint: suggest;
hook: connect; identify: find name; illustrate: show; immerse: dip; initiate: start begin; inspect: see;
integrate: include; kick: start; lay: install; misplace: lose; mop: clean; nominate: name; nudge: remind;
occupy: hold; outline: tell; paste: stick; patch: repair; peruse: read; plaster: level; ponder: think; post: send;
pour: fill; propose: want; pursue: follow; rank: order; recite: tell; redirect: pass send; refit: replace;
regulate: adjust control; reinforce: strengthen; relinquish: give; remedy: fix; render: make; repeal: cancel;
reply: write; resolve: clear; retain: hold; sand: smooth; screen: check; scrub: clean wash; seek: ask want;
share: show; sift: check; spare: give; stow: put store; strain: pressure load; subside: pass; substitute: swap;
summon: call; survey: look; sustain: keep; tailor: fit make; tape: cover; tender: offer; tot: add; trace: find;
transmit: send pass; unite: combine; vacate: leave free; voice: say; withstand: stand; yield: give
"""
