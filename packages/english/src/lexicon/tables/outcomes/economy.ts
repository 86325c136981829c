/** Questions of economy and the phrases of each answer; the form is told in outcomes.ts. */
export const economy = `
# Is the enterprise public or private?
privatised: privatise; privatize; privatisation; privatization; sell off state; denationalise; denationalize; private hand; go public; list share; sale of state; put up for sale; sell to private; hive off to private
nationalised: nationalise; nationalize; nationalisation; nationalization; take into public ownership; state takeover; seize asset; expropriate; state-owned; renationalise; renationalize; expropriation; take over by state; bring under state control; government take over
kept as is: stay in state hand; no privatisation; no privatization; halt privatisation; halt privatization; shelve sell-off; postpone flotation; rule out nationalisation; rule out nationalization; abandon privatisation; abandon privatization; privatisation shelve; privatization shelve; scrap flotation; pull flotation

# Does the product get recalled or stay on sale?
recalled: recall; pull from shelf; withdraw from sale; take off market; product recall; remove from shelf; withdraw from market; ban sale; pull off shelf; halt sale; suspend sale; discontinue
on sale: on sale; go on sale; hit shelf; on the market; stay on shelf; back on sale; launch; hit store; approve for sale; return to shelf; roll out; hit market

# Do share prices rise or fall?
rise: rise; gain; rally; climb; surge; soar; close higher; bounce back; rebound; advance; end up; record high; leap; edge up; finish higher; in positive territory; bull run
fall: fall; drop; slide; tumble; plunge; slump; lose ground; close lower; plummet; nosedive; edge down; sell-off; crash; bear market; retreat; finish lower; rout
flat: flat; little changed; unchanged; hold steady; mixed; steady; close flat; tread water; barely move; sideways; end flat; range-bound; directionless; narrowly mixed

# Does the currency strengthen or weaken?
strengthens: strengthen; appreciate; stronger dollar; rally against; currency rise; gain against; revalue; hit high; rise against; strong euro; revaluation; appreciation; bounce back against
weakens: weaken; depreciate; devalue; slide against; devaluation; fall against; currency slump; currency tumble; lose value; weak pound; hit low; depreciation; tumble against; soften

# Are interest rates moved?
raised: raise rate; rate hike; hike rate; rate rise; increase interest rate; tighten monetary policy; rate increase; push up rate; raise borrow cost; lift rate; tighten credit; monetary tightening
cut: cut rate; rate cut; lower rate; slash rate; reduce interest rate; ease monetary policy; rate reduction; trim rate; cut borrow cost; loosen monetary policy; bring down rate; monetary easing
held: keep rate; hold rate; rate unchanged; leave rate unchanged; rate on hold; rate steady; keep rate on hold; keep rate steady; no change in rate; leave rate alone; peg rate; maintain rate

# Does inflation rise or ease?
rises: inflation rise; inflation accelerate; price soar; inflation quicken; inflation surge; inflation jump; hyperinflation; price spiral; cost of living rise; price rise; inflation climb; inflation pick up; price hike; runaway inflation
eases: inflation ease; inflation fall; inflation slow; inflation cool; price fall; deflation; inflation drop; inflation moderate; inflation dip; disinflation; tame inflation; price stabilise; price stabilize; inflation decline; inflation subside

# Does the price go up or down?
up: price rise; price increase; price hike; dearer; put up price; price soar; more expensive; raise price; cost more; price jump; price surge; mark up; price climb; costlier; price go up
down: price fall; price cut; cheaper; cut price; price drop; slash price; price tumble; price plunge; discount; lower price; price slump; cost less; mark down; knock down; price slide; price slip

# Does the economy grow or shrink?
grows: economy grow; economic growth; boom; recovery; pick up; upturn; growth accelerate; emerge from recession; rebound; growth strong; economy expand; return to growth; green shoots; economy rebound
shrinks: economy shrink; recession; slump; downturn; contraction; slip into recession; economic decline; negative growth; depression; go into recession; plunge into recession; in the doldrums; double dip
stagnates: stagnate; stagnation; zero growth; flat growth; sluggish; stall; no growth; slow growth; anaemic; flatline; sputter; tread water

# Do sales or orders rise or fall?
rise: sale rise; sale up; sale boost; brisk sale; sale jump; sale soar; demand rise; order rise; record sale; strong demand; sell like hot cake; sale surge; sale climb; sell out; order pour in
fall: sale fall; sale drop; sale slump; demand slump; sale decline; order fall; weak demand; sale plunge; sale slide; demand dry up; slack demand; poor sale; sale tumble; demand weaken; sluggish sale; order dry up

# Is the debt repaid?
repaid: repay; pay off; pay back; repayment; settle debt; clear debt; service debt; meet repayment; honour debt; honor debt; debt pay; make good on debt
defaulted: default; fail to repay; miss payment; in arrears; default on; stop payment; renege on debt; unable to repay; in default; moratorium; suspend payment; bad debt; unpaid debt; debt default
forgiven or rescheduled: write off debt; forgive debt; debt relief; cancel debt; reschedule; restructure debt; debt forgiveness; reschedule debt; wipe out debt; debt cancellation; debt restructuring; roll over; debt holiday; haircut

# Does the bank get rescued?
rescued: bail out; bailout; rescue package; inject capital; prop up; rescue; capital injection; shore up; bail-out; nationalise bank; nationalize bank; throw lifeline; recapitalise; recapitalize; lifeline; come to rescue; cash injection
let fail: let fail; bank fail; bank collapse; allow to collapse; no bailout; bank close; refuse bailout; bank run; leave to fend; bank go under; let go under; shut bank; let sink

# Is the loan or money granted?
granted: approve loan; grant loan; loan approve; extend credit; release fund; agree loan; give loan; secure loan; disburse; provide fund; unblock fund; secure funding; get loan; release tranche; award grant
refused: refuse loan; deny loan; loan reject; withhold fund; freeze fund; suspend aid; freeze loan; turn down loan; cut off fund; withhold aid; block loan; deny credit; delay loan; hold back fund; credit squeeze

# Are taxes raised or cut?
raised: raise tax; tax hike; tax increase; tax rise; new tax; increase tax; impose tax; levy; put up tax; introduce tax; hike tax; slap tax; stealth tax; higher tax; impose levy
cut: cut tax; tax cut; reduce tax; tax break; lower tax; abolish tax; tax relief; slash tax; scrap tax; tax reduction; exempt from tax; tax holiday; lift tax; tax rebate; axe tax
unchanged: tax unchanged; no tax increase; freeze tax; tax freeze; rule out tax; no new tax; leave tax unchanged; no change in tax; keep tax; hold tax; tax stay same

# Is the budget in deficit or surplus?
deficit: deficit; budget deficit; budget gap; shortfall; in the red; overspend; hole in budget; deficit widen; black hole; live beyond means; run deficit; overrun; budget hole; cash-strapped
balanced or surplus: surplus; budget surplus; balanced budget; balance book; in the black; run surplus; balance budget; break even; live within means; record surplus; post surplus; fiscal surplus

# Is spending increased or cut?
increased: increase spending; boost spending; spend more; pump money; raise spending; inject cash; pour money; extra fund; spending rise; ramp up spending; splash out; loosen purse string; spending spree; splurge; more money for
cut: cut spending; spending cut; austerity; slash budget; tighten belt; budget cut; cutback; belt-tightening; rein in spending; trim budget; axe fund; curb spending; reduce expenditure; squeeze spending; pare back; economise; economize

# Is the budget approved?
approved: approve budget; pass budget; adopt budget; budget pass; budget approve; agree budget; budget win approval; budget adopt; vote through budget; budget deal; sign budget
rejected: reject budget; vote down budget; budget defeat; budget reject; budget impasse; budget deadlock; government shutdown; fail to pass budget; throw out budget; block budget; shut down government; budget standoff

# Are tariffs or trade barriers put up or taken down?
put up: impose tariff; raise tariff; trade war; import ban; protectionism; slap duty; ban import; impose duty; anti-dumping duty; import quota; impose quota; protectionist; retaliatory tariff; trade barrier; close market
taken down: cut tariff; scrap tariff; free trade; lift tariff; open market; lower tariff; free-trade pact; lift import ban; remove barrier; drop duty; resume import; abolish tariff; liberalise trade; liberalize trade; reduce tariff; open up market

# Is the subsidy kept?
kept: keep subsidy; retain subsidy; maintain subsidy; extend subsidy; restore subsidy; subsidy remain; reinstate subsidy; continue to subsidise; continue to subsidize; subsidise; subsidize; preserve subsidy; raise subsidy; prop up
ended: cut subsidy; scrap subsidy; end subsidy; remove subsidy; lift subsidy; abolish subsidy; phase out subsidy; subsidy cut; withdraw subsidy; slash subsidy; subsidy removal; reduce subsidy; axe subsidy

# Is the paper, station or site allowed to go on?
allowed: resume publication; reopen; back on air; unblock; lift ban; go on air; licence renew; license renew; return to air; resume broadcast; hit newsstand; restore access; back online; restore licence; restore license; launch station
shut: shut down; ban newspaper; close newspaper; take off air; block site; suspend publication; revoke licence; revoke license; pull plug; block access; go off air; close station; black out; cease publication; censor; seize newspaper

# Is the report or story true?
true: confirm; true; genuine; authentic; bear out; verify; accurate; stand by story; vindicate; authenticate; corroborate; prove right; prove true; well founded; factual; real thing
false: false; untrue; hoax; fabricate; fake; bogus; baseless; unfounded; misleading; rumour; rumor; debunk; without foundation; groundless; pack of lies; discredit; erroneous; incorrect; not true; refute; trumped-up; phoney
unconfirmed: unconfirmed; unverified; no confirmation; no independent confirmation; unclear; unsubstantiated; remain to be seen; neither confirm nor deny; disputed; speculation

# Does the outlet stand by or retract the story?
stands by: stand by story; defend report; stand by report; insist accurate; refuse to apologise; refuse to apologize; refuse to retract; stick to story; reject complaint; defend story; refuse to withdraw; stick by
retracts: retract; apologise; apologize; withdraw story; correction; retraction; print apology; issue correction; admit error; take back; publish apology; withdraw allegation; set record straight; climb down; recant; eat words

# Is the work shown or pulled?
shown: air; broadcast; publish; screen; release; go on show; premiere; run story; exhibit; hit screen; televise
pulled: cancel; axe; drop from schedule; ban film; shelve; scrap show; take off air; withhold; pull from air; censor; ban book; suppress; withdraw from show; cancel show

# Is the data safe or leaked?
leaked: leak; data breach; hack; expose; compromise; steal data; post online; leaked; breach security; security breach; publish online; stolen data; data theft; break into computer; personal data lose
safe: data safe; no data compromise; encrypt; no breach; data protect; safeguard; no data steal; no data lose; under lock and key; data secure; fix hole

# Is the system up or down?
down: crash; outage; go down; offline; knock offline; paralyse; disrupt; blackout; shut down; out of action; go dark; malfunction; glitch; break down; on the blink; out of service
up: back online; up and running; restore service; back to normal; resume service; operational; online again; service resume; back in operation; in working order; restored; get back running; running smoothly

# Does the hacker or virus get in?
gets in: hack into; break into; infect; infiltrate; penetrate; breach; hijack; deface; worm way; take over account; compromise; gain access
kept out: hack foil; thwart hack; block virus; fend off attack; repel cyberattack; contain virus; attack thwart; fail to penetrate; foil cyberattack; withstand attack; virus contain; block hacker

# Is the information kept secret or made public?
secret: secret; keep secret; classified; confidential; under wraps; hush-hush; undisclosed; withhold; behind closed doors; cover up; conceal; hush up; top secret; keep mum; clandestine; sweep under carpet; off the record
public: reveal; disclose; make public; publish; unveil; declassify; come to light; leak; divulge; go public; release detail; announce; expose; lay bare; on the record; disclosure; unseal; spill beans; break cover

# Does the official comment?
comments: speak out; break silence; tell reporter; issue statement; hold news conference; make statement; go public; speak publicly; give interview
no comment: no comment; decline to comment; refuse to comment; stay silent; remain tight-lipped; tight-lipped; keep mum; unavailable for comment; silent; decline to elaborate; keep silence; not return call; stay mum; refuse to be drawn

# Is there agreement?
agree: agree; reach agreement; accord; consensus; strike deal; come to terms; see eye to eye; deal; reach consensus; clinch deal; shake hand; meeting of minds; reach accord; concur; find common ground; agreement; pact; compromise
disagree: disagree; differ; at odds; dispute; disagreement; at loggerheads; fail to agree; deadlock; no agreement; clash over; row; remain far apart; poles apart; squabble; impasse; quarrel; differ over; no consensus; cross swords

# Is it certain?
certain: certain; sure; definite; confirm; undoubtedly; without doubt; conclusive; beyond doubt; foregone conclusion; no doubt; guarantee; inevitable; definitely; clear-cut; bound to; in the bag; cast-iron; certainty; sealed
uncertain: uncertain; unclear; doubtful; in doubt; unsure; uncertainty; up in air; remain to be seen; doubt; not clear; unknown; iffy; hang in balance; question mark; open question; touch and go; anyone's guess; no guarantee; cast doubt

# Is it likely?
likely: likely; probable; expect; odds-on; look set; poised; on the cards; good chance; set to; bound to; in all likelihood; on course; shape up; strong chance; promise to
unlikely: unlikely; improbable; remote; slim chance; little chance; long shot; outside chance; no prospect; far-fetched; against odds; little hope; faint hope; slender chance; no chance; remote possibility; little prospect

# Is it possible?
possible: possible; feasible; doable; within reach; viable; realistic; achievable; workable; in position to; practicable; attainable; within grasp; on the table
impossible: impossible; unable; unfeasible; out of reach; out of question; fail to; impracticable; unworkable; beyond reach; unrealistic; incapable; non-starter; unachievable; pie in sky; powerless; no way; unattainable

# Does someone intend to do it?
intends: intend; intend to; mean to; vow; set sights; bent on; determined; want to; mull; determined to; have in mind; intention; gear up; ready to
does not intend: no plan; no intention; rule out; have no wish; no desire; unwilling; reluctant; disinclined; no interest; have no appetite; no desire to
`;
