import type { Cell } from '../../search/coverage.ts';
import { sayRow } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { sayStrength } from '../kit/badge.tsx';

export const sayEvidence = ({ evidence }: Cell): string =>
  evidence.size > 0 ? say('coverage.cell.evidence', { count: evidence.size }) : say('coverage.cell.noEvidence');

/**
 * A cell in words: "Practises, 2 resources, no evidence".
 * @param counted whether its row stands for several resources
 */
export const sayCell = (cell: Cell, counted: boolean): string =>
  cell.strength === undefined
    ? say('coverage.cell.nothing')
    : sayRow([
        sayStrength(cell.strength),
        ...(counted ? [say('coverage.cell.resources', { count: cell.resources.size })] : []),
        sayEvidence(cell),
      ]);

/** A column as a whole in words: "3 of 6, 4 pieces of evidence". */
export const sayTotal = (cell: Cell, of: number): string =>
  cell.strength === undefined
    ? say('coverage.cell.nothing')
    : sayRow([say('coverage.cell.of', { count: cell.resources.size, of }), sayEvidence(cell)]);
