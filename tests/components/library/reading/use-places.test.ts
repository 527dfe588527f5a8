// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { usePlaces } from '../../../../src/components/library/reading/use-places.ts';

const stamp = { curator: 'me', dateSaved: '2026-01-01T00:00:00.000Z', dateChanged: '2026-01-01T00:00:00.000Z' };

it('of lines that are alike, a quote stands at the one where it stood when it was kept', async () => {
  const lines = [
    'Group two: read the well.',
    'Group two: read the rain.',
    'Group two: read the well.',
    'Group two: rest.',
  ];
  const kept = lines.join('\n\n');
  const shown = lines.join('\n');
  const start = kept.lastIndexOf('read the well');
  const exact = 'read the well';
  const position = { start, end: start + exact.length };
  const quotes = [{ ...stamp, id: 'one', kind: 'quote' as const, resource: 'r', exact, position }];
  const { result } = renderHook(() => usePlaces(kept, shown, quotes));
  await waitFor(() => expect(result.current?.get('one')).toMatchObject({ start: shown.lastIndexOf('read the well') }));
});
