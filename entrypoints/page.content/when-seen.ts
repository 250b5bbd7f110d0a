// When to begin: a page that nobody looks at yet, prerendered or in a background tab, is left alone until somebody does; and
// one that is seen gets its first frame before we ask for anything.

/** Longest wait for an idle moment, once the page is seen. */
const LONGEST_MS = 400;

export async function whenSeen(document: Document, signal: AbortSignal): Promise<void> {
  await whenVisible(document, signal);
  await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: LONGEST_MS }));
}

function whenVisible(document: Document, signal: AbortSignal): Promise<void> {
  const isSeen = (): boolean => document.visibilityState === 'visible';
  return new Promise((resolve) => {
    if (isSeen()) return resolve();
    const check = (): void => {
      if (!isSeen()) return;
      document.removeEventListener('visibilitychange', check);
      resolve();
    };
    document.addEventListener('visibilitychange', check, { signal });
  });
}
