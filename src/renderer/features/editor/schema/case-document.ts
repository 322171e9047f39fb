import { Node } from '@tiptap/core';

/** The whole text of a case: sections and nothing else. */
export const CaseDocument = Node.create({ name: 'doc', topNode: true, content: 'section+' });
