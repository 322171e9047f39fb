import { useId, useState } from 'react';
import { isCalendarDate } from '../../../shared/core/dates.ts';
import { limits } from '../../../shared/core/limits.ts';
import { SentForm } from './SentForm.tsx';
import type { ShownOutcome } from './shown-outcome.ts';
import { words } from './words.ts';

/** Says on a day and in one sentence how it turned out: one step of the history, taken when it is sent. */
export function AcknowledgeForm({
  notes,
  today,
  onChange,
  onDone,
}: Pick<ShownOutcome, 'notes' | 'today' | 'onChange'> & { onDone: () => void }) {
  const before = notes?.acknowledged ?? null;
  const [sentence, setSentence] = useState(before?.sentence ?? '');
  const [on, setOn] = useState<string>(before?.on ?? today);
  const [trouble, setTrouble] = useState('');
  const about = useId();
  const send = () => {
    if (sentence.trim() === '') return setTrouble(words.noSentence);
    if (!isCalendarDate(on)) return setTrouble(words.noDay);
    onChange({ ...notes, acknowledged: { ...before, on, sentence: sentence.trim() } }, 'acknowledged');
    onDone();
  };
  const takeBack = () => {
    onChange({ ...notes, acknowledged: null }, 'acknowledged');
    onDone();
  };
  return (
    <SentForm
      about={about}
      trouble={trouble}
      send={{ label: before ? words.change : words.acknowledge, look: 'main', run: send }}
      takeBack={before ? { label: words.takeBack, run: takeBack } : null}
    >
      <label>
        {words.sentence}
        <input
          type="text"
          autoComplete="off"
          maxLength={limits.captionLength}
          aria-describedby={trouble ? about : undefined}
          value={sentence}
          onChange={(event) => setSentence(event.target.value)}
        />
      </label>
      <label>
        {words.on}
        <input type="date" max="9999-12-31" value={on} onChange={(event) => setOn(event.target.value)} />
      </label>
    </SentForm>
  );
}
