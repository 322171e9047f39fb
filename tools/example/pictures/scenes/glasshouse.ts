/** A botanist's glasshouse at noon with two students, 390 x 780, to be cropped as needed. */
export function glasshouse(): string {
  return `<svg viewBox="0 0 390 780" width="100%" height="100%" preserveAspectRatio="xMidYMid slice">
<rect width="390" height="780" fill="#cfe3dc"/>
<path d="M0 300 195 96 390 300V0H0z" fill="#b3d3d6"/>
<path d="M195 96 390 300v330H0V300z" fill="#dcebe0"/>
<circle cx="292" cy="150" r="38" fill="#f8efd0"/>
${roof()}
<path d="M0 560h390v220H0z" fill="#a9967a"/><path d="M130 560h130l84 220H46z" fill="#c9b796"/>
<path d="M150 620h92M136 668h120M118 722h156" stroke="#b09d7e" stroke-width="2"/>
${bench(0, 470, 118)}${bench(272, 470, 118)}
${palm(52, 470, 1, '#2f6b4f')}${palm(338, 474, 1.15, '#3b7d58')}${palm(14, 520, 0.9, '#234f3e')}${palm(384, 530, 1, '#234f3e')}
${pots([18, 58, 92], 470)}${pots([292, 330, 366], 470)}
${student(160, 430, '#8c4a3c', '#2b211d', '#c98f66')}${student(232, 446, '#2d4f63', '#a3672f', '#f0cfae')}
<g transform="rotate(-8 196 470)"><rect x="178" y="474" width="42" height="30" rx="2" fill="#fdfaf1"/><path d="M184 482h30M184 489h30M184 496h18" stroke="#8b938f" stroke-width="2"/></g>
${leaf(30, 760, -24, '#1d4536')}${leaf(86, 800, 14, '#2b5f47')}${leaf(352, 770, 22, '#1d4536')}${leaf(304, 806, -12, '#2b5f47')}
</svg>`;
}

function roof(): string {
  const panes = [];
  for (let x = 0; x <= 390; x += 48.75) {
    const top = 96 + Math.abs(x - 195) * (204 / 195);
    panes.push(`M${x} ${top.toFixed(1)}V560`);
  }
  for (let y = 300; y < 560; y += 65) panes.push(`M0 ${y}H390`);
  for (let k = 1; k < 4; k += 1) panes.push(`M${195 - k * 48.75} ${96 + k * 51}H${195 + k * 48.75}`);
  return `<path d="${panes.join('')}" stroke="#f4f8f1" stroke-width="3" opacity=".85" fill="none"/><path d="M0 300 195 96 390 300" fill="none" stroke="#5d7f7c" stroke-width="7"/>`;
}

function bench(x: number, y: number, width: number): string {
  return `<path d="M${x} ${y}h${width}v14H${x}z" fill="#7d6546"/><path d="M${x + 10} ${y + 14}h9v92h-9zM${x + width - 20} ${y + 14}h9v92h-9z" fill="#6a543a"/>`;
}

function palm(x: number, y: number, scale: number, colour: string): string {
  const fronds = [-56, -36, -17, 0, 17, 36, 56].map(
    (turn) => `<path d="M0 0C-13-40-13-92 0-138 13-92 13-40 0 0z" transform="rotate(${turn})"/>`,
  );
  return `<g transform="translate(${x} ${y - 26}) scale(${scale})" fill="${colour}">${fronds.join('')}<path d="M-4 0h8v30h-8z" fill="#5d4a34"/></g>`;
}

function pots(xs: readonly number[], y: number): string {
  return xs
    .map(
      (x, i) =>
        `<g transform="translate(${x} ${y})"><path d="M-13-22h26l-4 22H-9z" fill="${i % 2 ? '#b5623f' : '#c87b52'}"/><path d="M-15-27h30v7h-30z" fill="#a5573a"/><path d="M0-27c-3-16-14-20-18-19 2 12 9 18 18 19zM0-27c2-20 12-28 20-29 0 15-8 26-20 29zM0-27c-2-14 0-30 3-38 6 12 4 30-3 38z" fill="${i % 2 ? '#5b9068' : '#477a55'}"/></g>`,
    )
    .join('');
}

function student(x: number, y: number, coat: string, hair: string, skin: string): string {
  return `<g transform="translate(${x} ${y})"><path d="M-24 150c0-8-2-60 2-96 2-16 42-16 44 0 4 36 2 88 2 96l-6 66h-13l-4-58-4 58h-15z" fill="#39424a"/><path d="M-28 120c-2-30-2-62 4-74 8-14 40-14 48 0 6 12 6 44 4 74z" fill="${coat}"/><path d="M-8 22h16v18H-8z" fill="${skin}"/><circle cx="0" cy="8" r="21" fill="${skin}"/><path d="M-22 10c-4-36 48-36 44 0-2-8-8-14-14-16-10 6-22 6-30 16z" fill="${hair}"/></g>`;
}

function leaf(x: number, y: number, turn: number, colour: string): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn})"><path d="M0 0C-64-60-58-160 0-236 58-160 64-60 0 0z" fill="${colour}"/><path d="M0 0V-216M0-50l-34-28M0-50l34-28M0-96l-38-30M0-96l38-30M0-142l-30-28M0-142l30-28" stroke="#3f7a5d" stroke-width="3" fill="none"/></g>`;
}
