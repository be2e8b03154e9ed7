import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';

/** The OpenAPI 3.1 document, made from the routes and their contracts. */
export class OpenApiDocument {
  #document: OpenAPIObject | undefined;
  #application: NestFastifyApplication | undefined;

  /** Called once, when every route is there. */
  describe(application: NestFastifyApplication): void {
    this.#application = application;
  }

  get(): OpenAPIObject {
    if (!this.#application) throw new Error('The application is not there yet');
    this.#document ??= documentOf(this.#application);
    return this.#document;
  }
}

function documentOf(application: NestFastifyApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Jalon')
    .setDescription(
      'What was promised to prevent conflict-related sexual violence, by whom, for when, and what became of it. ' +
        'Errors are problem details (RFC 9457). Everything that can be patched wants If-Match: "<version>".',
    )
    .setVersion('0.1.0')
    .setLicense('AGPL-3.0-or-later', 'https://www.gnu.org/licenses/agpl-3.0.html')
    .build();
  const document = SwaggerModule.createDocument(application, base, {
    // Two controllers may call a method the same; clients made from the document need names that differ.
    operationIdFactory: (controller, method) =>
      `${withSmallInitial(controller.replace('Controller', ''))}_${method}`,
    standardSchemaConverter: (schema, { schemaType }) => convert(schema as z.ZodType, schemaType),
  });
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item as Record<string, OperationObject>)) {
      operation.parameters = [...parametersOf(path, method), ...withoutPath(operation.parameters)];
    }
  }
  return document;
}

function withSmallInitial(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameters = NonNullable<OperationObject['parameters']>;

/** A person's own language has no version. */
const withoutVersion = '/api/me';

/** What the path itself says, and the version that every other `PATCH` wants. */
function parametersOf(path: string, method: string): Parameters {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const inPath: Parameters = names.map((name) => ({
    name,
    in: 'path',
    required: true,
    description: 'The id, or the reference of what has one',
    schema: { type: 'string' },
  }));
  if (method !== 'patch' || path === withoutVersion) return inPath;
  const schema = { type: 'string', pattern: '^"\\d+"$' } as const;
  return [
    ...inPath,
    { name: 'If-Match', in: 'header', required: true, description: 'The version that was read', schema },
  ];
}

function withoutPath(parameters: Parameters = []): Parameters {
  return parameters.filter((parameter) => !('in' in parameter && parameter.in === 'path'));
}

/** A contract as JSON Schema 2020-12, which is OpenAPI 3.1's; a schema with a name becomes a component. */
function convert(schema: z.ZodType, io: 'input' | 'output') {
  const {
    $defs,
    $schema: _,
    ...root
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' });
  const name = schema.meta()?.id;
  const components = ($defs ?? {}) as Record<string, unknown>;
  // A schema that mentions itself by name is a reference already.
  if (!name || '$ref' in root) return { schema: root, components };
  return { schema: { $ref: `#/$defs/${name}` }, components: { ...components, [name]: root } };
}
