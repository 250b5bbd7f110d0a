// A page that nobody looks at yet, prerendered or in a background tab, is left alone until somebody does.

export function whenSeen(document: Document, signal: AbortSignal): Promise<void> {
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
