// Words that stand in every article: a company of that name would be found everywhere. Knows words only, not what they are for.

/** Words of grammar and of this trade's news, lower case. Context words may be of the second kind: "billion" bears "Dell" out. */
const GRAMMAR = 'a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over per to under up down with without about after again against all also am any are because been before being below between both can could did do does doing during each few had has have having he her here hers him his how i is it its just may me might more most much must my new no not now once one only other our own said same say says shall she should since some such still their them there they through too two until us very was we were what when where which while who whom whose why will would you your three four five six seven eight nine ten first last next many make made get go like even back well way use her its per via';
const TRADE = 'company companies firm group inc corp corporation ltd llc plc business market markets stock stocks share shares price prices sale sales revenue profit income loss cost costs cash deal deals year years quarter month months week weeks day days today yesterday tomorrow percent million billion trillion dollar dollars money people time report reports news analyst analysts investor investors ceo cfo chip chips data power energy technology tech ai computer computing center centers centre centres cloud server servers growth plan plans january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday';

const grammar = new Set(GRAMMAR.split(' '));
const everyday = new Set([...grammar, ...TRADE.split(' ')]);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter(Boolean);
const isThin = (words: readonly string[], known: ReadonlySet<string>): boolean => words.join('').length < 2 || words.every((word) => known.has(word) || /^\p{N}{1,4}$/u.test(word) || word.length === 1);

/** Nothing but grammar, single letters and numbers: "the", "a", "2026". */
export const isBare = (text: string): boolean => isThin(wordsOf(text), grammar);

/** Nothing but words that stand in every article: "the company", "shares". */
export const isEveryday = (text: string): boolean => isThin(wordsOf(text), everyday);
