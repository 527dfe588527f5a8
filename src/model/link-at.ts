import type { Resource } from './resource.ts';
import { safeLink } from './safe-link.ts';

type Linked = Pick<Resource, 'url' | 'video'>;

/** W3C Media Fragments: what plain files and players that know no other form are asked by. */
const fragment = (start: number, end: number | undefined): string =>
  end === undefined ? `t=${start}` : `t=${start},${end}`;

/** An address with `#t=`. A page that already goes somewhere by its fragment keeps it: most pages know no times. */
function withFragment(address: URL, start: number, end: number | undefined): URL {
  if (address.hash === '' || /^#t=/.test(address.hash)) address.hash = fragment(start, end);
  return address;
}

/** An address with the start in a parameter; a start that it had before gives way. */
function withStart(address: URL, parameter: string, value: string): URL {
  for (const old of ['t', 'start', 'time_continue']) address.searchParams.delete(old);
  address.searchParams.set(parameter, value);
  if (/^#t=/.test(address.hash)) address.hash = '';
  return address;
}

const isOn = (address: URL | null, site: string): boolean =>
  address !== null && (address.hostname === site || address.hostname.endsWith(`.${site}`));

/** The address at which a provider's own page shows a video, where the resource's own is a page with that video inside it. */
function homeOf(address: URL | null, { video }: Linked, site: string, path: string): URL | null {
  if (isOn(address, site)) return address;
  return video?.id === undefined ? null : new URL(path + encodeURIComponent(video.id), `https://www.${site}`);
}

type Form = (address: URL | null, resource: Linked, start: number, end: number | undefined) => URL | null;

const youtube: Form = (address, resource, start) => {
  const home = resource.video?.id === undefined ? address : new URL('https://www.youtube.com/watch');
  if (resource.video?.id !== undefined) home?.searchParams.set('v', resource.video.id);
  return home && withStart(home, 't', `${start}s`);
};

/** An unlisted video is only shown with the key that its player has. */
const vimeo: Form = (address, resource, start) => {
  const home = homeOf(address, resource, 'vimeo.com', '/');
  const key = URL.parse(resource.video?.embedUrl ?? '')?.searchParams.get('h');
  if (home && !isOn(address, 'vimeo.com') && key) home.pathname += `/${encodeURIComponent(key)}`;
  if (home) home.hash = `t=${start}s`;
  return home;
};

const ted: Form = (address, resource, start) => {
  const home = homeOf(address, resource, 'ted.com', '/talks/');
  return home && withStart(home, 't', String(start));
};

const dailymotion: Form = (address, resource, start) => {
  const home = homeOf(address, resource, 'dailymotion.com', '/video/');
  return home && withStart(home, 'start', String(start));
};

const wistia: Form = (address, _, start) => address && withStart(address, 'wtime', `${start}s`);

/** By the names that capture gives to providers. Khan Academy and PBS publish no form: there the fragment says it to people and Taproots. */
const FORMS: Readonly<Record<string, Form>> = {
  YouTube: youtube,
  Vimeo: vimeo,
  TED: ted,
  Dailymotion: dailymotion,
  Wistia: wistia,
};

/**
 * The address that opens a video at a second, in the form of its provider; `#t=` for plain files and where no other form is known.
 * Providers take whole seconds, so the start is rounded down for them.
 * @returns undefined where the resource has no address
 */
export function linkAt(resource: Linked, start: number, end?: number): string | undefined {
  const address = resource.url === undefined ? null : URL.parse(resource.url);
  const { provider = '' } = resource.video ?? {};
  const form = Object.hasOwn(FORMS, provider) ? FORMS[provider] : undefined;
  const known = form?.(address && new URL(address), resource, Math.floor(start), end);
  const link = known ?? (address && withFragment(address, start, end));
  return link ? safeLink(link.href) : undefined;
}
