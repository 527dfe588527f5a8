import { describe, expect, it, vi } from 'vitest';
import { untilStopped } from '../../src/model/until-stopped.ts';

function aThread() {
  const thread = Object.assign(new EventTarget(), { terminate: vi.fn() });
  const breakDown = (message: string) => thread.dispatchEvent(Object.assign(new Event('error'), { message }));
  return { thread: thread as unknown as Worker, end: thread.terminate, breakDown };
}

const never = () => new Promise<never>(() => {});
const going = () => new AbortController();

describe('a thread of its own', () => {
  it('ends with its work, and gives what came of it', async () => {
    const { thread, end } = aThread();
    expect(await untilStopped(thread, going().signal, async () => 'drawn')).toBe('drawn');
    expect(end).toHaveBeenCalledOnce();
  });

  it('ends where its work fails', async () => {
    const { thread, end } = aThread();
    const failing = untilStopped(thread, going().signal, () => Promise.reject(new Error('no pixels')));
    await expect(failing).rejects.toThrow('no pixels');
    expect(end).toHaveBeenCalledOnce();
  });

  it('ends where it is stopped, and nobody waits for it', async () => {
    const { thread, end } = aThread();
    const teacher = going();
    const stopped = untilStopped(thread, teacher.signal, never);
    teacher.abort(new Error('enough'));
    await expect(stopped).rejects.toThrow('enough');
    expect(end).toHaveBeenCalledOnce();
  });

  it('begins nothing where it was stopped before', async () => {
    const { thread, end } = aThread();
    const work = vi.fn(never);
    await expect(untilStopped(thread, AbortSignal.abort(new Error('enough')), work)).rejects.toThrow('enough');
    expect(work).not.toHaveBeenCalled();
    expect(end).toHaveBeenCalledOnce();
  });

  it('ends where it breaks down', async () => {
    const { thread, end, breakDown } = aThread();
    const broken = untilStopped(thread, going().signal, never);
    breakDown('out of memory');
    await expect(broken).rejects.toThrow('out of memory');
    expect(end).toHaveBeenCalledOnce();
  });
});
