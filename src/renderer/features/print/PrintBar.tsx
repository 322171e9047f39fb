import { FileDown, ZoomIn, ZoomOut } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './PrintBar.module.css';
import type { Zoom } from './page-width.ts';
import { words } from './words.ts';

interface Props {
  /** What is shown: title, pages, size; or what is being done. */
  readonly says: string;
  readonly zoom: Zoom;
  readonly saving: boolean;
  /** Null while there is nothing to save. */
  readonly onSave: (() => void) | null;
  readonly onZoom: (direction: 1 | -1) => void;
  readonly onWholePage: () => void;
  readonly onClose: () => void;
  /** The button that saves. */
  readonly ref: Ref<HTMLButtonElement>;
}

/** The head of the print preview. */
export function PrintBar({ says, zoom, saving, onSave, onZoom, onWholePage, onClose, ref }: Props) {
  const size = zoom === 'page' ? words.wholePage : new Intl.NumberFormat(undefined, { style: 'percent' }).format(zoom);
  return (
    <header className={styles.bar}>
      <strong>{words.title}</strong>
      <span className={styles.says} role="status">
        {says}
      </span>
      <IconButton label={words.zoomOut} icon={ZoomOut} onClick={() => onZoom(-1)} />
      <Button look="plain" className={styles.size} aria-label={words.wholePageSpoken(size)} onClick={onWholePage}>
        {size}
      </Button>
      <IconButton label={words.zoomIn} icon={ZoomIn} onClick={() => onZoom(1)} />
      <span className={styles.gap} />
      <Button look="plain" keys={words.closeKeys} onClick={onClose}>
        {words.close}
      </Button>
      <Button
        ref={ref}
        look="main"
        icon={FileDown}
        aria-disabled={onSave === null || saving}
        onClick={() => onSave?.()}
      >
        {saving ? words.saving : words.save}
      </Button>
    </header>
  );
}
