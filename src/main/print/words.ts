import type { Star } from '../../shared/core/case-study/evidence-item.ts';
import type { RoleName } from '../../shared/core/case-study/roles.ts';
import type { TargetGroup } from '../../shared/core/outcome/target-groups.ts';

/** Every word of the printed page that is not the person's own. */
export const words = {
  kind: 'Case study',
  pageOf: ' of ',
  through: 'through',
  campaign: 'Campaign',
  status: { draft: 'Draft', 'in review': 'In review', closed: 'Closed' },
  metric: 'Metric',
  baseline: 'Baseline',
  target: 'Target',
  actual: 'Actual',
  variance: 'Variance',
  attainment: 'Attainment',
  note: 'Note',
  groups: { business: 'Business', activity: 'Activity', guardrail: 'Guardrail' } satisfies Record<TargetGroup, string>,
  held: 'held',
  guardrailBreached: 'breached',
  noBusiness: 'No business measure: what would sales or leads have to show?',
  noBusinessBecause: (reason: string) => `No business measure: ${reason}`,
  levelReached: (meaning: string) => `reached: ${meaning}`,
  levelBefore: (text: string) => `Before the change: ${text}`,
  levelChosen: (day: string, shows: string) => (shows === '' ? `Chosen on ${day}.` : `Chosen on ${day}: ${shows}`),
  definitions: 'How it is counted',
  missing: '–',
  of: (target: string) => `of ${target}`,
  figure: (number: number) => `Figure ${number}.`,
  figureRef: (number: number) => `figure ${number}`,
  posted: (when: string) => `posted ${when}`,
  captured: (when: string, who: string) => ['captured', when, who && `by ${who}`].filter(Boolean).join(' '),
  stars: { positive: 'It drew a good reaction.', negative: 'It drew a bad reaction.' } satisfies Record<Star, string>,
  openTwin: (open: number, hidden: number) =>
    `Figure ${open} shows what is hidden in figure ${hidden}: both are the same screenshot. Hide it there too, or remove that figure.`,
  files: 'Files',
  unnamed: 'Unknown author',
  notMeasured: 'Not measured yet',
  breached: (names: string) => `Guardrail breached: ${names}.`,
  acknowledged: (sentence: string) => `Acknowledged: “${sentence}”`,
  unnamedMetric: 'unnamed metric',
  roles: 'Who read it',
  roleNames: {
    reviewer: 'Reviewer',
    synthesiser: 'Synthesiser',
    actionOwner: 'Action owner',
  } satisfies Record<RoleName, string>,
  nobody: 'nobody',
  done: 'Done',
  notDone: 'Not done',
  nothing: 'Nothing has been written in this case yet.',
  lost: 'The picture of this figure is no longer among the evidence.',
  drawn: (what: string) => `Drawn on the picture: ${what}`,
  withoutPicture: {
    'not made': (name: string) =>
      `The picture “${name}” has hidden parts, and its copy without them is missing. Open it in the notebook to make it again.`,
    missing: (name: string) => `The picture “${name}” is missing from the notebook.`,
    'too large': (name: string) =>
      `The picture “${name}” is too large to be shown. It is kept in the notebook as it is.`,
    'not shown': (name: string) => `The picture “${name}” cannot be shown. It is kept in the notebook as it is.`,
  },
} as const;
