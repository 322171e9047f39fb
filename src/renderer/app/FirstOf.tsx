import { type ReactNode, useState } from 'react';
import { AT_ONCE, MoreButton } from './MoreButton.tsx';

/** The first of many lines, and below them a button that shows the next ones. */
export function FirstOf<Item>({
  items,
  children,
}: {
  items: readonly Item[];
  children: (shown: readonly Item[]) => ReactNode;
}) {
  const [count, setCount] = useState(AT_ONCE);
  return (
    <>
      {children(items.length > count ? items.slice(0, count) : items)}
      <MoreButton left={items.length - count} onMore={() => setCount(count + AT_ONCE)} />
    </>
  );
}
