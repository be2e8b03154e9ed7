import { useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { announce } from '../live/announcer.tsx';
import { Button } from './button.tsx';

/** Copies a text. Browsers open the clipboard on a safe address only: elsewhere the text is selected by hand. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useWords('shared');
  const [isCopied, setCopied] = useState(false);
  if (!navigator.clipboard) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    announce(t('copied'));
  };
  return (
    <Button small icon={isCopied ? 'check' : 'document'} onClick={() => void copy()}>
      {isCopied ? t('copied') : label}
    </Button>
  );
}
