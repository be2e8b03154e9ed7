import { problemSchema } from '@jalon/contracts/http/problem';
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
    ApiResponse({ status: 'default', description: 'A problem (RFC 9457)', standardSchema: problemSchema }),
  ) as MethodDecorator;
}
