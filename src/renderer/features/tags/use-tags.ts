import { useEffect, useState } from 'react';
import type { Past } from '../../../shared/ipc/past-answers.ts';
import type { TagCount } from '../../../shared/ipc/tag-answers.ts';
import { ask, listen } from '../../app/api.ts';

/** The tags of the notebook by the alphabet, kept true; null before the first answer. One question at a time. */
export function useTags(): Past<TagCount> | null {
  const [tags, setTags] = useState<Past<TagCount> | null>(null);
  useEffect(() => {
    let wanted = true;
    let asking = false;
    let again = false;
    const look = async () => {
      again = true;
      if (asking) return;
      asking = true;
      while (again && wanted) {
        again = false;
        const answer = await ask('past.tags');
        if (wanted && answer.ok) setTags(answer.value);
      }
      asking = false;
    };
    void look();
    const stops = [
      listen('library.changed', () => void look()),
      listen('library.indexProgress', (done, total) => (done >= total ? void look() : undefined)),
    ];
    return () => {
      wanted = false;
      for (const stop of stops) stop();
    };
  }, []);
  return tags;
}
