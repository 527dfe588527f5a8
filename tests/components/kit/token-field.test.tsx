// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { settled } from '../../../src/components/kit/pending.ts';
import { TokenField, type TokenFieldProps } from '../../../src/components/kit/token-field.tsx';
import { offersFor, partsOf } from '../../../src/components/kit/token-options.ts';
import { barriersIn } from '../../support/barriers.ts';

afterEach(cleanup);

const options = ['Water: who gets it?', 'Argument and evidence', 'Jonas: fair arguments', 'Élan'].map((label) => ({
  value: label,
  label,
  count: 3,
}));

function Collections(props: Partial<TokenFieldProps>) {
  const [held, setHeld] = useState<string[]>([]);
  const token = (value: string) => ({ value, label: value });
  return (
    <TokenField
      label="Collections"
      placeholder="Add to a collection"
      tokens={held.map(token)}
      options={options}
      onAdd={(value) => setHeld([...held, value])}
      onRemove={(value) => setHeld(held.filter((other) => other !== value))}
      onCreate={(text) => setHeld([...held, text])}
      createLabel={(text) => `New collection “${text}”`}
      removeLabel={(label) => `Take out of ${label}`}
      {...props}
    />
  );
}

const tokens = () => screen.queryAllByRole('button').map((button) => button.getAttribute('aria-label'));

describe('a field that finds or makes', () => {
  it('finds by a few letters, whatever their accents, and offers a new one last', async () => {
    render(<Collections />);
    await userEvent.type(screen.getByRole('combobox', { name: 'Collections' }), 'arg');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Argument and evidence3',
      'Jonas: fair arguments3',
      'New collection “arg”',
    ]);
    expect(offersFor('elan', options, [], true)).toEqual([{ make: false, option: options[3] }]);
  });

  it('takes the first one with Enter, and clears the field for the next', async () => {
    render(<Collections />);
    const field = screen.getByRole('combobox');
    await userEvent.type(field, 'arg{Enter}');
    expect(tokens()).toEqual(['Take out of Argument and evidence']);
    expect(field).toHaveProperty('value', '');
  });

  it('waits with Enter until it knows what there is: a name that is known is not made a second time', async () => {
    const { rerender } = render(<Collections options={undefined} />);
    await userEvent.type(screen.getByRole('combobox'), 'wat{Enter}');
    expect(tokens()).toEqual([]);
    const closing = vi.fn();
    const closed = settled(1_000).then(closing);
    rerender(<Collections options={options} />);
    expect(tokens()).toEqual(['Take out of Water: who gets it?']);
    await closed;
    expect(closing).toHaveBeenCalled();
  });

  it('forgets an Enter that came too early when more is typed', async () => {
    const { rerender } = render(<Collections options={undefined} />);
    await userEvent.type(screen.getByRole('combobox'), 'wat{Enter}e');
    rerender(<Collections options={options} />);
    expect(tokens()).toEqual([]);
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'wate');
  });

  it('lets an Escape that follows an Enter at once reach the window: the words are taken by then', async () => {
    const left = vi.fn();
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for the popup's window
      <div onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && left()}>
        <Collections />
      </div>,
    );
    const field = screen.getByRole('combobox');
    await userEvent.type(field, 'wat');
    // As in a browser: what a press has set is drawn before the next one, what an effect sets afterwards is not.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    for (const key of ['Enter', 'Escape']) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await Promise.resolve();
    }
    expect(left).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
    await vi.waitFor(() => expect(tokens()).toEqual(['Take out of Water: who gets it?']));
  });

  it('makes what was typed where nothing has that name', async () => {
    render(<Collections />);
    await userEvent.type(screen.getByRole('combobox'), 'Weather{Enter}');
    expect(tokens()).toEqual(['Take out of Weather']);
  });

  it('takes the last token back with Backspace, and any of them with its button', async () => {
    render(<Collections />);
    const field = screen.getByRole('combobox');
    await userEvent.type(field, 'arg{Enter}wat{Enter}');
    expect(tokens()).toHaveLength(2);
    await userEvent.type(field, '{Backspace}');
    expect(tokens()).toEqual(['Take out of Argument and evidence']);
    await userEvent.click(screen.getByRole('button', { name: 'Take out of Argument and evidence' }));
    expect(tokens()).toEqual([]);
  });

  it('takes no token back while Backspace is held down to clear the words', async () => {
    render(<Collections />);
    const field = screen.getByRole('combobox');
    await userEvent.type(field, 'arg{Enter}wat{Enter}');
    fireEvent.keyDown(field, { key: 'Backspace', repeat: true });
    expect(tokens()).toHaveLength(2);
    fireEvent.keyDown(field, { key: 'Backspace' });
    expect(tokens()).toHaveLength(1);
  });

  it('keeps the focus where it was when the token that had it is taken out', async () => {
    render(<Collections />);
    await userEvent.type(screen.getByRole('combobox'), 'arg{Enter}wat{Enter}');
    screen.getByRole('button', { name: 'Take out of Argument and evidence' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take out of Water: who gets it?' }));
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
  });

  it('leaves the list with the first Escape, and lets the second reach the window', async () => {
    const left = vi.fn();
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for the popup's window
      <div onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && left()}>
        <Collections />
      </div>,
    );
    await userEvent.type(screen.getByRole('combobox'), 'arg{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(left).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(left).toHaveBeenCalledTimes(1);
  });

  it('keeps a tag that was typed but not ended, and ends one at a comma', async () => {
    render(<Collections keepsWords />);
    await userEvent.type(screen.getByRole('combobox'), 'graphs,grade 7');
    await userEvent.tab();
    expect(tokens()).toEqual(['Take out of graphs', 'Take out of grade 7']);
  });

  it.each([',', '،', '，', '、'])('ends a tag at the comma of any script: %s', async (comma) => {
    render(<Collections keepsWords />);
    await userEvent.type(screen.getByRole('combobox'), `graphs${comma}`);
    expect(tokens()).toEqual(['Take out of graphs']);
  });

  it('marks the letters that were found', () => {
    expect(partsOf('Jonas: fair arguments', 'Arg')).toEqual(['Jonas: fair ', 'arg', 'uments']);
    expect(partsOf('Jonas', 'x')).toBeUndefined();
  });

  it('has no barriers, closed or open', async () => {
    const { container } = render(<Collections />);
    expect(await barriersIn(container)).toEqual([]);
    await userEvent.type(screen.getByRole('combobox'), 'a');
    expect(within(screen.getByRole('listbox')).getAllByRole('option').length).toBeGreaterThan(1);
    expect(await barriersIn(container)).toEqual([]);
  });
});
