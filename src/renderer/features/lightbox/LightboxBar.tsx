import { Columns2, Crop, type LucideIcon, Maximize, PenLine, SquareDashed, X, ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './LightboxBar.module.css';
import type { PictureTool } from './picture-tools.ts';
import { words } from './words.ts';
import type { Zoom } from './zoom.ts';

const tools: readonly { readonly tool: PictureTool; readonly icon: LucideIcon }[] = [
  { tool: 'annotate', icon: PenLine },
  { tool: 'redact', icon: SquareDashed },
  { tool: 'crop', icon: Crop },
];

/** The lightbox's own bar: leave, zoom, work on the picture, compare. */
export function LightboxBar({
  place,
  zoom,
  tool,
  onTool,
  comparing,
  canCompare,
  whyNotDraw,
  onZoom,
  onFit,
  onCompare,
  onClose,
}: {
  place: string;
  zoom: Zoom;
  tool: PictureTool | null;
  /** Null where nothing may be changed. */
  onTool: ((tool: PictureTool) => void) | null;
  comparing: boolean;
  canCompare: boolean;
  /** Why there is nothing to draw on; null where there is. */
  whyNotDraw: string | null;
  onZoom: (direction: 1 | -1) => void;
  onFit: () => void;
  onCompare: () => void;
  onClose: () => void;
}) {
  const reason = comparing ? words.compareFirst : whyNotDraw;
  return (
    <div className={styles.bar}>
      <IconButton label={words.close} icon={X} keys="Esc" onClick={onClose} />
      <span className={styles.place}>{place}</span>
      <IconButton label={words.zoomOut} icon={ZoomOut} keys="-" onClick={() => onZoom(-1)} />
      <output className={styles.zoom} aria-live="polite">
        {zoom === 'fit' ? words.fit : words.percent(zoom)}
      </output>
      <IconButton label={words.zoomIn} icon={ZoomIn} keys="+" onClick={() => onZoom(1)} />
      <IconButton label={words.fit} icon={Maximize} keys="0" aria-pressed={zoom === 'fit'} onClick={onFit} />
      {onTool ? (
        <>
          <span className={styles.line} />
          {tools.map((one) => (
            <IconButton
              key={one.tool}
              label={reason ? `${words.tools[one.tool]}: ${reason}` : words.tools[one.tool]}
              icon={one.icon}
              aria-pressed={tool === one.tool}
              aria-disabled={reason !== null || undefined}
              onClick={() => (reason === null ? onTool(one.tool) : undefined)}
            />
          ))}
        </>
      ) : null}
      <span className={styles.line} />
      <IconButton
        label={words.compare}
        icon={Columns2}
        aria-pressed={comparing}
        disabled={!canCompare}
        onClick={onCompare}
      />
    </div>
  );
}
