import type { EvidenceItem } from '../../../shared/core/case-study/evidence-item.ts';
import type { CaseEditor } from '../editor/index.ts';
import type { ItemChange } from '../evidence/index.ts';

/** Changes what a person says or draws about an item; `place` says where that was done. */
export function changeItem(caseEditor: CaseEditor, id: string, change: ItemChange, place: string): void {
  const before = caseEditor.fields().evidence.find((item) => item.id === id);
  const evidence = caseEditor.fields().evidence.map((item) => (item.id === id ? changed(item, change) : item));
  caseEditor.change('evidence', evidence, `${place} ${id} ${whatChanged(before, change)}`);
}

// What does not belong to its kind is left out: a post has no pixels to edit, a picture no post.
function changed(item: EvidenceItem, change: ItemChange): EvidenceItem {
  const { edits: _edits, post, ...forPosts } = change;
  if (item.kind === 'post') return { ...item, ...forPosts, ...(post ? { post } : {}) };
  const { post: _post, ...forAttached } = change;
  return { ...item, ...forAttached };
}

// Each field of a post is a place of its own, so that one undo takes back what was typed in one of them.
function whatChanged(item: EvidenceItem | undefined, change: ItemChange): string {
  const { post } = change;
  if (!post || item?.kind !== 'post') return Object.keys(change).join();
  const before = item.post;
  return Object.keys(post)
    .filter((field) => post[field] !== before[field])
    .join();
}
