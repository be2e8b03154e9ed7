import { ACCESS_NAMES } from '@jalon/domain/audit/access';
import { FACT_NAMES } from '@jalon/domain/audit/fact';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../shared/api/me.ts';
import { Button } from '../../shared/controls/button.tsx';
import { DateField } from '../../shared/controls/date-field.tsx';
import { Select } from '../../shared/controls/select.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { plansQuery } from '../plan/plan-queries.ts';
import { AUDIT_FILTER_NAMES, type AuditFilterName, type AuditSearch } from './audit-search.ts';
import { WhoFields } from './who-fields.tsx';

export interface AuditFiltersProps {
  search: AuditSearch;
  onShow: (search: AuditSearch) => void;
}

/** What narrows the trail down. Person and post can be chosen at a row too. */
export function AuditFilters({ search, onShow }: AuditFiltersProps) {
  const t = useWords('audit');
  const [typed, setTyped] = useState(search);
  const set = (name: AuditFilterName) => (value: string) => setTyped({ ...typed, [name]: value });
  return (
    <form
      noValidate
      className="audit-filters"
      onSubmit={(event) => {
        event.preventDefault();
        onShow(withoutEmpty(typed));
      }}
    >
      <PlanField value={typed.plan ?? ''} onChange={set('plan')} />
      <TextField
        label={t('filter-object')}
        hint={t('filter-object-hint')}
        dir="ltr"
        maxLength={120}
        value={typed.object ?? ''}
        onChange={(event) => set('object')(event.target.value)}
      />
      <NameField search={typed} onChange={set('name')} />
      <WhoFields search={search} person={typed.person ?? ''} post={typed.post ?? ''} onChange={set} />
      <DateField
        label={t('filter-from')}
        hint={t('filter-days')}
        value={typed.from ?? ''}
        onChange={set('from')}
      />
      <DateField label={t('filter-to')} value={typed.to ?? ''} onChange={set('to')} />
      <Button type="submit" kind="primary" icon="search">
        {t('apply')}
      </Button>
      <Chips search={search} onShow={onShow} />
    </form>
  );
}

function PlanField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useWords('audit');
  const { posts } = useMe();
  const readsContent = posts.some(({ kind }) => kind !== 'administrator');
  const plans = useQuery({ ...plansQuery, enabled: readsContent }).data?.items ?? [];
  if (plans.length === 0) return null;
  const options = [
    { value: '', label: t('filter-plan-all') },
    ...plans.map(({ reference }) => ({ value: reference, label: reference })),
  ];
  return (
    <Select
      label={t('filter-plan')}
      options={options}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function NameField({ search, onChange }: { search: AuditSearch; onChange: (value: string) => void }) {
  const t = useWords('audit');
  const names =
    search.chain === 'access'
      ? ACCESS_NAMES.map((name) => ({ value: name, label: t(`name.${name}`) }))
      : FACT_NAMES.map((name) => ({
          value: name,
          label: t(`did.${name}`, { who: '…', what: '…' }),
        }));
  return (
    <Select
      label={t('filter-name')}
      options={[{ value: '', label: t('filter-name-all') }, ...names]}
      value={search.name ?? ''}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** What is filtered by already, each with a button that takes it away. */
function Chips({ search, onShow }: AuditFiltersProps) {
  const t = useWords('audit');
  const given = AUDIT_FILTER_NAMES.filter((name) => search[name] !== undefined);
  if (given.length === 0) return null;
  const without = (name: AuditFilterName) => {
    const { [name]: _, ...rest } = search;
    onShow(rest);
  };
  return (
    <ul className="audit-chips row w">
      {given.map((name) => {
        const words = `${t(`filter-${name}`)}${name === 'person' || name === 'post' ? '' : `: ${search[name]}`}`;
        return (
          <li key={name}>
            <button
              type="button"
              className="chip ln"
              aria-label={t('clear', { name: words })}
              onClick={() => without(name)}
            >
              {words}
              <Icon name="close" />
            </button>
          </li>
        );
      })}
      {given.length > 1 && (
        <li>
          <Button small kind="quiet" onClick={() => onShow(search.chain ? { chain: search.chain } : {})}>
            {t('clear-all')}
          </Button>
        </li>
      )}
    </ul>
  );
}

function withoutEmpty(search: AuditSearch): AuditSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value?.trim() !== ''));
}
