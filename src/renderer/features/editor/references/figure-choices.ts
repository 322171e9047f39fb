import { Image } from 'lucide-react';
import { isFigure, itemName } from '../../../../shared/core/case-study/evidence-item.ts';
import { figureNumber } from '../../../../shared/core/case-study/figure-number.ts';
import { figureRefText } from '../../../../shared/core/rich-text/references.ts';
import type { CaseEditor } from '../case-editor.ts';
import type { Choice } from '../choices/ChoiceList.tsx';

const MOST = 6;

/** The figures of the case in the order of their numbers, those that what was typed stands for: number, caption, name. */
export function figureChoices(
  caseEditor: Pick<CaseEditor, 'fields' | 'figureOrder'>,
  typed: string,
): readonly Choice[] {
  const { evidence } = caseEditor.fields();
  const order = caseEditor.figureOrder();
  const wanted = typed.trim().toLocaleLowerCase();
  return evidence
    .filter(isFigure)
    .map((item) => ({ item, number: figureNumber(item.id, order, evidence) ?? 0 }))
    .filter(
      ({ item, number }) =>
        [`fig. ${number}`, `fig ${number}`, `figure ${number}`, String(number)].some((name) =>
          name.startsWith(wanted),
        ) || `${item.caption}\n${itemName(item)}`.toLocaleLowerCase().includes(wanted),
    )
    .sort((one, other) => one.number - other.number)
    .slice(0, MOST)
    .map(({ item, number }) => ({
      id: item.id,
      name: figureRefText(number),
      about: item.caption || itemName(item),
      icon: Image,
    }));
}

/** Whether what was typed asks for a figure rather than for a case: nothing yet, a number, or the beginning of "Figure". */
export function asksForFigure(typed: string): boolean {
  return /^(\d|fig(\b|u|$))/i.test(typed) || typed === '';
}
