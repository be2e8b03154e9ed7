import { type RefObject, useRef } from 'react';
import { Field } from '../controls/field.tsx';
import { useWords } from '../language/use-words.ts';
import type { GuardFinding } from './guard-finding.ts';
import { GuardPanel } from './guard-panel.tsx';
import './guarded-text.css';
import { markedPieces } from './marked-pieces.ts';
import { sentenceAround, withoutSentences } from './sentence-around.ts';

/** What the server takes in a free text. */
const textMaxChars = 10_000;

export interface GuardedTextProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  findings: readonly GuardFinding[];
  error?: string | undefined;
  rows?: number;
  maxLength?: number;
  /** The written language, where it is not the screen's. */
  lang?: string;
  /** Given where the form may justify what was seen with medium confidence. */
  justification?: string;
  onJustify?: (justification: string) => void;
}

/**
 * A text field that marks what could identify a survivor while one types, says why, and offers to remove the
 * sentence or to rewrite it. What is marked stays in the page only.
 */
export function GuardedText(props: GuardedTextProps) {
  const t = useWords('survivor-data');
  const area = useRef<HTMLTextAreaElement>(null);
  const max = props.maxLength ?? textMaxChars;
  // A field that silently takes less than was pasted into it would lose words.
  const tooLong = props.value.length > max ? t('too-long', { length: props.value.length, max }) : undefined;
  const rewrite = () => selectSentence(area, props.value, props.findings);
  return (
    <div className="guarded">
      <Field label={props.label} hint={props.hint} error={tooLong ?? props.error}>
        {(control) => (
          <div className="guarded-stack">
            <MarksBehind value={props.value} findings={props.findings} />
            <textarea
              {...control}
              aria-invalid={props.findings.length > 0 || control['aria-invalid']}
              ref={area}
              className="in"
              rows={props.rows ?? 3}
              lang={props.lang}
              dir="auto"
              value={props.value}
              onChange={(event) => props.onChange(event.target.value)}
            />
          </div>
        )}
      </Field>
      {props.findings.length > 0 && (
        <GuardPanel
          findings={props.findings}
          onRemove={() => {
            props.onChange(withoutSentences(props.value, props.findings));
            area.current?.focus();
          }}
          onRewrite={rewrite}
          justification={props.justification}
          onJustify={props.onJustify}
        />
      )}
    </div>
  );
}

/** The same words behind the field, invisible but for their marks; both lie in one cell and grow together. */
function MarksBehind({ value, findings }: { value: string; findings: readonly GuardFinding[] }) {
  return (
    <div className="in guarded-marks" aria-hidden="true" dir="auto">
      {markedPieces(value, findings).map((piece) =>
        piece.marked ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
      )}
      {'\u200b'}
    </div>
  );
}

function selectSentence(
  area: RefObject<HTMLTextAreaElement | null>,
  text: string,
  findings: readonly GuardFinding[],
): void {
  const [first] = findings;
  if (!first || !area.current) return;
  const { start, end } = sentenceAround(text, first);
  area.current.focus();
  area.current.setSelectionRange(start, end);
}
