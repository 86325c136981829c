import type { Measurand, MeasureFamily } from "@counterclaim/core";

const list = (words: string | undefined): string[] =>
  (words ?? "")
    .split(" ")
    .filter(Boolean)
    .map((word) => word.replaceAll("_", " "));

type Words = Partial<Record<"nouns" | "subjects" | "objects", string>>;

const measurand = (families: readonly MeasureFamily[], name: string, words: Words): Measurand => ({
  name,
  families,
  nouns: list(words.nouns),
  subjects: list(words.subjects),
  objects: list(words.objects),
});

/** counted; a share of those counted is one too */
const counted = (name: string, words: Words): Measurand => measurand(["count", "share"], name, words);
const money = (name: string, words: Words): Measurand => measurand(["money", "share"], name, words);
const rate = (name: string, words: Words): Measurand => measurand(["share"], name, words);
const size = (name: string, words: Words): Measurand => measurand(["size"], name, words);
const votes = (vote: "for" | "against", name: string, words: Words): Measurand => ({ ...counted(name, words), vote });
const change = (name: string, words: Words): Measurand => ({
  ...measurand(["money", "share"], name, words),
  change: true,
});

/**
 * What news counts and measures. Hand-made from the ways in which reporters word a toll, a crowd or a price. An
 * underscore joins a verb to the word that it needs ("lose_life": "lost their lives"). A word stands in several entries
 * where it says several things; two measures are told apart only where no entry holds both.
 */
