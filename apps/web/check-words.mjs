// Holds every language's word files to the English ones: same keys, the plural forms that the language needs, the
// same values, no key that no component asks for, no words outside the files. Prints each fault and fails the build.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const languages = ['en', 'fr', 'ar'];
const pluralForms = {
  en: ['one', 'other'],
  fr: ['one', 'many', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
};
const pluralSuffix = /_(zero|one|two|few|many|other)$/;
const faults = [];

const sources = sourceFiles(join(here, 'src'));
const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
for (const file of readdirSync(join(here, 'src/locales/en'))) checkFile(file);
for (const file of readdirSync(join(here, 'src/locales/fr'))) checkKnown('fr', file);
for (const file of readdirSync(join(here, 'src/locales/ar'))) checkKnown('ar', file);
for (const file of sources.filter((name) => name.endsWith('.tsx'))) checkLiterals(file);

for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`${faults.length} faults in the words of the web app.`);
  process.exit(1);
}

function checkFile(file) {
  const english = read('en', file);
  const stems = new Map();
  for (const key of Object.keys(english)) stems.set(key.replace(pluralSuffix, ''), pluralSuffix.test(key));
  for (const language of languages) checkLanguage(language, file, stems, english);
  for (const stem of stems.keys()) if (!isUsed(stem)) faults.push(`en/${file}: nothing asks for "${stem}"`);
}

function checkLanguage(language, file, stems, english) {
  const words = read(language, file);
  const expected = [...stems].flatMap(([stem, plural]) =>
    plural ? pluralForms[language].map((form) => `${stem}_${form}`) : [stem],
  );
  for (const key of expected)
    if (!(key in words) || words[key].trim() === '') faults.push(`${language}/${file}: "${key}" is missing`);
  for (const key of Object.keys(words))
    if (!expected.includes(key)) faults.push(`${language}/${file}: "${key}" is not in the English file`);
  checkValues(language, file, words, english);
}

/** A value that the English sentence does not mention is a misspelt one. Plural forms may leave the number out. */
function checkValues(language, file, words, english) {
  for (const [key, sentence] of Object.entries(words)) {
    const stem = key.replace(pluralSuffix, '');
    const model = english[key] ?? english[`${stem}_other`] ?? '';
    for (const [, value] of sentence.matchAll(/\{\{(\w+)\}\}/g))
      if (!model.includes(`{{${value}}}`)) faults.push(`${language}/${file}: "${key}" mentions {{${value}}}`);
    if (key !== stem) continue;
    for (const [, value] of model.matchAll(/\{\{(\w+)\}\}/g))
      if (!sentence.includes(`{{${value}}}`))
        faults.push(`${language}/${file}: "${key}" forgets {{${value}}}`);
  }
}

/** Asked for by name, or as one of a family: t(`reason.${code}`) uses every key that starts with "reason.". */
function isUsed(stem) {
  if (code.includes(`'${stem}'`) || code.includes(`"${stem}"`)) return true;
  for (let end = 1; end < stem.length; end += 1)
    if (/[.-]/.test(stem[end - 1]) && code.includes(`\`${stem.slice(0, end)}\${`)) return true;
  return false;
}

function checkKnown(language, file) {
  if (!readdirSync(join(here, 'src/locales/en')).includes(file))
    faults.push(`${language}/${file}: there is no English file of that name`);
}

/** Text between tags, and text in attributes that people read or hear. */
function checkLiterals(file) {
  const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const inTags =
    /<[a-zA-Z][^<>{}=]*(?:=(?:"[^"]*"|\{[^{}]*\})[^<>{}=]*)*>\s*([^<>{}\n]*\p{L}{2,}[^<>{}\n]*)<\//gu;
  const inAttributes = /\s(?:title|label|alt|placeholder|aria-label|hint)="([^"]*\p{L}{2,}[^"]*)"/gu;
  for (const [, words] of [...source.matchAll(inTags), ...source.matchAll(inAttributes)])
    faults.push(`${file.slice(here.length + 1)}: words outside the word files: "${words.trim()}"`);
}

function read(language, file) {
  try {
    return JSON.parse(readFileSync(join(here, 'src/locales', language, file), 'utf8'));
  } catch (error) {
    faults.push(`${language}/${file}: ${error.message}`);
    return {};
  }
}

function sourceFiles(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'locales' ? [] : sourceFiles(path);
    return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [path] : [];
  });
}
