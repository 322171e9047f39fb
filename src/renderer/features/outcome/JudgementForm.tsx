import { useId, useState } from 'react';
import { numberMarks } from '../../../shared/core/case-study/read-figure.ts';
import { limits } from '../../../shared/core/limits.ts';
import { shareText } from '../../../shared/core/metrics/amount-text.ts';
import { readDegree } from '../../../shared/core/outcome/read-degree.ts';
import styles from './Forms.module.css';
import { SentForm } from './SentForm.tsx';
import type { ShownOutcome } from './shown-outcome.ts';
import { words } from './words.ts';

/** A judgement in place of the computed number, never without its reason. Sent as a whole: one step of the history. */
export function JudgementForm({
  notes,
  locale,
  onChange,
  onDone,
}: Pick<ShownOutcome, 'notes' | 'locale' | 'onChange'> & { onDone: () => void }) {
  const before = notes?.override ?? null;
  const [degree, setDegree] = useState(before ? shareText(before.degree, locale) : '');
  const [reason, setReason] = useState(before?.reason ?? '');
  const [trouble, setTrouble] = useState('');
  const about = useId();
  const send = () => {
    const judged = readDegree(degree, numberMarks(locale));
    if (judged === null) return setTrouble(words.noDegree);
    if (reason.trim() === '') return setTrouble(words.noReason);
    onChange({ ...notes, override: { ...before, degree: judged, reason: reason.trim() } }, 'judgement');
    onDone();
  };
  const takeBack = () => {
    onChange({ ...notes, override: null }, 'judgement');
    onDone();
  };
  return (
    <SentForm
      about={about}
      trouble={trouble}
      send={{ label: words.useJudgement, run: send }}
      takeBack={before ? { label: words.takeBackJudgement, run: takeBack } : null}
    >
      <p>{words.judgeHelp}</p>
      <label className={styles.short}>
        {words.judgedDegree}
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={limits.nameLength}
          aria-describedby={trouble ? about : undefined}
          value={degree}
          onChange={(event) => setDegree(event.target.value)}
        />
      </label>
      <label>
        {words.reason}
        <input
          type="text"
          autoComplete="off"
          maxLength={limits.captionLength}
          aria-describedby={trouble ? about : undefined}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
    </SentForm>
  );
}
