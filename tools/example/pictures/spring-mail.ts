import { universitySign } from './avatar.ts';
import { icon } from './icons.ts';
import { page, phoneScreen, statusBar } from './page.ts';
import { type Picture, phone } from './picture.ts';
import { glacier } from './scenes/glacier.ts';

/** The newsletter as it came into the mail app, with one of its two headlines. */
function springMail(name: string, headline: string, lead: string): Picture {
  return {
    name,
    screen: phone,
    html: page(
      phoneScreen(
        `${statusBar('07:04', 91)}<div class="bar">${icon('back', 24)}<span class="grow">Inbox</span>${icon('more', 23)}</div>
<div style="padding:14px 16px 10px;border-bottom:.5px solid #dcdee1"><div style="font-size:19px;font-weight:680;letter-spacing:-.01em">${headline}</div>
<div class="row" style="margin-top:10px">${universitySign(34)}<div class="grow"><div class="bold small">Averley University, public lectures</div><div class="tiny muted">to me · Monday 13 April, 07:00</div></div></div></div>
<div style="height:206px;flex:none">${glacier()}</div>
<div style="padding:16px 18px"><div style="font-size:23px;font-weight:720;letter-spacing:-.015em;line-height:1.2">${headline}</div>
<div style="margin-top:10px;font-size:15px;line-height:1.5">${lead}</div>
<div style="margin-top:16px;background:#22404f;color:#fff;text-align:center;padding:11px;border-radius:8px;font-weight:650">Keep me a seat</div>
<div class="muted small" style="margin-top:16px;line-height:1.5">Four Tuesdays, 19:00, Hall of the Planets. Free, with a seat by name.<br>21 April · 28 April · 5 May · 12 May</div></div>`,
        'background:#fff',
      ),
      phone,
    ),
  };
}

/** The headline of every year: the name of the series. */
export const springMailA = springMail(
  'spring-mail-a',
  'Spring lectures 2026: programme',
  'This spring four colleagues from earth sciences speak about ice, water and time. The programme begins on 21 April with Professor Ine Vaarl.',
);

/** The other headline: the question the first lecture answers. */
export const springMailB = springMail(
  'spring-mail-b',
  'What does a glacier remember?',
  'Every winter it lays down a page. Ine Vaarl reads four thousand of them aloud on 21 April, in the first of four lectures about ice, water and time.',
);
