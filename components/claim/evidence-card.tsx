// What stands behind one claim, top to bottom as look.md has it. Prints what it is given; judges, fetches and stores nothing.
import { useId, type ReactNode } from 'react';
import type { CorrectionChoices } from '@/lib/model/correction-choices';
import type { CardAction, CardFact, CardSource, EvidenceCardData, Figure } from '@/lib/model/evidence-card';
import { ATTRIBUTION_WORDS, EVIDENCE_WORDS, STAGE_WORDS } from '@/lib/model/verdict-words';
import { Chip } from '../ui/chip';
import { IconButton } from '../ui/icon-button';
import { CardActions } from './card-actions';
import { FigureText } from './figure-text';
import { SourceLine } from './source-line';
import { VerdictMark } from './verdict-mark';

export interface EvidenceCardProps {
  readonly card: EvidenceCardData;
  readonly position: { readonly index: number; readonly count: number };
  choices(): Promise<CorrectionChoices | null>;
  act(action: CardAction): void;
}

export function EvidenceCard({ card, position, choices, act }: EvidenceCardProps) {
  const id = useId();
  return (
    <div className="card" data-verdict={card.verdict} role="dialog" aria-labelledby={`${id}-verdict`} aria-describedby={`${id}-reason`} tabIndex={-1} lang="en" dir="ltr">
      <header className="card-head">
        <h2 id={`${id}-verdict`} className="card-verdict"><VerdictMark verdict={card.verdict} /></h2>
        <IconButton icon="close" label="Close" onClick={() => act({ kind: 'close' })} />
      </header>
      <p className="card-about"><strong>{card.company}</strong>{card.label ? ` · ${card.label}` : ''}</p>
      <Sides card={card} />
      <p id={`${id}-reason`} className="card-reason">{card.reason}</p>
      {card.dispute ? <Box title={['Sources differ on this', 'The other figure'][card.dispute.facts.length] ?? 'The other figures'}>{card.dispute.facts.length > 0 ? <Facts facts={card.dispute.facts} shown={card.source} /> : <p>{card.dispute.note ?? 'Other good sources give another figure.'}</p>}</Box> : null}
      {card.derivation ? <Box title="The sum">{card.reason.includes(card.derivation.formula) ? null : <p className="card-formula">{card.derivation.formula}</p>}<Facts facts={card.derivation.facts} /></Box> : null}
      {card.narrative ? <Box title={card.narrative.title}>{card.narrative.answer === card.reason ? null : <p>{card.narrative.answer}</p>}<Facts facts={card.narrative.facts} /></Box> : null}
      {card.earlier ? <Box title="What the article repeats"><Facts facts={[card.earlier]} /></Box> : null}
      <div className="card-source">
        <Sources card={card} />
        <Chips card={card} />
      </div>
      {card.newer ? <Box title={card.ledger ? 'Newer in the ledger' : 'The newest in the ledger'}><Facts facts={[card.newer]} shown={card.source} /></Box> : null}
      <CardActions card={card} position={position} choices={choices} act={act} />
    </div>
  );
}

/** The card's source; two where what has come of a plan stands elsewhere. */
function Sources({ card: { source, ledger } }: { readonly card: EvidenceCardData }) {
  const beside = ledger?.source ?? null;
  if (source && beside && source.title === beside.title && source.publisher === beside.publisher) return <SourceLine source={source} of="Both figures" />;
  return (
    <>
      {source ? <SourceLine source={source} of={beside ? 'The plan' : null} /> : null}
      {beside ? <SourceLine source={beside} of={ledger?.heading ?? null} /> : null}
    </>
  );
}

/** The article's value beside the ledger's. A claim without a value shows its words. */
function Sides({ card }: { readonly card: EvidenceCardData }) {
  const { claim, ledger } = card;
  if (!claim.figure && !ledger) return <blockquote className="card-quote">{card.quote}</blockquote>;
  const isLong = [claim.figure, ledger?.figure].some((figure) => figure && !figure.isProse && figure.number.length > MAX_LARGE);
  return (
    <dl className="card-sides" data-long={isLong || undefined}>
      <Side heading="The article says" figure={claim.figure ?? inQuotes(card.quote)} period={claim.period} />
      {ledger ? <Side heading={ledger.heading} figure={ledger.figure} period={ledger.period} /> : <Side heading="The ledger" figure={NOT_KNOWN} period={null} />}
    </dl>
  );
}

/** Letters of a figure that stands large in half a card; where one is longer, both are smaller, so that they compare. */
const MAX_LARGE = 13;
const inQuotes = (quote: string): Figure => ({ lead: null, number: `“${quote}”`, unit: null, isProse: true });
const NOT_KNOWN: Figure = { lead: null, number: 'Not known here', unit: null, isProse: true };

/** "The filing says about", "Deployed so far, about". */
const withLead = (heading: string, lead: string | null): string => (lead === null ? heading : `${heading}${/ (?:says?|said|expects)$/.test(heading) ? '' : ','} ${lead}`);

function Side({ heading, figure, period }: { readonly heading: string; readonly figure: Figure; readonly period: string | null }) {
  const below = [figure.unit, period].filter((part) => part !== null).join(', ');
  return (
    <div className="card-side">
      <dt>{withLead(heading, figure.lead)}</dt>
      <dd className={figure.isProse ? 'card-prose' : 'card-number'}>{figure.number}</dd>
      {below ? <dd className="card-period">{below}</dd> : null}
    </div>
  );
}

function Box({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="card-box">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** A label often ends with its period: said once is enough. */
const isInLabel = (when: string, label: string): boolean => label.includes(when.replace(/ \(to .*\)$/, ''));

/** `shown`: a source that the card names anyway. */
function Facts({ facts, shown = null }: { readonly facts: readonly CardFact[]; readonly shown?: CardSource | null }) {
  return (
    <ul className="card-facts">
      {facts.map((fact, at) => (
        <li key={`${fact.label} ${fact.when} ${fact.figure.number}`}>
          {fact.label}: <FigureText figure={fact.figure} />
          {fact.when && !isInLabel(fact.when, fact.label) ? <span className="card-when">{fact.when}</span> : null}
          {fact.source && fact.source.title !== shown?.title ? <SourceLine source={fact.source} isShort after={facts[at - 1]?.source} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Chips({ card }: { readonly card: EvidenceCardData }) {
  const stage = STAGE_WORDS[card.stage];
  const evidence = card.evidence ? EVIDENCE_WORDS[card.evidence] : null;
  const speaker = card.speaker ? `said by ${card.speaker.replace(/^(?:An?|One|Another|The|Some|Analysts|Investors|Executives|Critics|Residents)\b/, (word) => word.toLowerCase())}` : ATTRIBUTION_WORDS[card.attribution];
  return (
    <ul className="card-chips" aria-label="About this sentence and its source">
      <li><Chip look={card.dated ? 'plain' : 'absent'}>{card.dated ? 'dated' : 'not dated'}</Chip></li>
      <li><Chip look={card.attribution === 'none' && !card.speaker ? 'absent' : 'plain'}>{speaker}</Chip></li>
      {stage ? <li><Chip>{stage}</Chip></li> : null}
      {evidence ? <li><Chip>{evidence}</Chip></li> : null}
    </ul>
  );
}
