import type { Video } from '../../../model/resource.ts';
import { sayClock } from '../../../words/numbers.ts';
import { say } from '../../../words/say.ts';

/** What the page said of its video: to be read, the page is its source. */
export function VideoData({ video }: { video: Video }) {
  const lines: [string, string][] = [
    [say('detail.videoProvider'), video.id ? `${video.provider} · ${video.id}` : video.provider],
    ...(video.duration === undefined
      ? []
      : [[say('detail.videoLength'), sayClock(video.duration)] satisfies [string, string]]),
  ];
  return (
    <section className="section" data-gap="tight" aria-labelledby="video">
      <h3 className="subheading" id="video">
        {say('detail.videoTitle')}
      </h3>
      <dl className="facts">
        {lines.map(([term, words]) => (
          <div className="facts__line" key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
