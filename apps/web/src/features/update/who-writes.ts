import { allow, type Decision, refuse } from '@jalon/domain/decision';
import type { Actor } from '@jalon/domain/post/post';
import { mayDo, type Place } from '@jalon/domain/post/rights';

/** In whose name this person reports: as the lead, or recording for it. */
export interface Writer {
  /** Null where the lead itself writes; else the organization that records for it. */
  recordedBy: string | null;
}

/** Whether this person may report here at all, and as whom. The server decides by the same table of rights. */
export function whoWrites(actor: Actor, place: Place): Decision<Writer> {
  if (mayDo(actor, 'declare', place).allowed) return allow({ recordedBy: null });
  const recorder = mayDo(actor, 'record_for_lead', place);
  if (recorder.allowed) return allow({ recordedBy: recorder.value.organizationId });
  return refuse(recorder.refusal.code === 'not-found' ? 'not-found' : 'not-the-lead');
}
