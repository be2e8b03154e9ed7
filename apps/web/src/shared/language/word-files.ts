import type account from '../../locales/en/account.json';
import type activity from '../../locales/en/activity.json';
import type administration from '../../locales/en/administration.json';
import type audit from '../../locales/en/audit.json';
import type benchmark from '../../locales/en/benchmark.json';
import type board from '../../locales/en/board.json';
import type comment from '../../locales/en/comment.json';
import type committee from '../../locales/en/committee.json';
import type cycle from '../../locales/en/cycle.json';
import type deadLetter from '../../locales/en/dead-letter.json';
import type deadline from '../../locales/en/deadline.json';
import type evidence from '../../locales/en/evidence.json';
import type finding from '../../locales/en/finding.json';
import type letter from '../../locales/en/letter.json';
import type mission from '../../locales/en/mission.json';
import type oneTimeLink from '../../locales/en/one-time-link.json';
import type operations from '../../locales/en/operations.json';
import type organization from '../../locales/en/organization.json';
import type password from '../../locales/en/password.json';
import type person from '../../locales/en/person.json';
import type plan from '../../locales/en/plan.json';
import type post from '../../locales/en/post.json';
import type redaction from '../../locales/en/redaction.json';
import type reminder from '../../locales/en/reminder.json';
import type shared from '../../locales/en/shared.json';
import type shell from '../../locales/en/shell.json';
import type signIn from '../../locales/en/sign-in.json';
import type snooze from '../../locales/en/snooze.json';
import type survivorData from '../../locales/en/survivor-data.json';
import type told from '../../locales/en/told.json';
import type twoFactor from '../../locales/en/two-factor.json';
import type unsubscribe from '../../locales/en/unsubscribe.json';
import type update from '../../locales/en/update.json';

/** The word files, by name: the English ones say which keys exist, `check-words.mjs` holds the others to them. */
export interface WordFiles {
  account: typeof account;
  activity: typeof activity;
  administration: typeof administration;
  audit: typeof audit;
  benchmark: typeof benchmark;
  board: typeof board;
  comment: typeof comment;
  committee: typeof committee;
  cycle: typeof cycle;
  deadline: typeof deadline;
  'dead-letter': typeof deadLetter;
  evidence: typeof evidence;
  finding: typeof finding;
  operations: typeof operations;
  letter: typeof letter;
  'one-time-link': typeof oneTimeLink;
  mission: typeof mission;
  password: typeof password;
  organization: typeof organization;
  person: typeof person;
  plan: typeof plan;
  post: typeof post;
  redaction: typeof redaction;
  reminder: typeof reminder;
  shared: typeof shared;
  shell: typeof shell;
  'sign-in': typeof signIn;
  snooze: typeof snooze;
  'survivor-data': typeof survivorData;
  told: typeof told;
  'two-factor': typeof twoFactor;
  unsubscribe: typeof unsubscribe;
  update: typeof update;
}

export type WordFile = keyof WordFiles;

type WithoutPlural<K> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : K;

/** A key of a word file. Plural forms (`days_one`, `days_other`) are asked for by their stem with a `count`. */
export type WordKey<F extends WordFile> = WithoutPlural<keyof WordFiles[F]> & string;
