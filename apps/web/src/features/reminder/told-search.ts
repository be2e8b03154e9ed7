import {
  REMINDER_RULES,
  type ReminderRule,
  TOLD_STATES,
  type ToldState,
} from '@jalon/domain/reminder/reminder';

const measures = ['helped', 'not_helped', 'early'] as const;
export type ToldMeasure = (typeof measures)[number];

/** Which reminders are shown, as it stands in the address, so that a view can be kept and sent. */
export interface ToldSearch {
  from?: string;
  to?: string;
  /** The id of a post. */
  post?: string;
  /** A reference, short or whole. */
  activity?: string;
  rule?: ReminderRule;
  state?: ToldState;
  helped?: ToldMeasure;
}

/** Reads the address; what it does not understand it leaves out. */
export function toldSearch(search: Record<string, unknown>): ToldSearch {
  const texts = (['from', 'to', 'post', 'activity'] as const).flatMap((name) => {
    const value = search[name];
    return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [];
  });
  const rule = REMINDER_RULES.find((one) => one === search.rule);
  const state = TOLD_STATES.find((one) => one === search.state);
  const helped = measures.find((one) => one === search.helped);
  return {
    ...Object.fromEntries(texts),
    ...(rule ? { rule } : {}),
    ...(state ? { state } : {}),
    ...(helped ? { helped } : {}),
  };
}

/** The same as the API asks for it; a short reference is one of this plan. */
export function toldParameters(search: ToldSearch, planReference: string): URLSearchParams {
  const { post, activity, ...rest } = search;
  const reference =
    activity && /^P\d/i.test(activity) ? `${planReference}-${activity}`.toUpperCase() : activity;
  const wanted = { ...rest, postId: post, activity: reference };
  return new URLSearchParams(
    Object.entries(wanted).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
