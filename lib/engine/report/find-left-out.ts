// What an article leaves out: topics that decide whether a story holds and that neither its words nor its claims touch.
import type { Article } from '../../model/article';
import type { Claim, LeftOut } from '../../model/claim';
import type { Topic } from '../../model/ledger';
import type { LedgerIndex } from '../../model/ledger-index';
import { plainOf, toPlain } from '../text/plain';

/** Too short an article can't be blamed for what it leaves out. */
const MIN_CLAIMS = 2;
const MAX_FACTS = 5;

const plainPhrases = new WeakMap<Topic, readonly string[]>();

/** A topic's phrases as they would stand in a text that is all plain words. */
function phrasesOf(topic: Topic): readonly string[] {
  const made = plainPhrases.get(topic) ?? topic.phrases.map((p) => ` ${toPlain(p.toLowerCase())} `);
  plainPhrases.set(topic, made);
  return made;
}

/** Topics of the ledger that the article does not touch, each with facts about the companies it does speak of. */
export function findLeftOut(article: Article, claims: readonly Claim[], index: LedgerIndex): LeftOut[] {
  if (claims.filter((c) => c.verdict !== 'hype').length < MIN_CLAIMS) return [];
  const whole = article.blocks.map((b) => b.text).join(' ').toLowerCase();
  const text = ` ${plainOf(whole).replace(/[^A-Za-zÀàª\d¹²³¼½¾.]+/g, ' ')} `;
  const companies = new Set(claims.map((c) => c.company));
  const left: LeftOut[] = [];
  for (const topic of index.topics) {
    const touched = phrasesOf(topic).some((p) => text.includes(p)) || claims.some((c) => c.metric !== null && topic.metrics.includes(c.metric));
    if (touched) continue;
    const facts = topic.facts.filter((id) => {
      const fact = index.facts.get(id);
      return fact !== undefined && (companies.has(fact.company) || (fact.counterparty !== null && companies.has(fact.counterparty)));
    });
    left.push({ topic: topic.id, title: topic.title, why: topic.why, factIds: facts.slice(0, MAX_FACTS) });
  }
  return left;
}
