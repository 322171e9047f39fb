import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startSession } from './start-session.ts';

/** Fills the window: the state first, so that the first paint is the right one. */
export async function openWindow(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  const failure = await startSession();
  createRoot(root).render(
    <StrictMode>
      <App startFailure={failure} />
    </StrictMode>,
  );
}
