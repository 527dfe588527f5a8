// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { lines } from './foreign-files.ts';

const linksOf = async (text: string) => {
  const { format, library } = await readFile(text);
  return [format, library.resources.map(({ url, name }) => [url, name])];
};
const A = 'https://a.example/?x=1&y=2';

test('a mail that was copied out of a mail program with its top lines gives its links', async () => {
  const mail = lines('From: Ann', 'Sent: Monday', 'To: Ben', 'Subject: Links', '', 'Look at https://a.example/.');
  expect(await linksOf(mail)).toEqual(['mail', [['https://a.example/', 'Look at']]]);
});

const packed = lines(
  'Return-Path: <ann@school.example>',
  'Received: from one.example',
  '\tby two.example',
  'Subject: =?utf-8?q?Br=C3=BCcken?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="part"',
  '',
  '--part',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Bridges: https://a.example/?x=3D1&=',
  'y=3D2 and https://b.example/',
  '--part',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p><a href=3D"https://a.example/?x=3D1&amp;y=3D2">Br=C3=BCcken</a> <a href=3D"mailto:x@school.example">me</a></p>',
  '--part--',
);

test('a mail that was saved as a file gives each of its links once, however the mail is packed', async () => {
  expect(await linksOf(packed)).toEqual([
    'mail',
    [
      [A, 'Brücken'],
      ['https://b.example/', 'b.example'],
    ],
  ]);
});

test('a page to read that a browser saved as a mail is a page to read', async () => {
  const page = lines(
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://a.example/',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="part"',
    '',
    '--part',
    'Content-Type: text/html',
    '',
    `<html><body><p>${'Words to read. '.repeat(50)}</p><a href="https://a.example/1">x</a></body></html>`,
    '--part--',
  );
  expect(await linksOf(page)).toEqual(['mail', []]);
});

test('a mail whose parts are inside each other without end is refused', async () => {
  const parts = Array.from({ length: 2_000 }, (_, at) =>
    lines(`Content-Type: multipart/mixed; boundary="${at}"`, '', `--${at}`),
  );
  expect((await readFile(lines('From: x', 'Subject: y', ...parts))).verdict).toBe('refused');
});
