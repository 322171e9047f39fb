import type { PendingWork } from './durable/pending-work.ts';
import type { Attachments, CaseFiles } from './notebook.ts';

/** The verbs on cases, each counted as work under way until it is done. */
export function trackedCases(cases: CaseFiles, pending: PendingWork): CaseFiles {
  return {
    open: (id) => pending.track(cases.open(id)),
    read: (id) => pending.track(cases.read(id)),
    create: () => pending.track(cases.create()),
    save: (id, baseRev, text) => pending.track(cases.save(id, baseRev, text)),
    keepDraft: (id, baseRev, text) => pending.track(cases.keepDraft(id, baseRev, text)),
    duplicate: (id) => pending.track(cases.duplicate(id)),
    trash: (id) => pending.track(cases.trash(id)),
    restore: (id) => pending.track(cases.restore(id)),
    recover: (id) => pending.track(cases.recover(id)),
    trashed: () => pending.track(cases.trashed()),
  };
}

/** The same for the attachments. */
export function trackedAttachments(attachments: Attachments, pending: PendingWork): Attachments {
  return {
    add: (fileName, bytes) => pending.track(attachments.add(fileName, bytes)),
    addFile: (path) => pending.track(attachments.addFile(path)),
    read: (attachment) => pending.track(attachments.read(attachment)),
    thumbnail: (attachment) => pending.track(attachments.thumbnail(attachment)),
    keepThumbnail: (attachment, webp) => pending.track(attachments.keepThumbnail(attachment, webp)),
  };
}
