import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A number that opens exactly the cards that it counts: the server gives the board's query with each figure. */
export function FigureLink(props: {
  planReference: string;
  query: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Link
      className={props.className ?? 'figure'}
      to="/plans/$planReference/board"
      params={{ planReference: props.planReference }}
      search={Object.fromEntries(new URLSearchParams(props.query))}
    >
      {props.children}
    </Link>
  );
}
