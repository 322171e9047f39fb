const night = '<rect width="130" height="130" fill="#1d1a33"/>';
const wood = '<rect width="130" height="130" fill="#3a2a22"/>';

const drawings: readonly string[] = [
  `${night}<ellipse cx="65" cy="65" rx="54" ry="24" fill="none" stroke="#7d719f" stroke-width="2"/><ellipse cx="65" cy="65" rx="34" ry="15" fill="none" stroke="#7d719f" stroke-width="2"/><circle cx="65" cy="65" r="14" fill="#f3c26b"/><circle cx="112" cy="54" r="9" fill="#7fb0b8"/><circle cx="38" cy="74" r="6" fill="#d98f6a"/>`,
  `<rect width="130" height="130" fill="#2a2547"/><circle cx="65" cy="62" r="44" fill="#e6cfa2"/><path d="M23 50c26 10 58 10 84-2M21 66c28 10 60 10 88 0M28 84c22 7 52 7 74 0" stroke="#c9a873" stroke-width="7" fill="none"/><circle cx="84" cy="76" r="7" fill="#c4805a"/><path d="M0 130c0-22 34-22 34 0z" fill="#120f22"/>`,
  `${wood}<path d="M28 30h74v74H28z" fill="#f3e6c8"/><path d="M44 46h42M44 58h42M44 70h28" stroke="#6b3a2e" stroke-width="4"/><circle cx="84" cy="84" r="9" fill="#b3394b"/><path d="M28 92c16-8 30 2 40 12H28z" fill="#d98f6a"/>`,
  `<rect width="130" height="130" fill="#39325c"/><path d="M50 0v46" stroke="#8f83b5" stroke-width="2"/><path d="M36 46h28l9 54H27z" fill="#f5cd84"/><path d="M32 42h36v7H32z" fill="#8a6a3c"/><circle cx="50" cy="76" r="40" fill="#f3c26b" opacity=".18"/><path d="M100 0v20M92 20h16l5 30H87z" stroke="#8f83b5" fill="#e0b568"/>`,
  `<rect width="130" height="130" fill="#4b3a5a"/><g fill="#120f22"><circle cx="44" cy="66" r="16"/><path d="M16 130c0-58 56-58 56 0z"/><circle cx="92" cy="74" r="14"/><path d="M66 130c0-50 52-50 52 0z"/></g><circle cx="70" cy="24" r="12" fill="#f3c26b"/><path d="M70 0v12" stroke="#cfc6ea" stroke-width="2"/>`,
  `<rect width="130" height="130" fill="#c4646a"/><path d="M0 130 130 20v110z" fill="#8a3f4c"/><g stroke="#f3d9c2" stroke-width="5" fill="none">${[0, 1, 2, 3, 4].map((i) => `<path d="M${10 + i * 24} ${122 - i * 20}h24v-20"/>`).join('')}</g><circle cx="30" cy="34" r="14" fill="#fbdd9d"/>`,
  `${night}<path d="M16 90c20-50 60-66 98-54-6 30-30 60-72 66z" fill="#7fb0b8"/><path d="M24 88c18-10 36-20 54-34" stroke="#1d1a33" stroke-width="3" fill="none"/><path d="M16 90 2 112l24-8z" fill="#5c8b93"/><circle cx="98" cy="50" r="4" fill="#1d1a33"/>`,
  `<rect width="130" height="130" fill="#d9b98a"/><rect x="44" y="26" width="42" height="78" rx="7" fill="#17142a"/><rect x="48" y="34" width="34" height="58" fill="#2a2547"/><circle cx="65" cy="60" r="11" fill="#f3c26b"/><ellipse cx="65" cy="60" rx="16" ry="6" fill="none" stroke="#cfc6ea" stroke-width="1.5"/><path d="M36 130c0-30 8-40 16-44l4 20h20l6-24c12 6 16 26 14 48z" fill="#c98f66"/>`,
  `<rect width="130" height="130" fill="#22344a"/>${[18, 52, 88].map((x, i) => `<path d="M${x} ${44 + i * 6}h24v50c0 8-24 8-24 0z" fill="${['#f3c26b', '#7fb0b8', '#d98f6a'][i]}" opacity=".9"/><path d="M${x - 4} ${38 + i * 6}h32v7h-32z" fill="#dfe6ea"/>`).join('')}<path d="M0 108h130v22H0z" fill="#3a2a22"/>`,
  `<rect width="130" height="130" fill="#574a78"/><path d="M10 130V58a26 30 0 0 1 52 0v72zM70 130V58a26 30 0 0 1 52 0v72z" fill="#2a2547"/><path d="M26 130V70a10 12 0 0 1 20 0v60zM86 130V70a10 12 0 0 1 20 0v60z" fill="#f3c26b" opacity=".55"/>`,
  `<rect width="130" height="130" fill="#0f1830"/>${[
    [20, 24],
    [48, 14],
    [84, 30],
    [110, 18],
    [34, 52],
    [66, 44],
    [104, 60],
    [22, 86],
    [54, 78],
    [88, 90],
    [116, 104],
    [40, 112],
    [72, 116],
  ]
    .map(([x, y], i) => `<circle cx="${x}" cy="${y}" r="${i % 3 ? 1.8 : 3.2}" fill="#fbe7b8"/>`)
    .join('')}<path d="M34 52 66 44l22 46-34-12zM66 44l38 16" stroke="#8fa6c8" stroke-width="1.5" fill="none"/>`,
  `${wood}<circle cx="65" cy="65" r="46" fill="#b98a46"/><circle cx="65" cy="65" r="38" fill="#f3e6c8"/>${Array.from({ length: 12 }, (_, i) => `<path d="M65 30v8" stroke="#3a2a22" stroke-width="3" transform="rotate(${i * 30} 65 65)"/>`).join('')}<path d="M65 65V42M65 65l18 12" stroke="#b3394b" stroke-width="4" stroke-linecap="round"/>`,
  `<rect width="130" height="130" fill="#e0c6a4"/><path d="M0 96h130v34H0z" fill="#9c7a58"/><g><circle cx="44" cy="44" r="17" fill="#8a5a3c"/><path d="M27 42c0-22 34-22 34 0-8-8-26-8-34 0z" fill="#2b211d"/><path d="M16 130c0-68 56-68 56 0z" fill="#3d5a6c"/><circle cx="92" cy="58" r="14" fill="#f0cfae"/><path d="M78 58c0-20 28-20 28 0v10h-4c0-8-2-12-6-14-6 4-12 4-18 4z" fill="#a3672f"/><path d="M68 130c0-56 48-56 48 0z" fill="#c4646a"/></g>`,
  `<rect width="130" height="130" fill="#1d1a33"/><path d="M0 40h130v58H0z" fill="#b3394b"/><path d="M0 46h130M0 92h130" stroke="#f3d9c2" stroke-width="2" stroke-dasharray="6 5"/><text x="65" y="66" font-family="Inter" font-weight="800" font-size="15" fill="#f8ead2" text-anchor="middle">AFTER HOURS</text><text x="65" y="83" font-family="Inter" font-weight="600" font-size="10" fill="#f8ead2" text-anchor="middle">Saturday, admit one</text>`,
  `<rect width="130" height="130" fill="#2d4f63"/><path d="M14 100c8-44 30-66 52-66s42 20 50 66z" fill="none" stroke="#e9e2cf" stroke-width="4"/>${[30, 44, 58, 72, 86, 100].map((x) => `<path d="M${x} ${46 + Math.abs(x - 65) * 0.5}c-3 16-3 30 0 44" stroke="#e9e2cf" stroke-width="3.5" fill="none"/>`).join('')}<path d="M108 84c10-2 16-10 16-18" stroke="#e9e2cf" stroke-width="4" fill="none"/>`,
];

/** A visitor's photograph of the evening, square; the count goes round. */
export function visitorPhoto(index: number): string {
  return `<svg width="100%" height="100%" viewBox="0 0 130 130" preserveAspectRatio="xMidYMid slice">${drawings[index % drawings.length]}</svg>`;
}
