const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CAPTION|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TFOOT|THEAD|TR|UL)$/;

/** A formula in words: the TeX it was written in where the page keeps it, else its signs. */
function formula(math: Element): string {
  const tex = math.querySelector('annotation[encoding*="tex" i]')?.textContent ?? math.getAttribute('alttext');
  return (tex ?? math.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The words of an element, a line for each block, cells of a row apart by a space. */
export function plainText(root: Element): string {
  const lines: string[] = [];
  let line = '';
  const breakLine = (): void => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words) lines.push(words);
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'math') {
      line += ` ${formula(element)} `;
      return;
    }
    const isBlock = BLOCK.test(element.nodeName);
    if (isBlock || element.nodeName === 'BR') breakLine();
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child);
    if (isBlock) breakLine();
    else if (element.nodeName === 'TD' || element.nodeName === 'TH') line += ' ';
  };
  visit(root);
  breakLine();
  return lines.join('\n');
}
