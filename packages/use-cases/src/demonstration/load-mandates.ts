import { ExtendMandate } from '../committee/extend-mandate.ts';
import { RecordMandate } from '../committee/record-mandate.ts';
import type { DemonstrationMandate } from './demonstration-mandates.ts';
import { id, type Stage } from './stage.ts';

/**
 * Records the mandates of committees, in the name of the coordinator of their mission. Returns what is left to do on
 * the load day: the renewals.
 */
export async function loadMandates(
  stage: Stage,
  mandates: DemonstrationMandate[],
  missionOf: (plan: string) => string,
): Promise<() => Promise<void>> {
  const renewals: (() => Promise<void>)[] = [];
  for (const mandate of mandates) {
    const post = id(stage.coordinators, missionOf(mandate.plan));
    const caller = await stage.caller(post, stage.loadDay.firstDaysAgo);
    const [source] = mandate.sources;
    const mandateId = await new RecordMandate(stage.transactions).execute(caller, mandate.plan, {
      organizationId: mandate.committee,
      startsOn: stage.loadDay.date(mandate.startDays),
      endsOn: stage.loadDay.date(mandate.endDays),
      source: { document: source?.document ?? '', ...(source?.place && { place: source.place }) },
      demonstration: mandate.demonstration,
    });
    const { renewal } = mandate;
    if (!renewal) continue;
    renewals.push(async () => {
      const today = await stage.caller(post, 0);
      const endsOn = stage.loadDay.date(renewal.endDays);
      const { reason } = renewal;
      await new ExtendMandate(stage.transactions).execute(today, mandateId, { endsOn, reason });
    });
  }
  return async () => {
    for (const renew of renewals) await renew();
  };
}
