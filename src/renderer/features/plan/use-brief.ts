import { useEffect, useState } from 'react';
import type { Plan } from '../../../shared/core/planning/plan.ts';
import { questionOf } from '../../../shared/core/planning/plan.ts';
import type { BriefAnswer } from '../../../shared/ipc/contract.ts';
import { ask, listen } from '../../app/api.ts';
import { notifyFailure } from '../../app/notices.ts';
import { today } from '../../app/today.ts';

/** Milliseconds without a key before the past is asked. */
const PAUSE = 250;

/** The brief of a plan as its question stands, and as the notebook changes; null before the first answer. */
export function useBrief(plan: Plan): BriefAnswer | null {
  const [answer, setAnswer] = useState<BriefAnswer | null>(null);
  const question = JSON.stringify(questionOf(plan));
  const except = plan.startedCase;
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const found = await ask('plans.brief', { question: JSON.parse(question), except }, today());
      if (!wanted) return;
      if (found.ok) setAnswer(found.value);
      else notifyFailure(found.failure);
    };
    const timer = setTimeout(() => void look(), PAUSE);
    const stop = listen('library.changed', () => void look());
    return () => {
      wanted = false;
      clearTimeout(timer);
      stop();
    };
  }, [question, except]);
  return answer;
}

/** Whether a plan says enough to ask the past. */
export function asksSomething(plan: Plan): boolean {
  const { goal, channels, audiences, contentTypes, businessFunctions, sentence } = plan;
  return (
    goal.trim() !== '' ||
    sentence.trim() !== '' ||
    [channels, audiences, contentTypes, businessFunctions].some((names) => names.length > 0)
  );
}
