import { useState } from 'react';
import { DocumentBar } from '../../../app/DocumentBar.tsx';
import { useNavigation } from '../../../app/navigation.ts';
import { CaseMenu } from '../CaseMenu.tsx';
import { Chosen } from '../Chosen.tsx';
import { Count } from '../Count.tsx';
import { CompareBar } from '../compare/CompareBar.tsx';
import { EmptyList } from '../EmptyList.tsx';
import { FilterButton } from '../FilterButton.tsx';
import { Filters } from '../Filters.tsx';
import { FoundLessons } from '../FoundLessons.tsx';
import { ListRemarks } from '../ListRemarks.tsx';
import { useLibrary } from '../library-store.ts';
import { Order } from '../Order.tsx';
import { SaveSearch } from '../SaveSearch.tsx';
import { Cards } from './Cards.tsx';
import { CaseTable } from './CaseTable.tsx';
import { Columns } from './Columns.tsx';
import { Timeline } from './Timeline.tsx';
import { useQuestion } from './use-question.ts';
import styles from './ViewScreen.module.css';
import { ViewSwitch } from './ViewSwitch.tsx';

/** The cases of the list in another form, in the room of list and case together. */
export function ViewScreen() {
  const view = useNavigation((state) => state.showAs);
  const total = useLibrary((state) => state.total);
  const [filtering, setFiltering] = useState(false);
  const question = useQuestion();
  return (
    <>
      <DocumentBar list={false}>
        <span className={styles.count}>
          <Count as="h1" />
        </span>
        {view === 'cards' && total ? <Order /> : null}
        {view === 'table' ? <Columns /> : null}
        <SaveSearch />
        <FilterButton open={filtering} onToggle={() => setFiltering(!filtering)} />
        <ViewSwitch />
      </DocumentBar>
      <div className={styles.body}>
        {filtering ? (
          <div className={styles.filters}>
            <Filters onClose={() => setFiltering(false)} />
          </div>
        ) : null}
        <div className={styles.cases}>
          <Chosen />
          <ListRemarks />
          <FoundLessons />
          {total === 0 ? <EmptyList /> : null}
          {total ? (
            <CaseMenu>
              {view === 'cards' ? <Cards question={question} total={total} /> : null}
              {view === 'table' ? <CaseTable question={question} total={total} /> : null}
              {view === 'timeline' ? <Timeline question={question} /> : null}
            </CaseMenu>
          ) : null}
          <CompareBar />
        </div>
      </div>
    </>
  );
}
