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
  return SwaggerModule.createDocument(application, base, {
    operationIdFactory: (_controller, method) => method,
    standardSchemaConverter: (schema, { schemaType }) => convert(schema as z.ZodType, schemaType),
  });
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
  if (!name) return { schema: root, components };
  return { schema: { $ref: `#/$defs/${name}` }, components: { ...components, [name]: root } };
}
