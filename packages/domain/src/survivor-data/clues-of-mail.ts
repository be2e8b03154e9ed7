import { type Clue, clue, indexAfter } from './clue.ts';
import { has, type Word } from './read-sentences.ts';

const addressReach = 10;
const FREE_MAIL = /^(gmail|yahoo|hotmail|outlook|protonmail|icloud|live|aol|ymail|proton|orange|msn)$/;
const OFFICE_MAIL =
  /^(un|gov|gouv|int|mil|unhq|undp|unicef|ocha|minusca|unmiss|minusma|monusco|unfpa|who|edu)$/;
const PLATFORM = /^(facebook|fb|instagram|tiktok|twitter|snapchat|telegram|linkedin|imo|whatsapp)$/;
/** Parts of accounts that an institution keeps. */
const INSTITUTION =
  /^(un|min|gov|ngo|ong|fund|fonds|network|reseau|reseaux|press|office|support|contact|unit|desk|home|watch|hashtag|share|intent|women|femmes|rights|droits|justice|survivors)$|^(un_?(women|hcr|icef|fpa|dp|police)|mission|peacekeeping|minist|wizara|police|radio|news|unmiss|minus|monusco|officiel|official|gouv|foundation|fondation|infos?|presiden|secretariat|media|stop|campaign|campagne)|(mission|peacekeeping|police|radio|news|officiel|official|foundation|fondation|office|infos?|women|ohchr|media|ministry|ministere)$/;

/** E-mail addresses and accounts on social media, with what tells a person's from an office's. */
export function emailClues(words: Word[]): Clue[] {
  return words.flatMap((word, at) => {
    if (word.word === '@') return atSign(words, at);
    if (isWrittenOut(words, at))
      return [clue('email', at - 1, at + 1), clue('personalEmail', at - 1, at + 1)];
    if (
      has(word, 'mail') &&
      FREE_MAIL.test(word.word) &&
      words[at - 1]?.kind === 'word' &&
      /^(at|arobase|chez)$/.test(words[at - 1]!.word)
    ) {
      return [clue('email', Math.max(0, at - 3), at + 1), clue('personalEmail', Math.max(0, at - 3), at + 1)];
    }
    return PLATFORM.test(word.word) || has(word, 'social') ? accountBehind(words, at) : [];
  });
}

function atSign(words: Word[], at: number): Clue[] {
  const next = words[at + 1];
  if (!next || next.kind === 'mark') return [];
  const before = words[at - 1];
  const isApart =
    next.spaced &&
    indexAfter(words, at, 3, (word) => word.word === '.') >= 0 &&
    before !== undefined &&
    before.kind !== 'mark';
  if (isApart) return [clue('email', at - 1, at + 3), clue('personalEmail', at - 1, at + 3)];
  if (next.spaced) return [];
  const isMail = before !== undefined && !words[at]!.spaced && before.kind !== 'mark';
  return isMail ? mail(words, at) : handle(words, at);
}

function mail(words: Word[], at: number): Clue[] {
  let from = at - 1;
  while (from > 0 && at - from < addressReach && !words[from]!.spaced) from -= 1;
  let to = at + 1;
  while (to < words.length && to - at < addressReach && !words[to]!.spaced) to += 1;
  const domain = words.slice(at + 1, to).map(({ word }) => word);
  if (!domain.includes('.')) return handle(words, at);
  const local = words.slice(from, at);
  const isFree = domain.some((part) => FREE_MAIL.test(part));
  const isOffice =
    domain.some((part) => OFFICE_MAIL.test(part)) || local.some(({ word }) => INSTITUTION.test(word));
  const isName = local.some((word) => has(word, 'given', 'surname'));
  const isPersonal = (isFree && !local.some(({ word }) => INSTITUTION.test(word))) || (isName && !isOffice);
  return [clue('email', from, to), ...(isPersonal ? [clue('personalEmail', from, to)] : [])];
}

/** "awa_b [at] example [dot] net", "awa at gmail dot com", "petite.fleur @ exemple . com". */
function isWrittenOut(words: Word[], at: number): boolean {
  const { word } = words[at]!;
  if (at === 0 || !/^(at|arobase|chez|arobas|ات)$/.test(word)) return false;
  return (
    indexAfter(
      words,
      at,
      5,
      (each) =>
        /^(dot|point|دوت)$/.test(each.word) ||
        (each.word === '.' && !each.spaced && words[at - 1]?.word === '('),
    ) >= 0
  );
}

function handle(words: Word[], at: number): Clue[] {
  let to = at + 1;
  while (
    to < words.length &&
    to - at < addressReach &&
    !words[to]!.spaced &&
    /[\p{L}\d_.-]/u.test(words[to]!.word)
  )
    to += 1;
  // "@scope/name" and "@SUM(…)" belong to programs.
  if ((words[to]?.word === '/' || words[to]?.word === '(') && !words[to]!.spaced) return [];
  const isInstitution = words.slice(at + 1, to).some(({ word }) => INSTITUTION.test(word));
  return isInstitution ? [] : [clue('handle', at, to)];
}

/** "facebook.com/awa.diarra", "Facebook: Awa D", "on TikTok as …". */
function accountBehind(words: Word[], at: number): Clue[] {
  const slash = indexAfter(words, at, 3, (word) => word.word === '/');
  const isUrl =
    PLATFORM.test(words[at]!.word) && slash >= 0 && words.slice(at + 1, slash).every((word) => !word.spaced);
  if (isUrl) {
    const path = words.slice(slash + 1, slash + 8).filter((word) => !word.spaced && word.kind === 'word');
    return path.length > 0 && !path.some(({ word }) => INSTITUTION.test(word))
      ? [clue('handle', at, slash + 2)]
      : [];
  }
  const name = indexAfter(words, at, 5, (word) => has(word, 'given'));
  const isOwn = has(words[at], 'possessive') || /^(her|his|sa|son)$/.test(words[at - 1]?.word ?? '');
  return name >= 0 || isOwn ? [clue('handle', at, Math.max(at, name) + 1)] : [];
}
