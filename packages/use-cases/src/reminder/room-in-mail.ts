import { optionalMailOf } from '@jalon/domain/reminder/optional-mails';
import { isToldOnce } from '@jalon/domain/reminder/told-once';
import type { DigestLine } from './digest-content.ts';
import { type DigestGroup, groupsOf } from './shown-groups.ts';

/** Read in twenty seconds, and small enough for every mail program; what finds no room is counted and linked. */
export const mostLinesInMail = 24;
/** As many of each group find room before any finds more. */
const fairShare = 3;

/**
 * Marks the lines that find no room; those that found none before find none now. A few of every group come first, then
 * what is told once, then the most urgent of what is owed, then what its reader may do without, and long-standing lines
 * where all of that leaves room. A group is never crowded out by a longer one.
 */
export function withinRoom(lines: DigestLine[]): DigestLine[] {
  const groups = groupsOf(lines.filter(({ hasNoRoom }) => !hasNoRoom));
  const fresh = shares(groups, ({ lines: own }) => own.length, mostLinesInMail);
  const left = mostLinesInMail - sum(fresh);
  const old = shares(groups, ({ longStanding }) => longStanding.length, left);
  const named = new Set(
    groups.flatMap((group, place) => [
      ...onceFirst(group.lines).slice(0, fresh[place]),
      ...group.longStanding.slice(0, old[place]),
    ]),
  );
  return lines.map((line) => (named.has(line) ? line : { ...line, hasNoRoom: true }));
}

/** Of a vacant post some lines come back, and could keep those out for ever that are told once. */
function onceFirst(lines: DigestLine[]): DigestLine[] {
  return [...lines.filter(({ rung }) => isToldOnce(rung)), ...lines.filter(({ rung }) => !isToldOnce(rung))];
}

/** How many of each group find room: a few of every one, then more of those that have less time. */
function shares(groups: DigestGroup[], lengthOf: (group: DigestGroup) => number, room: number): number[] {
  const lengths = groups.map(lengthOf);
  const some = lengths.filter((length) => length > 0).length;
  const share = Math.min(fairShare, Math.floor(room / Math.max(1, some)));
  const found = lengths.map((length) => Math.min(share, length));
  const turns = groups.map(turnOf);
  let left = room - sum(found);
  for (const turn of [0, 1, 2])
    for (const [place, length] of lengths.entries()) {
      if (turns[place] !== turn) continue;
      const more = Math.min(left, length - found[place]!);
      found[place]! += more;
      left -= more;
    }
  return found;
}

/** What is told once has no other week; what is owed stands in Jalon too, and comes back. */
function turnOf({ rule }: DigestGroup): 0 | 1 | 2 {
  if (isToldOnce(rule)) return 0;
  return optionalMailOf(rule) === null ? 1 : 2;
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
