import type { Answer, Json, TestClient } from './test-client.ts';

/** Sends a file as a browser does, under a name and a declared type of the test's choice. */
export async function sendFile(
  client: TestClient,
  bytes: Uint8Array,
  name: string,
  { type = 'application/octet-stream', fields = {} }: { type?: string; fields?: Record<string, string> } = {},
): Promise<Answer<Json>> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new File([Uint8Array.from(bytes)], name, { type }));
  const response = await fetch(`${client.url}/api/uploads`, {
    method: 'POST',
    headers: { cookie: client.cookie },
    body: form,
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
