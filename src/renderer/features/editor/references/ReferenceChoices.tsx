import { FileText } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { announce } from '../../../app/announce.ts';
import type { CaseEditor } from '../case-editor.ts';
import type { Asked } from '../choices/asking.ts';
import { type Choice, ChoiceList } from '../choices/ChoiceList.tsx';
import { useChoices } from '../choices/use-choices.ts';
import { asksForFigure, figureChoices } from './figure-choices.ts';
import { leaveAsText, putReference } from './reference-asking.ts';
import { words } from './words.ts';

/** A case that may be linked to. */
export interface LinkableCase {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

interface Props {
  readonly caseEditor: CaseEditor;
  /** The cases that fit what was typed, the best first; the last edited for nothing typed. */
  readonly findCases: (typed: string) => Promise<readonly LinkableCase[]>;
}

/** The cases and figures to choose from while a reference is asked for in the text. */
export function ReferenceChoices(props: Props) {
  const { asking } = props.caseEditor;
  const asked = useSyncExternalStore(asking.subscribe, asking.current);
  return asked ? <Choices key={asked.from} {...props} asked={asked} /> : null;
}

function Choices({ caseEditor, findCases, asked }: Props & { asked: Asked }) {
  const { typed } = asked;
  const [found, setFound] = useState<{ typed: string; cases: readonly LinkableCase[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    void findCases(typed).then((cases) => wanted && setFound({ typed, cases }));
    return () => {
      wanted = false;
    };
  }, [typed, findCases]);
  const waiting = found?.typed !== typed;
  const groups = useMemo(() => {
    const figures = { name: words.figures, choices: figureChoices(caseEditor, typed) };
    const cases = {
      name: words.cases,
      choices: (found?.cases ?? []).map(({ id, title, about }) => ({ id, name: title, about, icon: FileText })),
    };
    const all = asksForFigure(typed) ? [figures, cases] : [cases, figures];
    return all.filter(({ choices }) => choices.length > 0);
  }, [caseEditor, typed, found]);
  const count = groups.flatMap(({ choices }) => choices).length;
  // Said when it changes, not at every letter.
  const said = useRef<number | null>(null);
  useEffect(() => {
    if (waiting || said.current === count) return;
    said.current = count;
    announce(count > 0 ? words.found(count) : words.nothing(typed));
  }, [waiting, count, typed]);

  const choose = ({ id, name }: Choice) => {
    const isCase = found?.cases.some((one) => one.id === id);
    caseEditor.apply((state) =>
      isCase
        ? putReference(state, asked, 'caseLink', { case: id, title: name })
        : putReference(state, asked, 'figureRef', { evidence: id }),
    );
  };
  const { active, point } = useChoices({
    groups,
    question: typed,
    // Figures are here already: where one is asked for, Enter need not wait for cases, nor lose itself to the next letter.
    waiting: waiting && !(asksForFigure(typed) && groups[0]?.name === words.figures),
    takeKeys: caseEditor.asking.takeKeys,
    onChoose: choose,
    onLeave: () => caseEditor.apply((state) => leaveAsText(state, asked)),
  });
  return (
    <ChoiceList
      editor={caseEditor.editor}
      label={words.choices}
      from={asked.from}
      to={asked.to}
      groups={groups}
      active={active}
      nothing={waiting ? words.looking : words.nothing(typed)}
      onPoint={point}
      onChoose={choose}
    />
  );
}
