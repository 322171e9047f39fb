import { useEffect, useRef, useState } from 'react';
import { Annotating } from './Annotating.tsx';
import { Hiding } from './Hiding.tsx';
import styles from './Workbench.module.css';
import type { WorkbenchProps } from './working.ts';

/** The picture while it is being drawn on, redacted or cropped. */
export function Workbench(props: WorkbenchProps) {
  const { tool, stepBack } = props;
  const [selected, setSelected] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    stepBack.current = () => {
      if (selected === null) return false;
      setSelected(null);
      place.current?.querySelector<SVGSVGElement>('[role="application"]')?.focus();
      return true;
    };
    return () => {
      stepBack.current = () => false;
    };
  }, [stepBack, selected]);
  useEffect(() => {
    place.current?.querySelector<SVGSVGElement>('[role="application"]')?.focus();
  }, []);
  const parts = { ...props, selected, onSelect: setSelected };
  return (
    <div ref={place} className={styles.bench}>
      {tool === 'annotate' ? <Annotating {...parts} /> : <Hiding {...parts} tool={tool} />}
    </div>
  );
}
