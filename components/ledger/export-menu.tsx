// The ledger in use as a file: whole or one company, JSON or CSV.
import { useId, useState } from 'react';
import type { ExportWish } from '@/lib/model/import-desk';
import { useHistoryStore } from '@/lib/state/history-store';
import { Button } from '../ui/button';
import { saveFile } from './save-file';

export function ExportMenu() {
  const id = useId();
  const companies = useHistoryStore((state) => state.history?.companies);
  const write = useHistoryStore((state) => state.write);
  const [company, setCompany] = useState('');
  async function save(format: 'json' | 'csv'): Promise<void> {
    const wish: ExportWish = company === '' ? { what: 'ledger', ref: 'current', format } : { what: 'company', company, format };
    const file = await write(wish);
    if (file) saveFile(file);
  }
  return (
    <div className="ledger-export">
      <label htmlFor={`${id}-company`}>Save a copy of</label>
      <select id={`${id}-company`} value={company} onChange={(event) => setCompany(event.currentTarget.value)}>
        <option value="">the whole ledger</option>
        {companies?.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
      </select>
      <Button onClick={() => void save('json')}>Save as JSON</Button>
      <Button onClick={() => void save('csv')}>Save as CSV</Button>
    </div>
  );
}
