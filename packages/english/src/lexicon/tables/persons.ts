/** Words before a name that are no part of it. Hand-made; several words are lower-case words in order. */
export const titles: ReadonlySet<string> = new Set(
  [
    "mr, mr., mrs, mrs., ms, ms., miss, mx, mx., dr, dr., doctor, prof, prof., professor, sir, dame, lord, lady, baron",
    "baroness, count, countess, duke, duchess, earl, viscount, prince, princess, king, queen, emperor, empress, sultan",
    "emir, sheikh, sheik, shah, ayatollah, grand ayatollah, mullah, imam, rabbi, chief rabbi, pope, cardinal, archbishop",
    "bishop, monsignor, father, fr, fr., reverend, rev, rev., pastor, sister, brother, saint, st, st., rabbi, patriarch",
    "metropolitan, dalai lama, president, vice president, vice-president, president-elect, former president, prime minister",
    "deputy prime minister, premier, vice premier, chancellor, vice chancellor, minister, foreign minister, finance minister",
    "defence minister, defense minister, interior minister, justice minister, health minister, economy minister",
    "energy minister, transport minister, environment minister, education minister, culture minister, trade minister",
    "agriculture minister, labour minister, deputy minister, junior minister, home secretary, foreign secretary",
    "defence secretary, defense secretary, health secretary, secretary, secretary of state, secretary general",
    "secretary-general, treasury secretary, press secretary, state secretary, undersecretary, attorney general",
    "solicitor general, surgeon general, commissioner, high representative, high commissioner, ambassador, envoy",
    "special envoy, consul, governor, gov, gov., lieutenant governor, lt. gov., senator, sen, sen., sens, sens.",
    "representative, rep, rep., reps, reps., congressman, congresswoman, deputy, lawmaker, speaker, house speaker",
    "majority leader, minority leader, opposition leader, party leader, leader, chairman, chairwoman, chair, chairperson",
    "vice chairman, mayor, deputy mayor, lord mayor, councillor, councilman, councilwoman, councilor, cllr, alderman",
    "sheriff, marshal, field marshal, general, gen, gen., maj. gen., major general, lieutenant general, lt. gen.",
    "brigadier general, brig. gen., brigadier, brig, brig., colonel, col, col., lieutenant colonel, lt. col., major, maj",
    "maj., captain, capt, capt., lieutenant, lt, lt., sergeant, sgt, sgt., corporal, cpl, cpl., private, pvt, pvt.",
    "admiral, adm, adm., rear admiral, vice admiral, commodore, commander, cmdr, cmdr., commanding officer, chief of staff",
    "air marshal, air chief marshal, wing commander, squadron leader, officer, constable, pc, detective, det, det.",
    "inspector, insp, insp., chief inspector, superintendent, supt, supt., chief superintendent, police chief, fire chief",
    "chief, deputy chief, chief constable, chief executive, ceo, chief financial officer, cfo, director, director general",
    "director-general, managing director, executive director, editor, editor-in-chief, coach, manager, head coach, captain",
    "judge, justice, chief justice, magistrate, prosecutor, chief prosecutor, district attorney, state attorney, coroner",
    "attorney, lawyer, counsel, barrister, spokesman, spokeswoman, spokesperson, adviser, advisor, aide, analyst, expert",
    "economist, historian, author, actor, actress, singer, comrade, citizen, herr, frau, monsieur, madame, mme, m., don",
    "doña, señor, señora, signor, signora, sri, shri, honourable, honorable, hon, hon., right honourable, rt hon",
    "excellency, his excellency, her excellency, majesty, his majesty, her majesty, royal highness, holiness, the late",
    "late, former, ex-president, ex-premier, acting president, acting, interim, then-president, outgoing, incoming",
    "chancellor of the exchequer, crown prince, crown princess, first lady, first minister, taoiseach, tánaiste, tanaiste",
    "warden, prefect, provost, rector, headteacher, headmaster, headmistress, registrar, treasurer",
    "comptroller, ombudsman, bailiff, curator, conductor, skipper, vicar, chaplain, deacon, abbot, abbess",
    "mother superior, paramount chief, chieftain, matron, midwife, sub-inspector, station officer",
    "watch manager, group captain, flight lieutenant, petty officer, ensign, trooper, gendarme, comandante, trustee",
    "nobel laureate, suspect, defendant, cosmonaut, astronaut, engineer, nurse, trainer, striker, goalkeeper, midfielder",
  ]
    .join(", ")
    .split(", "),
);

