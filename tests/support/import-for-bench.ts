// What the benchmark of imports is bundled from: reading a file, planning and applying it, as the options' desk does.
export { applyInSteps } from '@/lib/ledger/apply-plan';
export { planInSteps } from '@/lib/ledger/plan-import';
export { readLedgerFile } from '@/lib/ledger/read-ledger-file';
export { runInSlices } from '@/lib/ledger/steps';
