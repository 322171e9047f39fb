import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dependencyObjections } from './support/dependency-table.ts';
import { forgottenPackages } from './support/lock-file.ts';
import { projectRoot } from './support/source-file.ts';

const read = (name: string) => readFileSync(path.join(projectRoot, name), 'utf8');

describe('dependencies', () => {
  test('each is listed with its reason in ARCHITECTURE.md, pinned, and bundled rather than shipped', () => {
    expect(dependencyObjections(JSON.parse(read('package.json')), read('ARCHITECTURE.md'))).toEqual([]);
  });

  test('a missing reason, a stale row, a loose version and a shipped package are caught', () => {
    const page = '| Package | Why |\n|---|---|\n| `gone` | was needed |\n| `bare` | |\n';
    expect(
      dependencyObjections({ devDependencies: { bare: '^1.0.0' }, dependencies: { lowdb: '7.0.1' } }, page),
    ).toEqual([
      'bare has no reason in ARCHITECTURE.md',
      'bare is not pinned: ^1.0.0',
      'gone is listed but not installed',
      'lowdb would be shipped twice: vite bundles it already',
    ]);
  });

  test('no address of a registry or a machine stands in the lock file', () => {
    expect(read('package-lock.json').match(/"resolved": "(?!file:)[^"]*"/g) ?? []).toEqual([]);
  });

  test('the lock file has the packages of every system, so that npm ci takes it', () => {
    expect(forgottenPackages(JSON.parse(read('package-lock.json')).packages)).toEqual([]);
    const nested = { 'node_modules/a/node_modules/b': { optionalDependencies: { c: '1', d: '1', e: '1' } } };
    expect(forgottenPackages({ ...nested, 'node_modules/c': {}, 'node_modules/a/node_modules/d': {} })).toEqual([
      'node_modules/a/node_modules/b -> e',
    ]);
  });
});
