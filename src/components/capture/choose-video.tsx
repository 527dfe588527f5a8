import { useActions } from '../../hooks/use-actions.ts';
import type { Resource, Video } from '../../model/resource.ts';
import { sayMinutes } from '../../words/durations.ts';
import { say } from '../../words/say.ts';
import { useAttempt } from './attempt.tsx';

const PAGE = 'page';

function wordsOf({ provider, duration }: Video, number: number): string {
  return [say('capture.video', { number }), provider, sayMinutes(duration)].filter(Boolean).join(' · ');
}

const same = (one: Video | undefined, other: Video) =>
  one !== undefined && one.provider === other.provider && one.id === other.id && one.embedUrl === other.embedUrl;

/** Several videos stand on the page: the teacher says which one is meant, or that it is the page. */
export function ChooseVideo({ resource, videos }: { resource: Resource; videos: readonly Video[] }) {
  const { editResource } = useActions();
  const attempt = useAttempt();
  const chosen = resource.kind === 'video' ? videos.findIndex((video) => same(resource.video, video)) : -1;
  const choose = (index: number) => {
    const video = videos[index];
    attempt(() =>
      editResource(resource.id, video ? { kind: 'video', video } : { kind: PAGE, video: undefined }, 'video'),
    );
  };
  return (
    <fieldset className="section choose-video" data-gap="tight">
      <legend className="label">{say('capture.whichVideo')}</legend>
      {[-1, ...videos.keys()].map((index) => {
        const video = videos[index];
        return (
          <label className="line" key={index}>
            <input
              className="radio"
              type="radio"
              name="video"
              checked={index === chosen}
              onChange={() => choose(index)}
            />
            {video ? wordsOf(video, index + 1) : say('capture.wholePage')}
          </label>
        );
      })}
    </fieldset>
  );
}
