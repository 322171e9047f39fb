import { useEffect, useState } from 'react';
import { isolated } from '../../../shared/core/isolated.ts';
import type { CheckReport, FileProblem } from '../../../shared/ipc/contract.ts';
import { ask, listen } from '../../app/api.ts';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { FirstOf } from '../../app/FirstOf.tsx';
import { type Formats, useFormats } from '../../app/formats.ts';
import { openCase } from '../../app/navigation.ts';
import { notifyFailure } from '../../app/notices.ts';
import { Button } from '../../ui/Button.tsx';
import { Lede, Page } from '../../ui/Page.tsx';
import styles from './Tools.module.css';
import { words } from './words.ts';

type Run = { readonly is: 'idle' } | { readonly is: 'running'; readonly done: number; readonly of: number };

/** Reads the whole notebook and names every file that is missing, altered or cannot be read. */
export function CheckScreen() {
  const formats = useFormats();
  const [run, setRun] = useState<Run>({ is: 'idle' });
  const [report, setReport] = useState<CheckReport | null>(null);
  useEffect(() => {
    const stop = listen('files.checkProgress', (done, of) =>
      setRun((now) => (now.is === 'running' ? { is: 'running', done, of } : now)),
    );
    return () => {
      stop();
      void ask('files.cancelCheck');
    };
  }, []);
  const check = async () => {
    setReport(null);
    setRun({ is: 'running', done: 0, of: 0 });
    const answer = await ask('files.check');
    setRun({ is: 'idle' });
    if (answer.ok) setReport(answer.value);
    else notifyFailure(answer.failure);
  };
  return (
    <>
      <DocumentBar />
      <Page title={words.check}>
        <Lede>{words.checkLede}</Lede>
        <div className={styles.run}>
          {run.is === 'running' ? (
            <>
              <progress aria-label={words.checking} {...(run.of > 0 ? { value: run.done, max: run.of } : {})} />
              <span>{words.read(formats.size(run.done), formats.size(run.of))}</span>
              <Button onClick={() => void ask('files.cancelCheck')}>{words.cancel}</Button>
            </>
          ) : (
            <Button look={report ? 'outline' : 'main'} onClick={() => void check()}>
              {report ? words.again : words.begin}
            </Button>
          )}
        </div>
        <Lede status>{report ? summary(report, formats) : ''}</Lede>
        {report && report.problems.length > 0 ? (
          <FirstOf items={report.problems}>
            {(shown) => (
              <ul className={styles.rows} aria-label={words.problems}>
                {shown.map((problem) => (
                  <Problem key={`${problem.problem} ${problem.caseId} ${problem.fileName}`} problem={problem} />
                ))}
              </ul>
            )}
          </FirstOf>
        ) : null}
      </Page>
    </>
  );
}

function Problem({ problem: { problem, fileName, caseId, caseTitle } }: { problem: FileProblem }) {
  return (
    <li>
      <span className={styles.name}>{fileName}</span>
      <span className={styles.about}>
        {[isolated(caseTitle ?? ''), words.kinds[problem]].filter(Boolean).join(' · ')}
      </span>
      {caseId ? (
        <span className={styles.does}>
          <Button look="plain" onClick={() => openCase(caseId)}>
            {words.inCase}
          </Button>
        </span>
      ) : null}
    </li>
  );
}

function summary({ checked, of, finished, problems }: CheckReport, { count, counted }: Formats): string {
  const files = counted(checked, words.one, words.many);
  const found = counted(problems.length, words.problem, words.problems);
  if (!finished)
    return `${words.calledOff(count(checked), count(of))} ${problems.length > 0 ? `${found}.` : ''}`.trim();
  return problems.length === 0 ? words.allWell(files) : words.found(files, `${found}:`);
}
