import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isUlid, type Ulid } from '../../../shared/core/id-forms.ts';
import { lessonSchema } from '../../../shared/core/learning/lesson.ts';
import { lessonText } from '../../../shared/core/search/lesson-text.ts';
import { RECORD_BYTES } from '../layout.ts';
import type { FullTextIndex } from './full-text-index.ts';
import type { LessonText } from './lessons-table.ts';

const FILES_PER_STEP = 50;

/**
 * Compares the index with the files of the lessons and mends it; true where it was not the same. What is written
 * meanwhile is told of behind its file, so that the newer always comes last.
 */
export async function checkLessons(index: FullTextIndex, folder: string, stopped: () => boolean): Promise<boolean> {
  const indexed = index.lessonIds();
  const files = lessonsIn(folder);
  if (files === null) return false;
  let changed = false;
  for (let at = 0; at < files.length && !stopped(); at += FILES_PER_STEP) {
    const texts = files.slice(at, at + FILES_PER_STEP).flatMap((id) => read(folder, id) ?? []);
    index.together(() => {
      for (const text of texts) changed = index.putLesson(text) || changed;
    });
    await nextTurn();
  }
  if (stopped()) return changed;
  // Also one whose file cannot be read any more: it is not shown either.
  const gone = indexed.filter((id) => read(folder, id) === null);
  index.together(() => {
    for (const id of gone) changed = index.dropLesson(id) || changed;
  });
  return changed;
}

// A notebook without lessons has no folder for them.
function lessonsIn(folder: string): readonly Ulid[] | null {
  try {
    return readdirSync(folder).flatMap((name) => {
      const id = name.endsWith('.json') ? name.slice(0, -'.json'.length) : '';
      return isUlid(id) ? [id] : [];
    });
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? [] : null;
  }
}

function read(folder: string, id: Ulid): LessonText | null {
  try {
    const path = join(folder, `${id}.json`);
    const state = lstatSync(path);
    if (!state.isFile() || state.size > RECORD_BYTES) return null;
    const lesson = lessonSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))));
    return lesson.id === id ? lessonText(lesson) : null;
  } catch {
    return null;
  }
}
