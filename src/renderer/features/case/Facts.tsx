import { type CaseStatus, caseStatuses } from '../../../shared/core/case-study/case-study.ts';
import { isCalendarDate } from '../../../shared/core/dates.ts';
import { limits } from '../../../shared/core/limits.ts';
import { type CaseEditor, useField } from '../editor/index.ts';
import styles from './Facts.module.css';
import { NamesField } from './NamesField.tsx';
import { words } from './words.ts';

/** The line of facts under the title: quiet fields, each with its label. */
export function Facts({ caseEditor, readOnly }: { caseEditor: CaseEditor; readOnly: boolean }) {
  const common = { caseEditor, readOnly };
  return (
    <fieldset className={styles.facts} aria-label={words.facts}>
      <NamesField {...common} field="goals" label={words.goals} />
      <CampaignField {...common} />
      <NamesField {...common} field="channels" label={words.channels} />
      <DatesField {...common} />
      <NamesField {...common} field="tags" label={words.tags} />
      <StatusField {...common} />
    </fieldset>
  );
}

interface FactProps {
  caseEditor: CaseEditor;
  readOnly: boolean;
}

function CampaignField({ caseEditor, readOnly }: FactProps) {
  const campaign = useField(caseEditor, 'campaign');
  return (
    <label className={styles.fact}>
      <span>{words.campaign}</span>
      <input
        className={styles.value}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.none}
        maxLength={limits.nameLength}
        readOnly={readOnly}
        value={campaign}
        onChange={(event) => caseEditor.change('campaign', event.target.value, 'campaign')}
      />
    </label>
  );
}

function DatesField({ caseEditor, readOnly }: FactProps) {
  const period = useField(caseEditor, 'period');
  const field = (end: 'from' | 'to') => (
    <input
      className={styles.date}
      type="date"
      aria-label={words[end]}
      max="9999-12-31"
      readOnly={readOnly}
      data-missing={period[end] === null || undefined}
      value={period[end] ?? ''}
      onChange={({ target: { value } }) => {
        if (value === '' || isCalendarDate(value))
          caseEditor.change('period', { ...period, [end]: value === '' ? null : value }, end);
      }}
    />
  );
  return (
    <span className={styles.fact}>
      <span>{words.dates}</span>
      {field('from')}
      <span aria-hidden>–</span>
      {field('to')}
    </span>
  );
}

function StatusField({ caseEditor, readOnly }: FactProps) {
  const status = useField(caseEditor, 'status');
  return (
    <label className={styles.fact}>
      <span>{words.status}</span>
      <select
        className={styles.value}
        disabled={readOnly}
        value={status}
        onChange={(event) => caseEditor.change('status', event.target.value as CaseStatus, 'status')}
      >
        {caseStatuses.map((one) => (
          <option key={one} value={one}>
            {words.statuses[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
