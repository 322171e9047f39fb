import before from './styles/before.css?raw';
import cover from './styles/cover.css?raw';
import experiments from './styles/experiments.css?raw';
import figures from './styles/figures.css?raw';
import learned from './styles/learned.css?raw';
import metrics from './styles/metrics.css?raw';
import outcome from './styles/outcome.css?raw';
import plots from './styles/plots.css?raw';
import roles from './styles/roles.css?raw';
import sheet from './styles/sheet.css?raw';
import tables from './styles/tables.css?raw';
import text from './styles/text.css?raw';

/** The style sheet every printed case shares. */
export const baseStyles = [
  sheet,
  cover,
  outcome,
  text,
  tables,
  metrics,
  plots,
  before,
  experiments,
  learned,
  figures,
  roles,
].join('\n');
