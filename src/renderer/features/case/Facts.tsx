import { useState } from 'react';
import { type CaseStatus, caseStatuses } from '../../../shared/core/case-study/case-study.ts';
import { limits } from '../../../shared/core/limits.ts';
import { useKnownGoals } from '../../app/use-known-goals.ts';
import { type CaseEditor, useField } from '../editor/index.ts';
import { DatesField } from './DatesField.tsx';
import styles from './Facts.module.css';
import { FunctionsField } from './FunctionsField.tsx';
import { NamesField } from './NamesField.tsx';
import { type KnownNames, useKnownNames, withNames } from './use-known-names.ts';
import { useTagSpelling } from './use-tag-spelling.ts';
import { words } from './words.ts';

/** The line of facts under the title: quiet fields, each with its label. */
export function Facts({ caseEditor, readOnly }: { caseEditor: CaseEditor; readOnly: boolean }) {
  const common = { caseEditor, readOnly };
  const [goals, lookForGoals] = useKnownGoals();
  const [{ names: known, tagged }, lookForNames] = useKnownNames();
  const { spelled, begin } = useTagSpelling(caseEditor, tagged);
  return (
    // Looked for only when somebody is about to write: a case is shown more often than its facts are changed.
    <fieldset
      className={styles.facts}
      aria-label={words.facts}
      onFocus={
        readOnly
          ? undefined
          : (event) => {
              begin(event);
              lookForGoals();
              lookForNames();
            }
      }
    >
      <NamesField {...common} field="goals" label={words.goals} known={goals} />
      <CampaignField {...common} />
      <NamesField
        {...common}
        field="channels"
        label={words.channels}
        known={withNames(known.channel, words.knownChannels)}
      />
      <DatesField {...common} />
      <NamesField {...common} field="tags" label={words.tags} known={known.tag ?? []} spelled={spelled} />
      <MoreFacts {...common} known={known} />
      <StatusField {...common} />
    </fieldset>
  );
}

interface FactProps {
  caseEditor: CaseEditor;
  readOnly: boolean;
}

/** The facts that few cases need: those that are there, and a button for the others. */
function MoreFacts({ known, ...props }: FactProps & { known: KnownNames }) {
  const { caseEditor, readOnly } = props;
  const [asked, setAsked] = useState(false);
  const audiences = useField(caseEditor, 'audiences') ?? [];
  const contentTypes = useField(caseEditor, 'contentTypes') ?? [];
  const functions = useField(caseEditor, 'businessFunctions') ?? [];
  const missing = [audiences, contentTypes, functions].filter((list) => list.length === 0);
  return (
    <>
      {asked || audiences.length > 0 ? (
        <NamesField {...props} field="audiences" label={words.audiences} known={known.audience ?? []} focused={asked} />
      ) : null}
      {asked || contentTypes.length > 0 ? (
        <NamesField
          {...props}
          field="contentTypes"
          label={words.contentTypes}
          known={withNames(known['content type'], words.knownContentTypes)}
        />
      ) : null}
      {asked || functions.length > 0 ? <FunctionsField {...props} /> : null}
      {missing.length > 0 && !asked && !readOnly ? (
        <button type="button" className={styles.more} title={words.moreFactsAbout} onClick={() => setAsked(true)}>
          {words.moreFacts}
        </button>
      ) : null}
    </>
  );
}

function CampaignField({ caseEditor, readOnly }: FactProps) {
  const campaign = useField(caseEditor, 'campaign');
  return (
    <label className={styles.fact}>
      <span>{words.campaign}</span>
      <input
        className={styles.value}
        data-line="campaign"
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
