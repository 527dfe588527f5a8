import { strengths } from '../../model/alignment.ts';
import { hueOf } from '../../model/competency-tree.ts';
import { say } from '../../words/say.ts';
import { sayStrength } from '../kit/badge.tsx';
import { shortNameOf } from '../kit/competency-icon.tsx';
import type { CoverageMap } from './map.ts';
import { type Ink, tonesOf } from './picture-ink.ts';
import { Depth, SIZE, Words } from './picture-parts.tsx';
import type { Measure } from './picture-text.ts';
import { sayTotal } from './say-cell.ts';

/** How a map is drawn: in which colours, and how its words are measured. */
export interface Drawing {
  ink: Ink;
  measure: Measure;
  /** The line under the map: when it was drawn. */
  drawn: string;
}

/** Where a column begins. */
export const columnAt = (at: number): number => SIZE.margin + SIZE.names + at * SIZE.column;

/** The names of the competencies. */
export function Head({ map, y, ink, measure }: Drawing & { map: CoverageMap; y: number }) {
  return map.columns.map(({ competency, depth }, at) => (
    <Words
      key={competency.id}
      text={shortNameOf(competency)}
      x={columnAt(at) + SIZE.column / 2}
      y={y + SIZE.head / 2}
      width={SIZE.column - 10}
      lines={4}
      size={depth === 0 ? 13 : 11}
      bold={depth === 0}
      middle
      colour={tonesOf(hueOf(competency, map.byId), ink).strong}
      measure={measure}
    />
  ));
}

/** All rows together. */
export function Foot({ map, y, ink, measure }: Drawing & { map: CoverageMap; y: number }) {
  return (
    <>
      <Words
        text={map.totalWord}
        x={SIZE.margin}
        y={y + SIZE.foot / 2}
        width={SIZE.names - 16}
        bold
        colour={ink('ink')}
        measure={measure}
      />
      {map.coverage.totals.map((cell, at) => (
        <Words
          key={map.coverage.columns[at]}
          text={sayTotal(cell, map.coverage.size)}
          x={columnAt(at) + SIZE.column / 2}
          y={y + SIZE.foot / 2}
          width={SIZE.column - 8}
          lines={3}
          size={11}
          middle
          colour={ink('ink-2')}
          measure={measure}
        />
      ))}
    </>
  );
}

/** What the marks mean, and when the map was drawn. */
export function Key({ y, ink, measure, drawn }: Drawing & { y: number }) {
  const marks = [
    ...strengths.map((strength) => ({ strength, words: sayStrength(strength) })),
    { strength: undefined, words: `❞ ${say('coverage.keyEvidence')}` },
    { strength: undefined, words: drawn },
  ];
  let x = SIZE.margin;
  return marks.map(({ strength, words }) => {
    const at = x;
    const indent = strength === undefined ? 0 : 18;
    x += indent + measure(words, 12, false) + 24;
    return (
      <g key={words}>
        {strength !== undefined && <Depth strength={strength} x={at} y={y + SIZE.key / 2 - 6} colour={ink('ink-2')} />}
        <Words
          text={words}
          x={at + indent}
          y={y + SIZE.key / 2}
          width={Number.POSITIVE_INFINITY}
          lines={1}
          size={12}
          colour={ink('ink-2')}
          measure={measure}
        />
      </g>
    );
  });
}
