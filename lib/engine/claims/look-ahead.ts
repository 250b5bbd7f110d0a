// A value of a time that is still to come: whose outlook or forecast it is, where no word of its sentence says so. No fact is read here.
import type { Query } from '../verdict/find-facts';
import type { Context } from './context';
import { isTimeApart } from './find-reach';
import { foretellsItself, type Qualification } from './find-stage';
import type { SentenceReading } from './reading';

/** A day to come of something that is worth a mark for being planned. */
export const isAhead = ({ rule, day, articleDay }: Query): boolean => rule.ahead === true && day !== null && day.from > articleDay;

const OWN_WORD = ['i', 'bet', 'bets', 'wager'];
const LISTING = ['ipo', 'listing', 'list', 'public', 'float', 'flotation', 'debut'];

/** A value of a period that had not begun when the article was written is a forecast, where it is nobody's plan and the company does not tell it itself; what moves by the minute nobody plans. A period to come must be named in the value's own clause. */
export function lookAhead({ rules: { lists } }: Context, reading: SentenceReading, at: number, query: Query, told: Qualification): Qualification {
  // "Raised its outlook, sending shares up #": the guidance is of something else; but at what value it means to list, a company does plan.
  if (query.rule.swings && (told.plan || told.guidance) && !LISTING.some((word) => query.words.has(word))) return { ...told, plan: false, guidance: false, forecast: told.forecast || (told.plan && !told.guidance) };
  const period = query.periods[0];
  // "Revenue of # to # in the quarter that ends in March", written in February: a span of a quarter that is not over is the company's own outlook.
  if (isOpenSpan(query) && !told.plan && !told.guidance && !told.forecast && !told.done) return { ...told, guidance: true };
  // "Up from # at Christmas": what something has come from is behind it, and the year that was left away is the last one.
  const isFuture = isAhead(query) || (!told.start && period?.origin === 'own' && period.from > query.articleDay && query.rule.nature !== 'deal' && query.rule.nature !== 'event' && reading.periodAt.some((p) => p >= 0 && !isTimeApart(lists, reading, p, at)));
  // "Goes public on June 12, or so the word is": a day to come that nobody predicts is what the company plans; the author's own word for it is a bet.
  if (isAhead(query) && !told.forecast && !told.plan && !told.guidance && !OWN_WORD.some((word) => reading.words.has(word))) return { ...told, plan: true };
  // "It expects orders of # by 2028, including # of switchgear": the company's outlook goes on through its sentence.
  return isFuture && !told.plan && !told.guidance ? { ...told, ...(!query.rule.swings && ((told.attribution === 'company' && query.rule.nature === 'flow') || foretellsItself(reading, query.company)) ? { guidance: true } : { forecast: true }) } : told;
}

const isOpenSpan = ({ periods: [own], quantity, rule, articleDay }: Query): boolean => own?.origin === 'own' && own.to > articleDay && own.from < articleDay && quantity !== null && quantity.max !== null && rule.guided !== undefined;
