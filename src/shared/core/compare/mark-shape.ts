/** The shapes that cases are told apart by, by their place: disc, square, triangle, diamond. */
export const markNames = ['disc', 'square', 'triangle', 'diamond'] as const;

/** The path of a case's shape around a spot, of about the same area for each; `size` is the disc's radius. */
export function markShape(place: number, x: number, y: number, size: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx * size)} ${round(y + dy * size)}`;
  switch (markNames[place % markNames.length]) {
    case 'square':
      return `M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}Z`;
    case 'triangle':
      return `M${at(0, -1.25)}L${at(1.2, 0.9)}L${at(-1.2, 0.9)}Z`;
    case 'diamond':
      return `M${at(0, -1.35)}L${at(1.35, 0)}L${at(0, 1.35)}L${at(-1.35, 0)}Z`;
    default:
      return `M${at(-1, 0)}A${size} ${size} 0 1 0 ${at(1, 0)}A${size} ${size} 0 1 0 ${at(-1, 0)}Z`;
  }
}

function round(length: number): number {
  return Math.round(length * 10) / 10 || 0;
}
