import type { AuditExport, AuditListReply, AuditQuery } from '@jalon/contracts/audit/audit';
import {
  type AuditView,
  auditPage,
  auditView,
  planOfView,
  subjectOfView,
} from '@jalon/database/audit/audit-page.query';
import type { AuditFilter, AuditRow } from '@jalon/database/audit/audit-row';
import { auditViewer } from '@jalon/domain/audit/audit-viewer';
import { found, Refused } from '@jalon/use-cases/refused';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Asker } from '../post/asker.ts';

const pageRows = 100;
const exportBatchRows = 1_000;
/** More than anybody reads in a sheet; what is older is asked for with a narrower period. */
const mostExportedRows = 50_000;

/** The trail as its readers see it. Throws `may-not-do-this` for whoever reads none of it. */
@Injectable()
export class AuditReads {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async page(asker: Asker, { cursor, ...query }: AuditQuery): Promise<AuditListReply> {
    const view = await this.#view(asker);
    const filter = await this.#filter(view, query);
    const before = cursor === undefined ? undefined : Number(cursor);
    const rows = await auditPage(this.dataSource.manager, view, { ...filter, before }, pageRows + 1);
    const items = rows.slice(0, pageRows);
    return { items, nextCursor: rows.length > pageRows ? String(items.at(-1)?.number) : null };
  }

  /** The rows of an export, in batches; the last answers whether it was cut. Asks for the right before it answers. */
  async export(asker: Asker, query: AuditExport): Promise<AuditRowsInBatches> {
    const view = await this.#view(asker);
    const filter = await this.#filter(view, query);
    return { planId: filter.planId ?? null, batches: this.#batches(view, filter) };
  }

  async *#batches(view: AuditView, filter: AuditFilter): AsyncGenerator<{ rows: AuditRow[]; cut: boolean }> {
    let before: number | undefined;
    for (let sent = 0; sent < mostExportedRows; sent += exportBatchRows) {
      const rows = await auditPage(this.dataSource.manager, view, { ...filter, before }, exportBatchRows + 1);
      const isLast = rows.length <= exportBatchRows;
      const kept = rows.slice(0, exportBatchRows);
      yield { rows: kept, cut: !isLast && sent + exportBatchRows >= mostExportedRows };
      if (isLast) return;
      before = kept.at(-1)?.number;
    }
  }

  async #view(asker: Asker): Promise<AuditView> {
    const viewer = auditViewer(asker.actor);
    if (!viewer) throw new Refused({ code: 'may-not-do-this' });
    return auditView(this.dataSource.manager, asker, viewer);
  }

  /** References become ids; what this person cannot reach is `not-found`. */
  async #filter(view: AuditView, { planId, subjectId, ...rest }: AuditExport): Promise<AuditFilter> {
    const { manager } = this.dataSource;
    return {
      ...rest,
      planId: planId === undefined ? undefined : found(planOfView(view, planId)).id,
      subjectId: subjectId === undefined ? undefined : found(await subjectOfView(manager, view, subjectId)),
    };
  }
}

export interface AuditRowsInBatches {
  /** The plan that was asked for; null for all of them. */
  planId: string | null;
  batches: AsyncIterable<{ rows: AuditRow[]; cut: boolean }>;
}
