import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startSession } from './app/start-session.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const failure = await startSession();
createRoot(root).render(
  <StrictMode>
    <App startFailure={failure} />
  </StrictMode>,
);
