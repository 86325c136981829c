/** Questions of opinion and the phrases of each answer; the form is told in outcomes.ts. */
export const opinion = `
# Was it meant?
deliberate: deliberate; intentional; on purpose; deliberately; intentionally; premeditated; knowingly; calculated; planned; wilful; willful; intend; cold-blooded; conscious; by design; in cold blood; purposely; wittingly
unintended: accidental; unintentional; by mistake; inadvertent; by accident; mistakenly; accidentally; inadvertently; unwitting; by chance; unwittingly; unintended; mishap; in error; oversight; innocent mistake

# Is permission given?
given: allow; permit; approve; authorise; authorize; give go-ahead; green light; give permission; permission grant; grant licence; grant license; clear; give nod; give green light; approval; consent; rubber-stamp; give blessing; clearance; give thumbs-up; okay
refused: refuse; deny; forbid; refuse permission; reject; block; deny permission; turn down; withhold consent; disallow; bar; veto; prohibit; red light; thumbs down; give thumbs-down; deny licence; deny license; permission deny

# Must one do it?
must: must; oblige; compulsory; mandatory; require; obligatory; force; compel; duty-bound; have to; obligation; order to; requirement; no choice; make compulsory; mandate; binding
need not: voluntary; optional; exempt; need not; waive; free to choose; no obligation; at discretion; opt out; exemption; voluntarily; of own free will; dispensation

# Did someone know?
knew: know; aware; knowledge; in the know; realise; realize; tip off; well aware; warn in advance; know about; know all along; awareness; privy; forewarn; get wind; conscious of; prior knowledge
did not know: unaware; ignorant; in the dark; oblivious; no knowledge; have no idea; unbeknown; no inkling; ignorance; not aware; clueless; caught unawares; blissfully unaware; none the wiser; no clue

# Was it expected?
expected: expect; predict; foresee; anticipate; forecast; foreseeable; come as no surprise; no surprise; widely expected; predictable; inevitable; unsurprising; long-awaited; see coming; as expected; only to be expected; foregone conclusion
unexpected: unexpected; surprise; shock; unforeseen; sudden; take by surprise; out of blue; catch off guard; bombshell; stun; unexpectedly; come as surprise; surprising; bolt from blue; unpredictable; astonish; against expectation; abrupt

# Does someone promise it or rule it out?
promise: promise; pledge; vow; commit; guarantee; swear; give word; undertake; assure; commitment; give assurance; offer guarantee; make promise; solemn pledge; pledge to; undertaking
rule out: rule out; exclude; refuse to consider; out of question; no question of; rule out possibility; not on agenda; off the table; refuse to contemplate; dismiss idea; shut door; close door; over dead body; foreclose

# Is the promise kept?
kept: keep promise; honour promise; honor promise; fulfil promise; keep word; deliver on promise; make good; deliver; live up to; true to word; fulfil pledge; carry out promise; as good as word; honour commitment; honor commitment; meet commitment; stick to promise; promise fulfil
broken: break promise; renege; go back on; broken promise; break pledge; backtrack; fail to deliver; break word; empty promise; renege on promise; let down; fall short of promise; unfulfilled; welsh on; unkept; hollow promise

# Does someone admit or deny?
admits: admit; acknowledge; confess; concede; own up; admission; come clean; accept responsibility; accept blame; put hand up; confession; confirm; fess up; hold hand up; recognise; recognize; shoulder blame
denies: deny; denial; refute; reject claim; dismiss claim; repudiate; dispute; contradict; disclaim; rebut; deny allegation; reject allegation; dismiss as nonsense; disavow; dismiss report; scotch rumour; scotch rumor; pour cold water; rubbish; strenuously deny; gainsay

# Does someone support or oppose?
support: support; back; favour; favor; endorse; in favour; in favor; approve; backing; throw weight behind; get behind; stand behind; espouse; rally behind; side with; give backing; vote for; lend support
oppose: oppose; against; object; opposition; resist; objection; oppose to; speak against; fight against; campaign against; dead set against; take issue; reject; anti; disapprove; withdraw support; vote against; up in arms; come out against

# Does someone welcome or condemn?
welcome: welcome; praise; hail; applaud; laud; commend; acclaim; compliment; pay tribute; give thumbs-up; extol; congratulate; sing praise; heap praise; shower praise
condemn: condemn; criticise; criticize; denounce; slam; blast; deplore; condemnation; attack; lash out; decry; censure; outrage; berate; castigate; hit out; lambast; deride; rebuke; take to task; come under fire; pillory; excoriate

# Is the offer accepted?
accepted: accept; agree; take up offer; say yes; acceptance; accept offer; welcome offer; agree to; jump at; give nod; consent; take up; go along with; accede; give in; take bait; warm to
refused: refuse; reject; turn down; decline; spurn; rebuff; snub; refusal; say no; rejection; dismiss; give cold shoulder; turn nose up; pass up; brush aside; rebuff offer; throw back; knock back

# Does someone attend or stay away?
attends: attend; take part; turn up; show up; join; be present; participate; on hand; make appearance; attendance; put in appearance; in attendance; flock to; sit in on
stays away: boycott; stay away; skip; miss; absent; fail to show; pull out; shun; snub; absence; stay home; no-show; withdraw; give miss; bow out; conspicuous by absence; fail to turn up; shy away; keep away; decline invitation

# What was the motive?
political: politically motivated; political motive; terror; ideological; terrorism; political vendetta; sectarian; religious hatred; extremist; political murder
criminal gain: robbery; for money; financial gain; extortion; criminal motive; greed; gangland; ransom; underworld; profit motive; robbery motive; purely criminal; turf war; drug feud
personal: personal grudge; jealousy; love triangle; personal motive; grudge; family feud; domestic dispute; crime of passion; vendetta; family row; act of revenge; lovers' tiff; private quarrel; blood feud
unknown: motive unclear; no motive; motive unknown; senseless; motiveless; no apparent motive; motive remain mystery; not know why; no obvious reason; unprovoked

# Is it on time?
early: early; ahead of schedule; ahead of time; prematurely; in advance; earlier than planned; bring forward; sooner than expected; beforehand; premature; ahead of deadline; before deadline
on time: on time; on schedule; punctual; as planned; on track; meet deadline; as scheduled; in time; like clockwork; according to plan; on course; on cue
late: late; delay; behind schedule; miss deadline; overdue; postpone; put off; hold up; lag; belated; overrun; tardy; behind time; set back; past deadline; push back; run late; long overdue

# Does it come first or has it happened before?
first time: first ever; first time; unprecedented; never before; pioneer; debut; break new ground; landmark; inaugural; break mould; historic first; without precedent; groundbreaking
repeat: once again; repeat; yet another; second time; same old; latest in series; recur; not for first time; deja vu; another in string; history repeat; regular occurrence

# Is it beginning, going on or over?
not yet begun: about to begin; due to start; yet to begin; upcoming; in the pipeline; in the offing; forthcoming; on the horizon; set to begin; on the drawing board
going on: under way; in progress; ongoing; continue; in full swing; go on; in train; afoot; proceed; carry on; keep going; still going; in the throes; rumble on; in motion
over: end; finish; over; conclude; come to end; wrap up; draw to close; close; at an end; behind us; run course; finalise; finalize; done and dusted
called off: call off; cancel; abandon; scrap; shelve; drop; cancellation; axe; pull plug; ditch; abort; come to nothing; fall by wayside; mothball; nix

# Is it stopped, paused or resumed?
stopped: stop; halt; suspend; cease; freeze; end; bring to halt; break off; call halt; discontinue; grind to halt; come to standstill; cut off; put stop to; standstill; suspension
resumed: resume; restart; reopen; resumption; renew; pick up again; start again; revive; back on track; relaunch; return to normal; recommence; reinstate; rekindle; restore; get going again
never broken: uninterrupted; go on; continue; non-stop; without break; keep going; unabated; unbroken; carry on; business as usual; round the clock; relentless; without let-up; continuous; as normal

# Are they of one mind?
unanimous: unanimous; unanimously; of one mind; with one voice; unanimity; speak with one voice; to a man; united; by consensus; without dissent; same hymn sheet; no dissent; one and all; solidly behind; in unison
split: split; divided; dissent; dissenting; by majority; deeply divided; at odds; split vote; narrow majority; division; split decision; deadlocked; rift; differ; rebel; mixed opinion; polarise; polarize; in two minds

# How large is the majority?
large: overwhelming; overwhelmingly; landslide; large majority; wide margin; resounding; two-thirds majority; comfortable majority; sweeping majority; crushing; lopsided; by far; massive majority; hands down; decisive; vast majority; handsomely; clear majority
narrow: narrow; narrowly; slim majority; razor-thin; wafer-thin; by whisker; slender; slim margin; bare majority; by single vote; scrape through; small margin; tight vote; squeak through; close vote; paper-thin; knife-edge; by handful of votes

# Is it binding?
binding: binding; legally binding; mandatory; enforceable; ironclad; force of law; compulsory; iron-clad; written in stone; have teeth; set in stone; bind; obligatory; contractually bind; legal force
non-binding: non-binding; nonbinding; advisory; symbolic; voluntary; toothless; consultative; declaration of intent; unenforceable; informal; gentleman's agreement; recommendation; mere guideline; carry no weight; paper tiger; not worth paper; no teeth

# Is it permanent?
permanent: permanent; for good; indefinite; for ever; lasting; irreversible; long-term; once and for all; permanently; forever; for life; enduring; here to stay; indefinitely; definitive; open-ended
temporary: temporary; interim; provisional; stopgap; short-term; temporarily; for time being; short-lived; fleeting; caretaker; transitional; pro tem; makeshift; momentary; fixed-term; passing phase; for now

# Is it legal?
legal: legal; lawful; within law; legitimate; legally; above board; constitutional; in line with law; right side of law; permissible; kosher; within rights; licit; rightful; in accordance with law; by the book; legality
illegal: illegal; unlawful; against law; outlaw; illicit; illegally; break law; unconstitutional; breach of law; illegitimate; unlicensed; wrong side of law; flout law; under the counter; violation of law; contravene law; black market

# Who owns it?
public: public ownership; state-owned; nationalise; nationalize; government-owned; state-run; publicly owned; belong to state; state control; public property; national asset; in public hand; state firm
private: privately owned; private hand; privatise; privatize; private ownership; private sector; privately held; family-owned; belong to family; private company; private collector; privately run; sell to private
disputed: disputed; ownership dispute; contested; claim ownership; rival claim; lay claim; both claim; ownership unclear; wrangle over ownership; competing claim; dispute ownership; stake claim

# Is it funded?
funded: fund; finance; funding; bankroll; foot bill; subsidise; subsidize; secure funding; sponsor; pay for; financing; underwrite; grant; pick up tab; fully funded; inject cash; stump up; raise fund; cough up
unfunded: lack of fund; unfunded; run out of money; cash-strapped; no money; strapped for cash; funding cut; underfunded; starve of cash; short of money; funding dry up; cash-starved; short of fund; lose funding; pull funding; out of money; purse empty; lack funding; broke

# Is there access?
open: open; accessible; access; reopen; open to public; allow in; grant access; let in; throw open; gain access; gain entry; admit; unblock; open door; free access; open access
closed: closed; seal off; cordon off; no access; bar from; deny access; off limit; close; shut; out of bounds; lock out; block; turn away; inaccessible; keep out; no entry; deny entry; restrict access; no-go area

# Is the road or border open?
open: reopen; open border; passable; open to traffic; traffic flow; lift blockade; border open; border reopen; clear roadblock; traffic resume; unblock; cross freely; reopen crossing; road open
closed: close border; seal border; blockade; impassable; block road; border close; closed to traffic; roadblock; seal off; cut off; road close; border shut; shut crossing; barricade; gridlock; seal; cordon

# Does it succeed or fail?
succeeds: succeed; success; successful; come off; pay off; bear fruit; pull off; successfully; achieve goal; triumph; make it; go according to plan; hit jackpot; do trick; come up trumps
fails: fail; failure; flop; unsuccessful; collapse; come to nothing; in vain; fall flat; fall through; fiasco; backfire; come unstuck; come to grief; without success; bite dust; abortive; draw blank; end in failure; go up in smoke

# Does it increase or decrease?
increases: increase; rise; grow; climb; soar; surge; double; go up; upsurge; swell; escalate; on the rise; skyrocket; shoot up; rocket; upward; mushroom; treble
decreases: decrease; fall; drop; decline; shrink; plunge; dwindle; go down; reduce; plummet; halve; diminish; lessen; tumble; on the decline; downward; slump; ebb; wane; fall off; taper off
unchanged: unchanged; stable; steady; remain same; constant; no change; level off; hold steady; plateau; static; stay same; stagnant; stay put; flat

# Does it get better or worse?
better: improve; improvement; get better; look up; recover; ease; take turn for better; brighten; better; progress; on the mend; turn corner; pick up; perk up; upbeat; recovery
worse: worsen; deteriorate; get worse; decline; take turn for worse; deterioration; go downhill; aggravate; worse; exacerbate; from bad to worse; degenerate; slide; deepen; go to pot; out of frying pan

# Is the demand met?
met: meet demand; give in; concede; yield; bow to; comply; satisfy; accede; demand meet; bow to pressure; cave in; cede; heed; give way; grant request; acquiesce; buckle; bend to; capitulate; agree to demand
not met: reject demand; refuse demand; resist; defy; rebuff; stand firm; hold firm; refuse to budge; snub; turn deaf ear; unheeded; demand reject; refuse to bow; unmet; fall on deaf ears; hold out; refuse to back down

# Is blame accepted or put on others?
accepted: accept blame; take responsibility; take blame; accept responsibility; apologise; apologize; admit fault; carry can; mea culpa; shoulder responsibility; say sorry; own mistake; hold hand up; take rap; acknowledge fault; shoulder blame
shifted: pass buck; blame; shift blame; point finger; deny responsibility; finger-pointing; lay blame; accuse; scapegoat; hold responsible; put blame on; pin blame; wash hands; blame game; lay at door

# Does someone apologise?
apologises: apologise; apologize; say sorry; apology; express regret; sorry; beg forgiveness; ask forgiveness; regret; make apology; offer apology; eat humble pie; show remorse; contrite; mea culpa; make amends; remorse
refuses: refuse to apologise; refuse to apologize; no apology; unapologetic; unrepentant; no regret; defiant; stand by remark; remorseless; no remorse; decline to apologise; decline to apologize; make no apology; rule out apology; brazen; show no remorse

# Is the person responsible?
responsible: responsible; to blame; at fault; culprit; culpable; mastermind; liable; guilty of; hand in; ringleader; perpetrator; answerable; complicit; have blood on hand; orchestrate; role in
not responsible: not responsible; blameless; not to blame; innocent; no part in; clear of blame; no role; no hand; uninvolved; no involvement; exonerate; faultless; scapegoat; beyond control

# Are they involved?
involved: involve; take part; play role; participate; embroil; implicate; mix up in; hand in; join in; party to; complicit; drag into; caught up; entangle; have hand in; weigh in
not involved: not involved; uninvolved; stay out; no part; steer clear; keep out; neutral; hands-off; no role; deny involvement; on sideline; have nothing to do; keep distance; sit on fence; stand aside; no involvement; wash hands

# Is someone in favour of change?
change: reform; overhaul; revamp; shake up; shake-up; rethink; amend; revise; modernise; modernize; new direction; sweeping change; make over; restructure; alter; turn over new leaf
no change: status quo; unchanged; no change; leave alone; keep as is; business as usual; stick with; remain same; preserve; leave intact; maintain; conserve; resist change; hold fast; leave untouched

# Is the decision final?
final: final; final say; irrevocable; definitive; no appeal; last word; closed matter; end of story; non-negotiable; set in stone; final decision; done deal; irreversible; make up mind; conclusively
open: pending; undecided; open; no decision; yet to decide; provisional; mull; reconsider; up for grabs; in the balance; unresolved; tentative; keep option open; subject to approval; moot; yet to decide on

# Is the offer or position conditional?
unconditional: unconditional; unconditionally; no strings attached; without precondition; no precondition; unreserved; without condition; outright; unqualified; no ifs or buts; without strings; unequivocal; no condition; full and unconditional; blank cheque
conditional: conditional; on condition; subject to; strings attached; precondition; with reservation; contingent; hinge on; depend on; proviso; set condition; attach condition; conditional on; ultimatum

# Is there willingness to talk?
willing: ready to talk; willing to negotiate; open to talk; extend hand; offer talk; hold out olive branch; call for dialogue; ready for dialogue; prepared to negotiate; door open; hand of friendship; ready to compromise; offer to negotiate; seek dialogue
unwilling: refuse to talk; refuse to negotiate; no negotiation; reject talk; rule out talk; shut door; no talk; refuse to meet; intransigent; spurn talk; hard line; uncompromising; snub talk; freeze contact; boycott talk; no compromise

# Is the deadline met or extended?
met: meet deadline; beat deadline; on time; within deadline; before deadline; on schedule; finish in time; in time; make deadline; on deadline; just in time
missed: miss deadline; deadline pass; fail to meet deadline; deadline expire; overdue; too late; overshoot deadline; deadline come and go; let deadline pass; time run out; deadline lapse
extended: extend deadline; deadline extension; more time; push back deadline; give extra time; extension; put back deadline; reprieve; grace period; give more time; deadline put off; prolong

# Is the contract kept or ended?
kept: extend contract; renew contract; sign new contract; contract renew; honour contract; honor contract; contract extension; see out contract; prolong deal; stay under contract; renew deal; extend deal; roll over contract; renewal
ended: terminate contract; cancel contract; scrap contract; end contract; break contract; contract expire; tear up contract; contract terminate; lose contract; pull out of contract; rescind; let lapse; contract run out; rip up contract; termination

# Who wins the contract?
awarded: win contract; award contract; land contract; secure contract; clinch contract; contract award; contract go to; land order; win order; bag contract; win tender; land deal; choose supplier; secure order; scoop contract
lost: lose contract; lose out; miss out; fail to win; lose bid; lose order; beaten to contract; lose tender; overlook; passed over; bid reject; lose deal; bid fail

# Is the project going ahead?
goes ahead: go ahead; give go-ahead; proceed; approve project; press ahead; get green light; break ground; push ahead; forge ahead; project approve; get nod; get off ground; lay foundation stone; start construction; full steam ahead
shelved: shelve; put on hold; postpone; mothball; project delay; put on ice; put on back burner; freeze project; in limbo; stall; suspend work; defer; on back burner; hang fire; on ice
scrapped: scrap; cancel project; abandon plan; project scrap; axe; ditch; drop plan; kill off; dead in water; pull plug; consign to dustbin; project cancel; abort

# Is the inquiry held?
held: open inquiry; launch inquiry; order inquiry; investigate; launch investigation; open probe; set up inquiry; order probe; investigation under way; hold inquiry; look into; launch probe; inquest open; appoint commission; start investigation
refused: refuse inquiry; reject inquiry; rule out inquiry; no inquiry; block inquiry; no investigation; refuse to investigate; reject call for inquiry; inquiry reject; no need for inquiry; reject probe; deny inquiry
closed: close inquiry; end investigation; drop investigation; inquiry close; case close; inquiry conclude; close case; shelve inquiry; end probe; wrap up investigation; drop probe; investigation end; conclude investigation

# What does the inquiry find?
wrongdoing: find wrongdoing; find fault; damning report; blame; scathing report; find negligent; find breach; criticise; criticize; guilty of misconduct; damning; condemn; find guilty of misconduct; scathing; indictment of; find failing
no wrongdoing: no wrongdoing; clear; exonerate; whitewash; find no evidence; clear of blame; vindicate; clean bill; no evidence of wrongdoing; absolve; find no fault; clear of misconduct; give all-clear; no case to answer; no misconduct

# Does the ally stay loyal in the alliance?
sticks: reaffirm alliance; stand by ally; remain ally; alliance hold; strengthen alliance; join force; reaffirm commitment; team up; stand together; stand shoulder to shoulder; close ally; alliance intact; renew alliance; cement alliance
breaks: break alliance; quit alliance; part company; end alliance; alliance collapse; alliance break up; fall out; abandon ally; go separate ways; part ways; alliance crumble; desert ally; end partnership; sever link; turn against

# Is the border or territory dispute settled?
settled: settle dispute; resolve dispute; border agreement; demarcate border; resolve border; end dispute; dispute settle; border pact; agree border; settlement of dispute; draw line; end border row; resolve row; hand back territory
unsettled: border dispute; territorial dispute; disputed territory; claim territory; contested; border row; row over island; lay claim; dispute flare; unresolved; disputed island; standoff; overlapping claim; border tension; bone of contention

# Does the spy or prisoner get swapped?
swapped: swap; prisoner swap; exchange prisoner; prisoner exchange; spy swap; trade prisoner; swap prisoner; exchange of prisoner; hand over prisoner; return remains; swap deal
not swapped: refuse swap; rule out swap; reject exchange; swap collapse; no swap; refuse to free prisoner; reject prisoner swap; swap stall; no prisoner exchange; exchange fall through; swap deal collapse

# Is the plane, ship or cargo let go?
seized: seize; impound; hijack; detain; intercept; confiscate; commandeer; capture; block departure; pirate seize; force to land
released: release; let go; free; allow to sail; set sail; allow to leave; hand back; resume journey; hijack end; return to owner; clear to leave; give back; release ship; allow to depart

# Is the group legal?
outlawed: outlaw; ban; proscribe; blacklist; label terrorist; declare illegal; outlawed; dissolve party; ban party; banned; terrorist organisation; terrorist organization; on terror list; disband; terror blacklist
legal: legalise; legalize; lift ban; unban; take off list; legitimate; remove from blacklist; recognise; recognize; come in from cold; delist; legal party; remove from list; drop from list; grant legal status

# Does the rebel group disarm?
disarms: disarm; hand over weapon; lay down arms; decommission; give up weapon; surrender weapon; renounce violence; turn in gun; demobilise; demobilize; hand in weapon; surrender arms; decommissioning; put weapon beyond use; disband
stays armed: refuse to disarm; keep weapon; rearm; refuse to surrender weapon; rule out disarm; take up arms; armed struggle; keep arms; vow to fight on; remain armed; stockpile weapon; hold on to weapon

# Who is to govern after the crisis?
old ruler stays: cling to power; remain in power; retain power; stay in power; tighten grip; hold on to power; keep grip; refuse to go; entrench; extend term; refuse to cede power; rule on; consolidate power; remain at helm
hands over: hand over power; cede power; transfer power; relinquish power; give up power; step aside; handover; make way; pass torch; hand over rein; transfer of power; power transfer; bow out of power; hand over baton
shared: share power; power-sharing; unity government; power sharing; government of national unity; interim government; transitional government; national unity government; coalition; joint rule; share rein

# Is the exile back?
in exile: in exile; live in exile; flee into exile; exile; go into exile; self-imposed exile; banish; leave country; driven into exile; flee abroad; remain abroad; seek asylum
returned: return from exile; end exile; come home; homecoming; fly home; return home; hero's welcome; back from exile; go back home; set foot in homeland; end of exile; hero return; triumphant return

# Is the visa or entry granted?
granted: grant visa; issue visa; visa approve; let in; allow entry; give visa; get visa; waive visa; allow to enter; obtain visa; enter country; visa-free; receive visa; issue passport; lift visa ban
refused: deny visa; refuse visa; visa reject; deny entry; refuse entry; bar entry; visa ban; revoke visa; turn back at airport; visa refuse; visa deny; cancel visa; turn away at border; bar from country; withhold visa; travel ban

# Is citizenship given?
given: grant citizenship; become citizen; naturalise; naturalize; grant nationality; give citizenship; receive passport; get citizenship; naturalisation; naturalization; obtain citizenship; citizenship grant; swear oath of citizenship; award citizenship; gain nationality
taken or refused: strip of citizenship; revoke citizenship; refuse citizenship; deny citizenship; stateless; renounce citizenship; lose citizenship; deny passport; deny nationality; citizenship reject; withdraw citizenship; cancel passport; citizenship revoke

# May the migrant stay in the country?
stay: allow to stay; let stay; grant residency; legalise; legalize; regularise; regularize; win right to stay; leave to remain; legal status; path to citizenship; residency permit; deportation block; green card; halt deportation; stay deportation; escape deportation
deport: deport; deportation; send home; expel; repatriate; send back; face deportation; kick out; order to leave; round up; removal order; remove from country; boot out; put on plane; throw out

# Is the suspect identified?
identified: identify; name; unmask; recognise; recognize; positive identification; dna match; name suspect; identification; pick out; establish identity; identity reveal; put name to face; reveal identity; fingerprint match
unidentified: unidentified; unknown; unnamed; anonymous; identity unknown; mystery man; unknown gunman; masked; yet to identify; nameless; anonymity; decline to name; faceless; unidentifiable
`;
