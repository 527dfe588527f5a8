// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aUnitWithSecrets, COPY, SECRET, share } from './a-share.tsx';

beforeEach(async () => {
  location.hash = '';
  await aUnitWithSecrets();
});
afterEach(cleanup);

const sentinel = () => {
  const write = vi.fn(async (_: unknown) => {});
  return { write, sentinelStore: { read: async () => undefined, write } };
};

describe('a copy of everything', () => {
  test('in which private notes and saved copies are missing says so, and counts as no backup', async () => {
    const { write, sentinelStore } = sentinel();
    const { saved } = await share('everything', { sentinelStore });
    expect(screen.getByRole('heading', { name: 'Not everything is in this file' })).toBeDefined();
    expect((await saved()).text).not.toContain(SECRET);
    await new Promise((done) => setTimeout(done, 50));
    expect(write).not.toHaveBeenCalled();
  });

  test('takes everything along by one press, and counts as a backup then', async () => {
    const { write, sentinelStore } = sentinel();
    const { user, saved } = await share('everything', { sentinelStore });
    await user.click(screen.getByRole('button', { name: 'Take everything along' }));
    expect(screen.queryByRole('heading', { name: 'Not everything is in this file' })).toBeNull();
    const { text } = await saved();
    for (const words of [SECRET, COPY]) expect(text).toContain(words);
    await waitFor(() => expect(write).toHaveBeenCalledWith(expect.objectContaining({ backup: expect.any(String) })));
  });

  test('for people to read carries no private note, and does not say that one leaves', async () => {
    const { user, saved } = await share('everything');
    await user.click(screen.getByRole('button', { name: 'Take everything along' }));
    await user.click(screen.getByRole('radio', { name: /^For any editor/ }));
    expect(await screen.findByRole('heading', { name: '1 private note stays here' })).toBeDefined();
    expect((await saved()).text).not.toContain(SECRET);
  });
});
