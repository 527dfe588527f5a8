import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that walk through every screen: started last, one of them would keep one worker busy and leave the other idle. */
const WALKS = ['accessibility', 'longer-words', 'right-to-left'];

const isWalk = ({ moduleId }: TestSpecification): boolean =>
  WALKS.some((name) => moduleId.endsWith(`/tests/browser/${name}.test.ts`));

const needsPage = ({ moduleId }: TestSpecification): boolean =>
  /@vitest-environment jsdom/.test(readFileSync(moduleId, 'utf8'));

/**
 * The usual order, with the longest files first, and those that need a page before those that do not: a process goes on to the next file
 * only where that needs the same, and else all that it has loaded is loaded anew.
 */
export class TestOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const rank = new Map(usual.map((file) => [file, isWalk(file) ? 0 : needsPage(file) ? 1 : 2]));
    return usual.toSorted((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0));
  }
}
