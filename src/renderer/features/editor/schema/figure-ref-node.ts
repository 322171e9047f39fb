import { figureRefText } from '../../../../shared/core/rich-text/references.ts';
import { referenceNode } from './reference-node.ts';

/** A reference to a figure of the same case, called by the number it has now: "Fig. 2". */
export const FigureRefNode = referenceNode({
  name: 'figureRef',
  attributes: { evidence: '' },
  data: 'data-figure',
  id: 'evidence',
  read: (evidence) => ({ evidence }),
  says: () => figureRefText(null),
});
