import type { Video } from '../../model/resource.ts';
import { siteOf } from '../site.ts';
import { isBeside, type PageSnapshot, type PageVideo, type Thing } from '../snapshot.ts';
import { isOfType, type Statements, textsOf, valuesOf } from '../statements.ts';
import { videoOfAddress } from '../video-address.ts';
import { absolute } from './address.ts';
import { secondsOf } from './duration.ts';

/** The videos of a page, the likeliest first, and what is known of the one that is playing. */
export interface PageVideos {
  videos: Video[];
  /** The video that the page's own address names. */
  own?: Video;
  /** Seconds. */
  currentTime?: number;
}

const key = (video: Video): string =>
  video.id ? `${video.provider} ${video.id}` : (video.embedUrl ?? video.thumbnail ?? video.provider);

const set = <K extends keyof Video>(name: K, value: Video[K] | undefined): Partial<Video> =>
  value === undefined ? {} : { [name]: value };

const hostName = (address: string): string => siteOf(URL.parse(address)?.hostname ?? '');

/** schema.org VideoObject. */
function ofThing(thing: Thing, snapshot: PageSnapshot): Video | undefined {
  const link = (...names: string[]): string | undefined => absolute(textsOf(thing, ...names)[0], snapshot.base);
  const embed = link('embedUrl', 'embedURL');
  const content = link('contentUrl', 'contentURL');
  const known = [embed, content, link('url'), thing.id].flatMap((address) =>
    address ? (videoOfAddress(address) ?? []) : [],
  )[0];
  const picture = valuesOf(thing, 'thumbnailUrl', 'thumbnailURL', 'thumbnail', 'image').map((value) =>
    typeof value === 'string' ? value : (textsOf(value, 'url', 'contentUrl')[0] ?? value.id),
  )[0];
  const duration = secondsOf(textsOf(thing, 'duration')[0]);
  if (!known && !embed && !content) return undefined;
  const { start: _, ...video } = known ?? {
    provider: hostName(embed ?? content ?? snapshot.address),
    ...set('embedUrl', embed ?? content),
  };
  return {
    ...video,
    ...set('thumbnail', absolute(picture, snapshot.base) ?? video.thumbnail),
    ...set('duration', duration),
  };
}

/** A player on the page. */
function ofPlayer(player: PageVideo, snapshot: PageSnapshot): Video | undefined {
  const address = absolute(player.src, snapshot.base);
  const known = address ? videoOfAddress(address) : undefined;
  if (known) {
    const { start: _, ...video } = known;
    return video;
  }
  if (player.from !== 'video') return undefined;
  // A silent loop behind a heading is decoration: it has no address, or no length worth keeping.
  if (!address && !player.duration) return undefined;
  if (player.duration !== undefined && player.duration < 5) return undefined;
  return {
    provider: hostName(address ?? snapshot.address),
    ...set('embedUrl', address),
    ...set('thumbnail', absolute(player.poster, snapshot.base)),
    ...set('duration', player.duration),
  };
}

function ofGraph(snapshot: PageSnapshot, statements: Statements): Video | undefined {
  const stated = statements.meta('og:video:secure_url', 'og:video:url', 'og:video', 'twitter:player');
  const address = absolute(stated, snapshot.base);
  if (!address) return undefined;
  const known = videoOfAddress(address);
  if (!known && statements.meta('og:video') === undefined) return undefined;
  const { start: _, ...video } = known ?? { provider: hostName(address), embedUrl: address };
  return {
    ...video,
    ...set('thumbnail', video.thumbnail ?? absolute(statements.meta('og:image'), snapshot.base)),
    ...set('duration', secondsOf(statements.meta('og:video:duration', 'video:duration'))),
  };
}

/** What one source leaves open another may say. */
const together = (videos: Video[]): Video[] => {
  const all = new Map<string, Video>();
  for (const video of videos) all.set(key(video), { ...video, ...all.get(key(video)) });
  return [...all.values()];
};

/** All videos of a page: the one its address names, those it describes, those it plays. */
export function videosOf(snapshot: PageSnapshot, statements: Statements): PageVideos {
  const addressed = videoOfAddress(snapshot.address);
  const things = statements
    .all()
    .filter((thing) => isOfType(thing, /^(VideoObject|Clip)$/))
    .flatMap((thing) => ofThing(thing, snapshot) ?? []);
  const players = snapshot.videos.filter(({ place }) => !isBeside(place) && place !== 'footer');
  const shown = players.flatMap((player) => ofPlayer(player, snapshot) ?? []);
  const playing = snapshot.videos.filter(({ from }) => from === 'video').sort((one, other) => other.area - one.area)[0];
  if (addressed) return addressedVideos(addressed, things, ofGraph(snapshot, statements), playing);
  const graph = ofGraph(snapshot, statements);
  const videos = together([...(graph ? [graph] : []), ...things, ...shown]);
  return { videos, ...(playing?.currentTime ? { currentTime: playing.currentTime } : {}) };
}

/**
 * On a video's own page what surrounds it is about other videos. Providers change pages without loading them anew, so that the head can
 * still describe the video before: only what names the same id is taken over, and the player itself.
 */
function addressedVideos(
  addressed: Video & { start?: number },
  things: Video[],
  graph: Video | undefined,
  playing: PageVideo | undefined,
): PageVideos {
  const { start, ...own } = addressed;
  const ownHosting = own.provider === 'YouTube' || own.provider === 'Vimeo';
  const same = things.filter((video) => key(video) === key(own) || !ownHosting);
  const [described] = [...same, ...(graph && (key(graph) === key(own) || !ownHosting) ? [graph] : [])];
  const duration =
    described?.duration ?? (playing?.duration !== undefined && playing.duration > 5 ? playing.duration : undefined);
  const video: Video = {
    ...own,
    ...set('embedUrl', own.embedUrl ?? described?.embedUrl),
    ...set('thumbnail', described?.thumbnail ?? own.thumbnail),
    ...set('duration', duration),
  };
  const currentTime = playing?.currentTime ?? start;
  return { videos: [video], own: video, ...(currentTime ? { currentTime } : {}) };
}
