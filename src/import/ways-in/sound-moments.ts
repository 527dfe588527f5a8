import { troubleOf } from '../../model/stretch.ts';
import type { Sentence } from '../../words/say.ts';
import type { FoundLink, FoundMoment } from './found.ts';
import { joinedText } from './plain.ts';

/**
 * The moments of a link that a library can hold. What is said of those whose times are none is said of the whole.
 * @returns with them the note on the link, and why each of the others stayed outside
 */
export function soundMoments({ moments = [], note }: FoundLink): {
  moments: FoundMoment[];
  note: string | undefined;
  troubles: Sentence[];
} {
  const judged = moments.map((moment) => ({ moment, trouble: troubleOf(moment) }));
  const unsound = judged.filter(({ trouble }) => trouble !== undefined);
  return {
    moments: judged.flatMap(({ moment, trouble }) => (trouble === undefined ? [moment] : [])),
    note: joinedText(note, ...unsound.map(({ moment }) => moment.note)),
    troubles: unsound.map(({ trouble }) => ({
      key: trouble === 'no-time' ? 'importing.why.noTime' : 'importing.why.endBeforeStart',
    })),
  };
}
