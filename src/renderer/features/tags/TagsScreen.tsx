import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import { folded } from '../../../shared/core/folded.ts';
import type { CaseLeft, TagCount } from '../../../shared/ipc/tag-answers.ts';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { FirstOf } from '../../app/FirstOf.tsx';
import { useFormats } from '../../app/formats.ts';
import { openCase } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Lede, Page } from '../../ui/Page.tsx';
import { type Asking, TagDialogs } from './TagDialogs.tsx';
import { TagRow } from './TagRow.tsx';
import styles from './Tags.module.css';
import { changeTags } from './tag-work.ts';
import { useTags } from './use-tags.ts';
import { words } from './words.ts';

/** From how many tags on they can be searched. */
const MANY = 12;
const orders = ['name', 'cases'] as const;

/** Every tag with its count of cases; here tags are renamed, merged and removed in all cases. */
export function TagsScreen() {
  const formats = useFormats();
  const writable = useSession((state) => state.notebook?.readOnly === null);
  const found = useTags();
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<(typeof orders)[number]>('name');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<Asking | null>(null);
  const [left, setLeft] = useState<readonly CaseLeft[]>([]);
  const tags = found?.rows ?? [];
  const wanted = folded(useDeferredValue(typed));
  const shown = tags
    .filter(({ spellings }) => spellings.some((spelling) => folded(spelling).includes(wanted)))
    .toSorted((a, b) => (order === 'cases' ? b.cases - a.cases : 0));
  const picked = tags.filter(({ name }) => chosen.has(name));
  const isEmpty = found !== null && tags.length === 0;
  const pick = (name: string, is: boolean) => {
    setChosen((before) => new Set(is ? [...before, name] : [...before].filter((one) => one !== name)));
  };
  const change = async (names: readonly string[], to: string | null) => {
    setAsking(null);
    setChosen(new Set());
    setLeft(await changeTags({ names, to }));
  };
  return (
    <>
      <DocumentBar />
      <Page title={isEmpty ? words.none : words.title}>
        {found ? <Lede>{isEmpty ? words.noneLede : words.lede}</Lede> : null}
        {found && !found.complete ? <Lede>{words.incomplete}</Lede> : null}
        {left.length > 0 ? <LeftCases left={left} /> : null}
        {tags.length > 1 ? (
          <div className={styles.tools}>
            {tags.length > MANY ? (
              <Field
                icon={Search}
                type="search"
                label={words.find}
                className={styles.find ?? ''}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            ) : null}
            <fieldset aria-label={words.order}>
              {orders.map((one) => (
                <Button key={one} aria-pressed={order === one} onClick={() => setOrder(one)}>
                  {words.orders[one]}
                </Button>
              ))}
            </fieldset>
          </div>
        ) : null}
        {picked.length > 0 ? (
          <div className={styles.picked}>
            <p role="status">{words.tagsChosen(formats.count(picked.length), picked.length !== 1)}</p>
            <Button
              disabled={!writable || picked.length < 2}
              onClick={() => setAsking({ for: 'rename', tags: picked })}
            >
              {words.merge}
            </Button>
            <Button disabled={!writable} onClick={() => setAsking({ for: 'remove', tags: picked })}>
              {words.remove}
            </Button>
            <Button look="plain" onClick={() => setChosen(new Set())}>
              {words.clear}
            </Button>
          </div>
        ) : null}
        {shown.length === 0 && tags.length > 0 ? <Lede status>{words.nothingFound(typed)}</Lede> : null}
        <FirstOf key={`${order} ${typed}`} items={shown}>
          {(first) => (
            <ul className={first.length > 0 ? styles.rows : ''} aria-label={words.title}>
              {first.map((tag: TagCount) => (
                <TagRow
                  key={tag.name}
                  tag={tag}
                  writable={writable}
                  chosen={chosen.has(tag.name)}
                  onPick={pick}
                  onAsk={setAsking}
                  onUnify={() => void change(tag.spellings, tag.name)}
                />
              ))}
            </ul>
          )}
        </FirstOf>
      </Page>
      <TagDialogs
        asking={asking}
        known={tags}
        onClose={() => setAsking(null)}
        onChange={(names, to) => void change(names, to)}
      />
    </>
  );
}

function LeftCases({ left }: { left: readonly CaseLeft[] }) {
  return (
    <section className={styles.left} aria-label={words.leftTitle}>
      <h2>{words.leftTitle}</h2>
      <ul>
        {left.slice(0, 100).map(({ id, title, message }) => (
          <li key={id}>
            <LinkButton onClick={() => openCase(id)}>{displayTitle(title)}</LinkButton>
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
