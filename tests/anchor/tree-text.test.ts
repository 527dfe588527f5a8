import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findQuote } from '../../src/anchor/find-quote.ts';
import { rangesIn, rangesOf, treeText } from '../../src/anchor/tree-text.ts';

const bodyOf = (html: string): Element => new JSDOM(`<body>${html}</body>`).window.document.body;

test('blocks are lines, words in bold stay in their line, scripts are not read', () => {
  const body = bodyOf(
    '<h1>Bridges</h1><p>Build <b>one</b>, test it.</p><script>let x</script><ul><li>Paper<li>Tape</ul>',
  );
  expect(treeText(body).text).toBe('Bridges\nBuild one, test it.\nPaper\nTape');
});

test('a quote that goes through several nodes gives a range in each, and together its words', () => {
  const body = bodyOf('<p>Build <b>one</b>, test it.</p><p>Then build another.</p>');
  const tree = treeText(body);
  const placing = findQuote(tree.text, { exact: 'one, test it. Then build', prefix: 'Build ', suffix: ' another.' });
  if (!('found' in placing)) throw new Error('not found');
  const ranges = rangesIn(tree, placing.found.start, placing.found.end);
  expect(ranges.map(String)).toEqual(['one', ', test it.', 'Then build']);
});

test('every stretch of the text is the words of its ranges', () => {
  const body = bodyOf(
    '<div>One<br>two <i>three<div>four</div></i></div> five<p></p><table><tr><td>six<td>seven</table>',
  );
  const { text } = treeText(body);
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start; end <= text.length; end += 1) {
      const words = rangesOf(body, start, end).map(String).join('');
      expect(words).toBe(text.slice(start, end).replaceAll('\n', ''));
    }
  }
});

test('a page nested a thousand deep is read', () => {
  const { document } = new JSDOM('').window;
  let inner: Element = document.body;
  for (let depth = 0; depth < 1_000; depth += 1) inner = inner.appendChild(document.createElement('div'));
  inner.textContent = 'deep';
  expect(treeText(document.body).text).toBe('deep');
});
