import { X } from 'lucide-react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { Lesson } from '../../../shared/core/learning/lesson.ts';
import { bandOf } from '../../../shared/core/outcome/band.ts';
import { outcomeText } from '../../../shared/core/outcome/outcome-text.ts';
import type { LinkTarget } from '../../../shared/ipc/contract.ts';
import { CasePick } from '../../app/CasePick.tsx';
import { openCase } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import type { CaseTargets } from '../../app/use-targets.ts';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Lessons.module.css';
import { words } from './words.ts';

type Side = 'supporting' | 'contradicting';

/** The cases on one side of a lesson, and a field to add one. */
export function CasesSide({
  side,
  lesson,
  cases,
  writable,
  onChange,
}: {
  side: Side;
  lesson: Lesson;
  cases: CaseTargets;
  writable: boolean;
  onChange: (part: Partial<Lesson>) => void;
}) {
  const ids = lesson[side];
  const set = (next: Ulid[]) => onChange({ [side]: next });
  return (
    <fieldset className={styles.side}>
      <legend>{words[side]}</legend>
      {ids.length === 0 ? <p className={styles.word}>{words.noCase[side]}</p> : null}
      <ul>
        {ids.map((id) => (
          <NamedCase
            key={id}
            id={id}
            target={cases.get(id)}
            from={words[side]}
            onRemove={writable ? () => set(ids.filter((one) => one !== id)) : null}
          />
        ))}
      </ul>
      {writable ? (
        <CasePick
          label={words.addCase[side]}
          but={[...lesson.supporting, ...lesson.contradicting]}
          onPick={({ id }) => set([...ids, id])}
        />
      ) : null}
    </fieldset>
  );
}

function NamedCase({
  id,
  target,
  from,
  onRemove,
}: {
  id: Ulid;
  /** Undefined while it is looked up. */
  target: LinkTarget | undefined;
  from: string;
  onRemove: (() => void) | null;
}) {
  const locale = useSession((state) => state.locale);
  const title = displayTitle(target?.title ?? '');
  const isHere = target?.place === 'notebook';
  const degree = target?.degree ?? null;
  const band = bandOf(degree);
  return (
    <li>
      {isHere ? (
        <button type="button" className={styles.link} onClick={() => openCase(id)}>
          {title}
        </button>
      ) : (
        <span className={styles.link}>{title}</span>
      )}
      <span className={styles.degree}>
        {isHere ? (
          <>
            <DegreeBar share={degree} band={band} />
            {outcomeText({ degree, band }, locale)}
          </>
        ) : target ? (
          words[target.place === 'trash' ? 'inTrash' : 'gone']
        ) : null}
      </span>
      {onRemove ? <IconButton label={words.remove(title, from)} icon={X} onClick={onRemove} /> : null}
    </li>
  );
}
