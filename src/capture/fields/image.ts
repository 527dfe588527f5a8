import type { PageSnapshot, Thing } from '../snapshot.ts';
import { type Statements, textsOf, valuesOf } from '../statements.ts';
import { absolute } from './address.ts';

const NO_PICTURE =
  /creative-?_?commons|licensebuttons|(^|[/_-])(cc|by|88x31|80x15)([_-](by|nc|nd|sa|zero))*\.(png|svg|gif)|(^|[/_-])(blank|spacer|pixel|placeholder|transparent|1x1|empty|clear|loading|lazy|noimage|no-image|default-?(image|thumb|avatar)?|grey|dummy)([_.-]|\d|$)|@[0-9a-f]{5,}$|gravatar\.com|\/avatar|favicon|apple-touch-icon|doubleclick|\/ads?\/|feedburner|statcounter|facebook\.com\/tr/i;
const EMBLEM =
  /(^|[/_.-])(site-?)?(logo|logos|icon|icons|emblem|wordmark|brand|sprite|badge|seal|wappen|header-?bg)([/_.-]|\d|$)/i;

/** 32 pixels wide, by the file's own name. */
const TINY = /[_-](1[0-9]|24|32|48|64|72|96)(x\1)?\.\w{3,4}$/;

const isPicture = (address: string): boolean => {
  const url = URL.parse(address);
  if (!url) return false;
  return (
    !NO_PICTURE.test(`${url.hostname}${url.pathname}`) &&
    !EMBLEM.test(decoded(url.pathname)) &&
    !/\.svgz?$/i.test(url.pathname) &&
    !TINY.test(url.pathname)
  );
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** An address that begins with a slash may belong to the host that the page's pictures come from. */
const asShown = (text: string | undefined, snapshot: PageSnapshot): string | undefined =>
  text && /^\/[^/]/.test(text) ? snapshot.images.find(({ src }) => URL.parse(src)?.pathname === text)?.src : undefined;

const addressOf = (value: string | Thing): string | undefined =>
  typeof value === 'string' ? value : (textsOf(value, 'url', 'contentUrl')[0] ?? value.id);

/** The page's main picture, absolute and http(s): what it states, else a large picture of its text. No emblem, badge or blank. */
export function imageOf(snapshot: PageSnapshot, statements: Statements, main: Thing[]): string | undefined {
  const stated = [
    ...statements.metaAll('og:image:secure_url'),
    ...statements.metaAll('og:image', 'og:image:url'),
    ...main.flatMap((thing) =>
      valuesOf(thing, 'image', 'thumbnailUrl', 'primaryImageOfPage').map((value) =>
        addressOf(typeof value === 'string' ? value : statements.resolve(value)),
      ),
    ),
    ...statements.metaAll('twitter:image', 'twitter:image:src'),
    ...snapshot.links.filter(({ rel }) => rel === 'image_src').map(({ href }) => href),
    ...statements.metaAll('sailthru.image.full', 'parsely-image-url'),
  ];
  const shown = snapshot.images
    .filter(
      ({ place, width, height }) =>
        (place === 'main' || place === 'figure') && width >= 300 && (height === 0 || height >= 150),
    )
    .map(({ src }) => src);
  for (const text of [...stated, ...shown]) {
    const address = absolute(asShown(text, snapshot) ?? text, snapshot.base);
    if (address && isPicture(address)) return address;
  }
  return undefined;
}
