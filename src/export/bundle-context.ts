/** The namespace of the terms that no standard has. */
export const TAPROOT_TERMS = 'https://taproot.example/terms#';

const id = (term: string) => ({ '@id': term, '@type': '@id' });

/**
 * The JSON-LD context that each bundle carries inside, so that nobody needs the network to read it. Names without an entry here are
 * schema.org's own. The CASE names of a competency are written as schools know them and mean schema.org's name, description and code.
 */
export const bundleContext = {
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  taproot: TAPROOT_TERMS,
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  case: 'https://purl.imsglobal.org/spec/case/v1p1/terms#',

  Bundle: 'taproot:Bundle',
  Heading: 'taproot:Heading',
  SavedText: 'taproot:SavedText',
  Transcript: 'taproot:Transcript',
  Use: 'taproot:Use',
  format: 'taproot:format',
  curators: 'taproot:curators',
  frameworks: 'taproot:frameworks',
  competencies: 'taproot:competencies',
  collections: 'taproot:collections',
  resources: 'taproot:resources',
  excerpts: 'taproot:excerpts',
  feedback: 'taproot:feedback',
  uses: 'taproot:uses',
  savedTexts: 'taproot:savedTexts',
  transcripts: 'taproot:transcripts',
  attachments: 'taproot:attachments',
  curator: id('taproot:curator'),
  resource: id('taproot:resource'),
  competency: id('taproot:competency'),
  dateSaved: 'taproot:dateSaved',
  dateChanged: 'taproot:dateChanged',
  note: 'taproot:note',
  pageTeaches: 'taproot:pageTeaches',
  strength: 'taproot:strength',
  evidence: id('taproot:evidence'),
  builtIn: 'taproot:builtIn',
  dateArchived: 'taproot:dateArchived',
  hue: 'taproot:hue',
  icon: 'taproot:icon',
  protocol: 'taproot:protocol',
  happened: 'taproot:happened',
  next: 'taproot:next',
  html: 'taproot:html',
  pages: { '@id': 'taproot:pages', '@container': '@list' },
  // schema.org's own is for books alone.
  numberOfPages: 'taproot:numberOfPages',
  // Times in a video are schema.org's; outside of these two, start, end and evidence are other things.
  cues: {
    '@id': 'taproot:cues',
    '@container': '@list',
    '@context': { start: 'startOffset', end: 'endOffset' },
  },
  analysis: {
    '@id': 'taproot:analysis',
    '@context': {
      teacher: 'taproot:whatTheTeacherDoes',
      students: 'taproot:whatStudentsDo',
      evidence: 'taproot:evidenceOfLearning',
      next: 'taproot:whatIWouldTry',
    },
  },
  date: 'dcterms:date',
  inReplyTo: id('https://www.w3.org/ns/activitystreams#inReplyTo'),

  isPartOf: id('isPartOf'),
  item: id('item'),
  inDefinedTermSet: id('inDefinedTermSet'),
  itemListElement: { '@id': 'itemListElement', '@container': '@list' },
  humanCodingScheme: 'termCode',
  abbreviatedStatement: 'name',
  fullStatement: 'description',
  CFItem: 'case:CFItem',
  CFDocument: 'case:CFDocument',
  isChildOf: id('case:isChildOf'),
  sequenceNumber: 'case:sequenceNumber',

  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextualBody: 'oa:TextualBody',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  FragmentSelector: 'oa:FragmentSelector',
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  highlighting: 'oa:highlighting',
  bookmarking: 'oa:bookmarking',
  commenting: 'oa:commenting',
  replying: 'oa:replying',
  target: id('oa:hasTarget'),
  source: id('oa:hasSource'),
  selector: 'oa:hasSelector',
  body: 'oa:hasBody',
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: 'oa:start',
  end: 'oa:end',
  conformsTo: id('dcterms:conformsTo'),
} as const;

/** The context of a bundle that carries private notes: in no other bundle is there so much as a word of them. */
export const contextWithPrivateNotes = { ...bundleContext, privateNote: 'taproot:privateNote' } as const;
