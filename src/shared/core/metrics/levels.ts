import { z } from 'zod';
import { calendarDateSchema } from '../dates.ts';
import { ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';

/** The five levels of a measure in words; 0 is what was expected. */
export const qualitativeLevels = [-2, -1, 0, 1, 2] as const;
export type QualitativeLevel = (typeof qualitativeLevels)[number];

const text = z.string().max(limits.captionLength);
const texts = z.tuple([text, text, text, text, text]);

/** What each level would look like, from -2 to +2. */
export type LevelTexts = z.infer<typeof texts>;

/**
 * A measure in words (goal attainment scaling): five levels written before the campaign, one of them chosen after it, with
 * what shows it.
 */
export const levelsSchema = z.looseObject({
  texts,
  /** How they read before they were changed after the campaign's first day, and when that was last; all '' if unwritten. */
  before: z.looseObject({ texts, changedOn: calendarDateSchema }).nullable().optional(),
  score: z
    .looseObject({
      level: z.literal(qualitativeLevels),
      on: calendarDateSchema,
      why: text,
      /** Evidence items that show it. */
      evidence: z.array(ulidSchema).max(limits.listLength),
    })
    .nullable()
    .optional(),
});
export type Levels = Readonly<z.infer<typeof levelsSchema>>;
export type LevelScore = NonNullable<Levels['score']>;

/** Five levels that nobody has written yet. */
export function blankLevels(): Levels {
  return { texts: ['', '', '', '', ''] };
}

/** Whether all five are written: until then nobody can be held to them. */
export function areWritten({ texts }: Levels): boolean {
  return texts.every((one) => one.trim() !== '');
}

/** What a level says. */
export function levelText(texts: LevelTexts, level: QualitativeLevel): string {
  return texts[qualitativeLevels.indexOf(level)] ?? '';
}

/** A level as it is called, with its sign: +1, 0, −2. */
export function levelName(level: QualitativeLevel): string {
  return level > 0 ? `+${level}` : String(level).replace('-', '\u2212');
}

/**
 * The levels with the words of one changed. After the campaign's first day the words of before are kept with the day of the
 * change; written back to what they were, they count as never changed.
 */
export function withLevelText(
  levels: Levels,
  level: QualitativeLevel,
  words: string,
  { start, today }: { readonly start: string | null; readonly today: string },
): Levels {
  const [a, b, c, d, e] = qualitativeLevels.map((one) => (one === level ? words : levelText(levels.texts, one)));
  const texts: LevelTexts = [a ?? '', b ?? '', c ?? '', d ?? '', e ?? ''];
  const hasBegun = start !== null && today > start;
  const old: LevelTexts = levels.before?.texts ?? levels.texts;
  if (!hasBegun && !levels.before) return { ...levels, texts };
  const isAsBefore = old.every((one, index) => one === texts[index]);
  return { ...levels, texts, before: isAsBefore ? null : { ...levels.before, texts: old, changedOn: today } };
}

/** Whether they were written only after the start: there is nothing they were changed from. */
export function areWrittenLate({ before }: Levels): boolean {
  return before ? before.texts.every((one) => one.trim() === '') : false;
}
