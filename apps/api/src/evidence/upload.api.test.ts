import { aPdf } from '@jalon/documents/testing/a-pdf';
import { aPhotograph } from '@jalon/documents/testing/a-photograph';
import { aDocx, anXlsx, paragraph, row } from '@jalon/documents/testing/an-office-file';
import { holdsWord } from '@jalon/documents/testing/planted';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { sendFile } from '../testing/send-file.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let lead: TestClient;
const text = (content: string) => new TextEncoder().encode(content);
/** What the guard knows in a sentence and in a row. Invented. */
const planted = 'The survivor Mary Plantedname was raped in the village of Nowhere on 3 March 2026.';
const harmless = 'Twelve officers were trained on 3 March 2026.';

beforeAll(async () => {
  api = await startTestApi();
  lead = await api.as('lead.justice');
}, startMs);
afterAll(() => api.stop());

const kept = async (): Promise<number> =>
  (await api.dataSource.query('SELECT count(*)::int AS n FROM upload'))[0].n;
const codeOf = ({ body }: { body: Json }): string => body.type?.split('/').at(-1) ?? 'none';

describe('a file that is taken', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string, string, string]>([
    ['PDF', () => aPdf([harmless]), 'list.pdf', 'list.pdf', 'application/pdf'],
    [
      'Word',
      () => aDocx(paragraph(harmless)),
      'Liste des formés.docx',
      'Liste des formés.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'Excel',
      () => anXlsx([{ name: 'A', rows: row(1, ['Post', 'Number']) + row(2, ['Officers', 12]) }]),
      'قائمة المتدربين.xlsx',
      'قائمة المتدربين.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['a table', () => text('Post;Number\nOfficers;12\n'), 'list.txt', 'list.csv', 'text/csv'],
    ['a text', () => text(harmless), 'note', 'note.txt', 'text/plain'],
    ['a PDF under a lying name', () => aPdf([harmless]), 'photo.jpg', 'photo.pdf', 'application/pdf'],
  ])('%s', async (_, make, name, safeName, mediaType) => {
    const { status, body } = await sendFile(lead, await make(), name, { type: 'text/html' });
    expect({ status, ...body }).toMatchObject({ status: 201, name: safeName, mediaType, state: 'clean' });
    const described = await lead.get(`/api/uploads/${body.uploadId}`);
    expect(described.body).toEqual(body);
  });

  it('waits for a second person where it is a photograph', async () => {
    const { status, body } = await sendFile(lead, await aPhotograph(), 'IMG_0001.JPG');
    expect({ status, body }).toMatchObject({ status: 201, body: { name: 'IMG_0001.jpg', state: 'unread' } });
  });

  it('has a name that hides nothing', async () => {
    const { body } = await sendFile(lead, await aPdf([harmless]), 'list\u202Efdp.exe');
    expect(body.name).toBe('listfdp.pdf');
  });

  it('comes back as an attachment, cleaned, and is put on record', async () => {
    const file = await aPdf([harmless]);
    const { body } = await sendFile(lead, file, 'Décret “14”.pdf');
    const response = await fetch(`${api.url}/api/uploads/${body.uploadId}/content`, {
      headers: { cookie: lead.cookie },
    });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="D_cret _14_.pdf"; filename*=UTF-8''D%C3%A9cret%20%E2%80%9C14%E2%80%9D.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    expect(response.headers.get('etag')).toBeNull();
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(bytes.length).toBe(body.bytes);
    expect(holdsWord(bytes, 'Planted')).toBe(false);
    const [access] = await api.dataSource.query(
      `SELECT name, detail FROM access WHERE subject_id = $1 ORDER BY number DESC LIMIT 1`,
      [body.uploadId],
    );
    expect(access).toEqual({ name: 'exported', detail: 'application/pdf' });
  });

  it('comes back whole, however many chunks it has', async () => {
    const noise = Array.from({ length: 700_000 }, (_, i) => String.fromCharCode(97 + ((i * 7919) % 26))).join(
      '',
    );
    const { status, body } = await sendFile(lead, text(`${noise}\n`), 'long.txt');
    expect(status).toBe(201);
    const answer = await lead.get(`/api/uploads/${body.uploadId}/content`);
    expect(answer.body).toBe(`${noise}\n`);
    const [{ n }] = await api.dataSource.query(
      'SELECT count(*)::int AS n FROM upload_chunk WHERE upload_id = $1',
      [body.uploadId],
    );
    expect(n).toBe(3);
  });
});

