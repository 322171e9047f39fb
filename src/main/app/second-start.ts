import { z } from 'zod';
import type { AppArguments } from './arguments.ts';

/** What a second start tells the app that is open. */
export type SecondStart = Pick<AppArguments, 'notebook' | 'example'>;

const secondStartSchema = z.object({ notebook: z.string().nullable(), example: z.boolean() });

/** What the second start handed over; null where it asked for nothing, or handed over something else. */
export function askedBySecondStart(data: unknown): SecondStart | null {
  const asked = secondStartSchema.safeParse(data);
  return asked.success && (asked.data.notebook !== null || asked.data.example) ? asked.data : null;
}
