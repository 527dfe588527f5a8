import { useEffect, useState } from 'react';
import { useAbilities } from '../abilities.tsx';

/** The keys that save a page, or those of another of the browser's commands, as the browser has them now; undefined where there are none or while it is asked. */
export function useShortcut(command?: 'mark-moment'): string | undefined {
  const { shortcut } = useAbilities();
  const [keys, setKeys] = useState<string | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    const ask = () =>
      shortcut(command).then(
        (answer) => {
          if (!gone) setKeys(answer);
        },
        () => {},
      );
    ask();
    addEventListener('focus', ask);
    return () => {
      gone = true;
      removeEventListener('focus', ask);
    };
  }, [shortcut, command]);
  return keys;
}
