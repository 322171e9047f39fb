import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AttachedItem, EvidenceItem, PostItem } from '../../../shared/core/case-study/evidence-item.ts';
import type { Said } from '../../../shared/core/case-study/said-of-item.ts';
import { announce } from '../../app/announce.ts';
import { ask } from '../../app/api.ts';
import { notify, notifyFailure } from '../../app/notices.ts';
import {
  addEvidence,
  type CaseEditor,
  type FoundPicture,
  figurePlace,
  hideStoring,
  sectionKindAt,
  showStoring,
  storingPlaces,
} from '../editor/index.ts';
import {
  evidenceWords,
  type IncomingFile,
  incoming,
  inNameOrder,
  pastedTextName,
  type StoringWatch,
  screenshotName,
  storedAs,
  storeFile,
} from '../evidence/index.ts';
import { createAddingWork, followPick } from './adding-work.ts';
import { createArrivals } from './arrivals.ts';
import { inOrder } from './in-order.ts';

/** How pictures and files come into an open case. Nothing stands in the case before main has it on the disk. */
export interface EvidenceComingIn {
  /** Files from the clipboard or a drop. `place` is a position in the text; null puts them among the evidence only. */
  files(files: readonly File[], place: number | null, how: 'pasted' | 'dropped'): void;
  /** A picture that stood in pasted text. */
  picture(picture: FoundPicture, place: number): void;
  /** Posts that pasted text brought in; they stand in the case already. */
  posts(items: readonly PostItem[]): void;
  /** Words that are too much for the text: they are kept as a file. */
  tooMuch(words: File): void;
  /** Asks the person for files. */
  pick(place: number | null): Promise<void>;
  /** The item whose caption is to be written next. */
  readonly focus: StoreApi<{ readonly id: string | null }>;
  /** Resolves when nothing is being stored. */
  settled(): Promise<void>;
}

// A disk writes several small files in about the time of one, since it is waited for after each.
const AT_ONCE = 4;

/** What is known of a picture before it is stored, and how wide it is to be shown, in per cent of the text. */
interface KnownAlready {
  readonly about?: Partial<Said & Pick<AttachedItem, 'edits'>>;
  readonly width?: number;
}

interface Waiting {
  readonly file: IncomingFile;
  readonly key: string;
  readonly address: string;
  readonly shown: boolean;
}

/** A file that is on the disk, and as what it comes into the case. */
interface Arrival {
  readonly item: EvidenceItem;
  readonly waiting: Waiting;
}

