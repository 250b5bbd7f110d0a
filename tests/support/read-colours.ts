// The colours of a piece of a page as it is drawn, for what no computed style tells: patterns, and what browsers lay under words.
import type { Page } from '@playwright/test';

/** A number a point, row by row; the piece is in pixels of the whole page. */
export async function readColours(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<number[]> {
  const data = (await page.screenshot({ clip, fullPage: true })).toString('base64');
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return [...new Uint32Array(canvas?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer())];
  }, data);
}
