/** A sheet and its margins. Millimetres. */
export interface Paper {
  readonly name: 'A4' | 'Letter';
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

const margin = { top: 31, right: 20, bottom: 25, left: 24 } as const;

export const papers: Readonly<Record<Paper['name'], Paper>> = {
  A4: { name: 'A4', width: 210, height: 297, margin },
  Letter: { name: 'Letter', width: 215.9, height: 279.4, margin },
};

/** The box the text stands in. Millimetres. */
export function textBox({ width, height, margin: m }: Paper): { readonly width: number; readonly height: number } {
  return { width: width - m.left - m.right, height: height - m.top - m.bottom };
}

/** The sheet turned on its side: the margins stay where the reader sees them. */
export function landscape({ width, height, ...paper }: Paper): Paper {
  return { ...paper, width: height, height: width, margin: { top: 26, right: 18, bottom: 22, left: 18 } };
}
