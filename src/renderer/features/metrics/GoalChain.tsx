import { Plus } from 'lucide-react';
import { type Ref, type RefObject, useId, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import { listed } from '../../../shared/core/isolated.ts';
import { type GoalLink, trackedForTheirOwnSake } from '../../../shared/core/outcome/goal-chain.ts';
import { announce } from '../../app/announce.ts';
import { newId } from '../../app/new-id.ts';
import { Button } from '../../ui/Button.tsx';
import { chainWords as words } from './chain-words.ts';
import styles from './GoalChain.module.css';
import { GoalLinkLine } from './GoalLinkLine.tsx';
import type { MetricContext } from './metric-context.ts';

/** What can be done with the chain from outside of it. */
export interface ChainHandle {
  /** Adds a link and puts the focus into it. */
  readonly add: () => void;
}

/** The chain from business indicators over what people do back to metrics, and the metrics that feed nothing. */
export function GoalChain({
  context,
  begin,
  ref,
}: {
  context: MetricContext;
  /** The button that begins a chain; it has the focus when the last link is gone. */
  begin: RefObject<HTMLButtonElement | null>;
  ref: Ref<ChainHandle>;
}) {
  const { fields, change, readOnly } = context;
  const { metrics } = fields;
  const chain = fields.chain ?? [];
  const head = useId();
  const place = useRef<HTMLElement>(null);
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    const wanted = place.current?.querySelector<HTMLElement>(next.current) ?? begin.current;
    wanted?.focus();
    next.current = null;
  });
  const add = () => {
    const link: GoalLink = { id: newId(), indicator: null, behaviour: '', metrics: [] };
    next.current = `[data-link="${link.id}"] select`;
    change('chain', [...chain, link], `link ${link.id}`);
  };
  useImperativeHandle(ref, () => ({ add }));
  if (chain.length === 0) return null;
  const remove = (index: number, id: Ulid) => {
    const near = chain[index + 1] ?? chain[index - 1];
    next.current = `[data-link="${near?.id}"] select`;
    change(
      'chain',
      chain.filter((link) => link.id !== id),
      `remove ${id}`,
    );
    announce(words.removed);
  };
  const alone = trackedForTheirOwnSake(metrics, chain);
  return (
    <section ref={place} className={styles.chain} aria-labelledby={head}>
      <h3 id={head}>{words.title}</h3>
      <table aria-labelledby={head}>
        <thead>
          <tr>
            <th>{words.indicator}</th>
            <td aria-hidden />
            <th>{words.behaviour}</th>
            <td aria-hidden />
            <th>{words.metrics}</th>
            <td className={styles.end} />
          </tr>
        </thead>
        <tbody>
          {chain.map((link, index) => (
            <GoalLinkLine
              key={link.id}
              link={link}
              place={index + 1}
              rows={metrics}
              readOnly={readOnly}
              onLink={(to, part) =>
                change(
                  'chain',
                  chain.map((one) => (one.id === link.id ? { ...one, ...to } : one)),
                  `${link.id} ${part}`,
                )
              }
              onRemove={() => remove(index, link.id)}
            />
          ))}
        </tbody>
      </table>
      {alone.length > 0 ? (
        <p className={styles.alone}>{words.ownSake(listed(alone.map(({ metric }) => metric.trim())))}</p>
      ) : null}
      {readOnly ? null : (
        <div className={styles.below}>
          <Button look="plain" icon={Plus} onClick={add}>
            {words.add}
          </Button>
        </div>
      )}
    </section>
  );
}
