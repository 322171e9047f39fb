import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** A picture that is shown while it is being stored; it is no part of the document yet. */
export interface StoringPicture {
  readonly key: string;
  readonly position: number;
  /** A blob: address of the bytes on their way. */
  readonly address: string;
  readonly label: string;
}

type Change = { readonly show: readonly StoringPicture[] } | { readonly hide: ReadonlySet<string> };

const key = new PluginKey<DecorationSet>('storingPictures');

/** Shows pictures where they will stand until main has them on the disk. */
export function storingPlugin(): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, before) {
        const mapped = before.map(transaction.mapping, transaction.doc);
        const change: Change | undefined = transaction.getMeta(key);
        if (!change) return mapped;
        return 'show' in change
          ? mapped.add(transaction.doc, change.show.map(drawn))
          : mapped.remove(found(mapped, change.hide));
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

export function showStoring(transaction: Transaction, pictures: readonly StoringPicture[]): Transaction {
  return transaction.setMeta(key, { show: pictures } satisfies Change);
}

export function hideStoring(transaction: Transaction, pictures: readonly string[]): Transaction {
  return pictures.length === 0 ? transaction : transaction.setMeta(key, { hide: new Set(pictures) } satisfies Change);
}

/** Where pictures that are being stored stand now, by their keys; one whose place was deleted has none. */
export function storingPlaces(state: EditorState, pictures: readonly string[]): ReadonlyMap<string, number> {
  const set = key.getState(state);
  if (!set || pictures.length === 0) return new Map();
  return new Map(found(set, new Set(pictures)).map(({ spec, from }) => [spec.key, from]));
}

function found(set: DecorationSet, pictures: ReadonlySet<string>): Decoration[] {
  return set.find(undefined, undefined, (spec) => pictures.has(spec.key));
}

function drawn({ key: picture, position, address, label }: StoringPicture): Decoration {
  const draw = () => {
    const place = document.createElement('div');
    place.className = 'case-storing';
    place.contentEditable = 'false';
    const image = document.createElement('img');
    // Hundreds may come at once: only those in sight are read.
    image.loading = 'lazy';
    image.decoding = 'async';
    image.src = address;
    image.alt = '';
    const words = document.createElement('span');
    words.textContent = label;
    place.append(image, words);
    return place;
  };
  // On the right side, so that pictures stored earlier come to stand before those that still wait at the same place.
  return Decoration.widget(position, draw, { key: picture, side: 1, ignoreSelection: true });
}
