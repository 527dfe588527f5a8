import type { Alignment, Strength } from './alignment.ts';
import type { Collection, Part } from './collection.ts';
import { hewlettCompetencies } from './hewlett.ts';
import type { Id } from './identity.ts';
import { emptyLibrary, type Library } from './library.ts';
import type { Resource } from './resource.ts';

/** Sample ids are fixed, so that the sample is known again and can be removed in one press. */
const sampleId = (number: number): Id => `urn:uuid:5a3b1e00-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The sample collection: where it is there, the sample can be removed. */
export const SAMPLE_COLLECTION = sampleId(1);

type Claims = Record<string, [strength: Strength, why?: string]>;
type Sample = Pick<Resource, 'kind' | 'name' | 'description' | 'publisher' | 'learningResourceType' | 'note'> &
  Partial<Resource> & { path: string; claims: Claims; itemNote?: string; quote?: string };

const samples: Sample[] = [
  {
    path: 'aquifer',
    kind: 'video',
    name: 'The aquifer under our feet',
    description: 'A cut through the ground below a school: rock, sand, clay, and the water between them.',
    publisher: 'Open River Lab',
    learningResourceType: ['Video'],
    educationalLevel: ['Grades 7–9'],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    timeRequired: 'PT12M40S',
    keywords: ['groundwater', 'models'],
    video: { provider: 'video', duration: 760 },
    note: 'Stop at 4:12 and let them predict.',
    itemNote: 'Only the first five minutes. They draw what is under the school before the cut at 4:12.',
    claims: {
      'ACADEMIC-CONTENT': [3, 'They name the layers, and say why water stays in one of them.'],
      'CRITICAL-THINKING': [1],
    },
  },
  {
    path: 'lunch',
    kind: 'page',
    name: 'How much water is in your lunch?',
    description: 'A table of what it takes to grow, wash and cook forty foods.',
    publisher: 'Open River Lab',
    learningResourceType: ['Data set'],
    educationalLevel: ['Grades 7–9'],
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    timeRequired: 'PT45M',
    keywords: ['data', 'food'],
    note: 'Works best with what is really in their bags.',
    itemNote: 'Homework the day before: photograph your lunch.',
    claims: {
      'ACADEMIC-CONTENT': [2],
      'CRITICAL-THINKING': [2, 'They must decide what counts as water used.'],
      'ACADEMIC-MINDSET': [1],
    },
  },
  {
    path: 'hydrograph',
    kind: 'page',
    name: 'Reading a hydrograph without panic',
    description: 'How a river answers a night of rain, one curve at a time.',
    publisher: 'Field & Figure',
    author: ['Mira Okafor'],
    datePublished: '2025-03-18',
    inLanguage: 'en',
    learningResourceType: ['Article'],
    educationalLevel: ['Grades 7–9'],
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    timeRequired: 'PT9M',
    keywords: ['data', 'graphs'],
    note: 'Two causes fit one curve; they have to choose and say why.',
    itemNote: 'In pairs, one reads aloud, one draws.',
    quote: 'The same curve can be drawn by a storm, or by a gate that somebody opened.',
    claims: {
      'ACADEMIC-CONTENT': [2],
      'CRITICAL-THINKING': [2, 'Pupils weigh two causes for one curve.'],
      COLLABORATION: [1],
    },
  },
  {
    path: 'two-graphs',
    kind: 'page',
    name: 'Two graphs, one lie',
    description: 'The same measurements drawn twice. One drawing hides the drought.',
    publisher: 'Field & Figure',
    learningResourceType: ['Article'],
    educationalLevel: ['Grades 7–9'],
    timeRequired: 'PT6M',
    keywords: ['graphs'],
    note: 'The axis does not start at zero: someone will find it.',
    claims: {
      'CRITICAL-THINKING': [3, 'They find the trick before they are told that there is one.'],
      'ACADEMIC-MINDSET': [1],
    },
  },
  {
    path: 'town-hall',
    kind: 'document',
    name: 'Whose river is it? A town hall in four voices',
    description:
      'Four role cards, a map and a budget. Pupils argue over a dam before a town council and must change one demand before the vote.',
    publisher: 'Harbour Civics Project',
    learningResourceType: ['Role play'],
    educationalLevel: ['Grades 7–9'],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    timeRequired: 'PT90M',
    keywords: ['debate', 'roles'],
    note: 'Give out the role cards a day early.',
    itemNote: 'The heart of the unit. Leave the second lesson free for their second round.',
    quote: 'You may share what your card says. You may not show it.',
    claims: {
      COLLABORATION: [
        3,
        'Nobody can win alone: every card holds one fact that two others need. I had to stop helping.',
      ],
      COMMUNICATION: [3, 'Each has ninety seconds, then must repeat the other side’s point before answering.'],
      'CRITICAL-THINKING': [2],
    },
  },
];

/** The order of the sample unit: headings, and the samples under them by their path. */
const plan: (string | { heading: string; description: string })[] = [
  { heading: 'Where our water comes from', description: 'Lessons 1 and 2' },
  'aquifer',
  'lunch',
  { heading: 'Reading the data', description: 'Lessons 3 and 4' },
  'hydrograph',
  'two-graphs',
  { heading: 'Who decides?', description: 'Lessons 5 to 7' },
  'town-hall',
];

/**
 * A small unit to look at and to take apart, with invented pages on reserved addresses (RFC 2606).
 * @param stamp who adds it, and when
 */
export function sampleUnit(stamp: { curator: Id; dateSaved: string; dateChanged: string }): Library {
  const library = emptyLibrary();
  const competencies = new Map(hewlettCompetencies.map((row) => [row.code, row.id]));
  let next = 100;
  const fresh = () => sampleId(next++);
  samples.forEach(({ path, claims, itemNote: _, quote, ...fields }, index) => {
    const id = sampleId(index + 10);
    library.resources.push({ id, ...stamp, url: `https://${hostOf(fields.publisher)}.example/${path}`, ...fields });
    const evidence = quote === undefined ? undefined : fresh();
    if (evidence && quote) library.excerpts.push({ id: evidence, ...stamp, kind: 'quote', resource: id, exact: quote });
    Object.entries(claims).forEach(([code, [strength, why]], place) => {
      library.alignments.push({
        id: fresh(),
        ...stamp,
        target: id,
        competency: competencies.get(code) ?? code,
        strength,
        ...(why === undefined ? {} : { why }),
        ...(evidence && place === 0 ? { evidence: [evidence] } : {}),
      } satisfies Alignment);
    });
  });
  library.collections.push(sampleCollection(stamp, fresh));
  return library;
}

