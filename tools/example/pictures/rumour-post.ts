import { avatar } from './avatar.ts';
import { icon } from './icons.ts';
import { page, phoneScreen, statusBar } from './page.ts';
import { type Picture, phone } from './picture.ts';
import { notice } from './scenes/notice.ts';

const replies = [
  { by: 'Ines', handle: '@ines_nightowl', when: '17:58', text: 'In exam weeks?? Where do we go now?' },
  { by: 'Kofi B', handle: '@kofi_eng2', when: '18:04', text: '@averleylibrary is this true?' },
] as const;

/** The post that started it, on Friday after the desk had gone home. */
export const rumourPost: Picture = {
  name: 'library-rumour-post',
  screen: phone,
  html: page(
    phoneScreen(
      `${statusBar('22:47', 46)}<div class="bar">${icon('back', 24)}<span class="grow">Post</span></div>
<div style="padding:14px 16px 0"><div class="row">${avatar('@dara_thirdyear', 44)}<div class="grow"><div class="bold" style="font-size:16px">Dara</div><div class="muted" style="font-size:14px">@dara_thirdyear</div></div>${icon('more', 22)}</div>
<div style="font-size:19px;line-height:1.36;margin:10px 0">So the library closes at SIX from Monday. Three weeks before exams. Nobody told us. Great.</div>
<div style="border-radius:14px;overflow:hidden;height:256px">${notice()}</div>
<div class="muted" style="margin-top:10px;font-size:14.5px">17:42, Fri 28 Nov 2025</div>
<div class="row" style="margin-top:10px;padding:9px 0;border-top:.5px solid #dcdee1;border-bottom:.5px solid #dcdee1;gap:18px;font-size:14.5px"><span><b>318</b> <span class="muted">reposts</span></span><span><b>47</b> <span class="muted">quotes</span></span><span><b>902</b> <span class="muted">likes</span></span></div>
<div class="row muted" style="padding:8px 22px;justify-content:space-between;border-bottom:.5px solid #dcdee1">${icon('comment', 22)}${icon('repeat', 23)}${icon('heart', 22)}${icon('save', 22)}${icon('share', 22)}</div>
${replies.map((reply) => `<div class="row" style="align-items:flex-start;padding:9px 0 0">${avatar(reply.handle, 38)}<div class="grow" style="font-size:15px"><span class="bold">${reply.by}</span> <span class="muted">${reply.handle}, ${reply.when}</span><div>${reply.text}</div></div></div>`).join('')}</div>`,
      'background:#fff',
    ),
    phone,
  ),
};
