// npm test: installs what is missing and runs everything. The last line is "N passed, N failed".
import { runWithOwnNode } from './packages.mjs';

runWithOwnNode('run-checks.ts');
