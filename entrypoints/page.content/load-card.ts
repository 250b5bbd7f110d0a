// Gets the card script into this page when its first card is asked for; until then a page carries none of it.
import { askBackground } from '@/lib/messages/send';
import type { CardDoor } from '@/lib/model/evidence-card';

declare global {
  var __ledgerlineCard: CardDoor | undefined;
}

let loading: Promise<boolean> | null = null;

export async function loadCard(): Promise<CardDoor | null> {
  if (globalThis.__ledgerlineCard) return globalThis.__ledgerlineCard;
  loading ??= askBackground('load-card', {});
  const isLoaded = await loading.catch(() => false);
  if (!isLoaded) loading = null;
  return globalThis.__ledgerlineCard ?? null;
}
