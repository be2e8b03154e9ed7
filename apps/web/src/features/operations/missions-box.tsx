import type { OperationsReply } from '@jalon/contracts/operations/operations';
import { knownZone } from '@jalon/domain/mission/mission-calendar';
import { formatInstant, localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';

/** Up to where each mission's digests are planned, and when the next one leaves. */
export function MissionsBox({ missions }: { missions: OperationsReply['missions'] }) {
  const t = useWords('operations');
  return (
    <section className="box" aria-labelledby="missions-title">
      <header>
        <h2 id="missions-title">{t('missions')}</h2>
      </header>
      <table className="register-table">
        <thead>
          <tr>
            <th scope="col">{t('mission')}</th>
            <th scope="col">{t('zone')}</th>
            <th scope="col">{t('planned-until')}</th>
            <th scope="col">{t('next-digest')}</th>
          </tr>
        </thead>
        <tbody>
          {missions.map((mission) => (
            <tr key={mission.code}>
              <th scope="row">
                <b>
                  <bdi>{mission.code}</bdi>
                </b>
                <small>
                  <bdi>{localText(mission.name)}</bdi>
                </small>
              </th>
              <td data-label={t('zone')}>
                <bdi dir="ltr">{mission.timeZone}</bdi>
                {!mission.zoneIsKnown && <small className="operations-warn">{t('zone-unknown')}</small>}
              </td>
              <td data-label={t('planned-until')}>
                <Planning mission={mission} />
              </td>
              <td data-label={t('next-digest')}>
                {mission.nextDigestAt === null ? (
                  t('none')
                ) : (
                  <>
                    {formatInstant(mission.nextDigestAt, zoneOf(mission))}
                    <small>{t(mission.zoneIsKnown ? 'mission-time' : 'utc-time')}</small>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Whether an hour of digests was missed. When one was planned last says nothing by itself: it is done at those hours. */
function Planning({ mission }: { mission: OperationsReply['missions'][number] }) {
  const t = useWords('operations');
  if (mission.plannedUntil === null) return t('never');
  const inUtc = (at: string) => t('utc', { at: formatInstant(at, 'UTC') });
  return (
    <>
      {mission.missedHourAt === null ? (
        t('planned-all')
      ) : (
        <span className="operations-warn">{t('planned-missed', { at: inUtc(mission.missedHourAt) })}</span>
      )}
      <small>{t('planned-last', { at: inUtc(mission.plannedUntil) })}</small>
    </>
  );
}

/** Where nobody knows the zone of a mission, it counts in UTC. */
function zoneOf({ timeZone, zoneIsKnown }: OperationsReply['missions'][number]): string {
  return zoneIsKnown ? knownZone(timeZone) : 'UTC';
}
