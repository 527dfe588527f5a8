// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshLibrary } from '../../support/fresh-library.ts';
import { fileOf, jonasSends, open, resources } from './a-sent-bundle.tsx';

let bundle = '';
beforeEach(async () => {
  location.hash = '';
  bundle = await jonasSends();
  await freshLibrary();
});
afterEach(cleanup);

describe('a file that cannot be brought in', () => {
  test('is named for what it seems to be', async () => {
    await open(fileOf('GIF89a lesson plan', 'plan.json'));
    expect((await screen.findByRole('alert')).textContent).toContain('a picture');
    expect(await resources()).toBe(0);
  });

  test('that ends in the middle is refused whole', async () => {
    await open(fileOf(bundle.slice(0, bundle.length / 2)));
    expect((await screen.findByRole('alert')).textContent).toContain('The file ends in the middle');
  });

  test('with one bad resource still brings in the others, if the teacher wants', async () => {
    const broken = JSON.parse(bundle) as { resources: { url: string }[] };
    const [first] = broken.resources;
    if (first) first.url = 'javascript:alert(1)';
    const { user } = await open(fileOf(JSON.stringify(broken)));
    const table = await screen.findByRole('table', { name: /^What could not be read/ });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(1);
    await user.click(screen.getByRole('radio', { name: 'Bring in nothing' }));
    expect(screen.getByRole('button', { name: 'Nothing to bring in' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('radio', { name: /^Bring in the other/ }));
    await user.click(screen.getByRole('button', { name: /^Bring in 4 new/ }));
    await screen.findByText('It is in your library');
    expect(await resources()).toBe(4);
  });
});
