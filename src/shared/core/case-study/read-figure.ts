import { numberFormat } from '../locale-formats.ts';
import type { Figure } from './metric-row.ts';

/** The two marks by which a locale writes numbers. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
  /** Above the thousands digits stand in pairs, as in India. */
  readonly pairs?: boolean;
}

/** The marks of a BCP 47 locale, as Intl prints them; a plain space stands for every kind of space. */
export function numberMarks(locale: string): NumberMarks {
  const parts = numberFormat(locale, { useGrouping: true, numberingSystem: 'latn' }).formatToParts(12345678.9);
  const mark = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise;
  const whole = parts.filter(({ type }) => type === 'integer').map(({ value }) => value.length);
  const marks = { decimal: mark('decimal', '.'), group: plainSpace(mark('group', ',')) };
  return whole.at(-2) === 2 ? { ...marks, pairs: true } : marks;
}

/**
 * Reads what a person typed into a metric's cell, by their locale's marks and in any digits. Returns null for blank text
 * (no figure), and a figure with `value: null` for text that is not certainly one number: the text is kept as it is.
 */
export function readFigure(typed: string, marks: NumberMarks): Figure | null {
  const text = plainText(typed, marks);
  if (text === '') return null;
  // Before the number it stands in Turkish and Basque.
  const number = text.replace(/^([+\-−]?)%|%$/, '$1').trim();
  const percent = number !== text;
  return { typed, value: readNumber(number, marks), unit: percent ? 'percent' : 'count' };
}

/**
 * What text that is no sure number may have meant, to be offered and never taken: a mark of another locale, or a short
 * form as 1.2K. As plain values.
 */
export function figuresMeant(typed: string, marks: NumberMarks): readonly number[] {
  const text = plainText(typed, marks);
  const [, number = '', letter = ''] = /^(.*?)\s*([km]?)$/i.exec(text) ?? [];
  const times = letter === '' ? 1 : letter.toLowerCase() === 'k' ? 1_000 : 1_000_000;
  const other: NumberMarks = marks.decimal === ',' ? { decimal: '.', group: ',' } : { decimal: ',', group: '.' };
  const values = [marks, other].map((one) => readNumber(number, one)).filter((value) => value !== null);
  return [...new Set(values.map((value) => Number((value * times).toPrecision(15))))];
}

function readNumber(text: string, { decimal, group, pairs }: NumberMarks): number | null {
  const d = escaped(decimal);
  const g = group === '’' || group === "'" ? "[’']" : escaped(group);
  const grouped = pairs ? `\\d{1,2}(?:${g}\\d{2})*${g}\\d{3}|\\d{1,3}(?:${g}\\d{3})+` : `\\d{1,3}(?:${g}\\d{3})+`;
  const shape = new RegExp(`^([+\\-−]?)(${grouped}|\\d+)(?:${d}(\\d+))?$`);
  const match = shape.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '0'] = match;
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction}`);
  if (!Number.isFinite(value)) return null;
  return sign === '-' || sign === '−' ? -value : value;
}

/** Digits of any script as 0 to 9, marks of the Arabic script as those of the locale, without marks of direction. */
function plainText(typed: string, { decimal, group }: NumberMarks): string {
  return plainSpace(typed)
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, plainDigit)
    .replaceAll('٫', decimal)
    .replaceAll('٬', group)
    .replaceAll('٪', '%')
    .trim();
}

// Digits of a script stand in a row from its nought; rows that touch hold ten each.
function plainDigit(digit: string): string {
  if (digit <= '9') return digit;
  const at = digit.codePointAt(0) ?? 0;
  let first = at;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((at - first) % 10);
}

function plainSpace(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
