import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { throwFolderAway } from '../../tests/support/temporary.ts';

/** Debian's own system face is coarse; these are near to what a teacher's computer has. */
const FACES = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  ${['system-ui', 'sans-serif'].map((name) => face(name, 'Roboto')).join('')}
  ${['ui-serif', 'serif', 'Georgia'].map((name) => face(name, 'Charis SIL')).join('')}
</fontconfig>`;

function face(asked: string, given: string): string {
  return `<match target="pattern"><test name="family" qual="any"><string>${asked}</string></test><edit name="family" mode="prepend" binding="strong"><string>${given}</string></edit></match>`;
}

/** Where the browser is told its faces, for this run only. */
const faces = mkdtempSync(path.join(os.tmpdir(), 'taproot-faces-'));
process.once('exit', () => throwFolderAway(faces));

/** Gives the browser its faces: installs them where this is Debian and we are root, and names them for this run only. */
export function provideFonts(): void {
  if (process.platform !== 'linux') return;
  const there = ['roboto', 'charis'].every((font) => existsSync(`/usr/share/fonts/truetype/${font}`));
  if (!there && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['install', '-y', '-q', 'fonts-roboto', 'fonts-sil-charis'], { stdio: 'ignore' });
  }
  const file = path.join(faces, 'fonts.conf');
  writeFileSync(file, FACES);
  process.env.FONTCONFIG_FILE = file;
}
