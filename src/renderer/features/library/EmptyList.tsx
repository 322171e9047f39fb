import { choose, searchFor, showGoal } from '../../app/navigation.ts';
import { Button } from '../../ui/Button.tsx';
import { asksForWords } from './asks-for-words.ts';
import styles from './EmptyList.module.css';
import { useLibrary } from './library-store.ts';
import { words } from './words.ts';

/** What stands in the list when nothing does: why, and the one thing to do next. */
export function EmptyList() {
  const text = useLibrary((state) => state.text.trim());
  const goal = useLibrary((state) => state.goal);
  const trouble = useLibrary((state) => state.trouble);
  const narrowed = useLibrary((state) => state.choices.length > 0);
  if (trouble !== null)
    return (
      <div className={styles.empty}>
        <p role="alert">{trouble}</p>
        <p className={styles.help}>{words.searchHelp}</p>
        <Button onClick={() => searchFor('')}>{words.clearSearch}</Button>
      </div>
    );
  if (narrowed)
    return (
      <div className={styles.empty}>
        <p>{words.noneChosen}</p>
        <Button onClick={() => choose([])}>{words.clearFilters}</Button>
      </div>
    );
  if (text === '' && goal === null) return <p className={styles.empty}>{words.willBeListed}</p>;
  if (text === '')
    return (
      <div className={styles.empty}>
        <p>{words.noneOfGoal(goal || words.noGoal)}</p>
        <Button onClick={() => showGoal(null)}>{words.showAll}</Button>
      </div>
    );
  return (
    <div className={styles.empty}>
      <p>{goal === null ? nothing(text) : words.nothingFoundIn(text, goal || words.noGoal)}</p>
      <p className={styles.help}>{words.searchHelp}</p>
      {goal === null ? null : <Button onClick={() => showGoal(null)}>{words.searchAll}</Button>}
      <Button onClick={() => searchFor('')}>{words.clearSearch}</Button>
    </div>
  );
}

/** Filters are no words that a case could contain. */
function nothing(text: string): string {
  return asksForWords(text) ? words.nothingFound(text) : words.noneChosen;
}
