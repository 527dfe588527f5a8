import type { Id } from '../model/identity.ts';
import type { Sentence } from '../words/say.ts';
import type { Cell, Coverage } from './coverage.ts';
import type { Fit } from './coverage-fits.ts';

/** One thing that the map says, in sentences that are said one after the other. */
export interface Finding {
  /** Best covered; nothing claimed; only touched on; claimed without evidence. */
  kind: 'strong' | 'missing' | 'thin' | 'unproven';
  /** Absent where it is about the whole map. */
  competency?: Id;
  sentences: Sentence[];
  /** The resources that it speaks of: those that serve it, or could. */
  resources: Id[];
}

const counted = (key: Sentence['key'], count: number, more: Record<string, number> = {}): Sentence => ({
  key,
  params: { count, ...more },
});

const centred = ({ reasons }: Cell): number =>
  new Set(reasons.flatMap(({ resource, alignment }) => (alignment.strength === 3 ? [resource] : []))).size;

const evidenceSentence = ({ evidence }: Cell): Sentence =>
  evidence.size > 0 ? counted('coverage.finding.evidence', evidence.size) : { key: 'coverage.finding.noEvidence' };

function strongest({ columns, totals, size }: Coverage): Finding[] {
  const ranked = columns
    .flatMap((competency, at) => {
      const cell = totals[at];
      return cell && (cell.strength ?? 0) > 1 ? [{ competency, cell }] : [];
    })
    .sort(
      (a, b) =>
        b.cell.resources.size - a.cell.resources.size ||
        centred(b.cell) - centred(a.cell) ||
        b.cell.evidence.size - a.cell.evidence.size,
    );
  return ranked.slice(0, 1).map(({ competency, cell }) => ({
    kind: 'strong',
    competency,
    sentences: [
      counted('coverage.finding.reach', cell.resources.size, { of: size }),
      ...(centred(cell) > 0 ? [counted('coverage.finding.centred', centred(cell))] : []),
      evidenceSentence(cell),
    ],
    resources: [...cell.resources],
  }));
}

/** Gaps that something could fill come first: they are the ones that a press can close. */
function missing({ columns, totals }: Coverage, fits: readonly Fit[]): Finding[] {
  return columns
    .flatMap((competency, at) => (totals[at]?.strength === undefined ? [competency] : []))
    .map((competency) => {
      const fit = fits.find((each) => each.competency === competency);
      const elsewhere = (fit?.rows.length ?? 0) - (fit?.inInbox ?? 0);
      return {
        kind: 'missing' as const,
        competency,
        sentences: [
          { key: 'coverage.finding.nothing' } as const,
          ...(fit && fit.inInbox > 0 ? [counted('coverage.finding.inInbox', fit.inInbox)] : []),
          ...(fit?.rows.length === 0 ? [{ key: 'coverage.finding.nowhere' } as const] : []),
          ...(elsewhere > 0 ? [counted('coverage.finding.inLibrary', elsewhere)] : []),
        ],
        resources: fit?.rows.map(({ resource }) => resource.id) ?? [],
      };
    })
    .sort((a, b) => Number(b.resources.length > 0) - Number(a.resources.length > 0));
}

const thin = ({ columns, totals }: Coverage): Finding[] =>
  columns.flatMap((competency, at): Finding[] => {
    const cell = totals[at];
    if (cell?.strength !== 1) return [];
    return [
      {
        kind: 'thin',
        competency,
        sentences: [counted('coverage.finding.touched', cell.resources.size), evidenceSentence(cell)],
        resources: [...cell.resources],
      },
    ];
  });

function unproven({ totals }: Coverage): Finding[] {
  const bare = new Map(
    totals.flatMap(({ reasons }) =>
      reasons
        .filter(({ resource, alignment }) => alignment.target === resource && (alignment.evidence ?? []).length === 0)
        .map(({ resource, alignment }) => [alignment.id, resource] as const),
    ),
  );
  if (bare.size === 0) return [];
  const resources = [...new Set(bare.values())];
  return [{ kind: 'unproven', sentences: [counted('coverage.finding.unproven', bare.size)], resources }];
}

/**
 * What the map says in words: what is best covered, what is missing, what is only touched on, and what is claimed without evidence.
 * @param coverage of competencies of which none is a sub-statement of another
 * @param fits what could fill its gaps, from elsewhere in the library
 */
export function findingsOf(coverage: Coverage, fits: readonly Fit[]): Finding[] {
  if (coverage.size === 0) return [];
  return [...strongest(coverage), ...missing(coverage, fits), ...thin(coverage), ...unproven(coverage)];
}