export const measurands: readonly Measurand[] = [
  // what happens to people
  counted("dead", {
    nouns: "death fatality dead toll deceased",
    subjects: "die perish drown succumb dead lose_life fatal",
    objects: "kill slay murder massacre slaughter claim_life take_life cost_life electrocute asphyxiate",
  }),
  counted("injured", {
    nouns: "injury injured wounded",
    subjects: "suffer_injury sustain_injury suffer_burn suffer_wound injured hurt wounded burned burnt",
    objects: "injure hurt wound maim burn",
  }),
  counted("casualties", { nouns: "casualty" }),
  counted("in hospital", {
    nouns: "hospitalisation hospitalization admission inpatient",
    subjects: "hospital_in go_hospital need_treatment receive_treatment remain_hospital require_treatment",
    objects:
      "hospitalise hospitalize take_hospital bring_hospital rush_hospital send_hospital airlift_hospital fly_hospital admit treat treat_hospital",
  }),
  counted("missing", { nouns: "missing", subjects: "missing miss disappear vanish unaccounted", objects: "lose_sea" }),
  counted("found dead", { nouns: "body corpse remains" }),
  counted("survived", { nouns: "survivor", subjects: "survive escape alive unhurt unharmed unscathed" }),
  counted("rescued", {
    nouns: "rescue",
    objects: "rescue save pluck pull bring_out dig_out free pull_out haul winch bring_up lift_out",
    subjects: "come_up",
  }),
  counted("trapped", { subjects: "trapped stranded stuck marooned", objects: "trap strand maroon" }),
  counted("displaced", {
    nouns: "evacuee evacuation displacement",
    subjects: "leave_home flee homeless lose_home abandon_home displaced leave_house leave_building",
    objects:
      "evacuate displace uproot move_out drive_home force_home drive_out force_out relocate rehouse clear_home order_home",
  }),
  counted("sheltered", { subjects: "shelter", objects: "shelter accommodate house" }),
  counted("arrested", {
    nouns: "arrest detainee detention",
    subjects: "arrest_under custody_in detained",
    objects: "arrest detain apprehend round_up take_custody hold seize",
  }),
  counted("charged", { nouns: "indictment", objects: "charge indict prosecute" }),
  counted("convicted", { nouns: "conviction", objects: "convict" }),
  counted("acquitted", { nouns: "acquittal", objects: "acquit clear" }),
  counted("released", { nouns: "release", objects: "release free" }),
  counted("infected", {
    nouns: "infection case",
    subjects: "infected sick ill sicken test_positive fall_ill fall_sick",
    objects: "infect sicken diagnose",
  }),
  counted("vaccinated", { nouns: "vaccination", objects: "vaccinate inoculate immunise immunize" }),
  // who comes, watches and takes part
  counted("taking part", {
    nouns:
      "attendance attendee crowd gathering turnout spectator onlooker demonstrator protester protestor marcher participant mourner congregation striker walkout",
    subjects:
      "attend turn_out turn_up show_up gather march rally protest demonstrate take_part participate assemble converge flock throng line take_street join strike walk_out walk_off stop_work down_tool strong",
    objects: "draw attract",
  }),
  counted("audience", { nouns: "viewer audience viewership listener", subjects: "watch tune_in view" }),
  counted("visitors", { nouns: "visitor visit" }),
  counted("aboard", { nouns: "passenger", subjects: "aboard board", objects: "carry transport" }),
  counted("population", { nouns: "population inhabitant resident", subjects: "live home reside" }),
  // work
  counted("jobs cut", {
    nouns: "layoff lay-off redundancy",
    subjects: "go lose_job lose_post lose_work",
    objects:
      "lay_off make_redundant let_go cut_job cut_post cut_position cut_role eliminate_job eliminate_post eliminate_position eliminate_role shed_job shed_post shed_worker shed_staff axe_job axe_post axe_role cut_worker cut_staff cut_employee slash_job slash_post scrap_job lose_job dismiss sack fire",
  }),
  counted("employed", {
    nouns: "workforce staff headcount payroll employee worker job post",
    subjects: "work",
    objects: "employ",
  }),
  counted("hired", { nouns: "hire recruit", objects: "hire recruit" }),
  counted("jobs created", { objects: "create_job create_post add_job generate_job" }),
  // what happens to things
  counted("destroyed", {
    nouns: "destruction",
    subjects: "burn burn_down",
    objects: "destroy flatten raze level demolish gut burn_down wreck wipe_out reduce_rubble incinerate",
  }),
  counted("damaged", { nouns: "damage", subjects: "suffer_damage", objects: "damage" }),
  counted("without power", {
    nouns: "outage blackout",
    subjects: "lose_power power_without lose_electricity electricity_without",
    objects: "cut_power",
  }),
  counted("cancelled", { nouns: "cancellation", objects: "cancel scrap call_off ground axe scrub" }),
  counted("planned", { objects: "schedule plan book timetable" }),
  counted("delayed", { nouns: "delay", objects: "delay hold_up" }),
  counted("diverted", { nouns: "diversion", objects: "divert reroute" }),
  counted("closed", { nouns: "closure", subjects: "closed shut", objects: "close shut" }),
  counted("affected", { objects: "affect hit strike impact", subjects: "affected" }),
  counted("shots fired", {
    nouns: "shot bullet",
    objects: "fire_shot fire_round fire_bullet discharge_round discharge_shot discharge fire",
  }),
  counted("launched", { nouns: "launch", objects: "launch fire" }),
  counted("shot down", { objects: "shoot_down intercept down" }),
  counted("seized", { nouns: "seizure", objects: "seize confiscate impound" }),
  counted("stolen", { nouns: "theft", objects: "steal take loot" }),
  counted("sold", { nouns: "sale", objects: "sell" }),
  counted("delivered", { nouns: "delivery", objects: "deliver ship hand_over" }),
  counted("built", { objects: "build construct" }),
  counted("culled", { nouns: "cull culling", objects: "cull destroy slaughter" }),
  // votes
  votes("for", "in favour", {
    nouns: "aye yes",
    subjects:
      "vote_for vote_favour vote_favor vote_yes favour_in favor_in favour favor support back approve endorse adopt pass concur line_behind stand_behind rally_behind give_backing give_support give_approval come_favour come_favor side_with",
  }),
  votes("against", "against", {
    nouns: "no nay dissent dissenter",
    subjects:
      "vote_against vote_no oppose opposed against dissent disagree reject come_against speak_against write_dissent break_rank rebel",
  }),
  counted("abstained", { nouns: "abstention", subjects: "abstain" }),
  counted("lead", {
    nouns: "margin lead majority gap",
    subjects: "ahead lead front clear",
    objects: "separate divide",
  }),
  counted("ballots", { nouns: "ballot", objects: "cast count recount" }),
  // money
  money("price", { nouns: "price cost fee fare charge", subjects: "cost retail sell fetch" }),
  money("fine", { nouns: "fine penalty damages settlement", objects: "fine penalise penalize" }),
  money("profit", { nouns: "profit earnings income", subjects: "earn" }),
  money("loss", { nouns: "loss deficit shortfall", subjects: "lose" }),
  money("revenue", { nouns: "revenue sales turnover takings" }),
  money("budget", { nouns: "budget spending expenditure outlay" }),
  money("funding", { nouns: "funding aid grant donation subsidy investment", objects: "raise donate pledge invest" }),
  money("debt", { nouns: "debt borrowing liability" }),
  money("reserves", { nouns: "reserve" }),
  money("savings", { nouns: "saving", subjects: "save" }),
  money("pay", { nouns: "wage salary pay", objects: "pay" }),
  money("value", { nouns: "value valuation worth", subjects: "worth", objects: "value" }),
  money("tax", { nouns: "tax levy duty tariff" }),
  // rates and shares of an economy or an electorate
  rate("inflation", { nouns: "inflation" }),
  rate("unemployment", { nouns: "unemployment joblessness" }),
  rate("interest", { nouns: "rate interest yield" }),
  rate("approval", { nouns: "approval support rating", subjects: "approve support" }),
  change("increase", {
    nouns: "increase rise growth expansion gain jump hike surge uptick",
    subjects: "increase rise grow expand gain jump climb surge soar advance up higher go_up",
    objects: "increase raise lift hike boost up",
  }),
  change("decrease", {
    nouns: "decrease fall drop decline contraction slump dip plunge reduction cut slide",
    subjects:
      "decrease fall drop decline shrink contract slump dip plunge slip sink tumble slide down lower go_down come_down",
    objects: "decrease cut reduce lower slash trim",
  }),
  // sizes
  size("depth", { nouns: "depth", subjects: "deep down below underground beneath" }),
  size("height", { nouns: "height altitude elevation", subjects: "tall high above" }),
  size("length", { nouns: "length", subjects: "long stretch" }),
  size("width", { nouns: "width breadth diameter", subjects: "wide across broad" }),
  size("thickness", { nouns: "thickness", subjects: "thick" }),
  size("distance", { nouns: "distance radius range", subjects: "away from off offshore reach" }),
  size("weight", { nouns: "weight mass", subjects: "weigh heavy" }),
  size("speed", { nouns: "speed", subjects: "fast" }),
];

