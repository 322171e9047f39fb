interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Packages for other systems that the lock file forgot, as `parent -> package`. `npm ci` refuses a lock file with such
 * a gap; npm leaves one when the registry it asked did not have the package.
 */
export function forgottenPackages(packages: Readonly<Record<string, Locked>>): readonly string[] {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(parent, name).some((place) => place in packages))
      .map((name) => `${parent} -> ${name}`),
  );
}

/** Where Node would look for a package from a folder: beside it, then outwards. */
function placesFor(parent: string, name: string): readonly string[] {
  const folders = parent === '' ? [] : parent.split(/(?=\/node_modules\/)/);
  return ['', ...folders.map((_part, i) => `${folders.slice(0, i + 1).join('')}/`)].map(
    (at) => `${at}node_modules/${name}`,
  );
}
