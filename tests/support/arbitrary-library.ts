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
import type { Id } from '../../src/model/identity.ts';
import type { Library } from '../../src/model/library.ts';
import type { Resource, SavedText } from '../../src/model/resource.ts';
import { kinds } from '../../src/model/resource.ts';
import { criteria, type Review, verdicts } from '../../src/model/review.ts';
import type { Transcript } from '../../src/model/transcript.ts';
import type { Use } from '../../src/model/use.ts';
import { attachedFiles } from './attached-files.ts';

/** Text that has broken importers before: markup of each format, line ends, directions, controls, halves of characters, prototype names. */
const NASTY = [
  '',
  ' ',
  '# not a heading',
  '1. not a list',
  '- [ ] not a task',
  '> not a quote',
  '---',
  '***',
  '```\ncode\n```',
  '*Note:* not a label',
  '**bold** _and_ ~~struck~~',
  '[link](javascript:alert(1))',
  '![image](https://evil.example.org/x.png)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- comment',
  '&amp; &lt; &copy; &#x41;',
  'https://example.org and www.example.org and me@example.org',
  'a | b\n--- | ---\nc | d',
  '[^1]: footnote',
  '\\ backslash \\* `tick` ``two``',
  'line one\nline two\r\nline three\rline four\u2028line five',
  '\n\n\nfar\n\n\n\napart\n\n',
  '  four\tspaces\u00a0and a tab  ',
  '\u202egnp.exe\u202c \u2066inside\u2069 \ufeff',
  '\u0000\u0007\u001b[31mred\u0085',
  'half \ud83d of a pair',
  '👩‍🏫 äöü שלום مرحبا 水',
  '__proto__',
  'constructor',
  '$t(common.undo) {{name}}',
  '=HYPERLINK("https://evil.example.org")',
  '“quoted”',
  '4:12–5:30',
  'trailing backslash\\',
];

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...NASTY), { minLength: 2, maxLength: 3 }).map((texts) => texts.join('\n')),
);

const pad = (number: number, length: number) => number.toString(16).padStart(length, '0');
/** Ids that are new in each group: group 3, number 7 is always the same. */
const idOf = (group: number, number: number): Id => `urn:uuid:${pad(group, 8)}-bbbb-4bbb-8bbb-${pad(number, 12)}`;

const instant = fc
  .record({ at: fc.integer({ min: 0, max: 4_000_000_000 }), offset: fc.constantFrom('Z', '+01:00', '-09:30') })
  .map(({ at, offset }) => new Date(at * 1_000).toISOString().replace('Z', offset));
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const seconds = fc.oneof(fc.nat(20_000), fc.double({ min: 0, max: 1e6, noNaN: true })).map((value) => value + 0);
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** A stretch of a video; one in three runs to its end. */
const stretch = fc
  .record({ one: seconds, other: optional(seconds) })
  .map(({ one, other }) =>
    other === undefined ? { start: one } : { start: Math.min(one, other), end: Math.max(one, other) },
  );
const wordList = fc.array(anyText, { maxLength: 3 });

/** Leaves fields out that are undefined: in a record they are absent. */
const said = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const link = fc
  .record({ site: fc.constantFrom('river', 'school', 'museum'), path: fc.webPath(), query: fc.webQueryParameters() })
  .map(({ site, path, query }) => new URL(`https://${site}.example.org${path}?${query}`).href);

/** The stamp that each record of a group bears. */
const stamp = (curators: Id[]) =>
  fc.record({ curator: fc.constantFrom(...curators), dateSaved: instant, dateChanged: instant });

/** As many records as `fields` says, with ids of their own. */
const rows = <T extends object>(
  group: number,
  count: number,
  curators: Id[],
  fields: (number: number) => fc.Arbitrary<object>,
) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, number) =>
      fc
        .tuple(stamp(curators), fields(number))
        .map(([stamped, more]) => said({ id: idOf(group, number), ...stamped, ...more }) as unknown as T),
    ),
  ) as fc.Arbitrary<T[]>;

const ids = (group: number, count: number) => Array.from({ length: count }, (_, number) => idOf(group, number));
const oneOf = (group: number, count: number) => fc.constantFrom(...ids(group, count));

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
    numberOfPages: optional(fc.integer({ min: 1, max: 9_000 })),
    note: optional(anyText),
    privateNote: optional(anyText),
  });

const analysis = fc
  .record({
    teacher: optional(anyText),
    students: optional(anyText),
    evidence: optional(anyText),
    next: optional(anyText),
  })
  .map(said);

const excerptFields = (resources: number) => () =>
  fc.oneof(
    fc.record({
      kind: fc.constant('quote'),
      resource: oneOf(3, resources),
      exact: anyText.map((text) => text || 'x'),
      prefix: optional(anyText),
      suffix: optional(anyText),
      position: optional(fc.record({ start: fc.nat(), end: fc.nat() })),
      page: optional(fc.integer({ min: 1, max: 9_000 })),
      note: optional(anyText),
    }),
    fc
      .record({
        kind: fc.constant('moment'),
        resource: oneOf(3, resources),
        times: stretch,
        note: optional(anyText),
        analysis: optional(analysis),
      })
      .map(({ times, ...more }) => ({ ...more, ...times })),
  );

const savedTextFields = () =>
  fc
    .record({ html: anyText, text: anyText, cuts: optional(fc.array(fc.nat(), { maxLength: 4 })) })
    .map(({ cuts, ...saved }) => ({
      ...saved,
      pages: cuts?.map((cut) => cut % (saved.text.length + 1)).toSorted((a, b) => a - b),
    }));

const transcriptFields = () =>
  fc.record({
    language: optional(anyText),
    cues: fc
      .array(fc.record({ times: stretch, text: anyText }), { maxLength: 4 })
      .map((cues) => cues.map(({ times, text }) => ({ ...times, text })).toSorted((a, b) => a.start - b.start)),
  });

const attachmentFields = (resources: number) => () =>
  fc
    .record({
      resource: oneOf(3, resources),
      name: anyText,
      encodingFormat: fc.constantFrom('image/png', 'application/pdf', 'text/plain', 'application/x-of-our-own+zip'),
      file: fc.constantFrom(...attachedFiles),
      description: optional(anyText),
    })
    .map(({ file, ...more }) => ({ ...more, ...file }));

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

const requestFields = (collections: number) => (number: number) =>
  fc.record({
    collection: oneOf(6, collections),
    questions: fc
      .tuple(...Array.from({ length: MOST_QUESTIONS }, () => anyText))
      .map((texts) => texts.map((text, at) => ({ id: idOf(11, number * MOST_QUESTIONS + at), text }))),
  });

const judgement = fc.record({ verdict: optional(fc.constantFrom(...verdicts)), note: optional(anyText) }).map(said);

const reviewFields = (collections: number) => () =>
  fc.record({
    collection: oneOf(6, collections),
    criteria: fc.record(Object.fromEntries(criteria.map((criterion) => [criterion, optional(judgement)]))).map(said),
  });

/** One checklist a curator on the same collection, as everywhere. */
const onePerReader = (reviews: Review[]) => [
  ...new Map(reviews.map((row) => [`${row.curator} ${row.collection}`, row])).values(),
];

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
    });
  })
  // Plain objects only, as a database gives them.
  .map((library) => structuredClone(library));
