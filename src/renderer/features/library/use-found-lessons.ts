import { useEffect, useState } from 'react';
import type { FoundLesson } from '../../../shared/ipc/record-answers.ts';
import { ask, listen } from '../../app/api.ts';
import { useNavigation } from '../../app/navigation.ts';
import { asksForWords } from './asks-for-words.ts';

const NONE: readonly FoundLesson[] = [];

/** The lessons that have the words typed in the search, as they become; none while a goal or filter narrows it to cases. */
export function useFoundLessons(): readonly FoundLesson[] {
  const text = useNavigation((state) =>
    state.goal === null && state.choices.length === 0 && asksForWords(state.searchText) ? state.searchText : '',
  );
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    if (text === '') return setFound(NONE);
    let wanted = true;
    const look = () =>
      void ask('lessons.find', text).then((answer) => {
        if (wanted && answer.ok) setFound(answer.value);
      });
    look();
    const stop = listen('lessons.changed', look);
    return () => {
      wanted = false;
      stop();
    };
  }, [text]);
  return found;
}
