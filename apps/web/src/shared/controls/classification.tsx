import type { Sensitivity } from '@jalon/domain/post/reader';
import { Icon } from '../icons/icon.tsx';
import { useWords } from '../language/use-words.ts';

/** The level of one thing, as a tag. */
export function Classification({ level }: { level: Sensitivity }) {
  const t = useWords('shared');
  return (
    <span className={level === 'confidential' ? 'cls c' : 'cls'}>
      {level === 'confidential' && <Icon name="lock" />}
      {t(`level.${level}`)}
    </span>
  );
}
