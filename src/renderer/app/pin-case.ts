import type { Ulid } from '../../shared/core/ids.ts';
import { announce } from './announce.ts';
import { ask } from './api.ts';
import { flushAll } from './flush.ts';
import { notifyFailure } from './notices.ts';
import { words } from './words.ts';

/** Pins a case, or takes that back. The list, the index and an open case follow by what main tells. */
export async function pinCase(id: Ulid, pinned: boolean): Promise<void> {
  await flushAll();
  const answer = await ask('case.pin', id, pinned);
  if (answer.ok) announce(pinned ? words.pinned : words.unpinned);
  else notifyFailure(answer.failure);
}
