import type { Text } from '../language/text.ts';
import type { BackPlanningStep } from './back-planning.ts';

/** What is to be delivered at each step. Arabic and French are to be checked by native speakers. */
export const STEP_WORDS = {
  updates_submitted: {
    en: 'Reports submitted by the lead organizations',
    fr: 'Comptes rendus envoyés par les chefs de file',
    ar: 'إرسال تقارير الجهات القائدة',
  },
  updates_answered: {
    en: 'Reports answered',
    fr: 'Réponses données aux comptes rendus',
    ar: 'الرد على التقارير',
  },
  findings_recorded: {
    en: 'Findings recorded on what is reported complete',
    fr: 'Constats consignés sur ce qui est déclaré achevé',
    ar: 'تسجيل نتائج التحقق مما أُبلغ عن إنجازه',
  },
  draft_complete: {
    en: 'Draft complete',
    fr: 'Projet de rapport achevé',
    ar: 'اكتمال مسودة التقرير',
  },
  report_cleared: {
    en: 'Report cleared',
    fr: 'Rapport validé',
    ar: 'إجازة التقرير',
  },
  report_frozen: {
    en: 'Report frozen',
    fr: 'Rapport figé',
    ar: 'تجميد التقرير',
  },
  report_due: {
    en: 'Report to the Security Council',
    fr: 'Rapport au Conseil de sécurité',
    ar: 'التقرير المقدم إلى مجلس الأمن',
  },
} as const satisfies Record<BackPlanningStep, Required<Text>>;
