import { describe, expect, it } from 'vitest';
import { savedOf } from '../support/page-of.ts';

describe('the title', () => {
  it.each([
    [
      'has the site’s name taken off',
      '<title>Rivers of Europe - The Learning Place</title><meta property="og:site_name" content="The Learning Place">',
      'Rivers of Europe',
    ],
    [
      'is the heading that the title repeats',
      '<title>Rivers of Europe | Geography | Learn</title><h1>Rivers of Europe</h1>',
      'Rivers of Europe',
    ],
    [
      'is not the blog’s name in the only heading',
      '<title>Rivers of Europe | Ann’s Blog</title><meta property="og:site_name" content="Ann’s Blog"><h1>Ann’s Blog</h1>',
      'Rivers of Europe',
    ],
    [
      'is not a headline that is a description',
      '<title>Rivers - Wikipedia</title><h1>Rivers</h1><script type="application/ld+json">{"@type":"Article","name":"Rivers","headline":"natural flowing watercourse"}</script>',
      'Rivers',
    ],
    [
      'is that of a paper',
      '<title>[2512.1] Rivers</title><meta name="citation_title" content="Rivers, Revisited"><h1>Hydrology</h1>',
      'Rivers, Revisited',
    ],
    [
      'keeps a colon of its own',
      '<title>Rivers: how they run</title><h1>Rivers: how they run</h1>',
      'Rivers: how they run',
    ],
    [
      'is taken whole from the heading where the head cut it',
      '<title>Why rivers matter to all of us and…</title><h1>Why rivers matter to all of us and to the sea</h1>',
      'Why rivers matter to all of us and to the sea',
    ],
    ['keeps what joins letters or keeps them apart', '<title>می‌خواهم بدانم 👩‍🏫 ශ්‍රී</title>', 'می‌خواهم بدانم 👩‍🏫 ශ්‍රී'],
    [
      'keeps the name of an element that it is about, and loses the marks of one that was encoded twice',
      '<title>&lt;canvas&gt;: how to draw &lt;b&gt;rivers&lt;/b&gt;&lt;br&gt;and &lt;i class="x"&gt;lakes&lt;/i&gt;</title>',
      '<canvas>: how to draw rivers and lakes',
    ],
    ['is read where entities were encoded twice', '<title>Rivers &amp;amp; Lakes</title>', 'Rivers & Lakes'],
    [
      'is Open Graph’s where the head has the site’s name first',
      '<title>Learn: Rivers</title><meta property="og:title" content="Rivers"><meta property="og:site_name" content="Learn">',
      'Rivers',
    ],
    ['is the second-level heading where there is no other', '<title>Rivers » Learn</title><h2>Rivers</h2>', 'Rivers'],
    [
      'is the site’s name on its front door',
      '<title>The Learning Place</title><meta property="og:site_name" content="The Learning Place">',
      'The Learning Place',
    ],
    ['takes the host’s name for the site’s', '<title>Rivers | Lessons</title>', 'Rivers'],
  ])('%s', (_, html, title) => {
    expect(savedOf(html, 'https://lessons.org/rivers').name).toBe(title);
  });

  it('falls back to the tab’s title, then to the address', () => {
    expect(savedOf('', 'https://lessons.org/rivers').name).toBe('https://lessons.org/rivers');
  });
});

