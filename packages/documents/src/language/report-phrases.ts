import type { Text } from '@jalon/domain/language/text';

type Words = Required<Text>;

/** Fixed phrases of a benchmark report. `{names}` are filled in. French and Arabic are to be checked by natives. */
export const REPORT_PHRASES = {
  demonstrationData: {
    en: 'Demonstration: activities, dates and figures are invented',
    fr: 'Démonstration\u00a0: activités, dates et chiffres sont inventés',
    ar: 'تجريبية: الأنشطة والتواريخ والأرقام مختلَقة',
  },
  demonstration: {
    en: 'DEMONSTRATION DATA: activities, dates and figures are invented',
    fr: 'DONNÉES DE DÉMONSTRATION\u00a0: activités, dates et chiffres sont inventés',
    ar: 'بيانات تجريبية: الأنشطة والتواريخ والأرقام مختلَقة',
  },
  data: { en: 'Data', fr: 'Données', ar: 'البيانات' },
  country: { en: 'Country', fr: 'Pays', ar: 'البلد' },
  mission: { en: 'Mission', fr: 'Mission', ar: 'البعثة' },
  benchmarks: { en: 'Benchmarks', fr: 'Critères', ar: 'النقاط المرجعية' },
  setParagraph: {
    en: '{set}, paragraph\u00a0{paragraph}',
    fr: '{set}, paragraphe\u00a0{paragraph}',
    ar: '{set}، الفقرة {paragraph}',
  },
  voice: { en: 'Voice', fr: 'Voix', ar: 'الجهة' },
  reportDate: { en: 'Report date', fr: 'Échéance du rapport', ar: 'موعد التقرير' },
  state: { en: 'State', fr: 'État', ar: 'الحالة' },
  marking: { en: 'Marking', fr: 'Classification', ar: 'التصنيف' },
  introduction: { en: 'Introduction', fr: 'Introduction', ar: 'مقدمة' },
  requestedBy: {
    en: 'It was requested in {resolution}.',
    fr: 'Il y est donné suite à la demande formulée dans le document {resolution}.',
    ar: 'وقد طُلب في {resolution}.',
  },
  basis: {
    en: 'It draws on the updates accepted and the findings recorded in the register up to {date}. “Reported” is the word of the organization that leads an activity; “verified” means that it was confirmed from outside that organization and the organizations above or below it, on the basis given in the annex.',
    fr: 'Il y est fait usage des comptes rendus acceptés et des constats consignés dans le registre jusqu’au {date}. «\u00a0Déclarée\u00a0» rapporte la parole de l’organisation qui dirige l’activité\u00a0; «\u00a0vérifiée\u00a0» signifie que le fait a été confirmé hors de cette organisation et de celles dont elle relève ou qui en relèvent, sur la base indiquée en annexe.',
    ar: 'ويستند إلى التقارير المقبولة والاستنتاجات المسجلة في السجل حتى {date}. فعبارة «أُبلغ عنه» هي قول الجهة التي تقود النشاط، وعبارة «متحقَّق منه» تعني أنه أُكّد من خارج تلك الجهة والجهات التي تعلوها أو تتبعها، على الأساس المبيّن في المرفق.',
  },
  figures: {
    en: 'Activities under these benchmarks: {reportedComplete} of {total} reported complete, {verified} verified.',
    fr: 'Activités au titre de ces critères\u00a0: {reportedComplete} sur {total} déclarées achevées, dont {verified} vérifiées.',
    ar: 'الأنشطة المندرجة في هذه النقاط المرجعية: أُبلغ عن إنجاز {reportedComplete} من {total}، وتُحقّق من {verified}.',
  },
  sectionFigures: {
    en: 'Activities that feed this benchmark: {reportedComplete} of {total} reported complete, {verified} verified.',
    fr: 'Activités qui alimentent ce critère\u00a0: {reportedComplete} sur {total} déclarées achevées, dont {verified} vérifiées.',
    ar: 'الأنشطة التي تغذي هذه النقطة المرجعية: أُبلغ عن إنجاز {reportedComplete} من {total}، وتُحقّق من {verified}.',
  },
  howCounted: {
    en: 'These figures count what a document of this marking ({marking}) may show. “Reported complete” includes the verified ones.',
    fr: 'Ces chiffres comptent ce qu’un document ainsi classifié ({marking}) peut montrer. «\u00a0Déclarées achevées\u00a0» comprend celles qui sont vérifiées.',
    ar: 'يشمل العدّ ما يجوز لوثيقة بهذا التصنيف ({marking}) أن تعرضه. وما أُبلغ عن إنجازه يشمل ما تُحقّق منه.',
  },
  discontinued: {
    en: 'Discontinued, and not in the total: {count}.',
    fr: 'Abandonnées, hors du total\u00a0: {count}.',
    ar: 'أُوقفت، وهي خارج المجموع: {count}.',
  },
  leftOut: {
    en: 'Left out because of their level: {byLevel}; because of their audience: {byAudience}.',
    fr: 'Écartées en raison de leur niveau\u00a0: {byLevel}\u00a0; en raison de leur audience\u00a0: {byAudience}.',
    ar: 'استُبعدت بسبب مستوى سريتها: {byLevel}؛ وبسبب الجهة المخصصة لها: {byAudience}.',
  },
  nothingLeftOut: { en: 'Nothing was left out.', fr: 'Rien n’a été écarté.', ar: 'لم يُستبعد شيء.' },
  leftOutNotTold: {
    en: 'How many activities were left out may not be told here.',
    fr: 'Le nombre d’activités écartées ne peut être indiqué ici.',
    ar: 'لا يجوز هنا ذكر عدد الأنشطة المستبعدة.',
  },
  otherLanguage: {
    en: 'Passages written in another language are reproduced in that language.',
    fr: 'Les passages rédigés dans une autre langue sont reproduits dans cette langue.',
    ar: 'تُنقل المقاطع المكتوبة بلغة أخرى بلغتها.',
  },
  benchmark: {
    en: 'Benchmark ({letter}): {title}',
    fr: 'Critère ({letter})\u00a0: {title}',
    ar: 'النقطة المرجعية ({letter}): {title}',
  },
  quoted: { en: '“{text}”', fr: '«\u00a0{text}\u00a0»', ar: '«{text}»' },
  source: { en: 'Source: {source}', fr: 'Source\u00a0: {source}', ar: 'المصدر: {source}' },
  unverifiedWords: {
    en: 'Not held against the original document: “{words}”.',
    fr: 'Non collationné avec le document original\u00a0: «\u00a0{words}\u00a0».',
    ar: 'لم يُطابَق مع الوثيقة الأصلية: «{words}».',
  },
  noInformation: {
    en: 'No information in the register.',
    fr: 'Aucune information dans le registre.',
    ar: 'لا معلومات في السجل.',
  },
  unsourced: { en: 'no\u00a0source', fr: 'sans\u00a0source', ar: 'بلا مصدر' },
  annex: { en: 'Annex: sources', fr: 'Annexe\u00a0: sources', ar: 'مرفق: المصادر' },
  annexIntroduction: {
    en: 'Each reference is an activity of a plan in the register.',
    fr: 'Chaque référence désigne une activité d’un plan du registre.',
    ar: 'يشير كل مرجع إلى نشاط من خطة مسجلة في السجل.',
  },
  noSources: { en: 'No source is cited.', fr: 'Aucune source n’est citée.', ar: 'لم يُستشهد بأي مصدر.' },
  unsourcedList: {
    en: 'Paragraphs without a source: {numbers}.',
    fr: 'Paragraphes sans source\u00a0: {numbers}.',
    ar: 'فقرات بلا مصدر: {numbers}.',
  },
  reference: { en: 'Reference', fr: 'Référence', ar: 'المرجع' },
  activityAndLead: { en: 'Activity and lead', fr: 'Activité et chef de file', ar: 'النشاط والجهة القائدة' },
  status: { en: 'Status', fr: 'Statut', ar: 'الحالة' },
  verification: { en: 'Verification', fr: 'Vérification', ar: 'التحقق' },
  accepted: { en: 'accepted {date}', fr: 'acceptée le {date}', ar: 'قُبل في {date}' },
  noEvidence: { en: 'no evidence available', fr: 'aucun élément disponible', ar: 'لا تتوفر أدلة' },
  notYetVerified: { en: 'Not yet verified', fr: 'Pas encore vérifiée', ar: 'لم يُتحقَّق منه بعد' },
  basisGiven: { en: 'basis: {basis}', fr: 'base\u00a0: {basis}', ar: 'الأساس: {basis}' },
  basisNotShared: { en: 'basis not shared', fr: 'base non communiquée', ar: 'الأساس غير متاح' },
  byImplementingPartner: {
    en: 'by an implementing partner',
    fr: 'par un partenaire de réalisation',
    ar: 'من شريك منفِّذ',
  },
  record: { en: 'Record of this document', fr: 'Fiche du document', ar: 'بيانات الوثيقة' },
  generated: { en: 'Drawn from the register', fr: 'Tiré du registre', ar: 'استُخرج من السجل' },
  contentHash: { en: 'Content (SHA-256)', fr: 'Contenu (SHA-256)', ar: 'المحتوى (SHA-256)' },
  corrigendum: {
    en: 'CORRIGENDUM {number}, {date}',
    fr: 'RECTIFICATIF {number}, {date}',
    ar: 'تصويب {number}، {date}',
  },
  corrigendumLabel: { en: 'Corrigendum', fr: 'Rectificatif', ar: 'تصويب' },
  corrigendumNumber: { en: '{number}, {date}', fr: '{number}, {date}', ar: '{number}، {date}' },
  corrigendumWhy: {
    en: 'Corrigendum {number} of {date} takes the place of the document issued before. A passage was taken out to protect a person; a mark in square brackets with the date stands in its place. Nothing else was changed.',
    fr: 'Le rectificatif {number} du {date} remplace le document publié auparavant. Un passage a été retiré pour protéger une personne ; une mention datée entre crochets en tient lieu. Rien d’autre n’a été modifié.',
    ar: 'يحل التصويب {number} المؤرخ {date} محل الوثيقة الصادرة قبله. حُذف مقطع لحماية شخص، ووُضعت مكانه علامة مؤرخة بين قوسين معقوفين. ولم يتغير شيء آخر.',
  },
  page: { en: 'Page', fr: 'Page', ar: 'صفحة' },
  pageOf: { en: 'of', fr: 'sur', ar: 'من' },
} as const satisfies Record<string, Words>;
