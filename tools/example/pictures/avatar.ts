import { seeded } from '../seed.ts';

const grounds = ['#d9c3a5', '#b9c9cf', '#cdbfd2', '#c3cfae', '#e0bfae', '#aebfd6', '#d7d0bd'];
const skins = ['#f0cfae', '#c98f66', '#8a5a3c', '#e3b48d', '#6b4630', '#f3d9c2'];
const hairs = ['#2b211d', '#5a3a26', '#a3672f', '#1d2430', '#7b7671', '#c79a53'];
const shirts = ['#3d5a6c', '#8c4a3c', '#5d6f45', '#4a4566', '#b0803a', '#2f3b42'];

/** A small drawn portrait, always the same for a name; `size` in CSS pixels. */
export function avatar(name: string, size = 36): string {
  const random = seeded([...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7));
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '#888888';
  const [ground, skin, hair, shirt] = [pick(grounds), pick(skins), pick(hairs), pick(shirts)];
  const long = random() < 0.5 ? `<path d="M11 20c0-14 18-14 18 0v9H11z" fill="${hair}"/>` : '';
  const fringe =
    random() < 0.5 ? 'M12.5 17c1-9 14-9 15 0-5-1-8-3-10-5-1 2-3 4-5 5z' : 'M12.5 16.5c0-9 15-9 15 0-3-4-12-4-15 0z';
  return portrait(
    size,
    `<rect width="40" height="40" fill="${ground}"/>${long}<path d="M6 42c0-11 28-11 28 0z" fill="${shirt}"/><path d="M17 24h6v8h-6z" fill="${skin}"/><ellipse cx="20" cy="19" rx="7" ry="8.5" fill="${skin}"/><path d="${fringe}" fill="${hair}"/>`,
  );
}

/** The sign of the invented university: a tower between two hills. */
export function universitySign(size = 36): string {
  return portrait(
    size,
    '<rect width="40" height="40" fill="#22404f"/><path d="M0 34c8-9 16-9 20-3 4-6 12-6 20 3v6H0z" fill="#c8d3a4"/><path d="M16 31V15l4-6 4 6v16z" fill="#f3ead6"/><path d="M18.6 18h2.8v4h-2.8z" fill="#22404f"/>',
  );
}

/** The sign of the invented museum: a planet with its orbit. */
export function museumSign(size = 36): string {
  return portrait(
    size,
    '<rect width="40" height="40" fill="#241f3a"/><circle cx="20" cy="20" r="7" fill="#e9b765"/><ellipse cx="20" cy="20" rx="15" ry="5" fill="none" stroke="#cfc6ea" stroke-width="1.6" transform="rotate(-24 20 20)"/><circle cx="32.5" cy="13" r="2.2" fill="#cfc6ea"/>',
  );
}

/** The sign of the invented library: an open book. */
export function librarySign(size = 36): string {
  return portrait(
    size,
    '<rect width="40" height="40" fill="#6b3a2e"/><path d="M8 13c5-2 9-1 12 1.5C23 12 27 11 32 13v15c-5-2-9-1-12 1.5C17 27 13 26 8 28z" fill="#f3e6d3"/><path d="M20 14.5v15" stroke="#6b3a2e" stroke-width="1.4"/>',
  );
}

function portrait(size: number, drawing: string): string {
  return `<svg class="avatar" width="${size}" height="${size}" viewBox="0 0 40 40">${drawing}</svg>`;
}
