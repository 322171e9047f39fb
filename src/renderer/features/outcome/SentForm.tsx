import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import styles from './Forms.module.css';

/**
 * A form that is sent as a whole: its fields, what is wrong with them in a sentence (its id is `about`, for the fields to
 * name), the button that sends it, and one that takes back what was sent before.
 */
export function SentForm({
  about,
  trouble,
  send,
  takeBack,
  children,
}: {
  about: string;
  trouble: string;
  send: { readonly label: string; readonly look?: 'main'; readonly run: () => void };
  takeBack: { readonly label: string; readonly run: () => void } | null;
  children: ReactNode;
}) {
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send.run();
      }}
    >
      {children}
      {trouble ? (
        <p id={about} className={styles.trouble} role="alert">
          {trouble}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" look={send.look}>
          {send.label}
        </Button>
        {takeBack ? (
          <Button look="plain" onClick={takeBack.run}>
            {takeBack.label}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
