import type { PageSnapshot, Thing } from '../snapshot.ts';
import { isOfType, type Statements, textsOf, valuesOf } from '../statements.ts';
import { bare, words } from '../words-of-page.ts';
import { absolute } from './address.ts';

const WORK =
  /Article$|^(BlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|LearningResource|Course|EducationalOccupationalProgram|CreativeWork|Book|Recipe|HowTo|VideoObject|AudioObject|PodcastEpisode|Episode|Clip|TVEpisode|Movie|Thesis|Chapter|Quiz|QAPage|MediaObject|PresentationDigitalDocument|DigitalDocument|Dataset|SoftwareSourceCode|Review|Event|Lesson|LessonPlan|ScholarlyArticle|Map|ImageObject|Photograph|TechArticle|WebApplication|Game)$/;
const PAGE = /^(WebPage|ItemPage|AboutPage|FAQPage|CollectionPage|MedicalWebPage|ProfilePage)$/;
/** Parts of a page that are articles by their type: neither comments nor the pictures in the text are the page. */
const PART = /^(ImageObject|Photograph|Review|Event)$/;

const pathOf = (address: string | undefined): string | undefined => {
  const url = address ? URL.parse(address) : null;
  return url
    ? `${url.hostname.replace(/^www\./, '')}${decodeURI(safe(url.pathname)).replace(/\/$/, '')}${url.search}`
    : undefined;
};

function safe(path: string): string {
  try {
    decodeURI(path);
    return path;
  } catch {
    return '';
  }
}

/** Addresses by which a thing names the page it is about. */
const addressesOf = (thing: Thing, base: string): string[] =>
  [
    ...valuesOf(thing, 'mainEntityOfPage', 'url').map((value) =>
      typeof value === 'string' ? value : (value.id ?? textsOf(value, 'url')[0]),
    ),
    thing.id,
  ].flatMap((address) => (address && !address.startsWith('#') ? (absolute(address, base) ?? []) : []));

/**
 * The things that the page is, best first: works that name this page's address, works that have its title, works that name no address,
 * the page itself. A work that names another address and title is a teaser.
 */
export function mainThings(snapshot: PageSnapshot, statements: Statements, address: string | undefined): Thing[] {
  const here = new Set([pathOf(address), pathOf(snapshot.address)]);
  const titles = [
    snapshot.title,
    statements.meta('og:title') ?? '',
    ...snapshot.headings.filter(({ level }) => level === 1).map(({ text }) => text),
  ].map(bare);
  const isCalledSo = (thing: Thing): boolean =>
    textsOf(thing, 'headline', 'name').some(
      (name) =>
        bare(words(name)).length > 3 &&
        titles.some((title) => title === bare(words(name)) || title.startsWith(`${bare(words(name))} `)),
    );
  const rank = (thing: Thing): number => {
    const named = addressesOf(thing, snapshot.base).map((one) => pathOf(one.replace(/#.*$/, '')));
    const isHere = named.some((one) => here.has(one));
    const work = isOfType(thing, WORK) && !isOfType(thing, PART);
    if (work && isHere) return 0;
    if (work && isCalledSo(thing)) return 0.5;
    // A video that names neither this page nor its title is a part of it.
    if (work && named.length === 0 && !isOfType(thing, /^(Video|Audio|Media)Object$/)) return 1;
    if (isOfType(thing, PAGE) && (isHere || named.length === 0 || isCalledSo(thing))) return 3;
    return work ? 8 : 9;
  };
  const nested = statements.things.flatMap((thing) => [
    thing,
    ...valuesOf(thing, 'mainEntity', 'mainEntityOfPage', 'hasPart').filter((value) => typeof value !== 'string'),
  ]);
  const ranked = nested.map((thing) => ({ thing, rank: rank(thing) })).filter(({ rank }) => rank < 8);
  const works = ranked.filter(({ rank }) => rank === 1);
  // Several works without an address are a list of teasers, unless the first alone carries the heading of the page.
  const several = works.length > 3 && !ranked.some(({ rank }) => rank === 0);
  return ranked
    .filter(({ rank }) => !(several && rank === 1))
    .sort((one, other) => one.rank - other.rank)
    .map(({ thing }) => thing);
}
