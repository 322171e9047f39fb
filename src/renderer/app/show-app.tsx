import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startSession } from './start-session.ts';

/** Asks main how things stand, then shows the app in the page's one element. */
export async function showApp(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  const failure = await startSession();
  createRoot(root).render(
    <StrictMode>
      <App startFailure={failure} />
    </StrictMode>,
  );
}
