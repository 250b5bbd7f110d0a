// A line that announces what stands below it: "Guidance for 2027:", a heading over a list. What it says holds for every item.
import type { Block } from '../../model/article';
import type { PeriodMention } from '../../model/quantity';
import { opensList } from '../mentions/find-list-lines';
import type { Qualification } from './find-stage';
import type { SentenceReading } from './reading';

export interface Announcement {
  readonly plan: boolean;
  readonly guidance: boolean;
  readonly forecast: boolean;
  /** The one period that it names. */
  readonly period: PeriodMention | null;
  /** The one company that it names. */
  readonly company: string | null;
}

/** A verb that tells what is or was: such an item is no outlook, whatever the line above announces. */
const TOLD = /\b(?:already|now|is|are|has|have|was|were|had|rose|fell|grew|came|made|took|hit|reached|climbed|jumped|surged|dropped|declined|totaled|totalled|posted|reported|generated|earned|spent|lost|closed|ended|beat|missed|delivered|increased|decreased|expanded|improved|achieved|recorded|completed|signed|added|returned|repurchased|surpassed|exceeded|doubled|tripled|shipped|booked|sold|brought)\b/i;

/** What the last sentence of a block says of the items below; null where it opens no list, or says nothing of them. */
export function readAnnouncement(block: Block, reading: SentenceReading): Announcement | null {
  if (block.kind !== 'heading' && !opensList(reading.text)) return null;
  const has = (...roles: string[]) => reading.cues.some(({ owner }) => roles.includes(owner.role));
  const named = new Set(reading.mentions.filter((m) => m.via === 'name' || m.via === 'epithet').map((m) => m.company));
  // "Q4, ended January 25": the day says when the period is over.
  const dated = reading.periods.filter((p) => p.relative !== 'now'), long = dated.filter((p) => p.grain !== 'day');
  const periods = long.length ? long : dated;
  const guidance = has('guidance'), plan = has('plan') && !guidance;
  return {
    plan, guidance,
    forecast: has('forecast') || (has('analyst') && !guidance && !plan),
    period: periods.length === 1 ? (periods[0] ?? null) : null,
    company: named.size === 1 ? ([...named][0] ?? null) : null,
  };
}

const MOST_WORDS = 3;
/** A heading as short as "Outlook" speaks for the one right below it, which only says when: "Q2 FY26 (December quarter)". */
export const announceBelow = (heading: Block | undefined, over: Announcement | null, now: Announcement | null): Announcement | null =>
  (over && now?.period && heading?.kind === 'heading' && !(now.plan || now.guidance || now.forecast) && heading.text.split(/\s+/).length <= MOST_WORDS ? { ...now, plan: over.plan, guidance: over.guidance, forecast: over.forecast } : now);

/** "Revenue: $33.5B", "GM – 81%": a label and its figure on a line of their own. */
const LABELLED = /^[^A-Za-z\d]{0,4}[A-Z][^.:!?\n]{0,35}(?::|\s[–—-])\s(?:[^\n]{0,25}\d[^\n]{0,40}|[^.!?\n]{0,40}\d(?:[^.!?\n]|\.\d){0,90}\.?)$/;
export const isLabelled = (line: string): boolean => LABELLED.test(line);

/** True where the block is one of those that a line above announces: an item of a list, a row of a table, a labelled figure. */
export const isListed = (block: Block): boolean => block.kind === 'item' || block.text.startsWith('|') || isLabelled(block.text);

/** What a line of a block says of the labelled lines below it, where it is one that says when and how they are told. */
export const announceLines = (block: Block, reading: SentenceReading, before: Announcement | null): Announcement | null => (opensList(reading.text) ? readAnnouncement(block, reading) : isLabelled(reading.text) ? before : null);

/** How a value in a listed block is told, with what was announced. */
export function tellAnnounced(reading: SentenceReading, told: Qualification, { plan, guidance, forecast }: Announcement): Qualification {
  if (TOLD.test(reading.text)) return told;
  const isOwn = told.plan || told.guidance || told.forecast;
  return isOwn ? told : { ...told, plan, guidance, forecast: forecast && !guidance };
}
