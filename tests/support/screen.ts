import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './surface.ts';

const require = createRequire(import.meta.url);
const queries = readFileSync(require.resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'), 'utf8');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const PATIENCE = 10_000;

/** What is said of one thing on the screen. */
export interface Seen {
  name: string;
  value: string;
  text: string;
  attributes: Record<string, string>;
}

/** Where to look: by role and accessible name, as a screen reader would find it, perhaps inside something else found so. */
export interface Where {
  within?: [role: string, name?: string | RegExp];
  /** Which of several; the first unless told. */
  nth?: number;
  /** Of a button: whether it is pressed. */
  pressed?: boolean;
}

export type Name = string | RegExp;

const literal = (name: Name | undefined): string => (name instanceof RegExp ? name.toString() : JSON.stringify(name));

/** Roles that have no name of their own: what they say is looked at instead. */
const NAMELESS = ['status', 'alert', 'paragraph'];

function query(root: string, role: string, name: Name | undefined, pressed?: boolean): string {
  const all = (options: string) =>
    `globalThis.TestingLibraryDom.queryAllByRole(${root}, ${JSON.stringify(role)}, ${options})`;
  if (!NAMELESS.includes(role)) return all(`{ name: ${literal(name)}, pressed: ${pressed} }`);
  const fits = name instanceof RegExp ? `${name}.test(words)` : `words === ${JSON.stringify(name)}`;
  return `${all('{}')}.filter((element) => { const words = element.textContent.trim(); return ${name === undefined ? true : fits}; })`;
}

function finding(role: string, name: Name | undefined, { within, nth = 0, pressed }: Where = {}): string {
  const root = within
    ? `const root = ${query('document.body', ...within)}[0]; if (!root) return null;`
    : 'const root = document.body;';
  return `${root} const element = ${query('root', role, name, pressed)}[${nth}]; if (!element) return null;`;
}

/** Scrolls to an element and says where to press it, or null while something else lies over it. */
const POINT = `
  const small = element.getBoundingClientRect().width < 4 && element.labels?.[0];
  const target = small || element;
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = target.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 40)];
  const top = document.elementFromPoint(x, y);
  const reached = top && (target.contains(top) || top.contains(target) || top.closest('label')?.control === element);
  return box.width && reached && !element.disabled ? { x, y } : null;`;

const DESCRIPTION = `
  return {
    name: globalThis.TestingLibraryDom.computeAccessibleName?.(element) ?? '',
    value: element.value ?? '',
    text: element.innerText ?? element.textContent ?? '',
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  };`;

/** A teacher's eyes and hands on one page: waits for what it looks for, presses what can be pressed. */
export class Screen {
  readonly surface: Surface;

  constructor(surface: Surface) {
    this.surface = surface;
  }

  /** Runs a function in the page; it may use nothing but its arguments and the page. */
  async read<Answer, Args extends unknown[]>(work: (...args: Args) => Answer, ...args: Args): Promise<Awaited<Answer>> {
    return (await this.surface.run(`return (${work})(...${JSON.stringify(args)})`)) as Awaited<Answer>;
  }

  private async look(body: string): Promise<unknown> {
    const ready = await this.surface.run('return Boolean(document.body && globalThis.TestingLibraryDom)');
    if (!ready)
      await this.surface.run(`${queries}\n;return Boolean(globalThis.TestingLibraryDom ??= this.TestingLibraryDom)`);
    return this.surface.run(body);
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

  /** Role-free description of what has the focus: its tag and accessible words. */
  async focused(): Promise<string> {
    return this.read(() => {
      const element = document.activeElement;
      if (!element) return '';
      const words =
        element.getAttribute('aria-label') ??
        (element as HTMLInputElement).labels?.[0]?.textContent ??
        (element instanceof HTMLIFrameElement ? element.title : element.textContent);
      return `${element.tagName.toLowerCase()} ${words?.trim() ?? ''}`;
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

  /** What axe-core finds wrong on this page as it stands: one line a finding, nothing when all is well. */
  async barriers(): Promise<string[]> {
    if (!(await this.surface.run('return Boolean(globalThis.axe)')))
      await this.surface.run(`${axe}\n;return Boolean(globalThis.axe ??= this.axe)`);
    await this.rest();
    return (await this.surface.run(`
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => id + ': ' + help + ' @ ' + node.target.join(' ') + ' ' + node.html.slice(0, 200)));
    `)) as string[];
  }

  /** Whether anything runs past the right edge, or is cut: true when the page is no wider than its window. */
  async fitsItsWidth(): Promise<boolean> {
    return this.read(() => document.documentElement.scrollWidth <= window.innerWidth + 1);
  }

  async savePicture(file: string, options?: { whole?: boolean }): Promise<void> {
    await this.rest();
    writeFileSync(file, await this.surface.picture(options));
  }
}
