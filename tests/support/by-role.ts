/** What is said of one thing on the screen. */
export interface Seen {
  name: string;
  value: string;
  /** Of a radio or a checkbox. */
  checked: boolean;
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

/** A name as it is written in code. */
export const literal = (name: Name | undefined): string =>
  name instanceof RegExp ? name.toString() : JSON.stringify(name);

/** Roles that have no name of their own: what they say is looked at instead. */
const NAMELESS = ['status', 'alert', 'paragraph'];

/** The words of code that finds all elements of a role, under a root that the code knows by this word. */
export function query(root: string, role: string, name: Name | undefined, pressed?: boolean): string {
  const all = (options: string) =>
    `globalThis.TestingLibraryDom.queryAllByRole(${root}, ${JSON.stringify(role)}, ${options})`;
  if (!NAMELESS.includes(role)) return all(`{ name: ${literal(name)}, pressed: ${pressed} }`);
  const fits = name instanceof RegExp ? `${name}.test(words)` : `words === ${JSON.stringify(name)}`;
  return `${all('{}')}.filter((element) => { const words = element.textContent.trim(); return ${name === undefined ? true : fits}; })`;
}

/** The words of code that has `element`, or has answered null. */
export function finding(role: string, name: Name | undefined, { within, nth = 0, pressed }: Where = {}): string {
  const root = within
    ? `const root = ${query('document.body', ...within)}[0]; if (!root) return null;`
    : 'const root = document.body;';
  return `${root} const element = ${query('root', role, name, pressed)}[${nth}]; if (!element) return null;`;
}

/** Scrolls to `element` and says where to press it, or null while something else lies over it. */
export const POINT = `
  const small = element.getBoundingClientRect().width < 4 && element.labels?.[0];
  const target = small || element;
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = target.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 40)];
  const top = document.elementFromPoint(x, y);
  const reached = top && (target.contains(top) || top.contains(target) || top.closest('label')?.control === element);
  return box.width && reached && !element.disabled ? { x, y } : null;`;

/** Says of `element` what a test asks about. */
export const DESCRIPTION = `
  return {
    name: globalThis.TestingLibraryDom.computeAccessibleName?.(element) ?? '',
    value: element.value ?? '',
    checked: element.checked ?? false,
    text: element.innerText ?? element.textContent ?? '',
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  };`;
