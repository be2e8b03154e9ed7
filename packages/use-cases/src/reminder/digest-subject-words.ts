import type { Language } from '@jalon/domain/language/text';
import { longStandingAfterDays } from '@jalon/domain/reminder/long-standing';

export type DueKind = 'activity' | 'milestone' | 'return' | 'ending' | 'other';

/** What is `fresh` and how much of it `overdue`; `old` is what has been pending for long. Something is there to count. */
interface Counts {
  fresh: number;
  overdue: number;
  old: number;
}

/** What stands in the list of a mail program: counts, and nothing that anybody wrote. */
interface SubjectWords {
  digest(of: Counts): string;
  /** The short mail's, by what is due; `other` where kinds are mixed. */
  dueNext: Record<DueKind, (of: { lines: number; on: string }) => string>;
  benchmark: string;
  /** What follows the counts where lines found no room. */
  more(count: number): string;
}

const days = longStandingAfterDays;

const en: SubjectWords = {
  digest: ({ fresh, overdue, old }) => {
    const pending = `pending for more than ${days} days`;
    const items = (count: number) => (count === 1 ? '1 item' : `${count} items`);
    if (fresh === 0) return `Jalon: ${items(old)} ${pending}`;
    const all = fresh === 1 ? '' : 'all ';
    const late = overdue === 0 ? '' : overdue < fresh ? `, ${overdue} past due` : `, ${all}past due`;
    return `Jalon: ${items(fresh)} for you${late}${old === 0 ? '' : `; ${old} ${pending}`}`;
  },
  dueNext: {
    activity: ({ lines, on }) => `Jalon: ${lines === 1 ? '1 activity' : `${lines} activities`} due on ${on}`,
    milestone: ({ lines, on }) =>
      `Jalon: ${lines === 1 ? '1 milestone' : `${lines} milestones`} due on ${on}`,
    return: ({ lines, on }) =>
      `Jalon: reports of ${lines === 1 ? 'one period' : `${lines} periods`} due on ${on}`,
    ending: ({ lines, on }) =>
      `Jalon: ${lines === 1 ? '1 mandate or plan ends' : `${lines} mandates or plans end`} on ${on}`,
    other: ({ lines, on }) => `Jalon: ${lines === 1 ? '1 due date' : `${lines} due dates`} on ${on}`,
  },
  benchmark: 'Jalon: a benchmark draft was brought up to date',
  more: (count) => `; and ${count} more`,
};

const fr: SubjectWords = {
  digest: ({ fresh, overdue, old }) => {
    const pending = `en suspens depuis plus de ${days} jours`;
    const points = (count: number) => (count === 1 ? '1 point' : `${count} points`);
    if (fresh === 0) return `Jalon : ${points(old)} ${pending}`;
    const all = fresh === 1 ? '' : 'tous ';
    const late = overdue === 0 ? '' : overdue < fresh ? `, dont ${overdue} en retard` : `, ${all}en retard`;
    return `Jalon : ${points(fresh)} pour vous${late}${old === 0 ? '' : ` ; ${old} ${pending}`}`;
  },
  dueNext: {
    activity: ({ lines, on }) =>
      `Jalon : ${lines === 1 ? '1 activité' : `${lines} activités`} à échéance le ${on}`,
    milestone: ({ lines, on }) =>
      `Jalon : ${lines === 1 ? '1 étape' : `${lines} étapes`} à échéance le ${on}`,
    return: ({ lines, on }) =>
      `Jalon : rapports ${lines === 1 ? 'd’une période' : `de ${lines} périodes`} à remettre le ${on}`,
    ending: ({ lines, on }) =>
      `Jalon : ${lines === 1 ? '1 mandat ou plan prend' : `${lines} mandats ou plans prennent`} fin le ${on}`,
    other: ({ lines, on }) => `Jalon : ${lines === 1 ? '1 échéance' : `${lines} échéances`} le ${on}`,
  },
  benchmark: 'Jalon : un projet d’évaluation a été mis à jour',
  more: (count) => ` ; et ${count} de plus`,
};

/** Arabic says one and two without a number; of more, the number stands behind their name, where it changes no form. */
const ar: SubjectWords = {
  digest: ({ fresh, overdue, old }) => {
    const since = `منذ أكثر من ${days} يوماً`;
    if (fresh === 0)
      return arabic(old, [`بند واحد معلّق ${since}`, `بندان معلّقان ${since}`, `بنود معلّقة ${since}`]);
    const late = arabicLate(fresh, overdue);
    const more = old === 0 ? '' : `؛ ومعلّق ${since}: ${old}`;
    return `${arabic(fresh, ['بند واحد يخصّكم', 'بندان يخصّانكم', 'بنود تخصّكم'])}${late}${more}`;
  },
  dueNext: {
    activity: ({ lines, on }) =>
      arabic(lines, [`نشاط يحين أجله في ${on}`, `نشاطان يحين أجلهما في ${on}`, `أنشطة يحين أجلها في ${on}`]),
    milestone: ({ lines, on }) =>
      arabic(lines, [
        `مرحلة يحين أجلها في ${on}`,
        `مرحلتان يحين أجلهما في ${on}`,
        `مراحل يحين أجلها في ${on}`,
      ]),
    return: ({ lines, on }) =>
      arabic(lines, [
        `تقارير فترة يحين أجلها في ${on}`,
        `تقارير فترتين يحين أجلها في ${on}`,
        `تقارير يحين أجلها في ${on}، عدد الفترات`,
      ]),
    ending: ({ lines, on }) =>
      arabic(lines, [`ولاية أو خطة تنتهي في ${on}`, `ما ينتهي في ${on}: 2`, `ما ينتهي في ${on}`]),
    other: ({ lines, on }) =>
      arabic(lines, [`أجل يحين في ${on}`, `أجلان يحينان في ${on}`, `آجال تحين في ${on}`]),
  },
  benchmark: '\u200fJalon: جرى تحديث مسودّة تقييم',
  more: (count) => `؛ وغيرها: ${count}`,
};

/** Arabic and French are to be checked by native speakers. */
export const DIGEST_SUBJECT_WORDS = { en, fr, ar } as const satisfies Record<Language, SubjectWords>;

/** The mark keeps the direction of a line that begins with Latin letters. */
function arabic(count: number, [one, two, many]: [one: string, two: string, many: string]): string {
  return `\u200fJalon: ${count === 1 ? one : count === 2 ? two : `${many}: ${count}`}`;
}

function arabicLate(fresh: number, overdue: number): string {
  if (overdue === 0) return '';
  if (overdue < fresh) return `، منها متأخّر: ${overdue}`;
  return fresh === 1 ? '، متأخّر' : fresh === 2 ? '، كلاهما متأخّر' : '، كلها متأخّرة';
}
