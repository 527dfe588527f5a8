import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DESCRIPTION, finding, literal, type Name, POINT, query, type Seen, type Where } from './by-role.ts';
import { WholePage } from './whole-page.ts';

const queries = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);

/** More stops than any screen has. */
const MOST_TABS = 80;

/** What a page answers that has not been taught to find by role. */
const UNLEARNED = 'cannot find by role yet';

/** A teacher's eyes and hands on one page: waits for what it looks for, presses what can be pressed. */
export class Screen extends WholePage {
  /** Runs code that finds by role; where the page does not know how to yet, it learns and is asked again. */
  private async look(body: string): Promise<unknown> {
    const answer = await this.surface.run(`if (!globalThis.TestingLibraryDom) return '${UNLEARNED}'; ${body}`);
    if (answer !== UNLEARNED) return answer;
    await this.surface.run(
      `if (!document.body) return; ${queries}\n;globalThis.TestingLibraryDom ??= this.TestingLibraryDom;`,
    );
    return this.surface.run(body);
  }

  async see(role: string, name?: Name, where?: Where): Promise<Seen> {
    return this.until(
      `${role} ${literal(name)}`,
      async () => (await this.look(finding(role, name, where) + DESCRIPTION)) as Seen | null,
    );
  }

  /** What is there now, without waiting. */
  async glimpse(role: string, name?: Name, where?: Where): Promise<Seen | null> {
    return (await this.look(finding(role, name, where) + DESCRIPTION)) as Seen | null;
  }

  async count(role: string, name?: Name): Promise<number> {
    return (await this.look(`return ${query('document.body', role, name)}.length`)) as number;
  }

  async gone(role: string, name?: Name, where?: Where): Promise<void> {
    await this.until(`no ${role} ${literal(name)}`, async () => !(await this.glimpse(role, name, where)));
  }

  async click(role: string, name?: Name, where?: Where): Promise<void> {
    let last = '';
    const point = await this.until(`${role} ${literal(name)} that can be pressed`, async () => {
      const found = (await this.look(finding(role, name, where) + POINT)) as { x: number; y: number } | null;
      // What still moves would be missed.
      const still = JSON.stringify(found) === last;
      last = JSON.stringify(found);
      return still && found;
    });
    await this.surface.clickAt(point.x, point.y);
  }

  /** Replaces the words of a field by typing. */
  async fill(role: string, name: Name, words: string, where?: Where): Promise<void> {
    await this.click(role, name, where);
    await this.look(`${finding(role, name, where)} element.focus(); element.select?.(); return true`);
    if (words === '') await this.key('Delete');
    else await this.type(words);
  }

  async key(chord: string): Promise<void> {
    await this.surface.key(chord);
  }

  async type(words: string): Promise<void> {
    for (const character of words) await this.surface.key(character);
  }

  /** Role-free description of what has the focus: its tag and accessible words. */
  async focused(): Promise<string> {
    return this.read(() => {
      const element = document.activeElement;
      // Nothing has the focus: the body's words would be those of the whole page.
      if (!element || element === document.body) return 'body';
      const words =
        element.getAttribute('aria-label') ??
        (element as HTMLInputElement).labels?.[0]?.textContent ??
        (element instanceof HTMLIFrameElement ? element.title : element.textContent);
      return `${element.tagName.toLowerCase()} ${words?.trim() ?? ''}`;
    });
  }

  /** Presses Tab, or the keys that go back, until it reaches what begins with these words. */
  async tabTo(name: string, keys: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses++) {
      await this.key(keys);
      // The kind of element stands before its words: “Select …” is not what “…” means.
      if ((await this.focused()).replace(/^\S+ /, '').startsWith(name)) return;
    }
    throw new Error(`Tab does not reach ${name}; the focus is on ${await this.focused()}`);
  }
}
