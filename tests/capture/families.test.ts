import { describe, expect, it } from 'vitest';
import { savedOf } from '../support/page-of.ts';

/** Pages of families whose live copies no corpus holds, written after their documented markup. */
describe('pages of a family', () => {
  it('WordPress with a graph of schema.org', () => {
    const html = `<html lang="de-DE"><head><title>Flüsse &#8211; Annas Blog</title><meta property="og:site_name" content="Annas Blog"><meta property="og:title" content="Flüsse &#8211; Annas Blog">
      <meta property="article:published_time" content="2021-03-04T08:00:00+01:00"><meta property="article:modified_time" content="2023-01-01T08:00:00+01:00"><meta property="og:image" content="https://annas.blog/wp-content/uploads/fluss.jpg">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"Flüsse","author":{"name":"Anna Berg","@id":"https://annas.blog/#/person/1"},"datePublished":"2021-03-04T07:00:00+00:00"},{"@type":"WebSite","name":"Annas Blog"}]}</script></head>
      <body class="has-sidebar"><div class="site-content sidebar-right"><article><h1 class="entry-title">Flüsse</h1><p>Wasser.</p></article></div></body></html>`;
    expect(savedOf(html, 'https://annas.blog/fluesse/')).toMatchObject({
      name: 'Flüsse',
      publisher: 'Annas Blog',
      author: ['Anna Berg'],
      datePublished: '2021-03-04T07:00:00+00:00',
      inLanguage: 'de-DE',
      image: 'https://annas.blog/wp-content/uploads/fluss.jpg',
    });
  });

  it('MediaWiki', () => {
    const html = `<html lang="en"><head><title>River - Wikipedia</title><link rel="canonical" href="https://en.wikipedia.org/wiki/River"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","name":"River","author":{"@type":"Organization","name":"Contributors to Wikimedia projects"},"publisher":{"@type":"Organization","name":"Wikimedia Foundation, Inc."},"datePublished":"2001-10-31T10:42:00Z","dateModified":"2024-01-01T00:00:00Z","headline":"natural flowing watercourse"}</script></head>
      <body><h1 id="firstHeading">River</h1><p>Water.</p><footer><a rel="license" href="//creativecommons.org/licenses/by-sa/4.0/deed.en">Creative Commons Attribution-ShareAlike License 4.0</a></footer></body></html>`;
    expect(savedOf(html, 'https://en.wikipedia.org/wiki/River?useskin=vector#Course')).toMatchObject({
      name: 'River',
      url: 'https://en.wikipedia.org/wiki/River',
      publisher: 'Wikipedia',
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    });
  });

  it('Substack and Medium', () => {
    const html = `<html lang="en"><head><title>Rivers - by Ann Lee - Ann’s Letters</title><meta property="og:title" content="Rivers"><meta name="author" content="Ann Lee"><link rel="canonical" href="https://ann.substack.com/p/rivers"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Rivers","datePublished":"2022-02-02T10:00:00+00:00","author":[{"@type":"Person","name":"Ann Lee"}],"publisher":{"@type":"Organization","name":"Ann’s Letters"}}</script></head><body><h1 class="post-title">Rivers</h1></body></html>`;
    expect(savedOf(html, 'https://ann.substack.com/p/rivers?r=abc&utm_medium=web&triedRedirect=true')).toMatchObject({
      name: 'Rivers',
      url: 'https://ann.substack.com/p/rivers',
      author: ['Ann Lee'],
      publisher: 'Ann’s Letters',
      datePublished: '2022-02-02T10:00:00+00:00',
    });
  });

  it('OER Commons', () => {
    const html = `<html lang="en"><head><title>River Lesson | OER Commons</title></head><body><main itemscope itemtype="http://schema.org/CreativeWork"><h1 itemprop="name">River Lesson</h1><span itemprop="author">Ann Lee</span><a rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/">CC</a>
      <span itemprop="learningResourceType">Lesson Plan</span><span itemprop="educationalLevel">Middle School</span><div itemprop="audience" itemscope itemtype="http://schema.org/EducationalAudience"><meta itemprop="educationalRole" content="teacher"></div><div itemprop="educationalAlignment" itemscope itemtype="http://schema.org/AlignmentObject"><meta itemprop="alignmentType" content="teaches"><span itemprop="targetName">NGSS.MS-ESS2-4</span></div></main></body></html>`;
    expect(savedOf(html, 'https://oercommons.org/courses/river-lesson')).toMatchObject({
      name: 'River Lesson',
      author: ['Ann Lee'],
      publisher: 'OER Commons',
      license: 'https://creativecommons.org/licenses/by-nc/4.0/',
      learningResourceType: ['Lesson Plan'],
      educationalLevel: ['Middle School'],
      audience: ['teacher'],
    });
  });

  it('a newspaper of old, with everything in its metas', () => {
    const html = `<html lang="en"><head><title>Rivers Rise - The Daily Post</title><meta name="byl" content="By Ann Lee and Bo Ray"><meta name="pdate" content="20190506"><meta property="og:site_name" content="The Daily Post"><meta name="sailthru.date" content="2019-05-06 10:00:00"></head><body><h1>Rivers Rise</h1></body></html>`;
    expect(savedOf(html, 'https://dailypost.com/rivers-rise')).toMatchObject({
      name: 'Rivers Rise',
      author: ['Ann Lee', 'Bo Ray'],
      publisher: 'The Daily Post',
      datePublished: '2019-05-06T10:00:00',
    });
  });

  it('Blogger', () => {
    const html = `<html dir="ltr"><head><title>Ann's Class: Rivers</title><meta content="Rivers" property="og:title"></head><body><div class="blog-posts hfeed"><h2 class="date-header">Monday, May 6, 2019</h2><div class="post hentry"><h3 class="post-title entry-title" itemprop="name">Rivers</h3><p>Water.</p><div class="post-footer">Posted by <span class="fn" itemprop="author" itemscope itemtype="http://schema.org/Person"><a rel="author"><span itemprop="name">Ann Lee</span></a></span> at <abbr class="published" itemprop="datePublished" title="2019-05-06T10:00:00-07:00">10:00</abbr></div></div></div></body></html>`;
    expect(savedOf(html, 'https://annsclass.blogspot.com/2019/05/rivers.html')).toMatchObject({
      name: 'Rivers',
      author: ['Ann Lee'],
      publisher: "Ann's Class",
    });
  });

  it('CK-12 and other sites that describe a course', () => {
    const html = `<html lang="en"><head><title>Rivers | CK-12 Foundation</title><script type="application/ld+json">{"@context":"http://schema.org","@type":["LearningResource","Article"],"name":"Rivers","timeRequired":"PT45M","typicalAgeRange":"11-13","teaches":["Erosion",{"@type":"DefinedTerm","name":"Deposition"}],"isAccessibleForFree":"True","keywords":"water, rivers","educationalLevel":{"@type":"DefinedTerm","name":"Grade 6"},"license":"https://creativecommons.org/licenses/by-nc/3.0/"}</script></head><body><h1>Rivers</h1></body></html>`;
    expect(savedOf(html, 'https://www.ck12.org/earth-science/rivers/')).toMatchObject({
      timeRequired: 'PT45M',
      typicalAgeRange: '11-13',
      isAccessibleForFree: true,
      keywords: ['water', 'rivers'],
      educationalLevel: ['Grade 6'],
      license: 'https://creativecommons.org/licenses/by-nc/3.0/',
    });
  });

  it('TED, Khan Academy and PBS, by address and schema.org', () => {
    const html = (title: string, thing: object): string =>
      `<title>${title}</title><meta property="og:type" content="video.other"><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'VideoObject', name: title, thumbnailUrl: 'https://pics.example/t.jpg', duration: 'PT10M', ...thing })}</script>`;
    expect(
      savedOf(
        html('Rivers', { embedUrl: 'https://embed.ted.com/talks/ann_lee_rivers' }),
        'https://www.ted.com/talks/ann_lee_rivers?language=en',
      ),
    ).toMatchObject({
      kind: 'video',
      video: {
        provider: 'TED',
        id: 'ann_lee_rivers',
        duration: 600,
        thumbnail: 'https://pics.example/t.jpg',
        embedUrl: 'https://embed.ted.com/talks/ann_lee_rivers',
      },
    });
    expect(savedOf(html('Rivers', {}), 'https://www.khanacademy.org/science/x/v/rivers')).toMatchObject({
      kind: 'video',
      video: { provider: 'Khan Academy', id: 'rivers' },
    });
    expect(savedOf(html('Rivers', {}), 'https://www.pbs.org/video/rivers-abc/')).toMatchObject({
      kind: 'video',
      video: { provider: 'PBS', id: 'rivers-abc' },
    });
  });
});
