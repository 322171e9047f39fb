import { icon } from './icons.ts';
import { page, phoneScreen, statusBar } from './page.ts';
import { type Picture, phone } from './picture.ts';

/** Views of the first fourteen days, 9 to 22 February; the first four add up to 96,400. */
export const viewsPerDay = [
  21_400, 34_900, 24_300, 15_800, 11_200, 8_700, 7_100, 5_600, 4_300, 3_400, 2_900, 2_300, 1_900, 1_600,
] as const;

const rows = [
  ['Accounts reached', '101,930'],
  ['Link in bio taps', '3,908'],
  ['Saves', '3,455'],
  ['Shares', '2,630'],
  ['Comments', '487'],
  ['Average watch time', '14 s of 23 s'],
] as const;

/** The reel's own figures on 9 March, after the taster day. */
export const reelInsights: Picture = {
  name: 'taster-day-insights',
  screen: phone,
  html: page(
    phoneScreen(
      `${statusBar('09:22', 77)}<div class="bar">${icon('back', 24)}<span class="grow" style="text-align:center;padding-right:38px">Reel insights</span></div>
<div style="padding:14px 20px 0"><div class="row" style="color:#63686e;gap:6px">${icon('eye', 18)}<span>Views</span></div><div style="font-size:42px;line-height:1.15;font-weight:720;letter-spacing:-.03em">148,200</div><div class="small muted">9 February to 9 March, lifetime of the reel</div>
<div style="margin-top:14px">${chart()}</div>
<div style="margin-top:8px">${rows.map(([name, figure]) => `<div class="row" style="padding:10px 0;border-bottom:.5px solid #dcdee1"><span class="grow">${name}</span><span class="bold">${figure}</span></div>`).join('')}</div>
<div class="row" style="margin-top:14px;background:#f1f3f4;border-radius:10px;padding:10px 14px;align-items:flex-start"><div class="small" style="line-height:1.42"><b>Where views came from</b><br>Suggested 71 %, followers 18 %, hashtags 6 %, profile 5 %</div></div></div>`,
      'background:#fff',
    ),
    phone,
  ),
};

function chart(): string {
  const most = 36_000;
  const bars = viewsPerDay.map((views, i) => {
    const height = (views / most) * 150;
    return `<rect x="${i * 22 + 3}" y="${(160 - height).toFixed(1)}" width="16" height="${height.toFixed(1)}" rx="2" fill="#2d5f7a"/>`;
  });
  const lines = [10_000, 20_000, 30_000].map((value) => {
    const y = 160 - (value / most) * 150;
    return `<path d="M0 ${y}H312" stroke="#e3e5e7"/><text x="350" y="${y + 4}" text-anchor="end">${value / 1000}k</text>`;
  });
  return `<svg width="350" height="184" viewBox="0 0 350 184" font-family="Inter" font-size="11.5" fill="#63686e">${lines.join('')}<path d="M0 160.5H312" stroke="#9aa0a5"/>${bars.join('')}<text x="3" y="178">9 Feb</text><text x="157" y="178">16 Feb</text><text x="309" y="178" text-anchor="end">22 Feb</text></svg>`;
}
