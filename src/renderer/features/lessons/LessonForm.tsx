import { Trash2 } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { namesIn, namesText } from '../../../shared/core/case-study/names-text.ts';
import { type Lesson, lessonFault } from '../../../shared/core/learning/lesson.ts';
import { ask } from '../../app/api.ts';
import { useFlush } from '../../app/flush.ts';
import { createRecordSaver, type RecordSaver } from '../../app/record-saver.ts';
import { useTargets } from '../../app/use-targets.ts';
import { Button } from '../../ui/Button.tsx';
import { CasesSide } from './CasesSide.tsx';
import styles from './Lessons.module.css';
import type { LessonProps } from './lesson-props.ts';
import { words } from './words.ts';

/** Everything about one lesson, kept on the disk while it is changed. */
export function LessonForm({ lesson, isNew, writable, onSaved, onTrash }: LessonProps) {
  const [saver] = useState(() => saverOf(lesson, isNew));
  const [now, setNow] = useState(lesson);
  const cases = useTargets([...now.supporting, ...now.contradicting]);
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  useFlush(saver.flush);
  useEffect(() => () => void saver.flush(), [saver]);
  useEffect(() => {
    // Begun from a case it has all it needs already: whoever goes on without writing meant to keep it.
    if (isNew && saver.state().is === 'unchanged' && lessonFault(saver.current()) === null)
      saver.change(saver.current());
  }, [saver, isNew]);
  useEffect(() => {
    if (state.is === 'saved') onSaved(saver.current());
  }, [state, saver, onSaved]);
  const change = (part: Partial<Lesson>) => {
    const next = { ...saver.current(), ...part };
    saver.change(next);
    setNow(next);
  };
  const fault = lessonFault(now);
  const trouble = state.is === 'failed' ? state.failure.message : fault === null ? '' : words.notKept[fault];
  const word = state.is === 'saved' ? words.saved : state.is === 'unsaved' && fault === null ? words.saving : '';
  return (
    <div className={styles.form}>
      <label>
        {words.statement}
        <textarea
          id={`statement-${lesson.id}`}
          rows={2}
          maxLength={2_000}
          placeholder={words.statementHint}
          readOnly={!writable}
          value={now.statement}
          onChange={(event) => change({ statement: event.target.value.replace(/\s*\n\s*/g, ' ') })}
        />
      </label>
      <CasesSide side="supporting" lesson={now} cases={cases} writable={writable} onChange={change} />
      <CasesSide side="contradicting" lesson={now} cases={cases} writable={writable} onChange={change} />
      <label>
        {words.scope}
        <textarea
          rows={1}
          maxLength={2_000}
          placeholder={words.scopeHint}
          readOnly={!writable}
          value={now.scope}
          onChange={(event) => change({ scope: event.target.value })}
        />
      </label>
      <GoalsField goals={now.goals} writable={writable} onChange={(goals) => change({ goals })} />
      <div className={styles.foot}>
        <p className={trouble ? styles.trouble : styles.word} role="status">
          {trouble || word}
        </p>
        <Button look="plain" icon={Trash2} disabled={!writable} onClick={() => onTrash(saver.current())}>
          {words.trash}
        </Button>
      </div>
    </div>
  );
}

/** Names with commas between them: what is being typed stays as it is until the field is left. */
function GoalsField({
  goals,
  writable,
  onChange,
}: {
  goals: readonly string[];
  writable: boolean;
  onChange: (goals: string[]) => void;
}) {
  const [typed, setTyped] = useState(namesText(goals));
  return (
    <label>
      {words.goals}
      <input
        type="text"
        autoComplete="off"
        placeholder={words.goalsHint}
        readOnly={!writable}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange([...namesIn(event.target.value)]);
        }}
        onBlur={() => setTyped(namesText(namesIn(typed)))}
      />
    </label>
  );
}

function saverOf(lesson: Lesson, isNew: boolean): RecordSaver<Lesson> {
  return createRecordSaver(lesson, isNew ? null : lesson.savedAt, {
    save: (record, base) => ask('lessons.save', record, base),
    isWhole: (record) => lessonFault(record) === null,
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}
