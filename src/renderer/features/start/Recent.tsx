import { useEffect, useState } from 'react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { CaseSummary } from '../../../shared/core/case-study/case-summary.ts';
import { listed } from '../../../shared/core/isolated.ts';
import { outcomeText } from '../../../shared/core/outcome/outcome-text.ts';
import { ask, listen } from '../../app/api.ts';
import { runCommand } from '../../app/commands.ts';
import { useFormats } from '../../app/formats.ts';
import { openCase } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { Thumbnail } from '../../app/Thumbnail.tsx';
import { Button } from '../../ui/Button.tsx';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import { NotYetLearned } from './NotYetLearned.tsx';
import { Pinned } from './Pinned.tsx';
import styles from './Recent.module.css';
import { ThisWeek } from './ThisWeek.tsx';
import { words } from './words.ts';

const SHOWN = 6;

/** The day, and the cases edited last, to go on with. */
export function Recent() {
  const formats = useFormats();
  const notebook = useSession((state) => state.notebook);
  const recent = useRecent();
  return (
    <div className={styles.page}>
      <h1>{formats.weekday(new Date())}</h1>
      {notebook?.isExample ? (
        <div className={styles.note}>
          <p>{words.exampleNote}</p>
          <Button look="main" onClick={() => runCommand('new-notebook')}>
            {words.ownNotebook}
          </Button>
        </div>
      ) : null}
      {notebook?.readOnly ? (
        <div className={styles.note}>
          <p>{notebook.readOnly}</p>
        </div>
      ) : null}
      {notebook?.isExample ? <Tiles cases={recent} /> : null}
      <Pinned />
      <NotYetLearned />
      <ThisWeek />
      {notebook?.isExample ? null : <GoOn cases={recent} />}
    </div>
  );
}

/** The cases of the example, to be chosen by their pictures. */
function Tiles({ cases }: { cases: readonly CaseSummary[] }) {
  const locale = useSession((state) => state.locale);
  return (
    <ul className={styles.tiles}>
      {cases.map((summary) => (
        <li key={summary.id}>
          <button type="button" onClick={() => openCase(summary.id)}>
            <Thumbnail key={summary.lead} picture={summary.lead} shape="tile" />
            <b>{displayTitle(summary.title)}</b>
            <span>{listed(summary.goals)}</span>
            <span className={styles.out}>
              <DegreeBar share={summary.degree} band={summary.band} />
              {outcomeText(summary, locale)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function GoOn({ cases }: { cases: readonly CaseSummary[] }) {
  const formats = useFormats();
  return (
    <>
      <h2>{words.goOn}</h2>
      <ul className={styles.lines}>
        {cases.map((summary) => (
          <li key={summary.id}>
            <button type="button" onClick={() => openCase(summary.id)}>
              <b>{displayTitle(summary.title)}</b>
              <span>{words.edited(formats.moment(summary.savedAt))}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function useRecent(): readonly CaseSummary[] {
  const [recent, setRecent] = useState<readonly CaseSummary[]>([]);
  useEffect(() => {
    let shown = true;
    const load = async () => {
      const answer = await ask('library.page', { text: '', sort: 'last edited', goal: null, offset: 0, limit: SHOWN });
      if (!shown || !answer.ok) return;
      const summaries = answer.value.rows.map((row) => row.summary);
      setRecent(summaries.filter((summary) => summary.fileState !== 'damaged'));
    };
    void load();
    const stop = listen('library.changed', () => void load());
    return () => {
      shown = false;
      stop();
    };
  }, []);
  return recent;
}
