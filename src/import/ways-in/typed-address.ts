import { safeLink } from '../../model/safe-link.ts';

/** The address that words are; people leave out how it begins. */
export function addressOf(words: string | undefined): string | undefined {
  const typed = words?.trim() ?? '';
  return safeLink(/^www\.[a-z0-9-]+\.\S+$/i.test(typed) ? `https://${typed}` : typed);
}
