import Captions from 'lucide-react/icons/captions';
import { useCallback, useEffect, useState } from 'react';
import { type FoundTranscript, transcriptFrom } from '../../capture/transcript/found.ts';
import { useHasTranscript } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { useAct } from '../library/use-act.ts';

/** The transcript that the page beside the panel holds: looked for once, and again when asked. Null: there is none. */
function useFound(wanted: boolean, page: string | undefined) {
  const { player } = useAbilities();
  const [found, setFound] = useState<FoundTranscript | null | undefined>(undefined);
  const look = useCallback(async () => {
    setFound(transcriptFrom(await player?.readTranscript(), page) ?? null);
  }, [player, page]);
  useEffect(() => {
    if (wanted) void look();
  }, [wanted, look]);
  return { found, look };
}

/**
 * Asks whether to keep the transcript of the page; nothing of it is kept before the teacher says so.
 * @param page the address of the video's page, where it is known: the tab may show another video by then
 */
export function OfferTranscript({ resource, page }: { resource: Id; page: string | undefined }) {
  const { keepTranscript } = useActions();
  const act = useAct();
  const isMissing = useHasTranscript(resource) === false;
  const { found, look } = useFound(isMissing, page);
  const [refused, setRefused] = useState(false);
  const [asked, setAsked] = useState(false);
  if (!isMissing || found === undefined) return null;
  if (found === null || refused)
    return (
      <div className="transcript__none">
        {found === null && asked && <p className="hint">{say('transcript.none')}</p>}
        <Button
          size="sm"
          icon={Captions}
          onClick={() => {
            setRefused(false);
            setAsked(true);
            void look();
          }}
        >
          {say('transcript.look')}
        </Button>
      </div>
    );
  const keep = () => void act(keepTranscript(resource, found), (count) => say('transcript.kept', { count }));
  return (
    <Banner
      icon={Captions}
      className="banner--asks"
      actions={
        <>
          <Button variant="plain" size="sm" onClick={() => setRefused(true)}>
            {say('transcript.notNow')}
          </Button>
          <Button size="sm" onClick={keep}>
            {say('transcript.keep')}
          </Button>
        </>
      }
    >
      <p>{say('transcript.found', { count: found.cues.length })}</p>
      <p className="hint">{say('transcript.foundHint')}</p>
    </Banner>
  );
}
