import { ar } from '../../src/words/ar/ar.ts';
import { de } from '../../src/words/de/de.ts';
import { es } from '../../src/words/es/es.ts';
import { fr } from '../../src/words/fr/fr.ts';
import { type Gaps, gapsOf } from './catalogue-gaps.ts';

/** Words that a language writes as English does. */
const shared = {
  es: ['Plan', 'No', 'URL', 'PDF'],
  de: [
    'Warm',
    'Plan',
    'PDF',
    'PDF, {{size}}',
    'in {{names}}',
    'Video',
    'Video {{number}}',
    'Name',
    'Link',
    'link',
    'Version',
    'Text',
    'Format',
  ],
  fr: [
    'Collaboration',
    'Communication',
    'Question',
    'Suggestion',
    'Question {{number}}',
    '{{count}} questions',
    'Questions',
    'questions',
    'question',
    'collection',
    'Violet',
    'PDF',
    'pages',
    '{{count}} pages',
    'Moments',
    'type',
    'description',
    'licence',
    'note',
    'code',
    'date',
    'Olive',
    'Plan',
    '{{count}} collections',
    'Collection',
    'Place',
    'Licence',
    '{{count}} minutes',
    'Page',
    'Page {{page}}',
    'Pages',
    'Description',
    'Document',
    'Collections',
    'Note',
    'Type',
    'Date',
    'Code',
    'Notes',
  ],
  ar: [],
} as const;

/** Each language but English, with what it lacks. */
export const gaps: [language: string, gaps: Gaps][] = [
  ['es', gapsOf('es', es, new Set(shared.es))],
  ['de', gapsOf('de', de, new Set(shared.de))],
  ['fr', gapsOf('fr', fr, new Set(shared.fr))],
  ['ar', gapsOf('ar', ar, new Set(shared.ar))],
];
