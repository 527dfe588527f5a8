// Plain JavaScript for whatever Node the computer has (18 and later): from here on the project's own Node takes over.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const ownNode = path.join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

/** Whether node_modules holds what package-lock.json says, version by version, and a Node that runs. */
function packagesAreThere() {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const installed = packagesOf(path.join(root, 'node_modules', '.package-lock.json'));
  const missing = Object.entries(wanted).some(
    ([name, { version, optional }]) => name !== '' && !optional && installed[name]?.version !== version,
  );
  return !missing && spawnSync(ownNode, ['--version']).status === 0;
}

function installPackages() {
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (status === 0) return;
  console.error('npm ci did not finish; what it said stands above. Without the packages nothing can run.');
  process.exit(status ?? 1);
}

/** Installs what is missing, then runs a script of this folder with the project's own Node and ends as it ends. */
export function runWithOwnNode(script, args = process.argv.slice(2)) {
  if (!packagesAreThere()) installPackages();
  const bin = path.join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: [path.dirname(ownNode), bin, process.env.PATH].join(path.delimiter) };
  const { status } = spawnSync(ownNode, [path.join(root, 'scripts', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  process.exit(status ?? 1);
}
