import { z } from 'zod';

/** A place in a request where somebody can write what they like: no format but an address's, no list of words. */
export interface FreeText {
  /** The exported name of the request's schema. */
  schema: string;
  /** Where it stands; `*` is any element of a list or any language: "/evidence/*" and then "/title". */
  pointer: string;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Definitions = Readonly<Record<string, JsonSchema>>;

/** Every free text of the request schemas among a module's exports. A request refuses unknown fields; a reply does not. */
export function freeTextsOf(exports: Readonly<Record<string, unknown>>): FreeText[] {
  return Object.entries(exports).flatMap(([schema, value]) => {
    if (!isRequest(value)) return [];
    const json = z.toJSONSchema(value, { io: 'input', unrepresentable: 'any' });
    return textsIn(json, '', json.$defs ?? {}).map((pointer) => ({ schema, pointer }));
  });
}

function isRequest(value: unknown): value is z.ZodObject {
  return value instanceof z.ZodObject && value.def.catchall instanceof z.ZodNever;
}

function textsIn(schema: JsonSchema, pointer: string, definitions: Definitions): string[] {
  const into = (part: unknown, deeper: string) => textsIn(part as JsonSchema, deeper, definitions);
  const referred = schema.$ref ? definitions[schema.$ref.replace('#/$defs/', '')] : undefined;
  const isFree =
    schema.type === 'string' &&
    (!schema.format || schema.format === 'uri') &&
    !schema.enum &&
    schema.const === undefined;
  const found = [
    ...(isFree ? [pointer] : []),
    ...(referred ? into(referred, pointer) : []),
    ...[schema.anyOf, schema.oneOf, schema.allOf].flatMap((parts) =>
      (parts ?? []).flatMap((part) => into(part, pointer)),
    ),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) =>
      into(each, isLanguage(name) ? `${pointer}/*` : `${pointer}/${name}`),
    ),
    ...(schema.items ? into(schema.items, `${pointer}/*`) : []),
    ...(typeof schema.additionalProperties === 'object'
      ? into(schema.additionalProperties, `${pointer}/*`)
      : []),
  ];
  return [...new Set(found)];
}

function isLanguage(name: string): boolean {
  return ['en', 'fr', 'ar'].includes(name);
}
