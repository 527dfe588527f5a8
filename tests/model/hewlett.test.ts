import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { competency, framework } from '../../src/model/framework.ts';
import { hewlettCompetencies, hewlettFramework } from '../../src/model/hewlett.ts';
import { records, tableNames } from '../../src/model/library.ts';
import { sampleUnit } from '../../src/model/sample-unit.ts';

/** RFC 9562 §5.5: SHA-1 over the URL namespace and the name. */
function uuidOf(uri: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex'))
    .update(uri)
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

describe('The built-in framework', () => {
  it('is made of valid records whose ids follow from their addresses, so every machine has the same', () => {
    expect(framework.parse(hewlettFramework).id).toBe(uuidOf(hewlettFramework.uri));
    for (const row of hewlettCompetencies) expect(competency.parse(row).id).toBe(uuidOf(row.uri));
  });

  it('gives each competency a statement of its own and four statements below it', () => {
    const top = hewlettCompetencies.filter((row) => row.parent === undefined);
    expect(top.map((row) => row.shortName)).toEqual([
      'Core content',
      'Critical thinking',
      'Collaboration',
      'Communication',
      'Self-directed learning',
      'Academic mindset',
    ]);
    for (const row of top) expect(hewlettCompetencies.filter((below) => below.parent === row.id)).toHaveLength(4);
  });
});

describe('The sample unit', () => {
  it('is made of valid records', () => {
    const stamp = {
      curator: hewlettFramework.curator,
      dateSaved: '2026-11-24T08:00:00.000Z',
      dateChanged: '2026-11-24T08:00:00.000Z',
    };
    const sample = sampleUnit(stamp);
    for (const table of tableNames)
      for (const row of sample[table]) expect(() => records[table].parse(row)).not.toThrow();
    expect(sample.resources).toHaveLength(5);
  });
});
