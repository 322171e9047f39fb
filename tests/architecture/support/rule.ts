import { describe, expect, test } from 'vitest';
import type { SourceFile } from './source-file.ts';

/** A rule about the sources. `violations` gives one line for each place where it is broken. */
export interface Rule {
  readonly says: string;
  readonly violations: (files: readonly SourceFile[]) => readonly string[];
  /** Files that break the rule, each alone. A rule that cannot fail protects nothing. */
  readonly broken: readonly SourceFile[];
}

/** One test per rule: the project keeps it, and each broken sample is caught. */
export function checkRules(title: string, files: readonly SourceFile[], rules: readonly Rule[]): void {
  describe(title, () => {
    for (const rule of rules) {
      test(rule.says, () => {
        expect(rule.violations(files)).toEqual([]);
        for (const sample of rule.broken) {
          expect(rule.violations([sample]), `${sample.path} should break the rule`).not.toEqual([]);
        }
      });
    }
  });
}

/** A rule that looks at one file at a time. */
export function perFile(check: (file: SourceFile) => readonly string[]) {
  return (files: readonly SourceFile[]) => files.flatMap((file) => check(file).map((why) => `${file.path}: ${why}`));
}
