/** The looks of text that a style may give and the schema knows. */
export type Look = 'bold' | 'italic' | 'underline' | 'strike' | 'highlight' | 'normal';

/**
 * What a style attribute says about the look of text, read from its words: documents from Google and Microsoft say bold
 * by style, and wrap plain text in a bold tag with the style of normal weight.
 */
export function looksIn(style: string): readonly Look[] {
  const looks: Look[] = [];
  const weight = /(?:^|[;\s])font-weight\s*:\s*([a-z]+|\d+)/i.exec(style)?.[1]?.toLowerCase();
  if (weight === 'bold' || weight === 'bolder' || Number(weight) >= 600) looks.push('bold');
  if (weight === 'normal' || weight === '400') looks.push('normal');
  if (/(?:^|[;\s])font-style\s*:\s*(?:italic|oblique)/i.test(style)) looks.push('italic');
  const line = /(?:^|[;\s])text-decoration(?:-line)?\s*:\s*([a-z\s-]+)/i.exec(style)?.[1] ?? '';
  if (/underline/i.test(line)) looks.push('underline');
  if (/line-through/i.test(line)) looks.push('strike');
  if (isMarkerColour(/(?:^|[;\s])background(?:-color)?\s*:\s*([^;]+)/i.exec(style)?.[1] ?? '')) looks.push('highlight');
  return looks;
}

/** Whether a background is that of a marker pen: bright and coloured. White, grey and a dark page's ground are none. */
function isMarkerColour(value: string): boolean {
  const name = /^[a-z]+/i.exec(value.trim())?.[0].toLowerCase() ?? '';
  if (['yellow', 'lime', 'aqua', 'cyan', 'fuchsia', 'magenta'].includes(name)) return true;
  const hex = /#([0-9a-f]{6}|[0-9a-f]{3})\b/i.exec(value)?.[1];
  const parts = hex
    ? (hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? [])).map((part) =>
        Number.parseInt(part, 16),
      )
    : (/^rgb\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)\s*\)/i.exec(value.trim())?.slice(1).map(Number) ?? []);
  return parts.length === 3 && Math.max(...parts) >= 200 && Math.max(...parts) - Math.min(...parts) >= 40;
}
