import * as fc from 'fast-check';
import type { Alignment } from '../../src/model/alignment.ts';
import type { Attachment } from '../../src/model/attachment.ts';
import type { Collection, Part } from '../../src/model/collection.ts';
import type { Curator } from '../../src/model/curator.ts';
import type { Excerpt } from '../../src/model/excerpt.ts';
import type { Feedback } from '../../src/model/feedback.ts';
import { protocols } from '../../src/model/feedback.ts';
import { type FeedbackRequest, MOST_QUESTIONS } from '../../src/model/feedback-request.ts';
import type { Competency, Framework } from '../../src/model/framework.ts';
import { hues } from '../../src/model/framework.ts';
import type { Library } from '../../src/model/library.ts';
import type { Resource, SavedText } from '../../src/model/resource.ts';
import { kinds } from '../../src/model/resource.ts';
import type { Review } from '../../src/model/review.ts';
import type { Transcript } from '../../src/model/transcript.ts';
import type { Use } from '../../src/model/use.ts';
import { attachmentFields, excerptFields, savedTextFields, transcriptFields } from './arbitrary-evidence.ts';
import { onePerReader, requestFields, reviewFields } from './arbitrary-feedback.ts';
import { habits } from './arbitrary-habits.ts';
import { anyText } from './arbitrary-text.ts';
import { day, idOf, ids, instant, link, oneOf, optional, rows, said, seconds, wordList } from './arbitrary-values.ts';

const video = fc
  .record({
    provider: anyText,
    id: optional(anyText),
    duration: optional(seconds),
    embedUrl: optional(link),
    thumbnail: optional(link),
  })
  .map(said);

const resourceFields = (number: number) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    name: anyText,
    // Each address stands for one resource: a library holds no page twice.
    url: optional(link.map((url) => `${url}#${number}`)),
    description: optional(anyText),
    author: optional(wordList),
    publisher: optional(anyText),
    datePublished: optional(fc.oneof(day, instant, fc.constantFrom('', '1999', '2004-05'))),
    inLanguage: optional(anyText),
    license: optional(anyText),
    image: optional(fc.oneof(link, fc.constant(''))),
    learningResourceType: optional(wordList),
    educationalLevel: optional(wordList),
    audience: optional(wordList),
    teaches: optional(wordList),
    typicalAgeRange: optional(anyText),
    timeRequired: optional(anyText),
    isAccessibleForFree: optional(fc.boolean()),
    keywords: optional(wordList),
    video: optional(video),
    provenance: optional(
      fc.array(fc.record({ curator: oneOf(0, 2), date: optional(instant) }).map(said), { maxLength: 2 }),
    ),
    editors: optional(fc.subarray(ids(0, 2), { minLength: 1 })),
    numberOfPages: optional(fc.integer({ min: 1, max: 9_000 })),
    note: optional(anyText),
    privateNote: optional(anyText),
  });

const part = (number: number, resources: number): fc.Arbitrary<Part> =>
  fc.oneof(
    fc
      .record({ name: anyText, description: optional(anyText) })
      .map((more) => said({ kind: 'heading' as const, id: idOf(60, number), ...more }) as Part),
    fc
      .record({ resource: oneOf(3, resources), note: optional(anyText) })
      .map((more) => said({ kind: 'item' as const, id: idOf(60, number), ...more }) as Part),
  );

/** A collection's parent has a lower number, so that none stands inside itself. */
const collectionFields = (resources: number) => (number: number) =>
  fc.record({
    name: anyText,
    description: optional(anyText),
    parent: number === 0 ? fc.constant(undefined) : optional(oneOf(6, number)),
    position: fc.oneof(fc.nat(9), fc.constantFrom(0.5, 1.25, -3)),
    license: optional(anyText),
    educationalLevel: optional(wordList),
    inLanguage: optional(anyText),
    image: optional(fc.oneof(link, fc.constantFrom('', 'data:image/jpeg;base64,/9j/4AAQSkZJRg=='))),
    parts: fc
      .nat(4)
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => part(number * 10 + at, resources)))),
  });

