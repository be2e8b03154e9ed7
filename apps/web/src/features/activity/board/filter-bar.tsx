import type { Board } from '@jalon/contracts/activity/activity';
import { SIGNALS } from '@jalon/domain/activity/activity';
import { SIGNAL_WORDS, STATUS_WORDS } from '@jalon/domain/language/words';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../shared/controls/button.tsx';
import { Icon } from '../../../shared/icons/icon.tsx';
import { localText } from '../../../shared/language/format.ts';
import { useLanguage } from '../../../shared/language/language-store.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import type { BoardLayout } from './board-layout.ts';
import type { BoardSearch } from './board-search.ts';
import { FilterSelect } from './filter-select.tsx';

export interface FilterBarProps {
  board: Board;
  layout: BoardLayout;
  search: BoardSearch;
  onSearch: (change: Partial<BoardSearch>) => void;
}

const typingMs = 200;

/** What is shown of the board; everything chosen here stands in the address. */
export function FilterBar({ board, layout, search, onSearch }: FilterBarProps) {
  const t = useWords('board');
  return (
    <div className="bar filters">
      <TextFilter value={search.q ?? ''} onChange={(q) => onSearch({ q: q || undefined })} />
      <Filters board={board} search={search} onSearch={onSearch} />
      {layout.isFiltered && (
        <Button
          kind="quiet"
          small
          onClick={() =>
            onSearch({
              pillar: undefined,
              lead: undefined,
              signal: undefined,
              column: undefined,
              q: undefined,
            })
          }
        >
          {t('clearFilters')}
        </Button>
      )}
      <span className="sp" />
      <span className="mut sm nw" role="status">
        {t('shown', { count: layout.total, shown: layout.shown })}
      </span>
      <Grouping search={search} onSearch={onSearch} />
      <Density search={search} onSearch={onSearch} />
    </div>
  );
}

/** Filters while one types, a moment after the last key. */
function TextFilter({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const t = useWords('board');
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(value);
  // What others put there, such as nothing, replaces what was typed before and not yet looked for, however slow the
  // device is; what comes back of what was typed here does not.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    clearTimeout(timer.current);
    setTyped(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      sent.current = text;
      onChange(text);
    }, typingMs);
  };
  return (
    <span className={value ? 'fld text-filter on' : 'fld text-filter'}>
      <Icon name="search" />
      <input
        type="search"
        data-shortcut="filter"
        aria-label={t('filterText')}
        placeholder={t('filterText')}
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
    </span>
  );
}

function Filters({ board, search, onSearch }: Pick<FilterBarProps, 'board' | 'search' | 'onSearch'>) {
  const t = useWords('board');
  const language = useLanguage();
  const leads = useMemo(() => leadsOf(board), [board]);
  const pillars = board.plan.pillars.map((pillar) => ({
    value: `P${pillar.number}`,
    label: `P${pillar.number} ${localText(pillar.title)}`,
  }));
  const columns = board.columns.map((column) => ({
    value: column.key,
    label: STATUS_WORDS[column.key][language],
  }));
  const states = [...columns, { value: 'discontinued', label: STATUS_WORDS.discontinued[language] }];
  return (
    <>
      <FilterSelect
        label={t('pillar')}
        value={search.pillar}
        options={pillars}
        onChange={(pillar) => onSearch({ pillar })}
      />
      <FilterSelect
        label={t('lead')}
        value={search.lead}
        options={leads}
        onChange={(lead) => onSearch({ lead })}
      />
      <FilterSelect
        label={t('signal')}
        value={search.signal}
        options={SIGNALS.map((signal) => ({ value: signal, label: SIGNAL_WORDS[signal][language] }))}
        onChange={(signal) => onSearch({ signal })}
      />
      <FilterSelect
        label={t('column')}
        value={search.discontinued ? 'discontinued' : search.column}
        options={states}
        onChange={(column) =>
          onSearch(
            column === 'discontinued'
              ? { discontinued: true, column: undefined }
              : { discontinued: undefined, column },
          )
        }
      />
    </>
  );
}

function Grouping({ search, onSearch }: Pick<FilterBarProps, 'search' | 'onSearch'>) {
  const t = useWords('board');
  const group = search.group ?? 'pillar';
  return (
    <fieldset className="seg">
      <legend className="vh">{t('group')}</legend>
      {(['pillar', 'lead', 'none'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === group}
          onClick={() => onSearch({ group: choice === 'pillar' ? undefined : choice })}
        >
          {t(`group.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}

function Density({ search, onSearch }: Pick<FilterBarProps, 'search' | 'onSearch'>) {
  const t = useWords('board');
  const density = search.density ?? 'comfortable';
  return (
    <fieldset className="seg density">
      <legend className="vh">{t('density')}</legend>
      {(['comfortable', 'compact'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === density}
          onClick={() => onSearch({ density: choice === 'compact' ? 'compact' : undefined })}
        >
          {t(`density.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}

function leadsOf(board: Board) {
  const leads = new Map<string, string>();
  for (const { cards } of board.columns)
    for (const { lead } of cards) leads.set(lead.id, `${lead.shortName} · ${lead.name}`);
  return [...leads]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
