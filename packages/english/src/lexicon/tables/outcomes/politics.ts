/** Questions of politics and the phrases of each answer; the form is told in outcomes.ts. */
export const politics = `
# Does the government survive the confidence vote?
survives: survive confidence vote; win vote of confidence; survive no-confidence; win confidence vote; survive censure; see off challenge; defeat no-confidence motion; cling to power; hang on; censure motion fail; weather storm
falls: lose confidence vote; government fall; government collapse; topple; bring down; oust in no-confidence; lose vote of confidence; collapse of government; bring down government; vote out; unseat

# Is parliament dissolved?
dissolved: dissolve parliament; parliament dissolve; call early election; call snap election; dissolution; dissolve assembly; prorogue; disband parliament; suspend parliament; early election
goes on: serve full term; see out term; stay in session; parliament reconvene; rule out early election; complete term; no early election; last full term; run full term; recall parliament; reinstate parliament

# Who wins the election?
wins: win election; victory; sweep to power; landslide; election victory; triumph; re-elect; romp home; elect; clinch; come to power; win seat; win office; poll victory; squeak home; win presidency
loses: lose election; defeat; concede; concede defeat; trounce; lose seat; vote out; rout; lose power; oust; suffer defeat; go down to defeat; electoral defeat; crush; drubbing; admit defeat
goes to run-off: run-off; second round; force run-off; go to second round; fall short of majority; no outright winner; hung parliament; inconclusive; runoff; no clear winner; no overall majority

# Is the loser conceding?
concedes: concede; concede defeat; admit defeat; accept result; congratulate winner; throw in towel; acknowledge defeat; concession speech; accept defeat; bow to result; recognise victory; recognize victory
contests: refuse to concede; reject result; cry foul; contest result; dispute result; challenge result; allege fraud; claim rig; demand recount; allege vote-rigging; cry fraud

# Is the vote fair?
fair: free and fair; fair election; credible; transparent; above board; clean election; no irregularity; give clean bill; reflect will of people; democratic; pass off smoothly; meet international standard
rigged: rig; fraud; rigged; sham; irregularity; ballot-stuffing; vote-rigging; farce; flaw; flawed; steal election; mar by fraud; fall short of standard; rig vote; stuff ballot; buy vote; charade

# Is the election result valid?
valid: confirm result; certify; validate; result stand; uphold result; declare winner; endorse result; ratify result; recount confirm; declare valid; certification
annulled: annul election; void result; order rerun; invalidate; null and void; cancel result; fresh election order; nullify; declare invalid; throw out result; order new vote; annulment

# How high is the turnout?
high: high turnout; record turnout; heavy turnout; flock to poll; turn out in force; massive turnout; turn out in droves; queue to vote; strong turnout; long queue; huge turnout
low: low turnout; apathy; poor turnout; stay away; voter apathy; stay home; record low turnout; light turnout; boycott; shun poll; sparse; abstention; lacklustre turnout; lackluster turnout

# Is the race close?
close: neck and neck; too close to call; tight race; dead heat; photo finish; knife-edge; wafer-thin; hair's breadth; narrow victory; razor-thin; squeak; cliffhanger; down to wire; nail-biting; level pegging
lopsided: landslide; runaway; one-sided; commanding lead; way ahead; trounce; far ahead; crushing victory; shoo-in; walkover; resounding victory; streets ahead; double-digit lead

# Does the candidate run?
runs: run for; stand for election; throw hat in ring; announce candidacy; seek re-election; enter race; declare candidacy; bid for presidency; join race; contest election; stand as candidate; launch bid; in the running
does not run: rule out run; pull out of race; withdraw candidacy; drop out; bow out; quit race; stand down; decline to run; withdraw from race; step aside; out of running
is barred: disqualify; bar from run; bar from stand; candidacy reject; ineligible; exclude from ballot; disqualification; ban from election; strike from ballot; candidacy block; off the ballot

# Who is ahead in the polls?
ahead: lead in poll; ahead in poll; frontrunner; front-runner; pull ahead; hold lead; widen lead; take lead; top poll; out in front; favourite; favorite; edge ahead; poll lead
behind: lag; lag behind; trail in poll; behind in poll; slip behind; underdog; outsider; long shot; lose ground; fall behind; slump in poll; bring up rear
level: neck and neck; dead heat; tie; statistical tie; level pegging; too close to call; evenly match; on par; statistical dead heat; run even

# Is the election held on time?
held: hold election; go to poll; go ahead; cast ballot; poll open; election take place; voting begin; head to poll; election on schedule
put off: postpone election; put off election; delay election; election postpone; defer poll; push back election; election delay; put back vote; reschedule election; postponement
called off: cancel election; scrap election; call off vote; election scrap; cancel poll; abandon election; suspend election; election cancel; election call off

# Does the referendum say yes?
yes: yes vote; vote yes; vote in favour; vote in favor; yes camp win; back in referendum; approve in referendum; resounding yes; endorse; say yes; yes campaign win
no: no vote; vote no; vote against; no camp win; reject in referendum; resounding no; say no; rebuff; spurn; no campaign win; defeat in referendum

# Is a coalition formed?
formed: form coalition; form government; coalition deal; strike coalition deal; join coalition; clinch coalition deal; cobble together coalition; forge coalition; enter coalition; sign coalition agreement; coalition agree; cabinet swear in
fails: coalition talk fail; coalition talk collapse; fail to form government; coalition collapse; quit coalition; pull out of coalition; coalition break up; walk out of coalition; leave coalition; coalition fall apart; give up form government
in talks: coalition talk; negotiate coalition; hold coalition talk; seek coalition partner; try to form government; coalition wrangling; horse-trading; ask to form government; explore coalition; coalition negotiation

# Does the office-holder stay in post?
stays: stay on; remain in office; keep job; cling to power; refuse to resign; refuse to quit; hang on; stay in post; retain post; stay put; soldier on; cling to office; no plan to resign; keep post
resigns: resign; quit; step down; stand down; resignation; hand in notice; tender resignation; bow out; call it quits; relinquish post; vacate post; leave office; fall on sword; abdicate
is removed: sack; fire; dismiss; oust; depose; axe; remove from office; overthrow; unseat; force out; give marching order; strip of post; show door; boot out; dismissal; topple

# Is the minister appointed or passed over?
appointed: appoint; name; nominate; swear in; appointment; take office; inaugurate; assume office; give job; take over as
passed over: pass over; overlook; snub; leave out; drop from cabinet; turn down for job; fail to get job; miss out; lose out; sideline; reject for post; frozen out; demote

# Is the nominee confirmed?
confirmed: confirm; confirmation; win confirmation; approve nomination; endorse nominee; senate confirm; nomination approve; swear in; win approval; clear senate
rejected: reject nominee; nomination block; nomination withdraw; block nomination; withdraw nomination; vote down nominee; nomination defeat; nominee withdraw; fail to win confirmation; turn down nominee; nomination reject

# Is the leader impeached?
impeached: impeach; impeachment approve; remove by impeachment; vote to impeach; impeached; strip of power; impeachment succeed; convict in impeachment; suspend president; oust by parliament
survives: survive impeachment; escape impeachment; impeachment fail; acquit in impeachment; defeat impeachment; impeachment reject; impeachment bid fail; avoid impeachment; drop impeachment; block impeachment

# Does the coup succeed?
succeeds: seize power; overthrow; oust; topple; depose; coup; take power; bloodless coup; junta; military takeover; putsch; grab power; take over government
fails: coup fail; failed coup; foil coup; attempted coup; crush coup; coup attempt foil; coup bid; put down coup; coup collapse; abortive coup; thwart coup; quash rebellion; botched coup

# Is there one-man rule or democracy?
democracy: restore democracy; return to democracy; multi-party; civilian rule; hand power to civilian; democratic; democratise; democratize; free election; end military rule; transition to democracy; democratic reform
autocracy: dictatorship; military rule; one-party; martial law; autocratic; authoritarian; iron fist; rule by decree; strongman; police state; dictator; emergency rule; despot; junta

# Is the state of emergency on?
declared: declare emergency; state of emergency; impose emergency; impose curfew; declare martial law; martial law; emergency rule; curfew; extend emergency; impose martial law; extend curfew
lifted: lift emergency; lift curfew; end emergency; lift martial law; end emergency rule; emergency lift; curfew lift; revoke emergency; relax curfew; end curfew; emergency expire

# Is the politician popular?
popular: popular; approval rating rise; popularity soar; ride high; well-liked; high approval; beloved; bask in popularity; crowd-puller; darling; adored; poll bounce; surge in popularity
unpopular: unpopular; approval rating plunge; popularity slump; deeply unpopular; approval fall; disliked; hated; low approval; beleaguered; fall from grace; popularity plummet; embattled; hit rock bottom; despised

# Is the official corrupt or clean?
corrupt: corrupt; take bribe; bribery; graft; embezzle; kickback; corruption; line pocket; on the take; embezzlement; siphon off; sleaze; pocket; misappropriate; backhander; venal
clean: clean; honest; incorruptible; above board; no wrongdoing; clear of corruption; above reproach; squeaky clean; clear of wrongdoing; clean hands; integrity; beyond reproach; upright

# Is the policy kept or dropped?
kept: stick to; stand by; press ahead; stay course; hold firm; no change; forge ahead; stand firm; plough ahead; maintain; carry on; push on; not for turning; stick to guns; keep to
dropped: drop; scrap; abandon; shelve; ditch; u-turn; backtrack; climb down; do about-face; about-turn; back down; jettison; reverse policy; reversal; backpedal; dump; volte-face; axe; backflip; climbdown

# Does the party hold together or split?
united: unite; close rank; rally behind; united front; unity; pull together; rally round; toe party line; heal rift; fall into line; solidarity; reunite; bury difference; stand shoulder to shoulder
split: split; rift; divide; infighting; break away; splinter; schism; rebel; defect; in disarray; breakaway; feud; break rank; dissent; at loggerheads; tear apart; fracture; faction

# Does the member switch sides?
loyal: stay loyal; loyal; stand by; toe line; remain faithful; pledge loyalty; stick with; stay with party; swear allegiance; pledge allegiance; loyalist; staunch ally; stalwart
defects: defect; switch side; cross floor; change side; turncoat; defection; jump ship; quit party; turn coat; desert; go over to; break rank; switch allegiance; leave party; defector

# Is the region independent?
independent: independence; declare independence; secede; break away; gain independence; secession; independent state; win independence; go it alone; statehood; become independent; sovereign; breakaway; self-rule
stays part: remain part; stay in union; reject independence; vote against independence; stay united; territorial integrity; block secession; oppose independence; preserve unity; refuse independence; integral part; no to independence

# Is the state recognised?
recognised: recognise; recognize; recognition; grant recognition; diplomatic recognition; recognise independence; recognize independence; establish diplomatic tie; acknowledge as legitimate; accept as state; formal recognition; extend recognition
not recognised: refuse to recognise; refuse to recognize; withhold recognition; unrecognised; unrecognized; deny recognition; no recognition; self-styled; self-proclaimed; refuse recognition; withdraw recognition; internationally isolated

# Does the country join or leave the body?
joins: join; accede; accession; become member; admit; membership approve; sign up; win entry; gain admission; admission; gain membership; invite to join; welcome into
leaves: withdraw; pull out; quit; expel; withdrawal; walk out; expulsion; suspend membership; suspend from; kick out; turn back on; throw out of
is kept out: keep out; membership reject; shut out; veto membership; block entry; fail to join; refuse membership; block membership; deny entry; turn away; stay out; exclude; cold-shoulder; leave out in cold

# What happens to diplomatic ties?
cut: sever tie; cut tie; break off relation; sever relation; recall ambassador; break tie; expel diplomat; cut diplomatic tie; close embassy; cut off tie; suspend tie; downgrade tie; withdraw ambassador; rupture
restored: restore tie; resume tie; normalise relation; normalize relation; re-establish tie; reopen embassy; renew tie; establish relation; normalisation; normalization; mend fence; establish diplomatic tie; thaw; rapprochement; mend tie; restore relation; bury hatchet

# Are relations warm or cold?
warm: cordial; improve; friendly; close tie; thaw; good neighbour; good neighbor; strengthen tie; amicable; on good terms; deepen tie; harmonious; special relationship; boost tie; warming; honeymoon
cold: strained; frosty; at odds; at loggerheads; deteriorate; rift; at low ebb; worsen; fraught; souring; on bad terms; bad blood; fall out; hostile; diplomatic row

# Is the diplomat expelled or admitted?
expelled: expel; expulsion; declare persona non grata; persona non grata; order out; send home; kick out; order to leave; throw out; give marching order; give hour to leave; deport
received: present credential; welcome; accredit; take up post; arrive to take up; accept envoy; accept credential; invite back; return to post; allow to stay

# Is the treaty signed?
signed: sign; sign treaty; put signature; ratify; conclude treaty; sign accord; seal pact; sign pact; signing; sign agreement; sign on dotted line; signatory
refused: refuse to sign; reject treaty; decline to sign; balk at sign; withhold signature; fail to sign; unratified; refuse to ratify; hold out; walk away from treaty; reject accord
pulled out of: withdraw from treaty; pull out of treaty; abandon treaty; renounce; abrogate; tear up; scrap treaty; quit treaty; repudiate; denounce treaty; renege; rip up; suspend treaty; ditch pact

# Is the treaty or agreement kept?
kept: abide by; comply; honour; honor; adhere; stick to; compliance; keep to; live up to; in compliance; fulfil obligation; conform; keep word; keep promise
broken: violate; breach; break; flout; violation; renege; defy; in breach; contravene; infringe; non-compliance; go back on; fall foul; ride roughshod; transgress; contravention

# How do the talks stand?
planned: agree to talk; due to meet; talk schedule; set to meet; plan to hold talk; ready to talk; invite to talk; arrange meeting; agree to meet; call for talk; slate to meet
under way: hold talk; in talks; talk under way; talk begin; talk open; negotiate; talk continue; around table; talk resume; sit down with
succeeded: reach agreement; strike deal; clinch deal; talk succeed; breakthrough; talk bear fruit; hammer out deal; break deadlock; thrash out deal; talk yield agreement; successful talk; iron out difference; agree deal
broken down: break down; talk collapse; talk fail; deadlock; break off talk; stalemate; end without agreement; impasse; walk out; stall; no breakthrough; fail to agree; hit snag; founder; end in failure; fall apart; at impasse

# Is the visit taking place?
takes place: visit; pay visit; fly in; touch down; begin visit; make trip; on visit; kick off tour; set foot; travel to; due to arrive
called off: cancel visit; call off visit; scrap visit; cancel trip; postpone visit; cut short visit; drop visit; put off visit; visit cancel; call off trip; pull out of visit; shelve visit; abandon trip

# Does the country impose or lift sanctions?
imposed: impose sanction; sanction impose; embargo; slap sanction; tighten sanction; impose embargo; blockade; extend sanction; freeze asset; new sanction; blacklist; step up sanction; trade ban; renew sanction
lifted: lift sanction; ease sanction; lift embargo; end sanction; sanction lift; drop sanction; unfreeze; remove sanction; end embargo; lift blockade; suspend sanction; unfreeze asset; scrap sanction; sanction relief

# Does the resolution pass at the UN?
passes: adopt resolution; pass resolution; approve resolution; resolution adopt; unanimously approve; vote for resolution; endorse resolution; back resolution; council approve; resolution carry
blocked: veto resolution; block resolution; cast veto; resolution fail; wield veto; resolution defeat; reject resolution; vote down resolution; resolution block; fail to adopt; withdraw resolution

# Is the country at war?
at war: at war; war break out; declare war; go to war; invade; fighting rage; launch offensive; fighting erupt; launch war; invasion; war rage; take up arms; full-scale war
cease-fire: cease-fire; ceasefire; truce; lay down arms; halt fighting; suspend hostility; fall silent; armistice; cessation of hostility; gun fall silent; lull; declare truce; hold fire
peace: peace; peace treaty; end war; war over; peace deal; make peace; sign peace; end hostility; bury hatchet; peace accord; end of conflict; peacetime

# Does the cease-fire hold?
holds: truce hold; cease-fire hold; ceasefire hold; extend truce; respect truce; observe truce; calm prevail; honour cease-fire; honor cease-fire; lull hold; truce extend; relative calm; abide by truce
broken: break truce; violate cease-fire; truce collapse; breach ceasefire; fighting resume; end truce; truce shatter; cease-fire collapse; ceasefire violation; call off truce; renewed fighting; resume fighting; fresh fighting; cease-fire crumble

# Do troops attack or retreat?
advance: advance; push into; move in; overrun; press on; gain ground; roll into; penetrate; close in; pour into; make inroad; march on; sweep into; push deeper
retreat: retreat; pull back; withdraw; fall back; pull out; withdrawal; pullout; flee; beat retreat; lose ground; give ground; abandon position; pullback; in full retreat; on the run; turn tail
hold position: dig in; hold ground; hold position; stand ground; hold out; entrench; stay put; hold line; stalemate; bogged down; remain in place; pin down
`;
