import { desktopPage, keyFigures } from './desktop-page.ts';
import { desktop, type Picture } from './picture.ts';

/** Mentions for each three hours from Friday 12:00 to Monday 12:00: 486 in all. */
export const mentions = [
  3, 9, 64, 71, 18, 4, 11, 38, 42, 35, 29, 24, 9, 2, 5, 17, 21, 19, 26, 15, 4, 1, 8, 11,
] as const;

const x = (hours: number) => 22 + hours * 7.8;

/** The shared inbox: when people asked, and when somebody was there. */
export const rumourInbox: Picture = {
  name: 'library-rumour-inbox',
  screen: desktop,
  html: desktopPage(
    'Shared inbox',
    ['Open', 'Assigned', 'Answered', 'Reports', 'Service hours', 'Settings'],
    'Reports',
    `<div class="row" style="margin-bottom:12px"><h1 class="grow">Mentions of the library</h1><span class="muted">Fri 28 Nov 12:00 to Mon 1 Dec 12:00</span></div>
${keyFigures([
  ['Mentions', '486', 'usual weekend: 22'],
  ['Questions', '203', '24 answered within 24 h'],
  ['First answer after', '63 h 13 min', 'post of Fri 17:42'],
])}
<div class="panel" style="margin-top:10px"><div class="row" style="margin-bottom:6px"><span class="bold grow">Mentions, every three hours</span><span class="muted row" style="gap:5px;font-size:11px"><svg width="12" height="12"><rect width="12" height="12" fill="#dfe8dc"/></svg>service hours, 9 to 17</span></div>${chart()}</div>
<div class="panel" style="margin-top:10px;padding:8px 14px"><table><tr><th>Label</th><th class="n">Questions</th><th class="n">Oldest</th></tr><tr><td>Is it true?</td><td class="n">141</td><td class="n">Fri 18:04</td></tr><tr><td style="border:0">Where can I study instead?</td><td class="n" style="border:0">62</td><td class="n" style="border:0">Fri 18:20</td></tr></table></div>`,
  ),
};

function chart(): string {
  const shifts = [
    [0, 5],
    [69, 72],
  ].map(([from = 0, to = 0]) => `<rect x="${x(from)}" y="6" width="${x(to) - x(from)}" height="134" fill="#dfe8dc"/>`);
  const bars = mentions.map((count, i) => {
    const height = count * 1.6;
    return `<rect x="${(x(i * 3) + 2).toFixed(1)}" y="${(140 - height).toFixed(1)}" width="19.4" height="${height.toFixed(1)}" rx="2" fill="#8c4a3c"/>`;
  });
  const days = [
    [0, 'Friday'],
    [12, 'Saturday'],
    [36, 'Sunday'],
    [60, 'Monday'],
  ] as const;
  const names = days.map(
    ([hour, day]) => `<path d="M${x(hour)} 140v7" stroke="#9aa0a5"/><text x="${x(hour) + 4}" y="155">${day}</text>`,
  );
  const mark = (hour: number, text: string, anchor: string, y: number) =>
    `<path d="M${x(hour)} 6V140" stroke="#17191c" stroke-dasharray="3 3"/><text x="${x(hour) + (anchor === 'end' ? -5 : 5)}" y="${y}" text-anchor="${anchor}" fill="#17191c" font-weight="600">${text}</text>`;
  return `<svg width="590" height="160" viewBox="0 0 590 160" font-family="Inter" font-size="10.5" fill="#63686e">${shifts.join('')}<path d="M14 140.5H588" stroke="#9aa0a5"/>${bars.join('')}${names.join('')}${mark(5.7, '', 'start', 16)}${mark(68.92, 'our answer, 08:55', 'end', 18)}<text x="${x(13)}" y="18" fill="#17191c" font-weight="600">rumour, Fri 17:42</text><path d="M${x(12.6)} 14.5H${x(6)}" stroke="#17191c"/></svg>`;
}
