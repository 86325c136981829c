/** Questions of disasters and the phrases of each answer; the form is told in outcomes.ts. */
export const disasters = `
# Is the flood rising or receding?
rising: water rise; rise water; river swell; burst bank; overflow; inundate; submerge; flood hit; river crest; breach levee; breach dyke; deluge; under water; swollen river
receding: recede; subside; water fall; water drop; water level drop; ebb; drain away; flood ease; water retreat; dry out; worst over
averted: flood avert; levee hold; dyke hold; flood defence hold; escape flooding; stay dry; bank hold; flood threat pass; flood barrier hold; spare flooding

# Did the dam or levee hold?
held: dam hold; levee hold; withstand; hold back water; structurally sound; no breach; hold against flood; stay intact
broke: dam burst; burst; levee break; breach; give way; collapse; dam failure; dam break; wash away; overtop; crack open; rupture

# How strong was the earthquake?
strong: powerful earthquake; major quake; strong earthquake; devastating quake; massive quake; violent tremor; killer quake; flatten by quake; huge earthquake; big one
weak: minor quake; mild tremor; light earthquake; slight tremor; small earthquake; barely felt; minor tremor; moderate quake; gentle shake; no damage report

# Was there a tsunami?
struck: tsunami hit; tsunami strike; tidal wave; giant wave; wave sweep away; wave engulf; trigger tsunami; wall of water; wave crash ashore; tsunami sweep
warning only: tsunami warning; tsunami alert; tsunami warning lift; warning cancel; no tsunami; tsunami threat pass; warning call off; false alarm; tsunami watch

# What is the storm doing?
strengthening: strengthen; gain strength; intensify; upgrade to hurricane; gather force; pick up strength; whip up; grow stronger
weakening: weaken; lose strength; downgrade; downgrade to tropical storm; peter out; dissipate; lose steam; fizzle; blow itself out; die down; abate
landfall: make landfall; slam into; batter; lash; slam ashore; come ashore; barrel into; tear through; roar ashore; rip through; pummel; wallop
missing land: veer away; veer out to sea; miss land; bypass; steer clear; turn away; stay offshore; spare coast; change course; swerve; head out to sea; dodge hurricane

# Is there rain or drought?
drought: drought; dry spell; no rain; rainless; parched; water shortage; bone-dry; rain fail; arid; lack of rain; parched land; fail rain; rainfall deficit; tinder-dry
rain: rain; downpour; heavy rain; torrential rain; drought end; break drought; cloudburst; welcome rain; wet weather; monsoon arrive; drought-breaking rain; drench; deluge

# Is it hot or cold?
hot: heat wave; heatwave; swelter; scorch; record heat; soar temperature; sizzle; scorcher; mercury soar; torrid; sweltering; hottest day; record high temperature
cold: cold snap; freeze; bitter cold; frigid; sub-zero; deep freeze; big chill; icy; mercury plunge; record low temperature; arctic blast; coldest; bone-chilling; frost
mild: mild; unseasonably warm; pleasant weather; balmy; temperate; mild winter; spring-like; thaw

# Is the weather good or bad?
good: sunshine; sunny; clear sky; fine weather; bright and dry; perfect weather; calm weather; blue sky; weather improve; sky clear; bask
bad: bad weather; stormy; foul weather; rough weather; gale; blizzard; hailstorm; thunderstorm; high wind; poor visibility; adverse weather; storm-lashed; inclement weather; severe weather

# Is there snow?
snow: snow; snowfall; snowstorm; blizzard; blanket; snowbound; snow-covered; white Christmas; dump of snow; heavy snow; whiteout; snow in; snowdrift
no snow: snowless; no snow; lack of snow; green Christmas; snow melt; bare slope; thaw; ski slope close; snow-starved; snow drought

# Is the volcano active?
erupting: erupt; eruption; spew; spew ash; belch; spit lava; lava flow; blow top; rumble to life; ash cloud; volcanic activity increase; roar into life
quiet: dormant; extinct; go quiet; eruption end; volcano calm; activity subside; eruption over; no sign of eruption; alert level lower; quieten

# Was a warning given?
given: warn; sound alarm; issue warning; raise alarm; siren sound; evacuation order; advance warning; forewarn; early warning; sound siren; tip off; on notice
none: no warning; without warning; out of blue; take by surprise; catch off guard; catch unaware; warning fail; siren fail; unannounced; bolt from blue; catch unprepared; never warn
ignored: ignore warning; warning unheeded; fall on deaf ears; disregard warning; brush aside warning; flout warning; defy warning; dismiss warning; fail to heed; shrug off warning
lifted: lift warning; all clear; cancel warning; stand down; call off alert; withdraw warning; downgrade alert; lower alert level; lift alert

# Were people evacuated?
evacuated: evacuate; evacuation; flee home; move to safety; relocate; airlift out; order out; take to shelter; seek shelter; move to higher ground; force from home; bus out
stayed: stay put; refuse to leave; stay behind; ride out; defy evacuation order; hunker down; remain in home; sit tight; brave storm; shelter in place; stay indoors; hold out
returned: return home; allow home; move back; allow to return; evacuation order lift; go back home; let back in; back in home; evacuee return

# How many survivors of the crash?
all survived: no casualty; everyone survive; all survive; all aboard safe; no one kill; no fatality; miracle escape; all on board survive; no loss of life; all account for
some died: several kill; some survive; dozen die; survivor pull from wreck; death toll; among dead; claim life; leave dead; lone survivor; sole survivor
all died: no survivor; kill all aboard; all dead; all on board die; kill everyone aboard; all perish; lose with all hands; no sign of life; all passenger kill; wipe out

# How serious was the accident?
fatal: fatal crash; fatal accident; deadly crash; fatality; kill; die in crash; claim life; deadly; death crash; killer crash; horror crash; fatal collision
minor: minor accident; fender bender; minor collision; prang; bump; minor mishap; slight damage; scrape; dent; no one hurt; low-speed collision; shunt
averted: near miss; narrowly avoid; narrow escape; close call; avert collision; avert disaster; close shave; narrowly miss; disaster avert; near-collision; narrowly avert; swerve to avoid

# What caused the crash?
human error: human error; pilot error; driver error; negligence; carelessness; fall asleep at wheel; reckless driving; run red light; misjudge; wrong side of road; driver blame; ignore signal
drunk or drugged: drunk driver; drink-driving; drunken driving; over limit; drive under influence; intoxicate; drug-driving; drunk at wheel; fail breath test; drunk pilot; reek of alcohol
technical: mechanical failure; engine failure; brake failure; technical fault; burst tyre; tire blowout; metal fatigue; signal failure; faulty part; design flaw; malfunction; equipment failure; brake fail; defective
weather or nature: bad weather; fog; icy road; black ice; bird strike; landslide; storm; poor visibility; strong wind; wind shear; heavy rain; turbulence; slippery road

# Was it an accident or deliberate?
accident: accident; accidental; accidentally; mishap; unintentional; inadvertent; by mistake; inadvertently; not deliberate; unintended; freak accident; misfire
deliberate: deliberate; intentional; on purpose; deliberately; sabotage; foul play; premeditate; terrorist attack; intentionally; act of terror; planned attack; wilful; plant bomb

# How did the plane land?
landed safely: land safely; safe landing; touch down safely; touch down; smooth landing; make safe landing; perfect landing; bring down safely; land without incident
emergency landing: emergency landing; make emergency landing; divert; forced landing; turn back; belly landing; land on one engine; precautionary landing; ditch; unscheduled landing; return to airport; crash-land; crash landing
crashed: crash; plane crash; plunge into; nosedive; crash into; break up in midair; smash into; slam into; shoot down; disintegrate; explode in midair
missing: disappear from radar; vanish from radar; lose contact; missing plane; plane go missing; no trace of plane; overdue plane; drop off radar

# What happened to the ship?
sank: sink; go down; capsize; founder; go under; keel over; overturn; go to bottom; shipwreck; scuttle; swamp; lose at sea
aground: run aground; ground; strand; hit reef; hit rock; stick on sandbank; beach; hit iceberg; hole; stuck fast
adrift: adrift; drift; lose power; dead in water; disable; stricken; break down at sea; drift helplessly; cripple
safe: refloat; tow to port; limp into port; reach port; dock safely; float free; arrive safely; tow to safety; salvage; pull free; return to port; stay afloat

# What happened to the train?
derailed: derail; derailment; jump track; leave rails; come off rails; overturn; train wreck; carriage topple; jump rails; topple off track
collided: collide; collision; head-on; crash into; rear-end; plough into; plow into; smash into; slam into; hit buffer; run into
stopped: brought to halt; grind to halt; stop in time; stuck in tunnel; strand; break down; emergency stop; brake in time; pull up; stall

# Did the driver stop or flee?
fled: hit and run; flee scene; hit-and-run; speed off; drive off; fail to stop; leave scene; make off; abandon car; run away; speed away; take off
stayed: stop at scene; stay at scene; remain at scene; stop to help; call ambulance; cooperate with police; give first aid; turn self in; stop and help; render aid

# What became of the trapped people?
trapped: trap; trapped underground; bury alive; under rubble; stuck inside; cut off; strand; entomb; bury under; pin under; wedge; still underground
rescued: rescue; pull out alive; free; bring to surface; pull from rubble; dig out alive; pull to safety; bring out alive; winch to safety; find alive; extricate; pluck to safety; cut free; haul to safety
dead: find dead; recover body; pull out dead; body recover; crush to death; suffocate; die underground; body find; retrieve body; hope end; perish; dig out body

# What is the state of the search?
under way: search under way; search continue; comb; scour; resume search; look for survivor; launch search; hunt for; search party; dragnet; widen search; step up search; race against time; race to find
called off: call off search; abandon search; suspend search; give up search; halt search; search end; scale back search; end rescue effort; lose hope; hope fade; abandon hope
found: find; locate; discover; turn up; track down; discovery of wreckage; find safe; stumble on; recover; unearth; find alive

# Did help reach the victims?
arrived: aid arrive; help reach; relief arrive; rescuer reach; deliver aid; airlift supply; distribute aid; aid pour in; supply reach; hand out food; relief convoy arrive; aid get through
not arrived: aid delay; wait for help; no help; cut off from help; aid fail to arrive; aid block; help slow to come; unable to reach; left to fend; beyond reach; aid hold up; desperate for help; abandon to fate

# Is electricity on or off?
off: power cut; blackout; power outage; without power; lose power; power fail; plunge into darkness; without electricity; brownout; light go out; knock out power; power failure; electricity cut; load-shedding
restored: restore power; power restore; reconnect; power return; light back on; electricity restore; back on grid; power back; electricity return; light come on; switch back on

# Does the plant or reactor run?
running: run at full capacity; online; generate power; restart; go online; start up reactor; in operation; up and running; back online; reactor restart; operate normally; come on stream
shut down: shut down; shutdown; offline; take offline; switch off reactor; halt reactor; idle; decommission; mothball; trip; take out of service; phase out nuclear
planned: plan reactor; planned plant; under construction; approve plant; propose plant; build plant; break ground; site choose; seek permit

# Was radiation or poison released?
released: leak; release radiation; spill; radioactive leak; seep; contaminate; escape of gas; radiation detect; toxic cloud; discharge; spew; gas escape; chemical spill; meltdown
none: no leak; no radiation; no release; no contamination; leak plug; radiation normal; no radioactivity; contain leak; no danger of leak; leak seal

# What happened with the oil or gas well?
found: strike oil; oil find; discover oil; gas find; hit paydirt; discover gas; oil discovery; strike gas; tap reserve; big find; oil strike; gusher
dry: dry well; come up dry; dry hole; no oil find; abandon well; fail to find oil; plug and abandon; draw blank; commercially unviable; well dry

# Was the leak or spill stopped?
continues: gush; oil spew; keep leaking; leak continue; spread slick; fail to plug; spill out of control; still leak; slick spread; slick drift ashore; pour into sea
stopped: plug leak; seal leak; cap well; stop leak; stem flow; mop up; clean up spill; contain spill; leak fix; slick disperse; stanch; well cap

# What becomes of the mine?
closed: mine close; close pit; pit closure; mine shut; shut mine; mothball mine; abandon mine; mine closure; cease mining; last coal; wind down mining
open: reopen mine; open mine; mine reopen; expand mine; mine open; start mining; resume mining; dig new mine; pit save; begin production; sink new shaft

# Was there an explosion?
exploded: explode; explosion; blast; blow up; detonate; go off; rip through; blow apart; burst; fireball; set off; gas explosion; blow to piece
defused: defuse; make safe; disarm; controlled explosion; fail to explode; dud; disable bomb; unexploded; fail to go off; safely detonate; fail to detonate; render harmless; dispose of bomb
hoax: hoax; false alarm; bomb hoax; fake bomb; bomb scare; nothing find; harmless package; no bomb; turn out harmless; prank call; suspicious package harmless

# Is the species recovering?
recovering: recover; bounce back; make comeback; population grow; number rebound; rebound; thrive; flourish; off endangered list; return from brink; breed successfully; number rise; resurgence
declining: endangered; decline; dwindle; threaten with extinction; on brink; die out; population fall; number plummet; vulnerable; under threat; population crash; disappear fast
extinct: extinct; extinction; last of kind; no longer exist; vanish for ever; go for good; last known; lose for ever
rediscovered: rediscover; reappear; think extinct; believe extinct; new species; find alive again; back from dead; sight for first time; reintroduce; return to wild

# Is hunting or killing the animals allowed?
allowed: lift hunting ban; allow hunt; open season; cull; allow whaling; resume whaling; hunting permit; issue hunting licence; approve cull; hunting season open; fair game
banned: ban hunting; hunting ban; outlaw hunting; protect species; moratorium; whaling ban; call off cull; protect by law; halt cull; off limits; prohibit hunting; fox-hunting ban
`;
