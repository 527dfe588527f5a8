// npm start: installs what is missing, builds, and opens a browser with the extension, or takes the guided tour where there is no display.
import { runWithOwnNode } from './packages.mjs';

const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const tour = noDisplay || process.argv.includes('--tour');
runWithOwnNode(tour ? 'tour.ts' : 'try-out.ts');
