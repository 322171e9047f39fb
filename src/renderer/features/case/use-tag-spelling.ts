import { type FocusEvent, useCallback, useEffect, useState } from 'react';
import { asKnown } from '../../../shared/core/tags/known-tag.ts';
import type { CaseEditor } from '../editor/index.ts';

/**
 * How tags are written once they are typed: as other cases write them already. A tag that no other case has may be given
 * another spelling. `begin` is told of the focus, from where on what is typed counts.
 */
export function useTagSpelling(caseEditor: CaseEditor, tagged: ReadonlyMap<string, number>) {
  const [own, setOwn] = useState<readonly string[] | null>(null);
  const spelled = useCallback(
    (tags: readonly string[]) => {
      const byCount = [...tagged].toSorted(([, a], [, b]) => b - a);
      const ofOthers = byCount.filter(([tag, cases]) => cases > Number(own?.includes(tag) ?? false));
      return asKnown(
        tags,
        ofOthers.map(([tag]) => tag),
      );
    },
    [tagged, own],
  );
  // Whoever types fast is through before it is known how others write.
  useEffect(() => {
    const { tags } = caseEditor.fields();
    const isTyping = document.activeElement?.getAttribute('data-line') === 'tags';
    const settled = isTyping || own === null || tags === own ? tags : spelled(tags);
    if (settled !== tags) caseEditor.change('tags', [...settled], 'tags');
  }, [caseEditor, own, spelled]);
  const begin = useCallback(
    ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOwn(caseEditor.fields().tags);
    },
    [caseEditor],
  );
  return { spelled, begin };
}
