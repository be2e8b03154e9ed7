import { useRef } from 'react';
import { TextField } from '../controls/text-field.tsx';
import type { GuardFinding } from './guard-finding.ts';
import { GuardPanel } from './guard-panel.tsx';
import { withoutSentences } from './sentence-around.ts';

export interface GuardedLineProps {
  label: string;
  hint: string | undefined;
  value: string;
  error: string | undefined;
  findings: readonly GuardFinding[];
  onChange: (value: string) => void;
}

const lineMaxChars = 300;

/** One line of free text under the guard: a title, an issuer. */
export function GuardedLine({ label, hint, value, error, findings, onChange }: GuardedLineProps) {
  const line = useRef<HTMLDivElement>(null);
  return (
    <div className="guarded" ref={line}>
      <TextField
        label={label}
        hint={hint}
        value={value}
        maxLength={lineMaxChars}
        dir="auto"
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
      {findings.length > 0 && (
        <GuardPanel
          findings={findings}
          onRemove={() => onChange(withoutSentences(value, findings))}
          onRewrite={() => line.current?.querySelector('input')?.select()}
        />
      )}
    </div>
  );
}
