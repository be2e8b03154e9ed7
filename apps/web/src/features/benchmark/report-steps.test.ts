import type { BenchmarkReportReply } from '@jalon/contracts/benchmark/benchmark';
import type { ReportState } from '@jalon/domain/benchmark/benchmark';
import type { Actor, PostKind } from '@jalon/domain/post/post';
import { expect, it } from 'vitest';
import { reportSteps } from './report-steps.ts';

it('lets the rapporteur submit a draft and freeze what is cleared, and clear nothing', () => {
  expect(reportSteps(report('draft'), 'm', actor('rapporteur'))).toEqual(['submit']);
  expect(reportSteps(report('clearance'), 'm', actor('rapporteur'))).toEqual([]);
  expect(reportSteps(report('cleared'), 'm', actor('rapporteur'))).toEqual(['freeze']);
});

it('lets clearance clear a draft or what was submitted, then freeze it', () => {
  expect(reportSteps(report('draft'), 'm', actor('clearance'))).toEqual(['clear']);
  expect(reportSteps(report('clearance'), 'm', actor('clearance'))).toEqual(['clear']);
  expect(reportSteps(report('cleared'), 'm', actor('clearance'))).toEqual(['freeze']);
});

it('leaves nothing to do with a frozen report, nor to the other voice', () => {
  expect(reportSteps(report('frozen'), 'm', actor('clearance'))).toEqual([]);
  expect(reportSteps(report('draft'), 'm', actor('rapporteur', 'national'))).toEqual([]);
});

function report(state: ReportState): BenchmarkReportReply {
  return { state, voice: 'un', benchmarkSetId: 'set' } as BenchmarkReportReply;
}

function actor(kind: PostKind, side: 'un' | 'national' = 'un'): Actor {
  const post = { kind, side, postId: 'post', missionId: 'm', organizationId: 'o', organizationLine: ['o'] };
  return { personId: 'person', posts: [{ ...post, planIds: [], benchmarkSetIds: ['set'] }] };
}
