import { setTimeout as delay } from 'node:timers/promises';
import type { BenchmarkReportInView } from '@jalon/database/benchmark/benchmark-report.query';
import { documentBytes, documentState } from '@jalon/database/benchmark/document.query';
import type { Language } from '@jalon/domain/language/text';
import { RecordAccess } from '@jalon/use-cases/audit/record-access';
import { RequestDocument } from '@jalon/use-cases/benchmark/request-document';
import type { Caller } from '@jalon/use-cases/caller';
import { found, Refused } from '@jalon/use-cases/refused';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';

const waitMs = 20_000;
const pollMs = 200;
const comeBackSeconds = 5;

const mediaTypes: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

export interface WantedDocument {
  report: BenchmarkReportInView;
  format: string;
  language: Language;
  /** Reads the report anew, as a request of this moment would. */
  readAgain: () => Promise<unknown>;
}

/** Documents of benchmark reports: asked for here, made by the worker, sent as they were kept. */
@Injectable()
export class Documents {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RequestDocument) private readonly requestDocument: RequestDocument,
    @Inject(RecordAccess) private readonly recordAccess: RecordAccess,
  ) {}

  /** Throws `Refused` where the caller's right has ended while the document was made. */
  async send(
    reply: FastifyReply,
    caller: Caller,
    { report, format, language, readAgain }: WantedDocument,
  ): Promise<void> {
    const id = await this.requestDocument.execute(caller, report.id, format, language);
    if (!(await this.#isMadeInTime(id))) {
      await reply.code(202).header('retry-after', comeBackSeconds).send();
      return;
    }
    await readAgain();
    await this.recordAccess.execute({
      name: 'exported',
      personId: caller.actor.personId,
      postId: null,
      source: caller.source,
      subjectType: 'benchmark_report',
      subjectId: report.id,
      planId: null,
      detail: `${format} ${language}`,
    });
    const { bytes, hash } = found(await documentBytes(this.dataSource.manager, id));
    await reply
      .type(mediaTypes[format] ?? 'application/octet-stream')
      .header('content-disposition', `attachment; filename="${fileName(report, language)}.${format}"`)
      .header('digest', `sha-256=${Buffer.from(hash, 'hex').toString('base64')}`)
      .send(bytes);
  }

  /** Throws `Refused` (`document-not-ready`) where making it has failed. */
  async #isMadeInTime(id: string): Promise<boolean> {
    for (const deadline = Date.now() + waitMs; Date.now() < deadline; await delay(pollMs)) {
      const state = found(await documentState(this.dataSource.manager, id));
      if (state.isMade) return true;
      if (state.hasFailed) throw new Refused({ code: 'document-not-ready' });
    }
    return false;
  }
}

/** `S-RES-2577-2021-un-2026-04-15-en`. */
function fileName(
  { benchmarkSetReference, voice, reportDueOn }: BenchmarkReportInView,
  language: Language,
): string {
  const set = benchmarkSetReference.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return `${set}-${voice}-${reportDueOn}-${language}`;
}
