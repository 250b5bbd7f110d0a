// Everything that is wrong with a file: where, what was expected, what stands there. All of it can be copied for whoever made it.
import { useState } from 'react';
import { type ImportFault, SHOWN_FAULTS } from '@/lib/model/import';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Table } from '../ui/table';
import { countWords } from '@/lib/model/count-words';

export interface FaultListProps {
  readonly name: string;
  readonly faults: readonly ImportFault[];
  /** Beyond the listed ones. */
  readonly more: number;
}

const many = (count: number): string => count.toLocaleString('en-US');

/** The report as plain text: every fault that is listed, shown or not. */
export const writeReport = ({ name, faults, more }: FaultListProps): string => [`${name}: ${countWords(faults.length + more, 'fault')}`, ...faults.map(({ place, expected, found }) => `${place}: expected ${expected}, found ${found}`), ...(more > 0 ? [`and ${many(more)} more`] : [])].join('\n');

const SHOWN = 8;

export function FaultList(props: FaultListProps) {
  const { faults, more, name } = props;
  const [isAll, setAll] = useState(false);
  const [copy, setCopy] = useState<'copied' | 'refused' | null>(null);
  const copyReport = () => void navigator.clipboard.writeText(writeReport(props)).then(() => setCopy('copied'), () => setCopy('refused'));
  const only = faults[0];
  const total = faults.length + more;
  const shown = Math.min(faults.length, SHOWN_FAULTS);
  return (
    <div className="faults">
      {faults.length === 1 && only && more === 0 ? <p className="faults-only">{only.sentence}</p> : (
        <Table
          caption={`${countWords(total, 'fault')} in ${name}`}
          columns={[
            { id: 'place', title: 'Where', isRowHeader: true, print: ({ place }) => <span className="faults-place">{place}</span> },
            { id: 'expected', title: 'Expected', print: ({ expected }) => expected },
            { id: 'found', title: 'Found', print: ({ found }) => found },
          ]}
          rows={faults.slice(0, isAll ? shown : SHOWN)}
          empty="No fault is named."
          keyOf={({ sentence }) => sentence}
        />
      )}
      {isAll && total > shown ? <p className="options-hint">These are the first {many(shown)} of {many(total)}. The copied report has {more > 0 ? `the first ${many(faults.length)}` : 'all of them'}.</p> : null}
      <div className="faults-actions">
        {!isAll && faults.length > SHOWN ? <Button look="quiet" onClick={() => setAll(true)}>{total > shown ? `Show the first ${many(shown)} of ${many(total)}` : `Show all ${many(total)}`}</Button> : null}
        <Button onClick={copyReport}>{copy === 'copied' ? <Icon name="check" /> : <Icon name="copy" />}{copy === 'copied' ? 'Copied' : 'Copy report'}</Button>
        <span role="status" className={copy === 'refused' ? 'fault' : 'visually-hidden'}>{copy === 'refused' ? 'The browser did not allow copying.' : copy === 'copied' ? 'Report copied' : ''}</span>
      </div>
    </div>
  );
}
