import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collection, Part } from '../../src/model/collection.ts';
import { copyCollections, mergeInto, overlapOf, splitAt } from '../../src/model/reshape.ts';
import { takeIn } from '../../src/model/take-in.ts';

const row = (id: string, parts: Part[], more: Partial<Collection> = {}): Collection => ({
  id,
  curator: 'me',
  dateSaved: '2026-01-01T00:00:00Z',
  dateChanged: '2026-01-01T00:00:00Z',
  name: id,
  position: 1,
  parts,
  ...more,
});
const item = (id: string, resource: string, note?: string): Part => ({
  kind: 'item',
  id,
  resource,
  ...(note === undefined ? {} : { note }),
});
const heading = (id: string, name: string): Part => ({ kind: 'heading', id, name });

const counting = () => {
  let last = 0;
  return () => {
    last += 1;
    return `new ${last}`;
  };
};

/** The resources and notes of a collection, wherever they stand. */
const held = (parts: readonly Part[]) =>
  new Map(parts.flatMap((part) => (part.kind === 'item' ? [[part.resource, part.note ?? ''] as const] : [])));

/** Parts as a teacher may have them: each resource once. */
const anyParts = (prefix: string) =>
  fc
    .uniqueArray(
      fc.record({
        resource: fc.constantFrom(...'abcdefgh'),
        note: fc.option(fc.constantFrom('watch first', 'in pairs', 'homework'), { nil: undefined }),
        under: fc.boolean(),
      }),
      { selector: ({ resource }) => resource },
    )
    .map((all) =>
      all.flatMap(({ resource, note, under }) => [
        ...(under ? [heading(`${prefix} heading ${resource}`, `Before ${resource}`)] : []),
        item(`${prefix} ${resource}`, resource, note),
      ]),
    );

describe('A copy of a collection', () => {
  it('has the same resources and notes and ids of its own, and so have those inside it', () => {
    const unit = row('unit', [heading('h', 'Start'), item('1', 'a', 'watch first')]);
    const trip = row('trip', [item('2', 'b')], { parent: 'unit' });
    const [copy, inside] = copyCollections([unit, trip, row('other', [])], unit, counting());
    expect(copy).toMatchObject({ name: 'unit', parts: [{ name: 'Start' }, { resource: 'a', note: 'watch first' }] });
    expect(inside).toMatchObject({ name: 'trip', parent: copy?.id, parts: [{ resource: 'b' }] });
    const ids = [copy, inside].flatMap((each) => [each?.id, ...(each?.parts.map((part) => part.id) ?? [])]);
    expect(new Set(ids).size).toBe(5);
    expect(ids.some((id) => ['unit', 'trip', 'h', '1', '2'].includes(id ?? ''))).toBe(false);
  });

  it('ends where collections of a foreign file stand in a circle', () => {
    const [one, two] = [row('one', [], { parent: 'two' }), row('two', [], { parent: 'one' })];
    expect(copyCollections([one, two], one, counting())).toHaveLength(2);
  });

  it('leaves out what lies in the trash', () => {
    const unit = row('unit', []);
    const gone = row('gone', [], { parent: 'unit', dateTrashed: '2026-01-02T00:00:00Z' });
    expect(copyCollections([unit, gone], unit, counting())).toHaveLength(1);
  });
});

describe('A split', () => {
  it('loses no item, no note and no heading but the one that it cuts at, whatever it cuts', () => {
    fc.assert(
      fc.property(anyParts('p'), fc.nat(), (parts, at) => {
        const headings = parts.filter((part) => part.kind === 'heading');
        const cutAt = headings[at % Math.max(headings.length, 1)];
        const cut = splitAt(parts, cutAt?.id ?? 'none');
        if (cutAt === undefined) {
          expect(cut).toBeUndefined();
          return;
        }
        expect([...(cut?.stays ?? []), cut?.heading, ...(cut?.goes ?? [])]).toEqual(parts);
        expect(cut?.heading).toBe(cutAt);
      }),
    );
  });
});

describe('A merge', () => {
  it('keeps every resource once and in order, and the notes of both', () => {
    fc.assert(
      fc.property(anyParts('one'), anyParts('other'), (one, other) => {
        const { parts } = mergeInto(row('one', one), row('other', other), counting());
        const resources = parts.flatMap((part) => (part.kind === 'item' ? [part.resource] : []));
        const [mine, theirs] = [held(one), held(other)];
        expect(resources).toEqual([...mine.keys(), ...[...theirs.keys()].filter((each) => !mine.has(each))]);
        expect(overlapOf({ parts: one }, { parts: other }).together).toBe(resources.length);
        for (const [resource, note] of held(parts)) {
          expect(note).toContain(mine.get(resource) ?? '');
          expect(note).toContain(theirs.get(resource) ?? '');
        }
        const count = (all: readonly Part[]) => all.filter((part) => part.kind === 'heading').length;
        expect(count(parts)).toBe(count(one) + count(other));
      }),
    );
  });

  it('says the same words once', () => {
    const { parts, description } = mergeInto(
      row('one', [item('1', 'a', 'in pairs')], { description: 'Grade 7' }),
      row('other', [item('2', 'a', 'in pairs'), item('3', 'b')], { description: 'Spring' }),
      counting(),
    );
    expect(parts).toMatchObject([{ resource: 'a', note: 'in pairs' }, { resource: 'b' }]);
    expect(description).toBe('Grade 7\n\nSpring');
  });
});

describe('Parts that come from another collection', () => {
  it('stand before the part that was named', () => {
    const taken = takeIn([item('1', 'a'), item('2', 'b')], [heading('h', 'New'), item('3', 'c')], '2');
    expect(taken.map((part) => part.id)).toEqual(['1', 'h', '3', '2']);
  });
});