const COMPETENCIES = 4;

const competencyFields = (number: number) =>
  fc.record({
    framework: oneOf(1, 1),
    uri: fc.constant(`https://frameworks.example.org/one/${number}`),
    parent: number === 0 ? fc.constant(undefined) : optional(oneOf(2, number)),
    position: fc.nat(9),
    code: optional(anyText),
    name: anyText,
    shortName: optional(anyText),
    statement: anyText,
    hue: optional(fc.constantFrom(...hues)),
    icon: optional(anyText),
    dateArchived: optional(fc.constant('2026-03-04T05:06:07Z')),
  });

/** One claim a curator on the same target and competency, as everywhere. */
const claims = (rowsOfClaims: Alignment[]) => {
  const met = new Map(rowsOfClaims.map((row) => [`${row.curator} ${row.target} ${row.competency}`, row]));
  return [...met.values()];
};

/**
 * A whole library with each kind of record and every field, absent, empty or full of text that breaks things. It is whole in itself:
 * records point only to records that are there, and nothing lies in the trash.
 */
export const anyLibrary: fc.Arbitrary<Library> = fc
  .record({ resources: fc.integer({ min: 1, max: 5 }), others: fc.nat(3) })
  .chain(({ resources, others }) => {
    const people = ids(0, 2);
    const excerpts = others + 1;
    const asked = others % 3;
    return fc.record<Library>({
      curators: rows<Curator>(0, 2, people, () => fc.record({ name: anyText })),
      frameworks: rows<Framework>(1, 1, people, () =>
        fc.record({
          uri: fc.constant('https://frameworks.example.org/one'),
          name: anyText,
          description: optional(anyText),
          creator: optional(anyText),
          publisher: optional(anyText),
          license: optional(anyText),
          inLanguage: optional(anyText),
          position: fc.nat(9),
          builtIn: optional(fc.boolean()),
        }),
      ),
      competencies: rows<Competency>(2, COMPETENCIES, people, competencyFields),
      resources: rows<Resource>(3, resources, people, resourceFields),
      savedTexts: rows<SavedText>(3, others % 2, people, savedTextFields),
      transcripts: rows<Transcript>(3, resources % 2, people, transcriptFields),
      attachments: rows<Attachment>(9, others, people, attachmentFields(resources)),
      excerpts: rows<Excerpt>(4, excerpts, people, excerptFields(resources)),
      alignments: rows<Alignment>(5, others, people, () =>
        fc.record({
          target: fc.oneof(oneOf(3, resources), oneOf(4, excerpts)),
          competency: oneOf(2, COMPETENCIES),
          strength: optional(fc.constantFrom(1, 2, 3)),
          why: optional(anyText),
          evidence: optional(fc.uniqueArray(oneOf(4, excerpts), { maxLength: 2 })),
          seconds: optional(fc.subarray(people)),
        }),
      ).map(claims),
      collections: rows<Collection>(6, others, people, collectionFields(resources)),
      requests: rows<FeedbackRequest>(10, asked, people, requestFields(others)),
      feedback: rows<Feedback>(7, others, people, (number) =>
        fc.record({
          target: fc.oneof(oneOf(3, resources), oneOf(4, excerpts), ...(others === 0 ? [] : [oneOf(6, others)])),
          protocol: optional(fc.constantFrom(...protocols)),
          text: anyText,
          inReplyTo: number === 0 ? fc.constant(undefined) : optional(oneOf(7, number)),
          question: asked === 0 ? fc.constant(undefined) : optional(oneOf(11, MOST_QUESTIONS * asked)),
        }),
      ),
      reviews: rows<Review>(12, others, people, reviewFields(others)).map(onePerReader),
      uses: rows<Use>(8, others, people, () =>
        fc.record({
          resource: oneOf(3, resources),
          date: day,
          educationalLevel: optional(anyText),
          happened: optional(anyText),
          next: optional(anyText),
        }),
      ),
      ...habits(others, people, COMPETENCIES, resources),
    });
  })
  // Plain objects only, as a database gives them.
  .map((library) => structuredClone(library));
