import { expect, test } from 'vitest';
import { statementsIn } from './count-statements.ts';

test('statements are counted once each, simple, prepared or of many lines, and nothing else is', () => {
  const log = [
    '2026-01-01 10:00:00.000 UTC [12] LOG:  statement: BEGIN',
    '2026-01-01 10:00:00.001 UTC [12] LOG:  execute <unnamed>: ',
    '\tSELECT 1',
    "2026-01-01 10:00:00.001 UTC [12] DETAIL:  Parameters: $1 = 'statement: x'",
    '2026-01-01 10:00:00.002 UTC [13] LOG:  execute by_name: SELECT 2',
    '2026-01-01 10:00:00.003 UTC [14] LOG:  checkpoint starting: time',
    '2026-01-01 10:00:00.004 UTC [12] LOG:  statement: COMMIT',
  ].join('\n');
  expect(statementsIn(log)).toBe(4);
  expect(statementsIn('')).toBe(0);
});
