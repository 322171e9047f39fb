import { BookMarked, FolderOpen, Plus } from 'lucide-react';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { useSession } from '../../app/session.ts';
import { Offer } from './Offer.tsx';
import { Recent } from './Recent.tsx';
import styles from './StartScreen.module.css';
import { Welcome } from './Welcome.tsx';
import { words } from './words.ts';

/** What the document pane shows while no case is open. */
export function StartScreen() {
  const isEmpty = useSession((state) => state.notebook?.caseCount === 0);
  return (
    <>
      <DocumentBar />
      <div className={styles.scroll}>
        {isEmpty ? (
          <Welcome title={words.emptyTitle} lede={words.emptyLede}>
            <Offer command="new-case" icon={Plus} words={words.newCase} />
            <Offer command="open-notebook" icon={FolderOpen} words={words.openOther} />
            <Offer command="open-example" icon={BookMarked} words={words.openExample} />
          </Welcome>
        ) : (
          <Recent />
        )}
      </div>
    </>
  );
}
