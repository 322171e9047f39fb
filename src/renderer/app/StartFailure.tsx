import type { Failure } from '../../shared/core/failure.ts';
import { Button } from '../ui/Button.tsx';
import styles from './StartFailure.module.css';
import { words } from './words.ts';

/** What is shown when the window could not be filled at all. */
export function StartFailure({ failure }: { failure: Pick<Failure, 'message'> }) {
  return (
    <main className={styles.page}>
      <h1>{words.crashed}</h1>
      <p>{failure.message}</p>
      <p>{words.crashedKept}</p>
      <Button look="main" big onClick={() => window.location.reload()}>
        {words.reload}
      </Button>
    </main>
  );
}
