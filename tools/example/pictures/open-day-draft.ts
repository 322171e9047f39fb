import { universitySign } from './avatar.ts';
import { icon } from './icons.ts';
import { page, phoneScreen, statusBar } from './page.ts';
import { type Picture, phone } from './picture.ts';
import { glacier } from './scenes/glacier.ts';

/** The story for the summer open day as it waited to be published, with its link already in place. */
export const openDayDraft: Picture = {
  name: 'open-day-draft',
  screen: phone,
  html: page(
    phoneScreen(
      `<div style="position:absolute;inset:0 0 92px">${glacier()}</div>
<div style="position:absolute;inset:0;display:flex;flex-direction:column;color:#fff">${statusBar('16:20', 58)}
<div class="row" style="padding:8px 16px">${universitySign(34)}<div class="grow"><div class="bold small">averley.university</div><div class="tiny">Draft, not published</div></div>${icon('close', 24)}</div>
<div style="margin:70px 22px 0"><span style="display:inline-block;background:#fdfaf1;color:#22404f;font-size:31px;line-height:1.14;font-weight:780;letter-spacing:-.02em;padding:8px 14px">Ask a student</span><br><span style="display:inline-block;background:#fdfaf1;color:#22404f;font-size:31px;line-height:1.14;font-weight:780;letter-spacing:-.02em;padding:0 14px 10px">what it is like.</span></div>
<div style="margin:22px 22px 0;font-size:16px;line-height:1.45;text-shadow:0 1px 6px #16222ccc">Summer open day, Saturday 27 June. Forty students, no slides.</div>
<div class="grow"></div>
<div style="margin:0 22px 24px;align-self:flex-start;background:#ffffff;color:#22404f;border-radius:10px;padding:9px 14px;font-weight:650" class="row">${icon('link', 20)}averley.example.org/open-day</div>
<div class="row" style="height:92px;background:#101a20;padding:0 20px;gap:12px"><span class="grow" style="border:1.5px solid #ffffff66;border-radius:20px;padding:9px 16px;font-size:14px">Checked by: two people, both links tapped</span><span style="background:#fff;color:#101a20;border-radius:20px;padding:9px 16px;font-weight:650">Publish</span></div></div>`,
      'background:#101a20;color:#fff',
    ),
    phone,
  ),
};