/** The pictures that Taproot ships for the sample, by the ids of its resources: paths inside the extension. */
export const samplePictures = (): { id: Id; picture: string }[] =>
  samples.map(({ path }, index) => ({ id: sampleId(index + 10), picture: `/art/${path}.svg` }));

const hostOf = (publisher = 'lessons') => publisher.toLowerCase().replaceAll(/[^a-z]+/g, '-');

function sampleCollection(stamp: { curator: Id; dateSaved: string; dateChanged: string }, fresh: () => Id): Collection {
  const parts = plan.map((entry): Part => {
    if (typeof entry !== 'string')
      return { kind: 'heading', id: fresh(), name: entry.heading, description: entry.description };
    const index = samples.findIndex((sample) => sample.path === entry);
    const note = samples[index]?.itemNote;
    return { kind: 'item', id: fresh(), resource: sampleId(index + 10), ...(note === undefined ? {} : { note }) };
  });
  return {
    id: SAMPLE_COLLECTION,
    ...stamp,
    name: 'Water: who gets it?',
    description:
      'Seven lessons from the groundwater under the school to a vote in the town hall. Pupils learn to read a river’s data, and to lose an argument well.',
    educationalLevel: ['Grade 8'],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    inLanguage: 'en',
    position: 1,
    parts,
  };
}
