import { useEffect, useState } from 'react';
import type { Ulid } from '../../shared/core/ids.ts';
import { OfferingText } from '../ui/OfferingText.tsx';
import styles from './CasePick.module.css';
import { type FoundCase, findCases } from './find-cases.ts';
import { words } from './words.ts';

interface Found {
  readonly cases: readonly FoundCase[];
  /** What was asked; null before the first answer. */
  readonly answers: string | null;
}

/** A line to type in that offers the cases of the notebook; the one chosen is told, and the line is empty again. */
export function CasePick({
  label,
  but,
  onPick,
}: {
  label: string;
  /** Cases that are not offered. */
  but: readonly Ulid[];
  onPick: (found: FoundCase) => void;
}) {
  const [typed, setTyped] = useState('');
  const without = but.join(' ');
  const [{ cases, answers }, setFound] = useState<Found>({ cases: [], answers: null });
  const question = `${typed} ${without}`;
  useEffect(() => {
    let wanted = true;
    void findCases(typed, without === '' ? [] : (without.split(' ') as Ulid[])).then((found) => {
      if (wanted) setFound({ cases: found, answers: question });
    });
    return () => {
      wanted = false;
    };
  }, [typed, without, question]);
  return (
    <OfferingText
      className={styles.field}
      aria-label={label}
      placeholder={label}
      value={typed}
      offersLabel={words.casesOffered}
      waiting={answers !== question}
      offersFor={() => cases.map(({ id, title, about }) => ({ id, name: title, about }))}
      onText={setTyped}
      onChoose={({ id }) => {
        setTyped('');
        const chosen = cases.find((one) => one.id === id);
        if (chosen) onPick(chosen);
      }}
    />
  );
}
