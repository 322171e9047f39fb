import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Screen } from './picture.ts';

const css = `
* { box-sizing: border-box; margin: 0; }
body { font: 15px/1.4 Inter; color: #17191c; background: #fff; overflow: hidden; -webkit-font-smoothing: antialiased; }
svg { display: block; flex: none; }
.avatar { border-radius: 50%; }
.row { display: flex; align-items: center; gap: 10px; }
.grow { flex: 1; min-width: 0; }
.muted { color: #63686e; }
.small { font-size: 13px; }
.tiny { font-size: 11.5px; }
.bold { font-weight: 650; }
.phone { position: relative; width: 390px; height: 780px; display: flex; flex-direction: column; overflow: hidden; }
.status { display: flex; align-items: center; justify-content: space-between; height: 44px; padding: 6px 24px 0; font-size: 15px; font-weight: 650; flex: none; }
.bar { display: flex; align-items: center; gap: 14px; height: 48px; padding: 0 16px; flex: none; border-bottom: 0.5px solid #dcdee1; font-size: 16.5px; font-weight: 650; }
.home { position: absolute; left: 128px; bottom: 7px; width: 134px; height: 5px; border-radius: 3px; background: currentColor; }
`;

/** A complete page for a drawing. The typeface is inside it, so that nothing depends on the machine's fonts. */
export function page(body: string, { width, height }: Screen): string {
  const font = createRequire(import.meta.url).resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
  const face = `@font-face { font-family: Inter; font-weight: 100 900; src: url(data:font/woff2;base64,${readFileSync(font, 'base64')}) }`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${face}${css}body{width:${width}px;height:${height}px}</style><body>${body}</body></html>`;
}

/** The line on top of every phone's screen: the time, the network, the battery. */
export function statusBar(time: string, battery: number): string {
  const bars = [4, 6.5, 9, 11.5].map((h, i) => `<rect x="${i * 5}" y="${12 - h}" width="3.4" height="${h}" rx="1"/>`);
  return `<div class="status"><span>${time}</span><svg width="62" height="13" viewBox="0 0 62 13" fill="currentColor">${bars.join('')}
<rect x="32.5" y="0.5" width="24" height="11.5" rx="3.5" fill="none" stroke="currentColor" opacity=".45"/><rect x="34.3" y="2.3" width="${(20.4 * battery) / 100}" height="7.9" rx="2"/><path d="M58 4v4.5c1.5-.5 1.5-4 0-4.5z" opacity=".45"/></svg></div>`;
}

/** The screen of a phone. */
export function phoneScreen(body: string, style = ''): string {
  return `<div class="phone" style="${style}">${body}<div class="home"></div></div>`;
}
