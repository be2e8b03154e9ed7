import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { unstorableTexts } from './unstorable-texts.ts';

/** What a contract found wrong with a body or a query, before anybody asked a rule. */
export class InvalidInput extends Error {
  constructor(
    readonly issues: readonly z.core.$ZodIssue[],
    /** What was sent: the words of an issue say what they found instead. */
    readonly input: unknown,
  ) {
    super('invalid-input');
  }
}

/** Holds bodies and queries against their Zod contract. An absent body is an empty one. */
@Injectable()
export class ContractPipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const schema = metadata.schema as z.ZodType | undefined;
    if (!schema || metadata.type === 'custom') return value;
    const input = value ?? {};
    const unstorable = unstorableTexts(input);
    if (unstorable.length > 0) throw new InvalidInput(unstorable, input);
    const reading = schema.safeParse(input);
    if (!reading.success) throw new InvalidInput(reading.error.issues, input);
    return reading.data;
  }
}
