import { BookmarkPlus, ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { librarySorts } from '../../../shared/core/case-study/case-summary.ts';
import { announce } from '../../app/announce.ts';
import { CommandButton } from '../../app/CommandButton.tsx';
import { useFormats } from '../../app/formats.ts';
import { sortBy, useNavigation } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Menu, MenuChoices } from '../../ui/Menu.tsx';
import { asksForWords } from './asks-for-words.ts';
import { CaseList } from './CaseList.tsx';
import styles from './CaseListPane.module.css';
import { CaseMenu } from './CaseMenu.tsx';
import { Chosen } from './Chosen.tsx';
import { CompareBar } from './compare/CompareBar.tsx';
import { EmptyList } from './EmptyList.tsx';
import { FilterButton } from './FilterButton.tsx';
import { Filters } from './Filters.tsx';
import { FoundLessons } from './FoundLessons.tsx';
import { useLibrary } from './library-store.ts';
import { words } from './words.ts';

/** Milliseconds without a key before the count is spoken. */
const PAUSE = 700;

/** The list pane: how many cases, in what order, and the cases. */
export function CaseListPane() {
  const total = useLibrary((state) => state.total);
  const failure = useLibrary((state) => state.failure);
  const [filtering, setFiltering] = useState(false);
  return (
    <>
      <div className={styles.head}>
        <Count />
        {total ? <Order /> : null}
        <SaveSearch />
        <FilterButton open={filtering} onToggle={() => setFiltering(!filtering)} />
      </div>
      {filtering ? <Filters onClose={() => setFiltering(false)} /> : null}
      <Chosen />
      <ReadOnly />
      <Reading />
      <Remarks />
      <FoundLessons />
      {failure ? <p className={styles.line}>{failure.message}</p> : null}
      {total === 0 ? <EmptyList /> : null}
      {total ? (
        <CaseMenu>
          <CaseList />
        </CaseMenu>
      ) : null}
      <CompareBar />
    </>
  );
}

function Count() {
  const formats = useFormats();
  const total = useLibrary((state) => state.total);
  const narrowed = useLibrary((state) => state.text.trim() !== '' || state.goal !== null || state.choices.length > 0);
  const text = useLibrary((state) => state.text);
  const all = useSession((state) => state.notebook?.caseCount ?? 0);
  const unlisted = useLibrary((state) => state.progress?.unlisted ?? 0);
  const counted = formats.counted(total ?? 0, words.one, words.many);

  useEffect(() => {
    if (text.trim() === '') return;
    const timer = setTimeout(() => announce(words.found(counted)), PAUSE);
    return () => clearTimeout(timer);
  }, [text, counted]);

  if (total === null) return <span className={styles.count} />;
  if (total === 0 && unlisted > 0) return <h2 className={styles.count}>{words.noneSoFar}</h2>;
  if (total === 0 && !narrowed) return <h2 className={styles.count}>{words.noCasesYet}</h2>;
  if (total === 0) return <h2 className={styles.count}>{words.noCases}</h2>;
  const shown = narrowed && total < all ? words.of(counted, formats.count(all)) : counted;
  return <h2 className={styles.count}>{unlisted > 0 ? words.soFar(shown) : shown}</h2>;
}

/** What is found stands in the order of how well it matches; all else as it was chosen. */
function Order() {
  const byMatch = useLibrary((state) => asksForWords(state.text));
  return byMatch ? <span className={styles.order}>{words.bestMatch}</span> : <SortMenu />;
}

function SortMenu() {
  const sort = useNavigation((state) => state.sort);
  const choices = librarySorts.map((value) => ({ value, label: words.sorts[value] }));
  return (
    <Menu
      align="end"
      control={
        <Button look="plain" aria-label={`${words.sort}: ${words.sorts[sort]}`}>
          {words.sorts[sort]}
          <Icon of={ChevronDown} />
        </Button>
      }
    >
      <MenuChoices label={words.sort} value={sort} choices={choices} onChoose={sortBy} />
    </Menu>
  );
}

/** Only where there is something to save: the head of the list is narrow. It stays, for the focus, once that is saved. */
function SaveSearch() {
  const narrowed = useNavigation((state) => state.searchText.trim() !== '' || state.choices.length > 0);
  return narrowed ? <CommandButton command="save-search" icon={BookmarkPlus} /> : null;
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
