import { type NumberMarks, readFigure } from '../case-study/read-figure.ts';

/**
 * Reads a judged degree as a person types it, with or without its percent sign: 60 is 60 %, as a share it is 0.6. Null
 * where it is no sure number, or less than nothing.
 */
export function readDegree(typed: string, marks: NumberMarks): number | null {
  const figure = readFigure(typed, marks);
  if (!figure || figure.value === null || figure.value < 0) return null;
  return figure.value / 100;
}
