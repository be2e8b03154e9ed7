import { describe, expect, test } from 'vitest';
import {
  findSummaries,
  readSummaries,
  type Story,
  splitStories,
} from '../testing/survivor-data/published-stories.ts';
import { inspectText } from './inspect-text.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** The reason that the closing lines of the test run give for a test that was left out. */
    whyNotRun?: string;
  }
}

const summaries = findSummaries();

describe('the published stories of 2021', () => {
  test('pass the guard, paragraph by paragraph and as a whole', (context) => {
    if (summaries === null) {
      context.task.meta.whyNotRun =
        'the summaries of 2021 lie neither beside the clone, in ../shared/sources, nor where JALON_SOURCES says';
      context.skip();
      return;
    }
    const stories = splitStories(readSummaries(summaries));
    expect(stories.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    const found = stories.map((story) => ({ story: story.number, seen: findingsIn(story) }));
    const passed = found.filter(({ seen }) => seen.length === 0).length;
    const paragraphs = stories.reduce((sum, story) => sum + story.paragraphs.length, 0);
    const findings = found.reduce((sum, { seen }) => sum + seen.length, 0);
    process.stdout.write(
      `survivor-data guard: ${passed} of ${stories.length} stories pass, ${paragraphs} paragraphs, ${findings} findings\n`,
    );
    expect(found.filter(({ seen }) => seen.length > 0)).toEqual([]);
  });

  test('would not, had somebody written a survivor into one of them', () => {
    const written = `STORY 1 UNMISS A plan\n\nIn June 2021 the plan was launched in Juba.\n\n${PLANTED}\n\nWay forward\n\nMore.`;
    const [story] = splitStories(written);
    expect(story?.paragraphs).toHaveLength(3);
    expect(findingsIn(story!)).not.toEqual([]);
  });
});

const PLANTED = 'The survivor, Mary Nyandeng, a girl aged 14, was raped in Rubkona on 3 March 2021.';

/** What the guard saw, by its kind and its beginning: the text is public, but a message need not repeat it. */
function findingsIn({ paragraphs }: Story): string[] {
  return [...paragraphs, paragraphs.join('\n\n')].flatMap((text) =>
    inspectText(text).map(({ kind, start }) => `${kind} at ${start} of "${text.slice(0, 40)}…"`),
  );
}
