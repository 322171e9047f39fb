import { page } from './page.ts';
import { desktop } from './picture.ts';

const css = `<style>
.app { display: flex; width: 800px; height: 500px; background: #f7f7f5; font-size: 12px; line-height: 1.35; }
.side { width: 142px; background: #20272b; color: #c5ccd0; padding: 16px 12px; flex: none; }
.side b { display: block; color: #fff; font-size: 13px; margin-bottom: 16px; font-weight: 650; }
.side span { display: block; padding: 5px 8px; border-radius: 5px; margin-bottom: 2px; }
.side .on { background: #38444a; color: #fff; }
.main { flex: 1; padding: 16px 20px; min-width: 0; }
.main h1 { font-size: 17px; font-weight: 680; letter-spacing: -.01em; }
.panel { background: #fff; border: 1px solid #e2e3e0; border-radius: 7px; padding: 12px 14px; }
.figure { font-size: 21px; font-weight: 680; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: 550; color: #63686e; font-size: 11px; padding: 3px 0; border-bottom: 1px solid #d9dbd8; }
td { padding: 4.5px 0; border-bottom: 1px solid #eeefed; }
th.n, td.n { text-align: right; }
</style>`;

/** A tool for reporting in a window of 800 x 500: the places it has, the one open, and what it shows. */
export function desktopPage(tool: string, places: readonly string[], open: string, body: string): string {
  const side = places.map((place) => `<span class="${place === open ? 'on' : ''}">${place}</span>`).join('');
  return page(
    `${css}<div class="app"><div class="side"><b>${tool}</b>${side}</div><div class="main">${body}</div></div>`,
    desktop,
  );
}

/** A row of large figures, each with its name and a line below. */
export function keyFigures(figures: readonly (readonly [name: string, figure: string, below: string])[]): string {
  return `<div style="display:grid;grid-template-columns:repeat(${figures.length},1fr);gap:10px">${figures
    .map(
      ([name, figure, below]) =>
        `<div class="panel" style="padding:9px 12px"><div class="muted" style="font-size:11px">${name}</div><div class="figure">${figure}</div><div class="muted" style="font-size:10.5px">${below}</div></div>`,
    )
    .join('')}</div>`;
}
