import type { Curator } from './curator.ts';
import type { Competency, Framework } from './framework.ts';

/** Built-in records carry one fixed instant, so that they are the same bytes on every machine. */
const INSTANT = '2026-11-24T00:00:00.000Z';
const TAPROOT = 'urn:uuid:07b2c794-b7b6-58c2-ba5c-274a775ef90c';
const FRAMEWORK = 'urn:uuid:c5a4d837-f27f-59f0-8c8d-a60a66efdb4b';
const stamp = { curator: TAPROOT, dateSaved: INSTANT, dateChanged: INSTANT };

/** Who says the built-in statements. */
export const taprootCurator: Curator = { id: TAPROOT, name: 'Taproot', ...stamp };

/**
 * The six competencies named by the William and Flora Hewlett Foundation (Deeper Learning Defined, April 2013). The names are theirs;
 * the statements are in our own words. Ids are UUIDv5 of the uri in the URL namespace, so every machine has the same.
 */
export const hewlettFramework: Framework = {
  id: FRAMEWORK,
  uri: 'https://taproot.example/frameworks/hewlett-deeper-learning',
  name: 'Deeper learning: the six competencies',
  description: 'Six competencies named by the William and Flora Hewlett Foundation; the wording is ours.',
  creator: 'Taproot',
  publisher: 'Taproot (statements in our own words after the Hewlett Foundation, 2013)',
  license: 'https://creativecommons.org/publicdomain/zero/1.0/',
  inLanguage: 'en',
  position: 1,
  builtIn: true,
  ...stamp,
};

type Entry = Pick<Competency, 'id' | 'code' | 'name' | 'statement'> & Partial<Competency> & { path: string };

const competencyOf = ({ path, ...entry }: Entry, index: number): Competency => ({
  framework: FRAMEWORK,
  uri: `${hewlettFramework.uri}/${path}`,
  position: index + 1,
  ...stamp,
  ...entry,
});

const competencies: Entry[] = [
  {
    path: 'academic-content',
    id: 'urn:uuid:1272199d-300b-5b2f-9d64-009df585f2de',
    code: 'ACADEMIC-CONTENT',
    name: 'Master core academic content',
    shortName: 'Core content',
    hue: 'content',
    icon: 'book-open',
    statement:
      'Build a solid base of knowledge in a subject, know its methods and language, and use that knowledge in new situations.',
  },
  {
    path: 'critical-thinking',
    id: 'urn:uuid:d70f591c-2257-5a92-8238-e905f8b8a6b6',
    code: 'CRITICAL-THINKING',
    name: 'Think critically and solve complex problems',
    shortName: 'Critical thinking',
    hue: 'critical',
    icon: 'lightbulb',
    statement:
      'Find, judge and combine information, use the tools of a discipline, and carry a reasoned solution through a problem that has no single ready answer.',
  },
  {
    path: 'collaboration',
    id: 'urn:uuid:889b3640-4da0-59c6-b642-8f038d8166ce',
    code: 'COLLABORATION',
    name: 'Work collaboratively',
    shortName: 'Collaboration',
    hue: 'collaboration',
    icon: 'users',
    statement:
      "Set shared goals, plan together, weigh several points of view, and carry one's share so that the group succeeds.",
  },
  {
    path: 'communication',
    id: 'urn:uuid:cfd43542-7885-5315-8ffc-09b38b3a4583',
    code: 'COMMUNICATION',
    name: 'Communicate effectively',
    shortName: 'Communication',
    hue: 'communication',
    icon: 'message-circle',
    statement:
      'Order ideas and findings, listen, give and use feedback, and shape a message in speech, writing or media for its audience.',
  },
  {
    path: 'self-directed',
    id: 'urn:uuid:11680ac5-2291-5486-9051-aac43ae29c5f',
    code: 'SELF-DIRECTED',
    name: 'Learn how to learn',
    shortName: 'Self-directed learning',
    hue: 'self',
    icon: 'compass',
    statement:
      "Set goals, watch one's own progress, seek help and resources, change the approach when it does not work.",
  },
  {
    path: 'academic-mindset',
    id: 'urn:uuid:5295786d-5d13-52f3-9984-e51354f868e3',
    code: 'ACADEMIC-MINDSET',
    name: 'Develop academic mindsets',
    shortName: 'Academic mindset',
    hue: 'mindset',
    icon: 'sprout',
    statement:
      'Trust that effort grows ability, feel part of a learning community, see the worth of the work, and persist.',
  },
];

