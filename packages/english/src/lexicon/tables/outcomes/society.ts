/** Questions of society and the phrases of each answer; the form is told in outcomes.ts. */
export const society = `
# What happened to the animal?
saved: rescue; save; free; release into wild; return to wild; nurse back to health; adopt; refloat; set free; rehome; swim free; lead to safety; coax
killed: put down; euthanise; euthanize; shoot dead; put to sleep; slaughter; cull; poach; die; beach and die; run over; poison
at large: escape; on loose; at large; run wild; roam; break out; elude; roam free; evade capture; still loose; give slip; prowl
caught: catch; recapture; capture; tranquilise; tranquilize; trap; sedate; net; round up; bring back to zoo; snare; lasso

# Did the animal attack?
attack: attack; maul; bite; savage; gore; sting; trample; set upon; shark attack; kill by bear; mauling; charge; pounce; tear apart
no attack: tame; harmless; scare off; pose no threat; fend off; docile; keep at bay; friendly; flee from human; ward off; shy away; chase away

# Is the environment getting cleaner?
cleaner: clean up; cleaner air; pollution fall; emission cut; air quality improve; smog clear; reduce pollution; cut emission; restore river; pristine; less polluted; purify; decontaminate
dirtier: pollute; pollution rise; foul; smog; contaminate; emission rise; choke; poison river; air quality worsen; dump waste; toxic waste; pollution soar; smother; befoul

# What happens to the forest?
cut: deforestation; log; clear-cut; fell; chop down; clear forest; strip; forest shrink; cut down tree; bulldoze; illegal logging; forest loss; axe tree
protected: protect forest; logging ban; save forest; conserve; declare national park; preserve; nature reserve; stop logging; off limits to logger; safeguard; tree preservation
growing: plant tree; reforest; reforestation; regrow; replant; forest expand; afforestation; tree-planting; forest cover increase; forest recover

# Is the climate warming?
warming: global warming; warm; temperature rise; ice melt; glacier retreat; sea level rise; heat up; hottest year; ice cap shrink; melt fast; ice sheet shrink; planet warm
not warming: cool; no evidence of warming; glacier grow; ice expand; warming pause; global cooling; warming slow; hiatus; temperature steady; ice thicken

# Did the launch succeed?
launched: lift off; blast off; liftoff; soar into space; put into orbit; reach orbit; successful launch; blast-off; rocket into space; roar into space; enter orbit; send aloft
delayed: postpone launch; delay launch; scrub; launch scrub; launch delay; put off launch; countdown halt; call off launch; abort countdown; hold countdown; launch slip
failed: launch fail; explode on launch; fail to reach orbit; rocket explode; launch failure; fall back to earth; veer off course; blow up on launch; rocket crash; fall into sea

# What is the spacecraft doing?
working: send back picture; beam back; transmit; work perfectly; phone home; operate normally; make contact; wake up; perform flawlessly; send signal; regain contact; back in touch
lost: lose contact; fall silent; go silent; lost in space; no signal; crash on planet; burn up; malfunction; fail to respond; miss planet; give up for lost; stop transmitting
landed: touch down; land on moon; soft landing; splash down; land on Mars; splashdown; return to earth; safe landing; parachute to earth; glide to landing
docked: dock; docking; link up; hook up; rendezvous; berth; dock with station; latch on; arrive at station; undock

# Did the experiment or theory succeed?
confirmed: confirm theory; validate; corroborate; bear out; support theory; evidence for; vindicate; verify; lend weight; replicate; proof of
refuted: disprove; debunk; refute; contradict; cast doubt; overturn theory; discredit; cold water on; fail to replicate; explode myth; prove wrong; no evidence; poke hole; retract
inconclusive: inconclusive; jury still out; mixed result; need more research; unclear; open question; not conclusive; further study need; no firm conclusion; remain to see

# Was the discovery genuine?
genuine: genuine; authentic; authenticate; real thing; verify; bona fide; original; confirm as genuine; prove genuine; attribute to; real McCoy; autograph work
fake: fake; forgery; hoax; fraud; counterfeit; forge; bogus; phony; phoney; fabricate; sham; made up; imitation; cook up

# Is there life or water on the planet?
found: sign of life; water find; evidence of water; trace of life; habitable; find ice; life exist; water detect; support life; organic molecule; earth-like
not found: no life; no sign of life; lifeless; barren; no water; uninhabitable; no evidence of life; sterile; cannot support life; bone dry; dead planet

# Will the asteroid or debris hit Earth?
hit: hit earth; crash to earth; impact; strike earth; slam into earth; fall to earth; meteorite strike; plunge to earth; collision course; collide with earth; rain down
miss: miss earth; pass by; near miss; fly past; burn up harmlessly; sail past; no threat to earth; whizz by; pass harmlessly; close shave; hurtle past; burn up in atmosphere; zip past

# Did the student pass?
passed: pass exam; graduate; get degree; make grade; pass with flying colors; top mark; top of class; gain diploma; earn degree; sail through; pass test
failed: fail exam; flunk; drop out; fail grade; miss grade; dropout; flunk out; low mark; poor grade; repeat year; fall short; hold back year
cheated: cheat; plagiarise; plagiarize; plagiarism; leak exam; crib; disqualify; sit exam for; exam fraud; buy degree; fake diploma; strip of degree

# Was the student admitted or removed?
admitted: admit; enrol; enroll; win place; offer place; gain admission; award scholarship; matriculate; win scholarship; enrolment; win admission
rejected: turn down; refuse place; deny admission; miss out; turn away; waitlist; refuse admission; bar from school; fail to get in; unsuccessful applicant
expelled: expel; expulsion; suspend; exclude; send home; kick out; send down; throw out; boot out; rusticate; suspension; exclusion
reinstated: reinstate; readmit; allow back; take back; return to school; overturn expulsion; back in class; let back; welcome back

# Are the schools open?
closed: close school; school closure; shut school; class cancel; suspend class; no school; cancel class; snow day; school shut; call off class; send pupil home; classroom empty
open: reopen school; school reopen; resume class; back to school; return to class; class resume; open as usual; school open; start school; new school; bell ring again

# Are test results better?
better: result improve; score rise; test score up; record pass rate; better grade; improve exam result; grade rise; score climb; top league table; raise standard; exceed target
worse: result fall; score drop; test score down; grade fall; standard slip; pass rate fall; standard decline; lag behind; fail school; bottom of league table; underperform; score plunge

# Do fees rise or fall?
raised: raise fee; increase fee; hike tuition; fee hike; fee rise; put up fee; treble fee; double fee; introduce charge; fee go up; tuition increase
cut: cut fee; reduce fee; lower tuition; slash fee; fee cut; reduce charge; fee go down; halve fee; drop charge
scrapped: scrap fee; abolish fee; free tuition; waive fee; free of charge; do away with fee; free education; remove charge; axe fee
frozen: freeze fee; fee freeze; freeze tuition; hold down fee; keep fee unchanged; cap fee; fee peg; no fee increase

# Do teachers teach or strike?
strike: walk out; teacher strike; go on strike; down tools; strike over pay; walkout; picket; stay away from class; industrial action; stage walkout; strike close school
work: return to work; back in classroom; end strike; call off strike; strike avert; strike over; go back to work; resume teaching; settle dispute; teacher return

# Is the religious practice allowed?
allowed: allow prayer; permit worship; lift ban; allow headscarf; freedom of worship; religious freedom; permit veil; allow to pray; tolerate; permit religious symbol; uphold right to worship
banned: ban headscarf; ban veil; prohibit worship; outlaw sect; ban prayer; forbid; suppress; crackdown on worshipper; ban religious symbol; burqa ban; bar worshipper; persecute

# What is the status of the holy person?
canonised: canonise; canonize; declare saint; sainthood; make saint; canonization; raise to altar; proclaim saint; elevate to sainthood
beatified: beatify; beatification; declare blessed; step toward sainthood; declare venerable; path to sainthood; move closer to sainthood; one step from sainthood
excommunicated: excommunicate; excommunication; defrock; unfrock; expel from church; declare heretic; strip of priesthood; laicise; heresy; cast out; shun

# Does the church accept the change (women, gays, marriage)?
accepted: ordain woman; bless same-sex couple; allow woman bishop; welcome gay; first woman bishop; vote for woman bishop; ordination of woman; embrace reform; approve blessing
rejected: reject woman priest; oppose ordination; refuse to bless; uphold ban; vote down woman bishop; reaffirm celibacy; condemn homosexuality; male-only; rule out woman priest; forbid

# Do believers grow or shrink in number?
growing: convert; congregation grow; flock to church; embrace faith; attendance rise; religious revival; church pack; church boom; win convert; find faith; born again; pew full
shrinking: leave church; congregation shrink; empty pew; attendance fall; lose faith; church decline; turn back on church; secular; dwindle flock; abandon faith; church close; apostasy; renounce faith

# Did the new religious leader take office?
chosen: elect pope; white smoke; new pope; enthrone; install; ordain; consecrate; name bishop; appoint cardinal; habemus papam; anoint; succeed as
not yet chosen: black smoke; conclave; no decision; await successor; vacant see; deadlock; inconclusive ballot; search for successor; sede vacante; still vote
gone: resign as bishop; abdicate; step down; pope die; retire as archbishop; defrock; resignation of pope; bury pope; remove as bishop; stand down as

# Who won the match?
won: win; beat; defeat; victory; triumph; thrash; rout; see off; overcome; trounce; hammer; prevail; overpower; cruise past
lost: lose; defeat by; go down to; lose out; beat by; suffer defeat; crash to defeat; succumb to; slump to; fall short; crash out
drawn: draw; tie; share points; stalemate; finish level; goalless; all square; deadlock; honours even; end in tie; share spoils; hold to draw
abandoned: abandon match; wash out; rain off; call off match; no result; postpone match; suspend play; match abandon; rain stop play; forfeit; walkover; rainout

# Did the team or player stay in the competition?
advanced: advance; go through; qualify; reach final; progress; book place; into semifinal; reach quarter-final; sail into; win through; march on; through to next round; clinch berth
eliminated: knock out; eliminate; crash out; bow out; dump out; fail to qualify; miss out; send home; miss cut; fall at first hurdle; elimination; early exit
withdrew: withdraw; pull out; scratch; retire hurt; drop out; forfeit; default; concede walkover; withdrawal; retire injured; boycott; no-show

# Did the champion keep the title?
kept: retain title; defend title; keep crown; successful defence; repeat as champion; retain crown; hold on to title; still champion; back-to-back title; retain cup; successful defense
lost: lose title; dethrone; lose crown; relinquish title; upset champion; knock off perch; strip of title; hand over crown; new champion; topple champion; surrender title; end reign

# Is the team promoted or relegated?
promoted: promote; win promotion; go up; promotion; back in top flight; clinch promotion; return to top flight; elevate; move up division
relegated: relegate; go down; relegation; drop to second division; demote; lose top-flight status; drop down; consign to; send down; demotion
stayed up: stay up; avoid relegation; beat drop; survive relegation; escape relegation; avoid drop; maintain top-flight status; stave off relegation; preserve status; great escape

# Was the record broken?
broken: break record; set record; new record; smash record; world record; shatter record; record-breaking; beat record; eclipse; all-time high; rewrite record book; surpass; record fall; personal best
equalled: equal record; tie record; match record; share record; record equal; draw level with; level record; record-equalling
not broken: miss record; fall short of record; record stand; fail to break record; outside record; just miss record; record intact; record elude; record attempt fail

# Is the athlete fit to play?
fit: fit; return from injury; pass fit; recover from injury; back in training; comeback; match-fit; shake off injury; give all clear; available for selection; fully fit; resume training; clear to play
injured: injured; injury; sideline; rule out; miss season; out for season; tear ligament; pull muscle; limp off; stretcher off; break leg; sit out; carry off; season-ending
doubtful: doubtful; race against time; fitness test; doubt for; nurse injury; late fitness test; day-to-day; questionable; touch and go; fitness doubt; injury scare

# Was the athlete doped?
doped: fail drug test; test positive; doping; banned substance; admit doping; dope; positive test; cheat; steroid; performance-enhancing; blood doping; positive sample; drug cheat; disqualify for doping
clean: pass drug test; test negative; clean athlete; clear of doping; drug-free; negative sample; deny doping; B sample negative; vindicate; exonerate; test clean; inadvertent contamination

# What is the sports penalty?
banned: ban; suspend; lifetime ban; two-year ban; strip of medal; disqualify; ban for life; expel from games; dock points; disqualification; kick off team; rule ineligible
spared: escape ban; overturn ban; lift ban; ban quash; escape punishment; no action; reinstate; win appeal; keep medal; ban reduce; free to compete; let off hook

# Did the coach or manager stay?
stays: stay on; sign new contract; contract extension; extend contract; vote of confidence; keep job; commit future; survive as coach; remain in charge; pledge future; extend stay; back coach
sacked: sack; fire; dismiss; axe; part company; relieve of duty; show door; get boot; give marching orders; dump; let go; lose job
quits: quit; resign; step down; stand down; walk out; walk away; hand in notice; leave by mutual consent; call quits; resignation; retire as coach; throw in towel
hired: hire; appoint; name coach; take over; take charge; unveil as coach; succeed as coach; land job; new manager; take reins; take helm; sign as coach

# Does the player move to another club?
moves: sign for; transfer; seal move; switch; complete move; move to; snap up; loan; defect
stays: stay at; turn down move; reject offer; remain with; re-sign; snub; not for sale; hang on to; move fall through; deal collapse; sign extension; pledge loyalty
retires: retire; hang up boot; retirement; end career; call time; bow out; quit sport; last match; announce retirement; play last game; swan song

# Did the city win or keep the games?
won: award games; win bid; win hosting right; choose as host; land games; named host city; successful bid; host games; secure games; get nod
lost: lose bid; bid fail; strip of games; miss out; lose out; games move; strip of hosting; bid reject; withdraw bid; pull out of bidding; hand back games; fail bid
called off: cancel games; postpone games; games cancel; games postpone; call off tournament; tournament scrap; put back year; tournament cancel

# How did the referee decide?
allowed: goal stand; award penalty; allow goal; penalty give; goal allow; give goal; wave play on; uphold call; award goal; point to spot
disallowed: disallow goal; rule out goal; overturn call; offside; deny penalty; chalk off; penalty appeal reject; rule offside; strike off goal; refuse penalty
sent off: send off; red card; eject; sending-off; show red; order off; early bath; second yellow; give marching orders

# Did the fans behave?
violence: riot; hooligan; clash; hooliganism; invade pitch; rampage; crowd trouble; brawl; throw flare; throw missile; racist chant; run amok; pitch invasion
peaceful: peaceful; good-natured; trouble-free; well behaved; no trouble; pass off peacefully; without incident; good humour; carnival atmosphere; no arrest; orderly; exemplary behaviour

# Did the attempt succeed?
succeeded: succeed; success; successful; pull off; achieve; accomplish; triumph; pay off; bear fruit; manage to; bring off; mission accomplish
failed: fail; failure; fall through; come to nothing; fall flat; unsuccessful; backfire; in vain; draw blank; come unstuck; fizzle out; miss target; bid fail
partial: partial success; mixed result; limited success; some progress; partly succeed; mixed success; half success; modest success; mixed bag; qualified success

# Was the film, play or book well received?
praised: rave review; acclaim; praise; critical acclaim; warmly receive; standing ovation; laud; win plaudit; applaud; masterpiece; tour de force; rapturous; must-see
panned: pan; slam by critic; bad review; boo; lambast; jeer; poorly receive; critic hate; slate; hiss; lukewarm review; dud
mixed: mixed review; divide critic; split opinion; lukewarm; mixed reception; polite applause; tepid; divide opinion; mixed response; so-so; muted reception

# Was it a commercial hit?
hit: box office hit; best-seller; blockbuster; sell out; top chart; bestseller; smash hit; runaway success; go platinum; top box office; fly off shelf; sell like hot cakes; break box office record; sell-out
flop: flop; box office flop; bomb at box office; poor sale; commercial failure; sell badly; sink without trace; dud; gather dust; slow sale; damp squib; half empty

# Did the nominee win the award?
won: win award; scoop; take prize; pick up award; honour with; land Oscar; sweep award; receive prize; win Nobel; award prize; bag; clinch prize; take top honour; win gold
passed over: miss out; snub; pass over; overlook; lose out; go home empty-handed; shut out; leave empty-handed; fail to win; ignore by jury; runner-up; empty-handed
nominated: nominate; shortlist; nomination; in running; contender; earn nomination; up for award; longlist; tip to win; frontrunner; hopeful; finalist
refused: refuse award; decline prize; turn down award; hand back medal; reject honour; return medal; spurn prize; decline honour; refuse knighthood; snub ceremony

# What happened to the work of art?
stolen: steal; art theft; theft; loot; plunder; art heist; make off with; snatch; rob museum; go missing; pilfer; heist; swipe; burgle
recovered: recover painting; recover; return to owner; resurface; restitution; stolen painting find; find painting; hand back; turn up; return to museum; retrieve; repatriate
damaged: vandalise; vandalize; deface; slash; damage; destroy; smash; ruin; spray; daub; disfigure; throw soup; topple; shatter
restored: restore; restoration; painstakingly restore; return to former glory; repair; renovate; bring back to life; clean painting; refurbish; conservation work; touch up

# Was the artwork sold?
sold: sell for; fetch; go under hammer; auction off; record price; sell at auction; snap up; change hand; buyer pay; knock down for; command price
unsold: unsold; fail to sell; no bidder; withdraw from sale; fail to reach reserve; no taker; fail to find buyer; go begging; withdraw from auction; no bid; flop at auction

# Is the looted object returned?
returned: return; repatriate; hand back; give back; restitution; send home; agree to return; back home; restore to heir; return to rightful owner; repatriation
kept: refuse to return; keep; reject claim; reject return; hold on to; cling to; claim reject; refuse to hand back; stay in museum; retain; not give back; rebuff demand

# Is the museum or theatre open?
opened: open; reopen; open to public; inaugurate; open door; unveil; grand opening; throw open door; inauguration; cut ribbon; debut
closed: close; shut; closure; close for renovation; close door; final curtain; go dark; shut door; closed to public; curtain come down; close indefinitely
saved: save from closure; rescue from closure; reprieve; stave off closure; secure future; bail out; future secure; new funding; keep open

# Does the festival or event take place?
held: take place; go ahead; kick off; get under way; stage; in full swing; go on as planned; festivity begin; hold as planned; open as planned
cancelled: cancel; call off; scrap; abandon; axe; cancellation; shelve; pull plug; wash out; not go ahead; rain off
postponed: postpone; put off; delay; reschedule; push back; postponement; put back; move to later date; hold over; put on hold; defer; put on ice
ended: wrap up; draw to close; come to end; conclude; curtain fall; climax; final day; bring down curtain; wind up; come to close

# How big was the crowd?
large: huge crowd; throng; tens of thousands; sell-out crowd; full house; packed; record crowd; jam-packed; big turnout; overflow; pour into; capacity crowd; sea of people
small: small crowd; handful of people; sparse crowd; poor turnout; thinly attend; half-empty; trickle; low turnout; sparsely attend; poorly attend; few dozen; smattering; modest crowd
none: empty; deserted; no spectator; behind closed doors; nobody turn up; no one show; empty stadium; without spectator; ghost town; empty seat; no audience

# What is the mood?
joyful: joy; jubilant; cheer; elate; delight; euphoria; jubilation; dance in street; festive; overjoyed; ecstatic; rejoice; tear of joy; wild with joy
mournful: mourn; grief; sombre; weep; sorrow; mourner; in mourning; tearful; grieve; pay last respects; vigil; heartbroken; minute silence; flag at half-mast
angry: anger; furious; outrage; fury; irate; seethe; up in arms; livid; incense; indignant; enrage; vent anger; uproar
calm: calm; peaceful; subdue; serene; unruffled; composed; muted; relaxed; tranquil; business as usual; low-key; unfazed; matter-of-fact

# Is the public afraid or confident?
afraid: fear; panic; terrify; scare; anxiety; worry; terror; dread; frighten; apprehensive; hysteria; uneasy; on edge
confident: confident; optimism; optimistic; hopeful; upbeat; reassure; unafraid; not worried; undaunted; no panic; bullish; undeterred; look on bright side; take heart

# Is the public for or against it?
for: support; welcome; endorse; in favour; in favor; approve; hail; applaud; greet warmly; rally behind; warm to; give thumbs-up; cheer; popular
against: oppose; reject; condemn; denounce; protest; up in arms; criticise; criticize; unpopular; backlash; outcry; thumbs-down; frown on
indifferent: indifferent; apathy; shrug; not care; unmoved; lack of interest; take no notice; apathetic; yawn; turn blind eye; go unnoticed; pass unnoticed

# How was the visitor received?
warmly: warm welcome; welcome with open arms; hero's welcome; red carpet; cheer; enthusiastic welcome; rousing welcome; rapturous welcome; fete; mob by fan; lionise; greet warmly; roll out red carpet
coldly: cold shoulder; frosty reception; boo; heckle; snub; cool reception; jeer; hostile reception; pelt with egg; chilly reception; rebuff; turn back on; catcall; greet with protest
turned away: turn away; refuse entry; bar; send back; deny entry; deport; unwelcome; refuse visa; turn back; slam door; persona non grata

# What becomes of the building?
demolished: demolish; tear down; pull down; bulldoze; knock down; demolition; raze; flatten; blow up; wrecking ball; reduce to rubble
saved: save from demolition; spare demolition; list as monument; preserve; reprieve; rescue from wrecker; landmark status; stay of demolition; protect building; heritage list; escape bulldozer
built: build; erect; construct; go up; put up; top out; construction begin; break ground; lay foundation stone; take shape; under construction
converted: convert into; turn into; transform into; redevelop; refurbish; renovate; new use; overhaul; makeover; reborn as; rebuild; give facelift; repurpose

# Is the building project approved?
approved: approve plan; grant permission; planning permission; green light; give go-ahead; give nod; planning consent; back plan; sanction; building permit; wave through; rubber-stamp; clear way for
rejected: reject plan; refuse permission; turn down; throw out plan; veto; deny permit; plan refuse; planning refusal; thumbs-down; quash permission; kill project
delayed: delay decision; put on hold; shelve; defer decision; hold up; stall; await decision; call in plan; send back; put off; hang in balance; adjourn
withdrawn: withdraw plan; scrap plan; drop plan; pull out; abandon project; plan scrap; ditch; back out; shelve for good; cancel project; axe project

# Is the construction finished?
finished: complete; finish; completion; ready; hand over; inaugurate; finishing touch; open to traffic; put into service; top out; final stone; fully built
unfinished: unfinished; incomplete; still under construction; half-built; behind schedule; not ready; far from finished; years away; delay completion; building site; half-finished; uncompleted
planned: plan; propose; on drawing board; blueprint; envisage; earmark; intend to build; in pipeline; planned; pencil in; moot

# Did the structure stand?
collapsed: collapse; cave in; fall down; crumble; give way; topple; come crashing down; crash down; buckle; come down; tumble down; disintegrate; roof fall in
stood: withstand; remain standing; still stand; stay upright; hold; structurally sound; hold up; intact; stand firm; weather storm; stable; leave standing
in danger: risk of collapse; structurally unsound; lean; crack; unsafe; in danger of collapse; tilt; condemn; prop up; teeter; unstable; rickety; ramshackle

# Is the road or border crossing open?
open: reopen; reopen to traffic; clear; open to traffic; passable; lift roadblock; unblock; traffic resume; remove barricade; reopen border
closed: close; block; seal off; cordon off; impassable; barricade; roadblock; cut off; blockade; closed to traffic; close border; seal border

# How is traffic moving?
flowing: flow freely; traffic flow; smooth; move again; traffic ease; light traffic; back to normal; freely move; delay ease
jammed: traffic jam; gridlock; standstill; tailback; congestion; bumper-to-bumper; bottleneck; grind to halt; logjam; traffic chaos; clog; snarl-up
halted: come to standstill; bring to halt; no traffic; bring traffic to standstill; paralyse; paralyze; halt traffic; shut highway; suspend traffic

# Do flights or trains run?
running: resume; resume service; run normally; back to normal; service restore; operate normally; reopen airport; take to skies again; flight resume; train run again; back on track
cancelled: cancel flight; suspend service; flight cancel; halt train; train cancel; strand passenger; no train; airport close; no flight; suspend flight; axe service; cancel train; service suspend
delayed: delay; hold up; disrupt; late; disruption; behind schedule; delayed flight; run late; long delay; reduced service; skeleton service; knock-on delay
`;
