import type { DatabaseSync } from 'node:sqlite';
import type { CaseFacts, ChangeFact } from '../../../shared/core/facts/case-facts.ts';
import { folded } from '../../../shared/core/folded.ts';
import { appliedIn } from '../../../shared/core/learning/change-uses.ts';
import { contentHash } from '../durable/fingerprint.ts';

/** The tables of facts; each row belongs to a row of `docs`. */
export const FACTS_SCHEMA = `
  CREATE TABLE factors (doc INTEGER NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, confidence TEXT NOT NULL);
  CREATE TABLE changes (doc INTEGER NOT NULL, status TEXT NOT NULL, campaign TEXT NOT NULL, applied INTEGER NOT NULL, made TEXT NOT NULL, due TEXT, fact TEXT NOT NULL);
  CREATE TABLE uses (doc INTEGER NOT NULL, change INTEGER NOT NULL, used_in TEXT NOT NULL);
  CREATE TABLE rules (doc INTEGER NOT NULL, state TEXT NOT NULL, fact TEXT NOT NULL);
  CREATE TABLE finals (doc INTEGER NOT NULL, definition TEXT NOT NULL, version INTEGER NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL, currency TEXT NOT NULL, value REAL NOT NULL, period_end TEXT);
  CREATE TABLE experiments (doc INTEGER NOT NULL, element_key TEXT NOT NULL, day TEXT, fact TEXT NOT NULL);
  CREATE INDEX factors_doc ON factors (doc);
  CREATE INDEX changes_doc ON changes (doc);
  CREATE INDEX uses_doc ON uses (doc);
  CREATE INDEX uses_used_in ON uses (used_in);
  CREATE INDEX changes_due ON changes (due) WHERE due IS NOT NULL;
  CREATE INDEX changes_campaign ON changes (campaign) WHERE campaign <> '';
  CREATE INDEX rules_doc ON rules (doc);
  CREATE INDEX finals_doc ON finals (doc);
  CREATE INDEX finals_definition ON finals (definition, version);
  CREATE INDEX experiments_doc ON experiments (doc);
`;

/** Kinds of facts, each written by itself. */
const KINDS = ['factors', 'changes', 'rules', 'finals', 'experiments'] as const;
type Kind = (typeof KINDS)[number];
/** Which tables hold a kind. */
const tablesOf = (kind: Kind) => (kind === 'changes' ? ['changes', 'uses'] : [kind]);

/** What the tables hold of a document, a short sum of each kind; '' of one they hold nothing of. */
export type FactSums = string;

export function factSums(facts: CaseFacts): FactSums {
  return KINDS.map((kind) => contentHash(Buffer.from(JSON.stringify(facts[kind]))).slice(0, 16)).join(' ');
}

/** Writes the facts of documents. */
export interface FactsTables {
  /** Writes of each kind what is not as it was: while a text is typed, nothing. */
  put(doc: number, facts: CaseFacts, before: FactSums, after: FactSums): void;
  drop(doc: number): void;
}

export function createFactsTables(database: DatabaseSync): FactsTables {
  const into = (table: string, columns: number) =>
    database.prepare(`INSERT INTO ${table} VALUES (${Array.from({ length: columns }, () => '?').join(', ')})`);
  const factor = into('factors', 4);
  const change = into('changes', 7);
  const use = into('uses', 3);
  const rule = into('rules', 3);
  const final = into('finals', 8);
  const experiment = into('experiments', 4);
  const drops = KINDS.map((kind) =>
    tablesOf(kind).map((table) => database.prepare(`DELETE FROM ${table} WHERE doc = ?`)),
  );

  function putChange(doc: number, fact: ChangeFact) {
    const { status, campaign = '', caseId } = fact.change;
    const applied = appliedIn(fact.change).map((one) => one.caseId);
    const { lastInsertRowid } = change.run(
      ...[doc, status, folded(campaign), applied.length, fact.made, fact.change.due, JSON.stringify(fact)],
    );
    const planned = status === 'planned' && caseId !== undefined ? [caseId] : [];
    for (const id of new Set([...planned, ...applied])) use.run(doc, lastInsertRowid, id);
  }

  const write: Readonly<Record<Kind, (doc: number, facts: CaseFacts) => void>> = {
    factors(doc, { factors }) {
      for (const { key, name, confidence } of factors) factor.run(doc, key, name, confidence);
    },
    changes(doc, { changes }) {
      for (const one of changes) putChange(doc, one);
    },
    rules(doc, { rules }) {
      for (const one of rules) rule.run(doc, one.state, JSON.stringify(one));
    },
    finals(doc, { finals }) {
      for (const { definition, version, name, unit, currency, value, periodEnd } of finals)
        final.run(doc, definition, version, name, unit, currency, value, periodEnd);
    },
    experiments(doc, { experiments }) {
      for (const one of experiments) experiment.run(doc, folded(one.element), one.date, JSON.stringify(one));
    },
  };

  return {
    drop(doc) {
      for (const statement of drops.flat()) statement.run(doc);
    },
    put(doc, facts, before, after) {
      const [was, is] = [before.split(' '), after.split(' ')];
      for (const [i, kind] of KINDS.entries()) {
        if (was[i] === is[i]) continue;
        if (before !== '') for (const statement of drops[i] ?? []) statement.run(doc);
        write[kind](doc, facts);
      }
    },
  };
}
