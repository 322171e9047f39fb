import { useEffect, useState } from 'react';
import type { AttachedItem } from '../../../shared/core/case-study/evidence-item.ts';
import { isWebArchiveName } from '../../../shared/core/case-study/file-kind.ts';
import type { WebArchive } from '../../../shared/ipc/contract.ts';
import { ask } from '../../app/api.ts';
import { useFormats } from '../../app/formats.ts';
import { StarButtons } from '../../ui/StarButtons.tsx';
import type { ItemChange } from './CaptionFields.tsx';
import styles from './FileDetails.module.css';
import { words } from './words.ts';

type Shown = { readonly archive: WebArchive | null } | { readonly failed: string };

/**
 * What is known of a file beside its name: which reaction it drew, the pages a web archive keeps, as words only, and the
 * hash of its bytes.
 */
export function FileDetails({
  item,
  id,
  readOnly,
  onChange,
}: {
  item: AttachedItem;
  id: string;
  readOnly: boolean;
  onChange: (change: ItemChange) => void;
}) {
  const [shown, setShown] = useState<Shown | null>(null);
  const { attachment } = item;
  useEffect(() => {
    let left = false;
    void ask('evidence.webPages', attachment).then((answer) => {
      if (left) return;
      setShown(answer.ok ? { archive: answer.value } : { failed: answer.failure.message });
    });
    return () => {
      left = true;
    };
  }, [attachment]);
  return (
    <div id={id} className={styles.details}>
      <StarButtons star={item.star} labels={words.stars} disabled={readOnly} onChange={(star) => onChange({ star })} />
      {shown === null ? <p role="status">{words.reading}</p> : null}
      {shown && 'failed' in shown ? <p>{shown.failed}</p> : null}
      {shown && 'archive' in shown && shown.archive ? <Pages archive={shown.archive} name={item.fileName} /> : null}
      {shown && 'archive' in shown && !shown.archive && isWebArchiveName(item.fileName) ? <p>{words.noPages}</p> : null}
      <p className={styles.hash}>{words.fingerprint(attachment)}</p>
    </div>
  );
}

function Pages({ archive: { pages, count, whole }, name }: { archive: WebArchive; name: string }) {
  const formats = useFormats();
  const said = pages.filter(({ url, title }) => url !== '' || title !== '');
  return (
    <>
      <p>
        {said.length === 0 ? words.noPages : formats.counted(count, words.onePage, words.manyPages)}
        {whole ? '' : ` ${words.notWhole}`}
      </p>
      {said.length > 0 ? (
        // It scrolls, so that the keyboard must reach it.
        <ol className={styles.pages} aria-label={words.pagesOf(name)} {...reachable}>
          {said.map((page) => (
            <li key={`${page.url}\n${page.at}`}>
              {page.title === '' ? null : <b>{page.title}</b>}
              <span>{[page.url, page.at].filter((part) => part !== '').join(', ')}</span>
            </li>
          ))}
        </ol>
      ) : null}
      {count > pages.length ? <p>{words.morePages(formats.count(count - pages.length))}</p> : null}
    </>
  );
}

const reachable = { tabIndex: 0 };
