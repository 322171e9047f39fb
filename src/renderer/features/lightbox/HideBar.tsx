import { Button } from '../../ui/Button.tsx';
import styles from './Workbench.module.css';
import { words } from './words.ts';

/** What redacting or cropping does, and how it is taken back. */
export function HideBar({
  tool,
  burning,
  openTwins,
  canRemove,
  onRemove,
  onDone,
}: {
  tool: 'redact' | 'crop';
  burning: boolean;
  openTwins: readonly number[];
  canRemove: boolean;
  onRemove: () => void;
  onDone: () => void;
}) {
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.tools[tool]}>
      <div className={styles.hint}>
        <p>{tool === 'crop' ? words.cropHint : words.redactHint}</p>
        {openTwins.map((number) => (
          <p key={number} role="alert" className={styles.warning}>
            {words.openTwin(number)}
          </p>
        ))}
      </div>
      <output className={styles.burning}>{burning ? words.burning : ''}</output>
      <Button look="plain" disabled={!canRemove} onClick={onRemove}>
        {tool === 'crop' ? words.whole : words.remove}
      </Button>
      <Button onClick={onDone}>{words.done}</Button>
    </div>
  );
}
