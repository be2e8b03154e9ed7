import type { RedactionReply } from '@jalon/contracts/redaction/redaction';
import { REDACTABLE_SUBJECTS, UPLOADED_FILE } from '@jalon/domain/redaction/redaction';
import { Link } from '@tanstack/react-router';
import { Classification } from '../../shared/controls/classification.tsx';
import { UnOnlyTag } from '../../shared/controls/un-only-panel.tsx';
import { formatInstant } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { PlacesNote } from '../../shared/redaction/places-note.tsx';
import { redactableFieldWord } from '../../shared/redaction/redactable-field-word.ts';
import { RedactedText } from '../../shared/redaction/redacted-text.tsx';
import { Decision } from './decision.tsx';

/** One request: where, why, who asked; the words for who may read them; and the decision. */
export function RedactionBox({ redaction }: { redaction: RedactionReply }) {
  const t = useWords('redaction');
  const { plan, activity, subjectType, field, sensitivity, audience, state } = redaction;
  const kind = REDACTABLE_SUBJECTS.find((known) => known === subjectType) ?? 'comment';
  return (
    <article className="box redaction-box">
      <p className="row w">
        <span className="ref">{plan.reference}</span>
        <b>{t('where', { kind: t(`item.${kind}`), field: redactableFieldWord(field, t) })}</b>
        {sensitivity === 'confidential' && <Classification level="confidential" />}
        {audience === 'un' && <UnOnlyTag />}
        <span className="sp" />
        {activity && (
          <Link
            to="/plans/$planReference/board"
            params={{ planReference: plan.reference }}
            search={{ card: activity.reference }}
          >
            {t('open-activity', { reference: activity.reference })}
          </Link>
        )}
      </p>
      {state === 'requested' && (
        <>
          <Passage redaction={redaction} />
          <PlacesNote places={redaction.places} />
        </>
      )}
      <p className="md" dir="auto">
        {t('reason-given', { reason: '' })}
        <RedactedText>{redaction.reason}</RedactedText>
      </p>
      <Who redaction={redaction} />
      {redaction.refusalReason && (
        <p className="md" dir="auto">
          {t('refusal-reason', { reason: redaction.refusalReason })}
        </p>
      )}
      {redaction.tombstone && (
        <p className="sm">
          <RedactedText>{redaction.tombstone}</RedactedText>
        </p>
      )}
      {redaction.mayDecide && <Decision redaction={redaction} />}
      {state === 'requested' && !redaction.mayDecide && <p className="hint">{t('own')}</p>}
    </article>
  );
}

/** The words where they stand; their number for who may not read the item. */
function Passage({ redaction }: { redaction: RedactionReply }) {
  const t = useWords('redaction');
  const { passage, field, length } = redaction;
  if (field === UPLOADED_FILE) return <p className="md">{t('unseen-file')}</p>;
  if (!passage) return <p className="md">{t('unseen', { count: length })}</p>;
  return (
    <blockquote className="redaction-passage" dir="auto" aria-label={t('passage')}>
      <RedactedText>{passage.before}</RedactedText>
      <mark>{passage.words}</mark>
      <RedactedText>{passage.after}</RedactedText>
    </blockquote>
  );
}

function Who({ redaction }: { redaction: RedactionReply }) {
  const t = useWords('redaction');
  const { requestedBy, requestedAt, decidedBy, decidedAt, state } = redaction;
  const said = (who: NonNullable<RedactionReply['decidedBy']>, at: string) => ({
    post: who.postTitle,
    organization: who.organization.name,
    at: formatInstant(at),
  });
  return (
    <ul className="sm sec redaction-who">
      <li>{t('asked-by', said(requestedBy, requestedAt))}</li>
      {decidedBy && decidedAt && (
        <li>{t(state === 'confirmed' ? 'confirmed-by' : 'refused-by', said(decidedBy, decidedAt))}</li>
      )}
    </ul>
  );
}
