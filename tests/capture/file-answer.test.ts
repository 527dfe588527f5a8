import { expect, test } from 'vitest';
import { fileAnswer, fileOf } from '../../src/capture/file-answer.ts';

test('a file comes out of its letters byte by byte, also where it is longer than one piece', async () => {
  const bytes = Uint8Array.from({ length: 900_001 }, (_, at) => (at * 7) % 256);
  const file = await fileOf(Buffer.from(bytes).toString('base64'));
  expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
});

test('what is no answer of a file is refused', () => {
  for (const answer of [undefined, 'JVBERi0=', { base64: '<script>' }, { refused: false }])
    expect(fileAnswer.safeParse(answer).success).toBe(false);
});
