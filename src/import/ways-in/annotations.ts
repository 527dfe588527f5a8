import { secondsOfClock } from '../../model/clock.ts';
import { isNode, type RawNode } from '../places.ts';
import type { Found, FoundLink, FoundMoment, FoundQuote } from './found.ts';
import { instantOf } from './instants.ts';
import { joinedText, lineOf, textOf, wordsOf } from './plain.ts';
import { manyOf, nodesOf, stringOf } from './raw.ts';

/** What all annotations on one page say, in the order of the file. Annotations on the same page are one link. */
class Pages {
  private readonly byUrl = new Map<string, FoundLink>();

  /** The link of a page; without an address a new one each time, to be refused. */
  at(url: string | undefined): FoundLink {
    const known = url === undefined ? undefined : this.byUrl.get(url);
    const link = known ?? { url, quotes: [], moments: [], extras: [] };
    if (!known) this.byUrl.set(url ?? ` ${this.byUrl.size}`, link);
    return link;
  }

  get links(): FoundLink[] {
    return [...this.byUrl.values()];
  }
}

/** What an annotation adds to its page: a quote or a moment with its note, or a note on the page as a whole. */
function addTo(link: FoundLink, selectors: RawNode[], note: string | undefined): void {
  const quote = quoteIn(selectors, note);
  const moment = momentIn(selectors, note);
  if (quote) link.quotes?.push(quote);
  else if (moment) link.moments?.push(moment);
  else link.note = joinedText(link.note, note);
}

/** As much of what stands around a quote as tells where it is, in UTF-16 code units; a file may bring megabytes of it. */
const LONGEST_CONTEXT = 1_000;

function quoteIn(selectors: RawNode[], note: string | undefined): FoundQuote | undefined {
  const found = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && stringOf(exact) !== undefined);
  const exact = stringOf(found?.exact);
  if (exact === undefined) return undefined;
  return {
    exact,
    prefix: stringOf(found?.prefix)?.slice(-LONGEST_CONTEXT),
    suffix: stringOf(found?.suffix)?.slice(0, LONGEST_CONTEXT),
    note,
  };
}

const seconds = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;

function momentIn(selectors: RawNode[], note: string | undefined): FoundMoment | undefined {
  for (const { type, start, end, value } of selectors) {
    if (type === 'MediaTimeSelector' && seconds(start) !== undefined)
      return { start: seconds(start) ?? 0, end: seconds(end), note };
    const times = type === 'FragmentSelector' ? /(?:^|&)t=(?:npt:)?([\d:.]*)(?:,([\d:.]+))?/.exec(String(value)) : null;
    if (!times) continue;
    const from = times[1] === '' ? 0 : secondsOfClock(times[1] ?? '');
    const to = times[2] === undefined ? undefined : secondsOfClock(times[2]);
    if (from !== undefined && (to === undefined || to >= from)) return { start: from, end: to, note };
  }
  return undefined;
}

/** Earlier of two instants; either may be absent. */
const earlier = (a: string | undefined, b: string | undefined) => (a === undefined || (b ?? a) < a ? b : a);

/** Hypothesis: an export of its sidebar, an answer of its API, or one bare annotation. Who wrote each is not taken over. */
export function readHypothesis(data: unknown): Found {
  const raw = isNode(data) ? (data.annotations ?? data.rows ?? data) : data;
  const pages = new Pages();
  for (const annotation of nodesOf(raw)) {
    const link = pages.at(stringOf(annotation.uri));
    const { title } = isNode(annotation.document) ? annotation.document : {};
    link.name ??= lineOf(manyOf(title)[0]);
    link.dateSaved = earlier(link.dateSaved, instantOf(annotation.created));
    link.keywords = wordsOf([...(link.keywords ?? []), ...manyOf(annotation.tags)]);
    const selectors = nodesOf(annotation.target).flatMap(({ selector }) => nodesOf(selector));
    addTo(link, selectors, textOf(annotation.text));
  }
  return { links: pages.links };
}

/** The address of a target of a web annotation, which may be a text, or an object with an id or a source. */
function sourceOf(target: unknown): string | undefined {
  if (!isNode(target)) return stringOf(target);
  const { source, id } = target;
  return stringOf(source) ?? (isNode(source) ? (stringOf(source.id) ?? stringOf(source['@id'])) : stringOf(id));
}

/** Selectors of a target, with those that refine them. */
const selectorsOf = (target: unknown): RawNode[] =>
  nodesOf(isNode(target) ? target.selector : undefined).flatMap((selector) => [
    selector,
    ...nodesOf(selector.refinedBy),
  ]);

/** W3C web annotations: one, a list, or a collection with its page. */
export function readWebAnnotations(data: unknown): Found {
  const pages = new Pages();
  for (const annotation of annotationsIn(data)) {
    const bodies = nodesOf(annotation.body).flatMap((body) => [body, ...nodesOf(body.items)]);
    const texts = bodies.filter(({ purpose }) => purpose !== 'tagging').map(({ value }) => textOf(value));
    const note = joinedText(textOf(annotation.bodyValue), ...texts);
    const tags = bodies.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);
    const targets = manyOf(annotation.target);
    for (const target of targets.length === 0 ? [undefined] : targets) {
      const link = pages.at(sourceOf(target)?.replace(/#(xywh|t)=.*$/, ''));
      link.dateSaved = earlier(link.dateSaved, instantOf(annotation.created));
      link.keywords = wordsOf([...(link.keywords ?? []), ...tags]);
      addTo(link, selectorsOf(target), note);
    }
  }
  return { links: pages.links };
}

function annotationsIn(data: unknown): RawNode[] {
  if (!isNode(data)) return nodesOf(data);
  if (data.target !== undefined) return [data];
  const first = isNode(data.first) ? data.first.items : undefined;
  return nodesOf(data.items ?? first ?? data['@graph'] ?? data.annotations ?? data);
}
