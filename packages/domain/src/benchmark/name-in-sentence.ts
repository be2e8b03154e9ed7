/** The French article of a body, by the first word of its name; a body that is not listed goes without. */
const FRENCH_ARTICLES: [string, RegExp][] = [
  [
    'le ',
    /^(?:Ministère|Bureau|Conseil|Comité|Pôle|Front|Service|Département|Fonds|Programme|Groupe|Secrétariat|Tribunal|Parquet)(?!\p{L})/u,
  ],
  [
    'la ',
    /^(?:Primature|Direction|Police|Gendarmerie|Division|Coordination|Plateforme|Commission|Fondation|Cour|Cellule|Mission|MI\p{Lu}+|MON\p{Lu}+)(?!\p{L})/u,
  ],
  ['les ', /^(?:Forces|Mouvements)(?!\p{L})/u],
  [
    'l’',
    /^(?:École|Équipe|Association|Armée|Unité|État-major|Office|Inspection|Assemblée|Organisation|Agence)(?!\p{L})/u,
  ],
];

/**
 * The name of a body as it stands within a sentence: "the Ministry of Justice", "le Ministère de la Justice".
 * English names take an article unless they are one word or two that begin with "UN".
 */
export function nameInSentence(name: string, language: 'en' | 'fr'): string {
  if (language === 'fr') return `${FRENCH_ARTICLES.find(([, names]) => names.test(name))?.[0] ?? ''}${name}`;
  const words = name.split(/\s+/);
  const standsAlone = words.length === 1 || /^the\s/i.test(name) || (words.length === 2 && words[0] === 'UN');
  return standsAlone ? name : `the ${name}`;
}

/** The same at the beginning of a sentence. */
export function atBeginning(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
