// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { QuoteMargin } from '../../../../src/components/library/reading/quote-margin.tsx';
import type { PlacedQuote } from '../../../../src/components/library/reading/use-quotes.ts';
import { freshLibrary } from '../../../support/fresh-library.ts';
import { showInLibrary } from '../../../support/library-around.tsx';

beforeEach(freshLibrary);
afterEach(cleanup);

const quote = (number: number): PlacedQuote => ({
  excerpt: {
    id: `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    kind: 'quote',
    resource: 'urn:uuid:00000000-0000-4000-8000-00000000a000',
    curator: 'urn:uuid:00000000-0000-4000-8000-00000000b000',
    dateSaved: '2026-01-01T00:00:00.000Z',
    dateChanged: '2026-01-01T00:00:00.000Z',
    exact: `Words ${number}`,
  },
  alignments: [],
  hue: 'plain',
  place: { start: number, end: number + 1 },
});
const quotes = Array.from({ length: 1_000 }, (_, number) => quote(number));

function Margin() {
  const [active, setActive] = useState<PlacedQuote | undefined>(undefined);
  return (
    <>
      <button type="button" onClick={() => setActive(quotes[700])}>
        Press the words in the text
      </button>
      <QuoteMargin
        quotes={quotes}
        competencies={new Map()}
        active={active?.excerpt.id}
        url={undefined}
        onGo={setActive}
        lostActions={() => null}
      />
    </>
  );
}
const drawn = () => screen.getAllByTitle('Show in the text').map(({ textContent }) => textContent);

it('of a thousand quotes fifty are drawn, and more when they are asked for', async () => {
  showInLibrary(<Margin />);
  expect(drawn()).toHaveLength(50);
  await userEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
  expect(drawn()).toHaveLength(100);
  expect(screen.queryByRole('button', { name: 'Show 50 before' })).toBeNull();
});

it('a quote that was gone to is drawn wherever it stands, with those before and after it', async () => {
  showInLibrary(<Margin />);
  await userEvent.click(screen.getByRole('button', { name: 'Press the words in the text' }));
  expect(drawn()).toHaveLength(50);
  expect(drawn()).toContain('Words 700');
  await userEvent.click(screen.getByRole('button', { name: 'Show 50 before' }));
  expect(drawn()[0]).toBe('Words 625');
  expect(drawn()).toContain('Words 700');
});
