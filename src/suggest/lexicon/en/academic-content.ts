import type { Cue } from '../../lexicon.ts';

/**
 * Sources: Hewlett (2013): students "learn, remember and recall facts", know the terms and methods of a subject, apply them to new tasks;
 * Anderson and Krathwohl (2001), remember to apply. The wording of the cues is ours.
 */
export const academicContent: Cue[] = [
  {
    words:
      'understand|learn|know|explain|describe … how|why|what|that … work*|need*|remove*|cause*|change*|grow*|move*|form*',
  },
  {
    words: 'learn|know|understand|study|explore about|the … concept*|idea*|theory|theories|principle*|law*',
    weight: 3,
  },
  {
    words:
      'use|using|know|learn|uses the|key|new|correct|academic|scientific|mathematical … term*|vocabulary|language|word*|symbol*|notation',
    weight: 3,
  },
  { words: 'vocabulary|terminology', weight: 1 },
  { words: 'explain|define|name|identify … term*|concept*|part|parts|part*' },
  { words: '{students} learn|study|know|understand|can|remember|recall|master', weight: 1 },
  { words: 'learn|know|understand|study what|how|why|about' },
  {
    words:
      'apply|transfer|applies|applying … {subject}|situation*|context*|problem*|knowledge|formula*|rule*|idea*|concept*|to',
    weight: 3,
  },
  { words: 'use what {students} know|learned|learnt|knows', weight: 3 },
  { words: 'connect|link|relate … to … life|world|history|prior|lesson*|subject*|unit*|other' },
  {
    words:
      'calculate|compute|solve|measure|construct|convert|factor … {subject}|area|mean*|median*|chart*|graph*|equation*|angle*|volume|data|distance|each',
    weight: 3,
  },
  { words: 'with|use|using the formula|equation|law|theorem', weight: 3 },
  { words: 'reread|annotate|mark … metaphor*|symbol*|foreshadowing|theme*|imagery|narrator|device*', weight: 3 },
  { words: 'timeline', weight: 1 },
  { words: 'place … on … timeline|map|line' },
  { words: 'use|uses variables|loops|functions|conditions|fractions|ratios|evidence|scale' },
  { words: 'recogni* … same|pattern|in' },
  { words: 'recogni*|find … idea*|concept*|pattern* … again|in' },
  { words: 'learned|learnt|understand*|know|knows what|how|about|that' },
  { words: 'what {students} know about', weight: 3 },
  { words: 'core|key|central|big idea*|concept*|fact*|content|question*', weight: 1 },
  { words: 'summarize|summarise|recall|memorize|memorise … fact*|date*|definition*|event*|rule*' },
  { words: 'demonstrate|show|deepen|build … understanding|knowledge|mastery … of', weight: 3 },
  { words: 'background|prior|subject|content knowledge' },
  { words: 'teach each other|others', weight: 1 },
];
