/** Questions of measures and the phrases of each answer; the form is told in outcomes.ts. */
export const measures = `
# On time or late?
on time: on time; punctual; on schedule; in time; on cue; meet deadline; on target; right on time; on track; to schedule; promptly; like clockwork; bang on time
late: late; behind schedule; overdue; miss deadline; belated; tardy; too late; belatedly; run late; overrun; long-delayed; long-awaited
early: early; ahead of schedule; ahead of time; in advance; beat deadline; premature; prematurely; early arrival; bring forward; with time to spare; month early; ahead of plan

# Does tourism grow?
growing: tourism boom; tourist flock; visitor number rise; record tourist; tourism rebound; hotel full; fully book; tourist return; holidaymaker flock; travel boom; pull in tourist; tourist influx; tourism recover; draw visitor
falling: tourist stay away; tourism slump; visitor number fall; cancel holiday; hotel empty; tourism hit; scare off tourist; booking slump; tourism decline; tourist desert; shun resort; deter visitor; tourist flee; cancel booking

# Is travel there advised?
safe: safe to travel; lift travel warning; ease travel advice; tourist welcome; lift travel ban; safe destination; travel warning lift; declare safe for tourist; travel advisory ease
warned against: travel warning; advise against travel; avoid travel; travel advisory; warn tourist; no-go area; steer clear; avoid all travel; no-go zone; urge citizen to leave; travel ban

# Is the food recalled?
recalled: recall; product recall; take off shelf; withdraw from sale; pull from shelf; remove from sale; recall product; yank from shelf; clear shelf; pull product; pull off market
on sale: back on shelf; back on sale; on sale; return to shelf; remain on sale; hit shelf; lift ban on sale; go on sale; still on shelf; ban lift; available in shop

# Is the food contaminated?
contaminated: contaminate; taint; salmonella; food poisoning; mouldy; rotten; listeria; trace of bacteria; adulterate; E coli; contamination; rancid; infect meat
clean: uncontaminated; safe to eat; fit for consumption; test clean; no trace; pass inspection; wholesome; free of contamination; clear for sale; meet standard; pass test; untainted

# How is the harvest?
good: bumper crop; bumper harvest; record harvest; good harvest; record crop; rich harvest; plentiful; high yield; abundant harvest; exceptional vintage; vintage year; glut
poor: crop failure; poor harvest; harvest fail; crop fail; bad harvest; crop ruin; crop destroy; low yield; disastrous harvest; crop wither; meagre harvest; crop loss; smallest harvest

# Is there enough food?
enough: enough food; well fed; self-sufficient; food surplus; food plentiful; ample food; food security; stock full; food available; feed population; granary full
hunger: famine; starve; starvation; food shortage; malnutrition; go hungry; starve to death; malnourished; run out of food; empty shelf; undernourished; food crisis; desperate for food

# Are the farm animals culled or spared?
culled: cull; slaughter; destroy; mass slaughter; put down; slaughter as precaution; destroy herd; kill flock; culling; burn carcass; bury carcass; exterminate
spared: spare slaughter; reprieve; vaccinate instead; escape cull; lift cull order; halt cull; save from slaughter; cull call off; declare disease-free; test negative

# Is the trade or import of the food banned?
banned: ban import; import ban; export ban; embargo; halt import; bar from market; suspend import; block shipment; close market; impose ban; turn away shipment
allowed: lift ban; resume import; reopen market; allow import; end embargo; resume export; ban lift; ease ban; lift import ban; trade resume; open market

# Is the crop genetically modified and allowed?
allowed: approve GM crop; allow GM; grow GM crop; lift GM ban; approve genetically modified; plant GM crop; authorise GM; green light for GM; clear GM; commercial planting
banned: GM ban; GM-free; ban GM crop; reject GM; moratorium on GM; tear up GM crop; shun GM food; refuse GM; oppose GM; destroy GM crop

# Is the couple together?
married: marry; wed; tie knot; wedding; exchange vow; get hitched; say I do; walk down aisle; exchange ring; newlywed; nuptial; marriage; husband and wife; become wife of
engaged: engagement; propose; betroth; pop question; fiance; fiancee; to be married; set wedding date; announce engagement; plan to wed; engagement ring
separated: divorce; separate; break up; part way; file for divorce; estranged; separation; call quits; marriage end; end marriage; walk out on; marriage break down; annul
reconciled: reconcile; get back together; reunite; patch up; remarry; back together; rekindle; make up; reconciliation; give marriage another chance; kiss and make up; save marriage

# Was the wedding held?
held: wed; marry; tie knot; exchange vow; wedding take place; walk down aisle; say vow; wedding ceremony; bride wear; get married
called off: call off wedding; cancel wedding; break off engagement; leave at altar; jilt; wedding off; call off engagement; get cold feet; runaway bride; stand up at altar
postponed: postpone wedding; wedding delay; put off wedding; delay marriage; wedding postpone; push back wedding; put back wedding; wedding date change

# Who is the child's parent or guardian?
gets custody: win custody; award custody; grant custody; keep child; gain custody; regain custody; reunite with mother; return child; get child back; joint custody; hand child back
loses custody: lose custody; deny custody; take into care; child take away; foster care; strip of custody; remove from family; place in foster home; lose child; put up for adoption; take from parents

# Is paternity or kinship confirmed?
confirmed: paternity confirm; DNA match; prove father; acknowledge child; paternity prove; biological father; love child; DNA confirm; blood relation; recognise child; test prove
denied: deny paternity; not father; DNA rule out; not related; paternity disprove; no DNA match; deny fathering; disown; impostor; no relation; test rule out

# Is the family reunited?
reunited: reunite; reunion; back together; return to family; find long-lost; meet again; embrace; back with family; family reunion; homecoming; back in arms; reconcile
separated: separate; tear apart; split up; part; divide family; lose touch; estrange; wrench apart; keep apart; leave behind; tear from; lose contact; orphan

# Does the monarch stay on the throne?
reigns: ascend throne; coronation; reign; accede to throne; take throne; enthrone; accession; proclaim king; proclaim queen; mount throne; jubilee; crowning; long live king
abdicates: abdicate; abdication; give up throne; renounce throne; hand over throne; relinquish throne; step down as king; renounce crown; pass crown to; make way for son
deposed: depose; dethrone; overthrow monarchy; abolish monarchy; exile king; topple king; oust king; end monarchy; become republic; strip of crown; monarchy fall

# Does the royal or celebrity confirm the rumour?
confirmed: confirm rumour; own up; acknowledge; come clean; come out; go public; make official; set record straight; spill bean; tell all; confirm report
denied: deny; dismiss rumour; refute; rubbish; scotch rumour; pour cold water; deny report; not true; brand false; reject claim; hit back at; quash rumour; pooh-pooh
no comment: no comment; decline to comment; refuse to comment; keep mum; stay silent; tight-lipped; neither confirm nor deny; sidestep question; refuse to discuss; keep counsel; stonewall

# Is the celebrity's career up or down?
rising: shoot to fame; rise to stardom; make comeback; breakthrough; rising star; overnight success; hit big time; in demand; catapult to fame; career take off; up-and-coming; return to spotlight
falling: fall from grace; career slump; fade into obscurity; has-been; career nosedive; career in tatters; wash up; out of favour; sink into obscurity; lose contract
ended: retire; bow out; quit showbiz; farewell tour; final performance; last show; end career; retirement; swan song; final curtain; give up acting; band split; disband

# Was the privacy claim upheld?
upheld: win privacy case; win damage; ban photograph; injunction; invasion of privacy; gag order; libel win; apology from newspaper; award damage; win libel case; pay damage; retract story
rejected: lose privacy case; lose libel case; injunction lift; claim dismiss; injunction refuse; free to publish; gag lift; public interest; libel suit dismiss; case throw out; lose court battle

# In what condition is the thing?
intact: intact; undamaged; unscathed; in good condition; unbroken; pristine; well preserved; mint condition; unspoiled; in one piece; perfect condition; good as new; unharmed; immaculate
damaged: damage; battered; broken; scratch; shatter; smash; mangle; splinter; worse for wear; torn; tattered
destroyed: destroy; wreck; ruin; beyond repair; write off; smash to piece; obliterate; wipe out; devastate; annihilate; pulverise; reduce to rubble; lay waste
repaired: repair; fix; restore; mend; rebuild; patch up; renovate; put right; make good; overhaul; reconstruct; salvage

# Does the device or system work?
working: operational; up and running; in working order; back online; operate; work fine; in service; back in action; fully functional; run smoothly; on stream
broken: break down; out of order; malfunction; on blink; out of service; out of action; breakdown; on fritz; conk out; not work; seize up; inoperable; kaput

# How severe is it?
severe: severe; serious; devastating; catastrophic; grave; disastrous; dire; acute; critical; crippling; extensive; calamitous
slight: minor; slight; mild; minimal; light; small; negligible; superficial; limited; trivial; marginal; insignificant; modest; slightly

# Is it complete or partial?
complete: complete; total; entire; whole; fully; all of; completely; every last; totally; entirely; outright; wholesale; across board; lock stock and barrel
partial: partial; partly; some of; part of; partially; half; incomplete; in part; piecemeal; limited; not all; to some extent; largely
none: none; not at all; not single; nothing; zero; no part; nil; no whatsoever; not one; nobody; not in least

# Which direction does the quantity go?
rise: rise; increase; grow; climb; soar; surge; jump; go up; shoot up; rocket; escalate; skyrocket; uptick
fall: fall; decrease; decline; plunge; plummet; sink; slump; go down; shrink; tumble; dwindle; downturn; diminish
unchanged: unchanged; steady; stable; flat; level off; remain constant; hold steady; stagnate; stay same; plateau; no change; little changed

# How fast did it go?
fast: quickly; rapid; fast; swift; overnight; in no time; at breakneck speed; lightning; speedily; swiftly; instant; hastily; at full speed; whirlwind
slow: slowly; slow; sluggish; drag on; at snail's pace; crawl; gradually; drag feet; step by step; bit by bit; leisurely; protracted

# Was the change sudden or gradual?
sudden: sudden; suddenly; abrupt; out of blue; all at once; overnight; unexpectedly; without warning; at stroke; abruptly; instantly; in flash; unexpected
gradual: gradual; gradually; step by step; little by little; over year; phase in; phase out; slowly; in stage; by degree; incremental; long process; bit by bit; over time

# Is it speeding up or slowing down?
speeding up: accelerate; speed up; gather pace; pick up; quicken; gain momentum; step up; fast-track; hasten; snowball; gather steam; intensify; gain speed
slowing: slow down; decelerate; ease; lose momentum; slacken; run out of steam; slowdown; tail off; let up; peter out; bog down; moderate

# Is the person or thing there?
present: present; attend; turn up; show up; on hand; in attendance; on site; appear; make appearance; arrive; in house; take part
absent: absent; absence; stay away; fail to appear; skip; not attend; no-show; fail to show; boycott; conspicuously absent; not turn up; give miss; no sign of

# Is the shop or place open or shut?
open: open; reopen; open door; open as usual; throw open; open for business; stay open; remain open; open again; unlock; accessible; welcome visitor; keep open
shut: shut; closure; shut down; shutter; padlock; bolt door; off limits; sealed; closed until further notice; shut up shop; pull down shutter; chain shut

# Is it available?
available: available; in stock; on offer; obtainable; on sale; plentiful; at hand; for hire; within reach; ready supply; easy to get; at disposal; in good supply; abundant
unavailable: unavailable; sell out; out of stock; run out; shortage; scarce; in short supply; dry up; no longer available; hard to find; out of reach; scarcity; unobtainable

# Was it the first time or a repeat?
first: first ever; for first time; first time; unprecedented; debut; never before; historic first; first of kind; inaugural; world first; groundbreaking; newcomer; trailblaze
again: again; once more; yet again; recurrence; repeatedly; for second time; history repeat; once again; all over again; recur; deja vu
last: last ever; for last time; last time; final; farewell; never again; last of kind; end of era; swan song; final appearance; curtain call

# Did it occur before or after?
before: before; prior to; ahead of; in run-up; on eve; earlier; precede; beforehand; in advance; previously; lead up to; hour before; prelude; in anticipation
after: after; following; in wake; in aftermath; afterward; subsequent; hour after; on heels; hard on heels; day after; thereafter; subsequently
during: during; while; in middle of; amid; midway through; at same time; simultaneously; in midst; throughout; in course

# New or old?
new: new; brand new; newly; modern; latest; state-of-the-art; cutting-edge; brand-new; newfangled; up-to-date; up to minute; just out
old: old; ancient; ageing; outdated; old-fashioned; obsolete; decades-old; antiquated; centuries-old; vintage; age-old; long-standing; out of date

# Single or several?
single: single; lone; alone; sole; one-off; on own; solo; isolated incident; single-handed; lone gunman; by oneself; unaccompanied; sole survivor
several: several; multiple; many; string of; numerous; dozen of; gang; spate; score of; handful; wave of; host of; together

# Indoors or outdoors?
indoors: indoors; inside; indoor; under roof; in house; within building; at home; under cover; in basement; in hall; undercover
outdoors: outdoors; outside; outdoor; open-air; in open; in street; in open air; alfresco; on lawn; in garden; under stars; under open sky; in courtyard

# On land, at sea or in the air?
land: on land; ashore; inland; onshore; on dry land; overland; on ground; on shore; landlocked; by road; in mountains; by land
sea: at sea; offshore; off coast; on high seas; aboard ship; out to sea; in open water; mid-ocean; by sea; in international waters; seaborne; underwater
air: in air; airborne; midair; mid-air; in flight; mid-flight; overhead; by air; at altitude; aerial; aloft; in sky; on board plane

# Upstream or downstream?
upstream: upstream; upriver; headwater; source of river; up river; higher up river; upper reach; against current; near source; upper course
downstream: downstream; downriver; river mouth; estuary; down river; lower reach; with current; delta; toward sea; lower course

# Downtown or remote?
central: downtown; city center; city centre; heart of city; in central; main street; busy street; main square; inner-city; in capital; bustling; town centre
remote: remote; outskirts; rural; outlying; isolated; in countryside; out in sticks; far-flung; wilderness; back of beyond; middle of nowhere; suburban; off beaten track; backwater

# By day or by night?
day: in broad daylight; daytime; during day; at noon; midday; in morning; at dawn; by day; daylight; after sunrise; mid-morning; early afternoon
night: at night; overnight; night-time; after dark; under cover of darkness; midnight; in dead of night; small hour; nocturnal; after nightfall; nighttime; by night; in dark

# At home or abroad?
home: at home; domestic; in own country; home soil; homegrown; on home soil; home-grown; native; local; nationwide; in homeland; indigenous
abroad: abroad; overseas; in foreign country; foreign; in exile; foreign soil; expatriate; outside country; offshore; international; across border; import

# Which direction does it move?
approaching: approach; near; close in; head for; come closer; bear down; advance on; draw near; loom; on collision course; bound for; edge closer; within sight; make for
departing: move away; leave; depart; retreat; recede; head away; pull away; withdraw; depart from; go away; draw off; out of sight; departure; sail away
stationary: stationary; stand still; stuck; motionless; at standstill; immobile; parked; not move; at halt; stall; linger; hover; rooted to spot

# Is it getting better or worse?
better: improve; get better; improvement; recover; brighten; turn corner; on mend; look up; upturn; turn for better; make progress; rebound; light at tunnel end
worse: worsen; deteriorate; get worse; go downhill; deterioration; aggravate; turn for worse; decline; from bad to worse; exacerbate; degenerate; slip back; spiral; compound
same: no change; unchanged; no improvement; stagnate; remain same; stable; status quo; no better; at impasse; no progress; stuck in rut; little change

# How good is the quality?
good: excellent; superb; high quality; first-rate; top-notch; world-class; impressive; first-class; splendid; second to none; flawless; exemplary; sterling
poor: poor; shoddy; substandard; inferior; low quality; abysmal; second-rate; dismal; mediocre; shabby; not up to scratch; below par; slipshod

# Is it true or false?
true: true; confirm; correct; accurate; genuine; fact; bear out; verify; accurately; prove right; stand up; hold water; ring true; authentic
false: false; untrue; hoax; incorrect; baseless; fabricate; unfounded; groundless; made up; bogus; pack of lies; debunk; spurious
unverified: unconfirmed; rumour; rumor; allege; cannot verify; not independently confirm; unverified; unsubstantiated; speculation; hearsay; purported; conjecture; reportedly

# Is it certain or doubtful?
certain: certain; definite; no doubt; without doubt; beyond doubt; guarantee; inevitable; foregone conclusion; definitely; undoubtedly; in bag; bound to; set in stone; unavoidable
doubtful: doubtful; uncertain; in doubt; unsure; hang in balance; up in air; question mark; unclear; dubious; cast doubt; long shot; touch and go; in limbo

# Was it expected?
expected: expect; predict; as expected; anticipate; forecast; foreseeable; come as no surprise; predictable; on cards; foresee; as predicted; unsurprising; see coming; widely tip
surprise: surprise; unexpected; shock; bombshell; out of blue; unforeseen; catch off guard; bolt from blue; take aback; astonish; defy odds; against all odds

# Does it go on or end?
continues: continue; go on; carry on; persist; drag on; ongoing; rumble on; keep going; press on; remain in force; no end in sight; no sign of stopping; soldier on; wear on
ends: end; cease; finish; come to end; halt; conclude; call day; wind up; draw to close; terminate; bring to close; die down
begins: begin; start; get under way; kick off; break out; launch; commence; onset; outbreak; get going; set in; embark on; set in motion; inaugurate
resumes: resume; restart; start again; pick up again; resumption; reopen; begin afresh; back on; revive; back on track; renew; flare up again; get back to

# Temporary or permanent?
temporary: temporary; temporarily; interim; for now; short-term; provisional; stopgap; brief; for time being; makeshift; short-lived; fleeting; until further notice
permanent: permanent; permanently; for good; forever; lasting; irreversible; long-term; indefinite; indefinitely; once and for all; enduring; irrevocable; for life

# Secret or public?
secret: secret; secretly; behind closed doors; covert; hush-hush; clandestine; under wraps; confidential; in private; hush up; keep lid on; on quiet; surreptitious
public: publicly; in public; make public; openly; disclose; reveal; in full view; come to light; publish; out in open; unveil; declassify; go public

# Is it voluntary or forced?
voluntary: voluntary; voluntarily; of own free will; willingly; by choice; volunteer; of own accord; freely; on own initiative; opt for; willing; consensual
forced: compulsory; coerce; mandatory; against will; under duress; compel; involuntary; at gunpoint; coercion; press-gang; strong-arm; frogmarch

# Is the cost high or low?
high: expensive; costly; high price; pricey; exorbitant; cost fortune; sky-high price; overprice; astronomical; cost arm; lavish; prohibitive; rip-off
low: cheap; inexpensive; bargain; affordable; low-cost; budget; knockdown price; cut-price; dirt cheap; low price; good value; rock-bottom; for song
free: free; free of charge; at no cost; gratis; complimentary; for nothing; without charge; cost nothing; no charge; on house; waive charge; giveaway

# Over or under budget?
over: over budget; cost overrun; overspend; cost balloon; exceed budget; bust budget; spiral cost; run over budget; blow budget; cost spiral; cost blowout
within: within budget; under budget; on budget; come in under budget; save money; keep to budget; stay within budget; below estimate; cheaper than expected; balance book

# Did the person get in?
allowed in: let in; admit; allow entry; grant access; gain entry; welcome in; allow inside; give access; admission
kept out: keep out; deny access; refuse entry; turn away; lock out; exclude; block entry; shut out; no entry; deny entry; stop at door
broke in: break in; trespass; intruder; gatecrash; force way in; breach security; scale wall; sneak in; slip past guard; burst in; intrusion

# Is the person awake or asleep, conscious or not?
conscious: conscious; awake; regain consciousness; come round; wake up; come out of coma; alert; wide awake; emerge from coma; come to; lucid; respond
unconscious: unconscious; lose consciousness; in coma; pass out; faint; comatose; black out; unresponsive; knock unconscious; asleep; pass into coma; out cold; vegetative state

# Is the person free or held?
held: detain; custody; behind bar; in jail; captive; imprison; lock up; hold hostage; captivity; under arrest; in detention; incarcerate; in cell
freed: release; set free; walk free; let go; freedom; liberate; out of jail; on bail; set at liberty; regain freedom; let out
escaped: escape; on run; break out; at large; get away; give slip; jailbreak; fugitive; slip away; abscond; on loose; make getaway

# Is the person healthy or ill?
ill: ill; fall ill; sick; unwell; ailing; in poor health; under weather; hospitalise; hospitalize; ailment; bedridden; take ill; indisposed
healthy: healthy; fit; in good health; in fine fettle; fighting fit; well; robust; fit as fiddle; hale and hearty; bill of health; in good shape; in pink; health intact; picture of health
recovering: recover; recuperate; on mend; convalesce; recovery; get better; regain strength; improve; rally; turn corner; respond to treatment; over worst; on road to recovery

# Is the cancer or disease back?
remission: remission; cancer-free; beat cancer; all clear; free of cancer; cure; cancer gone; conquer cancer; clear of cancer; tumour shrink; beat disease
returned: relapse; cancer return; recurrence; cancer spread; cancer back; tumour return; metastasise; flare up; suffer relapse; resistant to treatment; terminal; inoperable

# Is the person rich or poor?
rich: wealthy; millionaire; affluent; well-off; billionaire; fortune; prosperous; tycoon; well-heeled; in money; strike rich; moneyed; make fortune
poor: penniless; impoverished; destitute; poverty; bankrupt; hard up; down and out; live in poverty; needy; in debt; on breadline; skint; pauper; indigent

# Is the person housed or homeless?
homeless: homeless; lose home; without shelter; sleep rough; displace; make homeless; homelessness; without roof; evict; in tent; live on street; out on street; dispossess
housed: rehouse; new home; give shelter; find home; move into; take in; accommodate; roof over head; shelter provide; put up; resettle; settle in

# Does the person speak or stay silent?
speaks: speak out; break silence; comment; speak up; tell all; open up; go on record; give interview; statement; testify; speak publicly; voice
silent: silent; remain silent; stay silent; refuse to speak; say nothing; keep quiet; hold tongue; decline to comment; keep mum; tight-lipped; clam up; unavailable for comment; not reply; bite tongue

# Did the people obey or defy the order?
obeyed: obey; comply; heed; follow order; abide by; comply with; toe line; adhere to; follow instruction; compliance; stick to rule; fall in line
defied: defy; flout; disobey; breach; violate; disregard; in defiance; break rule; defiance; thumb nose; turn deaf ear; refuse to comply; rebel

# Were many people hurt or few?
many: mass casualty; heavy casualty; hundred injure; score injure; dozen hurt; high death toll; heavy loss of life; carnage; bloodbath; death toll rise; heavy toll; massacre; score kill
few: few casualty; handful injure; one injury; low death toll; light casualty; minor casualty; only one hurt; death toll low; few injury; casualty light
none: no casualty; no injury; no one hurt; nobody hurt; no victim; without loss of life; no one kill; casualty-free; no injury report; no casualty report; no loss of life

# Does the death toll change?
rising: death toll rise; toll climb; toll mount; more body; toll expect to rise; toll pass; toll reach; raise toll; body count grow; death toll jump; toll top; toll soar
lowered: revise down; lower toll; toll revise; fewer dead than; scale down toll; toll lower; death toll cut; count wrong; fewer die than feared; toll overestimate

# Was the body identified?
identified: identify body; identify; positively identify; DNA confirm; name victim; identification; confirm identity; identity confirm; recognise body; dental record; identity release; formally identify
unidentified: unidentified; unnamed; unknown victim; not yet identify; identity unknown; no identification; unclaimed body; mystery man; unmarked grave; anonymous; burn beyond recognition; John Doe

# Is the thing lost or found?
lost: go missing; mislay; disappear; missing; misplace; vanish; without trace; go astray; unaccounted for; gone
found: find; recover; turn up; discover; retrieve; locate; unearth; get back; come to light; surface; dig up; come across; happen on

# Did the climber or adventurer reach the goal?
reached: reach summit; conquer; scale; reach top; make to top; climb to top; stand on summit; complete voyage; circumnavigate; reach pole; cross channel; reach finish
gave up: turn back; give up attempt; abandon attempt; abort expedition; retreat; call off attempt; force back; beat back; throw in towel; admit defeat; cut short; give up bid
in trouble: stuck on mountain; strand; lost on mountain; trap by storm; send distress signal; avalanche bury; mayday; overdue; cut off by weather; stick on ledge; SOS

# Did the swimmer or boater drown?
drowned: drown; drowning; sweep out to sea; sweep away; body wash up; sweep to death; slip under water; body find in; watery grave; wash ashore dead
rescued: pull from water; pluck from sea; rescue from water; fish out; swim ashore; coast guard rescue; pick up by boat; haul aboard; save from drowning; swim to safety; winch aboard; stay afloat; wash ashore alive

# Did the avalanche or landslide hit?
hit: avalanche bury; landslide bury; mudslide; landslide; rockfall; landslip; sweep away; engulf; avalanche; mud engulf; bury under mud; hit by avalanche; slide down
risk only: avalanche warning; landslide warning; risk of avalanche; danger of landslide; avalanche threat; hillside unstable; avalanche risk; fear of landslide; slope threaten; avalanche alert

# What is the state of the ice or water surface?
frozen: freeze over; freeze; frozen; ice over; ice up; ice-bound; solid ice; ice form; icebound; thick ice
melted: thaw; melt; ice break up; ice-free; defrost; melting; thin ice; ice recede; meltwater; break ice; slush

# Is the coast or harbour open to fishing?
allowed: lift fishing ban; reopen fishery; allow fishing; resume fishing; raise quota; fishing resume; increase catch; open fishery; raise fishing quota; return to fishing
banned: fishing ban; ban fishing; close fishery; no-fish zone; cut quota; slash quota; halt fishing; moratorium on fishing; close fishing ground; quota cut; marine reserve

# Is water drinkable?
safe: safe to drink; drinkable; clean water; potable; boil notice lift; tap water safe; drinking water restore; water clear; fit to drink; water quality good
unsafe: unsafe to drink; undrinkable; boil water; contaminate water; taint water; polluted water; unfit to drink; poison water; bottled water only; lead in water; foul water; dirty water; not drink tap water

# Is water supply on?
restricted: water ration; hosepipe ban; water shortage; water restriction; run dry; water cut; turn off tap; reservoir low; water rationing; without water; tap run dry; water supply cut
normal: lift hosepipe ban; water restore; reservoir full; supply back to normal; water supply resume; end rationing; reservoir fill; tap flow again; ample water; water supply restore

# Is energy dearer or cheaper?
dearer: energy price rise; petrol price rise; fuel cost soar; bill go up; oil price surge; electricity price hike; gas price soar; pump price rise; price at pump climb; fuel price hike
cheaper: energy price fall; petrol price fall; fuel cost drop; bill come down; oil price slump; cut electricity price; gas price drop; cheaper petrol; price at pump drop; fuel price cut

# Is fuel in supply?
shortage: fuel shortage; queue at pump; run out of petrol; gas shortage; pump run dry; panic buying; petrol ration; fuel crisis; supply cut; turn off gas; gas cut off; long queue for petrol
supply: supply resume; fuel plentiful; tank full; gas flow again; pump refill; ample fuel; gas supply restore; shortage end; fuel delivery resume; turn gas back on; storage full

# Is renewable or nuclear power backed?
backed: back nuclear; build reactor; extend reactor life; approve wind farm; support nuclear; nuclear revival; new reactor; keep reactor open; nuclear renaissance; invest in wind
rejected: phase out nuclear; nuclear phase-out; reject nuclear; block wind farm; abandon nuclear; close reactor; anti-nuclear; oppose wind farm; ditch nuclear; turn back on nuclear; nuclear-free

# Did the ceremony go as planned?
smoothly: go smoothly; without hitch; run like clockwork; according to plan; pass without incident; go off well; incident-free; without incident; trouble-free; hitch-free; go off smoothly; glitch-free; as planned
disrupted: disrupt; mar; interrupt; overshadow; go wrong; fiasco; shambles; disruption; throw into chaos; farce; degenerate into; upstage; debacle

# Is the custom or festival kept alive?
alive: keep alive; revive tradition; tradition continue; thrive; flourish; uphold tradition; carry on tradition; revival; pass down; preserve tradition; alive and well; still practise; popular again
dying: die out; tradition fade; disappear; dying art; abandon tradition; vanish; fall out of fashion; forget; on wane; endangered tradition; lost art; consign to history; break with tradition

# Is the language growing or dying?
growing: language revive; speaker grow; language thrive; official language; teach in school; language revival; more people speak; learn language; gain official status
dying: dying language; last speaker; language die out; endangered language; language disappear; speaker dwindle; extinct language; few speaker left; language vanish; language under threat

# Was the site given heritage status?
listed: world heritage; add to list; heritage status; protected site; inscribe on list; declare monument; list building; heritage site; landmark status; put on heritage list; designate as monument
removed: strip of heritage status; remove from list; lose heritage status; delist; drop from list; lose protected status; take off list; strike from list
endangered: heritage in danger; endangered list; under threat; at risk; threaten with decay; fall into disrepair; crumble; neglect; danger list; rack and ruin

# What did archaeologists do with the find?
unearthed: unearth; dig up; excavate; discover; uncover; find remains; stumble upon; come to light; bring to light; ancient tomb find; exhume; dig out; discovery of tomb
reburied: rebury; reinter; cover up; bury again; fill in; return to ground; lay to rest again; reburial; seal tomb; inter again
looted: loot; plunder; rob tomb; tomb raider; smuggle; ransack; illegal dig; grave robber; pillage; treasure hunter; smuggled artefact

# Is the statue or monument put up or taken down?
put up: unveil statue; erect; put up statue; unveil monument; raise statue; dedicate; erect monument; install statue; new memorial; honour with statue; unveil plaque
taken down: take down statue; remove statue; topple statue; pull down; tear down; dismantle; toppling of statue; remove monument; statue fall; haul down; knock off plinth
stays: statue stay; keep statue; remain in place; refuse to remove; stay on plinth; statue to stay; back in place; spare statue; statue will remain

# Is the book or film banned?
banned: ban book; ban film; censor; ban screening; pull from library; blacklist; block release; censorship; confiscate book; burn book; prohibit screening; cut by censor; withdraw book; take off air
released: release uncut; lift ban; publish; screen; show in cinema; ban overturn; unban; uncensored; allow screening; clear for release; pass by censor; back on shelf; hit screen

# Does the programme or series continue?
renewed: renew for season; new series; return to screen; commission new series; another season; bring back show; back on air; sequel; extend run; reboot; spin-off; second series
cancelled: axe show; cancel show; show axe; drop from schedule; end run; take off air; final episode; pull plug; last episode; scrap show; pull from schedule; cancel series

# Did the band break up?
together: reunite; reunion tour; reform; get back together; stay together; comeback tour; back on stage; back on tour; band reunion; bury hatchet; back on road
split: split up; break up; band split; disband; go solo; part way; leave band; quit band; go separate ways; call day; final gig; breakup

# Was the concert or show sold out?
sold out: sell out; sold out; sell-out; full house; ticket snap up; pack; standing room only; sellout; packed house; scramble for ticket; ticket go in minute; overbook
empty: poor ticket sale; half-empty; unsold ticket; empty seat; half empty; slow ticket sale; poorly attend; give away ticket; play to empty house; row of empty seat

# Is the person young or old?
young: young; teenager; teenage; youth; youngster; youngest; toddler; infant; adolescent; juvenile; underage; schoolgirl
old: elderly; old; pensioner; aged; oldest; senior citizen; octogenarian; grandmother; centenarian; veteran; retiree; frail; nonagenarian; great-grandfather

# Is the person famous or unknown?
famous: famous; celebrity; star; well-known; renowned; prominent; household name; high-profile; celebrated; eminent; legend; noted; A-list; VIP
unknown: unknown; obscure; little-known; ordinary; anonymous; nobody; unheard-of; unsung; humble; man in street; nameless; lesser-known

# Was the journey completed?
completed: arrive; reach destination; complete journey; finish trip; get there; reach goal; end journey; arrive safely; arrival; touch down
broken off: turn back; break off journey; cut short; abort; cut short visit; abandon trip; return early; trip cut short; strand; stuck; give up journey
cancelled: cancel trip; call off visit; cancel visit; trip cancel; drop plan to travel; stay home; postpone visit; visit off; scrap trip; ground; pull out of visit
began: set off; set out; depart; leave for; embark; start journey; set sail; take off; departure; hit road; head for; begin journey

# Is the lottery or contest prize won?
won: hit jackpot; win lottery; winning ticket; lucky winner; scoop jackpot; win fortune; jackpot winner; land jackpot; strike lucky; win top prize; share jackpot; come up trumps
not won: rollover; no winner; jackpot roll over; unclaimed; no winning ticket; prize unclaimed; jackpot grow; lose ticket; jackpot carry over; nobody win

# Was the will or inheritance granted?
inherited: inherit; leave fortune to; bequeath; heir; come into money; inheritance; leave in will; heiress; bequest; beneficiary; legacy; leave estate to
disinherited: disinherit; cut out of will; cut off; leave nothing; write out of will; contest will; lose inheritance; cut off without penny; disown; exclude from will

# Is the person buried or cremated?
buried: bury; burial; lay to rest; inter; lower into grave; funeral; bury at; final resting place; interment; entomb; bury beside; commit to earth
cremated: cremate; cremation; scatter ash; funeral pyre; burn body; urn; ash scatter; crematorium; consign to flames; light pyre
not yet buried: lie in state; await burial; lie in repose; body fly home; body bring home; funeral plan; morgue; mortuary; embalm; unburied; funeral arrangement
`;
