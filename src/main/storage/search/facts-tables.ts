import type { DatabaseSync } from 'node:sqlite';
import type { CaseFacts, ChangeFact } from '../../../shared/core/facts/case-facts.ts';
import { folded } from '../../../shared/core/folded.ts';
import { appliedIn } from '../../../shared/core/learning/change-uses.ts';

/** The tables of facts; each row belongs to a row of `docs`. */
export const FACTS_SCHEMA = `
  CREATE TABLE factors (doc INTEGER NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, confidence TEXT NOT NULL);
  CREATE TABLE changes (doc INTEGER NOT NULL, status TEXT NOT NULL, campaign TEXT NOT NULL, applied INTEGER NOT NULL, made TEXT NOT NULL, fact TEXT NOT NULL);
  CREATE TABLE uses (doc INTEGER NOT NULL, change INTEGER NOT NULL, used_in TEXT NOT NULL);
  CREATE TABLE rules (doc INTEGER NOT NULL, state TEXT NOT NULL, fact TEXT NOT NULL);
  CREATE TABLE finals (doc INTEGER NOT NULL, definition TEXT NOT NULL, version INTEGER NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL, currency TEXT NOT NULL, value REAL NOT NULL, period_end TEXT);
  CREATE TABLE experiments (doc INTEGER NOT NULL, element_key TEXT NOT NULL, day TEXT, fact TEXT NOT NULL);
  CREATE INDEX factors_doc ON factors (doc);
  CREATE INDEX changes_doc ON changes (doc);
  CREATE INDEX uses_doc ON uses (doc);
  CREATE INDEX uses_used_in ON uses (used_in);
  CREATE INDEX changes_campaign ON changes (campaign) WHERE campaign <> '';
  CREATE INDEX rules_doc ON rules (doc);
  CREATE INDEX finals_doc ON finals (doc);
  CREATE INDEX finals_definition ON finals (definition, version);
  CREATE INDEX experiments_doc ON experiments (doc);
`;

const TABLES = ['factors', 'changes', 'uses', 'rules', 'finals', 'experiments'] as const;

/** Writes the facts of a document in the place of those it had. */
export interface FactsTables {
  put(doc: number, facts: CaseFacts): void;
  drop(doc: number): void;
}

export function createFactsTables(database: DatabaseSync): FactsTables {
  const drops = TABLES.map((table) => database.prepare(`DELETE FROM ${table} WHERE doc = ?`));
  const into = (table: string, columns: number) =>
    database.prepare(`INSERT INTO ${table} VALUES (${Array.from({ length: columns }, () => '?').join(', ')})`);
  const factor = into('factors', 4);
  const change = into('changes', 6);
  const use = into('uses', 3);
  const rule = into('rules', 3);
  const final = into('finals', 8);
  const experiment = into('experiments', 4);

  function drop(doc: number) {
    for (const statement of drops) statement.run(doc);
  }

  function putChange(doc: number, fact: ChangeFact) {
    const { status, campaign = '', caseId } = fact.change;
    const applied = appliedIn(fact.change).map((one) => one.caseId);
    const { lastInsertRowid } = change.run(
      ...[doc, status, folded(campaign), applied.length, fact.made, JSON.stringify(fact)],
    );
    const planned = status === 'planned' && caseId !== undefined ? [caseId] : [];
    for (const id of new Set([...planned, ...applied])) use.run(doc, lastInsertRowid, id);
  }

  return {
    drop,
    put(doc, facts) {
      drop(doc);
      for (const { key, name, confidence } of facts.factors) factor.run(doc, key, name, confidence);
      for (const one of facts.changes) putChange(doc, one);
      for (const one of facts.rules) rule.run(doc, one.state, JSON.stringify(one));
      for (const { definition, version, name, unit, currency, value, periodEnd } of facts.finals)
        final.run(doc, definition, version, name, unit, currency, value, periodEnd);
      for (const one of facts.experiments) experiment.run(doc, folded(one.element), one.date, JSON.stringify(one));
    },
  };
}
