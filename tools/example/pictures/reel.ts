import { universitySign } from './avatar.ts';
import { type IconName, icon } from './icons.ts';
import { page, phoneScreen, statusBar } from './page.ts';
import { type Picture, phone } from './picture.ts';
import { glasshouse } from './scenes/glasshouse.ts';

const actions: readonly (readonly [IconName, string])[] = [
  ['heart', '9,214'],
  ['comment', '487'],
  ['repeat', '1,102'],
  ['share', '2,630'],
  ['save', '3,455'],
];

/** The reel as it ran: the sentence "Sign up: link in bio" is the point of the case. */
export const reel: Picture = {
  name: 'taster-day-reel',
  screen: phone,
  html: page(
    phoneScreen(
      `<div style="position:absolute;inset:0 0 62px">${glasshouse()}</div>
<div style="position:absolute;inset:0;display:flex;flex-direction:column;color:#fff">${statusBar('17:06', 64)}
<div class="row" style="padding:6px 16px;color:#17302b">${icon('back', 26)}<span class="grow"></span>${icon('sound', 24)}</div>
<div style="margin:22px 20px 0"><span style="display:inline-block;background:#fdfaf1;color:#17302b;font-size:33px;line-height:1.12;font-weight:780;letter-spacing:-.02em;padding:8px 14px">One Saturday.</span><br><span style="display:inline-block;background:#fdfaf1;color:#17302b;font-size:33px;line-height:1.12;font-weight:780;letter-spacing:-.02em;padding:0 14px 10px">Every lab open.</span></div>
<div class="grow"></div>
<div class="row" style="align-items:flex-end;padding:0 14px 20px 18px;background:linear-gradient(#0d201a00 22%,#0d201ab8 56%,#0d201ae6)">
<div class="grow"><div class="row" style="margin-bottom:10px">${universitySign(38)}<span class="bold">averley.university</span><span style="border:1.5px solid #ffffffb0;border-radius:8px;padding:3px 10px;font-size:13px;font-weight:600">Follow</span></div>
<div style="font-size:14.5px;line-height:1.45">Hold a pitcher plant. Split light. Meet the people who will teach you. Taster day, 7 March. <b>Sign up: link in bio.</b></div>
<div class="row small" style="margin-top:10px;gap:6px;opacity:.9">${icon('pin', 16)}Glasshouse 2, Averley</div></div>
<div style="display:flex;flex-direction:column;gap:17px;align-items:center;width:48px;filter:drop-shadow(0 0 5px #0d201ac0)">${actions.map(([name, count]) => `<div style="display:flex;flex-direction:column;align-items:center;gap:3px">${icon(name, 29)}<span style="font-size:12px;font-weight:600">${count}</span></div>`).join('')}</div></div>
<div style="height:62px;background:#0b0f0e;padding-top:0"><div style="height:2.5px;background:#ffffff40"><div style="width:61%;height:100%;background:#fff"></div></div></div></div>`,
      'background:#0b0f0e;color:#fff',
    ),
    phone,
  ),
};
