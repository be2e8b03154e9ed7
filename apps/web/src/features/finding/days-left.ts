/** How long somebody has waited, against the days within which an answer is hoped for. */
export interface DaysLeft {
  waited: number;
  target: number;
  /** Never below zero: beyond the target there is `over`. */
  left: number;
  over: number;
  /** True where it is time to answer: three days or fewer are left. */
  isPressing: boolean;
}

const pressingDays = 3;

export function daysLeft(waitedDays: number, targetDays: number): DaysLeft {
  const left = Math.max(0, targetDays - waitedDays);
  return {
    waited: waitedDays,
    target: targetDays,
    left,
    over: Math.max(0, waitedDays - targetDays),
    isPressing: left <= pressingDays,
  };
}
