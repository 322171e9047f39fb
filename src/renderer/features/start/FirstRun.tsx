import { BookMarked, FolderOpen, Plus } from 'lucide-react';
import styles from './FirstRun.module.css';
import { Offer } from './Offer.tsx';
import { Welcome } from './Welcome.tsx';
import { words } from './words.ts';

/** No notebook is open: an example to look at, a new notebook, or one that is there already. */
export function FirstRun() {
  return (
    <main className={styles.page}>
      <Welcome title={words.firstTitle} lede={words.firstLede}>
        <Offer command="open-example" icon={BookMarked} words={words.example} />
        <Offer command="new-notebook" icon={Plus} words={words.create} />
        <Offer command="open-notebook" icon={FolderOpen} words={words.open} />
      </Welcome>
    </main>
  );
}
