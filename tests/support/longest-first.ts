import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that walk through every screen: started last, one of them would keep one worker busy and leave the other idle. */
const WALKS = ['accessibility', 'longer-words', 'right-to-left'];

const isWalk = ({ moduleId }: TestSpecification): boolean =>
  WALKS.some((name) => moduleId.endsWith(`/tests/browser/${name}.test.ts`));

/** The usual order, with the longest files first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return [...usual.filter(isWalk), ...usual.filter((file) => !isWalk(file))];
  }
}
