// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SavingText } from '../../../src/components/kit/saving-text.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Note({ save, start = '' }: { save(text: string): unknown; start?: string }) {
  const [value, setValue] = useState(start);
  const keep = async (text: string) => {
    await save(text);
    setValue(text);
  };
  return <SavingText label="Note" value={value} onSave={keep} />;
}

describe('a field that keeps what is typed', () => {
  it('keeps it after a short pause, once for many letters', async () => {
    vi.useFakeTimers();
    const save = vi.fn();
    render(<Note save={save} />);
    fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'Weigh' } });
    fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'Weigh two causes' } });
    expect(save).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(300));
    expect(save.mock.calls).toEqual([['Weigh two causes']]);
  });

  it('begins to keep it in the same turn as the window goes', () => {
    const save = vi.fn();
    render(<Note save={save} />);
    fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'Half a sen' } });
    fireEvent(window, new Event('pagehide'));
    expect(save).toHaveBeenCalledWith('Half a sen');
  });

  it('keeps it when the field is left, and when the screen around it goes', async () => {
    const save = vi.fn();
    const { unmount } = render(<Note save={save} />);
    await userEvent.type(screen.getByLabelText('Note'), 'one');
    await userEvent.tab();
    expect(save).toHaveBeenLastCalledWith('one');
    await userEvent.type(screen.getByLabelText('Note'), ' two');
    unmount();
    expect(save).toHaveBeenLastCalledWith('one two');
  });

  it('goes on showing it until the library answers, so that typing on loses nothing', async () => {
    vi.useFakeTimers();
    const field = (value: string) => <SavingText label="Note" value={value} onSave={() => {}} />;
    const { rerender } = render(field('old'));
    fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'new words' } });
    await act(() => vi.advanceTimersByTimeAsync(300));
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'new words');
    rerender(field('new words'));
    rerender(field('old'));
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'old');
  });

  it('writes nothing where nothing was changed', async () => {
    const save = vi.fn();
    render(<Note save={save} start="as it was" />);
    await userEvent.click(screen.getByLabelText('Note'));
    await userEvent.tab();
    expect(save).not.toHaveBeenCalled();
  });

  it('shows what another page of Taproot wrote meanwhile, but never over words that are being typed', () => {
    const { rerender } = render(<SavingText label="Note" value="old" onSave={() => new Promise(() => {})} />);
    rerender(<SavingText label="Note" value="from the library" onSave={() => new Promise(() => {})} />);
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'from the library');
    fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'mine' } });
    rerender(<SavingText label="Note" value="theirs" onSave={() => new Promise(() => {})} />);
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'mine');
  });

  it('keeps letters typed while an earlier write is under way', async () => {
    let finish = () => {};
    const save = vi.fn(() => new Promise<void>((done) => (finish = done)));
    render(<Note save={save} />);
    const field = screen.getByLabelText('Note');
    fireEvent.change(field, { target: { value: 'one' } });
    fireEvent.blur(field);
    fireEvent.change(field, { target: { value: 'one and a half' } });
    await act(async () => finish());
    expect(field).toHaveProperty('value', 'one and a half');
    fireEvent.blur(field);
    expect(save).toHaveBeenLastCalledWith('one and a half');
  });

  it('says that the disk is full, leaves the words in the field, and keeps them when asked again', async () => {
    const full = Object.assign(new Error('AbortError'), { inner: new DOMException('', 'QuotaExceededError') });
    const save = vi.fn().mockRejectedValueOnce(full);
    render(<Note save={save} />);
    await userEvent.type(screen.getByLabelText('Note'), 'precious');
    await userEvent.tab();
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'precious');
    expect(screen.getByLabelText('Note').getAttribute('aria-invalid')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(save).toHaveBeenLastCalledWith('precious');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('ends with Enter in a title, which has no lines', async () => {
    const save = vi.fn();
    render(<SavingText label="Title" title value="River" onSave={save} />);
    await userEvent.type(screen.getByLabelText('Title'), 's{Enter}');
    expect(save).toHaveBeenCalledWith('Rivers');
    expect(document.activeElement).toBe(document.body);
  });
});
