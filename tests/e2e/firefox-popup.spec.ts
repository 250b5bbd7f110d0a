// Firefox: the popup ranks, takes a company apart, and keeps the weights.
import { mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { needFirefox } from '../support/firefox';
import { extensionPage, launchMarionette, type Marionette } from '../support/marionette';

const firefox = needFirefox();

const ARROW_RIGHT = '\uE014';
const WEIGHTS = `return [...document.querySelectorAll('.weights input[type=range]')].map((one) => one.valueAsNumber)`;
let browser: Marionette;
test.beforeAll(async () => {
  browser = await launchMarionette(firefox);
});
test.afterAll(() => browser?.close());

const countOf = (selector: string): Promise<number> => browser.run(`return document.querySelectorAll(${JSON.stringify(selector)}).length`);

test('the popup ranks, takes a company apart and keeps the weights', async () => {
  await browser.open(extensionPage('popup.html'));
  await expect.poll(() => countOf('.rank')).toBeGreaterThanOrEqual(8);
  expect(await browser.run<string[]>(`return [...document.querySelectorAll('.ranking-list h3')].map((one) => one.textContent)`)).toEqual(expect.arrayContaining(['NVIDIA', 'Astera Labs', 'Anthropic', 'SpaceX', 'xAI']));
  mkdirSync('.output/screens', { recursive: true });
  await browser.screenshot('.output/screens/popup-ranking-firefox.png');

  await browser.click('[data-company=nvidia]');
  await expect.poll(() => countOf('.dimension')).toBe(5);
  expect(await browser.run<string>(`return document.activeElement.textContent`)).toBe('NVIDIA');
  await browser.click('[aria-label="Back to the ranking"]');
  expect(await browser.run<string>(`return document.activeElement.dataset.company`)).toBe('nvidia');

  await browser.click('[role=tab]:nth-child(2)');
  expect(await browser.run(WEIGHTS)).toEqual([35, 20, 35, 5, 5]);
  await browser.type('.weights input[type=range]', ARROW_RIGHT.repeat(5));
  await expect.poll(() => browser.run<number[]>(WEIGHTS).then(([growth]) => growth)).toBe(40);
  const moved = await browser.run<number[]>(WEIGHTS);
  expect(moved.reduce((a, b) => a + b, 0)).toBe(100);
  await expect.poll(() => browser.run<number>(`return browser.storage.local.get('fit').then(({ fit }) => fit?.weights.growth ?? 0)`)).toBe(40);
  await browser.open(extensionPage('popup.html'));
  await expect.poll(() => countOf('.rank')).toBeGreaterThanOrEqual(8);
  await browser.click('[role=tab]:nth-child(2)');
  expect(await browser.run(WEIGHTS)).toEqual(moved);
});
