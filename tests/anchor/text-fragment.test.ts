import { expect, test } from 'vitest';
import { linkToQuote } from '../../src/anchor/text-fragment.ts';

const url = 'https://lessons.example/bridges';

test('a quote of some length is named whole', () => {
  const exact = 'students test each bridge until it breaks and explain why';
  expect(linkToQuote(url, { exact })).toBe(
    `${url}#:~:text=students%20test%20each%20bridge%20until%20it%20breaks%20and%20explain%20why`,
  );
});

test('a short quote is named with the whole words beside it', () => {
  const quote = { exact: 'test it', prefix: 'ild the bridge and then ', suffix: ' until the bridge bre' };
  expect(linkToQuote(url, quote)).toBe(`${url}#:~:text=the%20bridge%20and%20then-,test%20it,-until%20the%20bridge`);
});

test('commas, hyphens and ampersands of a quote are encoded, for they part the terms of a directive', () => {
  expect(linkToQuote(url, { exact: 'trial-and-error, test & talk' })).toBe(
    `${url}#:~:text=trial%2Dand%2Derror%2C%20test%20%26%20talk`,
  );
});

test('a long quote is named by its first and last words', () => {
  const exact = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
  expect(linkToQuote(url, { exact })).toBe(
    `${url}#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word54%20word55%20word56%20word57%20word58%20word59`,
  );
});

test('a quote over several lines is named by its ends, for one term may not go over blocks', () => {
  const exact = 'Build a bridge.\n\n  Test it.\nThen write down what you saw.';
  expect(linkToQuote(url, { exact })).toBe(
    `${url}#:~:text=Build%20a%20bridge.,Then%20write%20down%20what%20you%20saw.`,
  );
});

test('words beside a quote that stand in another block are left out as far as they do', () => {
  const quote = { exact: 'Talk', prefix: 'the end of a paragraph.\nLesson 4 of ', suffix: '\nThen write it down now' };
  expect(linkToQuote(url, quote)).toBe(`${url}#:~:text=4%20of-,Talk,-Then%20write%20it%20down`);
});

test('a hash stays, an older text directive goes, and a page of a document is opened', () => {
  expect(linkToQuote(`${url}#step-2`, { exact: 'Test it now' })).toBe(`${url}#step-2:~:text=Test%20it%20now`);
  expect(linkToQuote(`${url}#step-2:~:text=old`, { exact: 'Test it now' })).toBe(
    `${url}#step-2:~:text=Test%20it%20now`,
  );
  expect(linkToQuote(`${url}#:~:text=old`, { exact: 'Test it now' })).toBe(`${url}#:~:text=Test%20it%20now`);
  expect(linkToQuote(`${url}#/route#deep`, { exact: 'Test it now' })).toBe(`${url}#/route#deep:~:text=Test%20it%20now`);
  expect(linkToQuote(`${url}.pdf`, { exact: 'Test it now', page: 7 })).toBe(`${url}.pdf#page=7:~:text=Test%20it%20now`);
});

test('a script without spaces is named by characters', () => {
  const exact = '学生分成小组先讨论问题再决定由谁负责哪一部分'.repeat(10);
  const [start, end] = linkToQuote(url, { exact }).split(':~:text=')[1]?.split(',').map(decodeURIComponent) ?? [];
  expect(exact.startsWith(start ?? '-')).toBe(true);
  expect(exact.endsWith(end ?? '-')).toBe(true);
});

test('half a surrogate pair breaks nothing, and what is not of the web stays as it is', () => {
  expect(linkToQuote(url, { exact: 'a \ud83d b' })).toBe(`${url}#:~:text=a%20%EF%BF%BD%20b`);
  expect(linkToQuote('javascript:alert(1)', { exact: 'Test it' })).toBe('javascript:alert(1)');
  expect(linkToQuote(url, { exact: '   ' })).toBe(url);
});
