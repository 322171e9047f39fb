import { useEffect, useState } from 'react';
import type { Past } from '../../../shared/ipc/past-answers.ts';
import type { TagCount } from '../../../shared/ipc/tag-answers.ts';
import { ask, listen } from '../../app/api.ts';
import { once } from '../../app/once-settled.ts';

/** The tags of the notebook by the alphabet, kept true; null before the first answer. */
export function useTags(): Past<TagCount> | null {
  const [tags, setTags] = useState<Past<TagCount> | null>(null);
  useEffect(() => {
    const look = once(async (isWanted) => {
      const answer = await ask('past.tags');
      if (isWanted() && answer.ok) setTags(answer.value);
    });
    look.now();
    const stops = [
      listen('library.changed', look.soon),
      listen('library.indexProgress', (done, total) => (done >= total ? look.soon() : undefined)),
    ];
    return () => {
      look.stop();
      for (const stop of stops) stop();
    };
  }, []);
  return tags;
}
