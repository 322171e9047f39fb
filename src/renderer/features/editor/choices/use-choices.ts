import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Choice, ChoiceGroup } from './ChoiceList.tsx';

interface Options {
  readonly groups: readonly ChoiceGroup[];
  /** What the choices answer; when it changes, the first is active again. */
  readonly question: string;
  /** Whether choices are still on the way: Enter then waits for them. */
  readonly waiting: boolean;
  readonly takeKeys: (handler: (event: KeyboardEvent) => boolean) => () => void;
  readonly onChoose: (choice: Choice) => void;
  readonly onLeave: () => void;
}

/** The choice the keys are on: arrows move it, Enter and Tab take it, Escape leaves. */
export function useChoices({ groups, question, waiting, takeKeys, onChoose, onLeave }: Options) {
  const choices = groups.flatMap((group) => group.choices);
  const [pointed, setPointed] = useState({ question, id: '' });
  const [wanted, setWanted] = useState<string | null>(null);
  const here = pointed.question === question ? choices.findIndex(({ id }) => id === pointed.id) : 0;
  const index = Math.max(0, here);
  const active = choices[index];
  const point = (choice: Choice | undefined) => setPointed({ question, id: choice?.id ?? '' });

  const handle = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const takes = event.key === 'Enter' || event.key === 'Tab';
    if (event.key === 'Escape') onLeave();
    else if (takes && waiting) setWanted(question);
    else if (takes && active) onChoose(active);
    else if (by !== 0 && active) point(choices.at((index + by) % choices.length));
    else return false;
    return true;
  };
  const latest = useRef(handle);
  useLayoutEffect(() => {
    latest.current = handle;
  });
  useEffect(() => takeKeys((event) => latest.current(event)), [takeKeys]);
  useEffect(() => {
    if (waiting || wanted === null) return;
    setWanted(null);
    if (wanted === question && active) onChoose(active);
  });
  return { active, point };
}
