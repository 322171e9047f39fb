import './styles/base.css';
import { config } from 'zod';

// Before anything makes a schema, hence the later import: zod would try to build code from text, which the page's policy
// forbids and reports as a violation.
config({ jitless: true });

const { showApp } = await import('./app/show-app.tsx');
await showApp();
