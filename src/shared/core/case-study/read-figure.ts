import { numberFormat } from '../locale-formats.ts';
import type { Figure } from './metric-row.ts';

/** The two marks by which a locale writes numbers. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
}

/** The marks of a BCP 47 locale, as Intl prints them; a plain space stands for every kind of space. */
export function numberMarks(locale: string): NumberMarks {
  const parts = numberFormat(locale, { useGrouping: true, numberingSystem: 'latn' }).formatToParts(1234567.8);
  const mark = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise;
  return { decimal: mark('decimal', '.'), group: plainSpace(mark('group', ',')) };
}

/**
 * Reads what a person typed into a metric's cell, by their locale's marks. Returns null for blank text (no
 * figure), and a figure with `value: null` for text that is not certainly one number: the text is kept as it is.
 */
export function readFigure(typed: string, marks: NumberMarks): Figure | null {
  const text = plainSpace(typed).trim();
  if (text === '') return null;
  const percent = text.endsWith('%');
  const number = percent ? text.slice(0, -1).trim() : text;
  return { typed, value: readNumber(number, marks), unit: percent ? 'percent' : 'count' };
}

function readNumber(text: string, { decimal, group }: NumberMarks): number | null {
  const d = escaped(decimal);
  const g = group === '’' || group === "'" ? "[’']" : escaped(group);
  const shape = new RegExp(`^([+\\-−]?)(\\d{1,3}(?:${g}\\d{3})+|\\d+)(?:${d}(\\d+))?$`);
  const match = shape.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '0'] = match;
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction}`);
  if (!Number.isFinite(value)) return null;
  return sign === '-' || sign === '−' ? -value : value;
}

function plainSpace(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
