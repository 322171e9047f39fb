import { useEffect, useState } from 'react';
import type { Ulid } from '../../shared/core/ids.ts';
import { OfferingText } from '../ui/OfferingText.tsx';
import styles from './CasePick.module.css';
import { type FoundCase, findCases } from './find-cases.ts';
import { words } from './words.ts';

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
  const [found, setFound] = useState<readonly FoundCase[]>([]);
  const without = but.join(' ');
  useEffect(() => {
    let wanted = true;
    void findCases(typed, without === '' ? [] : (without.split(' ') as Ulid[])).then((cases) => {
      if (wanted) setFound(cases);
    });
    return () => {
      wanted = false;
    };
  }, [typed, without]);
  return (
    <OfferingText
      className={styles.field}
      aria-label={label}
      placeholder={label}
      value={typed}
      offersLabel={words.casesOffered}
      offersFor={() => found.map(({ id, title, about }) => ({ id, name: title, about }))}
      onText={setTyped}
      onChoose={({ id }) => {
        setTyped('');
        const chosen = found.find((one) => one.id === id);
        if (chosen) onPick(chosen);
      }}
    />
  );
}