const article = (author: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rivers","author":${author}}</script><title>Rivers</title><h1>Rivers</h1>`;

describe('the authors', () => {
  it.each([
    ['one person', article('{"@type":"Person","name":"Ann Lee"}'), ['Ann Lee']],
    [
      'all of several',
      article('[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Bo Ray"}]'),
      ['Ann Lee', 'Bo Ray'],
    ],
    ['several in one name', article('"Ann Lee, Bo Ray and Cy Fox"'), ['Ann Lee', 'Bo Ray', 'Cy Fox']],
    [
      'a person before an organisation',
      `${article('{"@type":"Organization","name":"Learn Inc"}')}<p class="byline">By Ann Lee</p>`,
      ['Ann Lee'],
    ],
    [
      'the full name where the stated one is cut short',
      `${article('{"@type":"Person","name":"Ann"}')}<p class="byline">By Ann Lee</p>`,
      ['Ann Lee'],
    ],
    [
      'a name that is kept elsewhere in the graph',
      '<title>Rivers</title><h1>Rivers</h1><script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"Rivers","author":{"@id":"#ann"}},{"@type":"Person","@id":"#ann","name":"Ann Lee"}]}</script>',
      ['Ann Lee'],
    ],
    [
      'the authors of a paper, turned round',
      '<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Ray, Bo"><h1>Rivers</h1>',
      ['Ann Lee', 'Bo Ray'],
    ],
    ['two in one meta', '<meta name="author" content="Ann Lee, Bo Ray"><h1>Rivers</h1>', ['Ann Lee', 'Bo Ray']],
    ['one turned round in a meta', '<meta name="author" content="Lee, Ann"><h1>Rivers</h1>', ['Ann Lee']],
    ['Dublin Core', '<meta name="DC.creator" content="Ann Lee"><h1>Rivers</h1>', ['Ann Lee']],
    ['a byline in words', '<title>Rivers</title><h1>Rivers</h1><p>By Ann Lee | May 6, 2019</p>', ['Ann Lee']],
    [
      'a byline of two',
      '<title>Rivers</title><h1>Rivers</h1><div class="byline">Written by <a>Ann Lee</a> and <a>Bo Ray</a> on 6 May</div>',
      ['Ann Lee', 'Bo Ray'],
    ],
    [
      'a German byline',
      '<title>Flüsse</title><h1>Flüsse</h1><span class="autor">Von Ann Müller-Lüdenscheidt, 6. Mai 2019</span>',
      ['Ann Müller-Lüdenscheidt'],
    ],
    [
      'a French byline',
      '<title>Fleuves</title><h1>Fleuves</h1><p class="author">Par Ann de La Tour</p>',
      ['Ann de La Tour'],
    ],
    ['a Spanish byline', '<title>Ríos</title><h1>Ríos</h1><p class="author">Por Ana García</p>', ['Ana García']],
    [
      'a link with rel=author',
      '<title>Rivers</title><h1>Rivers</h1><a rel="author" href="/ann">Ann Lee</a>',
      ['Ann Lee'],
    ],
    [
      'a handle that the page marks as its author',
      '<title>Rivers</title><h1>Rivers</h1><span class="byline">by <a class="author" href="/ann">mixmaster</a></span>',
      ['mixmaster'],
    ],
    [
      'no title of the trade',
      '<title>Rivers</title><h1>Rivers</h1><p class="byline">By Ann Lee, staff writer</p>',
      ['Ann Lee'],
    ],
  ])('are %s', (_, html, authors) => {
    expect(savedOf(html).author).toEqual(authors);
  });

  it.each([
    ['a system’s user', '<meta name="author" content="admin"><h1>Rivers</h1>'],
    ['an address', '<meta property="article:author" content="https://facebook.com/learn"><h1>Rivers</h1>'],
    [
      'a comment’s writer',
      '<title>Rivers</title><h1>Rivers</h1><p>Water.</p><div class="comments"><p class="author">By Bo Ray</p></div>',
    ],
    [
      'those of other stories',
      `<title>Lists</title><h1>Lists</h1>${['Ann Lee', 'Bo Ray', 'Cy Fox', 'Di Low'].map((name) => `<section><h2>Story</h2><p>One.</p><p>Two.</p><p>By ${name}</p></section>`).join('')}`,
    ],
    [
      'the photographer',
      '<title>Rivers</title><h1>Rivers</h1><figure><img><figcaption class="credit">By Bo Ray</figcaption></figure>',
    ],
    [
      'a sentence',
      '<title>Rivers</title><h1>Rivers</h1><p>By and large, rivers run to the sea, and nobody stops them in the long run.</p>',
    ],
  ])('are not %s', (_, html) => {
    expect(savedOf(html).author).toBeUndefined();
  });
});
