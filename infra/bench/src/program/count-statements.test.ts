import { expect, test } from 'vitest';
import { statementsOfApi } from './count-statements.ts';

const line = (pid: number, text: string) => `2026-01-01 10:00:00.000 UTC [${pid}] ${text}`;
const session = line(12, 'LOG:  execute <unnamed>: select * from "sign_in_session"');

test('statements are counted once each, simple, prepared or of many lines, and nothing else is', () => {
  const log = [
    line(12, 'LOG:  statement: BEGIN'),
    line(12, 'LOG:  execute <unnamed>: '),
    '\tSELECT 1',
    line(12, "DETAIL:  Parameters: $1 = 'statement: x'"),
    session,
    line(12, 'LOG:  checkpoint starting: time'),
    line(12, 'LOG:  execute by_name: SELECT 2'),
    line(12, 'LOG:  statement: COMMIT'),
  ].join('\n');
  expect(statementsOfApi(log)).toBe(5);
  expect(statementsOfApi('')).toBe(0);
});

test('what the worker asks on its own connections does not count', () => {
  const worker = line(13, 'LOG:  execute <unnamed>: SELECT number FROM relay_cursor');
  expect(statementsOfApi([session, worker, session].join('\n'))).toBe(2);
});
