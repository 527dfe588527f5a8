/** Words of what teachers set up for themselves: saved searches, words that suggest, refused sentences. */
export const habits = {
  title: 'عمليات البحث المحفوظة والاقتراحات',
  searches_zero: 'لا بحث محفوظ',
  searches_one: 'بحث محفوظ واحد',
  searches_two: 'بحثان محفوظان',
  searches_few: '{{count}} عمليات بحث محفوظة',
  searches_many: '{{count}} عملية بحث محفوظة',
  searches_other: '{{count}} عملية بحث محفوظة',
  words_zero: 'لا تغيير في الكلمات التي تقترح',
  words_one: 'تغيير واحد في الكلمات التي تقترح',
  words_two: 'تغييران في الكلمات التي تقترح',
  words_few: '{{count}} تغييرات في الكلمات التي تقترح',
  words_many: '{{count}} تغييرًا في الكلمات التي تقترح',
  words_other: '{{count}} تغيير في الكلمات التي تقترح',
  refusals_zero: 'لا جملة مرفوضة',
  refusals_one: 'جملة مرفوضة واحدة',
  refusals_two: 'جملتان مرفوضتان',
  refusals_few: '{{count}} جمل مرفوضة',
  refusals_many: '{{count}} جملة مرفوضة',
  refusals_other: '{{count}} جملة مرفوضة',

  // before a file leaves
  stay: 'تبقى هنا عمليات البحث المحفوظة والاقتراحات',
  stayWhy: '{{things}}. لا يحتاجها غيرك، لكن النسخة الاحتياطية لا تكتمل من دونها.',
  onlyBackup: '{{things}}. لا تحملها إلا نسخة احتياطية في ملف معد لـ Taproot.',
  go: 'تخرج عمليات البحث المحفوظة والاقتراحات',
  goWhy: '{{things}}. من لديه الملف يستطيع قراءتها.',
  switch: 'إرسال عمليات البحث المحفوظة والاقتراحات أيضًا',

  // before a file comes in
  bringIn: 'إدخال عمليات البحث المحفوظة والاقتراحات',
  hint: 'أعدّها صاحب هذا الملف لنفسه. أدخلها إن كنت أنت صاحبه.',
  outside: 'تبقى عمليات البحث المحفوظة والاقتراحات في الملف',
} as const;
