import { useEffect, useRef } from 'react';
import { ask, listen } from './api.ts';

type Flush = () => Promise<unknown>;

const flushes = new Set<Flush>();

/** Whoever holds unsaved typing says here how it is saved. `flush` resolves once it is saved or in the journal. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** The same while a component is shown. */
export function useFlush(flush: Flush): void {
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => registerFlush(() => latest.current()), []);
}

/** The same, and once more when the component goes: whoever reads meanwhile what it keeps waits for that too. */
export function useLastFlush(flush: Flush): void {
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => {
    const stop = registerFlush(() => latest.current());
    return () => void latest.current().finally(stop);
  }, []);
}

/**
 * Waits until everything typed is saved or kept in the journal. Ask it before anything that reads a case's file
 * (print, duplicate, trash) or leaves the notebook. Never rejects: who cannot save says so and keeps the text.
 */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...flushes].map((flush) => flush()));
}

/** Answers main's "about to close": flushes everything, then says so. The only place that does. */
export function startFlushing(): () => void {
  return listen('app.flush', () => {
    void flushAll().then(() => ask('app.flushed'));
  });
}
