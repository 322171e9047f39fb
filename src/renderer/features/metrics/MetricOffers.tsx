import { type RefObject, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { MetricDefinition } from '../../../shared/core/metrics/metric-definition.ts';
import styles from './MetricOffers.module.css';
import { placeUnder } from './place-under.ts';
import { words } from './words.ts';

const HEIGHT = 280;

/** The built-in metrics offered for what is typed, with their definitions, over everything else on the page. */
export function MetricOffers({
  id,
  under,
  offered,
  active,
  onChoose,
}: {
  id: string;
  under: RefObject<HTMLElement | null>;
  offered: readonly MetricDefinition[];
  active: number;
  onChoose: (definition: MetricDefinition) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      if (under.current && list.current) placeUnder(list.current, under.current.getBoundingClientRect(), HEIGHT);
    };
    place();
    document.addEventListener('scroll', place, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', place, { capture: true });
  });
  useLayoutEffect(() => {
    if (active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return createPortal(
    <div ref={list} id={id} className={styles.offers} role="listbox" aria-label={words.builtIn}>
      {offered.map((one, index) => (
        <div
          key={one.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(one);
          }}
        >
          {one.name}
          {one.text ? <span>{one.text}</span> : null}
        </div>
      ))}
    </div>,
    document.body,
  );
}
