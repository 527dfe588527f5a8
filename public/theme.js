// Puts the chosen theme on the page before anything is painted; src/components/theme.ts keeps it there.
const theme = localStorage.getItem('theme');
if (theme) document.documentElement.dataset.theme = theme;
