/** Tasks on the same thing that may run beside each other, and tasks that must have it to themselves. */
export interface Turns<Key> {
  /** Runs beside other such tasks, after those that came before and want to be alone. */
  together<Value>(key: Key, task: () => Promise<Value>): Promise<Value>;
  /** Runs when everything that came before is done; what comes later waits. */
  alone<Value>(key: Key, task: () => Promise<Value>): Promise<Value>;
}

interface Line {
  alone: Promise<unknown>;
  together: Promise<unknown>[];
  waiting: number;
}

export function createTurns<Key>(): Turns<Key> {
  const lines = new Map<Key, Line>();

  function lineOf(key: Key): Line {
    const line = lines.get(key) ?? { alone: Promise.resolve(), together: [], waiting: 0 };
    lines.set(key, line);
    return line;
  }

  async function counted<Value>(key: Key, line: Line, work: Promise<Value>): Promise<Value> {
    line.waiting += 1;
    try {
      return await work;
    } finally {
      line.waiting -= 1;
      if (line.waiting === 0) lines.delete(key);
    }
  }

  return {
    together(key, task) {
      const line = lineOf(key);
      const work = line.alone.then(task);
      line.together.push(work.catch(() => undefined));
      return counted(key, line, work);
    },
    alone(key, task) {
      const line = lineOf(key);
      const work = Promise.all([line.alone, ...line.together]).then(task);
      line.alone = work.catch(() => undefined);
      line.together = [];
      return counted(key, line, work);
    },
  };
}
