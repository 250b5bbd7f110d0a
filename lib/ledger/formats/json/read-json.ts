// A JSON value as a whole ledger or as a patch: its format's number, its signature, then its content. What kind it is, is decided by
// its own fields, never by its name.
import type { ImportContent, ImportFormat, ReadContext, SignatureState } from '../../../model/import';
import { type FaultList, faultOfError, makeFault } from '../../import-fault';
import { showFound } from '../../ledger-error';
import { checkSignature, UNSIGNED } from '../../signature';
import { runInSlices } from '../../steps';
import { validateInSteps } from '../../validate-ledger';
import { readPatch } from './read-patch';

export interface ReadJson {
  readonly format: ImportFormat;
  readonly content: ImportContent | null;
  readonly signature: SignatureState;
  readonly isNewerFormat: boolean;
}

const NEWEST = { format: 1, patch: 1 } as const;

/** True where the file's format is one that comes after ours. */
function isNewer(value: object, field: 'format' | 'patch', faults: FaultList): boolean {
  const number: unknown = Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;
  if (typeof number !== 'number' || number <= NEWEST[field]) return false;
  const [what, many] = field === 'format' ? ['ledger', 'ledgers'] : ['patch', 'patches'];
  faults.add(() => makeFault(field, String(NEWEST[field]), showFound(number), `The file is a ${what} of format ${number}. This Ledgerline reads ${many} of format ${NEWEST[field]}: a newer Ledgerline is needed.`));
  return true;
}

export async function readJson(value: object, context: ReadContext, faults: FaultList): Promise<ReadJson> {
  const isPatch = Object.hasOwn(value, 'patch');
  const format = isPatch ? 'patch' : 'json';
  const nothing = { format, content: null, signature: UNSIGNED, isNewerFormat: false } as const;
  if (isNewer(value, isPatch ? 'patch' : 'format', faults)) return { ...nothing, isNewerFormat: true };
  const checked = await checkSignature(value, context.keys);
  if (!checked.ok) {
    faults.add(() => checked.fault);
    return nothing;
  }
  const { signature: _, ...plain } = value as { signature?: unknown };
  if (isPatch) {
    const patch = await runInSlices(readPatch(plain, context.today, faults), context);
    return { ...nothing, signature: checked.signature, content: patch && { kind: 'patch', patch } };
  }
  const check = await runInSlices(validateInSteps(plain), context);
  if (check.ok) return { ...nothing, signature: checked.signature, content: { kind: 'ledger', ledger: check.ledger } };
  for (const error of check.errors) faults.add(() => faultOfError(error));
  faults.count(check.more);
  return nothing;
}
