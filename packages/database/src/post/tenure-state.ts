/** SQL: the date in the mission of the post, in statements that join `mission` and have the instant as `$1`. */
export const TODAY_THERE = `($1::timestamptz AT TIME ZONE known_zone(mission.time_zone))::date`;

/** SQL: `upcoming`, `current` or `past`, as `isOver` and `countsOn` say it. */
export const TENURE_STATE = `
  CASE WHEN tenure.ends_on < ${TODAY_THERE} OR tenure.ends_on < tenure.starts_on THEN 'past'
       WHEN tenure.starts_on > ${TODAY_THERE} THEN 'upcoming' ELSE 'current' END`;

/** SQL: the state of an account, in statements that join `person`. */
export const PERSON_STATE = `
  CASE WHEN NOT person.active THEN 'deactivated'
       WHEN EXISTS (SELECT 1 FROM sign_in_account account WHERE account.user_id = person.id) THEN 'active'
       ELSE 'invited' END`;

/** SQL: a mission as others mention it; null where the post has none. */
export const MISSION_REF = `
  CASE WHEN mission.id IS NULL THEN NULL ELSE jsonb_build_object(
    'id', mission.id, 'code', mission.code, 'name', mission.name, 'country', mission.country,
    'timeZone', known_zone(mission.time_zone), 'today', ${TODAY_THERE}::text) END`;
