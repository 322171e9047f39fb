import { type BusinessFunction, businessFunctions } from '../../../shared/core/case-study/case-study.ts';
import { namesText } from '../../../shared/core/case-study/names-text.ts';
import { functionNames } from '../../../shared/core/facts/facet.ts';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { type CaseEditor, useField } from '../editor/index.ts';
import styles from './Facts.module.css';
import { words } from './words.ts';

/** Which legs of the stool a case stood on: ticked in a menu. */
export function FunctionsField({ caseEditor, readOnly }: { caseEditor: CaseEditor; readOnly: boolean }) {
  const chosen = useField(caseEditor, 'businessFunctions') ?? [];
  const text = namesText(chosen.map((one) => functionNames[one])) || words.none;
  const toggle = (one: BusinessFunction) =>
    caseEditor.change(
      'businessFunctions',
      businessFunctions.filter((each) => (each === one) !== chosen.includes(each)),
      'businessFunctions',
    );
  const value = (
    <button
      type="button"
      className={styles.value}
      data-missing={chosen.length === 0 ? '' : undefined}
      disabled={readOnly}
      aria-label={`${words.businessFunctions}: ${text}`}
    >
      {text}
    </button>
  );
  return (
    <span className={styles.fact}>
      <span aria-hidden>{words.businessFunctions}</span>
      {readOnly ? (
        value
      ) : (
        <Menu control={value}>
          {businessFunctions.map((one) => (
            <MenuItem key={one} ticked={chosen.includes(one)} onChoose={() => toggle(one)}>
              {functionNames[one]}
            </MenuItem>
          ))}
        </Menu>
      )}
    </span>
  );
}
