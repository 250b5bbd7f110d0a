// The colours of pictures as a browser decodes them, for what no computed style tells: patterns, lines, and what browsers lay under words.
import type { Page } from '@playwright/test';

/** To be run in a page, of whichever browser's driver: for each PNG, as base64, a number a point, row by row. */
export function readPoints(pictures: readonly string[]): Promise<number[][]> {
  return Promise.all(pictures.map(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return [...new Uint32Array(canvas?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer())];
  }));
}

/** How many points of two pictures of one size differ. */
export const countDifferent = ([a = [], b = []]: readonly (readonly number[])[]): number => a.filter((point, at) => point !== b[at]).length;

/** The piece is in pixels of the whole page. */
export async function readColours(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<number[]> {
  const [points = []] = await page.evaluate(readPoints, [(await page.screenshot({ clip, fullPage: true })).toString('base64')]);
  return points;
}
