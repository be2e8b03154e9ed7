import type { MarkedItems, MatrixItems } from './matrix-items.ts';
import type { MarkingName } from './matrix-seats.ts';

/** What a route is asked in the matrix: of what thing, and with which words. Always something valid. */
export interface MatrixRequest {
  /** Whose marking decides; `plan` is any unmarked thing of the plan, `none` no thing at all. */
  item: 'none' | 'plan' | 'set' | keyof MarkedItems;
  path: (items: MatrixItems, marking: MarkingName) => string;
  body?: (items: MatrixItems, marking: MarkingName) => object;
  /** What is sent as a file instead. */
  form?: () => FormData;
  /** A stream is asked for its head alone. */
  method?: 'HEAD';
  /** `If-Match` of an amendment. */
  version?: number;
  /** Its body carries the version that a GET of the same path answers. */
  asRead?: true;
  /** Takes something away: asked after everything else. */
  last?: true;
}

/** The path with the ids of the plan's own things, or of those with the marking that is asked about. */
export const at =
  (path: string): MatrixRequest['path'] =>
  (items, marking) =>
    path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const marked: Record<string, string> = { ...items.marked[marking] };
      return marked[name] ?? String(items[name as keyof MatrixItems]);
    });
