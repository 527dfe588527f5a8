import { expect, test } from 'vitest';
import { typeOfPicture } from '../../../src/components/attachments/picture-signature.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('a picture is known by its first bytes, whatever its name says', () => {
  expect(typeOfPicture(bytes('\xff\xd8\xff\xe0\0\x10JFIF\0'))).toBe('image/jpeg');
  expect(typeOfPicture(bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'))).toBe('image/png');
  expect(typeOfPicture(bytes('GIF89a\x01\0'))).toBe('image/gif');
  expect(typeOfPicture(bytes('RIFF\x24\0\0\0WEBPVP8 '))).toBe('image/webp');
  expect(typeOfPicture(bytes('\0\0\0\x20ftypavif\0\0\0\0'))).toBe('image/avif');
});

test('what no browser is sure to read, and what is no picture, is none of these', () => {
  expect(typeOfPicture(bytes('\0\0\0\x18ftypheic\0\0\0\0'))).toBeUndefined();
  expect(typeOfPicture(bytes('<svg xmlns="http:'))).toBeUndefined();
  expect(typeOfPicture(bytes(''))).toBeUndefined();
});
