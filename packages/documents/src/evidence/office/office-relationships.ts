/**
 * What of an Office package is kept, by the kind of link that leads to it. A document is what these links reach
 * from its main part; all else (its properties, the people who worked on it, thumbnails, printers, caches of pivot
 * tables, custom data, fonts, templates) stays behind.
 */
export const KEPT: ReadonlySet<string> = new Set([
  'styles',
  'stylesWithEffects',
  'theme',
  'themeOverride',
  'settings',
  'webSettings',
  'fontTable',
  'numbering',
  'header',
  'footer',
  'footnotes',
  'endnotes',
  'comments',
  'image',
  'hyperlink',
  'chart',
  'chartEx',
  'chartUserShapes',
  'chartStyle',
  'chartColorStyle',
  'diagramData',
  'diagramLayout',
  'diagramQuickStyle',
  'diagramColors',
  'diagramDrawing',
  'drawing',
  'vmlDrawing',
  'worksheet',
  'chartsheet',
  'sharedStrings',
  'sheetMetadata',
  'table',
  'slide',
  'slideLayout',
  'slideMaster',
  'notesSlide',
  'notesMaster',
  'handoutMaster',
  'presProps',
  'viewProps',
  'tableStyles',
]);

/** What a document must not hold: another file that nobody reads, or a place for one. */
export const REFUSED: ReadonlySet<string> = new Set([
  'oleObject',
  'package',
  'aFChunk',
  'subDocument',
  'frame',
  'audio',
  'video',
  'media',
  'xlExternalLinkPath',
]);

/** Programs, under whatever name. */
export const PROGRAMS: ReadonlySet<string> = new Set([
  'vbaProject',
  'vbaProjectSignature',
  'wordVbaData',
  'control',
  'activeXControlBinary',
  'xlMacrosheet',
  'xlIntlMacrosheet',
  'dialogsheet',
  'webextension',
  'webextensiontaskpanes',
  'ui',
]);

/** Where a link may lead out of the document; nothing is ever fetched by it unasked. */
export const OPEN_ADDRESS = /^(?:https?:\/\/|mailto:)/i;

/** Comments of a presentation carry their authors in parts of their own; both are left out. */
export const isLeftOut = (kind: string, fileType: string): boolean =>
  kind === 'comments' && fileType === 'pptx';
