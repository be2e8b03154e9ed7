import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from '../../shared/controls/select.tsx';
import { isolate } from '../../shared/language/isolate.ts';
import { useWords } from '../../shared/language/use-words.ts';
import type { CycleSearch } from './cycle-search.ts';
import { useStateWords } from './use-state-words.ts';

/** The period that the address names, else the open one, else the last. */
export function useChosenCycle(cycles: readonly CycleReply[]): CycleReply | undefined {
  const { cycle } = useSearch({ strict: false }) as CycleSearch;
  const open = cycles.find(({ state }) => state === 'open');
  return cycles.find(({ id }) => id === cycle) ?? open ?? cycles.at(-1);
}

/** Which period the page shows; it stands in the address, so that it can be kept and sent. */
export function PeriodSelect({ cycles, chosen }: { cycles: readonly CycleReply[]; chosen: CycleReply }) {
  const t = useWords('cycle');
  const navigate = useNavigate();
  const stateOf = useStateWords();
  const options = cycles.map((cycle) => ({
    value: cycle.id,
    label: `${isolate(cycle.label)} · ${stateOf(cycle)}`,
  }));
  return (
    <Select
      label={t('period')}
      value={chosen.id}
      options={options}
      onChange={(event) => void navigate({ to: '.', search: { cycle: event.target.value }, replace: true })}
    />
  );
}
