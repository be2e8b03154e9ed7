import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import { createContext, type ReactNode, useContext, useEffect, useId, useMemo, useState } from 'react';

/** Who reads a page: also the receivers of mails, the administrator; `none` is a page without plan data. */
export type PageAudience = Audience | 'receivers' | 'administrator' | 'none';

/** What a part of the page shows: its level, and who may see it. */
export interface Marking {
  level: Sensitivity;
  audience: PageAudience;
}

interface MarkingRegister {
  set: (id: string, marking: Marking | null) => void;
}

const RegisterContext = createContext<MarkingRegister>({ set: () => undefined });
const HighestContext = createContext<Marking>({ level: 'unclassified', audience: 'none' });

/** Gathers the markings of everything on the page: the bar shows the highest. */
export function MarkingProvider({ children }: { children: ReactNode }) {
  const [markings, setMarkings] = useState<ReadonlyMap<string, Marking>>(new Map());
  const register = useMemo<MarkingRegister>(
    () => ({
      set: (id, marking) =>
        setMarkings((before) => {
          const after = new Map(before);
          if (marking) after.set(id, marking);
          else after.delete(id);
          return after;
        }),
    }),
    [],
  );
  const highest = useMemo(() => highestOf([...markings.values()]), [markings]);
  return (
    <RegisterContext value={register}>
      <HighestContext value={highest}>{children}</HighestContext>
    </RegisterContext>
  );
}

/** Says what this part of the page shows while it is mounted. */
export function useMarking(level: Sensitivity, audience: PageAudience = 'all'): void {
  const id = useId();
  const register = useContext(RegisterContext);
  useEffect(() => {
    register.set(id, { level, audience });
    return () => register.set(id, null);
  }, [id, register, level, audience]);
}

export function useHighestMarking(): Marking {
  return useContext(HighestContext);
}

/** Who reads the page, in words: what is confidential goes to the organizations concerned, not to every party. */
export function readersOf({ level, audience }: Marking): Marking['audience'] | 'concerned' {
  return level === 'confidential' && audience === 'all' ? 'concerned' : audience;
}

/** The level of a list: the highest of what it names. */
export function highestLevel(items: readonly { sensitivity: Sensitivity }[]): Sensitivity {
  return items.some(({ sensitivity }) => sensitivity === 'confidential') ? 'confidential' : 'unclassified';
}

/** The highest level on the page; a part for one side makes the whole page that side's. */
export function highestOf(markings: readonly Marking[]): Marking {
  const level = markings.some((marking) => marking.level === 'confidential')
    ? 'confidential'
    : 'unclassified';
  const sided = markings.find((marking) => marking.audience === 'un' || marking.audience === 'national');
  const narrower = sided ?? markings.find(({ audience }) => audience !== 'all' && audience !== 'none');
  return { level, audience: narrower?.audience ?? (markings.length > 0 ? 'all' : 'none') };
}
