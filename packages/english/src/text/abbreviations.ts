/**
 * Abbreviations written with a full stop, without it and in lower case. Hand-made from the Associated Press and
 * Guardian style books and from those of the treebanks.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** A name or a number follows: a sentence never ends here. */
export const beforeName = words(`
  mr mrs ms mx messrs mme mlle dr drs prof profs rev fr sr st ste gov govs sen sens rep reps pres gen lt col maj capt cmdr
  cpt cdr adm sgt cpl pvt pfc brig supt insp det cllr hon amb atty dir sec treas msgr mons sra srta dña dn gens cols adj
  mt mts ft pt cape op cf viz vs v art arts fig figs eq eqs ch chap vol vols pp par paras app appx approx ca circa est
  e.g i.e lt.gov lt.col maj.gen brig.gen lt.gen rt ven bros messrs asst assoc insp whsmith
`);

/** A number follows, or else the word is no abbreviation: "No. 5" against "She said no." */
export const beforeNumber = words("rs no nos nr art p pp sec vol ch fig eq op para § ser bk ver pos rd apt ste c abt");

/** Months and days: a number follows, or the sentence goes on or ends. */
export const datewords = words(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
);

/** The sentence may end after these: what follows decides. */
export const either = words(`
  inc ltd co corp plc llc llp bros jr sr esq etc al ph.d phd md m.d ed eds dept depts univ assn ave blvd rd sq hwy pkwy bldg
  est dist div gmbh s.a s.p.a u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c a.m p.m a.d b.c b.c.e c.e a.k.a i.e e.g n.y l.a n.j n.c
  s.c n.h n.m n.d s.d w.va r.i b.a m.a b.sc m.sc d.phil ll.b m.p m.ps g.m.t e.s.t
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo ont que alta sask man b.c n.s n.b p.e.i
  min mins hr hrs sec secs oz lb lbs yd yds mi sq cu tel fax ext cont misc max avg vs approx incl excl esp fwd attn
`);

/** Single words that newspapers shorten but that are words too: their stop is an abbreviation's only inside a sentence. */
export const ambiguous = words(
  "no art del ill ind la mass miss mo ore wash man sun sat wed mar jun col gen fig sec max min est ed pa ga ky md mi in co",
);
