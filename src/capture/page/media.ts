import type { PageImage, PageVideo } from '../snapshot.ts';
import { attribute, firstOf, textOf } from './page-text.ts';
import type { Ground } from './place.ts';

const number = (text: string): number => {
  const value = Number.parseFloat(text);
  return Number.isFinite(value) && value > 0 ? Math.round(value) : 0;
};

/** An image's address, also where a script would fill it in later. */
const sourceOf = (image: Element): string => {
  const later = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file']
    .map((name) => attribute(image, name))
    .find(Boolean);
  const now = attribute(image, 'src');
  return later && (!now || now.startsWith('data:')) ? later : now || later || '';
};

/** Pictures in the page's content; sizes in CSS pixels, 0 where neither the browser nor the page knows them. */
export const imagesOf = (root: Element, { placeOf }: Ground): PageImage[] =>
  firstOf(root, 'img', 200)
    .map((image) => ({
      src: sourceOf(image),
      alt: attribute(image, 'alt', 200),
      width: number(attribute(image, 'width', 10)) || ('naturalWidth' in image ? Number(image.naturalWidth) || 0 : 0),
      height:
        number(attribute(image, 'height', 10)) || ('naturalHeight' in image ? Number(image.naturalHeight) || 0 : 0),
      place: placeOf(image),
    }))
    .filter(({ src }) => src !== '' && !src.startsWith('data:'))
    .slice(0, 60);

const areaOf = (element: Element): number => {
  const box = element.getBoundingClientRect();
  return Math.round(box.width * box.height);
};

const FRAMES = 'iframe, embed[src], object[data]';
const ELEMENTS =
  'lite-youtube, lite-vimeo, youtube-video, amp-youtube, amp-vimeo, [data-youtube-id], [data-youtube], [data-video-id], [data-vimeo-id], [data-videoid], oembed[url], [data-embed-url], [data-oembed-url], figure[data-url], [data-plyr-provider], [data-ytid], [data-yt-id]';

const frameSource = (frame: Element): string =>
  [
    'src',
    'data-src',
    'data-lazy-src',
    'data-url',
    'data-original',
    'data',
    'data-litespeed-src',
    'data-cookieblock-src',
    'data-src-cmplz',
    'data-borlabs-cookie-content',
  ]
    .map((name) => attribute(frame, name))
    .find((address) => address && address !== 'about:blank') ?? '';

/** An address for a player that a script would have put in: providers are told by the element's and attribute's name. */
function elementSource(element: Element): string {
  const url = ['url', 'data-embed-url', 'data-oembed-url', 'data-url']
    .map((name) => attribute(element, name))
    .find(Boolean);
  if (url) return url;
  const of = (...names: string[]) =>
    names.map((name) => attribute(element, name, 100)).find((id) => /^[\w-]{6,20}$/.test(id));
  const name =
    `${element.nodeName} ${attribute(element, 'class', 200)} ${attribute(element, 'data-plyr-provider', 20)} ${attribute(element, 'data-video-type', 20)} ${attribute(element, 'data-type', 20)}`.toLowerCase();
  const youtube =
    of('data-youtube-id', 'data-youtube', 'data-ytid', 'data-yt-id') ??
    (name.includes('youtube')
      ? of('videoid', 'video-id', 'data-videoid', 'data-video-id', 'data-id', 'data-plyr-embed-id')
      : undefined);
  if (youtube) return `https://www.youtube.com/embed/${youtube}`;
  const vimeo =
    of('data-vimeo-id') ??
    (name.includes('vimeo')
      ? of('videoid', 'video-id', 'data-videoid', 'data-video-id', 'data-id', 'data-plyr-embed-id')
      : undefined);
  return vimeo ? `https://player.vimeo.com/video/${vimeo}` : '';
}

function playing(video: Element): Partial<PageVideo> {
  const media = video as Partial<HTMLMediaElement>;
  const { duration = 0, currentTime = 0 } = media;
  return {
    ...(Number.isFinite(duration) && duration > 0 ? { duration } : {}),
    ...(Number.isFinite(currentTime) && currentTime > 0 ? { currentTime } : {}),
  };
}

/** Players on the page: frames, video elements and the placeholders of players that a script loads later. */
export function videosOf(root: Element, { placeOf }: Ground): PageVideo[] {
  const read = (element: Element, from: PageVideo['from'], src: string): PageVideo => ({
    from,
    src,
    title:
      attribute(element, 'title', 200) ||
      attribute(element, 'aria-label', 200) ||
      (from === 'element' ? textOf(element, 200) : ''),
    area: areaOf(element),
    place: placeOf(element),
  });
  const frames = firstOf(root, FRAMES, 80).map((frame) => read(frame, 'frame', frameSource(frame)));
  const elements = firstOf(root, ELEMENTS, 80).map((element) => read(element, 'element', elementSource(element)));
  const videos = firstOf(root, 'video', 40).map((video) => {
    const source =
      attribute(video, 'src') ||
      firstOf(video, 'source[src]', 1)
        .map((one) => attribute(one, 'src'))
        .join('');
    const poster = attribute(video, 'poster');
    return { ...read(video, 'video', source), ...(poster ? { poster } : {}), ...playing(video) };
  });
  return [...videos, ...[...frames, ...elements].filter(({ src }) => src !== '')].slice(0, 80);
}
