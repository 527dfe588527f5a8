import type { FileAnswer } from '../file-answer.ts';

/** As large a file as is handed over out of a tab, in bytes: it comes as one piece of text. */
const LARGEST = 20_000_000;

const asDataAddress = (file: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });

/**
 * The file that the browser's viewer shows, asked for by the tab itself at its own address: from the browser's cache where it lies there.
 * @param address that of the tab
 */
export async function readFile(address: string): Promise<FileAnswer> {
  try {
    const answer = await fetch(address, { cache: 'force-cache' });
    if (!answer.ok) return { refused: true };
    const stated = Number(answer.headers.get('content-length'));
    if (stated > LARGEST) return { tooLarge: stated };
    const file = await answer.blob();
    if (file.size > LARGEST) return { tooLarge: file.size };
    return { base64: (await asDataAddress(file)).replace(/^[^,]*,/, '') };
  } catch {
    return { refused: true };
  }
}
