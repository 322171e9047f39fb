import { useLayoutEffect, useRef } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { Change } from '../../../shared/core/learning/change.ts';
import { appliedTo, notAppliedTo } from '../../../shared/core/learning/change-life.ts';
import { appliedIn } from '../../../shared/core/learning/change-uses.ts';
import { limits } from '../../../shared/core/limits.ts';
import { Button } from '../../ui/Button.tsx';
import { CaseField } from './CaseField.tsx';
import styles from './ChangePanel.module.css';
import type { ChangeContext } from './change-context.ts';
import { shownTitle, useTarget } from './use-target.ts';
import { words } from './words.ts';

interface Props {
  change: Change;
  context: ChangeContext;
  onChange: (change: Partial<Change>, place: string) => void;
}

/** Where a change is planned, and the cases it was applied in. */
export function ChangePlaces({ change, context, onChange }: Props) {
  const { readOnly, today } = context;
  const { status } = change;
  const applied = appliedIn(change);
  const { place, next } = useRefocus();
  return (
    <div ref={place} className={styles.places}>
      {status === 'planned' ? (
        <PlannedFor change={change} context={context} onChange={onChange} onRefocus={next} />
      ) : null}
      {applied.map(({ caseId, title }) => (
        <Chosen
          key={caseId}
          label={words.appliedCase}
          id={caseId}
          known={title}
          context={context}
          onRemove={() => {
            next('textarea, button');
            onChange(asWhole(notAppliedTo(change, caseId, today)), `not in ${caseId}`);
          }}
        />
      ))}
      {status === 'applied' && !readOnly ? (
        <CaseField
          label={applied.length > 0 ? words.anotherCase : words.appliedCase}
          hint={applied.length > 0 ? '' : words.needsCase}
          findCases={context.findCases}
          onCase={(one) => onChange(appliedTo(change, one, today), `applied in ${one.id}`)}
        />
      ) : null}
    </div>
  );
}

function PlannedFor({ change, context, onChange, onRefocus }: Props & { onRefocus: (selector: string) => void }) {
  const { campaign = '', caseId, caseTitle } = change;
  const { readOnly, findCases } = context;
  const hint = campaign.trim() === '' ? words.needsPlace : '';
  return (
    <>
      <label>
        {words.campaign}
        <input
          type="text"
          autoComplete="off"
          maxLength={limits.nameLength}
          readOnly={readOnly}
          value={campaign}
          onChange={(event) => onChange({ campaign: event.target.value }, 'campaign')}
        />
      </label>
      {caseId ? (
        <Chosen
          label={words.plannedCase}
          id={caseId}
          known={caseTitle}
          context={context}
          onRemove={() => {
            onRefocus('textarea');
            onChange({ caseId: undefined, caseTitle: undefined }, 'case');
          }}
        />
      ) : readOnly ? null : (
        <CaseField
          label={words.plannedCase}
          hint={hint}
          findCases={findCases}
          onCase={({ id, title }) => {
            onRefocus('button');
            onChange({ caseId: id, caseTitle: title }, 'case');
          }}
        />
      )}
    </>
  );
}

function Chosen({
  label,
  id,
  known,
  context,
  onRemove,
}: {
  label: string;
  id: Ulid;
  known: string | undefined;
  context: ChangeContext;
  onRemove: () => void;
}) {
  const target = useTarget(context.targets, id);
  const title = shownTitle(target, known);
  return (
    <div className={styles.chosen}>
      <span>{label}</span>
      <div>
        <b>
          {title}
          {words.remarks[target?.place ?? 'notebook']}
        </b>
        {context.readOnly ? null : (
          <Button look="plain" aria-label={words.takeBack(title)} onClick={onRemove}>
            {words.remove}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Gives the focus to what is found by `next` once what had it was taken away. */
function useRefocus() {
  const place = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    const { current } = wanted;
    wanted.current = null;
    if (current) place.current?.querySelector<HTMLElement>(current)?.focus();
  });
  const next = (selector: string) => {
    wanted.current = selector;
  };
  return { place, next };
}

// What the change no longer has must go from the one it is merged into.
function asWhole(change: Change): Partial<Change> {
  return { applied: undefined, ...change };
}
