import { Image } from 'lucide-react';
import { isFigure, itemName } from '../../../../shared/core/case-study/evidence-item.ts';
import { figureNumber, figureNumbers } from '../../../../shared/core/case-study/figure-number.ts';
import type { Ulid } from '../../../../shared/core/ids.ts';
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

/** All figures of the case in the order of their numbers, as they are called. */
export function figureNames(
  caseEditor: Pick<CaseEditor, 'fields' | 'figureOrder'>,
): readonly { readonly id: Ulid; readonly name: string; readonly about: string }[] {
  const { evidence } = caseEditor.fields();
  const numbers = figureNumbers(caseEditor.figureOrder(), evidence);
  return evidence
    .filter(isFigure)
    .map((item) => ({ item, number: numbers.get(item.id) ?? 0 }))
    .sort((one, other) => one.number - other.number)
    .map(({ item, number }) => ({ id: item.id, name: figureRefText(number), about: item.caption || itemName(item) }));
}

/** Whether what was typed asks for a figure rather than for a case: nothing yet, a number, or the beginning of "Figure". */
export function asksForFigure(typed: string): boolean {
  return /^(\d|fig(\b|u|$))/i.test(typed) || typed === '';
}
