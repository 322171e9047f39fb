import { type Chance, chance } from './random.ts';

const everyday =
  'the of and to a in for is on that with as by at from this was we were are it be an or our which have had has their more than but not they its after into can could also over when between one two three first second most each during would about through there these only other up out before because while so all both no new per been if how what who where then them your many some any such same those very well still even back down much own should now next last every less few under again further';
const ofTheTrade =
  'campaign audience channel newsletter launch conversion retention engagement sign-up landing page headline copy creative budget spend reach impression click rate cohort baseline experiment variant uplift result outcome goal metric revenue churn referral partner webinar podcast event community survey interview customer segment message brand awareness trust support ticket response time cost quarter month week report dashboard screenshot evidence insight lesson decision risk deadline timeline team agency client feature release feedback review rating store ranking organic paid social video image post story reel comment share save follower hashtag mention rumour apology caption thumbnail poll live stream link bio profile algorithm influencer ambassador student museum library lecture enrolment application open day donor volunteer ticket visitor concert exhibition festival';
const syllables =
  'ba be bi bo bu ca ce ci co cu da de di do du fa fe fi fo ga ge gi go ha he hi ho ja jo ka ke ki la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po pu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo wa we wi za ze zo tion ment ness able ing er est ly al ic ous ant ent ist ism ship ward'.split(
    ' ',
  );

const SIZE = 60_000;

// Made when first drawn from: an engine's process that only opens a notebook shall not hold them.
let words: readonly string[] | undefined;
let frequencies: Float64Array | undefined;

/** 60,000 words, the frequent ones first, so that a draw by Zipf's law reads like text to an index. */
export function vocabulary(): readonly string[] {
  words ??= buildVocabulary();
  return words;
}

function buildVocabulary(): readonly string[] {
  const { whole, pick } = chance(424_242);
  const different = new Set([...everyday.split(' '), ...ofTheTrade.split(' ')]);
  while (different.size < SIZE) different.add(Array.from({ length: whole(2, 4) }, () => pick(syllables)).join(''));
  return [...different];
}

// Zipf with Mandelbrot's shift, so that the first words do not outweigh all others.
function cumulativeFrequencies(): Float64Array {
  const sums = new Float64Array(SIZE);
  let sum = 0;
  for (let rank = 0; rank < SIZE; rank += 1) {
    sum += 1 / (rank + 2.7) ** 1.03;
    sums[rank] = sum;
  }
  return sums.map((value) => value / sum);
}

/** A word as often as such words occur. */
export function word({ unit }: Chance): string {
  frequencies ??= cumulativeFrequencies();
  const wanted = unit();
  let [low, high] = [0, SIZE - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frequencies[middle] ?? 1) < wanted) low = middle + 1;
    else high = middle;
  }
  return vocabulary()[low] ?? 'the';
}

/** A sentence of so many words, a figure here and there. */
export function sentence(random: Chance, length = random.whole(8, 24)): string {
  const said = Array.from({ length }, () => {
    const draw = random.unit();
    if (draw < 0.012) return `${random.whole(1, 99)}%`;
    return draw < 0.02 ? String(random.whole(2, 99_999)) : word(random);
  });
  return `${capitalised(said.join(' '))}.`;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
