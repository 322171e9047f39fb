import { Button } from '../../ui/Button.tsx';
import styles from './Workbench.module.css';
import { words } from './words.ts';

/** What redacting or cropping does, and how it is taken back. */
export function HideBar({
  tool,
  burning,
  canRemove,
  onRemove,
  onDone,
}: {
  tool: 'redact' | 'crop';
  burning: boolean;
  canRemove: boolean;
  onRemove: () => void;
  onDone: () => void;
}) {
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.tools[tool]}>
      <p className={styles.hint}>{tool === 'crop' ? words.cropHint : words.redactHint}</p>
      <output className={styles.burning}>{burning ? words.burning : ''}</output>
      <Button look="plain" disabled={!canRemove} onClick={onRemove}>
        {tool === 'crop' ? words.whole : words.remove}
      </Button>
      <Button onClick={onDone}>{words.done}</Button>
    </div>
  );
}
