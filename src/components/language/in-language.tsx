import { Fragment, type ReactNode, useSyncExternalStore } from 'react';
import { onSpeak, spokenLanguage } from '../../words/speak.ts';

/** Draws everything anew where another language is spoken: words are said while a component draws, so none may keep its old ones. */
export function InLanguage({ children }: { children: ReactNode }) {
  const language = useSyncExternalStore(onSpeak, spokenLanguage);
  return <Fragment key={language}>{children}</Fragment>;
}
