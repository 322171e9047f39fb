import { chromium } from '@playwright/test';
import type { Picture } from './picture.ts';

/** Takes the screenshots: PNG bytes by name. Needs a Chromium on this computer; nothing is loaded from outside. */
export async function renderPictures(
  pictures: readonly Picture[],
  executablePath: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--force-color-profile=srgb'] });
  try {
    const rendered = new Map<string, Uint8Array>();
    for (const { name, screen, html } of pictures) {
      const context = await browser.newContext({ viewport: screen, deviceScaleFactor: screen.scale, offline: true });
      const tab = await context.newPage();
      await tab.setContent(html);
      await tab.evaluate(() => document.fonts.ready);
      rendered.set(name, await tab.screenshot({ type: 'png' }));
      await context.close();
    }
    return rendered;
  } finally {
    await browser.close();
  }
}
