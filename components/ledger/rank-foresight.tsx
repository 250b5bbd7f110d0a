// Places and scores before and after, by the reader's own weights.
import { countWords } from '@/lib/model/count-words';
import type { Foresight, RankMove } from '@/lib/model/import-desk';
import { Table } from '../ui/table';

export interface ForesightProps {
  readonly foresight: Foresight | null;
  readonly isBusy: boolean;
}

type Place = RankMove['before'];
const print = (place: Place) => (place ? <><span className="move-rank">{place.rank}.</span> <span className="move-score">{place.score}</span></> : <span className="faint">not ranked</span>);

export function tellMove({ before, after }: RankMove): string {
  if (!before) return 'new';
  if (!after) return 'gone';
  const places = before.rank - after.rank;
  const points = after.score - before.score;
  const parts = [places === 0 ? null : `${places > 0 ? 'up' : 'down'} ${Math.abs(places)}`, points === 0 ? null : `${points > 0 ? '+' : '−'}${countWords(Math.abs(points), 'point')}`];
  return parts.filter(Boolean).join(', ');
}

export function RankForesight({ foresight, isBusy }: ForesightProps) {
  if (!foresight) return <p className="faint" role="status">{isBusy ? 'Scoring …' : 'The ranking could not be worked out. The rows stand as they are.'}</p>;
  return (
    <Table
      caption={foresight.moves.length === 0 ? 'No company moves' : `${countWords(foresight.moves.length, 'company moves', 'companies move')}, ${foresight.still === 1 ? '1 stays where it is' : `${foresight.still} stay where they are`}`}
      columns={[
        { id: 'company', title: 'Company', isRowHeader: true, print: ({ name }) => name },
        { id: 'before', title: 'Now', isNumeric: true, print: ({ before }) => print(before) },
        { id: 'after', title: 'Then', isNumeric: true, print: ({ after }) => print(after) },
        { id: 'move', title: 'Change', print: tellMove },
      ]}
      rows={foresight.moves}
      empty="Places and scores stay as they are."
      keyOf={({ company }) => company}
    />
  );
}
