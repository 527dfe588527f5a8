import '../../model/no-network.ts';
import { actions } from '../../hooks/use-actions.ts';
import { systemSource } from '../../model/identity.ts';
import { importingHere } from './importing-here.ts';
import { answerCalls, NEEDS_PAGE } from './thread-talk.ts';

let wasAsked = false;

/** A worker has nothing that reads HTML and XML. Whoever asks for it is noted, for some readers take its absence for a damaged file. */
class NoParser {
  constructor() {
    wasAsked = true;
    throw new TypeError(NEEDS_PAGE);
  }
}
Object.defineProperty(globalThis, 'DOMParser', { value: NoParser });

const unlessAsked = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
  const answer = await work;
  if (wasAsked) throw Object.assign(new Error(NEEDS_PAGE), { name: NEEDS_PAGE });
  return answer;
};

const importer = importingHere(actions, systemSource);
answerCalls({
  ...importer,
  open: (...parts) => unlessAsked(importer.open(...parts)),
  openSeveral: (...parts) => unlessAsked(importer.openSeveral(...parts)),
});
