import { useFormats } from '../../app/formats.ts';
import { useSession } from '../../app/session.ts';
import styles from './CaseListPane.module.css';
import { useLibrary } from './library-store.ts';
import { words } from './words.ts';

/** What there is to say of the cases that are shown: why nothing can be written, how far the reading is, what a search left out. */
export function ListRemarks() {
  const failure = useLibrary((state) => state.failure);
  return (
    <>
      <ReadOnly />
      <Reading />
      <Remarks />
      {failure ? <p className={styles.line}>{failure.message}</p> : null}
    </>
  );
}

/** A notebook that may not be written says why, where its cases are. */
function ReadOnly() {
  const readOnly = useSession((state) => state.notebook?.readOnly);
  return readOnly ? <p className={styles.line}>{readOnly}</p> : null;
}

/** While case files are read: the list may lack cases, and search may not find everything yet. */
function Reading() {
  const formats = useFormats();
  const ready = useLibrary((state) => state.indexReady);
  const searching = useLibrary((state) => state.text.trim() !== '');
  const progress = useLibrary((state) => state.progress);
  const unlisted = progress !== null && progress.unlisted > 0;
  if (!unlisted && (ready || !searching)) return null;
  const text = progress
    ? words.reading(formats.count(progress.done), formats.count(progress.total), searching)
    : words.readingSome;
  return <p className={styles.line}>{text}</p>;
}

/** What there is to say of a search beside what it found. */
function Remarks() {
  const remarks = useLibrary((state) => state.remarks);
  const also = useLibrary((state) => state.alsoFound);
  const lines = [...remarks, ...(also.length > 0 ? [words.alsoFound(also)] : [])];
  return lines.map((line) => (
    <p key={line} className={styles.line}>
      {line}
    </p>
  ));
}
