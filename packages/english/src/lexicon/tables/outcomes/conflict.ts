/** Questions of conflict and the phrases of each answer; the form is told in outcomes.ts. */
export const conflict = `
# Are troops sent or brought home?
sent: deploy; send troop; deployment; mobilise; mobilize; send in; mass troop; troop buildup; reinforce; surge; commit troop; boost troop; ship out; beef up force; call up reservist; put boots on ground
brought home: withdraw troop; pull out; bring home; withdrawal; troop pullout; return home; recall troop; drawdown; scale back force; troop withdrawal; demobilise; demobilize; leave country; pull troop

# Who controls the town or base?
captured: capture; seize; take control; fall to; overrun; take over; conquer; seize control; occupy; wrest control; plant flag; fall into hand; in rebel hand; overpower defender
held: repel; beat back; repulse; fend off; hold out; beat off attack; fight off; push back; drive back; withstand siege; thwart assault; defend successfully; ward off; remain in control
recaptured: recapture; retake; regain control; win back; liberate; reclaim; take back; drive out; flush out; recover control; reconquer; back in hand; dislodge

# Who wins the war or battle?
wins: win war; victory; triumph; defeat enemy; prevail; victorious; crush; rout; vanquish; gain upper hand; emerge victorious; declare victory; overwhelm; conquer
loses: lose war; suffer defeat; surrender; capitulate; lay down arms; give up fight; raise white flag; capitulation; throw in towel; concede defeat; in tatters; meet waterloo; crushing defeat
stalemate: stalemate; deadlock; inconclusive; standoff; no end in sight; neither side; war of attrition; bogged down; quagmire; at impasse; no clear winner; drag on

# Do the fighters surrender?
surrender: surrender; give up; lay down arms; hand over weapon; turn oneself in; capitulate; give oneself up; raise white flag; lay down weapon; give in; disarm; hand in gun; wave white flag
fight on: fight on; refuse to surrender; vow to fight; hold out; refuse to disarm; fight to death; never surrender; dig in; keep fight; fight to finish; vow revenge; fight to bitter end; defiant; go down fighting

# Do tensions rise or fall?
rise: escalate; tension rise; mount tension; flare; heighten; ratchet up; boil over; simmer; inflame; sabre-rattling; worsen; tension mount; brinkmanship; stoke; fan flame; up ante; spiral; escalation
fall: ease tension; de-escalate; calm; defuse; die down; tension ease; subside; ease; simmer down; step back from brink; pour oil on water; abate; cool down; reduce tension; lower temperature; blow over

# Does violence break out or end?
breaks out: break out; erupt; flare up; violence erupt; clash; riot break out; run amok; rampage; unrest; turn violent; violence flare; go on rampage; bloodshed; spark violence; mayhem
calms: calm return; subside; peaceful; die down; order restore; calm restore; restore order; violence ebb; quell; pass off peacefully; uneasy calm; die away; return to normal; peter out

# Is the weapon programme going on?
continues: enrich uranium; develop weapon; test missile; go nuclear; acquire bomb; nuclear test; restart reactor; resume enrichment; build bomb; fire missile; test-fire; arms race; expand arsenal
given up: disarm; give up weapon; dismantle; halt enrichment; scrap programme; scrap program; denuclearise; denuclearize; freeze programme; freeze program; disarmament; shut reactor; abandon weapon; suspend enrichment; decommission; destroy stockpile; renounce weapon

# Are inspectors let in?
let in: allow inspector; admit inspector; open site; grant access; let inspector in; inspector arrive; agree to inspection; inspection resume; inspector return; visit site; throw open
kept out: bar inspector; block inspector; expel inspector; refuse inspection; deny access; inspector leave; turn away inspector; kick out inspector; obstruct inspection; refuse entry; keep out inspector

# Are civilians harmed?
harmed: civilian kill; civilian casualty; massacre; bystander kill; kill innocent; indiscriminate; slaughter; collateral damage; atrocity; civilian toll; cut down civilian; shell civilian; bloodbath
unharmed: no casualty; unharmed; no civilian casualty; escape unhurt; unhurt; no injury; bloodless; unscathed; no one hurt; safe; spare civilian; escape injury; no loss of life

# Is the attack confirmed to have hit its target?
hit: hit target; strike; direct hit; score hit; destroy target; take out; shoot down; slam into; bring down; pinpoint; find target; bullseye
missed: miss; miss target; overshoot; fall short; land harmlessly; wide of mark; go astray; fall in sea; misfire; explode harmlessly; narrowly miss; near miss; off target

# Is the hostage still held?
held: hold hostage; hold captive; kidnap; abduct; take hostage; seize; in captivity; remain captive; hold at gunpoint; snatch; kidnapping; hostage crisis; in hand of kidnapper; hostage drama
freed: free; release; set free; walk free; hostage free; freed; rescue; escape captor; let go; end of ordeal; regain freedom; hostage release; liberate; ordeal end
killed: kill hostage; behead; execute hostage; murder captive; find dead; hostage kill; shoot dead; body dump; slay; beheading; die in captivity; hostage die

# Is the ransom paid?
paid: pay ransom; ransom pay; hand over ransom; ransom payment; agree to pay ransom; meet ransom demand; give in to kidnapper; pay off kidnapper; pay for release; buy freedom; cough up ransom
refused: refuse to pay; refuse ransom; no ransom; not negotiate with terrorist; reject ransom demand; ransom unpaid; release unconditionally; defy kidnapper; free without ransom

# Are refugees let in or turned away?
let in: grant asylum; take in; give refuge; open border; admit; shelter; resettle; give asylum; offer asylum; open door; win asylum; give sanctuary; offer haven; accept refugee; grant residency
turned away: turn away; deport; refuse asylum; deny asylum; send back; close border; repatriate forcibly; deny entry; expel; turn back; seal border; asylum reject; forced repatriation; push back; shut door; forcible return

# Do the displaced return?
return: return home; go home; repatriate; repatriation; go back; trickle back; resettle; come home; head home; homecoming; return to village; move back; flock back
flee: flee; displace; exodus; leave home; drive out; uproot; seek refuge; take refuge; pour across border; evacuate; escape fighting; stream out; displaced; homeless; run for life; abandon home

# Does aid get through?
gets through: aid arrive; reach victim; deliver aid; aid reach; distribute food; aid flow; airlift; convoy arrive; aid get through; truck roll in; relief arrive; deliver relief; bring relief
blocked: aid block; fail to reach; block convoy; cut off; loot aid; aid stall; hamper relief; turn back convoy; aid hold up; aid suspend; beyond reach; suspend aid; unreachable; stranded convoy

# Do protesters go on or disperse?
go on: take to street; rally; march; protest; demonstrate; sit-in; pour into street; throng; camp out; defy ban; defy police; stage protest; vow to continue; occupy; demonstration
disperse: disperse; break up; end protest; leave square; call off protest; go home; clear; evict; evacuate square; disband; end sit-in; melt away; clear protester; drift away; protest fizzle; pack up

# Is the protest peaceful?
peaceful: peaceful; peacefully; without incident; good-natured; non-violent; orderly; pass off peacefully; peaceable; no incident; no trouble; festive; carnival atmosphere; no arrest
violent: violent; clash; hurl stone; riot; turn violent; pitched battle; throw petrol bomb; run riot; ugly scene; scuffle; burn car; turn ugly; pelt; bloody; mar by violence; smash window; bloodshed

# Is the protest large or small?
large: mass rally; huge crowd; thousand march; massive demonstration; throng; sea of people; pack square; tens of thousands; flood street; biggest protest; mammoth rally; bring to standstill
small: handful of protester; small group; scattered protest; few hundred; sparsely attend; fizzle; small crowd; poorly attend; dwindle; damp squib; few turn up; tiny rally

# Is the march permitted?
permitted: allow march; permit rally; give permission; lift ban; authorise demonstration; authorize demonstration; get permit; give go-ahead; let march; authorised rally; authorized rally; grant permit; rally go ahead
banned: ban march; ban rally; forbid demonstration; refuse permit; block march; outlaw protest; unauthorised; unauthorized; unauthorised rally; unauthorized rally; deny permit; illegal protest; prohibit rally; prohibit gathering; unsanctioned

# Is the hunger strike going on?
going on: on hunger strike; begin hunger strike; refuse food; go on hunger strike; hunger striker; fast to death; refuse to eat; stage hunger strike; launch hunger strike; fast unto death
ended: end hunger strike; call off fast; break fast; end fast; call off hunger strike; give up hunger strike; take food; suspend hunger strike; abandon hunger strike; start eat

# Does the strike go on?
threatened: threaten strike; strike threat; threaten to walk out; strike ballot; vote to strike; call strike; strike loom; vote for strike; give strike notice; ballot for action; threaten industrial action; set strike date
under way: on strike; go on strike; walk out; down tool; walkout; stoppage; industrial action; strike paralyse; picket; strike cripple; stage walkout; work stoppage; lay down tool; strike enter day; on picket line
over: end strike; return to work; go back to work; strike end; back to work; strike over; resume work; back on job; settle strike; call end to strike; end walkout; end stoppage
averted: avert strike; call off strike; strike avert; cancel strike; strike call off; suspend strike; no strike; strike threat lift; stave off strike; avoid strike; head off strike; strike plan drop

# Do workers get more pay?
rise: pay rise; wage increase; pay hike; win pay rise; wage hike; salary increase; raise wage; bumper pay deal; pay boost; bonus; inflation-busting rise; pay award
cut or freeze: pay cut; wage freeze; pay freeze; freeze wage; cut salary; slash pay; wage cut; salary cut; pay squeeze; wage restraint; dock pay; no pay rise; take pay cut; unpaid leave

# Are jobs cut or created?
cut: cut job; lay off; job cut; redundancy; axe job; layoff; make redundant; shed job; job loss; slash workforce; lose job; downsize; shed staff; fire worker; sack worker; job go; pink slip; put out of work
created: create job; hire; recruit; job creation; take on worker; add job; new job; expand workforce; hire spree; recruit drive; job boost; boost workforce; job growth; take on staff
saved: save job; job safe; safeguard job; job secure; spare job; no job loss; protect job; job guarantee; no layoff; job reprieve; keep job; no redundancy

# Does unemployment rise or fall?
rises: unemployment rise; jobless rate rise; unemployment climb; jobless soar; join dole queue; jobless total rise; rising unemployment; jobless queue lengthen; unemployment jump; unemployment hit high
falls: unemployment fall; jobless rate fall; unemployment drop; fewer jobless; falling unemployment; unemployment decline; jobless total fall; jobless rate drop; unemployment down; unemployment hit low; full employment

# Is there a labour deal?
deal: pay deal; reach pay deal; accept offer; union agree; tentative agreement; ratify contract; settle dispute; agree new contract; sign contract; dispute resolve; end dispute; wage deal; vote to accept
no deal: reject offer; reject pay offer; union reject; talk break down; lock out; dispute drag on; no deal; turn down offer; lockout; vote to reject; pay talk collapse; dispute deepen; spurn offer

# Is the employee sacked or reinstated?
sacked: sack; fire; dismiss; give boot; axe; lay off; dismissal; let go; get sack; show door; get chop; terminate contract; suspend; sacking; hand walking papers
reinstated: reinstate; get job back; rehire; reinstatement; back in job; restore to post; take back; give job back; return to post; win back job; re-employ; recall to work

# Does the factory or shop open or close?
opens: open; open plant; launch; inaugurate; open door; reopen; start production; set up; new plant; open for business; up and running; come on stream; build factory; cut ribbon
closes: close; shut; shut down; close plant; closure; mothball; shutter; close door; pull down shutter; cease production; wind down; plant closure; shut up shop; cease trading; pull plug

# Does the merger go through?
planned: plan to merge; merger talk; in talks to merge; takeover bid; make bid; merger propose; bid for; mull merger; consider bid; eye takeover; agree to merge; announce merger; launch bid
completed: complete merger; complete takeover; merge; acquire; take over; merger complete; snap up; buy out; seal takeover; gobble up; swallow up; finalise acquisition; finalize acquisition; acquisition complete; tie knot
blocked: block merger; block takeover; reject bid; fend off bid; rebuff; veto merger; spurn offer; merger reject; fight off bid; bid reject; regulator block; turn down bid; ward off takeover
called off: call off merger; merger talk collapse; abandon bid; drop bid; scrap merger; walk away from deal; merger collapse; deal fall through; withdraw bid; merger fall apart; pull out of deal; end merger talk

# Does the company survive?
survives: stay afloat; survive; rescue; bail out; avoid bankruptcy; save from collapse; emerge from bankruptcy; keep afloat; turnaround; exit administration; stave off bankruptcy; back from brink; lifeline; stay in business
goes under: go bankrupt; bankruptcy; go bust; collapse; file for bankruptcy; insolvent; go under; go to wall; liquidate; wind up; insolvency; go into administration; go belly up; receivership; out of business; liquidation

# Does the company make money?
profit: profit; make profit; return to profit; in the black; profit rise; post profit; record profit; turn profit; profitable; profit jump; swing to profit; profit soar; break into profit; net profit; lucrative
loss: loss; make loss; in the red; post loss; net loss; lose money; loss widen; loss-making; unprofitable; swing to loss; bleed money; slip into red; plunge into loss; haemorrhage cash; report loss

# Are results better or worse than expected?
better: beat expectation; exceed forecast; better than expected; top estimate; beat forecast; surpass expectation; outperform; upbeat; beat estimate; ahead of forecast; upside surprise; outstrip; forecast-beating
worse: miss expectation; fall short of forecast; worse than expected; disappoint; profit warning; below expectation; miss forecast; disappointing; miss estimate; underperform; weaker than expected; undershoot; miss target
in line: in line; meet expectation; as expected; match forecast; in line with expectation; on target; meet forecast; on track; meet target; widely expected; match estimate

# Is the stake bought or sold?
bought: buy stake; acquire stake; purchase; raise stake; take stake; snap up; increase stake; buy into; acquisition; stake purchase; pick up stake; build stake; boost stake; buy up
sold: sell stake; offload; divest; dispose of; cut stake; sell off; divestment; reduce stake; sale of stake; spin off; unload; hive off; trim stake; sell out; selloff
`;
