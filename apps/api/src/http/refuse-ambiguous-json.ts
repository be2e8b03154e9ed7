/** Deeper than the deepest body of the contracts. */
const deepestLevel = 20;

/** The keys of an object that were read so far, and whether the next text is one of them; null in a list. */
interface Level {
  keys: Set<string>;
  wantsKey: boolean;
}

/**
 * Goes through a JSON text once, before it is parsed. Throws where an object has a key twice (the parser would keep
 * the last one, another program the first), where a key is `__proto__`, and below the deepest level. What is no
 * JSON at all is for the parser to refuse.
 */
export function refuseAmbiguousJson(text: string): void {
  const levels: (Level | null)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      const end = endOfText(text, at);
      noteText(levels.at(-1), text.slice(at, end + 1));
      at = end;
    } else if (sign === '{' || sign === '[') {
      if (levels.length === deepestLevel) throw new SyntaxError('nested too deep');
      levels.push(sign === '{' ? { keys: new Set(), wantsKey: true } : null);
    } else if (sign === '}' || sign === ']') levels.pop();
    else if (sign === ',') setWantsKey(levels.at(-1), true);
    else if (sign === ':') setWantsKey(levels.at(-1), false);
  }
}

function noteText(level: Level | null | undefined, quoted: string): void {
  if (!level?.wantsKey) return;
  const key: string = JSON.parse(quoted);
  if (key === '__proto__' || level.keys.has(key)) throw new SyntaxError('a key that cannot be');
  level.keys.add(key);
}

function setWantsKey(level: Level | null | undefined, wantsKey: boolean): void {
  if (level) level.wantsKey = wantsKey;
}

/** The place of the quotation mark that ends the text beginning here; one behind an odd number of `\` does not. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text[before] === '\\') before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
  return text.length;
}
