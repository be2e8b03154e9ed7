import type { Column, Signal, Status } from '../activity/activity.ts';
import type { Text } from './text.ts';

type Words = Required<Text>;

/** The words of statuses and columns. Arabic and French are to be checked by native speakers. */
export const STATUS_WORDS = {
  not_started: { en: 'Not started', fr: 'Non démarrée', ar: 'لم يبدأ' },
  in_progress: { en: 'In progress', fr: 'En cours', ar: 'قيد التنفيذ' },
  constrained: { en: 'Constrained', fr: 'Entravée', ar: 'معرقَل' },
  completed: { en: 'Reported complete', fr: 'Déclarée achevée', ar: 'أُبلغ عن إنجازه' },
  verified: { en: 'Verified', fr: 'Vérifiée', ar: 'متحقَّق منه' },
  discontinued: { en: 'Discontinued', fr: 'Abandonnée', ar: 'أُوقف' },
} as const satisfies Record<Status | Column, Words>;

export const SIGNAL_WORDS = {
  on_schedule: { en: 'On schedule', fr: 'Dans les délais', ar: 'ضمن الأجل' },
  due_soon: { en: 'Due soon', fr: 'Échéance proche', ar: 'يحين أجله قريباً' },
  at_risk: { en: 'At risk', fr: 'À risque', ar: 'معرّض للخطر' },
  late: { en: 'Past due', fr: 'Échéance passée', ar: 'تجاوز الأجل' },
  stale: { en: 'No recent report', fr: 'Sans nouvelles', ar: 'لا تقارير حديثة' },
} as const satisfies Record<Signal, Words>;
