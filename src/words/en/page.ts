/** Words for pages that could not be read, or not whole. */
export const page = {
  missing: {
    browser: 'The browser lets no extension read its own pages, so only the title and the address were saved.',
    store: 'The browser lets no extension read its store, so only the title and the address were saved.',
    document: 'The browser’s viewer does not show what is in this file, so only its name and address were saved.',
    local: 'This file is on your own computer: only its name was saved, and colleagues cannot open it.',
    refused: 'This page could not be read, so only the title and the address were saved.',
    link: 'The page behind the link was not opened, so only its name and address were saved.',
    picture: 'Only the address of the picture was saved, and the page that it was on.',
  },
  cannot: {
    find: 'The file {{file}} could not be opened.',
    address: '{{url}} is not a web address.',
    entry: 'Entry {{position}} of the list names no file and no address.',
    answer: 'The page answered with something that is no reading of a page.',
    open: 'The browser could not open the page: {{why}}',
  },
} as const;
