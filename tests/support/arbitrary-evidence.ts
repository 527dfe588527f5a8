import * as fc from 'fast-check';
import { anyText } from './arbitrary-text.ts';
import { oneOf, optional, said, stretch } from './arbitrary-values.ts';
import { attachedFiles } from './attached-files.ts';

const analysis = fc
  .record({
    teacher: optional(anyText),
    students: optional(anyText),
    evidence: optional(anyText),
    next: optional(anyText),
  })
  .map(said);

export const excerptFields = (resources: number) => () =>
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

export const savedTextFields = () =>
  fc
    .record({ html: anyText, text: anyText, cuts: optional(fc.array(fc.nat(), { maxLength: 4 })) })
    .map(({ cuts, ...saved }) => ({
      ...saved,
      pages: cuts?.map((cut) => cut % (saved.text.length + 1)).toSorted((a, b) => a - b),
    }));

export const transcriptFields = () =>
  fc.record({
    language: optional(anyText),
    cues: fc
      .array(fc.record({ times: stretch, text: anyText }), { maxLength: 4 })
      .map((cues) => cues.map(({ times, text }) => ({ ...times, text })).toSorted((a, b) => a.start - b.start)),
  });

export const attachmentFields = (resources: number) => () =>
  fc
    .record({
      resource: oneOf(3, resources),
      name: anyText,
      encodingFormat: fc.constantFrom('image/png', 'application/pdf', 'text/plain', 'application/x-of-our-own+zip'),
      file: fc.constantFrom(...attachedFiles),
      description: optional(anyText),
    })
    .map(({ file, ...more }) => ({ ...more, ...file }));
