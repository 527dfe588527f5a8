import { describe, expect, it } from 'vitest';
import { sameSite, siteOf } from '../../src/capture/site.ts';
import { cleanUrl } from '../../src/model/clean-url.ts';

const CLEANED: [why: string, before: string, after: string | undefined][] = [
  ['a campaign', 'https://a.org/x?utm_source=news&utm_medium=mail&id=3', 'https://a.org/x?id=3'],
  ['clicks', 'https://a.org/x?fbclid=1&gclid=2&msclkid=3&yclid=4&igshid=5&gbraid=6&q=frog', 'https://a.org/x?q=frog'],
  ['newsletters', 'https://a.org/x?mc_cid=1&mc_eid=2&_hsenc=3&mkt_tok=4&page=2', 'https://a.org/x?page=2'],
  [
    'a share button of YouTube',
    'https://www.youtube.com/watch?v=arj7oStGLkU&si=Zx1&t=42s&list=PL1',
    'https://www.youtube.com/watch?v=arj7oStGLkU&t=42s&list=PL1',
  ],
  [
    'a share button of Google Docs',
    'https://docs.google.com/document/d/1aB/edit?usp=sharing',
    'https://docs.google.com/document/d/1aB/edit',
  ],
  ['tokens', 'https://a.org/x?token=abc&access_token=d&csrf_token=e&id=1', 'https://a.org/x?id=1'],
  [
    'session ids',
    'https://a.org/x?PHPSESSID=1&sid=8f14e45fceea167a5a36dedd4bea2543&JSESSIONID=2&v=9',
    'https://a.org/x?v=9',
  ],
  ['a session id in the path', 'https://a.org/course;jsessionid=12AB34?id=1', 'https://a.org/course?id=1'],
  [
    'a session in a segment of the path',
    'https://a.org/(S(lit3py55t21z5v55vlm25s55))/page.aspx',
    'https://a.org/page.aspx',
  ],
  [
    'an Azure signature',
    'https://a.blob.core.windows.net/f.pdf?sv=2020&se=2021&sr=b&sp=r&sig=abc%3D',
    'https://a.blob.core.windows.net/f.pdf',
  ],
  [
    'an Amazon signature',
    'https://s3.amazonaws.com/f.pdf?X-Amz-Signature=1&X-Amz-Expires=60',
    'https://s3.amazonaws.com/f.pdf',
  ],
  ['an address of a person', 'https://a.org/x?email=ann%40school.org&id=1', 'https://a.org/x?id=1'],
  ['a name and password', 'https://ann:secret@a.org/x', 'https://a.org/x'],
  ['a place on the page', 'https://a.org/x#section-2', 'https://a.org/x'],
  ['a marked text', 'https://a.org/x#:~:text=frog', 'https://a.org/x'],
  ['a token in the fragment', 'https://a.org/x#access_token=abc', 'https://a.org/x'],
  ['tracking in a route', 'https://a.org/app#/unit/3?utm_source=x&id=1', 'https://a.org/app#/unit/3?id=1'],
  ['a referrer that names a way', 'https://a.org/x?ref=twitter', 'https://a.org/x'],
  ['nothing but a question mark', 'https://a.org/x?', 'https://a.org/x'],
  ['an address that is none', 'javascript:alert(1)', undefined],
  ['data', 'data:text/html,hello', undefined],
  ['a file', 'file:///home/ann/plan.html', undefined],
  ['nothing', '', undefined],
];

const KEPT = [
  'https://a.org/?v=1&t=2&q=3&list=4&page=5&id=6',
  'https://a.org/?s=frog&lang=de&p=12&cat=3&tab=notes',
  'https://a.org/news.php?sid=1234',
  'https://a.org/c.php?g=934949&p=7515773',
  'https://github.com/a/b?ref=main',
  'https://a.org/?state=ny&code=3&key=c-major&session=12&sign=aries&policy=open&sp=1',
  'https://en.wikipedia.org/w/index.php?title=Water&oldid=123',
  'https://a.org/#!/unit/3',
  'https://a.org/#/unit/3',
  'https://a.org/caf%C3%A9?q=au+lait',
  'https://a.org/%E0%A4%A?%E0%A4%A=1',
  'http://intranet/plans?id=3',
];

describe('cleaning an address', () => {
  it.each(CLEANED)('takes off %s', (_, before, after) => {
    expect(cleanUrl(before)).toBe(after);
  });

  it.each(KEPT)('leaves %s as it is', (address) => {
    expect(cleanUrl(address)).toBe(address);
  });

  it.each(KEPT)('is done at once: a second time changes nothing of %s', (address) => {
    expect(cleanUrl(cleanUrl(address) ?? '')).toBe(cleanUrl(address));
  });
});

describe('the site of a host', () => {
  it.each([
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['m.example.org', 'example.org'],
    ['teaching.resources.osu.edu', 'osu.edu'],
    ['moodle.schule.ac.at', 'schule.ac.at'],
    ['ann.github.io', 'ann.github.io'],
    ['blog.ann.wordpress.com', 'ann.wordpress.com'],
    ['ann.blogspot.de', 'ann.blogspot.de'],
    ['localhost', 'localhost'],
    ['192.168.0.1', '192.168.0.1'],
  ])('%s belongs to %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  it('is shared by two of its hosts and by no neighbour on a host of many', () => {
    expect(sameSite(new URL('https://m.a.org/x'), new URL('http://www.a.org/y'))).toBe(true);
    expect(sameSite(new URL('https://ann.github.io/'), new URL('https://bob.github.io/'))).toBe(false);
  });
});
