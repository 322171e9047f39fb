import { type KeyboardEvent, type TextareaHTMLAttributes, useEffect, useId, useRef, useState } from 'react';
import { type Offer, Offers } from './Offers.tsx';

/**
 * A line to type in that offers what may be meant. Arrows and Enter or a press choose an offer, Escape closes the list, and
 * any other words are the person's own. Keys that the list does not take go on to `onKeyDown`. While `waiting`, the keys
 * count and what they choose is taken from the answer: never from what was offered for earlier words.
 */
export function OfferingText<One extends Offer>({
  value,
  offersLabel,
  offersFor,
  waiting = false,
  onText,
  onChoose,
  onKeyDown,
  ...rest
}: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & {
  value: string;
  offersLabel: string;
  /** What may be meant; asked only while the list is open. */
  offersFor: (typed: string) => readonly One[];
  /** Whether `offersFor` still answers earlier words. */
  waiting?: boolean;
  /** Line breaks are blanks by then. */
  onText: (typed: string) => void;
  onChoose: (offer: One) => void;
}) {
  const [open, setOpen] = useState(false);
  const [reached, setReached] = useState(-1);
  const [wanted, setWanted] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const offered = open && !rest.readOnly ? offersFor(value) : [];
  const active = waiting ? -1 : Math.min(reached, offered.length - 1);
  const choose = (offer: One) => {
    setOpen(false);
    setReached(-1);
    setWanted(false);
    onChoose(offer);
  };
  useEffect(() => {
    if (!wanted || waiting) return;
    setWanted(false);
    // Asked again: the field may have been left meanwhile, and its list with it.
    const offers = offersFor(value);
    const meant = offers[Math.min(reached, offers.length - 1)];
    if (meant) choose(meant);
  });
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const chosen = offered[active];
    if (event.nativeEvent.isComposing || event.altKey) onKeyDown?.(event);
    else if (event.key === 'ArrowDown' && !rest.readOnly) {
      setReached(open ? (waiting ? reached : active) + 1 : 0);
      setOpen(true);
      event.preventDefault();
    } else if (event.key === 'ArrowUp' && offered.length > 0) {
      setReached(Math.max((waiting ? reached : active) - 1, -1));
      event.preventDefault();
    } else if (event.key === 'Enter' && waiting && open && reached >= 0) {
      setWanted(true);
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
          setReached(-1);
          setWanted(false);
          onText(typed);
        }}
      />
      {offered.length > 0 ? (
        <Offers id={listId} label={offersLabel} under={field} offered={offered} active={active} onChoose={choose} />
      ) : null}
    </>
  );
}
