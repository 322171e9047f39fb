import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { limits } from '../../../shared/core/limits.ts';
import { showListOver } from '../../app/frame-layout.ts';
import { useShownKeys, useSpokenKeys } from '../../app/keys.ts';
import { searchFor, useNavigation } from '../../app/navigation.ts';
import { showIndex } from '../../app/show-index.ts';
import { Field } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { focusList } from './list-focus.ts';
import styles from './SearchField.module.css';
import { words } from './words.ts';

const SEARCH_FIELD = 'search-field';

/** Goes to the search with what is in it selected; an index that was folded comes back for it. */
export function goToSearch(): void {
  showIndex();
  const field = document.getElementById(SEARCH_FIELD);
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  }
}

/** The search: answers as one types. Down goes into the list, Esc clears it. */
export function SearchField() {
  const text = useNavigation((state) => state.searchText);
  const shown = useShownKeys('search');
  const spoken = useSpokenKeys('search');
  const field = useRef<HTMLInputElement>(null);
  const change = (next: string) => {
    searchFor(next);
    if (next !== '') showListOver(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== '') searchFor('');
    else if (event.key === 'ArrowDown') intoList();
    else return;
    event.preventDefault();
  };
  return (
    <search className={styles.search} data-keeps-list>
      <Field
        ref={field}
        id={SEARCH_FIELD}
        label={words.search}
        type="search"
        icon={Search}
        value={text}
        maxLength={limits.queryLength}
        aria-keyshortcuts={spoken}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        after={
          text === '' ? (
            <kbd aria-hidden>{shown}</kbd>
          ) : (
            <IconButton
              className={styles.clear ?? ''}
              label={words.clearSearch}
              icon={X}
              onClick={() => {
                searchFor('');
                field.current?.focus();
              }}
            />
          )
        }
      />
    </search>
  );
}

function intoList(): void {
  flushSync(() => showListOver(true));
  focusList();
}
