export { PrintPreview } from './PrintPreview.tsx';
