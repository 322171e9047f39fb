import { useEffect, useRef } from 'react';
import type { OpenPdf, PageSize } from './open-pdf.ts';
import { PageCanvas } from './PageCanvas.tsx';
import styles from './PageThumbs.module.css';
import { words } from './words.ts';

const WIDTH = 107;

interface Props {
  readonly pdf: OpenPdf;
  /** The number of the page that is in view. */
  readonly here: number;
  readonly onChoose: (page: PageSize) => void;
}

/** The pages, small; choosing one brings it into view. */
export function PageThumbs({ pdf, here, onChoose }: Props) {
  return (
    <nav className={styles.thumbs} aria-label={words.pages}>
      {pdf.pages.map((page) => (
        <Thumb key={page.number} pdf={pdf} page={page} isHere={page.number === here} onChoose={onChoose} />
      ))}
    </nav>
  );
}

function Thumb({ pdf, page, isHere, onChoose }: Omit<Props, 'here'> & { page: PageSize; isHere: boolean }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isHere) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  return (
    <button
      ref={button}
      type="button"
      aria-label={words.page(page.number, pdf.pages.length)}
      aria-current={isHere ? 'page' : undefined}
      onClick={() => onChoose(page)}
    >
      <span className={styles.sheet}>
        <PageCanvas pdf={pdf} page={page} width={WIDTH} />
      </span>
      {page.number}
    </button>
  );
}
