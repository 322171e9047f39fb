import type { Browser } from '@playwright/test';
import { chance } from '../generator/random.ts';
import { sentence } from '../generator/words.ts';

/** Screenshots of two megapixels with text, bars and a noisy picture, as PNG bytes of about half a megabyte. */
export async function drawScreenshots(browser: Browser, count: number): Promise<readonly Uint8Array[]> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  const drawn: Uint8Array[] = [];
  for (let n = 1; n <= count; n += 1) {
    await page.setContent(screenshotPage(n));
    await page.evaluate(drawNoise, n);
    drawn.push(await page.screenshot({ type: 'png' }));
  }
  await page.close();
  return drawn;
}

function screenshotPage(n: number): string {
  const random = chance(n);
  const { whole } = random;
  const rows = Array.from(
    { length: 36 },
    () => `<tr>${Array.from({ length: 7 }, () => `<td>${sentence(random, 4)}</td>`).join('')}</tr>`,
  );
  const bars = Array.from(
    { length: 24 },
    (_, i) =>
      `<rect x="${i * 28}" y="${200 - whole(10, 190)}" width="20" height="200" fill="hsl(${whole(0, 360)}, 60%, 55%)"/>`,
  );
  return `<body style="margin:0;font:13px sans-serif;background:#f6f7f9"><h1 style="background:#124;color:#fff;margin:0;padding:14px">${sentence(random, 6)}</h1>
<p style="display:flex;gap:16px;margin:16px"><svg width="700" height="200">${bars.join('')}</svg><canvas width="300" height="200"></canvas></p>
<table style="background:#fff;width:100%">${rows.join('')}</table>`;
}

function drawNoise(seed: number): void {
  const context = document.querySelector('canvas')?.getContext('2d');
  if (!context) return;
  const image = context.createImageData(300, 200);
  let state = seed;
  for (let i = 0; i < image.data.length; i += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    image.data.set([120 + (state >>> 26), 100 + (state >>> 27), 90 + (state >>> 25), 255], i);
  }
  context.putImageData(image, 0, 0);
}
