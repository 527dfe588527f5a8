import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Strength } from '../../model/alignment.ts';
import { selfAndAbove } from '../../model/competency-tree.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { type Known, nameOfCompetency } from '../known.ts';
import type { Entry } from '../outline.ts';
import { plainLine } from '../plain-text.ts';
import { own } from './nodes.ts';
import { anchorOf, hueProps } from './page-resource.ts';

type ResourceEntry = Extract<Entry, { kind: 'resource' }>;

/** A table of more columns than this is read by nobody. */
const MOST_COLUMNS = 12;

/** Which resource serves which competency, and how strongly, in words and shade; nothing where nobody claims anything. */
export function coverageSection(entries: readonly Entry[], known: Known): ElementContent[] {
  const listed = new Map<Id, ResourceEntry>();
  for (const entry of entries)
    if (entry.kind === 'resource' && !listed.has(entry.resource.id)) listed.set(entry.resource.id, entry);
  const strengths = new Map([...listed.keys()].map((id) => [id, strengthsOf(id, known)]));
  const claimed = new Set([...strengths.values()].flatMap((byCompetency) => [...byCompetency.keys()]));
  const columns = [...claimed]
    .map((id) => known.competencies.get(id))
    .filter((competency) => competency !== undefined)
    .toSorted((a, b) => (a.framework === b.framework ? a.position - b.position : a.framework < b.framework ? -1 : 1))
    .slice(0, MOST_COLUMNS);
  if (columns.length === 0) return [];
  return [
    h('section', { ariaLabelledBy: ['coverage'], className: ['coverage'] }, [
      h('h2', { id: 'coverage' }, say('waysOut.page.coverage')),
      h('p', { className: ['quiet'] }, say('waysOut.page.coverageLead')),
      // What scrolls must be reachable by keys.
      h('div', { className: ['wide'], tabIndex: 0, role: 'group', ariaLabelledBy: ['coverage'] }, [
        h('table', [
          h('thead', [
            h('tr', [
              h('th', { scope: 'col' }, say('waysOut.page.resource')),
              ...columns.map((one) => h('th', { scope: 'col', ...hueProps(one, known) }, own(nameOfCompetency(one)))),
            ]),
          ]),
          h(
            'tbody',
            [...listed.values()].map((entry) => rowOf(entry, columns, strengths.get(entry.resource.id), known)),
          ),
        ]),
      ]),
    ]),
  ];
}

function rowOf(
  entry: ResourceEntry,
  columns: readonly Competency[],
  strengths: Map<Id, Strength> | undefined,
  known: Known,
): ElementContent {
  const name = plainLine(entry.resource.name) || say('common.untitled');
  return h('tr', [
    h('th', { scope: 'row' }, h('a', { href: `#${anchorOf(entry)}` }, own(name))),
    ...columns.map((competency) => {
      const strength = strengths?.get(competency.id);
      if (strength === undefined) return h('td', { className: ['quiet'] }, say('waysOut.page.nothing'));
      return h(
        'td',
        { ...hueProps(competency, known), dataStrength: String(strength) },
        say(`exporting.document.strength_${strength}`),
      );
    }),
  ]);
}

/** The strongest claim on a resource for each top competency that it serves; one without a strength touches on it. */
function strengthsOf(resource: Id, known: Known): Map<Id, Strength> {
  const strongest = new Map<Id, Strength>();
  for (const { competency, strength = 1 } of known.alignments.get(resource) ?? []) {
    const top = selfAndAbove(known.competencies, competency).findLast((id) => known.competencies.has(id)) ?? competency;
    if (strength > (strongest.get(top) ?? 0)) strongest.set(top, strength);
  }
  return strongest;
}
