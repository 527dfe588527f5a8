import Search from 'lucide-react/icons/search';
import { useRef } from 'react';
import { describeQuote } from '../../anchor/describe-quote.ts';
import { useRefusedKeys } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { Suggestion } from '../../suggest/suggest.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { useAct } from '../library/use-act.ts';
import { RefusedList } from './refused-list.tsx';
import { Suggested } from './suggested.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface Props {
  resource: Id;
  competencies: ReadonlyMap<Id, Competency>;
  /** The sentences of this resource that are no evidence, as the teacher said. */
  refusals: Refusal[];
}

/** Reads the saved text, or the transcript, for sentences that may be evidence; each is taken or refused by one key. */
export function LookForEvidence({ resource, competencies, refusals }: Props) {
  const refusedKeys = useRefusedKeys();
  const { looking, look, stop, drop } = useSuggestions(resource);
  const { takeEvidence, refuseEvidence, offerEvidence } = useActions();
  const act = useAct();
  const list = useRef<HTMLUListElement>(null);
  const again = useRef<HTMLDivElement>(null);
  const text = looking.at === 'read' ? looking.text : '';

  const leave = () => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-take]') ?? [])];
    const at = buttons.findIndex((button) => button.closest('li')?.contains(document.activeElement));
    // The sentence goes with its buttons: who stood on one goes on at the next sentence.
    const next = buttons[at + 1] ?? buttons[at - 1] ?? again.current?.querySelector('button');
    next?.focus();
  };
  const take = async (suggestion: Suggestion) => {
    const { competency, time, start, end } = suggestion;
    const quote = describeQuote(text, start, end) ?? { exact: suggestion.text };
    const draft = time ? { kind: 'moment' as const, ...time } : { kind: 'quote' as const, ...quote };
    const id = await act(takeEvidence(resource, competency, draft), say('evidence.taken'));
    if (id === undefined) return;
    leave();
    drop(suggestion);
  };
  const refuse = async ({ key, competency, text: words }: Suggestion) => {
    leave();
    await act(refuseEvidence({ key, resource, competency, words }), say('evidence.refused'));
  };
  const offer = async ({ key }: Refusal) => {
    await act(offerEvidence(key), say('evidence.offered'));
    if (looking.at === 'read') await look();
  };
  const offered =
    looking.at === 'read'
      ? looking.suggestions.flatMap((suggestion) => {
          const competency = competencies.get(suggestion.competency);
          return competency && !refusedKeys?.has(suggestion.key) ? [{ suggestion, competency }] : [];
        })
      : [];
  return (
    <section className="section" aria-labelledby="may-be-evidence">
      <h3 className="subheading" id="may-be-evidence">
        {say('evidence.title')}
      </h3>
      <div className="line line--wrap" ref={again}>
        {looking.at === 'reading' ? (
          <>
            <progress aria-label={say('evidence.looking')} value={looking.done} max={1} />
            <Button size="sm" onClick={stop}>
              {say('evidence.stop')}
            </Button>
          </>
        ) : (
          <Button size="sm" icon={Search} onClick={() => void look()}>
            {say('evidence.look')}
          </Button>
        )}
      </div>
      <div role="status" className="hint">
        {looking.at === 'rest' && <p>{say('evidence.english')}</p>}
        {looking.at === 'failed' && <p>{say('evidence.failed')}</p>}
        {looking.at === 'read' && <p>{say(offered.length > 0 ? 'evidence.hint' : 'evidence.none')}</p>}
      </div>
      {offered.length > 0 && (
        <>
          <p className="hint">{say('evidence.keys')}</p>
          <ul className="card excerpts" ref={list}>
            {offered.map(({ suggestion, competency }) => (
              <Suggested
                key={suggestion.key}
                suggestion={suggestion}
                competency={competency}
                text={text}
                onTake={() => void take(suggestion)}
                onRefuse={() => void refuse(suggestion)}
              />
            ))}
          </ul>
        </>
      )}
      <RefusedList refusals={refusals} competencies={competencies} onOffer={(refusal) => void offer(refusal)} />
    </section>
  );
}
