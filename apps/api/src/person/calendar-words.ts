import type { CalendarEntry } from '@jalon/database/person/calendar.query';
import type { Language } from '@jalon/domain/language/text';

/** What a day in a calendar is called. `{reference}` and `{title}` are filled in. */
export const CALENDAR_WORDS = {
  activity: {
    en: 'Due: {reference} {title}',
    fr: 'Échéance : {reference} {title}',
    ar: 'الأجل: {reference} {title}',
  },
  milestone: {
    en: 'Milestone: {reference} {title}',
    fr: 'Jalon : {reference} {title}',
    ar: 'مرحلة: {reference} {title}',
  },
  cycle: {
    en: 'Reports due: {reference} {title}',
    fr: 'Remise des comptes rendus : {reference} {title}',
    ar: 'موعد تقديم التقارير: {reference} {title}',
  },
  mandate: {
    en: 'End of mandate: {title} ({reference})',
    fr: 'Fin de mandat : {title} ({reference})',
    ar: 'نهاية ولاية: {title} ({reference})',
  },
  plan_end: {
    en: 'End of the plan: {reference} {title}',
    fr: 'Fin du plan : {reference} {title}',
    ar: 'نهاية الخطة: {reference} {title}',
  },
  council_step: {
    en: 'For the report to the Security Council: {title} ({reference})',
    fr: 'Pour le rapport au Conseil de sécurité : {title} ({reference})',
    ar: 'من أجل التقرير إلى مجلس الأمن: {title} ({reference})',
  },
  report: {
    en: 'Report to the Security Council: {reference} {title}',
    fr: 'Rapport au Conseil de sécurité : {reference} {title}',
    ar: 'تقرير إلى مجلس الأمن: {reference} {title}',
  },
} as const satisfies Record<CalendarEntry['kind'], Record<Language, string>>;

/** What the calendar itself is called in the program that shows it. */
export const CALENDAR_NAME = {
  en: 'Jalon: what is due',
  fr: 'Jalon : les échéances',
  ar: '\u200fJalon: الآجال',
} as const satisfies Record<Language, string>;
