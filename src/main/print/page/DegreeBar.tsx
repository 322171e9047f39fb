import { type OutcomeBand, outcomeBands } from '../../../shared/core/outcome/band.ts';

/**
 * How much was reached, as a bar with a needle; hatched where it is not known. Drawn in lengths of its own size, so that
 * it needs no style of its own on the page. Words always stand beside it.
 */
export function DegreeBar({ share, band }: { readonly share: number | null; readonly band: OutcomeBand }) {
  if (share === null) return <svg className="degree is-unknown" aria-hidden="true" />;
  const at = `${Math.min(100, Math.max(0, share * 100)).toFixed(2)}%`;
  return (
    <svg className={`degree band-${outcomeBands.indexOf(band)}`} aria-hidden="true">
      <rect className="track" x="0" y="25%" width="100%" height="50%" />
      <rect className="fill" x="0" y="25%" width={at} height="50%" />
      <line x1={at} x2={at} y1="0" y2="100%" />
    </svg>
  );
}
