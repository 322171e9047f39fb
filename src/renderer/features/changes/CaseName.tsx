import type { Ulid } from '../../../shared/core/ids.ts';
import { isolated } from '../../../shared/core/isolated.ts';
import { shareText } from '../../../shared/core/metrics/amount-text.ts';
import { bandOf } from '../../../shared/core/outcome/band.ts';
import { Explained } from '../../ui/Explained.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { ChangeContext } from './change-context.ts';
import { shownTitle, useTarget } from './use-target.ts';
import { words } from './words.ts';

/** The name of another case, which opens it; where that case is not to be had, in words. With its degree if asked for. */
export function CaseName({
  id,
  known,
  withDegree = false,
  context,
}: {
  id: Ulid;
  /** What it was last known to be called. */
  known: string | undefined;
  withDegree?: boolean;
  context: ChangeContext;
}) {
  const target = useTarget(context.targets, id);
  const title = shownTitle(target, known);
  const place = target?.place ?? 'notebook';
  return (
    <>
      {place === 'notebook' ? (
        <LinkButton onClick={() => context.openCase(id)}>{title}</LinkButton>
      ) : (
        `${isolated(title)}${words.remarks[place]}`
      )}
      {withDegree && target?.place === 'notebook' ? (
        <>
          {', '}
          <Degree degree={target.degree} title={title} locale={context.locale} />
        </>
      ) : null}
    </>
  );
}

function Degree({ degree, title, locale }: { degree: number | null; title: string; locale: string }) {
  if (degree === null) return words.notMeasured;
  const text = words.reached(shareText(degree, locale));
  return (
    <Explained
      label={`${words.degreeOf(title)}: ${text}`}
      title={words.degreeOf(title)}
      lines={() => words.degreeLines(title, `${shareText(degree, locale)} ${bandOf(degree)}`)}
    >
      {text}
    </Explained>
  );
}
