import type { Collection } from '../../src/model/collection.ts';
import { hewlettCompetencies, hewlettFramework, taprootCurator } from '../../src/model/hewlett.ts';
import type { Id } from '../../src/model/identity.ts';
import type { Library } from '../../src/model/library.ts';
import type { Resource } from '../../src/model/resource.ts';

const id = (group: number, number: number): Id =>
  `urn:uuid:${String(group).padStart(8, '0')}-aaaa-4aaa-8aaa-${String(number).padStart(12, '0')}`;

export const ana = id(1, 1);
export const jonas = id(1, 2);
export const unit = id(2, 1);
export const fieldTrip = id(2, 2);

const by = (curator: Id, day: string) => ({
  curator,
  dateSaved: `2026-11-${day}T09:30:00.000Z`,
  dateChanged: `2026-11-${day}T19:30:00.000+01:00`,
});

const competency = (code: string): Id => hewlettCompetencies.find((entry) => entry.code === code)?.id ?? '';

const aquifer: Resource = {
  id: id(3, 1),
  ...by(ana, '02'),
  kind: 'video',
  name: 'The aquifer under our feet',
  url: 'https://river.example.org/aquifer',
  description: 'How rain becomes groundwater, in a cut through the ground.',
  author: ['Mira Okafor', 'Tomás Lund'],
  publisher: 'Open River Lab',
  datePublished: '2025-03-02',
  inLanguage: 'en',
  license: 'https://creativecommons.org/licenses/by-sa/4.0/',
  image: 'https://river.example.org/art/aquifer.jpg',
  learningResourceType: ['Explanation'],
  educationalLevel: ['Grade 8'],
  audience: ['student'],
  typicalAgeRange: '13-14',
  isAccessibleForFree: true,
  keywords: ['water', 'geology'],
  video: {
    provider: 'river.example.org',
    id: 'aq-17',
    duration: 760.5,
    embedUrl: 'https://river.example.org/embed/aq-17',
    thumbnail: 'https://river.example.org/art/aquifer-small.jpg',
  },
  note: 'Works without sound, too.',
  privateNote: 'Ask Leila whether her uncle would come.',
};

const lunch: Resource = {
  id: id(3, 2),
  ...by(ana, '03'),
  kind: 'page',
  name: 'How much water is in your lunch?',
  url: 'https://river.example.org/lunch?list=foods',
  publisher: 'Open River Lab',
  learningResourceType: ['Data set'],
  timeRequired: 'PT45M',
  keywords: [],
  description: '',
};

const hydrograph: Resource = {
  id: id(3, 3),
  ...by(jonas, '04'),
  kind: 'document',
  name: 'Reading a hydrograph without panic',
  url: 'https://field-and-figure.example.org/hydrograph.pdf',
  author: ['Field & Figure'],
  license: 'All rights reserved',
  isAccessibleForFree: false,
  image: '',
  datePublished: '',
  numberOfPages: 4,
};

const map: Resource = {
  id: id(3, 4),
  ...by(ana, '05'),
  kind: 'thing',
  name: 'The wall map in room 12',
  note: 'The key is with the caretaker.\nBring tape.\n\nIt shows the old river bed.',
};

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
  savedTexts: [
    {
      id: hydrograph.id,
      ...by(jonas, '04'),
      html: '<p>Rain</p><p>The steeper the curve, the harder the ground.</p>',
      text: 'Rain\nThe steeper the curve, the harder the ground.',
      pages: [0, 0, 5],
    },
    {
      id: lunch.id,
      ...by(ana, '03'),
      html: '<h1>Lunch</h1><p>A slice of bread: 40 litres.</p>',
      text: 'Lunch\nA slice of bread: 40 litres.',
    },
  ],
  transcripts: [
    {
      id: aquifer.id,
      ...by(ana, '02'),
      language: 'en',
      cues: [
        { start: 0, end: 4.5, text: 'This is the ground below a school.' },
        { start: 4.5, text: 'Water moves through rock as through a sponge.' },
      ],
    },
  ],
  attachments: [
    {
      id: id(9, 1),
      ...by(ana, '03'),
      resource: lunch.id,
      name: 'board.png',
      encodingFormat: 'image/png',
      contentSize: 25,
      sha256: 'c321158d1913f887a9bc38e5d4ad9323f8c970f6720fe65b6475265bfa2e860c',
      description: 'The board after lesson 2.',
    },
  ],
  excerpts: [
    {
      id: id(5, 1),
      ...by(ana, '02'),
      kind: 'moment',
      resource: aquifer.id,
      start: 252,
      end: 330.25,
      note: 'Stop here and predict.',
      analysis: {
        teacher: 'Waits for ten seconds.',
        students: 'Draw what they expect.',
        evidence: '',
        next: 'Wait longer.\n\nAnd say nothing.',
      },
    },
    {
      id: id(5, 2),
      ...by(ana, '02'),
      kind: 'quote',
      resource: aquifer.id,
      exact: 'Water moves through rock as through a sponge.',
      prefix: 'In short: ',
      suffix: ' That is all.',
      position: { start: 412, end: 457 },
    },
    {
      id: id(5, 3),
      ...by(jonas, '04'),
      kind: 'quote',
      resource: hydrograph.id,
      exact: 'The steeper the curve, the harder the ground.',
      page: 3,
      note: '',
    },
    { id: id(5, 4), ...by(jonas, '04'), kind: 'moment', resource: aquifer.id, start: 0 },
  ],
  alignments: [
    {
      id: id(6, 1),
      ...by(ana, '02'),
      target: aquifer.id,
      competency: competency('ACADEMIC-CONTENT'),
      strength: 3,
      why: 'They name the layers.',
      evidence: [id(5, 2)],
    },
    { id: id(6, 2), ...by(ana, '02'), target: aquifer.id, competency: competency('CRITICAL-THINKING'), strength: 1 },
    {
      id: id(6, 3),
      ...by(jonas, '06'),
      target: aquifer.id,
      competency: competency('ACADEMIC-CONTENT'),
      strength: 2,
      why: 'With a sketch, yes.',
      seconds: [ana],
      evidence: [],
    },
    { id: id(6, 4), ...by(ana, '03'), target: lunch.id, competency: competency('CRITICAL-THINKING.3'), why: '' },
    { id: id(6, 5), ...by(jonas, '04'), target: id(5, 3), competency: competency('CRITICAL-THINKING'), strength: 2 },
  ],
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
};
