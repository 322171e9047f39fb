import { desktopPage, keyFigures } from './desktop-page.ts';
import { desktop, type Picture } from './picture.ts';

/** Posts under the hashtag for each hour from 18:00 to 24:00 of the three evenings: 176, 251 and 315. */
export const postsPerHour = [
  { evening: 'Thursday 16', posts: [22, 48, 51, 33, 15, 7] },
  { evening: 'Friday 17', posts: [31, 69, 74, 46, 22, 9] },
  { evening: 'Saturday 18', posts: [38, 84, 96, 58, 27, 12] },
] as const;

const top = [
  ['n.abara', 'The orrery from the balcony', '2,104'],
  ['quill.and.co', 'My son explaining Saturn', '1,630'],
  ['lotte_w', 'Queue, in costume', '988'],
] as const;

/** The report exported on Sunday. */
export const lateReport: Picture = {
  name: 'museum-late-report',
  screen: desktop,
  html: desktopPage(
    'Listening post',
    ['Overview', 'Hashtags', 'Mentions', 'People', 'Replies', 'Exports'],
    'Hashtags',
    `<div class="row" style="margin-bottom:12px"><h1 class="grow">#AfterHoursAverley</h1><span class="muted">16 to 18 October 2025, 18:00 to 24:00</span></div>
${keyFigures([
  ['Posts', '742', '176, 251 and 315'],
  ['People', '318', '2.3 posts each'],
  ['Replied within an hour', '86 %', '211 of 245 questions'],
  ['Near misspellings', '63', '#AfterHourAverley'],
])}
<div class="panel" style="margin-top:10px"><div class="bold" style="margin-bottom:6px">Posts per hour</div>${chart()}</div>
<div class="panel" style="margin-top:10px;padding-bottom:8px"><table><tr><th>Most shown</th><th></th><th class="n">Likes</th></tr>${top.map(([by, what, likes]) => `<tr><td class="bold" style="width:130px">${by}</td><td>${what}</td><td class="n">${likes}</td></tr>`).join('')}</table></div>`,
  ),
};

function chart(): string {
  const groups = postsPerHour.map(({ evening, posts }, g) => {
    const x = 26 + g * 194;
    const bars = posts.map((count, i) => {
      const height = count * 1.12;
      return `<rect x="${x + i * 29}" y="${(122 - height).toFixed(1)}" width="22" height="${height.toFixed(1)}" rx="2" fill="#5b4b8a"/><text x="${x + i * 29 + 11}" y="${(118 - height).toFixed(1)}" text-anchor="middle" font-size="9" fill="#3a3f43">${count}</text><text x="${x + i * 29 + 11}" y="134" text-anchor="middle" font-size="9">${18 + i}</text>`;
    });
    return `${bars.join('')}<text x="${x}" y="150" font-size="10.5" fill="#17191c" font-weight="600">${evening}</text>`;
  });
  return `<svg width="588" height="154" viewBox="0 0 588 154" font-family="Inter" fill="#63686e"><path d="M18 122.5H588" stroke="#b9bdbb"/>${groups.join('')}</svg>`;
}
