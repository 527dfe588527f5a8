import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { quoteOf } from '../../src/capture/page/selection.ts';

const pageOf = (body: string): Document => new JSDOM(`<body>${body}</body>`).window.document;

/** Marks from a place to a place, each an element and the number of its child, or a text and a letter in it. */
function mark(document: Document, from: [Node | null, number], to: [Node | null, number]) {
  document.getSelection()?.setBaseAndExtent(from[0] as Node, from[1], to[0] as Node, to[1]);
  return quoteOf(document);
}

test('a paragraph marked by three clicks, up to the beginning of the next one, is followed by the words of the next one', () => {
  const document = pageOf('<p>Rain came.</p><p>The well was late.</p><p>Nobody knew <b>why</b> it was so late.</p>');
  const [, paragraph, next] = document.querySelectorAll('p');
  const quote = mark(document, [paragraph?.firstChild ?? null, 0], [next ?? null, 0]);
  expect(quote?.exact).toBe('The well was late.');
  expect(quote?.prefix.trim()).toBe('Rain came.');
  expect(quote?.suffix).toMatch(/^ ?Nobody knew why/);
});

test('all that is in an element is not beside itself', () => {
  const document = pageOf('<p>Before it.</p><pre><code>measure(well)</code></pre><p>After it.</p>');
  const block = document.querySelector('pre');
  const quote = mark(document, [block, 0], [block, 1]);
  expect(quote?.exact).toBe('measure(well)');
  expect(quote?.prefix.trim()).toBe('Before it.');
  expect(quote?.suffix.trim()).toBe('After it.');
});

test('what is begun at the end of an element has the words of that element before it', () => {
  const document = pageOf('<p>The first <i>paragraph</i></p><p>The second one.</p>');
  const [first, second] = document.querySelectorAll('p');
  const quote = mark(document, [first ?? null, first?.childNodes.length ?? 0], [second?.firstChild ?? null, 10]);
  expect(quote?.prefix.trim()).toBe('The first paragraph');
  expect(quote?.exact).toBe('The second');
});

test('more than a quote may hold ends with a whole word, and is followed by what was marked after it', () => {
  const document = pageOf(`<p>${Array.from({ length: 6_000 }, (_, at) => `word${at}`).join(' ')}</p><p>Next.</p>`);
  const words = document.querySelector('p')?.firstChild ?? null;
  const quote = mark(document, [words, 0], [words, words?.nodeValue?.length ?? 0]);
  const whole = words?.nodeValue ?? '';
  expect(quote?.exact.length).toBeLessThanOrEqual(20_000);
  expect(whole.startsWith(`${quote?.exact} word`)).toBe(true);
  expect(quote?.suffix).toBe(whole.slice(quote?.exact.length, (quote?.exact.length ?? 0) + 32));
});

test('words marked in a frame of the same site are the quote', () => {
  const document = pageOf('<p>Around it.</p><iframe></iframe>');
  const frame = document.querySelector('iframe');
  const inside = frame?.contentDocument;
  if (!frame || !inside) throw new Error('no frame');
  inside.body.innerHTML = '<p>Inside it stands this.</p>';
  frame.focus();
  const words = inside.querySelector('p')?.firstChild ?? null;
  inside.getSelection()?.setBaseAndExtent(words as Node, 0, words as Node, 9);
  expect(quoteOf(document)?.exact).toBe('Inside it');
});
