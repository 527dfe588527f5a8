/** The six competencies that come with Taproot, and what stands under them: as src/model/hewlett.ts has them. */
export const deeperLearning = {
  framework: {
    name: 'Deeper learning: the six competencies',
    description: 'Six competencies named by the William and Flora Hewlett Foundation; the wording is ours.',
  },
  academicContent: {
    name: 'Master core academic content',
    shortName: 'Core content',
    statement:
      'Build a solid base of knowledge in a subject, know its methods and language, and use that knowledge in new situations.',
  },
  criticalThinking: {
    name: 'Think critically and solve complex problems',
    shortName: 'Critical thinking',
    statement:
      'Find, judge and combine information, use the tools of a discipline, and carry a reasoned solution through a problem that has no single ready answer.',
  },
  collaboration: {
    name: 'Work collaboratively',
    shortName: 'Collaboration',
    statement:
      "Set shared goals, plan together, weigh several points of view, and carry one's share so that the group succeeds.",
  },
  communication: {
    name: 'Communicate effectively',
    shortName: 'Communication',
    statement:
      'Order ideas and findings, listen, give and use feedback, and shape a message in speech, writing or media for its audience.',
  },
  selfDirected: {
    name: 'Learn how to learn',
    shortName: 'Self-directed learning',
    statement:
      "Set goals, watch one's own progress, seek help and resources, change the approach when it does not work.",
  },
  academicMindset: {
    name: 'Develop academic mindsets',
    shortName: 'Academic mindset',
    statement:
      'Trust that effort grows ability, feel part of a learning community, see the worth of the work, and persist.',
  },
  academicContent1: {
    name: 'Know the facts and ideas',
    statement: 'Know the central facts, ideas and theories of a subject, and how they hang together.',
  },
  academicContent2: {
    name: 'Speak its language',
    statement: 'Use the words, signs and forms of argument that the subject uses.',
  },
  academicContent3: {
    name: 'Work as the subject works',
    statement: 'Use the methods and tools with which the subject finds out and makes things.',
  },
  academicContent4: {
    name: 'Carry it into new situations',
    statement: 'Recognise where knowledge from one task helps in another, and apply it there.',
  },
  criticalThinking1: {
    name: 'Frame the problem',
    statement: 'Say what the problem is, what is known, and what would count as an answer.',
  },
  criticalThinking2: {
    name: 'Find and judge information',
    statement: 'Look for information in several places, and weigh how far each can be trusted.',
  },
  criticalThinking3: {
    name: 'Reason from evidence',
    statement: 'Build an argument from evidence, look for what speaks against it, and say how sure one is.',
  },
  criticalThinking4: {
    name: 'Carry a solution through',
    statement: 'Plan, try, check and improve a solution until it holds.',
  },
  collaboration1: {
    name: 'Agree on goals and roles',
    statement: 'Set a goal together, and share out the work so that each part counts.',
  },
  collaboration2: {
    name: 'Weigh other points of view',
    statement: 'Hear out what others think, and use the differences to get further.',
  },
  collaboration3: {
    name: "Carry one's share",
    statement: 'Do what was agreed, in time, and help where a part is in trouble.',
  },
  collaboration4: {
    name: 'Settle disagreement',
    statement: 'Name a disagreement early, and find a decision that the group can carry.',
  },
  communication1: {
    name: 'Shape it for an audience',
    statement: 'Choose form, words and medium for those who are to understand.',
  },
  communication2: {
    name: 'Put ideas in order',
    statement: 'Order ideas and evidence so that others can follow and check them.',
  },
  communication3: { name: 'Listen and answer', statement: 'Listen closely, ask, and answer what was said.' },
  communication4: {
    name: 'Give and use feedback',
    statement: 'Give feedback that helps, and revise with the feedback of others.',
  },
  selfDirected1: {
    name: 'Set goals and plan',
    statement: 'Set a learning goal of one’s own, and plan the steps to it.',
  },
  selfDirected2: {
    name: "Watch one's progress",
    statement: 'Notice what is understood and what is not yet, and say so.',
  },
  selfDirected3: {
    name: 'Seek help and resources',
    statement: 'Know when help is needed, and find people and material that give it.',
  },
  selfDirected4: { name: 'Change the approach', statement: 'Change the way of working when it does not lead on.' },
  academicMindset1: {
    name: 'Belong',
    statement: 'Feel part of a group that learns, and that one’s voice counts in it.',
  },
  academicMindset2: {
    name: 'Trust that effort grows ability',
    statement: 'See ability as something that grows with effort and good strategies.',
  },
  academicMindset3: { name: 'Expect to succeed', statement: 'Take on hard work in the trust that one can do it.' },
  academicMindset4: {
    name: 'See the worth of the work',
    statement: 'Connect the work to what matters to oneself and to others.',
  },
} as const;
