import { plainLine } from '../../export/plain-text.ts';
import type { Strength } from '../../model/alignment.ts';
import type { Cell } from '../../search/coverage.ts';
import { sayNumber } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import type { Ink, tonesOf } from './picture-ink.ts';
import { FACE, type Measure, wrap } from './picture-text.ts';

/** Measures of the picture, in pixels. */
export const SIZE = {
  margin: 24,
  names: 260,
  column: 104,
  row: 44,
  head: 84,
  heading: 44,
  title: 48,
  foot: 44,
  key: 40,
};

/** The root of a cell with the room behind it. */
const DEPTH = 20;

type Tones = ReturnType<typeof tonesOf>;

/** Words in one or more lines, the block standing in the middle of its height. */
export function Words({
  text,
  x,
  y,
  width,
  lines = 2,
  size = 13,
  bold = false,
  middle = false,
  colour,
  measure,
}: {
  text: string;
  x: number;
  /** The middle of the block. */
  y: number;
  width: number;
  lines?: number;
  size?: number;
  bold?: boolean;
  /** Whether x is the middle of the lines, not their start. */
  middle?: boolean;
  colour: string;
  measure: Measure;
}) {
  const shown = wrap(plainLine(text), lines, (line) => measure(line, size, bold) <= width);
  const step = size * 1.3;
  const first = y - ((shown.length - 1) * step) / 2 + size * 0.35;
  // A tenth of a pixel is finer than any screen.
  const place = (at: number) => Math.round((first + at * step) * 10) / 10;
  return (
    <text
      fontFamily={FACE}
      fontSize={size}
      fontWeight={bold ? 600 : 400}
      fill={colour}
      textAnchor={middle ? 'middle' : 'start'}
    >
      {shown.map((line, at) => (
        <tspan key={at} x={x} y={place(at)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The root of one, two or three layers, from its upper left corner. */
export function Depth({ strength, x, y, colour }: { strength: Strength; x: number; y: number; colour: string }) {
  return [12, 8, 4].map((width, at) => (
    <rect
      key={width}
      x={x + (12 - width) / 2}
      y={y + at * 4.5}
      width={width}
      height={3}
      rx={1}
      fill={colour}
      opacity={at < strength ? 1 : 0.2}
    />
  ));
}

/** The ground of a cell: outlined, tinted, solid. */
function Ground({ strength, tones, x, y }: { strength: Strength; tones: Tones; x: number; y: number }) {
  const fill = { 1: 'none', 2: tones.soft, 3: tones.strong }[strength];
  return (
    <rect
      x={x + 4}
      y={y + 4}
      width={SIZE.column - 8}
      height={SIZE.row - 8}
      rx={6}
      fill={fill}
      stroke={strength === 1 ? tones.line : 'none'}
    />
  );
}

/** One cell: its ground, its depth, and how much evidence there is. */
export function DrawnCell({
  cell,
  tones,
  x,
  y,
  counted,
  ink,
  measure,
}: {
  cell: Cell;
  tones: Tones;
  x: number;
  y: number;
  counted: boolean;
  ink: Ink;
  measure: Measure;
}) {
  const middle = y + SIZE.row / 2;
  const { strength } = cell;
  if (strength === undefined)
    return (
      <text
        x={x + SIZE.column / 2}
        y={middle + 4}
        textAnchor="middle"
        fontFamily={FACE}
        fontSize={13}
        fill={ink('ink-3')}
      >
        ·
      </text>
    );
  const colour = strength === 3 ? ink('paper') : tones.strong;
  const times = counted ? `${say('coverage.cell.times', { count: cell.resources.size })} \u2002` : '';
  const text = `${times}${cell.evidence.size > 0 ? `❞\u2009${sayNumber(cell.evidence.size)}` : say('coverage.take.nothing')}`;
  const left = x + (SIZE.column - DEPTH - measure(text, 12, false)) / 2;
  return (
    <g>
      <Ground strength={strength} tones={tones} x={x} y={y} />
      <Depth strength={strength} x={left} y={middle - 6} colour={colour} />
      <text x={left + DEPTH} y={middle + 4.5} fontFamily={FACE} fontSize={12} fill={colour}>
        {text}
      </text>
    </g>
  );
}
