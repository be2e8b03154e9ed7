import { InitialSchema1790000000000 } from './1790000000000-initial-schema.ts';
import { AuditChain1790000000001 } from './1790000000001-audit-chain.ts';
import { Declarations1790000000002 } from './1790000000002-declarations.ts';
import { WhatIsNew1790000000003 } from './1790000000003-what-is-new.ts';
import { Accounts1790000000004 } from './1790000000004-accounts.ts';
import { SecondFactor1790000000005 } from './1790000000005-second-factor.ts';
import { TokensAndCalendars1790000000006 } from './1790000000006-tokens-and-calendars.ts';
import { Uploads1790000000007 } from './1790000000007-uploads.ts';
import { Redaction1790000000008 } from './1790000000008-redaction.ts';
import { ReportingCalendars1790000000009 } from './1790000000009-reporting-calendars.ts';
import { MandatesAndExtensions1790000000010 } from './1790000000010-mandates-and-extensions.ts';
import { SnoozesAndCalendars1790000000011 } from './1790000000011-snoozes-and-calendars.ts';
import { MailChoicesAndLetters1790000000012 } from './1790000000012-mail-choices-and-letters.ts';
import { RemindersAtScale1790000000013 } from './1790000000013-reminders-at-scale.ts';
import { Operations1790000000014 } from './1790000000014-operations.ts';
import { WholeClosingDays1790000000015 } from './1790000000015-whole-closing-days.ts';
import { CouncilDatesMove1790000000016 } from './1790000000016-council-dates-move.ts';
import { WhatATickAsks1790000000017 } from './1790000000017-what-a-tick-asks.ts';
import { ReasonsOfExtensions1790000000018 } from './1790000000018-reasons-of-extensions.ts';
import { PeriodsMove1790000000019 } from './1790000000019-periods-move.ts';
import { ReasonsOfCouncilDates1790000000021 } from './1790000000021-reasons-of-council-dates.ts';

/** Every migration, oldest first. One that has been released is never edited. */
export const MIGRATIONS = [
  InitialSchema1790000000000,
  AuditChain1790000000001,
  Declarations1790000000002,
  WhatIsNew1790000000003,
  Accounts1790000000004,
  SecondFactor1790000000005,
  TokensAndCalendars1790000000006,
  Uploads1790000000007,
  Redaction1790000000008,
  ReportingCalendars1790000000009,
  MandatesAndExtensions1790000000010,
  SnoozesAndCalendars1790000000011,
  MailChoicesAndLetters1790000000012,
  RemindersAtScale1790000000013,
  Operations1790000000014,
  WholeClosingDays1790000000015,
  CouncilDatesMove1790000000016,
  WhatATickAsks1790000000017,
  ReasonsOfExtensions1790000000018,
  PeriodsMove1790000000019,
  ReasonsOfCouncilDates1790000000021,
];
