import type { ParagraphSection, ReportState, Voice } from '@jalon/domain/benchmark/benchmark';
import type { FindingBasis, FindingResult } from '@jalon/domain/finding/finding';
import type { Text } from '@jalon/domain/language/text';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';

type Words = Required<Text>;

export const LEVEL_WORDS = {
  unclassified: { en: 'UNCLASSIFIED', fr: 'NON CLASSIFIÉ', ar: 'غير سري' },
  confidential: { en: 'CONFIDENTIAL', fr: 'CONFIDENTIEL', ar: 'سري' },
} as const satisfies Record<Sensitivity, Words>;

/** Added to the level; empty where everybody may read it. */
export const AUDIENCE_WORDS = {
  all: { en: '', fr: '', ar: '' },
  un: { en: 'UN SIDE ONLY', fr: 'PARTIE ONU UNIQUEMENT', ar: 'لجانب الأمم المتحدة فقط' },
  national: { en: 'NATIONAL SIDE ONLY', fr: 'PARTIE NATIONALE UNIQUEMENT', ar: 'للجانب الوطني فقط' },
} as const satisfies Record<Audience, Words>;

/** On every page while the report is not frozen. */
export const STATE_NOTICES = {
  draft: { en: 'DRAFT, NOT CLEARED', fr: 'PROJET, NON VALIDÉ', ar: 'مسودة غير معتمدة' },
  clearance: { en: 'DRAFT, UNDER CLEARANCE', fr: 'PROJET, EN COURS DE VALIDATION', ar: 'مسودة قيد الاعتماد' },
  cleared: { en: 'CLEARED, NOT YET FROZEN', fr: 'VALIDÉ, PAS ENCORE FIGÉ', ar: 'معتمدة، لم تُجمَّد بعد' },
  frozen: { en: '', fr: '', ar: '' },
} as const satisfies Record<ReportState, Words>;

export const STATE_WORDS = {
  draft: { en: 'Draft', fr: 'Projet', ar: 'مسودة' },
  clearance: { en: 'Under clearance', fr: 'En cours de validation', ar: 'قيد الاعتماد' },
  cleared: { en: 'Cleared', fr: 'Validé', ar: 'معتمد' },
  frozen: { en: 'Frozen', fr: 'Figé', ar: 'مجمَّد' },
} as const satisfies Record<ReportState, Words>;

export const TITLE_WORDS = {
  un: {
    en: 'Assessment of progress achieved on the key benchmarks',
    fr: 'Évaluation des progrès accomplis au regard des principaux critères',
    ar: 'تقييم التقدم المحرز بشأن النقاط المرجعية الرئيسية',
  },
  national: {
    en: 'Report on progress achieved on the key benchmarks',
    fr: 'Rapport sur les progrès accomplis au regard des principaux critères',
    ar: 'تقرير عن التقدم المحرز بشأن النقاط المرجعية الرئيسية',
  },
} as const satisfies Record<Voice, Words>;

export const VOICE_WORDS = {
  un: { en: 'United Nations assessment', fr: 'Évaluation des Nations Unies', ar: 'تقييم الأمم المتحدة' },
  national: { en: 'National authorities', fr: 'Autorités nationales', ar: 'السلطات الوطنية' },
} as const satisfies Record<Voice, Words>;

/** First sentence of the introduction. */
export const OPENING_WORDS = {
  un: {
    en: 'The present assessment concerns the progress achieved in {country} on the key benchmarks set out in paragraph\u00a0{paragraph} of {set}, for the report date of {date}.',
    fr: 'La présente évaluation porte sur les progrès accomplis au regard des principaux critères énoncés au paragraphe\u00a0{paragraph} du document {set} ({country}), pour l’échéance du {date}.',
    ar: 'يتناول هذا التقييم التقدم المحرز في {country} بشأن النقاط المرجعية الرئيسية الواردة في الفقرة {paragraph} من {set}، لموعد التقرير {date}.',
  },
  national: {
    en: 'The present report of the national authorities concerns the progress achieved in {country} on the key benchmarks set out in paragraph\u00a0{paragraph} of {set}, for the report date of {date}.',
    fr: 'Le présent rapport des autorités nationales porte sur les progrès accomplis au regard des principaux critères énoncés au paragraphe\u00a0{paragraph} du document {set} ({country}), pour l’échéance du {date}.',
    ar: 'يتناول هذا التقرير الصادر عن السلطات الوطنية التقدم المحرز في {country} بشأن النقاط المرجعية الرئيسية الواردة في الفقرة {paragraph} من {set}، لموعد التقرير {date}.',
  },
} as const satisfies Record<Voice, Words>;

export const SECTION_WORDS = {
  progress: { en: 'Progress made', fr: 'Progrès accomplis', ar: 'التقدم المحرز' },
  remaining: { en: 'What remains, and why', fr: 'Ce qui reste à faire, et pourquoi', ar: 'ما تبقّى وأسبابه' },
  observation: { en: 'Observations', fr: 'Observations', ar: 'ملاحظات' },
} as const satisfies Record<ParagraphSection, Words>;

export const FINDING_WORDS = {
  verified: { en: 'Verified', fr: 'Vérifiée', ar: 'متحقَّق منه' },
  partly: { en: 'Partly verified', fr: 'Vérifiée en partie', ar: 'متحقَّق منه جزئياً' },
  not_verified: { en: 'Not verified', fr: 'Non vérifiée', ar: 'لم يُتحقَّق منه' },
  no_evidence: { en: 'No evidence available', fr: 'Aucun élément disponible', ar: 'لا تتوفر أدلة' },
} as const satisfies Record<FindingResult, Words>;

export const BASIS_WORDS = {
  document: { en: 'document', fr: 'document', ar: 'وثيقة' },
  site_visit: { en: 'site visit', fr: 'visite sur place', ar: 'زيارة ميدانية' },
  civil_society: { en: 'civil society', fr: 'société civile', ar: 'المجتمع المدني' },
  judicial_decision: { en: 'judicial decision', fr: 'décision judiciaire', ar: 'قرار قضائي' },
  other: { en: 'other', fr: 'autre', ar: 'أخرى' },
} as const satisfies Record<FindingBasis, Words>;
