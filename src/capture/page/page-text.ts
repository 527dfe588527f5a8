const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg']);
const APART = /^(ADDRESS|ARTICLE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|H[1-6]|HR|LI|OL|P|SECTION|TABLE|TD|TH|TR|UL)$/;

/** Runs of white space as one space, cut at a length. */
export const oneLine = (text: string, limit: number): string =>
  text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);

/**
 * The words inside an element, scripts and styles left out, stopping soon after the limit, so that a page of 10 MB costs no more.
 * @param apart puts a space between any two elements, for bylines such as `<b>By</b><a>Ann</a>`.
 */
export function textOf(element: Element, limit: number, apart = false): string {
  let text = '';
  const visit = (node: Node, depth: number): void => {
    if (text.length > limit * 2 || depth > 100) return;
    if (node.nodeType === 3) {
      text += (node.nodeValue ?? '').slice(0, limit * 2);
      return;
    }
    if (node.nodeType !== 1 || SILENT.has(node.nodeName)) return;
    const space = apart || APART.test(node.nodeName) ? ' ' : '';
    text += space;
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, depth + 1);
    text += space;
  };
  visit(element, 0);
  return oneLine(text, limit);
}

/** An attribute, cut at a length; empty where it is missing. */
export const attribute = (element: Element, name: string, limit = 2_000): string =>
  (element.getAttribute(name) ?? '').slice(0, limit).trim();

/** What a page can break (a getter that throws, a form that hides a property) costs that part only. */
export function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** The first elements that match, in document order. */
export const firstOf = (root: Element, selector: string, limit: number): Element[] =>
  Array.from(root.querySelectorAll(selector)).slice(0, limit);
