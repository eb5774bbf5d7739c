// Takes the picture that the README shows, from a running site: node scripts/screenshot.mjs [http://localhost:3000]
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from './steps/browser.mjs';

const site = process.argv[2] ?? 'http://localhost:3000';
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await findBrowser()),
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
await page.goto(`${site}/authorities/doncaster`, { waitUntil: 'networkidle' });
const figure = page.locator('figure').first();
await figure.screenshot({ path: fileURLToPath(new URL('../docs/doncaster.png', import.meta.url)) });
await browser.close();
