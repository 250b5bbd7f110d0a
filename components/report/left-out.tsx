// What decides whether the story holds and stands nowhere in the article, with the ledger's facts on it.
import type { LeftOut as Topic } from '@/lib/model/claim';
import { useReportStore } from '@/lib/state/report-store';
import { FigureText } from '../claim/figure-text';
import { SourceLine } from '../claim/source-line';

export function LeftOut({ topics }: { readonly topics: readonly Topic[] }) {
  const facts = useReportStore((state) => state.facts);
  if (topics.length === 0) return null;
  return (
    <section className="report-section" aria-labelledby="left-out-title">
      <h2 id="left-out-title">What the article leaves out</h2>
      <ul className="left-out">
        {topics.map(({ topic, title, why, factIds }) => {
          const told = facts.filter(({ id }) => factIds.includes(id));
          return (
            <li key={topic}>
              <p><strong>{title}.</strong> {why}</p>
              {told.length > 0 ? (
                <ul className="left-out-facts">
                  {told.map(({ id, company, fact }, at) => (
                    <li key={id}><span className="faint">{company}</span> {fact.label}: <FigureText figure={fact.figure} />{fact.source ? <SourceLine source={fact.source} isShort after={told[at - 1]?.fact.source} /> : null}</li>
                  ))}
                </ul>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
