export function PlansList() {
  return null;
}
