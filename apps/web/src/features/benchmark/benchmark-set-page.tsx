import type { BenchmarkSetReply } from '@jalon/contracts/benchmark/benchmark';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useMarking } from '../../shared/marking/marking.tsx';
import { benchmarkSetsQuery } from './benchmark-queries.ts';
import './benchmark.css';
import './report.css';
import { CouncilWords } from './council-words.tsx';
import { SetAside } from './set-aside.tsx';
import { VoicePanel } from './voice-panel.tsx';

/** `/benchmarks/$setId?date=&voice=`: the Council's words, and the two voices on them side by side. */
export default function BenchmarkSetPage() {
  const { setId = '' } = useParams({ strict: false });
  const t = useWords('benchmark');
  const query = useQuery(benchmarkSetsQuery);
  if (query.isPending) return <LoadingFrame />;
  const set = query.data?.items.find(({ id, reference }) => id === setId || reference === setId);
  if (set) return <SetView set={set} />;
  return (
    <div className="benchmarks">
      {query.isError ? (
        <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Note>{t('not-found')}</Note>
      )}
    </div>
  );
}

function SetView({ set }: { set: BenchmarkSetReply }) {
  useMarking('unclassified');
  const t = useWords('benchmark');
  const { date, voice = 'national' } = useSearch({ strict: false });
  const dueOn = date && set.reportDates.includes(date) ? date : nextDate(set);
  const fed = set.benchmarks.find(({ planIds }) => planIds.length > 0);
  const [letter, setLetter] = useState(fed?.letter ?? set.benchmarks[0]?.letter ?? '');
  const benchmark = set.benchmarks.find((each) => each.letter === letter);
  return (
    <div className="benchmarks">
      <nav className="letters" aria-label={t('nav')}>
        {set.benchmarks.map((each) => (
          <button
            key={each.letter}
            type="button"
            aria-current={each.letter === letter ? 'true' : undefined}
            onClick={() => setLetter(each.letter)}
          >
            <b>({each.letter})</b> <span dir="auto">{localText(each.title)}</span>
          </button>
        ))}
      </nav>
      <div className="benchmark-columns">
        <div className="benchmark-main">
          {benchmark && <CouncilWords set={set} benchmark={benchmark} />}
          {dueOn && (
            <div className="voices" data-voice={voice}>
              <VoicePanel set={set} voice="national" dueOn={dueOn} letter={letter} />
              <VoicePanel set={set} voice="un" dueOn={dueOn} letter={letter} />
            </div>
          )}
          <Note>{t('neither')}</Note>
        </div>
        <SetAside set={set} dueOn={dueOn} />
      </div>
    </div>
  );
}

/** The first report date that is not past, else the last. */
function nextDate(set: BenchmarkSetReply): string | undefined {
  const dates = [...set.reportDates].sort();
  return dates.find((date) => date >= set.mission.today) ?? dates.at(-1);
}
