import { universitySign } from './avatar.ts';
import { icon } from './icons.ts';
import { page, phoneScreen, statusBar } from './page.ts';
import { type Picture, phone } from './picture.ts';
import { tile } from './scenes/campus-tiles.ts';

const counts = [
  ['642', 'posts'],
  ['18.4k', 'followers'],
  ['311', 'following'],
] as const;

const highlights = ['Visit', 'Halls', 'Research', 'Sport'] as const;

/** The profile on the Tuesday: the link under the description still belongs to January. */
export const reelProfile: Picture = {
  name: 'taster-day-profile',
  screen: phone,
  html: page(
    phoneScreen(
      `${statusBar('08:14', 91)}<div class="bar">${icon('back', 24)}<span class="grow">averley.university</span>${icon('more', 24)}</div>
<div style="padding:16px 18px 0"><div class="row" style="gap:22px">${universitySign(86)}<div class="grow row" style="justify-content:space-around">${counts.map(([n, what]) => `<div style="text-align:center"><div style="font-size:18px;font-weight:700">${n}</div><div class="small muted">${what}</div></div>`).join('')}</div></div>
<div class="bold" style="margin-top:14px">Averley University</div><div style="font-size:14.5px">Learning by the river since 1893. Taster day on 7 March: see the link.</div>
<div class="row" style="gap:6px;margin-top:6px;color:#1d5c86;font-weight:600;font-size:14.5px">${icon('link', 17)}averley.example.org/january-lectures</div>
<div class="row" style="margin-top:14px;gap:8px">${['Following', 'Message', 'Contact'].map((name) => `<div class="grow" style="background:#eceeef;border-radius:9px;text-align:center;padding:7px;font-size:14px;font-weight:650">${name}</div>`).join('')}</div>
<div class="row" style="margin-top:16px;gap:20px">${highlights.map((name, i) => `<div style="text-align:center"><div style="width:62px;height:62px;border-radius:50%;border:1.5px solid #cfd2d5;padding:3px"><div style="width:100%;height:100%;border-radius:50%;overflow:hidden">${tile(i + 4)}</div></div><div class="tiny" style="margin-top:4px">${name}</div></div>`).join('')}</div></div>
<div class="row" style="margin-top:14px;border-top:.5px solid #dcdee1;justify-content:space-around;padding:9px 0;gap:0"><span>${icon('grid', 23)}</span><span style="color:#9aa0a5">${icon('film', 23)}</span><span style="color:#9aa0a5">${icon('save', 23)}</span></div>
<div style="display:grid;grid-template-columns:repeat(3,1fr);gap:2px">${Array.from({ length: 9 }, (_, i) => `<div style="aspect-ratio:1">${tile(i)}</div>`).join('')}</div>`,
      'background:#fff',
    ),
    phone,
  ),
};
