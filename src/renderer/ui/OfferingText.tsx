import { type KeyboardEvent, type TextareaHTMLAttributes, useId, useRef, useState } from 'react';
import { type Offer, Offers } from './Offers.tsx';

/**
 * A line to type in that offers what may be meant. Arrows and Enter or a press choose an offer, Escape closes the list, and
 * any other words are the person's own. Keys that the list does not take go on to `onKeyDown`.
 */
export function OfferingText<One extends Offer>({
  value,
  offersLabel,
  offersFor,
  onText,
  onChoose,
  onKeyDown,
  ...rest
}: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & {
  value: string;
  offersLabel: string;
  /** What may be meant; asked only while the list is open. */
  offersFor: (typed: string) => readonly One[];
  /** Line breaks are blanks by then. */
  onText: (typed: string) => void;
  onChoose: (offer: One) => void;
}) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const offered = open && !rest.readOnly ? offersFor(value) : [];
  const choose = (offer: One) => {
    setOpen(false);
    setActive(-1);
    onChoose(offer);
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const chosen = offered[active];
    if (event.nativeEvent.isComposing || event.altKey) onKeyDown?.(event);
    else if (event.key === 'ArrowDown' && !rest.readOnly) {
      setActive(open ? Math.min(active + 1, offered.length - 1) : 0);
      setOpen(true);
      event.preventDefault();
    } else if (event.key === 'ArrowUp' && offered.length > 0) {
      setActive(Math.max(active - 1, -1));
      event.preventDefault();
    } else if (event.key === 'Enter' && chosen) {
      choose(chosen);
      event.preventDefault();
    } else if (event.key === 'Escape' && offered.length > 0) {
      setOpen(false);
      event.preventDefault();
      event.stopPropagation();
    } else {
      // Before Tab looks for the next field: a list that scrolls is one to the browser.
      if (event.key === 'Enter' || event.key === 'Tab') setOpen(false);
      onKeyDown?.(event);
    }
  };
  return (
    <>
      <textarea
        {...rest}
        ref={field}
        rows={1}
        aria-haspopup="listbox"
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={offered[active] ? `${listId}-${active}` : undefined}
        value={value}
        onKeyDown={onKey}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          const typed = event.target.value.replace(/\s*\n\s*/g, ' ');
          setOpen(typed !== '');
          setActive(-1);
          onText(typed);
        }}
      />
      {offered.length > 0 ? (
        <Offers id={listId} label={offersLabel} under={field} offered={offered} active={active} onChoose={choose} />
      ) : null}
    </>
  );
}
