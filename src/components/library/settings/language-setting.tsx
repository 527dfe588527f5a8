import { languageChoices, type Settings } from '../../../model/settings.ts';
import { languageNames } from '../../../words/languages.ts';
import { say } from '../../../words/say.ts';
import { Field } from '../../kit/field.tsx';
import { browserLanguage } from '../../language/language.ts';
import { Setting } from './setting.tsx';

/** The page is drawn anew in the chosen language: the choice made last keeps the focus in it. */
let chosenJustNow = false;

function keepFocus(select: HTMLSelectElement | null): void {
  if (!select || !chosenJustNow) return;
  chosenJustNow = false;
  select.focus();
}

/** Which language Taproot speaks; each is called as its speakers call it. */
export function LanguageSetting({
  language,
  onChange,
}: {
  language: Settings['language'];
  onChange(language: Settings['language']): void;
}) {
  const change = (choice: string) => {
    chosenJustNow = true;
    onChange(choice as Settings['language']);
  };
  return (
    <Setting title={say('settings.language')} hint={say('settings.languageHint')}>
      <Field label={say('settings.language')} labelHidden>
        {(control) => (
          <select
            {...control}
            className="input"
            value={language}
            ref={keepFocus}
            onChange={(event) => change(event.target.value)}
          >
            {languageChoices.map((choice) => (
              <option key={choice} value={choice} lang={choice === 'browser' ? undefined : choice}>
                {choice === 'browser'
                  ? say('settings.language_browser', { name: languageNames[browserLanguage()] })
                  : languageNames[choice]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Setting>
  );
}
