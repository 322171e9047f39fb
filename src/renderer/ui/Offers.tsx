import { type RefObject, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import styles from './Offers.module.css';
import { placeUnder } from './place-under.ts';

const HEIGHT = 280;

/** Something offered for what is typed: its name, and a line about it. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

/** What is offered for what is typed in a field, under it and over everything else on the page. */
export function Offers<One extends Offer>({
  id,
  label,
  under,
  offered,
  active,
  onChoose,
}: {
  id: string;
  label: string;
  under: RefObject<HTMLElement | null>;
  offered: readonly One[];
  active: number;
  onChoose: (offer: One) => void;
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
    <div ref={list} id={id} className={styles.offers} role="listbox" aria-label={label}>
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
          {one.about ? <span>{one.about}</span> : null}
        </div>
      ))}
    </div>,
    document.body,
  );
}