describe('a file in which the guard sees somebody', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['PDF', () => aPdf([harmless, planted]), 'page 2'],
    ['Word', () => aDocx(paragraph(harmless) + paragraph(planted)), 'paragraphe 2'],
    [
      'Excel',
      () =>
        anXlsx([
          { name: 'A', rows: row(1, ['x']) },
          { name: 'B', rows: row(7, [harmless, planted]) },
        ]),
      'feuille 2, cellule B7',
    ],
    ['a table', () => text(`a;b\nx;y\nz;${planted}\n`), 'ligne 3'],
    ['a text', () => text(`${harmless}\n\n${planted}\n`), 'ligne 3'],
  ])('%s is refused with its place, and nothing of it is kept', async (_, make, place) => {
    const before = await kept();
    const answer = await sendFile(lead, await make(), 'list.pdf');
    expect(answer.status).toBe(422);
    expect(codeOf(answer)).toBe('survivor-data');
    for (const error of answer.body.errors) expect(error).toMatchObject({ pointer: '/file', place });
    const [{ message }] = answer.body.errors;
    expect(message.slice(0, place.length + 1).toLowerCase()).toBe(`${place.toLowerCase()}:`);
    expect(JSON.stringify(answer.body)).not.toContain('Plantedname');
    expect(await kept()).toBe(before);
    const values = await api.dataSource.query(
      `SELECT 1 FROM fact_value WHERE after::text LIKE '%Plantedname%' OR before::text LIKE '%Plantedname%'`,
    );
    expect(values).toEqual([]);
    const [access] = await api.dataSource.query(
      'SELECT name, detail FROM access ORDER BY number DESC LIMIT 1',
    );
    expect(access).toEqual({ name: 'refused', detail: 'survivor-data' });
  });

  it('is taken with a reason where the guard only doubts, and the reason is kept', async () => {
    const sentences = [
      'The witness can be reached at +223 76 12 34 56.',
      'A woman was raped in the village of Nowhere.',
      'A survivor lives in the village of Nowhere.',
    ];
    // The first of them of which the guard is not sure: it learns, and a test of files is none of its vocabulary.
    let bytes = text('');
    for (const sentence of sentences) {
      bytes = text(`${sentence}\n`);
      const { status, body } = await sendFile(lead, bytes, 'contacts.txt');
      if (status === 422 && body.errors.every((error: Json) => error.confidence === 'medium')) break;
    }
    const guardJustification = 'It is the number of an office.';
    const taken = await sendFile(lead, bytes, 'contacts.txt', { fields: { guardJustification } });
    expect(taken.status).toBe(201);
    const [row] = await api.dataSource.query('SELECT guard_justification FROM upload WHERE id = $1', [
      taken.body.uploadId,
    ]);
    expect(row.guard_justification).toBe(guardJustification);
    const worse = await sendFile(lead, bytes, 'contacts.txt', { fields: { guardJustification: planted } });
    expect(codeOf(worse)).toBe('survivor-data');
    const sure = await sendFile(lead, text(planted), 'a.txt', { fields: { guardJustification } });
    expect(codeOf(sure)).toBe('survivor-data');
  });

  it('is refused for its name alone', async () => {
    const answer = await sendFile(lead, text(harmless), 'survivor_Mary_Plantedname.txt');
    expect(answer.body.errors?.[0]).toMatchObject({ pointer: '/file', place: 'nom du fichier' });
  });

  it('is refused where it calls itself strictly confidential', async () => {
    const answer = await sendFile(lead, text(`STRICTLY CONFIDENTIAL\n\n${harmless}`), 'note.txt');
    expect(codeOf(answer)).toBe('strictly-confidential');
  });
});

describe('what is refused before it is read', () => {
  it('more than 20 MB, by what arrives and not by what is announced', async () => {
    const max = 20 * 1024 * 1024;
    const answer = await sendFile(lead, Buffer.alloc(max + 1, 'a '), 'large.txt');
    expect([answer.status, codeOf(answer)]).toEqual([413, 'file-too-large']);
  });

  it('no file, two files, other fields', async () => {
    const form = async (fill: (form: FormData) => void) => {
      const body = new FormData();
      fill(body);
      const answer = await fetch(`${api.url}/api/uploads`, {
        method: 'POST',
        headers: { cookie: lead.cookie },
        body,
      });
      return { status: answer.status, body: (await answer.json()) as Json };
    };
    const file = () => new File([text(harmless)], 'a.txt');
    const none = await form((body) => body.append('guardJustification', 'because it is so'));
    expect([none.status, codeOf(none)]).toEqual([422, 'file-missing']);
    const two = await form((body) => {
      body.append('file', file());
      body.append('file', file());
    });
    expect([two.status, codeOf(two)]).toEqual([422, 'file-missing']);
    const other = await form((body) => {
      body.append('audience', 'all');
      body.append('file', file());
    });
    expect([other.status, codeOf(other), other.body.errors[0].pointer]).toEqual([
      422,
      'unknown-field',
      '/audience',
    ]);
    const short = await form((body) => {
      body.append('guardJustification', 'no');
      body.append('file', file());
    });
    expect([short.status, short.body.errors[0].pointer]).toEqual([422, '/guardJustification']);
  });

  it('JSON here, and multipart anywhere else', async () => {
    expect(codeOf(await lead.post('/api/uploads', {}))).toBe('file-missing');
    const body = new FormData();
    body.append('text', 'x');
    const answer = await fetch(`${api.url}/api/activities/MLI-2022-P4-C1-A1/comments`, {
      method: 'POST',
      headers: { cookie: lead.cookie },
      body,
    });
    expect(answer.status).toBe(415);
  });

  test.each(['observer', 'admin', 'rapporteur.un', 'clearance.national'])(
    'whatever %s sends',
    async (account) => {
      const before = await kept();
      const answer = await sendFile(await api.as(account), text(harmless), 'a.txt');
      expect([answer.status, codeOf(answer)]).toEqual([403, 'may-not-do-this']);
      expect(await kept()).toBe(before);
    },
  );

  it('whatever nobody sends', async () => {
    expect((await sendFile(api.nobody, text(harmless), 'a.txt')).status).toBe(401);
  });
});

describe('before it is attached', () => {
  it('only its organization sees it', async () => {
    const { body } = await sendFile(lead, text(harmless), 'a.txt');
    for (const account of ['lead.defence', 'lead.cma', 'colead', 'coordinator', 'observer', 'admin']) {
      const other = await api.as(account);
      for (const path of ['', '/content'])
        expect((await other.get(`/api/uploads/${body.uploadId}${path}`)).status, account).toBe(404);
      const confirmed = await other.post(`/api/uploads/${body.uploadId}/confirm`, { showsNoSurvivor: true });
      expect([403, 404], account).toContain(confirmed.status);
    }
    expect((await lead.get('/api/uploads/not-an-id')).status).toBe(404);
    expect((await lead.get('/api/uploads/00000000-0000-4000-8000-000000000000/content')).status).toBe(404);
  });
});
