import { useEffect, useState } from 'react';
import { takeToken } from './taken-token.ts';

/** The token of the link that was opened; another link that is pasted into the same window replaces it. */
export function useToken(): string {
  const [token, setToken] = useState(takeToken);
  useEffect(() => {
    const again = () => setToken(takeToken());
    window.addEventListener('hashchange', again);
    return () => window.removeEventListener('hashchange', again);
  }, []);
  return token;
}
