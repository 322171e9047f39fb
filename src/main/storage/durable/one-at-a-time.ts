/** Runs tasks with the same key one after the other, in the order they came; tasks with other keys do not wait. */
export function oneAtATime<Key>(): <Value>(key: Key, task: () => Promise<Value>) => Promise<Value> {
  const tails = new Map<Key, Promise<unknown>>();
  return (key, task) => {
    const result = (tails.get(key) ?? Promise.resolve()).then(task, task);
    const tail = result.then(
      () => release(),
      () => release(),
    );
    tails.set(key, tail);
    return result;

    function release() {
      if (tails.get(key) === tail) tails.delete(key);
    }
  };
}
