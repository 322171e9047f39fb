import { useState } from 'react';
import { CaseList } from './CaseList.tsx';
import styles from './CaseListPane.module.css';
import { CaseMenu } from './CaseMenu.tsx';
import { Chosen } from './Chosen.tsx';
import { Count } from './Count.tsx';
import { CompareBar } from './compare/CompareBar.tsx';
import { EmptyList } from './EmptyList.tsx';
import { FilterButton } from './FilterButton.tsx';
import { Filters } from './Filters.tsx';
import { FoundLessons } from './FoundLessons.tsx';
import { ListRemarks } from './ListRemarks.tsx';
import { useLibrary } from './library-store.ts';
import { Order } from './Order.tsx';
import { SaveSearch } from './SaveSearch.tsx';
import { ViewMenu } from './views/ViewMenu.tsx';

/** The list pane: how many cases, in what order, and the cases. */
export function CaseListPane() {
  const total = useLibrary((state) => state.total);
  const narrowed = useLibrary((state) => state.text.trim() !== '' || state.choices.length > 0);
  const [filtering, setFiltering] = useState(false);
  return (
    <>
      <div className={styles.head} data-narrowed={narrowed || undefined}>
        <Count />
        {total ? <Order /> : null}
        <SaveSearch />
        <FilterButton open={filtering} onToggle={() => setFiltering(!filtering)} />
        <ViewMenu />
      </div>
      {filtering ? <Filters onClose={() => setFiltering(false)} /> : null}
      <Chosen />
      <ListRemarks />
      <FoundLessons />
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
