import { createHash } from 'node:crypto';
import { type LetterRegister, letterRegister } from '@jalon/database/letter/letter-register.query';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { canonicalJson } from '@jalon/domain/audit/digest';
import { inLanguage, LANGUAGES, type Language, type Text } from '@jalon/domain/language/text';
import type { LetterContent, LetterSubject } from '@jalon/domain/letter/letter-content';
import { addDays, daysBetween } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import type { Source } from '@jalon/domain/plan/plan';
import { answerTargetDays } from '@jalon/domain/reminder/reminder-ladder';

/** What a letter on this activity says today, with the digest that tells it from another; null where none is written. */
export async function letterContentOf(
  { manager, now }: Pick<Transaction, 'manager' | 'now'>,
  activityId: string,
  language: Language,
): Promise<{ content: LetterContent; contentHash: string } | null> {
  const register = await letterRegister(manager, activityId);
  if (!register || !isForLetters(register)) return null;
  const writtenOn = localDateOf(now, register.timeZone);
  const content: LetterContent = {
    language,
    writtenOn,
    mission: inLanguage(register.mission, language),
    plan: { reference: register.planReference, title: inLanguage(register.planTitle, language) },
    addressee: {
      post: register.headPost && inLanguage(register.headPost, language),
      organization: inLanguage(register.organization, language),
    },
    reference: register.reference,
    demonstration: register.demonstration,
    progress: {
      activities: register.activities,
      reportedComplete: register.reportedComplete,
      verified: register.verified,
    },
    firstDueOn: register.firstDueOn,
    dueOn: register.dueOn,
    daysPast: daysBetween(register.dueOn, writtenOn),
    answerBy: addDays(writtenOn, answerTargetDays),
    about: register.sensitivity === 'unclassified' ? subjectOf(register, language) : null,
  };
  const contentHash = createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex');
  return { content, contentHash };
}

/** On what is still owed, and what the organization that it goes to may read. */
function isForLetters({ status, audience }: LetterRegister): boolean {
  return audience === 'all' && status !== 'completed' && status !== 'discontinued';
}

function subjectOf(register: LetterRegister, language: Language): LetterSubject {
  const { commitment, source } = register;
  return {
    title: register.title,
    commitment: {
      text: inLanguage(commitment, language),
      language: languageOf(commitment, language),
      source: sourceWords(source),
      unverified: source.unverified === true,
    },
    milestones: { done: register.milestonesDone, all: register.milestones },
    cause: register.constraintCause,
  };
}

function sourceWords({ document, place }: Source): string {
  return [document, ...(place ? [place] : [])].join(', ');
}

/** The language in which `inLanguage` answers. */
function languageOf(text: Text, wanted: Language): Language {
  return [wanted, ...LANGUAGES].find((language) => text[language] !== undefined) ?? wanted;
}
