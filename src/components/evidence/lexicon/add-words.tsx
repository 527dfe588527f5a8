import { type FormEvent, useState } from 'react';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Id } from '../../../model/identity.ts';
import { LONGEST_WORDS } from '../../../model/lexicon-word.ts';
import { partsOf } from '../../../suggest/pattern.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { useAct } from '../../library/use-act.ts';
import type { SuggestingWords } from './use-lexicon.ts';

interface Props {
  competency: Id;
  name: string;
  known: readonly SuggestingWords[];
  groups: Record<string, string>;
}

/** Words of one's own that suggest a competency. What cannot be read is said before it is kept. */
export function AddWords({ competency, name, known, groups }: Props) {
  const { addLexiconWords, switchLexiconWords } = useActions();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const words = typed.trim().replace(/\s+/g, ' ');
    if (words === '') return;
    const same = known.find((each) => each.words === words);
    if (same && !same.isOff) return setProblem(say('lexicon.knownAlready'));
    if (!partsOf(words, groups)) return setProblem(say('lexicon.unreadable'));
    const added = await act(
      same ? switchLexiconWords(competency, words, true) : addLexiconWords(competency, words),
      say('lexicon.added', { name }),
    );
    if (added !== undefined) setTyped('');
  };
  return (
    <form onSubmit={(event) => void add(event)}>
      <Field label={say('lexicon.add', { name })} problem={problem}>
        {(control) => (
          <div className="line">
            <input
              {...control}
              className="input"
              dir="auto"
              maxLength={LONGEST_WORDS}
              placeholder={say('lexicon.placeholder')}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setProblem(undefined);
              }}
            />
            <Button type="submit" aria-label={say('lexicon.addTo', { name })}>
              {say('detail.add')}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
