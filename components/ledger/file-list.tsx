// The files as they were read: what each is, who signed it, what is wrong with it. One that cannot be used stops no other.
import type { ImportFormat } from '@/lib/model/import';
import type { DeskFile } from '@/lib/model/import-desk';
import { useImportStore } from '@/lib/state/import-store';
import { Chip } from '../ui/chip';
import { Icon } from '../ui/icon';
import { FaultList } from './fault-list';
import { NothingToDo } from './nothing-to-do';

const FORMATS: Readonly<Record<ImportFormat, string>> = { json: 'Ledger', patch: 'Patch', csv: 'Facts, CSV', companyfacts: 'SEC company facts' };

export function FileList() {
  const { files, out, toggleFile } = useImportStore();
  const usable = files.filter((file) => file.ok && file.standing.options.length > 0).length;
  const broken = files.filter((file) => !file.ok).length;
  const isAllKnown = files.every((file) => file.ok && (file.standing.standing === 'same' || file.standing.standing === 'older'));
  return (
    <div className="files">
      <p role="status" className="visually-hidden">{usable} of {files.length} files can be used.</p>
      {usable === 0 ? <NothingToDo>{isAllKnown ? 'There is nothing to take over.' : 'Nothing here can be used.'} Your ledger stays as it is.</NothingToDo> : null}
      {usable > 0 && broken > 0 ? <p className="files-none">{usable === 1 ? 'One file' : `${usable} files`} can be used without the other{broken === 1 ? '' : 's'}.</p> : null}
      <ul className="files-list">
        {files.map((file, at) => (
          <li key={`${file.name} ${at.toString()}`} data-usable={file.ok && file.standing.options.length > 0}>
            {file.ok ? <GoodFile file={file} isOut={out.includes(at)} onToggle={files.length > 1 && file.standing.options.length > 0 ? () => void toggleFile(at) : null} /> : <BrokenFile file={file} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function GoodFile({ file, isOut, onToggle }: { readonly file: Extract<DeskFile, { ok: true }>; readonly isOut: boolean; readonly onToggle: (() => void) | null }) {
  const { standing, leftOut, signature, warnings } = file;
  return (
    <>
      <div className="file-head">
        {onToggle ? <label className="file-name"><input type="checkbox" checked={!isOut} onChange={onToggle} />{file.name}</label> : <span className="file-name"><Icon name={standing.options.length > 0 ? 'check' : 'close'} />{file.name}</span>}
        <Chip>{FORMATS[file.format]}</Chip>
        {signature.state === 'known' ? <Chip look="strong">Signed by {signature.name}</Chip> : signature.state === 'unknown' ? <Chip look="absent">Signed, key not known</Chip> : signature.state === 'unchecked' ? <Chip look="absent">Signature not checked</Chip> : null}
      </div>
      <p className="file-holds">{file.holds}</p>
      {standing.options.length === 0 ? <p className="file-stands">{standing.sentence}</p> : null}
      {isOut && leftOut !== null ? <p className="file-stands">{leftOut}</p> : null}
      {signature.state === 'unknown' || signature.state === 'unchecked' ? <p className="options-hint">{signature.sentence}</p> : null}
      {warnings.length > 0 ? <ul className="file-warnings" aria-label={`Look at this in ${file.name}`}>{warnings.map((warning) => <li key={warning}><Icon name="flag" /><span>{warning}</span></li>)}</ul> : null}
      {file.notes.length > 0 ? (
        <details className="options-more">
          <summary>{file.notes.length === 1 ? '1 note' : `${file.notes.length} notes`}</summary>
          <ul className="file-notes">{file.notes.map((note) => <li key={note}>{note}</li>)}</ul>
        </details>
      ) : null}
    </>
  );
}

function BrokenFile({ file }: { readonly file: Extract<DeskFile, { ok: false }> }) {
  return (
    <>
      <div className="file-head">
        <span className="file-name"><Icon name="close" />{file.name}</span>
        <Chip look="absent">{file.isNewerFormat ? 'Newer format' : 'Not usable'}</Chip>
      </div>
      <FaultList name={file.name} faults={file.faults} more={file.more} />
    </>
  );
}
