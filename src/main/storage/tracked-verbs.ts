import type { Ulid } from '../../shared/core/ids.ts';
import { success } from '../../shared/core/result.ts';
import type { PendingWork } from './durable/pending-work.ts';
import type { Attachments, CaseFiles, Records, SavedSearches, Templates } from './notebook.ts';

/** The verbs on cases, each counted as work under way until it is done. */
export function trackedCases(cases: CaseFiles, pending: PendingWork): CaseFiles {
  return {
    open: (id) => pending.track(cases.open(id)),
    read: (id) => pending.track(cases.read(id)),
    create: () => pending.track(cases.create()),
    createFrom: (make) => pending.track(cases.createFrom(make)),
    save: (id, baseRev, text) => pending.track(cases.save(id, baseRev, text)),
    amend: (id, amend) => pending.track(cases.amend(id, amend)),
    pin: (id, pinned) => pending.track(cases.pin(id, pinned)),
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
    addFile: (path, watch) => pending.track(attachments.addFile(path, watch)),
    async begin(fileName) {
      const begun = await pending.track(attachments.begin(fileName));
      if (!begun.ok) return begun;
      const { add, finish, drop } = begun.value;
      return success({
        add: (bytes) => pending.track(add(bytes)),
        finish: () => pending.track(finish()),
        drop: () => pending.track(drop()),
      });
    },
    read: (attachment) => pending.track(attachments.read(attachment)),
    thumbnail: (attachment) => pending.track(attachments.thumbnail(attachment)),
    keepThumbnail: (attachment, webp) => pending.track(attachments.keepThumbnail(attachment, webp)),
  };
}

/** The same for the templates. */
export function trackedTemplates(templates: Templates, pending: PendingWork): Templates {
  return {
    list: () => pending.track(templates.list()),
    find: (id) => pending.track(templates.find(id)),
    keep: (caseStudy, name) => pending.track(templates.keep(caseStudy, name)),
    retag: (edit) => pending.track(templates.retag(edit)),
    remove: (id) => pending.track(templates.remove(id)),
    restore: (id) => pending.track(templates.restore(id)),
  };
}

/** The same for the saved searches. */
export function trackedSearches(searches: SavedSearches, pending: PendingWork): SavedSearches {
  return {
    list: () => pending.track(searches.list()),
    keep: (search) => pending.track(searches.keep(search)),
    remove: (id) => pending.track(searches.remove(id)),
    restore: (id) => pending.track(searches.restore(id)),
  };
}

/** The same for the records of one kind. */
export function trackedRecords<Data extends { readonly id: Ulid; readonly savedAt: string }>(
  records: Records<Data>,
  pending: PendingWork,
): Records<Data> {
  return {
    list: () => pending.track(records.list()),
    find: (id) => pending.track(records.find(id)),
    save: (record, base) => pending.track(records.save(record, base)),
    trash: (id) => pending.track(records.trash(id)),
    restore: (id) => pending.track(records.restore(id)),
  };
}
