export { SaveTemplate } from './SaveTemplate.tsx';
export { TemplateChooser } from './TemplateChooser.tsx';
