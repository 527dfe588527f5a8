import { plainLine } from '../../export/plain-text.ts';
import { hueOf } from '../../model/competency-tree.ts';
import { say } from '../../words/say.ts';
import type { CoverageMap } from './map.ts';
import { columnAt, type Drawing, Foot, Head, Key } from './picture-edges.tsx';
import { tonesOf } from './picture-ink.ts';
import { DrawnCell, SIZE, Words } from './picture-parts.tsx';
import { drawInto } from './static-markup.ts';

/** What stands where, from top to bottom. */
function layOut({ groups }: CoverageMap) {
  let y = SIZE.margin + SIZE.title + SIZE.head;
  const headings: { id: string; name: string; y: number }[] = [];
  const rows = groups.flatMap(({ id, heading, rows: inGroup }) => {
    if (heading) {
      headings.push({ id, name: heading.name || say('common.untitled'), y });
      y += SIZE.heading;
    }
    return inGroup.map((row) => {
      const place = { row, y };
      y += SIZE.row;
      return place;
    });
  });
  return { headings, rows, bottom: y };
}

/** The map as a drawing, for paper and slides. */
export function Picture({ map, ...drawing }: Drawing & { map: CoverageMap }) {
  const { ink, measure } = drawing;
  const { headings, rows, bottom } = layOut(map);
  const width = columnAt(map.columns.length) + SIZE.margin;
  const height = bottom + SIZE.foot + SIZE.key + SIZE.margin;
  const rule = (y: number, colour = 'line-mid') => (
    <line key={y} x1={SIZE.margin} x2={width - SIZE.margin} y1={y} y2={y} stroke={ink(colour)} />
  );
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img">
      <title>{plainLine(map.title)}</title>
      <rect width={width} height={height} fill={ink('paper')} />
      <Words
        text={map.title}
        x={SIZE.margin}
        y={SIZE.margin + SIZE.title / 2}
        width={width - 2 * SIZE.margin}
        lines={1}
        size={22}
        bold
        colour={ink('ink')}
        measure={measure}
      />
      <Head map={map} y={SIZE.margin + SIZE.title} {...drawing} />
      {rule(SIZE.margin + SIZE.title + SIZE.head)}
      {headings.map(({ id, name, y }) => (
        <Words
          key={id}
          text={name}
          x={SIZE.margin}
          y={y + SIZE.heading / 2 + 4}
          width={width - 2 * SIZE.margin}
          lines={1}
          size={16}
          bold
          colour={ink('ink')}
          measure={measure}
        />
      ))}
      {rows.map(({ row, y }) => (
        <g key={row.line.id}>
          {rule(y, 'line')}
          <Words
            text={row.line.name || say('common.untitled')}
            x={SIZE.margin}
            y={y + SIZE.row / 2}
            width={SIZE.names - 16}
            colour={ink('ink')}
            measure={measure}
          />
          {row.cells.map((cell, at) => {
            const competency = map.columns[at]?.competency;
            if (!competency) return null;
            const tones = tonesOf(hueOf(competency, map.byId), ink);
            return (
              <DrawnCell
                key={competency.id}
                cell={cell}
                tones={tones}
                x={columnAt(at)}
                y={y}
                counted={map.counted}
                ink={ink}
                measure={measure}
              />
            );
          })}
        </g>
      ))}
      {rule(bottom)}
      <Foot map={map} y={bottom} {...drawing} />
      <Key y={bottom + SIZE.foot} {...drawing} />
    </svg>
  );
}

/** The drawing as the text of an SVG file, written out by the browser. */
export function toSvg(map: CoverageMap, drawing: Drawing): string {
  const holder = document.createElement('div');
  return drawInto(holder, <Picture map={map} {...drawing} />, () => {
    const svg = holder.querySelector('svg');
    return svg ? `${new XMLSerializer().serializeToString(svg)}\n` : '';
  });
}
