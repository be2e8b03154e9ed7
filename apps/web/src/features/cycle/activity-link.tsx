import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import { Link } from '@tanstack/react-router';
import { useMarking } from '../../shared/marking/marking.tsx';

export interface LinkedActivity {
  reference: string;
  shortReference: string;
  title: string;
  sensitivity: Sensitivity;
  audience: Audience;
}

/** A card by its short reference and title; it raises the page's marking to its own. */
export function ActivityLink(props: { planReference: string; activity: LinkedActivity | undefined }) {
  return props.activity ? <Known planReference={props.planReference} activity={props.activity} /> : null;
}

function Known({ planReference, activity }: { planReference: string; activity: LinkedActivity }) {
  const { reference, shortReference, title, sensitivity, audience } = activity;
  useMarking(sensitivity, audience);
  return (
    <Link
      className="activity-link"
      to="/plans/$planReference/board"
      params={{ planReference }}
      search={{ card: reference }}
    >
      <bdi className="ref">{shortReference}</bdi> <span dir="auto">{title}</span>
    </Link>
  );
}
