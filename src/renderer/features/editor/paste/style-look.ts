/** The looks of text that a style may give and the schema knows. */
export type Look = 'bold' | 'italic' | 'underline' | 'strike' | 'normal';

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
  return looks;
}
