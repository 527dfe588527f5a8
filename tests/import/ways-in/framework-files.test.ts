// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { json, lines } from './foreign-files.ts';

test('a table of competencies that a department wrote is a framework with its tree, in any of five languages', async () => {
  const tables = [
    'code,name,description,parent\nW,Water,All about it,\nW.1,Wells,Digging them,W\nW.2,Rain,Measuring it,W\n',
    'Kürzel;Bezeichnung;Beschreibung;Übergeordnet\nW;Water;All about it;\nW.1;Wells;Digging them;W\nW.2;Rain;Measuring it;Water\n',
    'الرمز,الاسم,الوصف,الأصل\nW,Water,All about it,\nW.1,Wells,Digging them,W\nW.2,Rain,Measuring it,W\n',
  ];
  for (const table of tables) {
    const { format, verdict, library } = await readFile(table);
    expect([format, verdict]).toEqual(['framework-csv', 'accepted']);
    expect(library.frameworks).toHaveLength(1);
    const [root, ...under] = library.competencies;
    expect(root).toMatchObject({ code: 'W', name: 'Water', statement: 'All about it' });
    expect(under.map(({ code, name, parent }) => [code, name, parent])).toEqual([
      ['W.1', 'Wells', root?.id],
      ['W.2', 'Rain', root?.id],
    ]);
  }
});

test('the table of OpenSALT is a framework, its levels its tree', async () => {
  const { format, library } = await readFile(
    lines(
      'Identifier,Full Statement,Human Coding Scheme,Smart Level,Is Child Of',
      '11111111-1111-4111-8111-111111111111,All about water,W,1,',
      '22222222-2222-4222-8222-222222222222,Digging wells,W.1,1.1,',
      '33333333-3333-4333-8333-333333333333,Measuring rain,W.2,,11111111-1111-4111-8111-111111111111',
    ),
  );
  expect(format).toBe('framework-csv');
  const root = 'urn:uuid:11111111-1111-4111-8111-111111111111';
  expect(library.competencies.map(({ id, parent }) => [id, parent])).toEqual([
    [root, undefined],
    ['urn:uuid:22222222-2222-4222-8222-222222222222', root],
    ['urn:uuid:33333333-3333-4333-8333-333333333333', root],
  ]);
});

test.each([
  ['a class list', 'name;class\nAda;8a\nBob;8b'],
  ['an inventory', 'code,name,description,price\n1,Beaker,Glass,2.50\n2,Burner,Gas,12.00'],
])('%s is no framework', async (_, table) => {
  const { format, verdict } = await readFile(table);
  expect([format, verdict]).toEqual(['csv', 'refused']);
});

test('a set of the Common Standards Project is a framework in the order of its positions', async () => {
  const { format, library } = await readFile(
    json({
      data: {
        id: 'SET',
        title: 'Grade 7',
        subject: 'Science',
        license: {
          title: 'CC BY 4.0',
          URL: 'https://creativecommons.org/licenses/by/4.0/',
          rightsHolder: 'Desire2Learn',
        },
        standards: {
          B: {
            id: 'B',
            position: 2,
            depth: 1,
            statementNotation: 'W.1',
            description: 'Digging wells',
            ancestorIds: ['A'],
            parentId: 'A',
          },
          A: {
            id: 'A',
            position: 1,
            depth: 0,
            statementNotation: 'W',
            description: 'All about water',
            ancestorIds: [],
          },
        },
      },
    }),
  );
  expect(format).toBe('common-standards');
  expect(library.frameworks).toMatchObject([
    { name: 'Science: Grade 7', license: 'https://creativecommons.org/licenses/by/4.0/' },
  ]);
  const [root] = library.competencies;
  expect(library.competencies.map(({ code, parent }) => [code, parent])).toEqual([
    ['W', undefined],
    ['W.1', root?.id],
  ]);
});

const pack = (number: number) => ({
  CFDocument: { identifier: `1111111${number}-1111-4111-8111-111111111111`, title: `Framework ${number}` },
  CFItems: [{ identifier: `2222222${number}-2222-4222-8222-222222222222`, fullStatement: `Statement ${number}` }],
});

test.each<[string, unknown, [string, string][]]>([
  ['wrapped', { CFPackage: pack(1) }, [['Framework 1', 'Statement 1']]],
  ['in a list', [pack(1)], [['Framework 1', 'Statement 1']]],
  [
    'with others, one of them twice',
    { CFPackages: [pack(1), pack(2), pack(1)] },
    [
      ['Framework 1', 'Statement 1'],
      ['Framework 2', 'Statement 2'],
    ],
  ],
  [
    'as one competency of it',
    { ...pack(1).CFItems[0], CFDocumentURI: pack(1).CFDocument },
    [['Framework 1', 'Statement 1']],
  ],
])('a package of CASE is a framework also where a service gives it %s', async (_, data, expected) => {
  const { format, library } = await readFile(json(data));
  const names = new Map(library.frameworks.map(({ id, name }) => [id, name]));
  expect(format).toBe('case');
  expect(library.competencies.map(({ framework, statement }) => [names.get(framework), statement])).toEqual(expected);
});

test('a list of the frameworks of a service, without what is in them, holds no competencies, and no links', async () => {
  const { format, verdict } = await readFile(
    json({ CFDocuments: [{ ...pack(1).CFDocument, uri: 'https://a.example/' }] }),
  );
  expect([format, verdict]).toEqual(['case', 'refused']);
});
