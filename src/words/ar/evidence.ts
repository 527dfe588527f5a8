/** Words of evidence: quotes on their page, and sentences that may show a competency. */
export const evidence = {
  openOnPage: 'فتح في الصفحة',
  openQuote: 'فتح في الصفحة: «{{words}}»',

  look: 'البحث عن أدلة',
  looking: 'جارٍ قراءة النص…',
  stop: 'إيقاف',
  title: 'قد يكون دليلًا',
  hint: 'عُثر عليه بكلماته وحدها. وأنت من يقرر ما الذي يبيّنه.',
  keys: 'مفتاح Enter يأخذه، ومفتاح Delete يرفضه نهائيًا.',
  none: 'لا جملة هنا فيها كلمات يبحث عنها Taproot. وهذا لا يقول شيئًا عن الصفحة.',
  english: 'لا تُقرأ حتى الآن إلا الإنجليزية.',
  may: 'قد يبيّن: {{name}}',
  because: 'بسبب: {{words}}',
  take: 'أخذه دليلًا',
  refuse: 'رفضه نهائيًا',
  refused: 'لن يُعرض من جديد.',
  taken: 'أُخذ دليلًا',
  failed: 'تعذرت القراءة. لم يتغير شيء.',

  // what a single quote shows
  whatItShows: 'ما الذي يبيّنه',
  whatThisShows: 'ما الذي يبيّنه: «{{words}}»',
  goodFor: 'ما الذي يبيّنه هذا الاقتباس؟',
  evidenceFor: 'دليل على {{names}}',
  reasonBy: '{{competency}}، بحسب {{name}}',
  shownIn: 'يظهر أيضًا في',
  shownInOf: 'يبيّن أيضًا {{name}}',
  page: 'صفحة {{page}}',

  // what was refused
  refusedTitle: 'المرفوضة',
  offerAgain: 'عرضها من جديد',
  offerAgainOf: 'عرضها من جديد: «{{words}}»',
  offered: 'يمكن أن تُعرض من جديد.',
} as const;
