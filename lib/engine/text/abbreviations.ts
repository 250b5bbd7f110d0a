// Words whose full stop need not end a sentence, and words that open one. Tables only.
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Abbreviations after which a sentence goes on, whatever follows. */
export const NEVER_ENDS = set('mr mrs ms dr prof gen col lt sgt capt maj cmdr rep reps sen sens gov hon rev fr st mt ft vs v eg e.g ie i.e cf approx ca al fig figs vol pp ed eds art sec messrs mme mlle supt atty det viz adm brig insp pvt cpl bankr');
/** Abbreviations that end a sentence only before a word that opens one. */
export const MAY_END = set('cons inc corp co ltd llc plc bros cos jr sr etc dept univ assn u.s u.k u.n e.u u.s.a ph.d d.c est min max jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun m.d s.a n.v b.v s.p.a a.g l.p u.s.c j.d ave blvd rd hwy');
/** Times and eras: the sentence ends before any capital but a time zone or a day. */
export const ENDS_BEFORE_CAPITAL = set('a.m p.m b.c a.d b.c.e c.e');
export const BELONGS_TO_TIME = /^(?:[A-Z]{1,3}T|GMT|UTC|CES?T|BST|JST|IST|Eastern|Pacific|Central|Mountain|Greenwich|London|Beijing|Tokyo|New|Local|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?$/;
/** Abbreviations that stand before a number. */
export const BEFORE_NUMBER = set('cons exp ests incl excl no nos nr nrs p pp vol ch sec art fig figs pg para item approx ca ver op rs eq eqs ft in lb lbs oz est max min jan feb mar apr jun jul aug sep sept oct nov dec');
/** Words that open a sentence even behind "U.S." or "Inc.". */
export const OPENERS = set('the a an he she it they we i you this that these those but and in on at for with from as if when while after before how what why who where there his her its their our my your one some many most no not so then now shares revenue analysts investors however meanwhile last next did do does is are was were let please other another nobody everyone since because although to by of both each every all today yesterday earlier later more less still yet though under over until during among despite according millions thousands hundreds neither either instead such gross net sales profit profits earnings operating margins guidance results total quarterly income demand capital free');
