/** What a page or frame says of its players. */
export interface PlayerAnswer {
  address: string;
  /** Frames that are large enough to hold a player of another site. */
  frames: number;
  /** The player that is meant: the one that plays, else the one that was played, else the largest. */
  player: {
    currentTime: number;
    duration: number | null;
    paused: boolean;
    /** How likely it is that this one is meant: 3 plays, 2 was played, 1 stands there, 0 is a silent loop for decoration. */
    rank: number;
    /** CSS pixels. */
    area: number;
    /** What plays is an advertisement, whose time is not the video's. */
    advertisement: boolean;
  } | null;
}

/**
 * Asks the page for its player, and moves that player to a second where one is given. It is sent into the page as it is written here,
 * so it uses nothing from outside itself, and leaves nothing behind.
 * @param second where to move to; null only asks
 */
export function askPlayer(second: number | null): PlayerAnswer {
  const areaOf = (element: Element) => {
    const box = element.getBoundingClientRect();
    return Math.round(box.width * box.height);
  };
  const playersIn = (root: Document | ShadowRoot): HTMLMediaElement[] => [
    ...root.querySelectorAll<HTMLMediaElement>('video, audio'),
  ];
  let players = playersIn(document);
  // Players made as elements of their own keep their video inside; the whole page is walked only for them.
  if (players.length === 0)
    players = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? playersIn(shadowRoot) : [],
    );
  const ranked = players.map((player) => {
    const isDecoration = player.loop && player.muted && !player.controls;
    const played = player.currentTime > 0 ? 2 : 1;
    return { player, area: areaOf(player), rank: isDecoration ? 0 : player.paused ? played : 3 };
  });
  ranked.sort((one, other) => other.rank - one.rank || other.area - one.area);
  const meant = ranked[0];
  if (meant && second !== null) meant.player.currentTime = second;
  return {
    address: location.href,
    frames: [...document.querySelectorAll('iframe, embed, object')].filter((frame) => areaOf(frame) >= 40_000).length,
    player: meant
      ? {
          currentTime: meant.player.currentTime,
          duration: Number.isFinite(meant.player.duration) ? meant.player.duration : null,
          paused: meant.player.paused,
          rank: meant.rank,
          area: meant.area,
          advertisement: meant.player.closest('.ad-showing, .ad-interrupting') !== null,
        }
      : null,
  };
}
