import { JSDOM } from 'jsdom';
import type { Draft } from '../../src/capture/draft.ts';
import { draftResource } from '../../src/capture/draft-resource.ts';
import { readPage } from '../../src/capture/page/read-page.ts';
import type { PageSnapshot } from '../../src/capture/snapshot.ts';

export const NOW = '2026-11-24T10:00:00Z';

/** A page as jsdom opens it; its own scripts do not run. */
export const documentOf = (html: string, url = 'https://lessons.example.org/rivers'): Document =>
  new JSDOM(html, { url }).window.document;

export const snapshotOf = (html: string, url = 'https://lessons.example.org/rivers'): PageSnapshot =>
  readPage(documentOf(html, url), url);

/** What would be saved of a page. */
export const draftOf = (html: string, url = 'https://lessons.example.org/rivers'): Draft =>
  draftResource(snapshotOf(html, url), {}, NOW);

export const savedOf = (html: string, url?: string): Draft['resource'] => draftOf(html, url).resource;
