/** The values after an option of the command line, as in `-- --only search-keystroke,scroll --sizes 10000`; undefined where it is not there. */
function listAfter(option: string): string[] | undefined {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : process.argv[at + 1]?.split(',').filter(Boolean);
}

const only = listAfter('--only');

/** Whether a figure was asked for; without `--only` all are. */
export const isWanted = (name: string): boolean => only?.includes(name) ?? true;

/** The sizes of library to measure, in resources. */
export const sizes: readonly number[] = listAfter('--sizes')?.map(Number) ?? [1_000, 10_000, 50_000];
