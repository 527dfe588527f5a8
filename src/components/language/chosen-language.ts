import { useEffect } from 'react';
import { useSettings } from '../../hooks/records.ts';
import { applyLanguage } from './language.ts';

/** Speaks the chosen language when it changes, here or in another window. It stands where the library is open already. */
export function ChosenLanguage() {
  const choice = useSettings()?.language;
  useEffect(() => {
    if (choice) void applyLanguage(choice);
  }, [choice]);
  return null;
}
