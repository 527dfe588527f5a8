import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Attempted,
  believable,
  type LinkCheck,
  leadsToFront,
  linkStanding,
  nextAttempt,
  verdictOf,
} from '../../src/model/link-check.ts';

const PAGE = 'https://river.example/lessons/weir';

const answered = (status: number, url = PAGE): Answer => ({ how: 'answered', status, url });
const [ledOn, failed, late]: Answer[] = [{ how: 'ledOn' }, { how: 'failed' }, { how: 'late' }];

/** Asks a site that answers these one after the other; the requests it got, and what they come to. */
function ask(answers: (Answer | undefined)[], asked = PAGE) {
  const tried: Attempted[] = [];
  for (let next = nextAttempt(tried); next; next = nextAttempt(tried))
    tried.push({ ...next, answer: answers[tried.length] ?? failed ?? { how: 'failed' } });
  return { requests: tried.map(({ method, redirect }) => `${method} ${redirect}`), ...verdictOf(asked, tried) };
}

const HEAD = 'HEAD follow';
const PAGE_ITSELF = 'GET follow';
const WHERE_TO = 'GET manual';

describe('An address that is checked', () => {
  it.each([
    ['answers', [answered(200)], [HEAD], { verdict: 'works' }],
    ['answers with less than a page', [answered(204)], [HEAD], { verdict: 'works' }],
    ['knows no heads', [answered(405), answered(200)], [HEAD, PAGE_ITSELF], { verdict: 'works' }],
    ['forbids heads alone', [answered(403), answered(200)], [HEAD, PAGE_ITSELF], { verdict: 'works' }],
    ['is not found', [answered(404), answered(404)], [HEAD, PAGE_ITSELF], { verdict: 'gone', status: 404 }],
    ['is gone for good', [answered(410), answered(410)], [HEAD, PAGE_ITSELF], { verdict: 'gone', status: 410 }],
    ['is only found as a page', [answered(404), answered(200)], [HEAD, PAGE_ITSELF], { verdict: 'works' }],
    ['wants a login', [answered(401), answered(401)], [HEAD, PAGE_ITSELF], { verdict: 'unsaid', status: 401 }],
    ['is out of order', [answered(503), answered(503)], [HEAD, PAGE_ITSELF], { verdict: 'unsaid', status: 503 }],
    ['was asked too often', [answered(429)], [HEAD], { verdict: 'unsaid', status: 429 }],
    ['leads to a site that we may not ask', [failed, ledOn], [HEAD, WHERE_TO], { verdict: 'moved' }],
    ['leads there only as a page', [answered(405), failed, ledOn], [HEAD, PAGE_ITSELF, WHERE_TO], { verdict: 'moved' }],
    ['hangs up on heads', [failed, answered(200)], [HEAD, WHERE_TO], { verdict: 'works' }],
    ['is not connected', [failed, failed], [HEAD, WHERE_TO], { verdict: 'silent' }],
    ['never answers', [late, late], [HEAD, PAGE_ITSELF], { verdict: 'silent' }],
    ['answers the second time', [late, answered(200)], [HEAD, PAGE_ITSELF], { verdict: 'works' }],
    ['said something once', [answered(500), failed, failed], [HEAD, PAGE_ITSELF, WHERE_TO], { verdict: 'unsaid' }],
  ])('%s', (_, answers, requests, verdict) => {
    expect(ask(answers)).toEqual({ requests, ...verdict });
  });

  it.each([
    ['another page', `${PAGE}-2`, { verdict: 'moved', to: `${PAGE}-2` }],
    ['the same page, safely', PAGE.replace('https', 'http'), { verdict: 'works' }],
    ['the same page with a slash', `${PAGE}/`, { verdict: 'works' }],
    ['the same page at www.', PAGE.replace('river', 'www.river'), { verdict: 'works' }],
    ['another site', 'https://lake.example/weir', { verdict: 'moved', to: 'https://lake.example/weir' }],
    ['another page, with what follows the reader', `${PAGE}-2?utm_source=x`, { verdict: 'moved', to: `${PAGE}-2` }],
    ['a login', 'https://river.example/login?next=weir', { verdict: 'unsaid' }],
    ['a login elsewhere', 'https://auth.river.example/?next=weir', { verdict: 'unsaid' }],
  ])('that leads to %s', (_, url, verdict) => {
    expect(ask([answered(200, url)])).toEqual({ requests: [HEAD], ...verdict });
  });

  it('keeps the place on the page, which no site is told, and is no other page for it', () => {
    expect(ask([answered(200)], `${PAGE}#map`)).toMatchObject({ verdict: 'works' });
    expect(ask([answered(200, `${PAGE}-2`)], `${PAGE}#/map`)).toMatchObject({ to: `${PAGE}-2#/map` });
  });

  it('that leads to where the site begins is told apart, unless it was that already', () => {
    expect(leadsToFront({ url: PAGE, to: 'https://river.example/' })).toBe(true);
    expect(leadsToFront({ url: 'https://river.example/', to: 'https://lake.example/' })).toBe(false);
    expect(leadsToFront({ url: PAGE, to: `${PAGE}-2` })).toBe(false);
    expect(leadsToFront({ url: PAGE })).toBe(false);
  });
});

const checked = (verdict: LinkCheck['verdict'], url = PAGE, more: Partial<LinkCheck> = {}): LinkCheck => ({
  id: 'urn:uuid:weir',
  url,
  date: '2026-11-29T12:00:00.000Z',
  verdict,
  ...more,
});

describe('What is known of a link', () => {
  it.each([
    ['works', 'works'],
    ['moved', 'moved'],
    ['gone', 'dead'],
    ['silent', 'dead'],
    ['unsaid', 'unsaid'],
  ] as const)('%s is told as %s', (verdict, standing) => {
    expect(linkStanding(PAGE, checked(verdict))).toBe(standing);
  });

  it('is nothing where it was never checked, or has another address since', () => {
    expect(linkStanding(PAGE, undefined)).toBe('unchecked');
    expect(linkStanding(`${PAGE}-2`, checked('gone'))).toBe('unchecked');
  });

  it('is that it works where the address that it led to was taken over', () => {
    expect(linkStanding(`${PAGE}-2`, checked('moved', PAGE, { to: `${PAGE}-2` }))).toBe('works');
  });

  it('is not asked of what has no link', () => {
    expect(linkStanding(undefined, undefined)).toBeUndefined();
  });
});

describe('Silence', () => {
  const lake = 'https://lake.example/';

  it('is believed where others answered', () => {
    const checks = [checked('silent'), checked('works', lake)];
    expect(believable(checks, true)).toEqual(checks);
  });

  it('of all sites says more of the teacher’s own connection', () => {
    expect(believable([checked('silent'), checked('silent', lake)], true)).toEqual([]);
  });

  it('of the only site that was asked is believed', () => {
    expect(believable([checked('silent'), checked('silent', `${PAGE}-2`)], true)).toHaveLength(2);
  });

  it('is never believed where the computer is offline', () => {
    const works = checked('works', lake);
    expect(believable([checked('silent'), works], false)).toEqual([works]);
    expect(believable([checked('silent')], false)).toEqual([]);
  });
});
