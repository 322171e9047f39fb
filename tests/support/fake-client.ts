import { type CaseStudy, duplicateCaseStudy, newCaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { summarize } from '../../src/shared/core/case-study/case-summary.ts';
import { comparison } from '../../src/shared/core/compare/comparison.ts';
import { type FailureCode, failureOf } from '../../src/shared/core/failure.ts';
import type { Ulid } from '../../src/shared/core/ids.ts';
import { planningBrief } from '../../src/shared/core/planning/brief.ts';
import { builtInTemplates } from '../../src/shared/core/template/built-in-templates.ts';
import { templateRow } from '../../src/shared/core/template/template.ts';
import { usualView } from '../../src/shared/core/views/case-view.ts';
import type { Bridge } from '../../src/shared/ipc/bridge.ts';
import type { AppState, EventName, Events, OpenedCase, RequestName, Requests } from '../../src/shared/ipc/contract.ts';
import { fakeGoals, fakeKeepers, fakeLibraryPage } from './fake-library.ts';
import { NOW, sampleHash, sampleId } from './sample-case.ts';

type Handlers = { readonly [Name in RequestName]: (...args: Parameters<Requests[Name]>) => ReturnType<Requests[Name]> };

const emptyBrief = planningBrief([], {
  today: '2026-03-05',
  locale: 'en-GB',
  laterCasesOf: () => 0,
  degreeOf: () => null,
  exists: () => true,
  lessons: [],
});

/** A main process in memory, for looking at the renderer and for testing what needs no disk. */
export interface FakeClient {
  readonly bridge: Bridge;
  /** What the next calls of a request answer instead: a failure, until `null` heals it. */
  fail(name: RequestName, code: FailureCode | null): void;
  emit<Name extends EventName>(name: Name, ...args: Parameters<Events[Name]>): void;
  readonly cases: Map<Ulid, CaseStudy>;
  /** Drafts and saves as they came, oldest first. */
  readonly log: { readonly name: RequestName; readonly args: readonly unknown[] }[];
}

export interface FakeStart {
  readonly cases?: readonly CaseStudy[];
  readonly state?: Partial<AppState>;
}

/** Starts one. Everything it is given and gives is copied through JSON, as it would be on the way to main. */
export function createFakeClient({ cases = [], state = {} }: FakeStart = {}): FakeClient {
  const kept = new Map(cases.map((one) => [one.id, one]));
  const trash = new Map<Ulid, CaseStudy>();
  const bytes = new Map<string, Uint8Array>();
  const failing = new Map<RequestName, FailureCode>();
  const listeners = new Map<EventName, Set<(...args: never[]) => void>>();
  const log: FakeClient['log'] = [];
  let lastId = 900_000;
  const nextId = () => sampleId(++lastId);

  const emit: FakeClient['emit'] = (name, ...args) => {
    for (const listener of listeners.get(name) ?? []) (listener as (...given: typeof args) => void)(...args);
  };
  const changed = () => emit('library.changed', kept.size);
  const appState = (): AppState => ({
    notebook: {
      name: 'Averley Comms',
      location: '/home/ada/Averley Comms',
      caseCount: kept.size,
      readOnly: null,
      isExample: false,
      view: usualView,
    },
    version: '0.1.0',
    locale: 'en',
    theme: 'system',
    zoom: 1,
    panes: { indexWidth: 216, listWidth: 312, indexShown: true, listShown: true },
    platform: 'linux',
    lastCase: null,
    ...state,
  });
  const notebook = () => ({
    ...(appState().notebook ?? { name: 'New', location: '/new', readOnly: null, isExample: false, view: usualView }),
    caseCount: kept.size,
  });
  const get = (id: Ulid): CaseStudy => kept.get(id) ?? refuse('not found');
  const opened = (one: CaseStudy): OpenedCase => ({
    id: one.id,
    rev: one.rev,
    text: `${JSON.stringify(one)}\n`,
    readOnly: null,
    recovered: false,
  });

  const handlers: Handlers = {
    'app.state': appState,
    'app.setTheme': () => undefined,
    'app.setZoom': (zoom) => zoom,
    'app.setPanes': () => undefined,
    'app.setView': () => undefined,
    'app.setFolded': () => undefined,
    'app.flushed': () => undefined,
    'app.openLink': () => true,
    'app.reportError': () => undefined,
    'notebook.create': notebook,
    'notebook.open': notebook,
    'notebook.openExample': () => ({ ...notebook(), isExample: true }),
    'library.page': (query) => fakeLibraryPage([...kept.values()], query),
    'library.compare': (ids) => ({ comparison: comparison(ids.map(get)), unread: [] }),
    'library.matrix': () => ({ complete: true, rows: [] }),
    'library.columns': () => [],
    'library.cells': (ids, columns) => ids.map(() => columns.map(() => null)),
    'library.spans': () => ({ complete: true, rows: [...kept.values()].map((one) => summarize(one)) }),
    'library.goals': () => fakeGoals([...kept.values()]),
    'library.keepers': (query) => fakeKeepers([...kept.values()], query),
    'library.unlearned': () => ({ count: 0, first: [] }),
    'library.pinned': () => ({ count: 0, first: [] }),
    'library.trash': () => [...trash.values()].map(({ id, title }) => ({ id, title, deletedAt: NOW })),
    'library.targets': (ids) =>
      ids.map((id) => ({ id, title: kept.get(id)?.title ?? '', place: 'notebook', degree: null })),
    'library.linksTo': (id) => [...kept.values()].filter((one) => summarize(one).links.includes(id)),
    'changes.apply': () => undefined,
    'past.factors': () => ({ complete: true, rows: [] }),
    'past.values': () => ({ complete: true, n: 0, median: null, min: null, max: null, rows: [] }),
    'past.changes': () => ({ complete: true, rows: [] }),
    'past.experiments': () => ({ complete: true, rows: [] }),
    'past.anniversaries': () => ({ complete: true, rows: [] }),
    'past.rules': () => ({ complete: true, rows: [] }),
    'past.learnedCounts': () => ({ lessons: 0, openChanges: 0 }),
    'past.tags': () => ({ complete: true, rows: [] }),
    'tags.change': ({ to }) => ({ token: '1', to, changed: 0, of: 0, left: [], stopped: null, templatesLeft: null }),
    'tags.undo': () => ({ token: '2', to: null, changed: 0, of: 0, left: [], stopped: null, templatesLeft: null }),
    'tags.cancel': () => undefined,
    'case.open': (id) => ({ is: 'open', case: opened(get(id)) }),
    'case.create': () => {
      const made = newCaseStudy(nextId(), NOW);
      kept.set(made.id, made);
      changed();
      return opened(made);
    },
    'case.createFrom': () => {
      const made = newCaseStudy(nextId(), NOW);
      kept.set(made.id, made);
      changed();
      return opened(made);
    },
    'case.save': (id, baseRev, text) => {
      const receipt = { rev: baseRev + 1, savedAt: NOW };
      kept.set(id, { ...(JSON.parse(text) as CaseStudy), ...receipt });
      emit('case.saved', id, receipt);
      return receipt;
    },
    'case.keepDraft': () => undefined,
    'case.duplicate': (id) => {
      const copy = duplicateCaseStudy(get(id), nextId(), NOW);
      kept.set(copy.id, copy);
      changed();
      return copy.id;
    },
    'case.trash': (id) => {
      trash.set(id, get(id));
      kept.delete(id);
      changed();
    },
    'case.restore': (id) => {
      const back = trash.get(id);
      if (back) kept.set(id, back);
      trash.delete(id);
      changed();
    },
    'case.pin': (id, pinned) => {
      const one = get(id);
      kept.set(id, { ...one, pinned });
      emit('case.pinned', id, pinned, one.rev);
      changed();
    },
    'case.recover': (id) => opened(get(id)),
    'templates.list': () => builtInTemplates.map((template) => templateRow(template, false)),
    'templates.keep': () => undefined,
    'templates.remove': () => undefined,
    'templates.restore': () => undefined,
    'searches.list': () => [],
    'searches.keep': () => undefined,
    'searches.remove': () => undefined,
    'searches.restore': () => undefined,
    'lessons.list': () => ({ records: [], unreadable: 0 }),
    'lessons.find': () => [],
    'lessons.of': () => [],
    'lessons.save': (lesson) => lesson,
    'lessons.trash': () => undefined,
    'lessons.restore': () => undefined,
    'plans.list': () => ({ records: [], unreadable: 0 }),
    'plans.save': (plan) => plan,
    'plans.brief': () => ({ complete: true, brief: emptyBrief }),
    'plans.start': () => refuse('no plan'),
    'plans.trash': () => undefined,
    'plans.restore': () => undefined,
    'evidence.attach': (fileName, given) => {
      const attachment = sampleHash(bytes.size + 1);
      bytes.set(attachment, given);
      return { attachment, kind: 'picture', fileName, media: 'image/png', byteLength: given.byteLength };
    },
    'evidence.begin': () => refuse('too large'),
    'evidence.part': () => undefined,
    'evidence.finish': () => refuse('too large'),
    'evidence.drop': () => undefined,
    'evidence.pick': () => [],
    'evidence.cancelPick': () => undefined,
    'evidence.open': () => true,
    'evidence.bytes': (attachment) => bytes.get(attachment) ?? refuse('not found'),
    'evidence.keepThumbnail': () => undefined,
    'files.unused': () => ({ unused: [], trashed: [] }),
    'files.trash': () => 0,
    'files.restore': () => undefined,
    'files.remove': () => undefined,
    'evidence.webPages': () => null,
    'files.check': () => ({ checked: 0, of: 0, finished: true, problems: [] }),
    'files.cancelCheck': () => undefined,
    'print.render': () => refuse('print failed'),
    'print.renderPlan': () => refuse('print failed'),
    'print.renderPlaybook': () => refuse('print failed'),
    'print.renderComparison': () => refuse('print failed'),
    'print.renderMatrix': () => refuse('print failed'),
    'print.savePlaybookPage': () => null,
    'print.save': () => null,
  };

  const request = Object.fromEntries(
    Object.entries(handlers).map(([key, run]) => {
      const name = key as RequestName;
      const call = async (...args: unknown[]) => {
        log.push({ name, args });
        const code = failing.get(name);
        if (code) return { ok: false, error: failureOf(code) };
        try {
          return { ok: true, value: (run as (...given: unknown[]) => unknown)(...args) };
        } catch (error) {
          return { ok: false, error: error instanceof Refusal ? failureOf(error.code) : failureOf('unexpected') };
        }
      };
      return [name, call];
    }),
  ) as unknown as Bridge['request'];
  const on = new Proxy({} as Bridge['on'], {
    get: (_, name: EventName) => (listener: (...args: never[]) => void) => {
      const present = listeners.get(name) ?? new Set();
      listeners.set(name, present.add(listener));
      return () => present.delete(listener);
    },
  });
  return {
    bridge: { request, on },
    fail: (name, code) => void (code ? failing.set(name, code) : failing.delete(name)),
    emit,
    cases: kept,
    log,
  };
}

class Refusal extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode) {
    super(code);
    this.code = code;
  }
}

function refuse(code: FailureCode): never {
  throw new Refusal(code);
}
