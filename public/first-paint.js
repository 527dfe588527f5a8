// Puts the chosen theme, and the language spoken last, on the page before anything is painted. src/components/theme.ts and
// src/components/language/language.ts keep them there.
const page = document.documentElement;
const theme = localStorage.getItem('theme');
if (theme) page.dataset.theme = theme;
const spoken = localStorage.getItem('spoken');
if (spoken) {
  page.lang = spoken;
  page.dir = spoken === 'ar' ? 'rtl' : 'ltr';
}
