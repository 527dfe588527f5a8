/** Words of the search in the text of saved copies. */
export const texts = {
  also: 'وفي النسخ المحفوظة أيضًا',
  lookThere: 'البحث في النسخ المحفوظة أيضًا',
  looking_zero: 'لا نسخ محفوظة للبحث … {{share}}',
  looking_one: 'البحث في نسخة محفوظة واحدة … {{share}}',
  looking_two: 'البحث في نسختين محفوظتين … {{share}}',
  looking_few: 'البحث في {{count}} نسخ محفوظة … {{share}}',
  looking_many: 'البحث في {{count}} نسخة محفوظة … {{share}}',
  looking_other: 'البحث في {{count}} نسخة محفوظة … {{share}}',
  looked_zero: 'لم يُبحث في أي نسخة محفوظة',
  looked_one: 'بُحث في نسخة محفوظة واحدة',
  looked_two: 'بُحث في نسختين محفوظتين',
  looked_few: 'بُحث في {{count}} نسخ محفوظة',
  looked_many: 'بُحث في {{count}} نسخة محفوظة',
  looked_other: 'بُحث في {{count}} نسخة محفوظة',
  none: 'لا نسخ محفوظة بعد',
  inCopy: 'في النسخة المحفوظة:',
} as const;