export function createEvidenceComingIn(caseEditor: CaseEditor): EvidenceComingIn {
  const focus = createStore<{ readonly id: string | null }>(() => ({ id: null }));
  const storing = new Set<Promise<void>>();
  let count = 0;
  const { editor } = caseEditor;

  const begin = (files: readonly IncomingFile[], place: number | null, known: KnownAlready = {}) => {
    const work = store(files, place, known).finally(() => storing.delete(work));
    storing.add(work);
  };

  async function store(files: readonly IncomingFile[], place: number | null, known: KnownAlready): Promise<void> {
    const at = place === null ? null : textPlace(caseEditor, place);
    const waiting = files.map((file): Waiting => {
      count += 1;
      const shown = at !== null && file.looksLikePicture;
      return { file, key: `storing-${count}`, address: shown ? URL.createObjectURL(file.blob) : '', shown };
    });
    const pictures = waiting.filter(({ shown }) => shown);
    if (at !== null && pictures.length > 0)
      caseEditor.apply(({ tr }) =>
        showStoring(
          tr,
          pictures.map(({ key, address, file }) => ({
            ...{ key, address, position: at },
            label: evidenceWords.storing(file.name),
          })),
        ),
      );
    const work = createAddingWork(files);
    const before = caseEditor.fields();
    const text = editor.state.doc;
    let untouched = true;
    let added = 0;
    const put = (arrived: readonly Arrival[]) => putIn(arrived, known.width);
    const arrivals = createArrivals({ put, now: () => performance.now(), after: later });
    let through = 0;
    work.through(through);
    const stored = inOrder(waiting, AT_ONCE, async (one) => {
      const item = await storeOne(one, known.about ?? {}, work.watch(one.file));
      return { item, one };
    });
    for await (const { item, one } of stored) {
      through += 1;
      if (!work.calledOff()) work.through(through);
      untouched = editor.state.doc === text && caseEditor.fields() === before;
      if (!item) continue;
      added += 1;
      arrivals.add({ item, waiting: one });
      // Whoever went on writing meanwhile keeps the caret.
      if (files.length === 1 && untouched) focus.setState({ id: item.id });
    }
    arrivals.flush();
    work.end();
    if (work.calledOff()) {
      takeAway(pictures);
      notify({ text: evidenceWords.calledOff(added), passing: true, about: 'called off' });
    }
    if (added > 0) announce(evidenceWords.added(added));
  }

  async function storeOne(
    waiting: Waiting,
    about: NonNullable<KnownAlready['about']>,
    watch: StoringWatch,
  ): Promise<EvidenceItem | null> {
    const { file, shown } = waiting;
    const answer = await storeFile(file, watch);
    if (!answer.ok) {
      // Those called off go all together.
      if (answer.failure.code === 'cancelled') return null;
      if (shown) takeAway([waiting]);
      notifyNotAdded(file, answer.failure.message);
      return null;
    }
    const { item, note } = answer.value;
    if (note) notify({ text: note, about: `note ${item.id}` });
    return { ...item, ...about };
  }

  function takeAway(pictures: readonly Waiting[]): void {
    const keys = pictures.map(({ key }) => key);
    if (keys.length > 0) caseEditor.apply(({ tr }) => hideStoring(tr, keys));
    for (const { address } of pictures) URL.revokeObjectURL(address);
  }

  /** One change of the case for all that arrived since the last. */
  function putIn(arrived: readonly Arrival[], width = 100): void {
    const shown = arrived.flatMap(({ waiting }) => (waiting.shown ? [waiting] : []));
    const keys = shown.map(({ key }) => key);
    const places = storingPlaces(editor.state, keys);
    const added = arrived.map(({ item, waiting }) => ({
      item,
      place: item.kind === 'picture' ? (places.get(waiting.key) ?? null) : null,
      width,
    }));
    const put = () => caseEditor.apply((state) => hideStoring(addEvidence(state, added), keys), 'incoming');
    if (added.length > 1) caseEditor.manyFigures(put);
    else put();
    for (const { address } of shown) URL.revokeObjectURL(address);
  }

  function notifyNotAdded(file: IncomingFile, why: string): void {
    notify({
      text: evidenceWords.notAdded(file.name, why),
      about: `not added ${file.name}`,
      action: { label: evidenceWords.tryAgain, run: () => begin([file], null) },
    });
  }

  async function fromNotebook(picture: Extract<FoundPicture, { from: 'notebook' }>, place: number): Promise<void> {
    const bytes = await ask('evidence.bytes', picture.attachment);
    if (!bytes.ok) return notifyFailure(bytes.failure);
    const blob = new Blob([new Uint8Array(bytes.value)]);
    const name = picture.fileName || 'picture';
    const { said, width, annotations } = picture;
    const edits = annotations.length > 0 ? { edits: { annotations: [...annotations] } } : {};
    const known = { about: { ...said, ...edits }, width };
    await store([{ name, looksLikePicture: true, byteLength: blob.size, blob }], place, known);
  }

  return {
    focus,
    files(files, place, how) {
      const named = how === 'pasted' ? screenshotName(new Date()) : undefined;
      const all = files.map((file) => incoming(file, named));
      begin(how === 'dropped' ? inNameOrder(all) : all, place);
    },
    picture(picture, place) {
      if (picture.from === 'notebook') {
        const work = fromNotebook(picture, place).finally(() => storing.delete(work));
        storing.add(work);
        return;
      }
      const file = new File([picture.bytes], '', { type: picture.media });
      begin([incoming(file, screenshotName(new Date()))], place, { about: { caption: picture.alt } });
    },
    posts(items) {
      const [only] = items;
      if (only && items.length === 1) focus.setState({ id: only.id });
      if (items.length > 0) announce(evidenceWords.added(items.length));
    },
    tooMuch(words) {
      const file = new File([words], pastedTextName(new Date(), words.type), { type: words.type });
      notify({ text: evidenceWords.tooMuch, kept: evidenceWords.keptAs(file.name), about: 'too much' });
      begin([incoming(file)], null);
    },
    async pick(place) {
      const stop = followPick();
      const answer = await ask('evidence.pick');
      stop();
      if (!answer.ok) return notifyFailure(answer.failure);
      const at = place === null ? null : textPlace(caseEditor, Math.min(place, editor.state.doc.content.size));
      const items = answer.value.map((record) => storedAs(record).item);
      const added = items.map((item) => ({ item, place: item.kind === 'picture' ? at : null }));
      if (added.length > 0) caseEditor.apply((state) => addEvidence(state, added), 'incoming');
      const [only] = items;
      if (only && items.length === 1) focus.setState({ id: only.id });
      if (answer.value.length > 0) announce(evidenceWords.added(answer.value.length));
    },
    async settled() {
      while (storing.size > 0) await Promise.allSettled(storing);
    },
  };
}

function later(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

/** Where a figure goes in the text; null in the Evidence section, whose own list shows it. */
function textPlace({ editor }: CaseEditor, place: number): number | null {
  const { doc } = editor.state;
  return sectionKindAt(doc, place) === 'evidence' ? null : figurePlace(doc, place);
}
