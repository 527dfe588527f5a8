const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CAPTION|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TFOOT|THEAD|TR|UL)$/;

/** A line of text and the smallest block that it stands in. */
export interface Line {
  text: string;
  block: Element;
}

/** A formula in words: the TeX it was written in where the page keeps it, else its signs. */
function formula(math: Element): string {
  const tex = math.querySelector('annotation')?.textContent ?? math.getAttribute('alttext');
  const line = (tex ?? math.textContent ?? '').replace(/\s+/g, ' ').trim();
  return /^\{\\displaystyle (.*)\}$/.exec(line)?.[1]?.trim() ?? line;
}

/** The lines of an element in order: one for each block and line break, cells of a row apart by a space. */
export function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  let line = '';
  const end = (block: Element): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text) lines.push({ text, block });
    line = '';
  };
  const visit = (node: Node, block: Element): void => {
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'math') {
      line += ` ${formula(element)} `;
      return;
    }
    const isBlock = BLOCK.test(element.nodeName);
    if (isBlock || element.nodeName === 'BR') end(block);
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child, isBlock ? element : block);
    if (isBlock) end(element);
    else if (element.nodeName === 'TD' || element.nodeName === 'TH') line += ' ';
  };
  visit(root, root);
  end(root);
  return lines;
}

/** The words of an element, a line for each block. */
export const plainText = (root: Element): string =>
  linesOf(root)
    .map(({ text }) => text)
    .join('\n');
