import { words } from '../words.ts';

/** A box before a line of a check list, drawn, so that it looks the same in every face and says its state aloud. */
export function CheckBox({ checked, spoken }: { readonly checked: boolean; readonly spoken?: string }) {
  return (
    <svg className="check" viewBox="0 0 12 12" role="img" aria-label={spoken ?? (checked ? words.done : words.notDone)}>
      <rect x="0.5" y="0.5" width="11" height="11" rx="1.5" />
      {checked ? <path d="M2.8 6.2 5 8.4 9.2 3.6" /> : null}
    </svg>
  );
}
