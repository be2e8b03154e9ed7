import type { Language } from '@jalon/domain/language/text';
import { REMINDER_RULES, type ReminderRule } from '@jalon/domain/reminder/reminder';
import type { DigestContent, DigestLine } from '../reminder/digest-content.ts';
import { withinRoom } from '../reminder/room-in-mail.ts';

const publicUrl = 'https://jalon.mission.example.org';

/** Titles as long as a mail lets them be, in the script that takes most bytes and with every sign that is escaped. */
const LONG: Record<Language, string> = {
  en: 'Train "commanders" & instructors <of all services> on the prevention of conflict-related sexual violence ',
  fr: 'Former les instructeurs à la prévention des « violences » sexuelles liées aux conflits & à la réponse ',
  ar: 'تدريب أفراد القوات المسلحة وقوات الأمن على منع العنف الجنسي المتصل بالنزاعات "والتصدي" له ',
};

export function aDigestLine(rule: ReminderRule, number: number, language: Language): DigestLine {
  const reference = `MLI-2022-P3-C2-A${number}`;
  const isEscalation = rule === 'co_lead_after_14' || rule === 'coordinator_after_30';
  return {
    rule,
    rung: rule,
    kind: rule === 'benchmark_progress' ? 'report' : 'activity',
    reference: rule === 'benchmark_progress' ? 'S/RES/2577(2021)' : reference,
    title: rule === 'benchmark_progress' ? null : LONG[language].repeat(2).slice(0, 140),
    vacantPost: rule === 'post_vacant' ? 'Directrice adjointe <de la formation>' : null,
    dueOn: '2026-11-30',
    days: rule.startsWith('due') ? 7 : -33,
    counts: rule === 'benchmark_progress' ? { added: 1, changed: 2, removed: 0, flagged: 3 } : null,
    cause: isEscalation ? (number % 2 ? 'funding' : 'none') : null,
    hasLetter: rule === 'coordinator_after_30',
    url: `${publicUrl}/plans/MLI-2022/board?card=${reference}&from=mail`,
  };
}

/** A mail with so many lines of each rule, and eight achievements. */
export function aDigest(language: Language, linesOfEach: number, rules = REMINDER_RULES): DigestContent {
  const lines = rules.flatMap((rule) =>
    Array.from({ length: linesOfEach }, (_, number) => aDigestLine(rule, number, language)),
  );
  const progress = Array.from({ length: 8 }, (_, number) => ({
    activityId: `a${number}`,
    reference: `MLI-2022-P1-C1-A${number}`,
    title: number === 3 ? null : LONG[language].slice(0, 70),
    what: number % 2 ? ('accepted' as const) : ('verified' as const),
    url: `${publicUrl}/plans/MLI-2022/board?card=MLI-2022-P1-C1-A${number}`,
  }));
  return {
    language,
    name: language === 'ar' ? 'أمينة <المنسقة>' : 'Amina <b>Coordinator</b>',
    localDate: '2026-11-23',
    publicUrl,
    progress,
    moreProgress: 4,
    lines: withinRoom(lines),
  };
}
