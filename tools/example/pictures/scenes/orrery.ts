import { seeded } from '../../seed.ts';

const planets = [
  { orbit: 64, turn: -0.5, size: 9, colour: '#d98f6a' },
  { orbit: 104, turn: 2.3, size: 14, colour: '#7fb0b8' },
  { orbit: 142, turn: 0.7, size: 12, colour: '#c4646a' },
  { orbit: 176, turn: 3.35, size: 20, colour: '#e6cfa2' },
] as const;

/** The museum's hall at night with its hanging model of the planets and a crowd below, 390 x 490. */
export function orreryHall(): string {
  return `<svg viewBox="0 0 390 490" width="100%" height="100%" preserveAspectRatio="xMidYMid slice">
<rect width="390" height="490" fill="#1d1a33"/>${arches()}
<path d="M195 0v150" stroke="#8f83b5" stroke-width="2"/>
<g transform="translate(195 196)">${planets.map(planet).join('')}<circle r="48" fill="#f0b95c" opacity=".16"/><circle r="31" fill="#f3c26b"/><path d="M-31 0a31 31 0 0 1 31-31 40 40 0 0 0-12 62 31 31 0 0 1-19-31z" fill="#fbdd9d"/></g>
${lanterns()}${crowd(390, 490)}</svg>`;
}

function planet({ orbit, turn, size, colour }: (typeof planets)[number]): string {
  const [x, y] = [Math.cos(turn) * orbit, Math.sin(turn) * orbit * 0.52];
  return `<ellipse rx="${orbit}" ry="${orbit * 0.52}" fill="none" stroke="#7d719f" stroke-width="1.5"/><g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><circle r="${size}" fill="${colour}"/><path d="M${-size} 0a${size} ${size} 0 0 0 ${size * 2} 0 ${size * 1.1} ${size * 0.7} 0 0 1-${size * 2} 0z" fill="#000" opacity=".16"/></g>`;
}

function arches(): string {
  return [0, 1, 2, 3]
    .map(
      (i) =>
        `<path d="M${8 + i * 96} 400V190a39 44 0 0 1 78 0v210z" fill="#2a2547"/><path d="M${18 + i * 96} 400V196a29 34 0 0 1 58 0v204z" fill="#39325c"/><path d="M${26 + i * 96} 400V290h42v110z" fill="#5a4a6e"/>`,
    )
    .join('');
}

function lanterns(): string {
  return [26, 92, 298, 364]
    .map((x, i) => {
      const y = i % 2 ? 84 : 122;
      return `<path d="M${x} 0v${y}" stroke="#5b527d" stroke-width="1.5"/><circle cx="${x}" cy="${y + 16}" r="28" fill="#f3c26b" opacity=".12"/><path d="M${x - 10} ${y}h20l3 30h-26z" fill="#f5cd84"/><path d="M${x - 12} ${y - 3}h24v5h-24z" fill="#8a6a3c"/>`;
    })
    .join('');
}

/** People from behind along the lower edge; some hold up a phone. */
export function crowd(width: number, height: number): string {
  const random = seeded(51);
  const row = (base: number, tone: readonly string[], scale: number) => {
    const people = [];
    for (let x = -10; x < width + 20; x += 34 * scale) {
      const y = base + random() * 22 * scale;
      const arm = random() < 0.3;
      people.push(
        `<g transform="translate(${(x + random() * 10).toFixed(1)} ${y.toFixed(1)}) scale(${scale})" fill="${tone[Math.floor(random() * tone.length)]}"><circle r="14"/><path d="M-24 120c0-90 0-104 24-104s24 14 24 104z"/>${arm ? '<path d="M16 24 26-26h8l-4 60z"/><rect x="21" y="-50" width="18" height="28" rx="3" fill="#0f0d1c"/><rect x="23" y="-47" width="14" height="21" fill="#e8c98b"/>' : ''}</g>`,
      );
    }
    return people.join('');
  };
  return `${row(height - 112, ['#3c3560', '#443a5e', '#352f56'], 0.9)}${row(height - 58, ['#17142a', '#1f1a36', '#120f22'], 1.25)}`;
}
