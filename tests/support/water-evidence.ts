import type { Library } from '../../src/model/library.ts';
import { ana, by, competency, id, jonas } from './water-people.ts';
import { aquifer, hydrograph, lunch } from './water-resources.ts';

export const savedTexts: Library['savedTexts'] = [
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
];

export const transcripts: Library['transcripts'] = [
  {
    id: aquifer.id,
    ...by(ana, '02'),
    language: 'en',
    cues: [
      { start: 0, end: 4.5, text: 'This is the ground below a school.' },
      { start: 4.5, text: 'Water moves through rock as through a sponge.' },
    ],
  },
];

export const attachments: Library['attachments'] = [
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
];

export const excerpts: Library['excerpts'] = [
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
];

export const alignments: Library['alignments'] = [
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
];