/** Nouns that name a number, and say what is counted after "of": the number of injured, a total of 12. */
export const tallies: ReadonlySet<string> = new Set(
  "number total tally count figure toll sum amount level size proportion share percentage estimate".split(" "),
);

/** Nouns that say little of what is counted: numbers of them are compared only where the rest shows what is meant. */
export const genericNouns: ReadonlySet<string> = new Set("person people individual human man woman".split(" "));

/** Nouns that stand for any other, so that they never tell two things counted apart. */
export const placeholderNouns: ReadonlySet<string> = new Set(
  "member one other item unit thing part piece time place number total count tally figure".split(" "),
);

/** So broad, or of so many senses, that what WordNet lists under them is no guide to what they stand for in news. */
export const looseNouns: ReadonlySet<string> = new Set(
  (
    "action activity amount area arrangement assembly attempt base board body case cause center centre change character class " +
    "collection communication condition consequence content control course creature decision degree effect end entity event " +
    "fact feature figure force form gathering group head idea information issue item kind line lot man mark material matter " +
    "measure meeting member message move movement need number object one operation order part party people person place " +
    "point position power presence problem process product property quality question reason record relation result role " +
    "scene sense set side sign situation space spot state statement structure subject support system thing time tool top " +
    "topic type unit use view way woman word work world"
  ).split(" "),
);
