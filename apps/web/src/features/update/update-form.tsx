import type { ActivityReply } from '@jalon/contracts/activity/activity';
import { useRef } from 'react';
import { focusFirstFault } from '../../shared/controls/field.tsx';
import { MakesItNote } from '../../shared/deadline/makes-it-note.tsx';
import { ConflictPicker } from './conflict-picker.tsx';
import { DiscardDraft } from './discard-draft.tsx';
import { FaultsNote } from './faults-note.tsx';
import { FormHead } from './form-head.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { QuestionNote } from './question-note.tsx';
import { ReadersNote } from './readers-note.tsx';
import { ReviewStep } from './review-step.tsx';
import { SaveBar } from './save-bar.tsx';
import { SentPanel } from './sent-panel.tsx';
import { UpdateFields } from './update-fields.tsx';
import { useUpdateForm } from './use-update-form.ts';
import { openUpdateOf, type Writer } from './who-writes.ts';

export interface UpdateFormProps {
  activity: ActivityReply;
  writer: Writer;
}

/** The form of one report: write, read once more, send. */
export function UpdateForm({ activity, writer }: UpdateFormProps) {
  // What was opened stays: our own saving makes the activity be asked for anew.
  const opened = useRef(openUpdateOf(activity, writer));
  const form = useUpdateForm(activity, opened.current);
  const element = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  if (form.sendState === 'sent') return <SentPanel activity={activity} />;
  const isWriting = form.sendState === 'writing';
  const prepare = () => {
    const isReady = form.prepare();
    requestAnimationFrame(() => {
      if (isReady) page.current?.scrollIntoView({ block: 'start' });
      else focusFirstFault(element.current);
    });
  };
  return (
    <div className="report" ref={page}>
      <OfflineBar state={form.state} isQueued={form.sendState === 'queued'} />
      <FormHead activity={activity} />
      <div className="report-fields" ref={element}>
        {form.state.kind === 'conflict' && <ConflictPicker form={form} current={form.state.current} />}
        {isWriting && opened.current?.state === 'returned' && <QuestionNote update={opened.current} />}
        {isWriting ? (
          <>
            <MakesItNote planReference={activity.planReference} />
            <ReadersNote activity={activity} recordedBy={writer.recordedBy} />
            <UpdateFields activity={activity} form={form} />
            <FaultsNote form={form} />
            {opened.current?.state !== 'returned' && <DiscardDraft activity={activity} form={form} />}
          </>
        ) : (
          <ReviewStep activity={activity} form={form} />
        )}
      </div>
      <SaveBar form={form} activity={activity} onPrepare={prepare} />
    </div>
  );
}
