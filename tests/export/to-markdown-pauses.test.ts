import { describe, expect, it } from 'vitest';
import { gather } from '../../src/export/gather.ts';
import { toMarkdown, toMarkdownWithPauses } from '../../src/export/to-markdown.ts';
import type { Library } from '../../src/model/library.ts';
import { sampleUnit } from '../../src/model/sample-unit.ts';

const curator = 'urn:uuid:00000000-0000-4000-8000-000000000001';
const date = '2026-11-24T10:00:00.000Z';
const info = { date, curator, name: 'Everything' };

/** The sample, and so many pages beside it. */
function largeLibrary(count: number): Library {
  const sample = sampleUnit({ curator, dateSaved: date, dateChanged: date });
  const [page] = sample.resources;
  if (!page) throw new Error('the sample is empty');
  const more = Array.from({ length: count }, (_, n) => ({
    ...page,
    id: `urn:uuid:10000000-0000-4000-8000-${String(n).padStart(12, '0')}` as const,
    url: `https://many.example/${n}`,
    note: 'A note. '.repeat(100),
  }));
  const library = { ...sample, resources: [...sample.resources, ...more] };
  return gather(library, 'everything', { privateNotes: false, savedTexts: false });
}

describe('a document of very many resources', () => {
  it('is the same, written with pauses or without, and lets others have their turn', async () => {
    const library = largeLibrary(500);
    let turns = 0;
    const other = setInterval(() => (turns += 1), 1);
    const written = await toMarkdownWithPauses(library, info, new AbortController().signal);
    clearInterval(other);
    expect(written).toBe(toMarkdown(library, info));
    expect(turns).toBeGreaterThan(0);
  });

  it('stops where nobody wants it any more', async () => {
    const stopper = new AbortController();
    const writing = toMarkdownWithPauses(largeLibrary(500), info, stopper.signal);
    stopper.abort();
    await expect(writing).rejects.toThrow('aborted');
  });
});
