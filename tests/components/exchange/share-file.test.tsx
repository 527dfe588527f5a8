// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Abilities } from '../../../src/components/abilities.tsx';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { aUnitWithSecrets, SECRET, share } from './a-share.tsx';

beforeEach(async () => {
  location.hash = '';
  await aUnitWithSecrets();
});
afterEach(cleanup);

describe('the file', () => {
  test('is Markdown for anyone who reads, and is previewed as it will leave', async () => {
    const { user, saved } = await share();
    await user.click(screen.getByRole('radio', { name: /^For any editor/ }));
    const preview = screen.getByRole('region', { name: 'Preview' });
    expect(await within(preview).findByText('water-who-gets-it.md')).toBeDefined();
    expect(within(preview).getByText('# Water: who gets it?')).toBeDefined();
    const { text, mime } = await saved();
    expect(mime).toBe('text/markdown');
    expect(text).toContain('Only the first five minutes.');
    expect(text).not.toContain(SECRET);
  });

  test('for another Taproot is previewed by what a colleague will find in it; its text is one press away', async () => {
    const { user } = await share();
    const contents = within(await screen.findByRole('list', { name: 'What is in the file' }));
    const lines = contents.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines[0]).toContain('Water: who gets it?');
    expect(lines[1]).toContain('Where our water comes from');
    expect(lines[2]).toBe(
      'The aquifer under our feetOnly the first five minutes. They draw what is under the school before the cut at 4:12.',
    );
    const text = screen.getByText(/"taproot-bundle"/);
    expect(text.closest('details')?.open).toBe(false);
    await user.click(screen.getByText('The file itself, as text'));
    expect(text.closest('details')?.open).toBe(true);
  });

  test('can be copied', async () => {
    const { user, copyText } = await share();
    await user.click(screen.getAllByRole('button', { name: 'Copy the text' })[0] as HTMLElement);
    expect(await screen.findByText('Copied')).toBeDefined();
    expect(copyText.mock.lastCall?.[0]).toContain('"taproot-bundle"');
  });

  test('goes to the system’s share sheet only where there is one', async () => {
    await share();
    expect(screen.queryByRole('button', { name: 'Share…' })).toBeNull();
    cleanup();
    const sheet = vi.fn<NonNullable<Abilities['share']>>(async () => {});
    const { user } = await share({ collections: [SAMPLE_COLLECTION] }, { share: sheet });
    await user.click(screen.getByRole('button', { name: 'Share…' }));
    await waitFor(() => expect(sheet).toHaveBeenCalled());
    expect(sheet.mock.lastCall?.[0].name).toBe('water-who-gets-it.taproot.json');
  });

  test('that could not be saved is said to stay here', async () => {
    const saveFile = async () => {
      throw new Error('disk');
    };
    const { user } = await share({ collections: [SAMPLE_COLLECTION] }, { saveFile });
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(await screen.findByText('The file could not be saved. Nothing has left.')).toBeDefined();
  });
});
