/** What a call-out is for. */
export const calloutKinds = ['note', 'warning'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/** What each kind is called, and the strokes of its icon in a square of 24 (Lucide, ISC licence): never colour alone. */
export const calloutLooks: Readonly<
  Record<CalloutKind, { readonly word: string; readonly strokes: readonly string[] }>
> = {
  note: { word: 'Note', strokes: ['M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0', 'M12 16v-4', 'M12 8h.01'] },
  warning: {
    word: 'Warning',
    strokes: ['m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3', 'M12 9v4', 'M12 17h.01'],
  },
};

export function isCalloutKind(value: unknown): value is CalloutKind {
  return calloutKinds.some((kind) => kind === value);
}

/** The kind a node's attributes say; a note where they say none. */
export function calloutKindOf(attrs: Readonly<Record<string, unknown>> | undefined): CalloutKind {
  return isCalloutKind(attrs?.kind) ? attrs.kind : 'note';
}
