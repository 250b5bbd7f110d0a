// The ranking's choices before the reader has made any. Apart from their schema, so that the popup paints without a validator.
import type { Weights } from './fit';
import type { FitChoices } from './fit-choices';

/** The weights of the brief. */
export const DEFAULT_WEIGHTS: Weights = { growth: 35, compensation: 20, learning: 35, stability: 5, culture: 5 };
export const DEFAULT_FIT_CHOICES: FitChoices = { version: 1, weights: DEFAULT_WEIGHTS, locked: [], dealBreakers: [], ticks: [], own: [], changedAt: 0 };
