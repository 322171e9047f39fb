import { useEffect, useId, useState } from 'react';
import { isUlid, type Ulid } from '../../../shared/core/ids.ts';
import { limits } from '../../../shared/core/limits.ts';
import { OfferingText } from '../../ui/OfferingText.tsx';
import styles from './ChangePanel.module.css';
import type { FoundCase } from './change-context.ts';
import { words } from './words.ts';

interface Found {
  readonly typed: string;
  readonly cases: readonly FoundCase[];
}

const none: Found = { typed: '', cases: [] };

/** Chooses a case by typing its title, as the brackets in a text do. Enter waits for the answer and takes the first. */
export function CaseField({
  label,
  hint,
  findCases,
  onCase,
}: {
  label: string;
  /** What is said while nothing is typed. */
  hint: string;
  findCases: (typed: string) => Promise<readonly FoundCase[]>;
  onCase: (chosen: { readonly id: Ulid; readonly title: string }) => void;
}) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Found>(none);
  const [wanted, setWanted] = useState<string | null>(null);
  const [field, about] = [useId(), useId()];
  useEffect(() => {
    let isAsked = true;
    void findCases(typed).then((cases) => isAsked && setFound({ typed, cases }));
    return () => {
      isAsked = false;
    };
  }, [typed, findCases]);
  const choose = ({ id, title }: FoundCase) => {
    if (!isUlid(id)) return;
    setTyped('');
    onCase({ id, title });
  };
  useEffect(() => {
    if (wanted === null || found.typed !== wanted) return;
    setWanted(null);
    const [first] = found.cases;
    if (first) choose(first);
  });
  const isKnown = found.typed === typed;
  const says = typed === '' ? hint : isKnown && found.cases.length === 0 ? words.noCase(typed) : words.chooseCase;
  return (
    <div className={styles.field}>
      <label htmlFor={field}>{label}</label>
      <OfferingText
        id={field}
        className={styles.case}
        aria-describedby={says ? about : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={words.caseHint}
        maxLength={limits.nameLength}
        value={typed}
        offersLabel={words.cases}
        waiting={!isKnown}
        offersFor={() => found.cases.map((one) => ({ ...one, name: one.title }))}
        onText={setTyped}
        onChoose={choose}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return;
          event.preventDefault();
          setWanted(typed);
        }}
      />
      {says ? (
        <span id={about} className={styles.hint}>
          {says}
        </span>
      ) : null}
    </div>
  );
}
