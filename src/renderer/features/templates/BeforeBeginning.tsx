import { type KeyboardEvent, useEffect, useState } from 'react';
import { outcomeText } from '../../../shared/core/outcome/outcome-text.ts';
import type { PlanningBrief } from '../../../shared/core/planning/brief.ts';
import { newPlan, questionOf } from '../../../shared/core/planning/plan.ts';
import type { NewCaseAbout } from '../../../shared/ipc/contract.ts';
import { ask } from '../../app/api.ts';
import { useFormats } from '../../app/formats.ts';
import { openCase, showPlan } from '../../app/navigation.ts';
import { newId } from '../../app/new-id.ts';
import { notifyFailure } from '../../app/notices.ts';
import { useSession } from '../../app/session.ts';
import { today } from '../../app/today.ts';
import { useKnownGoals } from '../../app/use-known-goals.ts';
import { Button } from '../../ui/Button.tsx';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import { NamesInput } from '../../ui/NamesInput.tsx';
import styles from './BeforeBeginning.module.css';
import { words } from './words.ts';

/** Milliseconds without a key before the past is asked. */
const PAUSE = 200;
const SHOWN = 3;

/**
 * The past before the blank page: for a goal and channels, the earlier cases that match. Nothing has to be said here;
 * Enter begins all the same.
 */
export function BeforeBeginning({
  about,
  onAbout,
  onBegin,
  onLeave,
}: {
  about: NewCaseAbout;
  onAbout: (about: NewCaseAbout) => void;
  onBegin: () => void;
  /** Closes the palette for good: the focus goes on elsewhere. */
  onLeave: () => void;
}) {
  const hasCases = useSession((state) => (state.notebook?.caseCount ?? 0) > 0);
  const [known, look] = useKnownGoals();
  useEffect(() => {
    if (hasCases) look();
  }, [hasCases, look]);
  const brief = useMatches(about);
  if (!hasCases) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    onBegin();
  };
  const plan = async () => {
    const [goal = ''] = about.goals;
    const made = { ...newPlan(newId(), new Date().toISOString()), goal, channels: [...about.channels] };
    const saved = await ask('plans.save', made, null);
    if (!saved.ok) return notifyFailure(saved.failure);
    onLeave();
    showPlan(saved.value.id);
  };
  return (
    // Keys that nothing inside has answered.
    <section className={styles.before} aria-label={words.before} onKeyDown={onKeyDown}>
      <div className={styles.fields}>
        <NamesInput
          className={styles.field ?? ''}
          aria-label={words.goal}
          label={words.goal}
          placeholder={words.goalHint}
          known={known}
          names={about.goals}
          onNames={(goals) => onAbout({ ...about, goals })}
        />
        <NamesInput
          className={styles.field ?? ''}
          aria-label={words.channels}
          label={words.channels}
          placeholder={words.channelsHint}
          known={null}
          names={about.channels}
          onNames={(channels) => onAbout({ ...about, channels })}
        />
      </div>
      <Matches
        brief={brief}
        onPlan={() => void plan()}
        onOpen={(id) => {
          onLeave();
          openCase(id);
        }}
      />
    </section>
  );
}

function Matches({
  brief,
  onPlan,
  onOpen,
}: {
  brief: PlanningBrief | null;
  onPlan: () => void;
  onOpen: (id: PlanningBrief['happened'][number]['caseId']) => void;
}) {
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  if (brief === null) return <p className={styles.words}>{words.beforeHint}</p>;
  const { happened, neverApplied } = brief;
  if (happened.length === 0) return <p className={styles.words}>{words.noMatch}</p>;
  const left = neverApplied.length;
  return (
    <>
      <p className={styles.words} role="status">
        {words.matches(formats.count(happened.length), happened.length !== 1)}{' '}
        {left > 0 ? words.changesLeft(formats.count(left), left !== 1) : null}
      </p>
      <ul className={styles.cases}>
        {happened.slice(0, SHOWN).map(({ caseId, title, told, degree, band }) => (
          <li key={caseId}>
            <button type="button" onClick={() => onOpen(caseId)}>
              <b>{title}</b>
              <span className={styles.told}>{told}</span>
              <span className={styles.outcome}>
                <DegreeBar share={degree} band={band} size="table" />
                {outcomeText({ degree, band }, locale)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button onClick={onPlan}>{words.lookFirst}</Button>
    </>
  );
}

/** The brief for what was said so far; null while nothing was. */
function useMatches({ goals, channels }: NewCaseAbout): PlanningBrief | null {
  const [brief, setBrief] = useState<PlanningBrief | null>(null);
  const asked = JSON.stringify([goals, channels]);
  useEffect(() => {
    const [wantedGoals, wantedChannels]: [string[], string[]] = JSON.parse(asked);
    if (wantedGoals.length === 0 && wantedChannels.length === 0) return setBrief(null);
    let wanted = true;
    const timer = setTimeout(() => {
      const plan = newPlan(newId(), new Date().toISOString());
      const question = questionOf({ ...plan, goal: wantedGoals[0] ?? '', channels: wantedChannels });
      void ask('plans.brief', { question, except: null }, today()).then((answer) => {
        if (wanted && answer.ok) setBrief(answer.value.brief);
      });
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return brief;
}
