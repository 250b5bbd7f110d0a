// The tests drive the same Chromium as `npm start` opens.
export { findChromium } from '@/lib/cli/find-chromium';
