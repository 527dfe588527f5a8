/** Takes the focus to the name of the resource that is open, the first of its fields. */
export const editName = (): void => document.querySelector<HTMLElement>('.detail__title :is(textarea, input)')?.focus();
