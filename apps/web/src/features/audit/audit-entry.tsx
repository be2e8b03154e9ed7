import type { AuditRowReply } from '@jalon/contracts/audit/audit';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Classification } from '../../shared/controls/classification.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatInstant } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { AuditDifference } from './audit-difference.tsx';
import type { AuditSearch } from './audit-search.ts';
import { auditSentence } from './audit-sentence.ts';

export interface AuditEntryProps {
  row: AuditRowReply;
  search: AuditSearch;
  onShow: (search: AuditSearch) => void;
}

/** One row as a sentence, with its time, and opened what changed, from where, and its hash. */
export function AuditEntry({ row, search, onShow }: AuditEntryProps) {
  const t = useWords('audit');
  const [isOpen, setOpen] = useState(false);
  const id = `audit-row-${row.number}`;
  return (
    <li className="audit-entry">
      <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
        <span className="audit-words" title={row.name === 'refused' ? (row.detail ?? undefined) : undefined}>
          {auditSentence(row, t)}
        </span>
        <Marks row={row} />
        <When row={row} />
      </button>
      {isOpen && (
        <div id={id} className="audit-opened">
          {!row.contentHidden && search.chain !== 'access' && <AuditDifference row={row} />}
          <Origin row={row} search={search} onShow={onShow} />
        </div>
      )}
    </li>
  );
}

/** In the mission's zone; in UTC for who points at it. */
function When({ row }: { row: AuditRowReply }) {
  const t = useWords('audit');
  const utc = t('utc', { at: formatInstant(row.at, 'UTC') });
  return (
    <time className="sm mut nw" dateTime={row.at} title={`${utc} · ${row.timeZone}`}>
      {formatInstant(row.at, row.timeZone)}
    </time>
  );
}

function Marks({ row }: { row: AuditRowReply }) {
  const t = useWords('audit');
  return (
    <span className="row audit-marks">
      {row.redacted && (
        <span className="chip ln">
          <Icon name="redact" />
          {t('redacted-short')}
        </span>
      )}
      {row.sensitivity === 'confidential' && <Classification level="confidential" />}
      {row.audience && row.audience !== 'all' && (
        <span className="chip ln">{t(`audience.${row.audience}`)}</span>
      )}
    </span>
  );
}

function Origin({ row, search, onShow }: AuditEntryProps) {
  const t = useWords('audit');
  const { person, post, source, activity, plan } = row;
  return (
    <ul className="audit-origin sm">
      {person && (
        <li>
          <bdi>{person.name}</bdi>{' '}
          <button type="button" className="link" onClick={() => onShow({ ...search, person: person.id })}>
            {t('only')}
            <span className="vh"> {person.name}</span>
          </button>
        </li>
      )}
      {post && (
        <li>
          <bdi>{post.title}</bdi>{' '}
          <button type="button" className="link" onClick={() => onShow({ ...search, post: post.id })}>
            {t('only')}
            <span className="vh"> {post.title}</span>
          </button>
        </li>
      )}
      {activity && plan && (
        <li>
          <Link
            to="/plans/$planReference/board"
            params={{ planReference: plan.reference }}
            search={{ card: activity.reference }}
          >
            {t('open', { reference: activity.reference })}
          </Link>{' '}
          <bdi className="sec">{activity.title}</bdi>
        </li>
      )}
      <li className="sec">
        {t('number', { number: row.number })} · {t('utc', { at: formatInstant(row.at, 'UTC') })} ·{' '}
        {row.timeZone}
        {source && <> · {t('from-where', { source })}</>}
      </li>
      <li className="mut">
        {t('hash')} <code>{row.hash}</code>
      </li>
    </ul>
  );
}
