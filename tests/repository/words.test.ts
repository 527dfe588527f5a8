import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { scriptsIn, textOf } from './source-files.ts';

const screens = [...scriptsIn('src/components'), ...scriptsIn('src/hooks'), ...scriptsIn('entrypoints')];

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

/** Names of attributes that are read out or shown: HTML's, and those of the widgets in kit. */
const SPOKEN =
  /^(?:aria-(?:label|description|placeholder|valuetext|roledescription)|title|placeholder|alt|label|hint|legend|problem|words|iconOnly|removeLabel)$/;

const LETTERS = /\p{L}{2}/u;

/** Names that are the same in every language, and keys as they stand on the keyboard. */
const SAME_EVERYWHERE = /^(?:Taproot|Enter|Esc|Shift|Alt|Ctrl|Del|https?:\/\/.*|\.[\w,. ]+)$/;

/** The words that an expression may come to: both sides of a choice, the fixed parts of a template. */
function wordsOf(node: Node): string[] {
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'JSXExpressionContainer':
      return wordsOf(node.expression as Node);
    case 'TemplateLiteral':
      return (node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw);
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap((side) => wordsOf(side as Node));
    case 'LogicalExpression':
      return [node.left, node.right].flatMap((side) => wordsOf(side as Node));
    case 'BinaryExpression':
      return node.operator === '+' ? [node.left, node.right].flatMap((side) => wordsOf(side as Node)) : [];
    default:
      return [];
  }
}

const isShown = (node: Node): Node[] => {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return (node.children as Node[]).filter(({ type }) => type === 'JSXText' || type === 'JSXExpressionContainer');
  if (node.type !== 'JSXAttribute' || !isNode(node.value)) return [];
  return SPOKEN.test(String((node.name as Node).name)) ? [node.value] : [];
};

/** Words that a script shows without the catalogue, with the line on which they stand. */
function ownWords(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    for (const shown of isShown(node))
      for (const words of wordsOf(shown).map((each) => each.trim()))
        if (LETTERS.test(words) && !SAME_EVERYWHERE.test(words))
          found.push(`${file}:${source.slice(0, shown.start).split('\n').length} ${words}`);
    childrenOf(node).forEach(visit);
  };
  visit(parseSync(file, source).program as unknown as Node);
  return found;
}

describe('no sentence stands outside the catalogue:', () => {
  test.each([
    ['between tags', '<p>Saved to Inbox</p>'],
    ['in a label', '<input aria-label="Title" />'],
    ['in a choice', '<p>{saved ? "Saved" : say("x")}</p>'],
    ['put together', '<img alt={"Picture of " + name} />'],
  ])('a sentence %s is seen by this test', (_, source) => {
    expect(ownWords('a.tsx', source)).toHaveLength(1);
  });

  test('words of the catalogue and class names are none', () => {
    expect(ownWords('a.tsx', '<p className="meta" title={say("x")}>{say("y")} · {"–"}</p>')).toEqual([]);
  });

  test('not in a component, a hook or an entrypoint', () => {
    expect(screens.flatMap((file) => ownWords(file, textOf(file)))).toEqual([]);
  });

  test('not in the pages themselves, their name aside', () => {
    const pages = ['options', 'popup', 'sidepanel'].map((page) => textOf(`entrypoints/${page}/index.html`));
    const words = pages.map((page) => page.replace(/<[^>]*>/g, ' ').trim());
    expect(words).toEqual(['Taproot', 'Taproot', 'Taproot']);
  });
});

test('lists, numbers and days are written by src/words, which knows the language', () => {
  const own = /\.join\('[,;] '\)|toLocale(?:Date|Time)?String\(|new Intl\.(?:NumberFormat|ListFormat|DateTimeFormat)/;
  const found = screens.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => (own.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

/** Sentences that are asked for while a script is loaded, before the language is there, with the line on which they stand. */
function askedTooEarly(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (/Function|MethodDefinition/.test(node.type)) return;
    if (node.type === 'CallExpression' && (node.callee as Node).name === 'say')
      found.push(`${file}:${source.slice(0, node.start).split('\n').length}`);
    childrenOf(node).forEach(visit);
  };
  visit(parseSync(file, source).program as unknown as Node);
  return found;
}

// A switch stood in English in every language: its words were asked for once, when its file was loaded.
describe('no sentence is asked for while a script is loaded:', () => {
  test('one beside functions is seen by this test, one inside them is none', () => {
    expect(askedTooEarly('a.tsx', 'const words = [{ label: say("x") }];')).toHaveLength(1);
    expect(
      askedTooEarly('a.tsx', 'const words = () => [say("x")]; function A() { return <p>{say("y")}</p>; }'),
    ).toEqual([]);
  });

  test('not in a component, a hook or an entrypoint', () => {
    expect(screens.flatMap((file) => askedTooEarly(file, textOf(file)))).toEqual([]);
  });
});
