import type { Resource } from '../model/resource.ts';
import type { Draft, Tab } from './draft.ts';
import { draftFromTab } from './draft-from-tab.ts';
import { addressOf } from './fields/address.ts';
import { authorsOf } from './fields/author.ts';
import { descriptionOf, languageOf } from './fields/description.ts';
import { imageOf } from './fields/image.ts';
import { isDocument, kindOf } from './fields/kind.ts';
import { learningOf } from './fields/learning.ts';
import { licenseOf } from './fields/license.ts';
import { mainThings } from './fields/main-thing.ts';
import { publishedOf } from './fields/published.ts';
import { publisherOf, statedSiteNames } from './fields/publisher.ts';
import { titleOf } from './fields/title.ts';
import { videosOf } from './fields/videos.ts';
import type { PageSnapshot } from './snapshot.ts';
import { Statements } from './statements.ts';
import { words } from './words-of-page.ts';

/** Leaves out what is not known: absent says nothing. */
function known<T extends object>(fields: { [Name in keyof T]: T[Name] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/**
 * Judges what a page stated: page snapshot -> draft resource. Pure.
 * @param tab what the browser says of the same tab, for what the page leaves open.
 * @param now the instant of the click, ISO 8601: a page that says it was published today shows a clock, and is not believed. Empty: not asked.
 */
export function draftResource(snapshot: PageSnapshot, tab: Tab = {}, now = ''): Draft {
  // A viewer's page says nothing of the file in it.
  if (
    isDocument(snapshot.address, snapshot.contentType) &&
    (snapshot.title === '' || !/ml|text/.test(snapshot.contentType))
  )
    return draftFromTab({ url: snapshot.address, ...tab }, 'document');
  const statements = new Statements(snapshot);
  const url = addressOf(snapshot);
  const main = mainThings(snapshot, statements, url);
  const siteNames = statedSiteNames(snapshot, statements, main);
  const videos = videosOf(snapshot, statements);
  const [video] = videos.videos;
  const name = titleOf(snapshot, statements, main, siteNames) ?? (words(tab.title, 500) || url || '');
  const { learning, teaches } = learningOf(statements, main);
  const resource: Draft['resource'] = {
    kind: kindOf(snapshot, statements, main, videos),
    name,
    ...known<Resource>({
      url,
      description: descriptionOf(statements, main, name, siteNames),
      author: authorsOf(snapshot, statements, main, siteNames),
      publisher: publisherOf(snapshot, siteNames),
      datePublished: publishedOf(snapshot, statements, main, now.slice(0, 10)),
      inLanguage: languageOf(snapshot, statements, main, video !== undefined && videos.own?.provider === 'YouTube'),
      license: licenseOf(snapshot, statements, main),
      image: imageOf(snapshot, statements, main) ?? videos.own?.thumbnail,
      video,
    } as { [Name in keyof Resource]: Resource[Name] | undefined }),
    ...learning,
    ...(teaches.length > 0 ? { teaches } : {}),
  };
  return {
    resource,
    ...(snapshot.quote ? { quote: snapshot.quote } : {}),
    ...(videos.currentTime ? { currentTime: Math.round(videos.currentTime) } : {}),
    ...(videos.videos.length > 1 ? { videos: videos.videos } : {}),
  };
}
