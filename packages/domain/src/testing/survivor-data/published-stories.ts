import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A story of the 2021 summaries of activities and good practices: its number and what stands below its title. */
export interface Story {
  readonly number: number;
  readonly paragraphs: readonly string[];
}

const FILE = '003_9f14b87d6b939bcf.txt';
const besideTheClone = fileURLToPath(new URL('../../../../../../shared/sources/', import.meta.url));
const HEADING = /^STORY (\d+) /;
/** Headings behind which no story goes on. */
const BETWEEN = /^(Objective \d+ – |Way forward$)/;

/** Where the summaries lie: the folder that JALON_SOURCES names, else beside the clone. Null where they do not. */
export function findSummaries(): string | null {
  const file = join(process.env.JALON_SOURCES || besideTheClone, FILE);
  return existsSync(file) ? file : null;
}

/** The text of the summaries. */
export function readSummaries(file: string): string {
  return readFileSync(file, 'utf8');
}

/**
 * Splits the summaries into their stories. A story reaches from its title to the next one or to the next
 * objective, with the captions and quotations that the pages set between.
 */
export function splitStories(summaries: string): Story[] {
  const stories: { number: number; paragraphs: string[] }[] = [];
  let open: string[] | null = null;
  for (const paragraph of paragraphsOf(summaries)) {
    const heading = HEADING.exec(paragraph);
    if (heading) {
      open = [paragraph];
      stories.push({ number: Number(heading[1]), paragraphs: open });
    } else if (BETWEEN.test(paragraph)) open = null;
    else open?.push(paragraph);
  }
  return stories;
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
