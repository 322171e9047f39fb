import type { Ulid } from '../../../shared/core/ids.ts';
import { Button } from '../../ui/Button.tsx';
import type { EvidenceChoice } from './evidence-choice.ts';
import styles from './Timeline.module.css';
import { words } from './words.ts';

/** The evidence an entry points to. Nothing where the case has none to point to. */
export function EntryEvidence({
  linked,
  choices,
  label,
  readOnly,
  onEvidence,
  onShow,
}: {
  linked: Ulid | null;
  choices: readonly EvidenceChoice[];
  label: string;
  readOnly: boolean;
  onEvidence: (id: Ulid | null) => void;
  onShow: (id: string) => void;
}) {
  const chosen = choices.find(({ id }) => id === linked);
  if (linked === null && (readOnly || choices.length === 0)) return null;
  return (
    <div className={styles.evidence}>
      {readOnly ? (
        <span>{chosen?.name ?? words.lostEvidence}</span>
      ) : (
        <select
          aria-label={label}
          value={linked ?? ''}
          onChange={({ target: { value } }) => onEvidence(choices.find(({ id }) => id === value)?.id ?? null)}
        >
          <option value="">{words.noEvidence}</option>
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {linked !== null && !chosen ? <option value={linked}>{words.lostEvidence}</option> : null}
        </select>
      )}
      {chosen ? (
        <Button look="plain" onClick={() => onShow(chosen.id)}>
          {words.showEvidence}
        </Button>
      ) : null}
    </div>
  );
}
