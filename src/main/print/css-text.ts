/** A CSS string literal of any text: every character that is not a plain letter or digit is written as an escape. */
export function cssText(text: string): string {
  const escaped = [...text].map((letter) =>
    /[A-Za-z0-9]/.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0xfffd).toString(16).padStart(6, '0')}`,
  );
  return `"${escaped.join('')}"`;
}
