import type { Resource } from '../../src/model/resource.ts';
import { ana, by, id, jonas } from './water-people.ts';

export const aquifer: Resource = {
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

export const lunch: Resource = {
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

export const hydrograph: Resource = {
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

export const map: Resource = {
  id: id(3, 4),
  ...by(ana, '05'),
  kind: 'thing',
  name: 'The wall map in room 12',
  note: 'The key is with the caretaker.\nBring tape.\n\nIt shows the old river bed.',
};
