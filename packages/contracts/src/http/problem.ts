import { z } from 'zod';

/** One fault of one field. `pointer` is a JSON pointer into the request's body. */
export const fieldProblemSchema = z.object({
  pointer: z.string(),
  message: z.string(),
  /** Only for a text that the survivor-data guard refuses: the span, what was seen and how surely. */
  start: z.int().optional(),
  end: z.int().optional(),
  kind: z.string().optional(),
  confidence: z.enum(['high', 'medium']).optional(),
  /** Only for a file: the page, the cell or the line in which it stands, in the reader's language. */
  place: z.string().optional(),
});
export type FieldProblem = z.infer<typeof fieldProblemSchema>;

/** RFC 9457. The last segment of `type` is the refusal's code; `detail` is in the reader's language. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z.array(fieldProblemSchema).optional(),
    /** 409 `update-exists`: the id of the draft or returned update that stands in the way. */
    id: z.string().optional(),
    /** 412: the present state of what was to be changed. */
    current: z.unknown().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;

/** The URI of a problem type. */
export function problemType(code: string): string {
  return `https://jalon.example/problems/${code}`;
}
