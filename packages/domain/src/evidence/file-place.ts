import type { Language } from '../language/text.ts';

/** Where in a file something stands. Numbers begin at 1; sheets are counted, because a name may be what is wrong. */
export type FilePlace =
  | { kind: 'name' | 'document' | 'comments' | 'footnotes' | 'header-or-footer' | 'drawing' }
  | { kind: 'page' | 'paragraph' | 'line' | 'slide' | 'sheet' | 'sheet-name'; number: number }
  | { kind: 'cell'; sheet: number; cell: string };

const WORDS = {
  name: { en: 'file name', fr: 'nom du fichier', ar: 'اسم الملف' },
  document: {
    en: 'notes and properties of the document',
    fr: 'notes et propriétés du document',
    ar: 'ملاحظات المستند وخصائصه',
  },
  comments: { en: 'comments', fr: 'commentaires', ar: 'التعليقات' },
  footnotes: { en: 'footnotes', fr: 'notes de bas de page', ar: 'الحواشي' },
  'header-or-footer': { en: 'header or footer', fr: 'en-tête ou pied de page', ar: 'رأس الصفحة أو تذييلها' },
  drawing: { en: 'drawing or chart', fr: 'dessin ou graphique', ar: 'رسم أو مخطط' },
  page: { en: 'page {number}', fr: 'page {number}', ar: 'الصفحة {number}' },
  paragraph: { en: 'paragraph {number}', fr: 'paragraphe {number}', ar: 'الفقرة {number}' },
  line: { en: 'line {number}', fr: 'ligne {number}', ar: 'السطر {number}' },
  slide: { en: 'slide {number}', fr: 'diapositive {number}', ar: 'الشريحة {number}' },
  sheet: { en: 'sheet {number}', fr: 'feuille {number}', ar: 'الورقة {number}' },
  'sheet-name': {
    en: 'name of sheet {number}',
    fr: 'nom de la feuille {number}',
    ar: 'اسم الورقة {number}',
  },
  cell: {
    en: 'sheet {sheet}, cell {cell}',
    fr: 'feuille {sheet}, cellule {cell}',
    ar: 'الورقة {sheet}، الخلية {cell}',
  },
} as const satisfies Record<FilePlace['kind'], Record<Language, string>>;

/** A place in words: "sheet 2, cell B7". Nothing of the file's own text is in them. */
export function filePlaceWords(place: FilePlace, language: Language): string {
  const values = place as unknown as Record<string, unknown>;
  return WORDS[place.kind][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
