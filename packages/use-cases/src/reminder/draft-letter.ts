import type { Language } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { longDate } from './long-date.ts';

interface LetterOf {
  reference: string;
  /** Null where the activity is confidential. */
  title: string | null;
  /** The lead organization's name in the language of the letter. */
  lead: string;
  dueOn: LocalDate;
}

/**
 * The letter that a coordinator may send by hand on an activity that is long past due: to the organization, on
 * paper, in the plan's language. It names nobody and blames nobody.
 */
export function draftLetter(of: LetterOf, language: Language): string {
  return LETTERS[language]({ ...of, due: longDate(of.dueOn, language) });
}

const LETTERS: Record<Language, (of: LetterOf & { due: string }) => string> = {
  en: ({ reference, title, lead, due }) =>
    `To ${lead}: Within our common plan, activity ${reference}${title ? ` (“${title}”)` : ''} was to be completed by ${due}. We should be grateful for a report on what has been done, on what stands in its way, if anything, and on the date by which you expect it to be complete. Our team remains at your disposal to look for solutions together.`,
  fr: ({ reference, title, lead, due }) =>
    `À l’attention de : ${lead}. Dans le cadre de notre plan commun, l’activité ${reference}${title ? ` (« ${title} »)` : ''} devait être achevée le ${due}. Nous vous saurions gré de bien vouloir nous indiquer ce qui a été fait, ce qui, le cas échéant, en entrave la réalisation, et la date à laquelle vous en prévoyez l’achèvement. Notre équipe reste à votre disposition pour rechercher ensemble des solutions.`,
  ar: ({ reference, title, lead, due }) =>
    `إلى ${lead}: في إطار خطتنا المشتركة، كان من المقرر إنجاز النشاط ${reference}${title ? ` («${title}»)` : ''} بحلول ${due}. نكون ممتنين لموافاتنا بما أُنجز، وبما قد يعيق تنفيذه، وبالتاريخ الذي تتوقعون إنجازه فيه. ويبقى فريقنا رهن إشارتكم للبحث معاً عن الحلول.`,
};
