import { useCurators, useSettings } from '../../hooks/records.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';

/** Who is who: the curator of this computer, and what everybody is called. */
export interface People {
  me: Id;
  nameOf(curator: Id): string;
}

/** Everyone whose words are in the library; undefined while they load. */
export function usePeople(): People | undefined {
  const curators = useCurators();
  const me = useSettings()?.curator;
  if (!curators || me === undefined) return undefined;
  return {
    me,
    nameOf: (curator) => (curator === me ? say('feedback.you') : curators.get(curator)?.name || say('common.nameless')),
  };
}
