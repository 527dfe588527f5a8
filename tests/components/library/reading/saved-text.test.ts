// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../../src/anchor/find-quote.ts';
import { treeText } from '../../../../src/anchor/tree-text.ts';
import { joinPages } from '../../../../src/capture/document/pdf-text.ts';
import { fillFrame } from '../../../../src/components/library/reading/fill-frame.ts';
import { FRAME_DOCUMENT } from '../../../../src/components/library/reading/frame-document.ts';
import { placeOf, rangeOf } from '../../../../src/components/library/reading/frame-text.ts';

async function laid(html: string, signal = new AbortController().signal) {
  const place = document.createElement('main');
  const isWhole = await fillFrame(place, html, signal);
  return { place, isWhole };
}

describe('a saved text that is shown', () => {
  it('loses all that could run, load or send', async () => {
    const { place } =
      await laid(`<h2>Title</h2><script>alert(1)</script><img src="https://evil.example/x" onerror="alert(1)" alt="A well">
      <a href="javascript:alert(1)">a</a><a href="https://river.example">b</a><form action="https://evil.example"><input name="a"></form>
      <iframe src="https://evil.example"></iframe><style>@import "https://evil.example/x.css";</style><svg><script>alert(1)</script></svg>
      <meta http-equiv="refresh" content="0;url=https://evil.example"><base href="https://evil.example"><p style="background:url(https://evil.example)">p</p>`);
    expect(
      place.querySelector(
        'script, form, input, iframe, style, meta, base, img, svg, [onerror], [style], [href^="javascript"]',
      ),
    ).toBeNull();
    expect(place.querySelector('h2')?.textContent).toBe('Title');
    expect(place.querySelector('.picture')?.textContent).toBe('A well');
    expect(place.querySelector('a[href="https://river.example"]')).toBeTruthy();
  });

  it('stands in a frame whose policy lets nothing load', () => {
    expect(FRAME_DOCUMENT).toContain("default-src 'none'");
    expect(FRAME_DOCUMENT).not.toContain('<script');
  });

  it('is whole and in order when it is long, also inside the elements around it', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `<li>Line ${at} of the text</li>`).join('');
    const html = `<article dir="rtl"><h2>Long</h2><ul>${lines}</ul><p>End</p></article>`;
    const { place, isWhole } = await laid(html);
    expect(isWhole).toBe(true);
    expect(place.innerHTML.replaceAll(/<div class="box">(.*?)<\/div>/g, '$1')).toBe(html);
  });

  it('stands in boxes of blocks when it is long, so that far ones need not be laid out, and no word moves by it', async () => {
    const paragraphs = Array.from({ length: 3_000 }, (_, at) => `<p>Paragraph ${at} of the text</p>`);
    const { place } = await laid(paragraphs.join(''));
    const boxes = [...place.children];
    expect(boxes.length).toBeGreaterThan(3);
    for (const box of boxes) expect(box.innerHTML).toMatch(/^<p>.*<\/p>$/);
    expect(boxes.map(({ innerHTML }) => innerHTML).join('')).toBe(paragraphs.join(''));
    expect(treeText(place).text.split('\n')).toHaveLength(3_000);
  });

  it('keeps words that run on in a line out of boxes', async () => {
    const words = Array.from({ length: 3_000 }, (_, at) => `word ${at} <b>${at}</b> `).join('');
    expect((await laid(words)).place.innerHTML).toBe(words);
  });

  it('of a document says where each page begins, by a heading that is no part of the text', async () => {
    const { html, text } = joinPages(['The well is late.', '', 'Rain takes its time.']);
    const { place } = await laid(html);
    const heads = [...place.querySelectorAll<HTMLElement>('h2')].map(({ ariaLabel }) => ariaLabel);
    expect(heads).toEqual(['Page 1', 'Page 2', 'Page 3']);
    expect(treeText(place).text).toBe(text);
  });

  it('is no longer laid out once its page was left', async () => {
    const leaving = new AbortController();
    leaving.abort();
    const { isWhole } = await laid(`<p>${'word '.repeat(9000)}</p>`, leaving.signal);
    expect(isWhole).toBe(false);
  });
});

it('a quote that runs over several elements has one range, and a point in it is known as its own', async () => {
  const { place } = await laid('<p>The <em>well</em> is late.</p><p>Rain takes its time.</p>');
  const read = treeText(place);
  const answer = findQuote(read.text, { exact: 'well is late. Rain takes its', prefix: 'The ', suffix: ' time.' });
  const found = 'found' in answer ? answer.found : undefined;
  const range = found && rangeOf(read, found);
  expect(range?.toString()).toBe('well is late.Rain takes its');
  expect(range && placeOf(read, range.startContainer, range.startOffset)).toBe(found?.start);
});
