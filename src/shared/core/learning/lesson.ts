import { z } from 'zod';
import { type Instant, instantSchema } from '../dates.ts';
import { type Ulid, ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';

/** The format of a lesson's file. */
export const LESSON_FORMAT = 1;

const name = z.string().max(limits.nameLength);
const cases = z.array(ulidSchema).max(limits.listLength);

/** What several cases taught, with those that speak for it and those that speak against it. No lesson is without a case. */
export const lessonSchema = z.looseObject({
  format: z.literal(LESSON_FORMAT),
  id: ulidSchema,
  createdAt: instantSchema,
  savedAt: instantSchema,
  statement: z.string().max(limits.captionLength),
  /** Where it holds, in words. */
  scope: z.string().max(limits.captionLength),
  /** The goals it is filed under. */
  goals: z.array(name).max(limits.listLength),
  supporting: cases,
  contradicting: cases,
});
export type Lesson = Readonly<z.infer<typeof lessonSchema>>;

/** A lesson about which nothing was said yet; it cannot be kept before it has a statement and a case. */
export function newLesson(id: Ulid, now: Instant, supporting: readonly Ulid[] = []): Lesson {
  return {
    format: LESSON_FORMAT,
    id,
    createdAt: now,
    savedAt: now,
    statement: '',
    scope: '',
    goals: [],
    supporting: [...supporting],
    contradicting: [],
  };
}

/** How well a lesson is founded: seen once, or by how many cases for and against. */
export interface LessonStanding {
  readonly supporting: number;
  readonly contradicting: number;
  /** One case alone speaks for it, none against. */
  readonly seenOnce: boolean;
}

/** How a lesson stands by the cases that are still there; `exists` tells of each. A case on both sides counts against it. */
export function lessonStanding(
  { supporting, contradicting }: Pick<Lesson, 'supporting' | 'contradicting'>,
  exists: (caseId: Ulid) => boolean = () => true,
): LessonStanding {
  const against = new Set(contradicting.filter(exists));
  const speaksFor = new Set(supporting.filter((id) => exists(id) && !against.has(id)));
  return {
    supporting: speaksFor.size,
    contradicting: against.size,
    seenOnce: speaksFor.size + against.size === 1 && against.size === 0,
  };
}

/** Why a lesson cannot be kept as it stands; null where it can. */
export function lessonFault({
  statement,
  supporting,
  contradicting,
}: Pick<Lesson, 'statement' | 'supporting' | 'contradicting'>): 'no statement' | 'no case' | null {
  if (statement.trim() === '') return 'no statement';
  return supporting.length + contradicting.length === 0 ? 'no case' : null;
}
