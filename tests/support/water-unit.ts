import type { Collection } from '../../src/model/collection.ts';
import { hewlettCompetencies, hewlettFramework, taprootCurator } from '../../src/model/hewlett.ts';
import type { Library } from '../../src/model/library.ts';
import { alignments, attachments, excerpts, savedTexts, transcripts } from './water-evidence.ts';
import { ana, by, fieldTrip, id, jonas, unit } from './water-people.ts';
import { aquifer, hydrograph, lunch, map } from './water-resources.ts';

const collections: Collection[] = [
  {
    id: unit,
    ...by(ana, '14'),
    name: 'Water: who gets it?',
    description: 'Seven lessons from the groundwater under the school to a vote in the town hall.',
    position: 1,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    educationalLevel: ['Grade 8'],
    inLanguage: 'en',
    image: 'https://river.example.org/art/river.jpg',
    parts: [
      { kind: 'heading', id: id(4, 1), name: 'Where our water comes from', description: 'Lessons 1 and 2' },
      {
        kind: 'item',
        id: id(4, 2),
        resource: aquifer.id,
        note: 'Only the first five minutes. They draw what is under the school before the cut at 4:12.',
      },
      { kind: 'item', id: id(4, 3), resource: lunch.id, note: 'Homework the day before: photograph your lunch.' },
      { kind: 'heading', id: id(4, 4), name: 'Reading the data' },
      { kind: 'item', id: id(4, 5), resource: hydrograph.id },
    ],
  },
  {
    id: fieldTrip,
    ...by(ana, '14'),
    name: 'Field trip to the weir',
    parent: unit,
    position: 1.5,
    parts: [
      { kind: 'item', id: id(4, 6), resource: map.id, note: '' },
      { kind: 'item', id: id(4, 7), resource: aquifer.id },
    ],
  },
];

/** A unit such as a teacher builds, with each kind of record and each field in use; pages, people and publishers are invented. */
export const waterUnit: Library = {
  curators: [
    { id: ana, name: 'Ana Ribeiro', ...by(ana, '01') },
    { id: jonas, name: 'Jonas Weber', ...by(jonas, '01') },
    taprootCurator,
  ],
  frameworks: [hewlettFramework],
  competencies: hewlettCompetencies,
  resources: [aquifer, lunch, hydrograph, map],
  savedTexts,
  transcripts,
  attachments,
  excerpts,
  alignments,
  collections,
  requests: [
    {
      id: id(20, 1),
      ...by(ana, '06'),
      collection: unit,
      questions: [
        { id: id(21, 1), text: 'Where would your students get stuck?' },
        { id: id(21, 2), text: 'What would you leave out?' },
      ],
    },
  ],
  feedback: [
    {
      id: id(7, 4),
      ...by(jonas, '09'),
      target: unit,
      text: 'At the graph: two axes at once.',
      question: id(21, 1),
    },
    {
      id: id(7, 1),
      ...by(jonas, '07'),
      target: unit,
      protocol: 'warm',
      text: 'The vote at the end pulls it all together.',
    },
    { id: id(7, 2), ...by(jonas, '07'), target: aquifer.id, protocol: 'question', text: 'Does it work without sound?' },
    {
      id: id(7, 3),
      ...by(ana, '08'),
      target: aquifer.id,
      protocol: 'suggestion',
      text: 'Yes: pause at 4:12.',
      inReplyTo: id(7, 2),
    },
  ],
  reviews: [
    {
      id: id(22, 1),
      ...by(jonas, '09'),
      collection: unit,
      criteria: {
        purpose: { verdict: 'yes', note: 'One question holds all seven lessons.' },
        tasks: { verdict: 'partly', note: 'The data set needs a smaller first step.' },
        licence: { verdict: 'notYet' },
      },
    },
  ],
  uses: [
    {
      id: id(8, 1),
      ...by(ana, '12'),
      resource: lunch.id,
      date: '2026-11-12',
      educationalLevel: 'Grade 8',
      happened: 'Three groups forgot the photograph.',
      next: 'Bring a lunch of my own.',
    },
  ],
  savedSearches: [],
  lexiconWords: [],
  refusals: [],
};
