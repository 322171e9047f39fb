import { type NumberMarks, readFigure } from '../case-study/read-figure.ts';

/** What a typed figure is: a number, nothing, or something that is no sure number, said in a sentence. */
export type TypedNumber =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'nothing' }
  | { readonly is: 'wrong'; readonly why: string };

/** A count or an amount by the marks of the locale. A percentage is none: it is not known of what. */
export function readNumber(typed: string, marks: NumberMarks): TypedNumber {
  const figure = readFigure(typed, marks);
  if (!figure) return { is: 'nothing' };
  if (figure.unit === 'percent') return { is: 'wrong', why: 'A number, please, not a percentage: what was counted.' };
  return figure.value === null ? notANumber : { is: 'number', value: figure.value };
}

/** A share, as a fraction. Without its sign it is not known whether 3 is 3 % or all three times over. */
export function readShare(typed: string, marks: NumberMarks): TypedNumber {
  const figure = readFigure(typed, marks);
  if (!figure) return { is: 'nothing' };
  if (figure.value === null) return notANumber;
  if (figure.unit !== 'percent') return { is: 'wrong', why: 'With a percent sign, please: 3 may be 3 % or 300 %.' };
  return { is: 'number', value: Number((figure.value / 100).toPrecision(15)) };
}

const notANumber: TypedNumber = { is: 'wrong', why: 'Not a number we are sure of. What was there before is kept.' };
