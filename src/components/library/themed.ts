import { useEffect } from 'react';
import { useSettings } from '../../hooks/records.ts';
import { applyTheme } from '../theme.ts';

/** Lays the chosen theme on the page when it changes, here or in another window. It stands where the library is open already. */
export function Themed() {
  const theme = useSettings()?.theme;
  useEffect(() => {
    if (theme) applyTheme(theme);
  }, [theme]);
  return null;
}
