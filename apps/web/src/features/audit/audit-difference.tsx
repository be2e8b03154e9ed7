import type { AuditRowReply } from '@jalon/contracts/audit/audit';
import { STATUSES } from '@jalon/domain/activity/activity';
import { STATUS_WORDS } from '@jalon/domain/language/words';
import { Note } from '../../shared/controls/note.tsx';
import { useLanguage } from '../../shared/language/language-store.ts';
import { useWeekdayName } from '../../shared/language/use-weekday-name.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { RedactedText } from '../../shared/redaction/redacted-text.tsx';
import { fieldWord } from './field-words.ts';
import { type DifferenceLine, valueDifference } from './value-difference.ts';

/** What a row kept of before and after, field by field. */
export function AuditDifference({ row }: { row: AuditRowReply }) {
  const t = useWords('audit');
  const lines = valueDifference(row.before, row.after).filter((line) => !isId(line));
  const hasBefore = lines.some(({ before }) => before !== undefined);
  return (
    <>
      {row.redacted && <Note icon="redact">{t('redacted')}</Note>}
      {lines.length === 0 && !row.redacted && <p className="sm sec">{t('no-values')}</p>}
      {lines.length > 0 && (
        <table className="audit-difference">
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              {hasBefore && <th scope="col">{t('before')}</th>}
              <th scope="col">{t('after')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.path.join('.')}>
                <th scope="row">
                  <FieldName path={line.path} />
                </th>
                {hasBefore && (
                  <td data-label={t('before')}>
                    <del>
                      <Value value={line.before} path={line.path} />
                    </del>
                  </td>
                )}
                <td data-label={hasBefore ? t('after') : undefined}>
                  <ins>
                    <Value value={line.after} path={line.path} />
                  </ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The register's own ids say nothing to a reader; the CSV has them. */
function isId({ before, after }: DifferenceLine): boolean {
  const said = [before, after].filter((value) => value !== undefined && value !== null && value !== '');
  return said.length > 0 && said.every((value) => uuid.test(String(value)));
}

function FieldName({ path }: { path: string[] }) {
  const t = useWords('audit');
  return path.map((part) => fieldWord(part, t)).join(' · ');
}

function Value({ value, path }: { value: DifferenceLine['before']; path: string[] }) {
  const t = useWords('audit');
  const language = useLanguage();
  const weekday = useWeekdayName();
  if (value === undefined) return <span className="mut">–</span>;
  if (value === null || value === '') return <span className="mut">{t('none')}</span>;
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (path[0] === 'weekend' && typeof value === 'number') return weekday(value);
  const status = path.at(-1) === 'status' ? STATUSES.find((known) => known === value) : undefined;
  if (status) return STATUS_WORDS[status][language];
  return (
    <span dir="auto" className="audit-value">
      <RedactedText>{String(value)}</RedactedText>
    </span>
  );
}
