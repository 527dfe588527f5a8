import { writeFileSync } from 'node:fs';
import type { Surface } from './surface.ts';

const PATIENCE = 10_000;

/** A page as a whole: what all of it says, whether it is still on its way, how it fits its window. */
export class WholePage {
  readonly surface: Surface;

  constructor(surface: Surface) {
    this.surface = surface;
  }

  /** Runs a function in the page; it may use nothing but its arguments and the page. */
  async read<Answer, Args extends unknown[]>(work: (...args: Args) => Answer, ...args: Args): Promise<Awaited<Answer>> {
    return (await this.surface.run(`return (${work})(...${JSON.stringify(args)})`)) as Awaited<Answer>;
  }

  /** Asks again until the answer is not null, false or undefined. */
  async until<Answer>(
    what: string,
    ask: () => Promise<Answer | null | undefined | false>,
    patience = PATIENCE,
  ): Promise<Answer> {
    const end = Date.now() + patience;
    let problem: unknown;
    do {
      try {
        const answer = await ask();
        if (answer !== null && answer !== undefined && answer !== false) return answer;
        problem = undefined;
      } catch (error) {
        problem = error;
      }
      await new Promise((soon) => setTimeout(soon, 40));
    } while (Date.now() < end);
    const text = await this.text().catch(String);
    throw new Error(
      `Waited ${patience / 1000} s for ${what}.${problem ? ` (${problem})` : ''}\nThe page says:\n${text.slice(0, 3000)}`,
    );
  }

  /** All the words on the page. */
  async text(): Promise<string> {
    return (await this.surface.run('return document.body?.innerText ?? ""')) as string;
  }

  async says(words: string | RegExp): Promise<string> {
    return this.until(`the words ${words}`, async () => {
      const text = await this.text();
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
    });
  }

  /** Waits until the page has heard that the system has turned dark, or light. */
  async turned(dark: boolean): Promise<void> {
    await this.until(`the page to be ${dark ? 'dark' : 'light'}`, () =>
      this.read((wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark),
    );
  }

  /** Waits until nothing moves: a colour on its way from light to dark is neither. */
  async rest(): Promise<void> {
    await this.until('everything to come to rest', () =>
      this.read(() => document.getAnimations().every(({ playState }) => playState !== 'running')),
    );
  }

  /** Waits until the page has read what it shows after its first drawing: pictures and notes of rows come a moment later. */
  async settled(): Promise<void> {
    let last: string | undefined;
    await this.until('the page to be done', async () => {
      await new Promise((soon) => setTimeout(soon, 200));
      const now = await this.read(() => {
        const loaded = [...document.images].filter(({ complete }) => complete).length;
        return `${loaded} of ${document.images.length}, ${document.body.innerHTML.length}`;
      });
      const still = now === last;
      last = now;
      return still;
    });
    await this.rest();
  }

  /** Whether anything runs past the right edge, or is cut: true when the page is no wider than its window. */
  async fitsItsWidth(): Promise<boolean> {
    return this.read(() => document.documentElement.scrollWidth <= window.innerWidth + 1);
  }

  /** Whether only its panes scroll: true when the window as a whole has nothing below its edge. */
  async standsStill(): Promise<boolean> {
    return this.read(() => document.documentElement.scrollHeight <= window.innerHeight + 1);
  }

  async savePicture(file: string, options?: { whole?: boolean }): Promise<void> {
    await this.rest();
    writeFileSync(file, await this.surface.picture(options));
  }
}
