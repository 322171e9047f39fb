/**
 * Runs a task for each item, `atOnce` of them side by side, and answers what they came to in the order of the items. The next
 * is begun when one was taken from the front, so that whoever stops asking begins no more.
 */
export async function* inOrder<Item, Done>(
  items: readonly Item[],
  atOnce: number,
  task: (item: Item, index: number) => Promise<Done>,
): AsyncGenerator<Done, void, void> {
  const coming = items.entries();
  const begun: Promise<Done>[] = [];
  const begin = () => {
    const next = coming.next();
    if (!next.done) begun.push(task(next.value[1], next.value[0]));
  };
  while (begun.length < Math.min(atOnce, items.length)) begin();
  for (let first = begun.shift(); first; first = begun.shift()) {
    const done = await first;
    begin();
    yield done;
  }
}
