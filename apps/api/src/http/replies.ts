import { problemSchema } from '@jalon/contracts/http/problem';
import 'reflect-metadata';
import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/**
 * What a route answers: its status, and the contract that the answer is cut to (a field that the contract does
 * not name never leaves) and described by.
 */
export function Replies(schema: z.ZodType, status = 200): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({ status, description: 'Success', standardSchema: schema }),
    namesParameters,
    ApiResponse({ status: 'default', description: 'A problem (RFC 9457)', standardSchema: problemSchema }),
  ) as MethodDecorator;
}

/** The description reads a route's parameters only where their types are known; the contracts say the rest. */
export const namesParameters: MethodDecorator = (target, name) => {
  const { length } = (target as Record<PropertyKey, (...parameters: unknown[]) => unknown>)[name] ?? [];
  Reflect.defineMetadata(
    'design:paramtypes',
    Array.from({ length: length ?? 0 }, () => Object),
    target,
    name,
  );
};
