/** Questions of health and the phrases of each answer; the form is told in outcomes.ts. */
export const health = `
# Did the person survive?
survived: survive; survivor; live to tell; escape with life; pull through; find alive; still alive; cheat death; escape death; come out living; come out alive; lucky to be alive
died: die; death; dead; perish; kill; lose life; find dead; succumb; pass away; lifeless; fatally; pronounce dead; fatality; breathe last
missing: missing; unaccounted for; vanish; disappear; disappearance; whereabouts unknown; not see since; fail to return; no trace; feared lost

# What is the condition of the patient?
critical: critical condition; fight for life; life-threatening; on life support; in coma; touch and go; gravely ill; grave condition; cling to life; in intensive care; deteriorate
stable: stable condition; stabilize; stabilise; out of danger; not life-threatening; expect to survive; serious but stable; no longer critical; comfortable condition; vital signs normal
recovered: recover fully; full recovery; make full recovery; discharge from hospital; leave hospital; release from hospital; back on feet; clean bill of health; cure; back to health; return home from hospital
dead: die in hospital; succumb to injury; die of wound; dead on arrival; pronounce dead; life support switch off; pass away; brain dead; lose fight for life

# Was the person injured?
unhurt: unhurt; unharmed; uninjured; unscathed; escape injury; no injury; walk away unhurt; without scratch; nobody hurt; no one hurt; safe and sound; escape unharmed; not injure
slightly injured: minor injury; slight injury; slightly injure; lightly injure; cut and bruise; scratch; graze; superficial wound; treat at scene; walking wounded; light injury
seriously injured: serious injury; seriously injure; severe injury; critically injure; badly hurt; seriously hurt; severely injure; life-threatening injury; maim; critically hurt; gravely injure
killed: kill; die at scene; fatal injury; fatally injure; lose life; death; dead; pronounce dead; instantly kill; perish

# Is the outbreak growing or ending?
spreading: spread; spread rapidly; surge of case; epidemic worsen; out of control; take hold; sweep through; infection rise; case soar; gather pace; new case report; rampant
contained: contain; contain outbreak; bring under control; under control; halt spread; curb; level off; slow down spread; isolate outbreak; check spread
over: declare over; end of outbreak; declare end; no new case; eradicate; stamp out; disease-free; free of disease; virus-free; all clear; last patient discharge

# Is the person infected?
infected: test positive; infect; contract; come down with; carry virus; diagnose with; catch disease; positive test; confirm case; fall ill with; carrier
not infected: test negative; negative test; rule out infection; virus-free; all clear; not infect; show no symptom; disease rule out; false alarm
suspected: suspect case; possible case; await test result; under observation; show symptom; undergo test; quarantine as precaution; fear infected; probable case

# Is the drug approved?
approved: approve drug; drug approval; green light; license; clear for use; win approval; authorise; authorize; get nod; marketing approval; gain approval; give go-ahead
rejected: reject drug; refuse approval; deny approval; turn down; decline to approve; fail to win approval; rejection; refuse licence; knock back; not approvable
withdrawn: withdraw from market; pull from market; pull from shelf; take off market; revoke approval; suspend sale; ban drug; recall drug; discontinue; strip of licence
under review: under review; await approval; pending approval; seek approval; apply for approval; submit for approval; clinical trial; decision delay; fast-track review

# Does the treatment work?
effective: effective; work well; promising result; cut risk; prove effective; efficacy; breakthrough; protect against; improve survival; prolong life; reduce death; show benefit; successful trial
ineffective: ineffective; no effect; no benefit; no better than placebo; fail in trial; do not work; useless; disappointing result; fail to help; little benefit; trial failure; lack of efficacy
harmful: harmful; do more harm; raise risk; increase risk; cause side effect; dangerous side effect; adverse reaction; toxic; trial halt over safety; link to death

# Is the product or substance safe?
safe: safe to eat; safe to use; no health risk; pose no risk; pose no danger; harmless; fit for consumption; give all clear; no danger to public; deem safe; no evidence of harm; risk-free
dangerous: unsafe; health risk; pose danger; pose risk; hazardous; harmful; toxic; poisonous; contaminate; unfit for consumption; carcinogenic; dangerous; taint; health hazard

# Are people getting vaccinated?
vaccinated: vaccinate; inoculate; get jab; get shot; receive vaccine; immunise; immunize; roll up sleeve; roll out vaccine; vaccination drive; fully jab
unvaccinated: unvaccinated; refuse vaccine; shun vaccine; skip vaccination; vaccine hesitancy; vaccine refusal; not immunise; anti-vaccine; turn down jab; miss vaccination
vaccine shortage: vaccine shortage; run out of vaccine; short supply of vaccine; await vaccine; vaccination suspend; halt vaccination; vaccine delay; vaccine stock exhaust

# What becomes of the hospital?
closed: hospital close; hospital closure; shut down hospital; close door; ward shut; axe hospital; hospital shut; mothball; lose hospital; wind down
kept open: save hospital; hospital reprieve; stay open; remain open; escape closure; closure plan drop; keep hospital open; closure scrap
opened: open new hospital; new hospital; hospital open; build hospital; unveil hospital; inaugurate hospital; open door; welcome first patient

# Can the hospitals cope?
overwhelmed: overwhelm; overcrowd; overstretch; stretch to limit; at breaking point; run out of bed; turn away patient; full to capacity; swamp; buckle; no bed; in crisis; on brink of collapse
coping: cope; spare capacity; enough bed; bed available; manage load; pressure ease; back to normal; free up bed; able to cope; adequately staff

# How did the operation or transplant go?
success: successful operation; successful surgery; operation succeed; go well; recover from surgery; successful transplant; come through surgery; operation go smoothly; surgery success
failure: operation fail; botch operation; die on operating table; organ reject; transplant fail; botched surgery; surgical error; surgery go wrong; complication; not survive surgery
pending: await surgery; await transplant; undergo surgery; on waiting list; need transplant; operation postpone; due to undergo surgery; schedule for surgery; wait for donor

# Are waiting lists longer or shorter?
longer: waiting list grow; wait longer; backlog grow; record waiting time; long delay; waiting time lengthen; waiting list soar; queue lengthen; backlog mount
shorter: waiting list fall; waiting time cut; clear backlog; shorten wait; waiting list shrink; reduce queue; speed up treatment; backlog ease; waiting time drop

# Did the doctor act properly?
negligent: medical negligence; malpractice; misdiagnose; misdiagnosis; botch; struck off; strike off; medical blunder; medical error; wrong diagnosis; neglect patient; substandard care; professional misconduct; wrong drug
cleared: clear of misconduct; clear of negligence; fit to practise; act properly; act appropriately; no negligence; exonerate doctor; not at fault; reinstate doctor; complaint dismiss

# Is the illegal drug use or trade rising?
rising: drug use rise; drug abuse increase; drug epidemic; overdose rise; flood of drug; drug scourge; drug trade flourish; addiction soar; drug crisis worsen; drug trade boom
falling: drug use fall; drug use decline; overdose drop; addiction fall; drug trade shrink; kick habit; drug abuse decline; turn tide on drug; fewer addict

# Is the drug legal?
legal: legalise; legalize; decriminalise; decriminalize; lift ban; permit use; legalization; legalisation; allow medical use; lawful sale; make legal
banned: ban; outlaw; criminalise; criminalize; prohibit; make illegal; clamp down on; classify as illegal; controlled substance; prohibition; crack down on

# Is the addict clean?
clean: kick habit; clean and sober; sober; off drug; drug-free; quit drug; beat addiction; stay clean; go straight; recover addict; overcome addiction; on wagon
using: relapse; addict; hook on; back on drug; fall off wagon; substance abuse; drug habit; addiction; under influence; high on; overdose; drug-addled

# Does the person smoke or drink?
quit: quit smoking; give up smoking; stop smoking; stub out; kick habit; go teetotal; give up drink; swear off alcohol; abstain; non-smoker; stop drinking; abstinence
continues: light up; chain-smoke; heavy smoker; heavy drinking; take up smoking; binge drinking; hit bottle; drink heavily; smoker; keep smoking; drinker

# Was the birth successful?
born healthy: give birth; healthy baby; deliver baby; baby born; mother and baby well; safe delivery; welcome baby; birth of; bouncing baby; arrival of baby
lost: stillborn; stillbirth; miscarry; miscarriage; lose baby; die at birth; baby die; infant death; terminate pregnancy; abortion
expected: pregnant; expect baby; expecting child; due to give birth; pregnancy; baby on way; mother-to-be; await birth; heavily pregnant; baby due

# What was the cause of death?
natural: natural cause; heart attack; die in sleep; old age; die of illness; cardiac arrest; stroke; die peacefully; short illness; long illness
suicide: suicide; take own life; kill self; hang self; shoot self; self-inflicted; jump to death; suicide note; commit suicide; death by own hand
homicide: murder; homicide; slay; foul play; stab to death; shoot dead; beat to death; strangle; unlawful killing; kill by; assassinate; poison
accident: accidental death; accidentally kill; misadventure; fatal accident; freak accident; tragic accident; fall to death; drown accidentally; mishap; accidental overdose

# Is the origin or cause known?
known: identify cause; pinpoint; establish cause; trace source; find cause; known cause; determine cause; source identify; attribute to; cause confirm
unknown: cause unknown; mystery; unexplained; unknown origin; cause unclear; baffle; cannot explain; remain unclear; puzzle; not yet know; shroud in mystery; undetermined; no explanation
under investigation: under investigation; investigate cause; probe cause; launch investigation; inquiry into cause; look into cause; seek cause; open inquiry; examine wreckage; await test result

# What caused the fire?
arson: arson; arsonist; deliberately set; set on fire; torch; firebomb; start deliberately; petrol bomb; suspicious fire; set alight; incendiary; set ablaze; firebug
accident: accidental fire; careless; discard cigarette; unattended candle; leave stove on; accidentally start; unattended cooking; kitchen accident; campfire; child play with match
technical: electrical fault; short circuit; faulty wiring; gas leak; technical fault; electrical fire; overheat; faulty heater; wiring fault; power line spark
natural: lightning strike; lightning; drought; heat wave; tinder-dry; dry weather; spontaneous combustion; volcanic; wind down power line

# What is the state of the fire?
burning: rage; blaze; out of control; in flames; ablaze; on fire; engulf; burn fiercely; spread rapidly; uncontrolled; fan by wind; wildfire race
under control: under control; contain; containment; bring under control; beat back; hold in check; hem in; get upper hand; keep fire at bay; contain blaze
out: extinguish; put out; douse; burn itself out; fully extinguish; quench; fire out; snuff out; die out; stamp out; quell

# Did the building survive the fire?
destroyed: gut; burn down; burn to ground; raze; reduce to ashes; go up in flames; destroy; total loss; burn out; charred remain; burned-out shell; level; consume by fire
damaged: fire damage; partly burn; smoke damage; scorch; badly damage; singe; water damage; roof damage; partially destroy; char
spared: spare; unscathed; untouched; escape damage; survive fire; still stand; intact; undamaged; save from flames; fire stop short; no damage
`;
