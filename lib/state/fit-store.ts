// The ranking's state: the written summary, the reader's choices, the company that is open. Asks by message, saves by setting.
import { create } from 'zustand';
import { normaliseWeights, rebalanceWeights } from '@/lib/fit/weights';
import { askBackground } from '@/lib/messages/send';
import type { Weights } from '@/lib/model/fit';
import { DEFAULT_FIT_CHOICES, DEFAULT_WEIGHTS } from '@/lib/model/default-fit-choices';
import type { FitChoices, OwnFact } from '@/lib/model/fit-choices';
import type { CompanyDetail, FitSummary } from '@/lib/model/fit-view';
import type { Dimension } from '@/lib/model/ledger';

/** How the store reaches the browser's storage; handed in by the door that mounts the view. */
export interface FitPorts {
  save(choices: FitChoices): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface FitState {
  readonly summary: FitSummary | null;
  readonly choices: FitChoices;
  /** Null while the ranking is shown; `detail` is null until it has come. */
  readonly open: { readonly company: string; readonly detail: CompanyDetail | null; readonly fault: string | null } | null;
  /** The company whose row takes the focus when the ranking comes back. */
  readonly left: string | null;
  /** Said where something could not be kept. */
  readonly fault: string | null;
}

interface FitActions {
  start(parts: Pick<FitState, 'summary' | 'choices'>, ports: FitPorts): void;
  setSummary(summary: FitSummary): void;
  setChoices(choices: FitChoices): void;
  setFault(fault: string): void;
  moveWeight(dimension: Dimension, to: number): void;
  toggleLock(dimension: Dimension): void;
  setWeights(weights: Partial<Record<Dimension, number>>): void;
  resetWeights(): void;
  declare(id: string, limit: number | null): void;
  withdraw(id: string): void;
  toggleTick(company: string, item: string): void;
  addOwnFact(fact: Omit<OwnFact, 'id' | 'addedOn'>): void;
  /** What it is about stays; the day on which it was added, too. */
  changeOwnFact(id: string, change: Pick<OwnFact, 'amount' | 'max' | 'note'>): void;
  removeOwnFact(id: string): void;
  openCompany(company: string): void;
  closeCompany(): void;
}

let ports: FitPorts = { save: () => Promise.resolve(), now: () => 0 };
/** Weights as they stood when the slider that moves was taken: dragged there and back, it leaves the others as they were. */
let held: { readonly dimension: Dimension; readonly weights: Weights } | null = null;
let saving: Promise<void> = Promise.resolve();

export const useFitStore = create<FitState & FitActions>()((set, get) => {
  function keep(change: Partial<FitChoices>): void {
    const choices = { ...get().choices, ...change, changedAt: ports.now() };
    set({ choices });
    // One after the other, and only the newest: a dragged slider changes faster than storage takes it.
    saving = saving.then(() => (get().choices === choices ? ports.save(choices) : undefined)).then(() => set({ fault: null }), () => set({ fault: 'This could not be kept: the browser’s storage refused it.' }));
  }

  async function loadDetail(company: string): Promise<void> {
    const isStill = (): boolean => get().open?.company === company;
    try {
      const detail = await askBackground('company-detail', { company });
      if (isStill()) set({ open: { company, detail, fault: detail ? null : 'The ledger no longer has this company.' } });
    } catch {
      if (isStill()) set({ open: { company, detail: null, fault: 'The ledger did not answer. Close the popup and try again.' } });
    }
  }

  return {
    summary: null,
    choices: DEFAULT_FIT_CHOICES,
    open: null,
    left: null,
    fault: null,

    start(parts, given) {
      ports = given;
      set(parts);
    },
    setSummary(summary) {
      set({ summary });
      const { open } = get();
      if (open) void loadDetail(open.company);
    },
    setChoices(choices) {
      // Our own writing comes back as a change: only what another document or machine wrote later is news.
      if (choices.changedAt <= get().choices.changedAt) return;
      held = null;
      set({ choices });
    },
    setFault: (fault) => set({ fault }),

    moveWeight(dimension, to) {
      const { choices } = get();
      if (held?.dimension !== dimension) held = { dimension, weights: choices.weights };
      keep({ weights: rebalanceWeights(held.weights, dimension, to, new Set(choices.locked)) });
    },
    toggleLock(dimension) {
      held = null;
      const { locked } = get().choices;
      keep({ locked: locked.includes(dimension) ? locked.filter((one) => one !== dimension) : [...locked, dimension] });
    },
    setWeights(given) {
      held = null;
      const answer = normaliseWeights(given);
      if (answer.ok) keep({ weights: answer.weights, locked: [] });
    },
    resetWeights() {
      held = null;
      keep({ weights: DEFAULT_WEIGHTS, locked: [] });
    },

    declare: (id, limit) => keep({ dealBreakers: [...get().choices.dealBreakers.filter((one) => one.id !== id), { id, limit }] }),
    withdraw: (id) => keep({ dealBreakers: get().choices.dealBreakers.filter((one) => one.id !== id) }),
    toggleTick(company, item) {
      const tick = `${company}/${item}`;
      const { ticks } = get().choices;
      keep({ ticks: ticks.includes(tick) ? ticks.filter((one) => one !== tick) : [...ticks, tick] });
    },
    addOwnFact(fact) {
      const at = ports.now();
      const { own } = get().choices;
      keep({ own: [...own, { ...fact, id: `${at.toString(36)}-${own.length}`, addedOn: new Date(at).toISOString().slice(0, 10) }] });
    },
    changeOwnFact: (id, change) => keep({ own: get().choices.own.map((one) => (one.id === id ? { ...one, ...change } : one)) }),
    removeOwnFact: (id) => keep({ own: get().choices.own.filter((one) => one.id !== id) }),

    openCompany(company) {
      set({ open: { company, detail: null, fault: null } });
      void loadDetail(company);
    },
    closeCompany: () => set({ open: null, left: get().open?.company ?? null }),
  };
});
