import { CaseSensitive, ChevronDown, ChevronUp, Replace, Search, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { limits } from '../../../../shared/core/limits.ts';
import { announce } from '../../../app/announce.ts';
import { type Formats, useFormats } from '../../../app/formats.ts';
import { useShownKeys } from '../../../app/keys.ts';
import { notify } from '../../../app/notices.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useEscape } from '../toolbar/use-escape.ts';
import type { CaseFind, FindState } from './case-find.ts';
import styles from './FindBar.module.css';
import './find-marks.css';
import { FIND_FIELD, REPLACE_FIELD, useFindCommands } from './use-find-commands.ts';
import { words } from './words.ts';

/** Milliseconds without a key before the count is spoken. */
const PAUSE = 700;

/** Answers the commands to find and replace; a bar above the case while it is open. */
export function FindBar({ find, readOnly }: { find: CaseFind; readOnly: boolean }) {
  useFindCommands(find, readOnly);
  const open = useStore(find.state, (state) => state.open);
  return open ? <OpenBar find={find} readOnly={readOnly} /> : null;
}

function OpenBar({ find, readOnly }: { find: CaseFind; readOnly: boolean }) {
  const state = useStore(find.state);
  const bar = useRef<HTMLElement>(null);
  useEscape(bar, find.close);
  return (
    <search ref={bar} className={styles.bar} aria-label={words.bar}>
      <FindLine find={find} state={state} readOnly={readOnly} />
      {placeOf(state) === '' ? null : <p className={styles.place}>{placeOf(state)}</p>}
      {state.replacing && !readOnly ? <ReplaceLine find={find} /> : null}
    </search>
  );
}

function FindLine({ find, state, readOnly }: { find: CaseFind; state: FindState; readOnly: boolean }) {
  const { query, matches, here, replacing } = state;
  const [nextKeys, previousKeys] = [useShownKeys('find-next'), useShownKeys('find-previous')];
  const count = useCount(state);
  const go = (by: 1 | -1) => {
    find.go(by);
    const now = find.state.getState();
    if (now.matches.length > 0) announce([count(now), placeOf(now)].filter(Boolean).join('. '));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  };
  return (
    <div className={styles.line}>
      <Field
        id={FIND_FIELD}
        className={styles.field ?? ''}
        label={words.find}
        icon={Search}
        value={query.text}
        maxLength={limits.queryLength}
        onChange={(event) => find.look({ text: event.target.value })}
        onKeyDown={onKeyDown}
        after={
          <span className={styles.count} data-here={here ?? undefined}>
            {count(state)}
          </span>
        }
      />
      <IconButton
        label={words.matchCase}
        icon={CaseSensitive}
        aria-pressed={query.matchCase}
        onClick={() => find.look({ matchCase: !query.matchCase })}
      />
      <IconButton
        label={words.wholeWords}
        icon={WholeWord}
        aria-pressed={query.wholeWords}
        onClick={() => find.look({ wholeWords: !query.wholeWords })}
      />
      <span className={styles.rule} />
      <IconButton
        label={words.previous}
        icon={ChevronUp}
        keys={previousKeys}
        aria-disabled={matches.length === 0}
        onClick={() => go(-1)}
      />
      <IconButton
        label={words.next}
        icon={ChevronDown}
        keys={nextKeys}
        aria-disabled={matches.length === 0}
        onClick={() => go(1)}
      />
      <span className={styles.rest} />
      {readOnly ? null : (
        <IconButton
          label={words.showReplace}
          icon={Replace}
          aria-expanded={replacing}
          onClick={() => find.state.setState({ replacing: !replacing })}
        />
      )}
      <IconButton label={words.close} icon={X} onClick={find.close} />
    </div>
  );
}

function ReplaceLine({ find }: { find: CaseFind }) {
  const [typed, setTyped] = useState('');
  const formats = useFormats();
  const tell = (done: ReturnType<CaseFind['replaceAll']>) => {
    if (done.replaced > 0) announce(words.replaced(formats.count(done.replaced)));
    const left = [
      ...(done.tooLong > 0 ? [words.tooLong(formats.count(done.tooLong))] : []),
      ...(done.titles > 0 ? [words.titles(done.titles, formats.count(done.titles))] : []),
    ];
    if (left.length > 0) notify({ text: left.join(' '), passing: true, about: 'replace' });
  };
  const replace = () => tell(find.replace(typed));
  return (
    <div className={styles.line}>
      <Field
        id={REPLACE_FIELD}
        className={styles.field ?? ''}
        label={words.replaceWith}
        icon={Replace}
        value={typed}
        maxLength={limits.queryLength}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          replace();
        }}
      />
      <Button onClick={replace}>{words.replace}</Button>
      <Button onClick={() => tell(find.replaceAll(typed))}>{words.replaceAll}</Button>
    </div>
  );
}

/** How the state is said in a few words; it is spoken a moment after the last letter. */
function useCount(state: FindState): (state: FindState) => string {
  const formats = useFormats();
  const count = useCallback((now: FindState) => countWords(now, formats), [formats]);
  const { text } = state.query;
  const said = count(state);
  const last = useRef(said);
  last.current = said;
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => announce(last.current), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return count;
}

function countWords({ query, matches, here }: FindState, { count }: Formats): string {
  if (query.text === '') return '';
  if (matches.length === 0) return words.nothing;
  return here === null ? words.found(count(matches.length)) : words.of(count(here + 1), count(matches.length));
}

/** Where the match is, in words, when it cannot be shown. */
function placeOf({ matches, here }: FindState): string {
  const match = here === null ? undefined : matches[here];
  return match?.in === 'line' && match.line.near !== undefined ? words.inWhat[match.line.near.says] : '';
}
