import { chromium } from '@playwright/test';
import { findChromium } from '../../tools/setup/chromium.mjs';

/** Something to take a screenshot of: its HTML, and the size of the screen it is shown on. */
export interface Screen {
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** Renders each page in Chromium, at two device pixels per pixel as a phone would, and gives the screenshots as PNG. */
export async function screenshotsOf(screens: readonly Screen[]): Promise<Buffer[]> {
  const root = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: !root });
  try {
    const shots: Buffer[] = [];
    for (const { html, width, height } of screens) {
      const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2 });
      await page.setContent(html);
      shots.push(await page.screenshot({ type: 'png' }));
      await page.close();
    }
    return shots;
  } finally {
    await browser.close();
  }
}
