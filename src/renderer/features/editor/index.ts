export { type CaseEditor, caseSchema, createCaseEditor } from './case-editor.ts';
export { EditorSurface } from './EditorSurface.tsx';
export { type CaseFields, type FieldName, fieldsOf } from './fields/case-fields.ts';
export { NodePortals } from './NodePortals.tsx';
export type { NodeHost } from './node-hosts.ts';
export { figureOf, figureWidths } from './schema/figure-of.ts';
export { sectionOf } from './sections/section-of.ts';
export { useField } from './use-fields.ts';
