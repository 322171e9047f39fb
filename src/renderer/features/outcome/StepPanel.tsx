import { Check, Minus } from 'lucide-react';
import type { LoopStep } from '../../../shared/core/learning/loop.ts';
import { shareText } from '../../../shared/core/metrics/amount-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { AcknowledgeForm } from './AcknowledgeForm.tsx';
import styles from './StepPanel.module.css';
import type { GoToSection, ShownOutcome } from './shown-outcome.ts';
import { words } from './words.ts';

const SECTIONS: Readonly<Partial<Record<LoopStep, GoToSection>>> = {
  measured: 'goal-and-targets',
  analysed: 'what-happened',
  retooled: 'what-to-change',
};

/** What a step of the loop needs, which of it is there, and the way to what is missing. */
export function StepPanel({ step, onDone, ...shown }: ShownOutcome & { step: LoopStep; onDone: () => void }) {
  const section = SECTIONS[step];
  const sentence = shown.notes?.acknowledged?.sentence;
  return (
    <div className={styles.step}>
      <p>{words.needs[step]}</p>
      <ul>
        {partsOf(step, shown).map(({ text, there }) => (
          <li key={text}>
            <Icon of={there ? Check : Minus} />
            {text}
            <span>{there ? words.has : words.lacks}</span>
          </li>
        ))}
      </ul>
      {step === 'acknowledged' && shown.readOnly && sentence ? <blockquote>{sentence}</blockquote> : null}
      {step === 'acknowledged' && !shown.readOnly ? <AcknowledgeForm {...shown} onDone={onDone} /> : null}
      {section ? (
        <Button
          onClick={() => {
            onDone();
            shown.onGoTo(section);
          }}
        >
          {words.goTo[step]}
        </Button>
      ) : null}
    </div>
  );
}

interface StepPart {
  readonly text: string;
  readonly there: boolean;
}

function partsOf(step: LoopStep, { outcome, facts, locale }: Omit<ShownOutcome, 'onDone'>): readonly StepPart[] {
  const { coverage } = outcome.computed.headline;
  switch (step) {
    case 'measured':
      return [
        { text: words.covered(shareText(coverage, locale)), there: coverage >= 0.5 },
        { text: words.oneReading, there: facts.reading },
      ];
    case 'analysed':
      return [
        { text: words.told, there: facts.told },
        { text: words.oneFactor, there: facts.factor },
        { text: words.oneProof, there: facts.proof },
      ];
    case 'retooled':
      return [{ text: words.oneChange, there: outcome.loop.some(({ step, done }) => step === 'retooled' && done) }];
    default:
      return [];
  }
}
