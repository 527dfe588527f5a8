import { useMemo } from 'react';
import { useSaid } from '../../../hooks/records.ts';
import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import type { Alignment } from '../../../model/alignment.ts';
import { hueOf } from '../../../model/competency-tree.ts';
import type { Excerpt } from '../../../model/excerpt.ts';
import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import type { SavedText } from '../../../model/resource.ts';
import { claimsAround } from '../../evidence/claims-around.ts';
import { PLAIN, type QuoteMark } from './quote-marks.ts';
import type { Laid } from './saved-frame.tsx';
import { type QuotePlace, usePlaces } from './use-places.ts';

/** A quote with what it shows, and where it stands in the text: null where it is not found, undefined while that is not known yet. */
export interface PlacedQuote {
  excerpt: Extract<Excerpt, { kind: 'quote' }>;
  alignments: Alignment[];
  hue: QuoteMark['hue'];
  place: QuotePlace | null | undefined;
}

/** So many are found in a text before anybody has read its first line. */
const MANY = 200;

/** The quotes of a resource in the order of the text; undefined while they load. */
export function useQuotes({ id: resource, text: kept }: SavedText, laid: Laid | undefined) {
  const { excerpts, alignments } = useSaid(resource) ?? {};
  const competencies = useFrameworks()?.byId;
  const sought = useMemo(() => excerpts?.filter((excerpt) => excerpt.kind === 'quote'), [excerpts]);
  const places = usePlaces(kept, laid?.read.text, sought);
  const quotes = useMemo(() => {
    // Drawn before their places are known, they would change them under a press; of very many that would take too long.
    if (!sought || !alignments || !competencies || (!places && sought.length <= MANY)) return undefined;
    const around = claimsAround(alignments);
    const whole = sought.map((excerpt): PlacedQuote => {
      const shown = around.get(excerpt.id) ?? [];
      return {
        excerpt,
        alignments: shown,
        hue: hueShown(shown, competencies) ?? PLAIN,
        place: places?.get(excerpt.id),
      };
    });
    return whole.toSorted((one, other) => (one.place?.start ?? 0) - (other.place?.start ?? 0));
  }, [sought, alignments, competencies, places]);
  return quotes && competencies ? { quotes, competencies } : undefined;
}

/** The hue of the first competency that a quote shows. */
function hueShown([first]: readonly Alignment[], competencies: ReadonlyMap<Id, Competency>): Competency['hue'] {
  const competency = competencies.get(first?.competency ?? '');
  return competency && hueOf(competency, competencies);
}
