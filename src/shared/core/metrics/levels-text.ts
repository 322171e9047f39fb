import { dayText } from './day-text.ts';
import { areWritten, areWrittenLate, type Levels, levelName, levelText, type QualitativeLevel } from './levels.ts';

/** What each level means, whatever the measure. */
export const levelMeanings: Readonly<Record<QualitativeLevel, string>> = {
  '-2': 'much worse than expected',
  '-1': 'worse than expected',
  0: 'as expected',
  1: 'better than expected',
  2: 'much better than expected',
};

/** The level that was reached in its own words, else the one that is expected; '' where it is not written. */
export function levelLine({ texts, score }: Levels): string {
  const level = score?.level ?? 0;
  const text = levelText(texts, level).trim();
  return text === '' ? '' : `${levelName(level)}, ${levelMeanings[level]}: ${text}`;
}

/** What there is to say about when levels were written: nothing where all were there before the campaign began. */
export function levelsNotes(levels: Levels, locale: string): readonly string[] {
  const { before } = levels;
  return [
    areWritten(levels) ? '' : 'Write all five levels: until then it does not count.',
    before && areWrittenLate(levels)
      ? `The levels were written after the campaign began, on ${dayText(before.changedOn, locale)}.`
      : '',
    before && !areWrittenLate(levels)
      ? `The levels were changed after the campaign began, on ${dayText(before.changedOn, locale)}; the words of before are kept.`
      : '',
  ].filter((sentence) => sentence !== '');
}
