import { avatar, librarySign } from './avatar.ts';
import { icon } from './icons.ts';
import { page, phoneScreen, statusBar } from './page.ts';
import { type Picture, phone } from './picture.ts';

const hours = [
  ['Ground floor, stacks', '07:00 to 24:00'],
  ['Study hall', 'always open'],
  ['Map Room', '09:00 to 18:00'],
] as const;

const replies = [
  {
    by: 'Ines',
    handle: '@ines_nightowl',
    when: '09:02',
    text: 'thank you, but I booked a place in town for the whole week',
  },
  { by: 'Dara', handle: '@dara_thirdyear', when: '09:10', text: 'Sorry everyone, I did not see the small print' },
  { by: 'Bryn', handle: '@brynwrites', when: '09:17', text: 'A weekend is a long time to wait for one sentence' },
] as const;

/** The library's answer on Monday, 63 hours later: what is true first, then the table, then the regret. */
export const rumourAnswer: Picture = {
  name: 'library-rumour-answer',
  screen: phone,
  html: page(
    phoneScreen(
      `${statusBar('09:24', 88)}<div class="bar">${icon('back', 24)}<span class="grow">Post</span></div>
<div style="padding:14px 16px 0"><div class="row">${librarySign(44)}<div class="grow"><div class="bold" style="font-size:16px">Averley Library</div><div class="muted" style="font-size:14px">@averleylibrary</div></div>${icon('more', 22)}</div>
<div style="font-size:18px;line-height:1.38;margin:12px 0">The library does <b>not</b> close at six. The notice is about one room. You should have heard this from us on Friday; we are sorry for the weekend it cost you.</div>
<div style="border:1px solid #d5d8db;border-radius:14px;overflow:hidden"><div class="bold" style="background:#6b3a2e;color:#f8eddf;padding:11px 16px">Opening hours, 1 to 19 December</div>${hours.map(([room, when]) => `<div class="row" style="padding:11px 16px;border-top:.5px solid #e3e5e7"><span class="grow">${room}</span><span class="bold">${when}</span></div>`).join('')}</div>
<div class="muted" style="margin-top:12px;font-size:14.5px">08:55, Mon 1 Dec 2025, pinned</div>
<div class="row" style="margin-top:10px;padding:11px 0;border-top:.5px solid #dcdee1;border-bottom:.5px solid #dcdee1;gap:18px;font-size:14.5px"><span><b>126</b> <span class="muted">reposts</span></span><span><b>9</b> <span class="muted">quotes</span></span><span><b>288</b> <span class="muted">likes</span></span></div>
${replies.map((reply) => `<div class="row" style="align-items:flex-start;padding:12px 0 0">${avatar(reply.handle, 38)}<div class="grow" style="font-size:15px;line-height:1.36"><span class="bold">${reply.by}</span> <span class="muted">${reply.handle}, ${reply.when}</span><div>${reply.text}</div></div></div>`).join('')}</div>`,
      'background:#fff',
    ),
    phone,
  ),
};
