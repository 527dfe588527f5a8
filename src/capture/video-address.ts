import type { Video } from '../model/resource.ts';
import { momentOf } from './fields/duration.ts';

/** A video told by its address alone. */
export interface AddressedVideo extends Video {
  /** Seconds at which the address starts it. */
  start?: number;
}

type Reader = (url: URL, path: string[]) => AddressedVideo | undefined;

const host = (url: URL): string => url.hostname.replace(/^(www|m|music)\./, '');

function youtubeId(url: URL, path: string[]): string | undefined {
  const [first, second] = path;
  if (host(url) === 'youtu.be') return first;
  if (first === 'watch' || first === 'watch_popup') return url.searchParams.get('v') ?? second;
  return ['shorts', 'live', 'embed', 'v', 'e'].includes(first ?? '') ? second : undefined;
}

const youtube: Reader = (url, path) => {
  if (!/^(youtu\.be|youtube\.com|youtube-nocookie\.com|youtubeeducation\.com)$/.test(host(url))) return undefined;
  const id = youtubeId(url, path);
  if (!id || !/^[\w-]{11}$/.test(id) || id === 'videoseries') return undefined;
  const start =
    momentOf(url.searchParams.get('t') ?? url.searchParams.get('start')) ??
    momentOf(/[#&]t=(\w+)/.exec(url.hash)?.[1] ?? null);
  return {
    provider: 'YouTube',
    id,
    embedUrl: `https://www.youtube-nocookie.com/embed/${id}`,
    thumbnail: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
    ...(start ? { start } : {}),
  };
};

const vimeo: Reader = (url, path) => {
  if (!/^(player\.)?vimeo\.com$/.test(host(url))) return undefined;
  const at = path.findIndex((part) => /^\d{5,}$/.test(part));
  const lead = path.slice(0, at).join('/');
  if (
    at < 0 ||
    !/^(|video|channels\/[^/]+|groups\/[^/]+\/videos|album\/\d+\/video|showcase\/\d+\/video|ondemand\/[^/]+|[a-z]{2}|manage\/videos)$/.test(
      lead,
    )
  )
    return undefined;
  const id = path[at] ?? '';
  const hash = url.searchParams.get('h') ?? path[at + 1];
  const start = momentOf(/[#&]t=(\w+)/.exec(url.hash)?.[1] ?? null);
  return {
    provider: 'Vimeo',
    id,
    embedUrl: `https://player.vimeo.com/video/${id}${hash && /^[0-9a-f]{6,}$/.test(hash) ? `?h=${hash}` : ''}`,
    ...(start ? { start } : {}),
  };
};

const ted: Reader = (url, path) => {
  if (!/^(embed\.|embed-ssl\.)?ted\.com$/.test(host(url)) || path[0] !== 'talks') return undefined;
  const id = path.at(-1)?.replace(/\.html$/, '');
  return id && path.length > 1 && /^[a-z0-9_]+$/i.test(id)
    ? { provider: 'TED', id, embedUrl: `https://embed.ted.com/talks/${id}` }
    : undefined;
};

const khan: Reader = (url, path) => {
  if (!/(^|\.)khanacademy\.org$/.test(host(url))) return undefined;
  const inside = path[0] === 'embed_video' ? url.searchParams.get('v') : null;
  const at = path.indexOf('v');
  const id = inside ?? (at >= 0 ? path[at + 1] : path[0] === 'video' ? path[1] : undefined);
  if (!id || !/^[\w-]+$/.test(id)) return undefined;
  return {
    provider: 'Khan Academy',
    id,
    ...(inside ? { embedUrl: `https://www.khanacademy.org/embed_video?v=${inside}` } : {}),
  };
};

const pbs: Reader = (url, path) => {
  if (host(url) === 'player.pbs.org') {
    const id = path.find((part) => /^\d{6,}$/.test(part));
    return id ? { provider: 'PBS', id, embedUrl: `https://player.pbs.org/viralplayer/${id}/` } : undefined;
  }
  if (/(^|\.)pbslearningmedia\.org$/.test(host(url)) && path[0] === 'resource' && path[1])
    return { provider: 'PBS LearningMedia', id: path[1] };
  return /(^|\.)pbs\.org$/.test(host(url)) && path[0] === 'video' && path[1]
    ? { provider: 'PBS', id: path[1] }
    : undefined;
};

const dailymotion: Reader = (url, path) => {
  if (!/^(geo\.)?dailymotion\.com$|^dai\.ly$/.test(host(url))) return undefined;
  const id = host(url) === 'dai.ly' ? path[0] : (url.searchParams.get('video') ?? path.at(path.indexOf('video') + 1));
  return id && /^[a-z0-9]{6,8}$/i.test(id)
    ? { provider: 'Dailymotion', id, embedUrl: `https://www.dailymotion.com/embed/video/${id}` }
    : undefined;
};

const wistia: Reader = (url, path) => {
  const id =
    /^(fast|[\w-]+)\.wistia\.(com|net)$/.test(url.hostname) && /^(embed|medias)$/.test(path[0] ?? '')
      ? path.at(-1)?.replace(/\.\w+$/, '')
      : undefined;
  return id && /^[a-z0-9]{10}$/.test(id)
    ? { provider: 'Wistia', id, embedUrl: `https://fast.wistia.net/embed/iframe/${id}` }
    : undefined;
};

const READERS: Reader[] = [youtube, vimeo, ted, khan, pbs, dailymotion, wistia];

/**
 * The video that an address leads to: YouTube (watch, shorts, live, embed, youtu.be, without cookies), Vimeo, TED, Khan Academy, PBS,
 * Dailymotion, Wistia.
 * @param text a page's or a player's address, absolute or beginning with two slashes.
 */
export function videoOfAddress(text: string): AddressedVideo | undefined {
  const url = URL.parse(text.trim(), 'https://address.invalid');
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const path = url.pathname.split('/').filter(Boolean);
  for (const read of READERS) {
    const video = read(url, path);
    if (video) return video;
  }
  return undefined;
}
