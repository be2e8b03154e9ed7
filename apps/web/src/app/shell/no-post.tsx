import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language/use-words.ts';

/** Rights belong to posts: who holds none today keeps an account, and nothing else opens. */
export function NoPost() {
  const t = useWords('shell');
  return (
    <div className="page narrow">
      <h1>{t('noPostTitle')}</h1>
      <p className="sec">{t('noPost')}</p>
      <Link className="btn" to="/account">
        {t('account')}
      </Link>
    </div>
  );
}
