import './styles/base.css';
import { config } from 'zod';

// The page forbids code made of text, and counts even zod's guarded try as a violation. It looks for this while the
// core's schemas are made, so everything that imports them comes after.
config({ jitless: true });
const { openWindow } = await import('./app/open-window.tsx');
await openWindow();
