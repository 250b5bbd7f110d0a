// The stories that coverage repeats about a company, each with the answer of the ledger.
import type { CompanyDetail } from '@/lib/model/fit-view';
import { FigureText } from '../claim/figure-text';
import { SourceLine } from '../claim/source-line';

export function HypeWatch({ entries }: { readonly entries: CompanyDetail['hype'] }) {
  if (entries.length === 0) return null;
  return (
    <section className="hype-watch" aria-labelledby="hype-title">
      <h3 id="hype-title">Reverse-hype watch</h3>
      <ul>
        {entries.map(({ title, says, answer, facts }) => (
          <li key={title}>
            <p><strong>{title}.</strong> <span className="faint">{says}</span></p>
            <p>{answer}</p>
            {facts.length > 0 ? (
              <details className="hype-facts">
                <summary>{facts.length === 1 ? 'The fact behind it' : `${facts.length} facts behind it`}</summary>
                <ul>
                {facts.map((fact, at) => <li key={`${fact.label} ${fact.when}`}>{fact.label}: <FigureText figure={fact.figure} />{fact.source ? <SourceLine source={fact.source} isShort after={facts[at - 1]?.source} /> : null}</li>)}
                </ul>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
