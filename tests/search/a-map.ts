import type { Competency } from '../../src/model/framework.ts';
import { hewlettCompetencies } from '../../src/model/hewlett.ts';
import type { Library } from '../../src/model/library.ts';
import type { Line } from '../../src/search/coverage.ts';
import { collectionLines } from '../../src/search/coverage-lines.ts';
import { toRows } from '../../src/search/rows.ts';

export const treeOf = (competencies: readonly Competency[]) => new Map(competencies.map((each) => [each.id, each]));
export const linesIn = (library: Library): Line[] => collectionLines(library.collections, toRows(library));
export const coded = (code: string) => hewlettCompetencies.find((each) => each.code === code)?.id ?? '';
