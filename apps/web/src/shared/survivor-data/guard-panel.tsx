import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { Icon } from '../icons/icon.tsx';
import { useWords } from '../language/use-words.ts';
import { type GuardFinding, justificationMaxChars } from './guard-finding.ts';

export interface GuardPanelProps {
  findings: readonly GuardFinding[];
  onRemove: () => void;
  onRewrite: () => void;
  justification?: string | undefined;
  onJustify?: ((justification: string) => void) | undefined;
}

/** Under the field: what was seen, why it matters, that nothing of it was stored, and the two ways out. */
export function GuardPanel({ findings, onRemove, onRewrite, justification, onJustify }: GuardPanelProps) {
  const t = useWords('survivor-data');
  const isSure = findings.some((finding) => finding.confidence === 'high');
  const reasons = [...new Set(findings.map((finding) => finding.message))];
  return (
    <div className="note at guard-panel" role="status">
      <h4>
        <Icon name="shield" />
        {isSure ? t('title-high') : t('title-medium')}
      </h4>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>
        {t('why')} {t('not-stored')}
      </p>
      <div className="guard-do">
        <Button kind="primary" onClick={onRemove}>
          {t('remove')}
        </Button>
        <Button onClick={onRewrite}>{t('rewrite')}</Button>
      </div>
      {!isSure && onJustify && (
        <TextField
          label={t('justify')}
          hint={t('justify-hint')}
          maxLength={justificationMaxChars}
          value={justification ?? ''}
          onChange={(event) => onJustify(event.target.value)}
        />
      )}
    </div>
  );
}
