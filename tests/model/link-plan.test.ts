import { describe, expect, it } from 'vitest';
import { type Link, planCheck } from '../../src/model/link-plan.ts';

const links = (...urls: string[]): Link[] => urls.map((url, at) => ({ id: `urn:uuid:${at}`, url }));
const urlsOf = (sites: Link[][]) => sites.map((site) => site.map(({ url }) => url));

describe('What one press checks', () => {
  it('asks the browser for the sites of the links, and for no others', () => {
    const { origins, count, later, left } = planCheck(
      links('https://lessons.river.example/a', 'http://lessons.river.example:8080/b', 'https://blog.lake.example/c'),
    );
    expect(origins).toEqual(['*://lessons.river.example/*', '*://blog.lake.example/*']);
    expect({ count, later, left }).toEqual({ count: 3, later: 0, left: 0 });
  });

  it.each([
    ['https://river.example/', ['*://river.example/*', '*://www.river.example/*']],
    ['https://www.river.example/', ['*://www.river.example/*', '*://river.example/*']],
    ['https://river.ac.uk/', ['*://river.ac.uk/*', '*://www.river.ac.uk/*']],
    ['https://maps.river.example/', ['*://maps.river.example/*']],
  ])('knows that sites stand with and without www.: %s', (url, origins) => {
    expect(planCheck(links(url)).origins).toEqual(origins);
  });

  it('puts the links of one site after another, and sites with many first', () => {
    const plan = planCheck(
      links(
        'https://lake.example/1',
        'https://river.example/1',
        'https://www.river.example/2',
        'https://sea.example/1',
      ),
    );
    expect(urlsOf(plan.sites)).toEqual([
      ['https://river.example/1', 'https://www.river.example/2'],
      ['https://lake.example/1'],
      ['https://sea.example/1'],
    ]);
  });

  it.each([
    'http://localhost/admin',
    'http://intranet/materials',
    'http://192.168.1.1/reboot',
    'http://0x7f000001/',
    'http://[::1]/',
    'http://printer.local/',
    'http://box.lan/',
    'http://1.0.168.192.in-addr.arpa/',
    'https://ana:secret@river.example/',
    'ftp://river.example/',
  ])('leaves out what is no site of the web: %s', (url) => {
    expect(planCheck(links(url))).toEqual({ sites: [], origins: [], count: 0, later: 0, left: 1 });
  });

  it('of more sites than a browser is asked for takes those first that were never checked, then those checked longest ago', () => {
    const many = Array.from({ length: 600 }, (_, at): Link => {
      const url = `https://page.site${at}.example/`;
      if (at < 300) return { id: `urn:uuid:${at}`, url, checked: `2026-11-${10 + (at % 20)}T00:00:00.000Z` };
      return { id: `urn:uuid:${at}`, url };
    });
    const { sites, origins, count, later, left } = planCheck(many);
    expect(origins).toHaveLength(500);
    expect({ count, later, left }).toEqual({ count: 500, later: 100, left: 0 });
    const planned = sites.flat();
    expect(planned.filter(({ checked }) => checked === undefined)).toHaveLength(300);
    const newest = Math.max(...planned.map(({ checked = '' }) => Number(checked.slice(8, 10))));
    const waiting = many.filter((link) => !planned.includes(link));
    expect(Math.min(...waiting.map(({ checked = '' }) => Number(checked.slice(8, 10))))).toBeGreaterThanOrEqual(newest);
  });
});
