import type { LocalDate } from '@jalon/domain/mission/local-date';
import { useId } from 'react';
import { StatusMark } from '../../../shared/controls/status-pill.tsx';
import { Icon } from '../../../shared/icons/icon.tsx';
import { localText } from '../../../shared/language/format.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import type { BoardLayout, Lane } from './board-layout.ts';
import { useBoardParts } from './board-parts.tsx';
import { CellCards } from './cell-cards.tsx';
import type { OpenCells } from './use-open-cells.ts';

export interface LaneRowProps {
  lane: Lane;
  layout: BoardLayout;
  today: LocalDate;
  compact: boolean;
  cells: OpenCells;
  /** The id of the card with the tab stop. */
  current: string | null;
  openReference: string | null;
}

/** A pillar's or a lead's row: its head, and one cell for each column. */
export function LaneRow(props: LaneRowProps) {
  const { lane, layout, cells } = props;
  const { Cell } = useBoardParts();
  const id = useId();
  const isOpen = cells.isLaneOpen(lane);
  return (
    <section className="lane" aria-label={useLaneName(lane)}>
      {lane.key !== 'all' && (
        <LaneHead lane={lane} isOpen={isOpen} controls={id} onToggle={() => cells.toggleLane(lane)} />
      )}
      {isOpen && (
        <div className="cells" id={id}>
          {layout.columns.map((column) => (
            <Cell
              key={column}
              laneKey={lane.key}
              column={column}
              cards={lane.cells[column]}
              className={`cell in-${column}`}
            >
              <CellCards
                {...props}
                column={column}
                cards={lane.cells[column]}
                shown={cells.shownIn(lane, column)}
                onMore={() => cells.openCell(lane, column)}
              />
            </Cell>
          ))}
        </div>
      )}
    </section>
  );
}

function useLaneName(lane: Lane): string {
  const t = useWords('board');
  if (lane.pillar) return `${lane.code} ${localText(lane.pillar.title)}`;
  return lane.lead?.name ?? t('allActivities');
}

interface LaneHeadProps {
  lane: Lane;
  isOpen: boolean;
  controls: string;
  onToggle: () => void;
}

function LaneHead({ lane, isOpen, controls, onToggle }: LaneHeadProps) {
  const t = useWords('board');
  return (
    <header>
      <button
        type="button"
        className="lane-toggle"
        aria-expanded={isOpen}
        aria-controls={controls}
        onClick={onToggle}
      >
        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
        {lane.code && <span className="ref">{lane.code}</span>}
        <span className="t">{lane.pillar ? localText(lane.pillar.title) : lane.lead?.name}</span>
      </button>
      {lane.pillar && (
        <span className="mut lane-who" title={`${lane.pillar.lead.name} · ${lane.pillar.coLead.name}`}>
          {t('laneWho', { lead: lane.pillar.lead.shortName, coLead: lane.pillar.coLead.shortName })}
        </span>
      )}
      <span className="sp" />
      {!isOpen && <LaneCounts lane={lane} />}
      <span className="mut lane-sum">
        {t('laneSum', {
          count: lane.count,
          complete: lane.cells.completed.length + lane.cells.verified.length,
          verified: lane.cells.verified.length,
        })}
      </span>
    </header>
  );
}

function LaneCounts({ lane }: { lane: Lane }) {
  const filled = Object.entries(lane.cells).filter(([, cards]) => cards.length > 0);
  return (
    <span className="lane-counts">
      {filled.map(([column, cards]) => (
        <span key={column} className="row">
          <StatusMark status={column as keyof Lane['cells']} />
          {cards.length}
        </span>
      ))}
    </span>
  );
}
