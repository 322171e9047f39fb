import { DetailText } from './DetailField.tsx';
import type { MetricContext } from './metric-context.ts';
import { detailWords as words } from './words.ts';

/** The one currency of the case. */
export function MetricMoney({ context: { fields, change, readOnly } }: { context: MetricContext }) {
  return (
    <DetailText
      label={words.currency}
      hint={words.currencyHint}
      wrong={words.currencyWrong}
      maxLength={3}
      readOnly={readOnly}
      value={fields.currency ?? ''}
      onText={(text) => {
        const code = text.trim().toUpperCase();
        if (code !== '' && !/^[A-Z]{3}$/.test(code)) return false;
        change('currency', code === '' ? undefined : code, 'currency');
        return true;
      }}
    />
  );
}
