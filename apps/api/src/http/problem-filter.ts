import { type FieldProblem, type Problem, problemType } from '@jalon/contracts/http/problem';
import { refusalStatus } from '@jalon/contracts/refusal/refusal-status';
import { refusalWords } from '@jalon/contracts/refusal/refusal-words';
import type { Language } from '@jalon/domain/language/text';
import type { Refusal } from '@jalon/domain/refusal/refusal';
import { Refused } from '@jalon/use-cases/refused';
import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  NotFoundException,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { InvalidInput } from './contract-pipe.ts';
import { fieldProblems } from './field-words.ts';
import type { KnownRoutes } from './known-routes.ts';
import { languageOf } from './language-of.ts';
import { MethodNotAllowed } from './method-not-allowed.ts';
import { TooManyRequests } from './too-many-requests.ts';

type KeepRefusal = (request: FastifyRequest, code: Refusal['code'], status: number) => Promise<void>;

/** Every error as RFC 9457 problem details, in the reader's language, without anything of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Logger,
    private readonly routes: KnownRoutes,
  ) {}

  #keep: KeepRefusal = async () => undefined;

  /** Says where refusals are put on record. Called once, when the program is wired. */
  keepRefusals(keep: KeepRefusal): void {
    this.#keep = keep;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const path = request.url.split('?')[0] ?? '';
    const { problem, headers } = this.describe(this.routed(error, path), languageOf(request));
    if (problem.status >= 500) {
      this.log.error({ ...loggable(error), method: request.method, route: request.routeOptions?.url });
    }
    const send = () => {
      if (reply.sent || reply.raw.headersSent) return;
      reply
        .code(problem.status)
        .headers({ 'cache-control': 'no-store', ...headers })
        .type('application/problem+json')
        .send(Buffer.from(JSON.stringify({ ...problem, instance: path })));
    };
    if (error instanceof Refused) void this.#record(request, error.refusal.code, problem.status).then(send);
    else send();
  }

  /** Who reads a refusal can rely on its row; where it cannot be written the answer is the same. */
  async #record(request: FastifyRequest, code: Refusal['code'], status: number): Promise<void> {
    await this.#keep(request, code, status).catch((error) => this.log.error(loggable(error)));
  }

  /** The router's "not found" is a 405 where the path has other methods. */
  private routed(error: unknown, path: string): unknown {
    if (!(error instanceof NotFoundException)) return error;
    const allowed = this.routes.methodsOf(path);
    return allowed.length > 0 ? new MethodNotAllowed(allowed) : error;
  }

  private describe(
    error: unknown,
    language: Language,
  ): { problem: Problem; headers?: Record<string, string> } {
    if (error instanceof Refused) return { problem: refusedProblem(error, language) };
    if (error instanceof InvalidInput) return { problem: inputProblem(error, language) };
    if (error instanceof TooManyRequests)
      return {
        problem: problemOf(
          { code: 'too-many-requests', values: { seconds: error.retryAfterSeconds } },
          language,
        ),
        headers: { 'retry-after': String(error.retryAfterSeconds) },
      };
    if (error instanceof MethodNotAllowed)
      return {
        problem: {
          ...problemOf({ code: 'not-found' }, language),
          status: 405,
          type: problemType('method-not-allowed'),
        },
        headers: { allow: error.allowed.join(', ') },
      };
    return { problem: problemOf({ code: codeOf(error) }, language) };
  }
}

/** A problem from a refusal alone. */
export function problemOf(refusal: Refusal, language: Language): Problem {
  const detail = refusalWords(refusal, language);
  return {
    type: problemType(refusal.code),
    title: detail,
    status: refusalStatus(refusal),
    detail,
    ...(refusal.pointer === undefined ? {} : { errors: [{ pointer: refusal.pointer, message: detail }] }),
  };
}

function refusedProblem({ refusal, more }: Refused, language: Language): Problem {
  const problem = problemOf(refusal, language);
  return {
    ...problem,
    ...(more.errors ? { errors: more.errors as FieldProblem[] } : {}),
    ...(more.id === undefined ? {} : { id: more.id }),
    ...(more.current === undefined ? {} : { current: more.current }),
  };
}

function inputProblem({ issues, input }: InvalidInput, language: Language): Problem {
  const errors = fieldProblems(issues, input, language);
  const code = wantsStrictlyConfidential(issues, input)
    ? 'strictly-confidential'
    : issues.every((issue) => issue.code === 'unrecognized_keys')
      ? 'unknown-field'
      : 'invalid-input';
  const problem = problemOf({ code }, language);
  if (code !== 'strictly-confidential') return { ...problem, errors };
  return { ...problem, errors: errors.map((one) => ({ ...one, message: problem.detail ?? one.message })) };
}

/** Strictly confidential material is refused with what to do instead, not as a misspelt word. */
function wantsStrictlyConfidential(issues: InvalidInput['issues'], input: unknown): boolean {
  return issues.some(
    ({ path }) =>
      path.at(-1) === 'sensitivity' &&
      path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], input) ===
        'strictly_confidential',
  );
}

/** What may be logged of an error: never the words of a database, which repeat what somebody typed. */
function loggable(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: 'not an error' };
  const { code, constraint } = error as { code?: string; constraint?: string };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  const isOfDatabase = code !== undefined || 'driverError' in error;
  return { error: error.name, code, constraint, frames, ...(isOfDatabase ? {} : { message: error.message }) };
}

/** What Fastify and Nest throw before a controller is reached. */
function codeOf(error: unknown): Refusal['code'] {
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  switch (status) {
    case 400:
      return 'not-json';
    case 401:
      return 'not-signed-in';
    case 403:
      return 'may-not-do-this';
    case 404:
    case 414:
      return 'not-found';
    case 413:
      return 'too-large';
    case 415:
      return 'not-acceptable-media';
    default:
      return 'internal';
  }
}
