/** Questions of justice and the phrases of each answer; the form is told in outcomes.ts. */
export const justice = `
# Is the accused found guilty?
guilty: convict; conviction; find guilty; guilty verdict; pronounce guilty; guilt establish; verdict of guilty; jury convict; convicted; return guilty verdict
cleared: acquit; acquittal; clear of charge; not guilty; walk free; exonerate; exoneration; find innocent; case dismiss; throw out case; clear name; walk free from court
no verdict: hung jury; mistrial; jury deadlock; fail to reach verdict; jury discharge; declare mistrial; order retrial; jury unable to agree; deadlocked jury

# Does the law stand?
stands: uphold; let stand; leave standing; stay on the books; survive challenge; remain in force; constitutional; leave intact; leave in place; withstand challenge; pass constitutional muster
falls: strike down; overturn; annul; quash; void; declare unconstitutional; fall foul of constitution; set aside; unconstitutional; nullify; invalidate; throw out law

# How does the accused plead?
plead guilty: plead guilty; guilty plea; admit charge; plea bargain; plea deal; enter guilty plea; change plea to guilty; own up in court; confess in court; plead no contest; cop plea
plead not guilty: plead not guilty; deny charge; not guilty plea; maintain innocence; protest innocence; contest charge; fight charge; enter not guilty plea; deny all charge; plea of not guilty

# Does the appeal succeed?
succeeds: win appeal; appeal uphold; allow appeal; successful appeal; conviction quash; conviction overturn; reverse conviction; verdict overturn; grant appeal; reverse ruling; overrule lower court; vacate sentence
fails: lose appeal; dismiss appeal; reject appeal; appeal fail; unsuccessful appeal; conviction uphold; verdict stand; uphold sentence; affirm ruling; confirm verdict; throw out appeal; turn down appeal
pending: await appeal; pending appeal; lodge appeal; appeal hear; consider appeal; yet to rule; reserve judgment; file appeal; mull appeal

# Is the suspect kept in custody before trial?
held: remand in custody; deny bail; refuse bail; hold without bail; bail reject; keep behind bars; detention extend; order detain; await trial in jail; pre-trial detention; remain in custody; remand prisoner
bailed: grant bail; release on bail; free on bail; post bail; make bail; out on bail; bail set; release pending trial; make bond; house arrest; free on bond; bail out of jail

# What stage has the criminal case against the person reached?
suspected: under investigation; suspect; under suspicion; person of interest; investigate; question by police; probe; face inquiry; under scrutiny
charged: charge; indict; indictment; arraign; press charge; face charge; bring charge; charge sheet; accuse formally; formally charge
on trial: stand trial; on trial; go on trial; in the dock; trial begin; trial open; face jury; trial under way; stand in dock
sentenced: sentence; jail for; hand down sentence; sentence to death; jail term; send to prison; get life; receive sentence; sentence pronounce

# Is the suspect at large or caught?
at large: at large; on the run; still hunt; manhunt; elude capture; evade arrest; fugitive; go on the run; in hiding; on the loose; most wanted; remain free; evade capture; give police slip
caught: arrest; capture; detain; apprehend; nab; take into custody; round up; seize; track down; bust
released: release without charge; set free; let go; free without charge; release from custody; let off; drop charge; release after question; walk free; free from jail

# Are charges brought?
brought: bring charge; press charge; charge file; indict; file charge; prosecute; face prosecution; take to court; slap with charge; lay charge; haul before court; put on trial
not brought: drop charge; no charge; decline to prosecute; drop case; face no charge; withdraw charge; escape prosecution; charge dismiss; no case to answer; insufficient evidence; collapse of case; abandon prosecution

# How severe is the sentence?
lenient: lenient sentence; light sentence; suspended sentence; probation; slap on wrist; community service; get off lightly; let off with warning; spare jail; avoid jail; escape jail; walk free with fine
severe: life sentence; death sentence; maximum sentence; harsh sentence; throw book at; stiff sentence; life imprisonment; life without parole; long jail term; heavy sentence; exemplary sentence; hard labour; hard labor

# Is the sentence made lighter or heavier?
reduced: reduce sentence; cut sentence; commute; commutation; sentence halve; shorten term; cut jail term; clemency; commute death sentence; reduction of sentence; slash sentence; sentence soften
increased: increase sentence; extend sentence; lengthen term; toughen sentence; sentence double; raise sentence; add year to sentence; stiffen sentence; impose longer term; harsher sentence; extend jail term

# Is the death penalty carried out?
executed: execute; put to death; execution; lethal injection; die by lethal injection; behead; send to gallows; go to gallows; face firing squad; electrocute; guillotine
spared: stay of execution; spare execution; reprieve; commute to life; win reprieve; execution halt; escape gallows; escape death penalty; execution postpone; spare life; save from gallows; execution block
on death row: on death row; await execution; face execution; due to hang; execution schedule; condemned prisoner; due to execute; death row inmate; condemn to death

# Is the prisoner pardoned?
pardoned: pardon; grant pardon; amnesty; grant amnesty; clemency; win clemency; royal pardon; presidential pardon; grant clemency; receive pardon; let off; forgive
not pardoned: refuse pardon; reject clemency; deny clemency; no pardon; rule out pardon; deny pardon; turn down clemency plea; no amnesty; reject mercy plea; exclude from amnesty

# Is the prisoner paroled?
paroled: parole; grant parole; early release; release early; free on parole; win parole; out on parole; let out early; release on licence; release on license; parole approve
refused: deny parole; refuse parole; parole reject; stay behind bars; block release; parole turn down; remain in prison; keep in jail; not eligible for parole; serve full term; parole revoke

# Is a person in prison or free?
in prison: in jail; in prison; behind bars; imprison; jail; imprisonment; incarcerate; languish in jail; serve time; lock up; serve sentence; inmate; under lock and key
free: free; walk free; freed; release; set free; at liberty; out of jail; leave prison; regain freedom; go free; out of prison; taste freedom

# Is the prisoner still inside after an escape attempt?
escaped: escape; break out; jailbreak; prison break; flee jail; abscond; tunnel out; go over wall; breakout; bust out; make getaway; slip out of jail
foiled: escape foil; thwart escape; escape bid fail; failed escape; foiled jailbreak; catch escape; prevent breakout; escape attempt thwart; stop from escape
recaptured: recapture; back behind bars; return to jail; catch again; rearrest; back in custody; hunt end; round up escapee; manhunt end; back in cell

# Who wins the civil suit?
plaintiff wins: win lawsuit; award damages; find liable; order to pay; win damages; rule for plaintiff; win libel case; hold liable; win payout; order to compensate; find negligent; win case against
defendant wins: lose lawsuit; dismiss lawsuit; suit dismiss; throw out lawsuit; lawsuit reject; claim dismiss; clear of liability; case throw out; lose libel case; clear of negligence; rule for defendant
settled: settle out of court; out-of-court settlement; reach settlement; settle lawsuit; settle claim; agree to settle; drop lawsuit; settlement agree; settle dispute; pay to settle

# Is the suspect extradited?
extradited: extradite; extradition approve; hand over; send back for trial; agree to extradite; surrender to; lose extradition fight; order extradite; extradition clear; put on plane to
not extradited: block extradition; refuse to extradite; extradition refuse; extradition deny; win extradition fight; avoid extradition; escape extradition; reject extradition; fight off extradition; extradition bid fail; decline to hand over

# Does the highest court take the case?
takes it: agree to hear; take up case; accept case; grant review; agree to review; take case; agree to consider; grant hearing; grant leave to appeal; allow challenge to proceed
declines: refuse to hear; decline to hear; reject appeal without comment; turn away appeal; decline to review; refuse leave to appeal; decline to take up; deny review; turn down case; refuse to intervene; deny hearing

# Does the court order a stop?
blocked: block; injunction; grant injunction; halt; restraining order; issue stay; court order stop; suspend; enjoin; put on hold; bar from; freeze; gagging order
allowed to go on: lift injunction; refuse injunction; clear way; give go-ahead; deny injunction; allow to proceed; lift stay; reject bid to block; give green light; decline to block; let proceed; dissolve injunction

# When does the trial go ahead?
goes ahead: trial open; trial begin; go on trial; trial start; go ahead with trial; trial get under way; trial proceed; jury swear in; open argument; trial resume
postponed: trial adjourn; trial postpone; trial delay; adjourn; adjournment; put off trial; trial suspend; hearing postpone; trial put back; defer hearing; trial push back
collapses: trial collapse; mistrial; trial halt; abandon trial; trial scrap; case collapse; trial stop; trial fall apart; declare mistrial; case fall apart
ends: trial end; trial conclude; wrap up trial; close argument; verdict deliver; rest case; jury retire; trial close; deliver verdict

# Is the evidence believed sound?
sound: compelling evidence; overwhelming evidence; irrefutable; watertight; conclusive; damning evidence; solid evidence; cast-iron; hard evidence; corroborate; authentic; stand up in court; smoking gun
weak: flimsy evidence; lack of evidence; circumstantial; insufficient evidence; inconclusive; unsafe; unreliable; no evidence; shaky; scant evidence; evidence discredit; not stand up; inadmissible; tainted evidence

# Does the witness testify?
testifies: testify; take stand; give evidence; take witness stand; testimony; tell court; appear as witness; turn state's evidence; agree to testify; answer question under oath; turn witness
refuses: refuse to testify; decline to testify; take fifth; invoke right to silence; remain silent; refuse to answer; plead fifth; stay silent; stonewall; refuse to give evidence; defy subpoena

# Is the witness truthful?
truthful: tell truth; credible witness; believe; speak truth; truthful; reliable witness; ring true; honest account; sincere; come clean; stick to story
lying: lie; perjury; commit perjury; mislead court; lie under oath; fabricate; make up; liar; false testimony; lie to police; concoct; perjure; economical with truth

# Is the confession accepted?
confesses: confess; confession; admit kill; own up; come clean; admit guilt; admit crime; make confession; admit responsibility; acknowledge guilt; make clean breast
recants: recant; retract confession; withdraw confession; take back confession; say confession force; repudiate confession; extract under torture; disown confession; go back on confession; claim coerce

# Is the death a killing, suicide or accident?
killing: murder; homicide; foul play; slay; assassinate; manslaughter; unlawful killing; do away with; foul play suspect; gun down; stab to death; murder inquiry
suicide: suicide; commit suicide; take own life; kill oneself; hang oneself; self-inflicted; shoot oneself; jump to death; leave suicide note
accident: accident; accidental death; misadventure; mishap; freak accident; fall to death; tragic accident; drown accidentally; no foul play; accidental shooting; death by misadventure
natural: natural cause; die of heart attack; die naturally; die of illness; die in sleep; heart failure; succumb to illness; die peacefully; lose battle with cancer; old age

# Was the fire or blast deliberate?
deliberate: arson; deliberately set; firebomb; bomb; sabotage; arsonist; torch; set ablaze; plant bomb; fire attack; set fire to; start deliberately; blow up
accidental: electrical fault; short circuit; gas leak; accidental; accident; gas explosion; faulty wiring; mishap; no foul play; break out accidentally; spark by fault; lightning strike

# Does the crime rate go up or down?
up: crime rise; crime wave; soar crime; surge in crime; spate of attack; crime soar; upsurge; murder rate rise; escalate; rampant; crime increase; crime spree; crime epidemic
down: crime fall; drop in crime; crime down; crime decline; fewer crime; crime plunge; murder rate fall; safer; crime decrease; crime drop; curb crime; reduction in crime

# Is the crime solved?
solved: solve; crack case; case close; break case; culprit find; solve mystery; identify killer; clear up; murder solve; catch killer; bring to justice; breakthrough; unmask
unsolved: unsolved; remain mystery; cold case; no arrest; baffle police; draw blank; no lead; killer at large; trail go cold; no closer to; hit dead end; unexplained; in the dark; go unpunished

# Does the offender get punished at all?
punished: punish; bring to justice; bring to book; fine; penalise; penalize; discipline; sanction; pay price; pay for crime; face music; suspend; hold to account; sack for; get just desert
unpunished: go unpunished; impunity; get away with; go scot-free; let off the hook; escape justice; off the hook; escape punishment; scot-free; evade justice; get off; walk away free; let off

# Is the attack carried out or foiled?
carried out: carry out; attack; strike; bomb explode; explode; detonate; go off; blow up; bombing; blast; kill in attack; rip through; claim life
foiled: foil; thwart; foiled plot; prevent attack; plot foil; defuse; avert; head off; nip in bud; uncover plot; intercept; disarm; stop attack; bomb find; botched; fail to detonate

# Does the robbery succeed?
succeeds: rob; get away with; make off with; steal; escape with; loot; heist; snatch; robbery; raid bank; pull off heist; flee with; burgle
foiled: robbery foil; foiled robbery; botched robbery; bungled raid; flee empty-handed; catch red-handed; robbery bid fail; thwart robber; attempted robbery; thwart raid; come away empty-handed

# Is the stolen thing got back?
recovered: recover; return to owner; find stolen; retrieve; restitution; get back; recovery; restore to owner; repatriate; turn up; give back; hand back; reunite with owner
still missing: still missing; no trace; yet to find; unrecovered; remain missing; without trace; lose forever; vanish; whereabouts unknown; never find

# Is the missing person found?
missing: missing; go missing; disappear; disappearance; vanish; feared dead; unaccounted for; no trace; search continue; whereabouts unknown; last see; lose contact
found alive: find alive; find safe; safe and sound; turn up alive; rescue; find unharmed; turn up safe; alive and well; track down alive; reappear; locate alive; reunite with family
found dead: find dead; body find; body recover; remains find; body discover; discover dead; corpse find; remains identify; wash up; remains recover; find body; pull body

# Do police use force or hold back?
use force: open fire; fire tear gas; baton charge; crack down; use force; truncheon; water cannon; break up; rubber bullet; manhandle; heavy-handed
hold back: show restraint; hold fire; stand by; hold back; keep distance; look on; restraint; stand aside; keep low profile; hands-off; softly-softly; refrain from force

# Is the police officer disciplined?
disciplined: suspend from duty; dismiss from force; sack officer; charge officer; discipline officer; officer suspend; put on leave; face disciplinary action; strip of badge; officer fire; desk duty
cleared: officer clear; clear of wrongdoing; reinstate; justified shooting; no disciplinary action; return to duty; back on duty; exonerate officer; lawful killing; clear of misconduct; justifiable homicide

# Is the search for suspects or victims still on?
on: search continue; scour; search for; look for; step up search; widen search; manhunt; search under way; keep look; resume search
off: call off search; abandon search; search end; give up search; halt search; search suspend; scale down search; stop search; wind down search; search call off; give up hope

# Are the drugs or smuggled goods seized or do they get through?
seized: seize; seizure; confiscate; intercept; impound; drug bust; catch smuggle; discover hidden; customs seize; drug haul; catch at border; discover stash
get through: smuggle in; slip through; get past customs; smuggle out; sneak through; flood in; evade customs; escape detection; go undetected; slip past; reach street; get through border

# Is there a link to terrorism or a gang?
linked: linked to; tie to; connection with; have link; member of; belong to; associated with; link to; affiliated with; implicate; in cahoots; in league with
not linked: no link; no connection; unrelated; act alone; lone wolf; no tie; lone gunman; unconnected; deny link; isolated incident; nothing to do with; coincidence

# Who claims the attack?
claimed: claim responsibility; claim attack; admit responsibility; say carry out; take responsibility; boast of; take credit; claim credit; claim kill; claim to be behind
denied: deny responsibility; deny involvement; disclaim responsibility; deny role; disavow; deny be behind; have no hand; deny part; not responsible; distance from attack
unclaimed: no claim; no immediate claim; no one claim; nobody claim responsibility; unclaimed; no group claim; unclear who; unknown assailant; mystery attacker

# Do prisoners riot or is the prison calm?
riot: riot; prison riot; prisoner revolt; inmate riot; mutiny; take guard hostage; rampage; uprising; set fire to cell; take control of prison; jail siege; rooftop protest; disturbance
calm: order restore; restore calm; riot quell; regain control; retake prison; surrender peacefully; siege end; put down riot; calm return; bring under control; back under control; return to cell

# Are prison conditions good?
bad: overcrowded; squalid; overcrowding; torture; abuse; inhumane; cramped; degrading; ill-treat; mistreat; brutality; fill to bursting; appalling condition; crammed
good: humane; well treated; treat well; decent condition; good treatment; treat humanely; meet standard; in good condition; adequate; comfortable; no sign of abuse; condition improve

# Is torture or abuse found to have happened?
happened: torture; ill-treat; abuse confirm; beat in custody; mistreatment; subject to torture; waterboard; electric shock; rough up; brutalise; brutalize; evidence of torture; maltreat; abused
did not: deny torture; no evidence of abuse; no sign of torture; abuse unfounded; deny mistreatment; well treated; treat humanely; no mistreatment; treat properly; reject abuse claim

# Does the bill pass?
passes: pass; approve; adopt; vote through; win approval; clear parliament; sail through; get through; passage; enact; push through; become law; give nod; rubber-stamp
fails: reject; vote down; defeat; throw out; fail to pass; bill fall; shoot down; bill die; kill bill; fall short of majority; block; scupper; go down to defeat; scuttle
stalled: stall; shelve; bog down; hold up; postpone vote; stuck in committee; delay; filibuster; send back to committee; in limbo; defer; gridlock; put on ice

# Does the head of state sign or veto?
signs: sign into law; sign bill; give assent; royal assent; sign law; promulgate; endorse bill; put signature; sign off; give royal assent; approve bill
vetoes: veto; refuse to sign; send back bill; withhold assent; veto bill; threaten veto; wield veto; use veto; kill bill; reject bill; return to parliament; pocket veto

# Is the veto overridden?
overridden: override veto; overturn veto; veto override; defeat veto; brush aside veto; overrule president; two-thirds override; overcome veto; vote to override
sustained: sustain veto; veto stand; fail to override; veto survive; uphold veto; override fail; override bid fail; fall short of two-thirds; let veto stand

# At what stage is the law?
proposed: propose; draft law; bill table; introduce bill; put forward; unveil bill; draw up law; table bill; submit bill; moot; legislative proposal
adopted: adopt; pass into law; enact; approve; vote into law; sign into law; become law; get royal assent; law pass
in force: come into force; take effect; in effect; enter into force; come into effect; kick in; in force; go into effect; become effective; apply from
repealed: repeal; abolish; scrap; revoke; rescind; abrogate; strike from books; do away with; annul; take off statute book; lapse

# Are the rules tightened or loosened?
tightened: tighten; toughen; crack down; clamp down; clampdown; stricter; beef up; harden; get tough; tighten up; stiffen; curb; impose curb; tough new rule; rein in
loosened: loosen; relax; ease; liberalise; liberalize; deregulate; soften; water down; lift restriction; lax; slacken; free up; cut red tape; open up; dilute; deregulation

# Is the thing banned or allowed?
banned: ban; outlaw; prohibit; forbid; make illegal; proscribe; criminalise; criminalize; bar; prohibition; blacklist; off-limits; off limit; forbidden; taboo
allowed: allow; legalise; legalize; permit; lift ban; decriminalise; decriminalize; authorise; authorize; license; make legal; end ban; unban; overturn ban; legalisation; legalization; give green light; permitted
`;
