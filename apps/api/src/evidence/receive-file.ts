import type { MultipartFile } from '@fastify/multipart';
import { guardJustificationSchema } from '@jalon/contracts/http/fields';
import { uploadMaxBytes } from '@jalon/domain/evidence/upload';
import { Refused } from '@jalon/use-cases/refused';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { InvalidInput } from '../http/contract-pipe.ts';
import { isStorable } from '../http/unstorable-texts.ts';

/** The one file of a request, whole. */
export interface ReceivedFile {
  bytes: Uint8Array;
  /** As the sender gave it. */
  name: string;
  guardJustification?: string | undefined;
}

const limits = {
  fileSize: uploadMaxBytes,
  files: 1,
  fields: 2,
  parts: 3,
  fieldSize: 2_000,
  fieldNameSize: 100,
  headerPairs: 20,
};
const fieldsSchema = z.strictObject({ guardJustification: guardJustificationSchema.optional() });
const tooMany = new Set(['FST_FILES_LIMIT', 'FST_PARTS_LIMIT', 'FST_FIELDS_LIMIT']);

/**
 * Reads the one file of a multipart request into memory, never more than 20 MB of it, however much is announced or
 * sent. Throws `Refused`: `file-missing` for none or for a second one, `file-too-large` as soon as it is,
 * `upload-interrupted`, also where nothing arrives for `idleMs`; and `InvalidInput` for other fields.
 */
export async function receiveFile(request: FastifyRequest, idleMs: number): Promise<ReceivedFile> {
  if (!request.isMultipart()) throw new Refused({ code: 'file-missing', pointer: '/file' });
  const stop = Promise.withResolvers<never>();
  const fail = () => stop.reject(new Refused({ code: 'upload-interrupted', pointer: '/file' }));
  let timer = setTimeout(fail, idleMs);
  const onData = () => {
    clearTimeout(timer);
    timer = setTimeout(fail, idleMs);
  };
  request.raw.on('data', onData);
  request.raw.once('close', () => request.raw.readableEnded || fail());
  try {
    return await Promise.race([stop.promise, partsOf(request, stop.reject)]);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    clearTimeout(timer);
    request.raw.off('data', onData);
  }
}

async function partsOf(request: FastifyRequest, reject: (error: Error) => void): Promise<ReceivedFile> {
  let file: { name: string; bytes: Uint8Array } | null = null;
  const fields: Record<string, unknown> = {};
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      if (part.fieldname in fields) throw new Refused({ code: 'file-missing', pointer: '/file' });
      fields[part.fieldname] = part.valueTruncated ? undefined : part.value;
      continue;
    }
    file = { name: part.filename ?? '', bytes: await wholeOf(part, reject) };
  }
  const reading = fieldsSchema.safeParse(fields);
  if (!reading.success) throw new InvalidInput(reading.error.issues, fields);
  const { guardJustification } = reading.data;
  if (guardJustification !== undefined && !isStorable(guardJustification))
    throw new Refused({ code: 'invalid-input', pointer: '/guardJustification' });
  if (!file) throw new Refused({ code: 'file-missing', pointer: '/file' });
  return { ...file, guardJustification };
}

async function wholeOf(part: MultipartFile, reject: (error: Error) => void): Promise<Uint8Array> {
  const tooLarge = new Refused({ code: 'file-too-large', pointer: '/file' });
  part.file.once('limit', () => reject(tooLarge));
  const chunks: Buffer[] = [];
  for await (const chunk of part.file) chunks.push(chunk);
  if (part.file.truncated) throw tooLarge;
  return new Uint8Array(Buffer.concat(chunks));
}

/** What the parser throws is the sender's doing: a second file, a broken body, a line that ended. */
function refusalOf(error: unknown): unknown {
  if (error instanceof Refused || error instanceof InvalidInput) return error;
  const { code = '' } = error as { code?: string };
  return new Refused({ code: tooMany.has(code) ? 'file-missing' : 'upload-interrupted', pointer: '/file' });
}
