import { avatar, universitySign } from './avatar.ts';
import { icon } from './icons.ts';
import { page, phoneScreen, statusBar } from './page.ts';
import { type Picture, phone } from './picture.ts';
import { glasshouse } from './scenes/glasshouse.ts';

interface Comment {
  readonly by: string;
  readonly when: string;
  readonly text: string;
  readonly likes: string;
  readonly own?: boolean;
}

const comments: readonly Comment[] = [
  {
    by: 'juno.draws',
    when: '3 d',
    text: 'where do we sign up?? the link only shows the January lectures',
    likes: '214',
  },
  { by: 'tariq_in_year12', when: '3 d', text: 'same. looked for ten minutes and gave up', likes: '131' },
  { by: 'mo.brightwater', when: '2 d', text: 'Is the chemistry floor open too?', likes: '38' },
  {
    by: 'averley.university',
    when: '2 d',
    text: 'Yes, all three floors, from 10:00 to 16:00.',
    likes: '12',
    own: true,
  },
  { by: 'hedvig.k', when: '2 d', text: 'the glasshouse!! I want to live there', likes: '402' },
  {
    by: 'sofia.reads',
    when: '1 d',
    text: 'my teacher found the form on the website, it is under Visit > Schools',
    likes: '97',
  },
  { by: 'perrin_o', when: '19 h', text: 'still the wrong link btw', likes: '56' },
];

/** The comments on Thursday evening: the fault is told three times, other questions are answered. */
export const reelComments: Picture = {
  name: 'taster-day-comments',
  screen: phone,
  html: page(
    phoneScreen(
      `<div style="position:absolute;left:0;right:0;top:0;height:220px;overflow:hidden;filter:brightness(.5)"><div style="height:780px;margin-top:-210px">${glasshouse()}</div></div>
<div style="position:relative;color:#fff">${statusBar('18:31', 38)}</div>
<div style="position:absolute;inset:128px 0 0;background:#fff;border-radius:16px 16px 0 0;display:flex;flex-direction:column">
<div style="width:38px;height:4.5px;border-radius:3px;background:#c9cccf;margin:9px auto 0"></div>
<div class="row" style="padding:10px 18px 12px;border-bottom:.5px solid #dcdee1"><span class="grow bold" style="font-size:16.5px;text-align:center;padding-left:24px">312 comments</span>${icon('close', 22)}</div>
<div class="grow" style="overflow:hidden;padding-top:4px">${comments.map(line).join('')}</div>
<div class="row" style="padding:10px 16px 30px;border-top:.5px solid #dcdee1;background:#fff">${avatar('me.student', 32)}<div class="grow muted small" style="border:1px solid #d5d8db;border-radius:18px;padding:8px 14px">Add a comment</div></div></div>`,
      'background:#0b0f0e;color:#17191c',
    ),
    phone,
  ),
};

function line({ by, when, text, likes, own }: Comment): string {
  return `<div class="row" style="align-items:flex-start;padding:9px 16px;${own ? 'padding-left:58px' : ''}">${own ? universitySign(28) : avatar(by, 34)}<div class="grow"><div class="small"><span class="bold">${by}</span> <span class="muted">${when}</span></div><div style="font-size:14.5px;line-height:1.38">${text}</div><div class="tiny muted" style="margin-top:3px;font-weight:550">Reply</div></div><div style="text-align:center;width:30px;color:#63686e;padding-top:8px">${icon('heart', 17).replace('<svg', '<svg style="margin:auto"')}<div class="tiny">${likes}</div></div></div>`;
}
