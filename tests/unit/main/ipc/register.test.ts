import { expect, test } from 'vitest';
import { argumentSchemas } from '../../../../src/main/ipc/argument-schemas.ts';
import { answer } from '../../../../src/main/ipc/register.ts';
import { failureOf } from '../../../../src/shared/core/failure.ts';
import { failed, success } from '../../../../src/shared/core/result.ts';

const quiet = { error: () => undefined, page: () => undefined };
const parse = argumentSchemas['app.setZoom'];

test('a value and a failure both cross in an envelope', async () => {
  const good = { parse, run: (zoom: number) => success(zoom * 2) };
  expect(await answer('app.setZoom', good, [1], quiet)).toEqual({ ok: true, value: 2 });
  const bad = { parse, run: () => failed(failureOf('disk full')) };
  expect(await answer('app.setZoom', bad, [1], quiet)).toEqual({ ok: false, error: failureOf('disk full') });
});

test('wrong arguments are refused before anything is done', async () => {
  let ran = false;
  const handler = {
    parse,
    run: (zoom: number) => {
      ran = true;
      return success(zoom);
    },
  };
  expect(await answer('app.setZoom', handler, ['1'], quiet)).toEqual({ ok: false, error: failureOf('bad request') });
  expect(ran).toBe(false);
});

test('an error nobody expected becomes a sentence, and a line in the log', async () => {
  const logged: unknown[] = [];
  const error = new Error('secret words');
  const handler = {
    parse,
    run: () => {
      throw error;
    },
  };
  const log = { ...quiet, error: (...what: unknown[]) => void logged.push(what) };
  const answered = await answer('app.setZoom', handler, [1], log);
  expect(answered).toEqual({ ok: false, error: failureOf('unexpected') });
  expect(JSON.stringify(answered)).not.toContain('secret');
  expect(logged).toEqual([['app.setZoom', error]]);
});
