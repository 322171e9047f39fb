interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const row = /^\| ((?:`[^`]+`(?:, )?)+) *\|([^|]*)\|$/gm;

/** What is wrong between package.json and the table of dependencies in ARCHITECTURE.md, one line each. */
export function dependencyObjections(manifest: Manifest, page: string): readonly string[] {
  const installed = Object.entries(manifest.devDependencies ?? {});
  const reasons = reasonsIn(page);
  return [
    ...installed.filter(([name]) => !reasons.get(name)).map(([name]) => `${name} has no reason in ARCHITECTURE.md`),
    ...installed
      .filter(([, version]) => !/^\d/.test(version))
      .map(([name, version]) => `${name} is not pinned: ${version}`),
    ...[...reasons.keys()]
      .filter((name) => !installed.some(([other]) => other === name))
      .map((name) => `${name} is listed but not installed`),
    ...Object.keys(manifest.dependencies ?? {}).map(
      (name) => `${name} would be shipped twice: vite bundles it already`,
    ),
  ];
}

/** Package name to reason, from table rows that begin with one or more names in backticks. */
function reasonsIn(page: string): ReadonlyMap<string, string> {
  const section = page.split(/^## /m).find((part) => part.startsWith('Dependencies')) ?? page;
  return new Map(
    [...section.matchAll(row)].flatMap(([, names = '', reason = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, reason.trim()] as const),
    ),
  );
}
