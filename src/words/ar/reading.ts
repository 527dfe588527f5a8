/** Words of the quick look and of the reading view. */
export const reading = {
  quickLook: 'نظرة سريعة',
  quickLookAt: 'نظرة سريعة: {{name}}',
  keysQuickLook: 'نظرة سريعة، ثم إغلاقها',
  openBeside: 'فتح بجانب القائمة',
  whereItIs: 'أين يوجد',
  inTheInbox: 'في الوارد: ليس في مجموعة بعد',
  inTheTrash: 'في سلة المحذوفات',
  nothingSaid: 'لا وصف ولا ملاحظة ولا كفاية ولا اقتباس بعد.',

  title: 'النسخة المحفوظة',
  back: 'رجوع',
  openPage: 'فتح الصفحة',
  savedOn: 'حُفظت في {{date}}',
  print: 'طباعة',
  smaller: 'حروف أصغر',
  larger: 'حروف أكبر',
  ground: 'الخلفية',
  ground_theme: 'كالمكتبة',
  ground_paper: 'ورق',
  ground_sepia: 'بني فاتح',
  ground_dark: 'داكنة',

  quotes: 'الاقتباسات',
  noQuotes: 'لا اقتباس بعد. حدد كلمات في النص، ثم احفظها هنا.',
  keepQuote: 'حفظ كاقتباس',
  keepQuoteHint: 'حدد كلمات في النص أولًا',
  quoteKept: 'حُفظ الاقتباس',
  goToQuote: 'إظهار في النص',
  lostTitle: 'غير موجود في النسخة المحفوظة',
  lostHint: 'ربما تقوله الصفحة الآن بكلمات أخرى، أو لم تعد تقوله. يبقى الاقتباس هنا بكلماته ما لم تضعه في موضع.',

  noneTitle: 'لا نسخة محفوظة لهذه الصفحة',
  noneWhy:
    'يحتفظ Taproot بالنص المقروء حين يحفظ صفحة. الفيديو وملف PDF والصفحة التي لا تجوز قراءتها بلا نسخة، وحزمة الزميل لا تأتي بها إلا إذا اختار ذلك.',
  noneDo: 'قد تكون الصفحة نفسها ما زالت موجودة.',

  // a quote that the text does not hold, placed by hand
  placeLost: 'وضعه يدويًا',
  placeLostOf: 'وضعه يدويًا: «{{words}}»',
  placing: 'حدد في النص الكلمات التي يقع عندها هذا الاقتباس الآن، ثم اضغط «ضع الاقتباس هنا».',
  placeHere: 'ضع الاقتباس هنا',
  placed: 'وُضع الاقتباس، وصارت له الكلمات الجديدة.',
  keepLost: 'تركه كما هو',
} as const;
