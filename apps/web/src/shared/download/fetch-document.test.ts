import { expect, it } from 'vitest';
import { ProblemError } from '../api/request.ts';
import { fetchDocument, maxAsks } from './fetch-document.ts';

const asked = { path: '/api/benchmark-reports/r1/document?format=docx&lang=fr', name: 'report.docx' };
const { signal } = new AbortController();

it('waits as long as the server says while the document is made, then hands it over under its name', async () => {
  const said: number[] = [];
  const outside = answers(
    new Response(null, { status: 202, headers: { 'retry-after': '3' } }),
    new Response('bytes', {
      headers: { 'content-disposition': 'attachment; filename="SRES2577-UN-fr.docx"' },
    }),
  );
  const document = await fetchDocument(asked, outside, (seconds) => said.push(seconds), signal);
  expect(outside.paths[0]).toBe('/api/benchmark-reports/r1/document?format=docx&lang=fr');
  expect(outside.waited).toEqual([3]);
  expect(said).toEqual([3]);
  expect(document?.name).toBe('SRES2577-UN-fr.docx');
  expect(await document?.bytes.text()).toBe('bytes');
});

it('gives up after a named number of times, and does not hurry where the server names no time', async () => {
  const outside = answers(...Array.from({ length: maxAsks }, () => new Response(null, { status: 202 })));
  expect(await fetchDocument(asked, outside, () => undefined, signal)).toBeNull();
  expect(outside.waited).toHaveLength(maxAsks);
  expect(outside.waited[0]).toBe(5);
});

it('says what the server said where it refuses', async () => {
  const body = JSON.stringify({
    type: 'https://jalon.example/problems/not-found',
    title: 'x',
    detail: 'Gone.',
  });
  const refused = new Response(body, {
    status: 404,
    headers: { 'content-type': 'application/problem+json' },
  });
  const fetching = fetchDocument(asked, answers(refused), () => undefined, signal);
  await expect(fetching).rejects.toThrow(ProblemError);
  await expect(fetching).rejects.toThrow('Gone.');
});

function answers(...responses: Response[]) {
  const paths: string[] = [];
  const waited: number[] = [];
  return {
    paths,
    waited,
    fetch: async (path: string) => {
      paths.push(path);
      return responses.shift() ?? new Response(null, { status: 500 });
    },
    wait: async (seconds: number) => void waited.push(seconds),
  };
}
