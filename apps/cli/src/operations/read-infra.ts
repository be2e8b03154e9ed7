/** The directives of a systemd unit, by section; a directive that is repeated keeps all its values. */
export function readUnit(text: string): Record<string, Record<string, string[]>> {
  const sections: Record<string, Record<string, string[]>> = {};
  let current: Record<string, string[]> = {};
  for (const line of meaningfulLines(text)) {
    const section = /^\[(\w+)\]$/.exec(line)?.[1];
    if (section) {
      current = {};
      sections[section] = current;
      continue;
    }
    const [key, ...rest] = line.split('=');
    if (!key || rest.length === 0) throw new Error(`Not a directive of a unit: ${line}`);
    current[key] = [...(current[key] ?? []), rest.join('=')];
  }
  return sections;
}

/** The variables of an env file; with `examples`, those that stand there as a comment too. */
export function readEnvFile(text: string, options: { readonly examples: boolean }): Record<string, string> {
  const assignments = text.split('\n').flatMap((line) => {
    const found = /^(#?)([A-Z][A-Z_]*)=(.*)$/.exec(line);
    return found?.[2] && (options.examples || found[1] === '') ? [[found[2], found[3] ?? '']] : [];
  });
  return Object.fromEntries(assignments) as Record<string, string>;
}

/** A block of an nginx configuration: its own directives, and the blocks inside it by their heading. */
export interface NginxBlock {
  readonly directives: Record<string, string[]>;
  readonly blocks: { readonly heading: string; readonly block: NginxBlock }[];
}

/** Reads an nginx configuration. Throws where braces or semicolons do not match. */
export function readNginx(text: string): NginxBlock {
  const tokens =
    meaningfulLines(text)
      .join('\n')
      .match(/"[^"]*"|[^\s{};"]+|[{};]/g) ?? [];
  const root: NginxBlock = { directives: {}, blocks: [] };
  const open = [root];
  let words: string[] = [];
  for (const token of tokens) {
    const block = open.at(-1);
    if (!block) throw new Error('A brace closes what was never opened.');
    if (token === '{') {
      const inner: NginxBlock = { directives: {}, blocks: [] };
      block.blocks.push({ heading: words.join(' '), block: inner });
      open.push(inner);
    } else if (token === '}') {
      if (words.length > 0) throw new Error(`No semicolon after: ${words.join(' ')}`);
      open.pop();
    } else if (token === ';') {
      const [name = '', ...values] = words;
      block.directives[name] = [...(block.directives[name] ?? []), values.join(' ')];
    }
    words = /^[{};]$/.test(token) ? [] : [...words, token];
  }
  if (open.length !== 1 || words.length > 0) throw new Error('The file ends in the middle of something.');
  return root;
}

/** The instructions of a Containerfile, continued lines joined. */
export function readContainerfile(text: string): { readonly name: string; readonly value: string }[] {
  const lines = meaningfulLines(text.replace(/\\\n/g, ' '));
  return lines.map((line) => {
    const found = /^([A-Z]+)\s+(.+)$/.exec(line);
    if (!found?.[1] || !found[2]) throw new Error(`Not an instruction: ${line}`);
    return { name: found[1], value: found[2] };
  });
}

/** Puts values into `${NAME}`, `${NAME:-default}` and `${NAME:?message}` as compose does. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(
    /\$\{([A-Z_]+)(?::([-?])([^}]*))?\}/g,
    (_, name: string, mark?: string, rest?: string) => {
      const value = values[name];
      if (value) return value;
      if (mark === '-') return rest ?? '';
      if (mark === '?') throw new Error(rest);
      throw new Error(`${name} is used without a value, a default or a message.`);
    },
  );
}

function meaningfulLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
