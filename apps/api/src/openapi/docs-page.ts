import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The document as one page of plain HTML: no script and no style, so that the strict policy holds here too. */
export function docsPage(document: OpenAPIObject): string {
  const { title, description = '', version } = document.info;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [operationAsHtml(method, path, operation)] : [];
    }),
  );
  const schemas = Object.entries(document.components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<details id="schema-${escapeHtml(name)}"><summary><code>${escapeHtml(name)}</code></summary>${json(schema)}</details>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}: the API</title></head>
<body><main><h1>${escapeHtml(title)}: the API</h1><p>${escapeHtml(description)}</p>
<p>Version ${escapeHtml(version)}. The same for programs: <a href="/api/openapi.json">openapi.json</a>.</p>
<h2>Routes</h2>${operations.join('\n')}<h2>Shapes</h2>${schemas.join('\n')}</main></body></html>`;
}

function operationAsHtml(method: string, path: string, operation: Operation): string {
  const answers = Object.entries(operation.responses).map(
    ([status, answer]) => `<h4>${escapeHtml(status)}</h4>${json(answer)}`,
  );
  return `<details><summary><code>${method.toUpperCase()} ${escapeHtml(path)}</code> ${escapeHtml(operation.summary ?? '')}</summary>
${operation.parameters?.length ? `<h4>Parameters</h4>${json(operation.parameters)}` : ''}
${operation.requestBody ? `<h4>Body</h4>${json(operation.requestBody)}` : ''}${answers.join('')}</details>`;
}

function json(value: unknown): string {
  return `<pre>${escapeHtml(JSON.stringify(value, null, 2))}</pre>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
