import type { Cue } from '../../lexicon.ts';

/**
 * Sources: Hewlett (2013): communicate complex concepts in writing and speech, structure information, listen, give and use feedback; P21
 * (2009): communicate clearly; Common Core ELA speaking and listening (2010). The wording of the cues is ours.
 */
export const communication: Cue[] = [
  { words: 'present|presents|presented|presenting … {product}|to|class|their|findings|results|what', weight: 3 },
  {
    words:
      'present|defend|exhibit|pitch|showcase … design*|finding*|result*|solution*|idea*|project*|choice*|bridge*|filter*|learning',
    weight: 3,
  },
  { words: 'presentation*|rehearsal|exhibition', weight: 1 },
  { words: 'defend|defends … choice*|design*|position*|claim*|answer*|with' },
  {
    words:
      'explain|explains|explained … to|classmate*|reasoning|thinking|somebody|in … another|own|class|partner*|pair|words|parents|audience',
  },
  { words: 'in|their own words' },
  { words: 'in their|your own words', weight: 1 },
  {
    words:
      'show|shows|showed|guide|tell|telling … to|visitors|parents|audience|other … what|how|group*|table|game|rooms|through',
  },
  { words: 'tell|telling|tells … other|her|him|partner|table|group|visitors … what|how|one|thing' },
  {
    words:
      'write|writes|create|make|draft|prepare … letter*|article*|report*|speech*|poster*|offer*|proposal*|blog*|brochure*|podcast*|video*|label*|caption*|story',
  },
  { words: 'letter|article|offer|essay|speech|poster … to|for|that', weight: 1 },
  { words: 'argues|argue for', weight: 1 },
  { words: 'audience*', weight: 1 },
  { words: 'for|fits|suits|before … audience*|reader*|listener*|visitor*|public' },
  { words: 'reader*|listener*|visitors', weight: 1 },
  { words: 'somebody|someone|person|people|anyone who|that|not … absent|nothing|understand|there|know*' },
  { words: 'understand*|sense … absent|child', weight: 1 },
  { words: 'can|could understand', weight: 1 },
  { words: 'make sense to' },
  { words: 'give*|gives|get*|receive*|use*|exchange|offer*|write*|collect … feedback|critique|comments', weight: 3 },
  { words: 'feedback' },
  { words: 'peer review|feedback|critique|editing', weight: 3 },
  { words: 'two stars|wish*' },
  { words: 'one question and|one suggestion' },
  { words: 'kind specific and helpful' },
  {
    words:
      'revise*|rewrite|rewritten|improve|edit … feedback|draft*|slides|article|text|writing|speech|labels|after|with',
  },
  { words: 'revise|revises|revision' },
  { words: 'listen|listens|listening|listened … to|carefully|actively|each|how|before' },
  { words: 'active listening' },
  { words: 'paraphrase*|rephrase*|restate*|summarise|summarize|repeat … what|said|heard|speaker|before|argument' },
  { words: 'paraphras*' },
  { words: 'respond*|reply|answers … to|questions|before|their', weight: 1 },
  { words: 'answer|answers|answering … questions' },
  { words: 'ask|asks|asked|leave|leaves … question*', weight: 1 },
  { words: 'questions … audience|listener*|visitor*|team*|partner*|speaker*' },
  { words: 'audience|listeners|visitors|reader asks|ask|asks|comments|leave|give|gives' },
  { words: 'discuss|discussion|debate|seminar|socratic … with|partner*|class|group*|question*', weight: 1 },
  { words: 'draw|make|sketch … diagram|picture|graph … that|to|somebody|explain', weight: 1 },
  { words: 'clear|convincing|clearly … claim|message|audience|reasons|missing|speaker*|was' },
  { words: 'begins|structure* … claim|reasons|conclusion', weight: 1 },
  { words: 'lead|leads|led … conference*|tour|presentation|meeting' },
  { words: 'gave|give … tour|talk|speech|presentation' },
  { words: 'explain|explains … decision|choice*|how … made|to|tells', weight: 1 },
  { words: 'public|mayor|council|parents', weight: 1 },
  { words: 'tell her|him|them|us', weight: 1 },
];
