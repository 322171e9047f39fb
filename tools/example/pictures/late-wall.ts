import { icon } from './icons.ts';
import { page, phoneScreen, statusBar } from './page.ts';
import { type Picture, phone } from './picture.ts';
import { visitorPhoto } from './scenes/visitor-photos.ts';

/** What visitors showed under the hashtag by Saturday night. */
export const lateWall: Picture = {
  name: 'museum-late-hashtag',
  screen: phone,
  html: page(
    phoneScreen(
      `${statusBar('23:52', 21)}<div class="bar">${icon('back', 24)}<span class="grow">#AfterHoursAverley</span>${icon('share', 23)}</div>
<div class="row" style="padding:14px 16px;gap:16px"><div style="width:74px;height:74px;border-radius:50%;overflow:hidden;flex:none">${visitorPhoto(0)}</div><div class="grow"><div><b style="font-size:19px">742</b> <span class="muted">posts</span></div><div class="small muted" style="margin:2px 0 8px">by 318 people</div><div style="background:#22344a;color:#fff;border-radius:9px;text-align:center;padding:6px;font-size:14px;font-weight:650">Follow</div></div></div>
<div class="row" style="border-bottom:.5px solid #dcdee1;gap:0;text-align:center;font-weight:650;font-size:14px"><div class="grow" style="padding:9px;border-bottom:2px solid #17191c">Top</div><div class="grow muted" style="padding:9px">Recent</div><div class="grow muted" style="padding:9px">Reels</div></div>
<div style="display:grid;grid-template-columns:repeat(3,1fr);gap:2px;margin-top:2px">${Array.from({ length: 15 }, (_, i) => `<div style="aspect-ratio:1;overflow:hidden">${visitorPhoto(i)}</div>`).join('')}</div>`,
      'background:#fff',
    ),
    phone,
  ),
};
