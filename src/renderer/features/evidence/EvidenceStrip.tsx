import { Ellipsis, ImagePlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type EvidenceItem, filesOf, isFigure, itemName } from '../../../shared/core/case-study/evidence-item.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { createNearWatch, type NearWatch } from '../../ui/near-watch.ts';
import { useNear } from '../../ui/use-near.ts';
import { CaptionFields, type ItemChange } from './CaptionFields.tsx';
import { EvidenceFile } from './EvidenceFile.tsx';
import styles from './EvidenceStrip.module.css';
import { Picture } from './Picture.tsx';
import { PostCard } from './post/PostCard.tsx';
import { PostTile } from './post/PostTile.tsx';
import { words } from './words.ts';

export interface EvidenceStripProps {
  readonly items: readonly EvidenceItem[];
  /** The number a picture is called by, in reading order. */
  readonly numberOf: (id: string) => number | null;
  readonly isInText: (id: string) => boolean;
  readonly readOnly: boolean;
  readonly focusId: string | null;
  readonly onFocusTaken: () => void;
  readonly onChange: (id: string, change: ItemChange) => void;
  readonly onRemove: (id: string) => void;
  readonly onInsert: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
}

/** All evidence of the case: pictures and posts in the order of their numbers, then files. */
export function EvidenceStrip(props: EvidenceStripProps) {
  const { items, numberOf, readOnly } = props;
  const figures = items.filter(isFigure).toSorted((one, other) => (numberOf(one.id) ?? 0) - (numberOf(other.id) ?? 0));
  const files = filesOf(items);
  const { watch, mayWait } = useWaiting(items);
  if (readOnly && items.length === 0) return null;
  return (
    <div className={styles.place}>
      {figures.length > 0 ? (
        <ul className={styles.strip} aria-label={words.list}>
          {figures.map((item) => (
            <EvidenceFigure key={item.id} item={item} watch={watch} atOnce={!mayWait(item.id)} {...props} />
          ))}
        </ul>
      ) : null}
      {files.length > 0 ? (
        <ul className={styles.files} aria-label={words.files}>
          {files.map((item) => (
            <EvidenceFile
              key={item.id}
              item={item}
              readOnly={readOnly}
              onChange={props.onChange}
              onRemove={props.onRemove}
            />
          ))}
        </ul>
      ) : null}
      {readOnly ? null : (
        <Button look="plain" icon={ImagePlus} className={styles.add} onClick={props.onAdd}>
          {words.add}
        </Button>
      )}
    </div>
  );
}

/** As many of those added to an open case are drawn at once; of a whole folder, the rest as someone comes near. */
const AT_ONCE = 60;

// What was there when the case was opened waits until someone comes near; what is added later is shown at once.
function useWaiting(items: readonly EvidenceItem[]) {
  const [{ watch, early }] = useState(() => ({
    watch: createNearWatch(),
    early: new Set<string>(items.map(({ id }) => id)),
  }));
  useEffect(() => () => watch.stop(), [watch]);
  const isMany = items.length - early.size > AT_ONCE;
  return { watch, mayWait: (id: string) => isMany || early.has(id) };
}

function EvidenceFigure({
  item,
  watch,
  atOnce,
  ...props
}: EvidenceStripProps & { item: EvidenceItem; watch: NearWatch; atOnce: boolean }) {
  const number = props.numberOf(item.id);
  const { near, element, far } = useNear<HTMLLIElement>(watch, atOnce || props.focusId === item.id);
  // A post that stands nowhere in the text is to be read and written in here.
  const isCard = item.kind === 'post' && !props.isInText(item.id);
  const name = number === null ? itemName(item) : words.picture(number);
  const shape = `${styles.item} ${isCard ? styles.card : ''}`;
  if (!near)
    return (
      <li ref={element} className={shape} data-evidence={item.id}>
        <button
          type="button"
          className={styles.far}
          aria-label={isCard ? name : words.open(name)}
          {...far}
          onClick={() => {
            far.onClick();
            if (!isCard) props.onOpen(item.id);
          }}
        >
          {`${number ?? ''} ${item.caption}`}
        </button>
      </li>
    );
  return (
    <li ref={element} className={`${shape} case-evidence-item`} data-evidence={item.id}>
      <Shown item={item} isCard={isCard} name={name} {...props} />
      <CaptionFields
        item={item}
        name={`${name} in the list`}
        number={number}
        readOnly={props.readOnly}
        takesFocus={props.focusId === item.id}
        onFocusTaken={props.onFocusTaken}
        onChange={(change) => props.onChange(item.id, change)}
        onLeave={() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined)}
      />
      {props.readOnly ? null : (
        <span className={styles.actions}>
          <Menu align="end" control={<IconButton label={words.actions(name)} icon={Ellipsis} />}>
            {isCard ? <MenuItem onChoose={() => props.onOpen(item.id)}>{words.openLarge}</MenuItem> : null}
            <MenuItem onChoose={() => props.onInsert(item.id)}>{words.insert}</MenuItem>
            <MenuItem onChoose={() => props.onRemove(item.id)}>{words.remove}</MenuItem>
          </Menu>
        </span>
      )}
    </li>
  );
}

function Shown({
  item,
  isCard,
  readOnly,
  name,
  onChange,
  onOpen,
}: Pick<EvidenceStripProps, 'readOnly' | 'onChange' | 'onOpen'> & {
  item: EvidenceItem;
  isCard: boolean;
  name: string;
}) {
  if (item.kind !== 'post' || !isCard)
    return (
      <div className={styles.picture}>
        {item.kind === 'post' ? <PostTile item={item} /> : <Picture item={item} small />}
        <button type="button" className={styles.open} aria-label={words.open(name)} onClick={() => onOpen(item.id)} />
      </div>
    );
  return <PostCard item={item} readOnly={readOnly} onChange={(post) => onChange(item.id, { post })} />;
}
