import { useCallback, useState } from 'react';
import { useLanguage } from '../language/language-store.ts';
import { type GuardFinding, guardFindingsOf, isStopped } from './guard-finding.ts';
import { inspectLocally } from './inspect-locally.ts';

/** The guard over the free texts of one form. */
export interface Guard<N extends string> {
  findingsOf: (name: N) => readonly GuardFinding[];
  /** Texts that must not leave the page as they stand. */
  blocked: ReadonlySet<N>;
  justification: string;
  setJustification: (justification: string) => void;
  /** What to add to the request where something seen with medium confidence was justified. */
  justified: { guardJustification?: string };
  /** Takes in a refusal by the server's guard. Answers false where the error is another. */
  takeRefusal: (error: unknown) => boolean;
}

/** What the server's guard saw holds for exactly the text that it read. */
interface Refused {
  text: string;
  findings: GuardFinding[];
}

/**
 * Runs the domain's own guard on the texts of a form while one types, and remembers what the server's saw. The
 * server decides; the copy in the browser keeps what it would refuse from ever leaving the page.
 */
export function useGuard<N extends string>(texts: Readonly<Record<N, string>>): Guard<N> {
  const language = useLanguage();
  const [justification, setJustification] = useState('');
  const [refused, setRefused] = useState<Partial<Record<N, Refused>>>({});

  const findingsOf = (name: N): readonly GuardFinding[] => {
    const byServer = refused[name];
    if (byServer && byServer.text === texts[name]) return byServer.findings;
    return inspectLocally(texts[name], language);
  };
  const names = Object.keys(texts) as N[];
  const blocked = new Set(names.filter((name) => isStopped(findingsOf(name), justification)));

  const takeRefusal = useCallback(
    (error: unknown) => {
      const found = guardFindingsOf(error);
      const ofThisForm = refusedTexts(texts, found);
      setRefused((before) => ({ ...before, ...ofThisForm }));
      return Object.keys(ofThisForm).length > 0;
    },
    [texts],
  );
  const isJustified = names.some((name) => findingsOf(name).length > 0) && justification.trim() !== '';
  return {
    findingsOf,
    blocked,
    justification,
    setJustification,
    justified: isJustified ? { guardJustification: justification.trim() } : {},
    takeRefusal,
  };
}

/** The server read the text without the space around it: its places move by what was cut in front. */
function refusedTexts<N extends string>(
  texts: Readonly<Record<N, string>>,
  found: ReadonlyMap<string, GuardFinding[]>,
): Partial<Record<N, Refused>> {
  const entries = [...found].filter(([name]) => name in texts);
  const shifted = entries.map(([name, findings]) => {
    const text = texts[name as N];
    const cut = text.length - text.trimStart().length;
    const moved = findings.map((each) => ({ ...each, start: each.start + cut, end: each.end + cut }));
    return [name, { text, findings: moved }] as const;
  });
  return Object.fromEntries(shifted) as Partial<Record<N, Refused>>;
}
