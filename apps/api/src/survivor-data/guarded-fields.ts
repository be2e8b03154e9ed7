/** Which free texts of a request the guard reads, and in which file of packages/use-cases/src. */
export const GUARDED: Readonly<Record<string, { by: string; pointers: readonly string[] }>> = {
  createActivitySchema: { by: 'activity/create-activity.ts', pointers: ['/title', '/description'] },
  amendActivitySchema: {
    by: 'activity/amend-activity.ts',
    pointers: ['/title', '/description', '/dueChangeReason', '/leadChangeReason'],
  },
  moveActivitySchema: {
    by: 'activity/move-activity.ts',
    pointers: ['/constraintNote', '/discontinuedReason', '/done', '/evidence'],
  },
  extendCycleSchema: { by: 'cycle/extend-cycle.ts', pointers: ['/reason'] },
  setReportingCalendarSchema: {
    by: 'cycle/set-reporting-calendar.ts',
    pointers: ['/periods/*/label', '/reason'],
  },
  amendAssessmentSchema: { by: 'benchmark/amend-assessment.ts', pointers: ['/paragraphs/*/text'] },
  writeCommentSchema: { by: 'comment/write-comment.ts', pointers: ['/text'] },
  recordFindingSchema: { by: 'finding/record-finding.ts', pointers: ['/note', '/evidence'] },
  replyToFindingSchema: { by: 'finding/reply-to-finding.ts', pointers: ['/text'] },
  addOrganizationSchema: { by: 'organization/add-organization.ts', pointers: ['/name/*', '/shortName/*'] },
  amendOrganizationSchema: {
    by: 'organization/amend-organization.ts',
    pointers: ['/name/*', '/shortName/*'],
  },
  amendPersonSchema: { by: 'person/amend-person.ts', pointers: ['/name'] },
  inviteSchema: { by: 'person/invite-person.ts', pointers: ['/name'] },
  createTokenSchema: { by: 'person/create-token.ts', pointers: ['/name'] },
  createPlanSchema: {
    by: 'plan/create-plan.ts',
    pointers: ['/title/*', '/signedPlace', '/sources', '/reportingCalendar'],
  },
  amendPlanSchema: { by: 'plan/amend-plan.ts', pointers: ['/title/*', '/reason'] },
  recordMandateSchema: { by: 'committee/record-mandate.ts', pointers: ['/source'] },
  extendMandateSchema: { by: 'committee/extend-mandate.ts', pointers: ['/reason'] },
  endMandateSchema: { by: 'committee/end-mandate.ts', pointers: ['/reason'] },
  createPillarSchema: { by: 'plan/create-pillar.ts', pointers: ['/title/*'] },
  createCommitmentSchema: {
    by: 'plan/create-commitment.ts',
    pointers: ['/text/*', '/source', '/achievementTest/*'],
  },
  setMissionCalendarSchema: { by: 'mission/set-mission-calendar.ts', pointers: ['/holidays/*/name'] },
  snoozeSchema: { by: 'reminder/snooze-activity.ts', pointers: ['/reason'] },
  createPostSchema: { by: 'post/create-post.ts', pointers: ['/title/*'] },
  amendPostSchema: { by: 'post/amend-post.ts', pointers: ['/title/*'] },
  handOverSchema: { by: 'post/hand-over-post.ts', pointers: ['/invite/name'] },
  requestRedactionSchema: { by: 'redaction/request-redaction.ts', pointers: ['/reason'] },
  refuseRedactionSchema: { by: 'redaction/refuse-redaction.ts', pointers: ['/reason'] },
  draftUpdateSchema: {
    by: 'update/draft-update.ts',
    pointers: [
      '/done',
      '/constraintNote',
      '/discontinuedReason',
      '/nextStep',
      '/proposalReason',
      '/evidence',
    ],
  },
  amendUpdateSchema: {
    by: 'update/amend-update.ts',
    pointers: [
      '/done',
      '/constraintNote',
      '/discontinuedReason',
      '/nextStep',
      '/proposalReason',
      '/evidence',
    ],
  },
  returnUpdateSchema: { by: 'update/return-update.ts', pointers: ['/reason'] },
  acceptUpdateSchema: { by: 'update/accept-update.ts', pointers: ['/note'] },
  fileErratumSchema: { by: 'update/file-erratum.ts', pointers: ['/text', '/reason'] },
};

/** Why a text of this name, in whatever request, does not go through the guard. */
export const NOT_GUARDED: Readonly<Record<string, string>> = {
  guardJustification: 'goes through the guard with the texts that it justifies',
  mutationId: 'made by the program, compared and never shown',
  commitmentId: 'has to name a thing that exists',
  planId: 'has to name a thing that exists',
  parentPlanId: 'has to name a thing that exists',
  missionId: 'has to name a thing that exists',
  organizationId: 'has to name a thing that exists',
  leadOrganizationId: 'has to name a thing that exists',
  coLeadOrganizationId: 'has to name a thing that exists',
  supportOrganizationIds: 'has to name a thing that exists',
  proposedLeadOrganizationId: 'has to name a thing that exists',
  parentId: 'has to name a thing that exists',
  benchmarkSetId: 'has to name a thing that exists',
  benchmarkSetIds: 'has to name a thing that exists',
  subjectId: 'a filter of a reading: nothing of it is stored',
  subjectType: 'a filter of a reading: nothing of it is stored',
  search: 'a filter of a reading: nothing of it is stored',
  cursor: 'made by the program',
  after: 'has to name a card that exists',
  before: 'has to name a card that exists',
  field: 'has to name a field of the thing that is redacted',
  currency: 'three letters',
  reference: 'letters, digits and hyphens by its pattern',
  digestTime: 'an hour by its pattern',
  timeZone: 'has to name a zone that this machine knows',
  email: 'the address of an account, shown to administrators only',
  token: 'a secret, never stored as it is',
  password: 'a secret, never stored as it is',
  current: 'a secret, never stored as it is',
  next: 'a secret, never stored as it is',
  code: 'a secret, never stored as it is',
};

/** Filters of readings whose fields are named like texts, and what is only looked at: nothing of it is stored. */
export const READINGS: readonly string[] = [
  'auditQuerySchema',
  'auditExportSchema',
  'previewReportingCalendarSchema',
];
/** Parts of other requests: they are counted where they stand in one. */
export const PARTS: readonly string[] = [
  'newEvidenceSchema',
  'newReportingCalendarSchema',
  'sourceSchema',
  'textSchema',
  'lineTextSchema',
];
