import type { AssessmentReply, BenchmarkReportReply } from '@jalon/contracts/benchmark/benchmark';
import type { ParagraphSection } from '@jalon/domain/benchmark/benchmark';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newMutationId } from '../../shared/api/mutation-id.ts';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { ProblemError, request } from '../../shared/api/request.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { announce } from '../../shared/live/announcer.tsx';
import { useGuard } from '../../shared/survivor-data/use-guard.ts';
import { differingParagraphs, mergeParagraphs } from './merge-paragraphs.ts';
import {
  type EditedParagraph,
  editsToBody,
  knownSources,
  paragraphsFrom,
  withoutParagraph,
  withoutSource,
  withParagraph,
  withSource,
  withText,
} from './paragraph-edits.ts';

export type AssessmentEditing = ReturnType<typeof useAssessmentEditing>;

/** The paragraphs while they are written, and their saving against the version that was opened. */
export function useAssessmentEditing(
  report: BenchmarkReportReply,
  assessment: AssessmentReply,
  onSaved: () => void,
) {
  const t = useWords('benchmark');
  const queries = useQueryClient();
  const [version, setVersion] = useState(assessment.version);
  const [opened, setOpened] = useState(() => paragraphsFrom(assessment.paragraphs));
  const [paragraphs, setParagraphs] = useState<readonly EditedParagraph[]>(opened);
  const guard = useGuard(Object.fromEntries(paragraphs.map(({ key, text }) => [key, text])));
  const saving = useMutation({
    mutationFn: ({ ifMatch, written }: { ifMatch: number; written: readonly EditedParagraph[] }) =>
      request(
        'PATCH',
        `/api/assessments/${assessment.id}`,
        { ...editsToBody(written), ...guard.justified },
        { ifMatch },
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: queryKeys.benchmarkReport(report.id) });
      announce(t('saved'));
      onSaved();
    },
  });
  const change = (edit: (before: readonly EditedParagraph[]) => EditedParagraph[]) =>
    setParagraphs((before) => edit(before));
  const merged = (stored: AssessmentReply) =>
    mergeParagraphs(opened, paragraphs, paragraphsFrom(stored.paragraphs));
  const known = knownSources(assessment.paragraphs);
  return {
    paragraphs,
    guard,
    saving,
    conflict: conflictOf(saving.error),
    knownSources: known,
    save: () => saving.mutate({ ifMatch: version, written: paragraphs }),
    write: (key: string, text: string) => change((before) => withText(before, key, text)),
    add: (section: ParagraphSection) => change((before) => withParagraph(before, section, newMutationId())),
    remove: (key: string) => change((before) => withoutParagraph(before, key)),
    takeSource: (key: string, id: string) => change((before) => withoutSource(before, key, id)),
    addSource: (key: string, id: string) => {
      const source = known.find((each) => each.id === id);
      if (source) change((before) => withSource(before, key, source));
    },
    /** What saving over the stored version would change in it. */
    differences: (stored: AssessmentReply) =>
      differingParagraphs(merged(stored), paragraphsFrom(stored.paragraphs)),
    /** The stored words stand; the editor shows them. */
    takeTheirs: (stored: AssessmentReply) => {
      setOpened(paragraphsFrom(stored.paragraphs));
      setParagraphs(paragraphsFrom(stored.paragraphs));
      setVersion(stored.version);
      saving.reset();
    },
    /** Saved over the version that was just shown, and over no later one; what only they touched stays theirs. */
    overwrite: (stored: AssessmentReply) => {
      const written = merged(stored);
      setOpened(paragraphsFrom(stored.paragraphs));
      setParagraphs(written);
      setVersion(stored.version);
      saving.mutate({ ifMatch: stored.version, written });
    },
  };
}

function conflictOf(error: Error | null): AssessmentReply | null {
  if (!(error instanceof ProblemError) || error.status !== 412) return null;
  return (error.problem.current as AssessmentReply | undefined) ?? null;
}
