import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language/use-words.ts';

export function Missing() {
  const t = useWords('shell');
  return (
    <div className="page narrow">
      <h1>{t('notFoundTitle')}</h1>
      <p className="sec">{t('notFound')}</p>
      <Link className="btn p" to="/">
        {t('goHome')}
      </Link>
    </div>
  );
}
