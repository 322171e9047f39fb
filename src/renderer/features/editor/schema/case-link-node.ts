import { displayTitle } from '../../../../shared/core/case-study/case-study.ts';
import { isUlid } from '../../../../shared/core/ids.ts';
import { limits } from '../../../../shared/core/limits.ts';
import { caseLinkOf } from '../../../../shared/core/rich-text/references.ts';
import { referenceNode } from './reference-node.ts';

/** A link to another case of the notebook, called by its title. */
export const CaseLinkNode = referenceNode({
  name: 'caseLink',
  attributes: { case: '', title: '' },
  data: 'data-case',
  id: 'case',
  read: (id, words) => (isUlid(id) ? { case: id, title: words.slice(0, limits.nameLength) } : null),
  says: (attributes) => displayTitle(caseLinkOf(attributes).title),
});
