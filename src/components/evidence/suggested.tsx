import type { KeyboardEvent } from 'react';
import type { Competency } from '../../model/framework.ts';
import type { Suggestion } from '../../suggest/suggest.ts';
import { sayList } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { shortNameOf } from '../kit/competency-icon.tsx';

interface Props {
  suggestion: Suggestion;
  competency: Competency;
  /** The words of the source, by which the reasons are told. */
  text: string;
  onTake(): void;
  onRefuse(): void;
}

/** One sentence that may be evidence: for what, and by which words. Delete refuses it wherever the focus stands in it. */
export function Suggested({ suggestion, competency, text, onTake, onRefuse }: Props) {
  const reasons = suggestion.because.map(({ start, end }) => text.slice(start, end));
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Delete') return;
    event.preventDefault();
    onRefuse();
  };
  return (
    <li className="excerpt" data-competency={competency.hue} onKeyDown={pressed}>
      <q className="quote" dir="auto">
        {suggestion.text}
      </q>
      <p className="hint">{say('evidence.may', { name: shortNameOf(competency) })}</p>
      <p className="hint">{say('evidence.because', { words: sayList(reasons) })}</p>
      <p className="line line--wrap">
        <Button size="sm" data-take="" onClick={onTake}>
          {say('evidence.take')}
        </Button>
        <Button variant="plain" size="sm" onClick={onRefuse}>
          {say('evidence.refuse')}
        </Button>
      </p>
    </li>
  );
}
