// The ranking's choices as the reader makes them: what they move, what is kept, and that an older answer never shows.
import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_FIT_CHOICES, DEFAULT_WEIGHTS } from '@/lib/model/default-fit-choices';
import type { FitChoices } from '@/lib/model/fit-choices';
import type { CompanyDetail, FitSummary } from '@/lib/model/fit-view';
import { useFitStore } from '@/lib/state/fit-store';

const asked = vi.hoisted(() => vi.fn<(message: string, body: { readonly company: string }) => Promise<unknown>>());
vi.mock('@/lib/messages/send', () => ({ askBackground: asked }));
const detail = (name: string) => ({ name }) as CompanyDetail;
const state = useFitStore.getState;
const REFUSED = 'This could not be kept: the browser’s storage refused it.';

/** Lets every promise that is on its way settle. */
const settle = () => new Promise((resolve) => { setImmediate(resolve); });

function start(save: (choices: FitChoices) => Promise<void> = async () => undefined, choices = DEFAULT_FIT_CHOICES) {
  let now = 1_764_000_000_000;
  state().start({ summary: null, choices }, { save, now: () => (now += 1) });
}

beforeEach(() => {
  asked.mockReset();
  useFitStore.setState({ open: null, left: null, fault: null });
  start();
});

it('a slider dragged there and back leaves the others as they were', () => {
  for (const to of [60, 100, 80, 35]) state().moveWeight('growth', to);
  expect(state().choices.weights).toEqual(DEFAULT_WEIGHTS);
  // Let go and taken again, it starts from where all stand now.
  state().moveWeight('growth', 100);
  state().moveWeight('culture', 50);
  expect(state().choices.weights).toMatchObject({ growth: 50, culture: 50 });
});

it('a locked weight holds, and a preset opens the locks', () => {
  state().toggleLock('learning');
  state().moveWeight('growth', 100);
  expect(state().choices.weights).toMatchObject({ growth: 65, learning: 35 });
  state().setWeights({ growth: 1, compensation: 1, learning: 1, stability: 1, culture: 1 });
  expect([state().choices.weights.learning, state().choices.locked]).toEqual([20, []]);
  state().resetWeights();
  expect(state().choices.weights).toEqual(DEFAULT_WEIGHTS);
});

it('the newest choice is kept, not each on its way there', async () => {
  const kept: number[] = [];
  let free: () => void = () => undefined;
  start((choices) => { kept.push(choices.weights.growth); return kept.length === 1 ? new Promise((resolve) => { free = resolve; }) : Promise.resolve(); });
  state().moveWeight('growth', 40);
  await settle();
  for (const to of [50, 60, 70]) state().moveWeight('growth', to);
  free();
  await settle();
  expect(kept).toEqual([40, 70]);
});

it('a storage that refuses is said, and no more once it takes something', async () => {
  start(() => Promise.reject(new Error('full')));
  state().toggleTick('spacex', 'runway');
  await settle();
  expect([state().fault, state().choices.ticks]).toEqual([REFUSED, ['spacex/runway']]);
  start(undefined, state().choices);
  state().toggleTick('spacex', 'runway');
  await settle();
  expect([state().fault, state().choices.ticks]).toEqual([null, []]);
});

it('what another window chose later is taken up, an echo of before is not', () => {
  state().moveWeight('growth', 50);
  const { changedAt } = state().choices;
  state().setChoices({ ...DEFAULT_FIT_CHOICES, changedAt });
  expect(state().choices.weights.growth).toBe(50);
  state().setChoices({ ...DEFAULT_FIT_CHOICES, changedAt: changedAt + 1 });
  expect(state().choices.weights).toEqual(DEFAULT_WEIGHTS);
});

it('weights that another window set are what a slider moves from', () => {
  state().moveWeight('growth', 50);
  const weights = { growth: 20, compensation: 20, learning: 20, stability: 20, culture: 20 };
  state().setChoices({ ...DEFAULT_FIT_CHOICES, weights, changedAt: state().choices.changedAt + 1 });
  state().moveWeight('growth', 60);
  expect(state().choices.weights).toEqual({ growth: 60, compensation: 10, learning: 10, stability: 10, culture: 10 });
});

it('an own figure has an id of its own and the day, and goes by that id', () => {
  const fact = { company: 'spacex', metric: 'attrition', amount: 9, max: null, note: null };
  for (let n = 0; n < 3; n++) state().addOwnFact(fact);
  const ids = state().choices.own.map(({ id }) => id);
  expect([new Set(ids).size, state().choices.own[0]?.addedOn]).toEqual([3, new Date(1_764_000_000_000).toISOString().slice(0, 10)]);
  const before = state().choices.own[1];
  state().changeOwnFact(ids[1] ?? '', { amount: 7, max: null, note: 'again' });
  expect(state().choices.own.map((one) => one.amount === 7)).toEqual([false, true, false]);
  expect(state().choices.own[1]).toEqual({ ...before, amount: 7, note: 'again' });
  state().removeOwnFact(ids[1] ?? '');
  expect(state().choices.own.map(({ id }) => id)).toEqual([ids[0], ids[2]]);
});

it('a deal-breaker stands once, with its last limit', () => {
  state().declare('commute', 30);
  state().declare('commute', 60);
  expect(state().choices.dealBreakers).toEqual([{ id: 'commute', limit: 60 }]);
  state().withdraw('commute');
  expect(state().choices.dealBreakers).toEqual([]);
});

it('the company that is open is shown, not the one whose answer came late', async () => {
  const answers = new Map<string, (found: CompanyDetail | null) => void>();
  asked.mockImplementation((_, { company }) => new Promise((resolve) => { answers.set(company, resolve); }));
  state().openCompany('spacex');
  state().openCompany('nvidia');
  answers.get('nvidia')?.(detail('NVIDIA'));
  answers.get('spacex')?.(detail('SpaceX'));
  await settle();
  expect(state().open).toMatchObject({ company: 'nvidia', detail: { name: 'NVIDIA' } });
  state().closeCompany();
  expect([state().open, state().left]).toEqual([null, 'nvidia']);
});

it('a company that the ledger has lost, or a background that is gone, is said', async () => {
  asked.mockResolvedValueOnce(null);
  state().openCompany('spacex');
  await settle();
  expect(state().open?.fault).toBe('The ledger no longer has this company.');
  asked.mockRejectedValueOnce(new Error('gone'));
  state().setSummary({} as FitSummary);
  await settle();
  expect(state().open?.fault).toBe('The ledger did not answer. Close the popup and try again.');
});