const subStatements: Entry[] = [
  {
    path: 'academic-content/know',
    id: 'urn:uuid:c74a4f54-2a5c-511d-a2ee-1b7e767df092',
    parent: 'urn:uuid:1272199d-300b-5b2f-9d64-009df585f2de',
    position: 1,
    code: 'ACADEMIC-CONTENT.1',
    name: 'Know the facts and ideas',
    statement: 'Know the central facts, ideas and theories of a subject, and how they hang together.',
  },
  {
    path: 'academic-content/language',
    id: 'urn:uuid:06666125-fe23-5925-a321-e7a188c3c728',
    parent: 'urn:uuid:1272199d-300b-5b2f-9d64-009df585f2de',
    position: 2,
    code: 'ACADEMIC-CONTENT.2',
    name: 'Speak its language',
    statement: 'Use the words, signs and forms of argument that the subject uses.',
  },
  {
    path: 'academic-content/methods',
    id: 'urn:uuid:049f6650-ef4e-5392-824e-90f890c1b9f7',
    parent: 'urn:uuid:1272199d-300b-5b2f-9d64-009df585f2de',
    position: 3,
    code: 'ACADEMIC-CONTENT.3',
    name: 'Work as the subject works',
    statement: 'Use the methods and tools with which the subject finds out and makes things.',
  },
  {
    path: 'academic-content/transfer',
    id: 'urn:uuid:5c80378e-6bfb-59cc-b9b5-6de32a2b243d',
    parent: 'urn:uuid:1272199d-300b-5b2f-9d64-009df585f2de',
    position: 4,
    code: 'ACADEMIC-CONTENT.4',
    name: 'Carry it into new situations',
    statement: 'Recognise where knowledge from one task helps in another, and apply it there.',
  },
  {
    path: 'critical-thinking/frame',
    id: 'urn:uuid:8fde34c9-3ee4-5e42-820f-f638c79b8513',
    parent: 'urn:uuid:d70f591c-2257-5a92-8238-e905f8b8a6b6',
    position: 1,
    code: 'CRITICAL-THINKING.1',
    name: 'Frame the problem',
    statement: 'Say what the problem is, what is known, and what would count as an answer.',
  },
  {
    path: 'critical-thinking/judge',
    id: 'urn:uuid:06a91d2d-b01b-5d7a-99d8-ac9583feae7f',
    parent: 'urn:uuid:d70f591c-2257-5a92-8238-e905f8b8a6b6',
    position: 2,
    code: 'CRITICAL-THINKING.2',
    name: 'Find and judge information',
    statement: 'Look for information in several places, and weigh how far each can be trusted.',
  },
  {
    path: 'critical-thinking/reason',
    id: 'urn:uuid:f355c287-723b-5241-8a7e-7f57df4a1450',
    parent: 'urn:uuid:d70f591c-2257-5a92-8238-e905f8b8a6b6',
    position: 3,
    code: 'CRITICAL-THINKING.3',
    name: 'Reason from evidence',
    statement: 'Build an argument from evidence, look for what speaks against it, and say how sure one is.',
  },
  {
    path: 'critical-thinking/solve',
    id: 'urn:uuid:66594a33-3ad5-576d-ad94-b1baa28e453f',
    parent: 'urn:uuid:d70f591c-2257-5a92-8238-e905f8b8a6b6',
    position: 4,
    code: 'CRITICAL-THINKING.4',
    name: 'Carry a solution through',
    statement: 'Plan, try, check and improve a solution until it holds.',
  },
  {
    path: 'collaboration/goals',
    id: 'urn:uuid:eeaa25be-afb7-5639-80be-0f475e9528c5',
    parent: 'urn:uuid:889b3640-4da0-59c6-b642-8f038d8166ce',
    position: 1,
    code: 'COLLABORATION.1',
    name: 'Agree on goals and roles',
    statement: 'Set a goal together, and share out the work so that each part counts.',
  },
  {
    path: 'collaboration/views',
    id: 'urn:uuid:f83faa83-5cac-50c7-ac76-ec8f455e7113',
    parent: 'urn:uuid:889b3640-4da0-59c6-b642-8f038d8166ce',
    position: 2,
    code: 'COLLABORATION.2',
    name: 'Weigh other points of view',
    statement: 'Hear out what others think, and use the differences to get further.',
  },
  {
    path: 'collaboration/share',
    id: 'urn:uuid:f3e3a881-7e44-536a-a547-77fbe14e358c',
    parent: 'urn:uuid:889b3640-4da0-59c6-b642-8f038d8166ce',
    position: 3,
    code: 'COLLABORATION.3',
    name: "Carry one's share",
    statement: 'Do what was agreed, in time, and help where a part is in trouble.',
  },
  {
    path: 'collaboration/conflict',
    id: 'urn:uuid:9b0a253b-92d0-5fac-befa-06d360ece36a',
    parent: 'urn:uuid:889b3640-4da0-59c6-b642-8f038d8166ce',
    position: 4,
    code: 'COLLABORATION.4',
    name: 'Settle disagreement',
    statement: 'Name a disagreement early, and find a decision that the group can carry.',
  },
  {
    path: 'communication/audience',
    id: 'urn:uuid:7ec3c47e-6fe0-5ab7-afe4-3fb2c2e69760',
    parent: 'urn:uuid:cfd43542-7885-5315-8ffc-09b38b3a4583',
    position: 1,
    code: 'COMMUNICATION.1',
    name: 'Shape it for an audience',
    statement: 'Choose form, words and medium for those who are to understand.',
  },
  {
    path: 'communication/order',
    id: 'urn:uuid:cac6411e-7382-5081-b77f-4867518a478c',
    parent: 'urn:uuid:cfd43542-7885-5315-8ffc-09b38b3a4583',
    position: 2,
    code: 'COMMUNICATION.2',
    name: 'Put ideas in order',
    statement: 'Order ideas and evidence so that others can follow and check them.',
  },
  {
    path: 'communication/listen',
    id: 'urn:uuid:14a68871-ab26-502b-9e03-cdc671856bab',
    parent: 'urn:uuid:cfd43542-7885-5315-8ffc-09b38b3a4583',
    position: 3,
    code: 'COMMUNICATION.3',
    name: 'Listen and answer',
    statement: 'Listen closely, ask, and answer what was said.',
  },
  {
    path: 'communication/feedback',
    id: 'urn:uuid:f4663734-20cd-5c18-a3fd-c8025537af28',
    parent: 'urn:uuid:cfd43542-7885-5315-8ffc-09b38b3a4583',
    position: 4,
    code: 'COMMUNICATION.4',
    name: 'Give and use feedback',
    statement: 'Give feedback that helps, and revise with the feedback of others.',
  },
  {
    path: 'self-directed/plan',
    id: 'urn:uuid:90dd19d1-49fe-5f48-ade5-b42e5ea6956b',
    parent: 'urn:uuid:11680ac5-2291-5486-9051-aac43ae29c5f',
    position: 1,
    code: 'SELF-DIRECTED.1',
    name: 'Set goals and plan',
    statement: 'Set a learning goal of one’s own, and plan the steps to it.',
  },
  {
    path: 'self-directed/watch',
    id: 'urn:uuid:80777fc6-3c06-53fb-a4b1-08985f006556',
    parent: 'urn:uuid:11680ac5-2291-5486-9051-aac43ae29c5f',
    position: 2,
    code: 'SELF-DIRECTED.2',
    name: "Watch one's progress",
    statement: 'Notice what is understood and what is not yet, and say so.',
  },
  {
    path: 'self-directed/seek',
    id: 'urn:uuid:2516506b-9575-54dd-8a05-e11f3099ab63',
    parent: 'urn:uuid:11680ac5-2291-5486-9051-aac43ae29c5f',
    position: 3,
    code: 'SELF-DIRECTED.3',
    name: 'Seek help and resources',
    statement: 'Know when help is needed, and find people and material that give it.',
  },
  {
    path: 'self-directed/adapt',
    id: 'urn:uuid:2b30d486-e9c6-5e7d-a4b2-4a85ddb6ccad',
    parent: 'urn:uuid:11680ac5-2291-5486-9051-aac43ae29c5f',
    position: 4,
    code: 'SELF-DIRECTED.4',
    name: 'Change the approach',
    statement: 'Change the way of working when it does not lead on.',
  },
  {
    path: 'academic-mindset/belong',
    id: 'urn:uuid:227774d1-4f9f-57ba-bad6-77b614e4b608',
    parent: 'urn:uuid:5295786d-5d13-52f3-9984-e51354f868e3',
    position: 1,
    code: 'ACADEMIC-MINDSET.1',
    name: 'Belong',
    statement: 'Feel part of a group that learns, and that one’s voice counts in it.',
  },
  {
    path: 'academic-mindset/grow',
    id: 'urn:uuid:ce5445e0-ddc7-5fdb-b370-0cfed361ab9c',
    parent: 'urn:uuid:5295786d-5d13-52f3-9984-e51354f868e3',
    position: 2,
    code: 'ACADEMIC-MINDSET.2',
    name: 'Trust that effort grows ability',
    statement: 'See ability as something that grows with effort and good strategies.',
  },
  {
    path: 'academic-mindset/succeed',
    id: 'urn:uuid:0f8f1d78-13cf-5ced-9429-2c4a3ab8af68',
    parent: 'urn:uuid:5295786d-5d13-52f3-9984-e51354f868e3',
    position: 3,
    code: 'ACADEMIC-MINDSET.3',
    name: 'Expect to succeed',
    statement: 'Take on hard work in the trust that one can do it.',
  },
  {
    path: 'academic-mindset/worth',
    id: 'urn:uuid:122513f5-78e6-5b7c-b848-25d1b1d93be8',
    parent: 'urn:uuid:5295786d-5d13-52f3-9984-e51354f868e3',
    position: 4,
    code: 'ACADEMIC-MINDSET.4',
    name: 'See the worth of the work',
    statement: 'Connect the work to what matters to oneself and to others.',
  },
];

/** The six, each followed in the list by nothing of its own: sub-statements name their parent. */
export const hewlettCompetencies: Competency[] = [
  ...competencies.map(competencyOf),
  ...subStatements.map(competencyOf),
];
