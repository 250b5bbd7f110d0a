// The ledger in use as a file: whole or one company, JSON or CSV.
import { useId, useState } from 'react';
import type { ExportedFile, ExportWish } from '@/lib/model/import-desk';
import { useHistoryStore } from '@/lib/state/history-store';
import { SaveButton } from './save-button';

export function ExportMenu() {
  const id = useId();
  const companies = useHistoryStore((state) => state.history?.companies);
  const write = useHistoryStore((state) => state.write);
  const [company, setCompany] = useState('');
  function make(format: 'json' | 'csv'): Promise<ExportedFile | null> {
    const wish: ExportWish = company === '' ? { what: 'ledger', ref: 'current', format } : { what: 'company', company, format };
    return write(wish);
  }
  return (
    <div className="ledger-export">
      <label htmlFor={`${id}-company`}>Save a copy of</label>
      <select id={`${id}-company`} value={company} onChange={(event) => setCompany(event.currentTarget.value)}>
        <option value="">the whole ledger</option>
        {companies?.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
      </select>
      <SaveButton make={() => make('json')}>Save as JSON</SaveButton>
      <SaveButton make={() => make('csv')}>Save as CSV</SaveButton>
    </div>
  );
}
