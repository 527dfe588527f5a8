// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SharePage } from '../../../src/components/exchange/share-page.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { GRAPHS } from './a-colleague.tsx';
import { aUnitWithSecrets, share } from './a-share.tsx';

beforeEach(async () => {
  location.hash = '';
  await aUnitWithSecrets();
});
afterEach(cleanup);

describe('what else can leave', () => {
  test('a few chosen resources', async () => {
    const { saved } = await share({ resources: [GRAPHS] });
    expect(screen.getByRole('heading', { name: '1 resource leaves' })).toBeDefined();
    expect((await saved()).name).toBe('chosen-resources.taproot.json');
  });

  test('another collection beside the first, in one file', async () => {
    await actions.createCollection('For quick finishers', { resources: [GRAPHS] });
    const { user, saved } = await share();
    await user.click(await screen.findByRole('combobox', { name: 'Collections in the file' }));
    await user.click(await screen.findByRole('option', { name: 'For quick finishers' }));
    expect(await screen.findByRole('heading', { name: 'Each collection has its own licence' })).toBeDefined();
    const file = await saved();
    expect(file.name).toBe('water-who-gets-it-and-1-more.taproot.json');
    expect(file.text).toContain('For quick finishers');
  });

  test('several collections, each with its own licence', async () => {
    const { result } = await actions.createCollection('For quick finishers', { resources: [GRAPHS] });
    await share({ collections: [SAMPLE_COLLECTION, result] });
    expect(screen.getByRole('heading', { name: 'Each collection has its own licence' })).toBeDefined();
  });

  test('everything', async () => {
    const { saved } = await share('everything');
    expect((await saved()).name).toBe('your-library.taproot.json');
  });

  test('nothing, where what was asked for is gone', async () => {
    showInLibrary(<SharePage selection={{ resources: ['urn:uuid:00000000-0000-4000-8000-000000000009'] }} />);
    expect(await screen.findByText('There is nothing to share here')).toBeDefined();
  });
});
