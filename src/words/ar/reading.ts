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
} as const;
