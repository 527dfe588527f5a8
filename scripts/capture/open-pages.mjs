import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { draftFromTab } from '../../src/capture/draft-from-tab.ts';
import { draftResource } from '../../src/capture/draft-resource.ts';
import { parseSnapshot } from '../../src/capture/snapshot.ts';
import { saySentence } from '../../src/words/say.ts';
import { findChromium } from '../../tests/support/programs.ts';
import { temporaryIn, throwFolderAway } from '../../tests/support/temporary.ts';

/** No name resolves, so that nothing but the intercepted page itself can answer. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Each page keeps the address that the list gives it, http or https.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];
const TYPES = {
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};
const PATIENCE = 45_000;
const TABS = Math.max(2, Math.min(6, os.availableParallelism()));

const problem = (key, params) => ({ error: saySentence({ key: `page.cannot.${key}`, params }) });

/** The outcome of a promise, or a refusal once patience has ended. */
function within(milliseconds, promise) {
  let timer;
  const end = new Promise((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('it took too long')), milliseconds);
  });
  return Promise.race([promise, end]).finally(() => clearTimeout(timer));
}

/** Opens each page of the list at its own address and gives what would be saved, in the order of the list. */
export async function openPages(list, folder, scripts) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: install one, or set CHROME_PATH to where it is.');
  const profile = mkdtempSync(path.join(os.tmpdir(), 'taproot-capture-'));
  try {
    const env = { ...process.env, ...temporaryIn(profile) };
    const options = { executablePath, headless: true, args: FLAGS, userDataDir: profile, env };
    return await answersOf(list, folder, scripts, options);
  } finally {
    throwFolderAway(profile);
  }
}

async function answersOf(list, folder, scripts, options) {
  const browser = await puppeteer.launch(options);
  const answers = [];
  let next = 0;
  const work = async () => {
    while (next < list.length) {
      const at = next;
      next += 1;
      answers[at] = await answer(browser, list[at], at, folder, scripts);
    }
  };
  try {
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await browser.close().catch(() => {});
  }
  return answers;
}

async function answer(browser, entry, at, folder, scripts) {
  if (typeof entry?.file !== 'string' || typeof entry?.url !== 'string') return problem('entry', { position: at + 1 });
  if (!URL.canParse(entry.url)) return problem('address', { url: entry.url.slice(0, 200) });
  let body;
  try {
    body = readFileSync(path.resolve(folder, entry.file));
  } catch {
    return problem('find', { file: entry.file });
  }
  if (!/^https?:/.test(entry.url)) return saved(draftFromTab({ url: entry.url }), undefined);
  let page;
  try {
    page = await browser.newPage();
    return await within(PATIENCE, capture(page, entry, body, scripts));
  } catch (refused) {
    return problem('open', { why: String(refused?.message ?? refused).slice(0, 200) });
  } finally {
    // A page that hangs must not hold up the others.
    page?.close().catch(() => {});
  }
}

/** The page comes from the file, everything else from nowhere. */
async function serve(page, entry, body) {
  let served = false;
  await page.setJavaScriptEnabled(false);
  // A page's own policy does not bind an extension's scripts, but would bind these.
  await page.setBypassCSP(true);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) {
      request.abort().catch(() => {});
      return;
    }
    if (served) {
      // A page that sends its reader elsewhere stays where it is: 204 says that there is nothing to show.
      request.respond({ status: 204 }).catch(() => {});
      return;
    }
    served = true;
    const contentType = TYPES[path.extname(entry.file).toLowerCase()] ?? 'text/html; charset=utf-8';
    request.respond({ status: 200, contentType, body }).catch(() => {});
  });
}

async function capture(page, entry, body, scripts) {
  await serve(page, entry, body);
  try {
    await page.goto(entry.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
  } catch (refused) {
    // What the browser downloads or shows in a viewer of its own is saved from its address.
    if (/ERR_ABORTED/.test(String(refused))) return saved(draftFromTab({ url: entry.url }), undefined);
    throw refused;
  }
  const run = await inTheirOwnWorld(page);
  const started = performance.now();
  const snapshot = parseSnapshot(await run(scripts.readPage));
  if (!snapshot) return problem('answer');
  const draft = draftResource(snapshot, { url: entry.url, title: snapshot.title }, new Date().toISOString());
  const text = await run(scripts.readText);
  if (process.env.CAPTURE_TIMES) console.error(`${Math.round(performance.now() - started)} ms ${entry.file}`);
  return saved(draft, text);
}

/** Runs a script as the browser runs an extension's: beside the page's own world, which it cannot reach. */
async function inTheirOwnWorld(page) {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'taproot',
  });
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

const saved = ({ resource, videos, missing }, text) => ({
  ...resource,
  ...(videos ? { videos } : {}),
  ...(missing ? { missing: saySentence(missing) } : {}),
  articleText: text?.text ?? '',
  articleHtml: text?.html ?? '',
});
