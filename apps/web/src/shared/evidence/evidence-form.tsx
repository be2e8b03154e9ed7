import type { NewEvidence } from '@jalon/contracts/evidence/evidence';
import { EVIDENCE_KINDS, type EvidenceKind } from '@jalon/domain/evidence/evidence';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { DateField } from '../controls/date-field.tsx';
import { focusFirstFault } from '../controls/field.tsx';
import { RadioCards } from '../controls/radio-cards.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useWords } from '../language/use-words.ts';
import { GuardedLine } from '../survivor-data/guarded-line.tsx';
import { useGuard } from '../survivor-data/use-guard.ts';
import { FileField } from './file-field.tsx';
import { newEvidenceFaults } from './new-evidence-faults.ts';
import { type FileState, useFileSending } from './use-file-sending.ts';

export interface EvidenceFormProps {
  start: NewEvidence | undefined;
  audiences: readonly Audience[];
  firstAudience: Audience;
  today: LocalDate;
  onKeep: (piece: NewEvidence) => void;
  onCancel: () => void;
}

/** One piece of evidence. Nothing is added while a field is missing or the guard marks its words. */
export function EvidenceForm({
  start,
  audiences,
  firstAudience,
  today,
  onKeep,
  onCancel,
}: EvidenceFormProps) {
  const t = useWords('evidence');
  const form = useRef<HTMLDivElement>(null);
  const [piece, setPiece] = useState<NewEvidence>(start ?? blankPiece(firstAudience));
  const [isTried, setTried] = useState(false);
  const guard = useGuard({ title: piece.title, source: piece.source });
  const faults = newEvidenceFaults(piece, today);
  const set = (change: Partial<NewEvidence>) => setPiece((before) => ({ ...before, ...change }));
  const sending = useFileSending((uploadId, name) =>
    setPiece((before) => ({ ...before, uploadId, title: before.title.trim() || titleOf(name) })),
  );
  const said = (field: keyof typeof faults) => {
    const fault = isTried ? faults[field] : undefined;
    return fault && t(fault);
  };
  const keep = () => {
    setTried(true);
    const isReady = Object.keys(faults).length === 0 && guard.blocked.size === 0;
    if (isReady && sending.state.kind === 'none') onKeep(trimmed(piece));
    else requestAnimationFrame(() => focusFirstFault(form.current));
  };
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <div className="evidence-form" ref={form}>
      {(['title', 'source'] as const).map((name) => (
        <GuardedLine
          key={name}
          label={t(name === 'title' ? 'name' : 'source')}
          hint={name === 'title' ? t('name-hint') : undefined}
          value={piece[name]}
          error={said(name)}
          findings={guard.findingsOf(name)}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
      <WhoMaySee piece={piece} audiences={audiences} onChange={set} />
      <FileField
        piece={piece}
        sending={sending}
        error={isTried ? fileFault(sending.state.kind, t) : undefined}
        onRemove={() => set({ uploadId: undefined })}
      />
      <TextField
        label={t('url')}
        hint={t('url-hint')}
        type="url"
        inputMode="url"
        dir="ltr"
        value={piece.url ?? ''}
        maxLength={2_000}
        error={said('url')}
        onChange={(event) => set({ url: event.target.value })}
      />
      <div className="pair">
        <Select
          label={t('kind')}
          value={piece.kind}
          options={EVIDENCE_KINDS.map((kind) => ({ value: kind, label: t(`kind-${kind}`) }))}
          onChange={(event) => set({ kind: event.target.value as EvidenceKind })}
        />
        <DateField
          label={t('dated')}
          value={piece.dated}
          max={today}
          error={said('dated')}
          onChange={(dated) => set({ dated })}
        />
      </div>
      <div className="do">
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button kind="primary" onClick={keep}>
          {start ? t('change') : t('done')}
        </Button>
      </div>
    </div>
  );
}

function WhoMaySee(props: {
  piece: NewEvidence;
  audiences: readonly Audience[];
  onChange: (change: Partial<NewEvidence>) => void;
}) {
  const t = useWords('evidence');
  const levels: Sensitivity[] = ['unclassified', 'confidential'];
  return (
    <>
      <RadioCards
        legend={t('audience')}
        value={props.piece.audience ?? 'all'}
        options={props.audiences.map((audience) => ({ value: audience, label: t(`audience-${audience}`) }))}
        onChange={(audience) => props.onChange({ audience })}
      />
      <Select
        label={t('sensitivity')}
        value={props.piece.sensitivity ?? 'unclassified'}
        options={levels.map((level) => ({ value: level, label: t(`sensitivity-${level}`) }))}
        onChange={(event) => props.onChange({ sensitivity: event.target.value as Sensitivity })}
      />
    </>
  );
}

function blankPiece(audience: Audience): NewEvidence {
  return {
    title: '',
    kind: 'document',
    url: '',
    dated: '',
    source: '',
    audience,
    sensitivity: 'unclassified',
  };
}

function trimmed({ url, ...piece }: NewEvidence): NewEvidence {
  const link = url?.trim();
  return { ...piece, title: piece.title.trim(), source: piece.source.trim(), ...(link ? { url: link } : {}) };
}

/** A name for the piece until somebody finds a better one: "arrete_14-2026.pdf" is "arrete 14-2026". */
function titleOf(name: string): string {
  return name
    .replace(/\.\w+$/, '')
    .replaceAll('_', ' ')
    .trim();
}

function fileFault(kind: FileState['kind'], t: ReturnType<typeof useWords<'evidence'>>): string | undefined {
  if (kind === 'sending') return t('fault-file-sending');
  return kind === 'failed' ? t('fault-file-refused') : undefined;
}
