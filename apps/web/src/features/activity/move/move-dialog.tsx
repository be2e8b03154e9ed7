import type { Board, Card, MoveActivity } from '@jalon/contracts/activity/activity';
import { type MoveContext, type MoveOutcome, moveActivity } from '@jalon/domain/activity/move-activity';
import type { Actor } from '@jalon/domain/post/post';
import { useMemo, useRef, useState } from 'react';
import { useActor } from '../../../shared/api/me.ts';
import { ProblemError } from '../../../shared/api/request.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { Dialog } from '../../../shared/controls/dialog.tsx';
import { focusFirstFault } from '../../../shared/controls/field.tsx';
import { Note } from '../../../shared/controls/note.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import { useWordsAhead } from '../../../shared/language/use-words-ahead.ts';
import { fieldFaults } from '../../../shared/problem/field-faults.ts';
import { useRefusalWords } from '../../../shared/problem/use-refusal-words.ts';
import { useGuard } from '../../../shared/survivor-data/use-guard.ts';
import type { BoardLayout } from '../board/board-layout.ts';
import type { AskedMove } from '../board/use-board-moves.tsx';
import { moveContextOf } from './move-context.ts';
import './move-dialog.css';
import { emptyFields, type MoveFields, moveOf } from './move-fields.ts';
import { PlaceField } from './place-field.tsx';
import { RecordedAs } from './recorded-as.tsx';
import { RequiredFields } from './required-fields.tsx';
import { StatusField } from './status-field.tsx';
import { ruleInput } from './use-move-card.ts';

export interface MoveDialogProps {
  board: Board;
  layout: BoardLayout;
  asked: AskedMove;
  onClose: () => void;
  /** Sends the move; throws the server's refusal, and the dialog keeps what was typed. */
  onMove: (card: Card, move: MoveActivity) => Promise<void>;
  onVerify: (card: Card) => void;
}

/**
 * "Move…": the same as dragging, by choice of status and place. A move into another column is a declaration: it
 * asks for what the status requires and says in whose name it is recorded.
 */
export default function MoveDialog(props: MoveDialogProps) {
  const { asked, board, onClose } = props;
  useWordsAhead('activity', 'evidence', 'survivor-data');
  const t = useWords('activity');
  const form = useMoveForm(props);
  const { fields, set } = form;
  return (
    <Dialog
      title={t('move.title', { reference: asked.card.shortReference })}
      onClose={onClose}
      className="move-dialog"
      footer={
        <>
          <Button onClick={onClose}>{t('move.cancel')}</Button>
          <Button kind="primary" busy={form.busy} onClick={() => void form.submit()}>
            {t(
              form.isReorder ? 'move.reorder' : fields.status === 'verified' ? 'move.verify' : 'move.declare',
            )}
          </Button>
        </>
      }
    >
      <p className="sec">{asked.card.title}</p>
      <div ref={form.ref} className="move-form">
        <StatusField
          card={asked.card}
          board={board}
          value={fields.status}
          onChange={(status) => set({ status })}
        />
        <RequiredFields fields={fields} set={set} faults={form.faults} guard={form.guard} board={board} />
        {fields.status !== 'discontinued' && fields.status !== 'verified' && (
          <PlaceField {...props} fields={fields} onChange={set} />
        )}
      </div>
      {form.outcome && <RecordedAs card={asked.card} outcome={form.outcome} />}
      {form.refusal && (
        <Note tone="attention" role="alert">
          {form.refusal}
        </Note>
      )}
      {form.failure !== null && <ProblemNote error={form.failure} />}
    </Dialog>
  );
}

function useMoveForm({ board, asked, onClose, onMove, onVerify }: MoveDialogProps) {
  const actor = useActor();
  const words = useRefusalWords();
  const ref = useRef<HTMLDivElement>(null);
  const [fields, setFields] = useState<MoveFields>(() => emptyFields(asked));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const guard = useGuard({ done: fields.done, note: fields.note });

  const move = useMemo(() => moveOf(fields), [fields]);
  const context = moveContextOf(asked.card, board.plan);
  const decision = moveActivity(context, ruleInput(move), actor);
  const local = !decision.allowed && decision.refusal.pointer ? { pointer: decision.refusal.pointer } : null;
  const faults = new Map(failure === null ? [] : fieldFaults(failure));
  if (tried && local && !decision.allowed) faults.set(local.pointer.slice(1), words(decision.refusal));

  const focusFault = () => requestAnimationFrame(() => focusFirstFault(ref.current));
  const submit = async () => {
    setTried(true);
    setFailure(null);
    if (fields.status === 'verified') return onVerify(asked.card);
    if (!decision.allowed || guard.blocked.size > 0) return focusFault();
    setBusy(true);
    try {
      await onMove(asked.card, { ...move, ...guard.justified });
      onClose();
    } catch (error) {
      setBusy(false);
      if (!guard.takeRefusal(error)) setFailure(error);
      if (error instanceof ProblemError && error.problem.errors) focusFault();
    }
  };
  return {
    ref,
    fields,
    set: (change: Partial<MoveFields>) => setFields((before) => ({ ...before, ...change })),
    faults,
    guard,
    busy,
    failure,
    submit,
    isReorder: fields.status === asked.card.status,
    outcome: outcomeOf(context, move, actor),
    refusal: tried && !decision.allowed && !local ? words(decision.refusal) : null,
  };
}

/** What it would be recorded as. That is said from the start, also while a required field is still empty. */
function outcomeOf(
  context: MoveContext,
  move: MoveActivity,
  actor: Pick<Actor, 'posts'>,
): MoveOutcome | null {
  const filledIn = {
    ...ruleInput(move),
    ...(move.status === 'constrained' ? { constraintCause: move.constraintCause ?? 'other' } : {}),
    ...(move.status === 'completed' ? { noEvidence: true } : {}),
    ...(move.status === 'discontinued' ? { discontinuedReason: '-' } : {}),
  };
  const decision = moveActivity(context, filledIn, actor);
  return decision.allowed ? decision.value : null;
}
