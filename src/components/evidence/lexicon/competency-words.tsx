import X from 'lucide-react/icons/x';
import { Fragment, useState } from 'react';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Competency } from '../../../model/framework.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { CompetencyIcon, shortNameOf } from '../../kit/competency-icon.tsx';
import { Facts } from '../../kit/facts.tsx';
import { useAct } from '../../library/use-act.ts';
import { AddWords } from './add-words.tsx';
import type { SuggestingWords } from './use-lexicon.ts';

interface Props {
  competency: Competency;
  words: readonly SuggestingWords[];
  /** What words in braces stand for. */
  groups: Record<string, string>;
}

function sayCounts(words: readonly SuggestingWords[]): string[] {
  const [off, own] = [words.filter(({ isOff }) => isOff).length, words.filter(({ isOwn }) => isOwn).length];
  return [
    say('lexicon.count', { count: words.length - off }),
    ...(own > 0 ? [say('lexicon.own', { count: own })] : []),
    ...(off > 0 ? [say('lexicon.off', { count: off })] : []),
  ];
}

/** Words in their way of writing, the choices apart; long ones are broken between choices and not in them. */
function Pattern({ words, lang }: { words: string; lang?: string }) {
  return (
    <code dir="auto" lang={lang}>
      {words.split('|').map((choice, at) => (
        <Fragment key={at}>
          {at > 0 && (
            <>
              <span className="lexicon__or">|</span>
              <wbr />
            </>
          )}
          {choice}
        </Fragment>
      ))}
    </code>
  );
}

/** The words that suggest one competency, folded: each is switched off and on, those of one's own are taken away. */
export function CompetencyWords({ competency, words, groups }: Props) {
  const { switchLexiconWords, removeLexiconWords } = useActions();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const name = shortNameOf(competency);
  return (
    <details
      className="lexicon"
      data-competency={competency.hue}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <CompetencyIcon competency={competency} />
        <bdi className="strong">{name}</bdi>
        <span className="meta">
          <Facts facts={sayCounts(words)} />
        </span>
      </summary>
      {open && (
        <div className="lexicon__body">
          <AddWords competency={competency.id} name={name} known={words} groups={groups} />
          <ul className="lexicon__words" aria-label={say('lexicon.wordsOf', { name })}>
            {words.map(({ words: each, isOwn, isOff }) => (
              <li key={`${isOwn} ${each}`}>
                {isOwn ? (
                  <>
                    <Pattern words={each} />
                    <span className="hint">{say('lexicon.yours')}</span>
                    <Button
                      variant="plain"
                      size="sm"
                      icon={X}
                      iconOnly={say('lexicon.remove', { words: each })}
                      onClick={() => void act(removeLexiconWords(competency.id, each), say('lexicon.removed'))}
                    />
                  </>
                ) : (
                  <label className="line">
                    <input
                      className="switch"
                      type="checkbox"
                      role="switch"
                      checked={!isOff}
                      aria-checked={!isOff}
                      onChange={() => void act(switchLexiconWords(competency.id, each, isOff))}
                    />
                    <Pattern words={each} lang="en" />
                  </label>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
