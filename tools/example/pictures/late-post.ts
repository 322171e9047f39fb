import { avatar, museumSign } from './avatar.ts';
import { icon } from './icons.ts';
import { page, phoneScreen, statusBar } from './page.ts';
import { type Picture, phone } from './picture.ts';
import { orreryHall } from './scenes/orrery.ts';

/** The museum's post on the first evening: it asks a question that can be answered with a photograph. */
export const latePost: Picture = {
  name: 'museum-late-post',
  screen: phone,
  html: page(
    phoneScreen(
      `${statusBar('18:42', 83)}<div class="bar">${icon('back', 24)}<span class="grow">Posts</span>${icon('search', 23)}</div>
<div class="row" style="padding:11px 16px">${museumSign(38)}<div class="grow"><div class="bold">averley.museum</div><div class="tiny muted">Hall of the Planets</div></div>${icon('more', 22)}</div>
<div style="height:376px;flex:none">${orreryHall()}</div>
<div class="row" style="padding:12px 16px 6px;gap:16px">${icon('heart', 26, true).replace('<svg', '<svg color="#b3394b"')}${icon('comment', 25)}${icon('share', 25)}<span class="grow"></span>${icon('save', 25)}</div>
<div style="padding:0 16px;font-size:14.5px"><div class="row bold" style="gap:8px;margin-bottom:4px"><div class="row" style="gap:0">${['n.abara', 'lotte_w', 'quill'].map((name) => `<div style="margin-right:-7px;border:2px solid #fff;border-radius:50%">${avatar(name, 22)}</div>`).join('')}</div><span style="margin-left:6px">1,318 likes</span></div>
<div><b>averley.museum</b> The doors are open and the planets are turning. Which one is yours tonight? Show us under <span style="color:#1d5c86;font-weight:600">#AfterHoursAverley</span>: the best photograph of each evening hangs in the hall until spring.</div>
<div class="muted" style="margin-top:6px">View all 96 comments</div><div class="tiny muted" style="margin-top:4px">Thursday 16 October</div></div>`,
      'background:#fff',
    ),
    phone,
  ),
};
