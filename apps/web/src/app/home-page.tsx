import { PlansList } from '../features/plan/plans-list.tsx';

export default function HomePage() {
  return <PlansList />;
}
