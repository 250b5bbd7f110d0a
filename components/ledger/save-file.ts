// Hands a text to the browser as a download. The address lives until the browser has taken it.
import type { ExportedFile } from '@/lib/model/import-desk';

export function saveFile({ name, type, text }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