/** Nouns that name a person by role: their fillers are people, one at a time for those held by one. */
export const personNouns: ReadonlySet<string> = new Set(
  [
    "accountant activist actor actress adviser advisor agent aide ambassador analyst anchorman anchorwoman architect artist assailant",
    "assassin astronaut athlete attacker attorney author baby banker baron bishop boss boy bride brother builder buyer",
    "captain cardinal carpenter cashier celebrity ceo chair chairman chairperson chairwoman champion chancellor chef chief",
    "child citizen civilian clerk climber coach colleague colonel columnist commander commissioner comedian conductor",
    "congressman congresswoman consultant contractor convict cook coordinator coroner correspondent councillor councilor",
    "courier cousin cricketer criminal critic culprit customer cyclist daughter dealer defendant demonstrator dentist",
    "deputy designer detainee detective dictator diplomat director dissident doctor driver economist editor emperor",
    "employee employer engineer entrepreneur envoy ex-husband ex-wife executive expert eyewitness farmer father fighter",
    "financier firefighter fisherman founder friend fugitive gangster general girl girlfriend goalkeeper governor",
    "graduate grandfather grandmother grandson guard guest guitarist gunman hacker head heir hero hijacker hiker hostage",
    "husband immigrant imam informant inmate inspector intruder inventor investigator investor jockey journalist judge",
    "juror justice killer king labourer laborer landlord lawmaker lawyer leader legislator lecturer lieutenant lobbyist",
    "magistrate major man manager marine mayor mechanic mediator member merchant midfielder migrant militant millionaire",
    "billionaire miner minister model monk moderator mother motorcyclist motorist mourner murderer musician negotiator",
    "neighbour neighbor nephew niece nominee novelist nurse nun officer official operator opponent organiser organizer",
    "owner painter paramedic parent parishioner partner passenger passer-by pastor patient pedestrian pensioner person",
    "philanthropist photographer physician physicist pianist pilot player plumber poet policeman policewoman politician",
    "pope porter premier president priest prime-minister prince princess principal prisoner producer professor prosecutor",
    "protester protestor psychologist publisher pupil queen rabbi rebel receptionist referee refugee reporter rescuer",
    "researcher resident rider rival sailor salesman scholar scientist scout screenwriter sculptor seaman secretary",
    "seller senator sergeant servant sheriff shooter shopkeeper singer sister skipper smuggler sniper soldier solicitor",
    "son specialist spokesman spokesperson spokeswoman sponsor spouse spy squatter star statesman stepfather stepmother",
    "striker student successor suicide-bomber bomber superintendent supervisor supplier supporter surgeon survivor",
    "suspect swimmer teacher teenager tenant terrorist thief toddler tourist tracker trader trainee trainer translator",
    "treasurer trooper trustee tutor uncle aunt undersecretary veteran vet victim villager violinist visitor volunteer",
    "voter waiter waitress warden whistleblower widow widower wife winner witness woman worker wrestler writer youngster",
    "man woman male female boy girl lady gentleman guy kid adult elder infant newborn senior teen twin sibling relative",
    "spouse fiancé fiancée ex-girlfriend ex-boyfriend boyfriend kin human individual occupant bystander onlooker native",
    "youth candidate contender incumbent predecessor chairman-elect president-elect envoy taoiseach first-lady",
  ]
    .join(" ")
    .split(" "),
);

/** Nouns that name people, but never one person. */
export const peopleNouns: ReadonlySet<string> = new Set(
  (
    "people folk townspeople townsfolk villagefolk troops police personnel staff crew youth clergy cavalry infantry " +
    "schoolchildren fishermen firefighters countrymen tradespeople salespeople spokespeople businesspeople poor elderly"
  ).split(" "),
);
