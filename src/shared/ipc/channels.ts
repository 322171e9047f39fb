import type { EventName, RequestName } from './contract.ts';

// A record, not a list: a name missing here or not in the contract is a compile error.
const requests: Readonly<Record<RequestName, true>> = {
  'app.state': true,
  'app.setTheme': true,
  'app.setZoom': true,
  'app.setPanes': true,
  'app.flushed': true,
  'app.openLink': true,
  'app.reportError': true,
  'notebook.create': true,
  'notebook.open': true,
  'notebook.openExample': true,
  'library.page': true,
  'library.goals': true,
  'library.trash': true,
  'case.open': true,
  'case.create': true,
  'case.createFrom': true,
  'case.save': true,
  'case.keepDraft': true,
  'case.duplicate': true,
  'case.trash': true,
  'case.restore': true,
  'case.recover': true,
  'templates.list': true,
  'templates.keep': true,
  'templates.remove': true,
  'templates.restore': true,
  'evidence.attach': true,
  'evidence.begin': true,
  'evidence.part': true,
  'evidence.finish': true,
  'evidence.drop': true,
  'evidence.pick': true,
  'evidence.cancelPick': true,
  'evidence.open': true,
  'evidence.bytes': true,
  'evidence.keepThumbnail': true,
  'print.render': true,
  'print.save': true,
};

const events: Readonly<Record<EventName, true>> = {
  'app.command': true,
  'app.flush': true,
  'app.notice': true,
  'app.themeChanged': true,
  'notebook.changed': true,
  'evidence.progress': true,
  'library.changed': true,
  'library.indexProgress': true,
  'case.saved': true,
  'case.changedOnDisk': true,
};

/** Every channel name; the preload and main loop over these. */
export const requestNames = Object.keys(requests) as readonly RequestName[];
export const eventNames = Object.keys(events) as readonly EventName[];
