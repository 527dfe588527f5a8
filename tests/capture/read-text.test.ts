// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/capture/page/read-text.ts';
import { documentOf } from '../support/page-of.ts';

const paragraph = (about: string): string =>
  `<p>${`${about} carries water from the hills to the sea, and on its way it carves the valley that people settle in. `.repeat(4)}</p>`;
const lesson = (inside: string): string =>
  `<html><head><title>Rivers</title></head><body><nav><a href="/">Home</a><a href="/x">Units</a></nav><main><article><h1>Rivers</h1>${paragraph('A river')}${inside}${paragraph('A stream')}</article></main><footer>Imprint</footer></body></html>`;
const read = (html: string, url = 'https://lessons.example.org/units/rivers') => {
  // The readers look for these in the page that they run in.
  const document = documentOf(html, url);
  return readText(document, url);
};

describe('the readable text of a page', () => {
  it('has the article and neither menu nor foot', () => {
    const { text } = read(lesson(''));
    expect(text).toContain('A river carries water');
    expect(text).not.toMatch(/Home|Imprint/);
  });

  it.each([
    ['headings', '<h2>The mouth</h2>', /<h2>The mouth<\/h2>/],
    [
      'lists',
      '<p>It has three parts:</p><ul><li>the spring, high in the hills</li><li>the course, long and slow</li></ul>',
      /<ul>\s*<li>the spring, high in the hills<\/li>\s*<li>the course, long and slow<\/li>\s*<\/ul>/,
    ],
    [
      'tables',
      '<table><tr><th>River</th><th>Length in km</th></tr><tr><td>Rhine</td><td>1,233</td></tr></table>',
      /<table>.*<th>River<\/th>.*<td>1,233<\/td>/s,
    ],
    [
      'formulas',
      '<p>Its flow is <math><mi>Q</mi><mo>=</mo><mi>A</mi><mi>v</mi></math> in all seasons.</p>',
      /<math.*<mi>Q<\/mi>/s,
    ],
    [
      'alternative texts of pictures',
      '<figure><img src="/rhine.jpg" width="600" height="400" alt="The Rhine at Basel"><figcaption>The Rhine</figcaption></figure>',
      /<img[^>]*alt="The Rhine at Basel"/,
    ],
    [
      'absolute links',
      '<p>See <a href="../lakes">the lakes of the north</a> as well, for they are fed by it.</p>',
      /href="https:\/\/lessons\.example\.org\/lakes"/,
    ],
  ])('keeps %s', (_, inside, html) => {
    expect(read(lesson(inside)).html).toMatch(html);
  });

  it.each([
    ['scripts', '<script>alert(1)</script>'],
    ['styles', '<style>p { color: red }</style><p style="color: red">Blue water flows here all year long.</p>'],
    [
      'handlers',
      '<p onclick="alert(1)">Blue water flows here all year long.</p><img src="x" onerror="alert(1)" alt="x">',
    ],
    ['links that are scripts', '<p><a href="javascript:alert(1)">Blue water</a> flows here all year long.</p>'],
    [
      'forms and frames',
      '<form action="https://evil.example"><input name="q"><button>Send</button></form><iframe src="https://evil.example"></iframe>',
    ],
    [
      'drawings with scripts in them',
      '<svg><script>alert(1)</script><a href="javascript:alert(1)"><text>x</text></a></svg>',
    ],
    [
      'formulas with scripts in them',
      '<math><mtext><script>alert(1)</script><a href="javascript:alert(1)">x</a></mtext></math>',
    ],
  ])('has no %s', (_, inside) => {
    expect(read(lesson(inside)).html).not.toMatch(
      /<(script|style|form|input|button|iframe|svg)|javascript:|\son\w+=|style=|evil/i,
    );
  });

  it('opens what one press opens', () => {
    const folded = `<div class="accordion"><button aria-expanded="false" aria-controls="more">More</button><div id="more" class="accordion-content" style="display: none">${paragraph('A delta')}</div></div>`;
    expect(read(lesson(folded)).text).toContain('A delta carries water');
  });

  it('has a line for each block, and cells of a row apart', () => {
    const { text } = read(
      lesson(
        '<h2>The mouth</h2><table><tr><td>Rhine</td><td>1,233</td></tr><tr><td>Elbe</td><td>1,094</td></tr></table>',
      ),
    );
    expect(text.split('\n')).toEqual(expect.arrayContaining(['The mouth', 'Rhine 1,233', 'Elbe 1,094']));
  });

  it('writes a formula as its author wrote it', () => {
    const tex =
      '<math><semantics><mrow><mi>Q</mi><mo>=</mo><mi>A</mi><mi>v</mi></mrow><annotation encoding="application/x-tex">Q = A v</annotation></semantics></math>';
    expect(read(lesson(`<p>Its flow is ${tex} in every season of the year.</p>`)).text).toContain(
      'Its flow is Q = A v in every season',
    );
  });

  it('has all posts of a forum, not the first alone', () => {
    const posts = ['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Flo']
      .map(
        (name) =>
          `<div class="post"><span>${name}</span><div class="message"><p>${name} says that the river was higher this spring than in any spring before, and nobody knows why.</p></div></div>`,
      )
      .join('');
    const { text } = read(`<title>How high was it?</title><body><main><h1>How high was it?</h1>${posts}</main></body>`);
    for (const name of ['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Flo']) expect(text).toContain(`${name} says that the river`);
  });

  it('leaves the page as it was', () => {
    const document = documentOf(lesson('<details><summary>More</summary><p>Water.</p></details>'));
    const before = document.documentElement.outerHTML;
    readText(document, document.URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
