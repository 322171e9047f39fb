import { useCallback, useEffect, useState } from 'react';
import type { UnusedFile, UnusedFiles } from '../../../shared/ipc/contract.ts';
import { type Answer, ask } from '../../app/api.ts';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { FirstOf } from '../../app/FirstOf.tsx';
import { useFormats } from '../../app/formats.ts';
import { notify, notifyFailure } from '../../app/notices.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Lede, Page } from '../../ui/Page.tsx';
import { FileRow } from './FileRow.tsx';
import styles from './Tools.module.css';
import { words } from './words.ts';

/** What nothing names, to be put away file by file, and what was put away, to be brought back. */
export function UnusedScreen() {
  const formats = useFormats();
  const writable = useSession((state) => state.notebook?.readOnly === null);
  const [files, setFiles] = useState<UnusedFiles | null>(null);
  const [leaving, setLeaving] = useState<UnusedFile | null>(null);
  const load = useCallback(async () => {
    const answer = await ask('files.unused');
    if (answer.ok) setFiles(answer.value);
    else notifyFailure(answer.failure);
  }, []);
  useEffect(() => void load(), [load]);

  const done = async (answer: Answer<'files.restore'> | Answer<'files.trash'>, text: string, undo?: () => void) => {
    await load();
    if (!answer.ok) return notifyFailure(answer.failure);
    const action = undo ? { action: { label: words.undo, run: undo } } : {};
    notify({ text, ...action, passing: true, about: 'unused files' });
  };
  const restore = async (rows: readonly UnusedFile[]) => {
    for (const { attachment } of rows) {
      const answer = await ask('files.restore', attachment);
      if (!answer.ok) notifyFailure(answer.failure);
    }
    await load();
  };
  const putAway = async (rows: readonly UnusedFile[]) => {
    const answer = await ask(
      'files.trash',
      rows.map(({ attachment }) => attachment),
    );
    const [only] = rows;
    const text =
      rows.length === 1 && only
        ? words.movedOne(nameOf(only))
        : words.moved(formats.counted(rows.length, words.one, words.many));
    await done(answer, text, () => void restore(rows));
  };
  const unused = files?.unused ?? [];
  const trashed = files?.trashed ?? [];
  return (
    <>
      <DocumentBar />
      <Page title={words.unused}>
        <Lede status>{files === null ? words.looking : unused.length === 0 ? words.noneUnused : words.unusedLede}</Lede>
        {unused.length > 0 ? (
          <FirstOf items={unused}>
            {(shown) => (
              <ul className={styles.rows} aria-label={words.unused}>
                {shown.map((file) => (
                  <FileRow key={file.attachment} file={file} name={nameOf(file)} about={aboutOf(file, formats.moment)}>
                    <Button
                      disabled={!writable}
                      aria-label={words.putAwayOf(nameOf(file))}
                      onClick={() => void putAway([file])}
                    >
                      {words.putAway}
                    </Button>
                  </FileRow>
                ))}
              </ul>
            )}
          </FirstOf>
        ) : null}
        {unused.length > 1 ? (
          <Button className={styles.all ?? ''} disabled={!writable} onClick={() => void putAway(unused)}>
            {words.putAllAway(formats.count(unused.length))}
          </Button>
        ) : null}
        {trashed.length > 0 ? (
          <h2 id="files-in-trash" className={styles.part}>
            {words.trash}
          </h2>
        ) : null}
        {trashed.length > 0 ? (
          <FirstOf items={trashed}>
            {(shown) => (
              <ul className={styles.rows} aria-labelledby="files-in-trash">
                {shown.map((file) => (
                  <FileRow
                    key={file.attachment}
                    file={file}
                    name={nameOf(file)}
                    about={words.trashedAt(formats.moment(file.trashedAt ?? file.lastSeen))}
                  >
                    {file.removable ? (
                      <Button
                        look="plain"
                        disabled={!writable}
                        aria-label={words.removeOf(nameOf(file))}
                        onClick={() => setLeaving(file)}
                      >
                        {words.remove}
                      </Button>
                    ) : null}
                    <Button
                      disabled={!writable}
                      aria-label={words.restoreOf(nameOf(file))}
                      onClick={() =>
                        void ask('files.restore', file.attachment).then((answer) =>
                          done(answer, words.restored(nameOf(file))),
                        )
                      }
                    >
                      {words.restore}
                    </Button>
                  </FileRow>
                ))}
              </ul>
            )}
          </FirstOf>
        ) : null}
      </Page>
      <Dialog
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        title={words.removeAsk(leaving ? nameOf(leaving) : '')}
      >
        <p>{words.removeTold}</p>
        <div className={styles.ask}>
          <Button onClick={() => setLeaving(null)}>{words.cancel}</Button>
          <Button
            onClick={() => {
              setLeaving(null);
              if (leaving)
                void ask('files.remove', leaving.attachment).then((answer) =>
                  answer.ok ? load() : notifyFailure(answer.failure),
                );
            }}
          >
            {words.remove}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function nameOf({ fileName }: UnusedFile): string {
  return fileName || words.nameless;
}

function aboutOf({ lastCase, lastSeen }: UnusedFile, moment: (instant: string) => string): string {
  return lastCase === '' ? words.added(moment(lastSeen)) : words.from(lastCase, moment(lastSeen));
}
