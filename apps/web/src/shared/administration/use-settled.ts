import { useEffect, useState } from 'react';

const pauseMs = 300;

/** A value once it has stood still for a moment: a list is asked for when a word is typed, not with each letter. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
