import { REMINDER_RULES, TOLD_STATES } from '@jalon/domain/reminder/reminder';
import { useState } from 'react';
import { Button } from '../../shared/controls/button.tsx';
import { DateField } from '../../shared/controls/date-field.tsx';
import { Select } from '../../shared/controls/select.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { type ToldSearch, toldSearch } from './told-search.ts';

export interface ToldFiltersProps {
  search: ToldSearch;
  /** The dates that hold where none are asked for. */
  period: { from: string; to: string };
  posts: readonly { id: string; title: string }[];
  onShow: (search: ToldSearch) => void;
}

/** A period, a post, an activity, a rule and a state. */
export function ToldFilters({ search, period, posts, onShow }: ToldFiltersProps) {
  const t = useWords('told');
  const rules = useWords('reminder');
  const [typed, setTyped] = useState<Record<string, string | undefined>>({ ...period, ...search });
  const set = (name: keyof ToldSearch) => (value: string) => setTyped({ ...typed, [name]: value });
  const field = (name: keyof ToldSearch) => typed[name] ?? '';
  const isNarrowed = Object.keys(search).length > 0;
  return (
    <form
      noValidate
      className="told-filters"
      onSubmit={(event) => {
        event.preventDefault();
        onShow(toldSearch(typed));
      }}
    >
      <DateField label={t('from')} value={field('from')} onChange={set('from')} />
      <DateField label={t('to')} value={field('to')} onChange={set('to')} />
      <Select
        label={t('post')}
        value={field('post')}
        options={[
          { value: '', label: t('all-posts') },
          ...posts.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(event) => set('post')(event.target.value)}
      />
      <TextField
        label={t('activity')}
        dir="ltr"
        maxLength={120}
        value={field('activity')}
        onChange={(event) => set('activity')(event.target.value)}
      />
      <Select
        label={t('rule')}
        value={field('rule')}
        options={[
          { value: '', label: t('all-rules') },
          ...REMINDER_RULES.filter((rule) => rule !== 'benchmark_progress').map((rule) => ({
            value: rule,
            label: rules(`rule-${rule}`),
          })),
        ]}
        onChange={(event) => set('rule')(event.target.value)}
      />
      <Select
        label={t('state')}
        value={field('state')}
        options={[
          { value: '', label: t('all-states') },
          ...TOLD_STATES.map((state) => ({ value: state, label: t(`state-${state}`) })),
        ]}
        onChange={(event) => set('state')(event.target.value)}
      />
      <div className="told-filter-acts">
        <Button type="submit" kind="primary" icon="search">
          {t('apply')}
        </Button>
        {isNarrowed && (
          <Button kind="quiet" onClick={() => onShow({})}>
            {t('clear')}
          </Button>
        )}
      </div>
    </form>
  );
}
