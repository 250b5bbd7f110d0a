// What travels between the options page and its desk.
import type { DeskCall } from '@/lib/model/import-desk';

export interface DeskQuestion {
  readonly id: number;
  readonly call: DeskCall;
  readonly args: readonly unknown[];
}

export type DeskMessage = { readonly id: number; readonly done: number; readonly words: string } | { readonly id: number; readonly answer: unknown } | { readonly id: number; readonly fault: string };
