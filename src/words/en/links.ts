/** Words of checking links: what is asked for before, how it ended, and what is known of one. */
export const links = {
  standing_dead: 'Dead',
  standing_moved: 'Moved',
  standing_works: 'Works',
  standing_unsaid: 'The site did not say',
  standing_unchecked: 'Not checked',

  check: 'Check links',
  checkOne: 'Check this link',
  checkAgain: 'Check again',
  checkList: 'Check the links of this list',
  notYet: 'No link of this list has been checked yet. Taproot asks sites only when you say so.',

  what_one:
    'Taproot asks {{count}} address whether the page is still there. The site is asked as if you opened the page, but without cookies, and learns nothing of your library.',
  what_other:
    'Taproot asks {{count}} addresses whether the page is still there. Each site is asked as if you opened the page, but without cookies, and learns nothing of your library.',
  permission_one:
    'Your browser may ask first whether Taproot may reach this site, and call that reading and changing data. Taproot only looks at whether the address answers, and gives the permission back when the check ends.',
  permission_other:
    'Your browser may ask first whether Taproot may reach these {{count}} sites, and call that reading and changing data. Taproot only looks at whether the addresses answer, and gives the permission back when the check ends.',
  later_one:
    '{{count}} more link waits for the next check: a browser is asked for some hundred sites at once, and no more.',
  later_other:
    '{{count}} more links wait for the next check: a browser is asked for some hundred sites at once, and no more.',
  left_one: '{{count}} link leads to no site on the web and is left out.',
  left_other: '{{count}} links lead to no site on the web and are left out.',
  nothing: 'There is no link to a site on the web to check here.',
  begin_one: 'Check {{count}} link',
  begin_other: 'Check {{count}} links',
  checking_one: 'Checking {{count}} link',
  checking_other: 'Checking {{count}} links',

  refused: 'The browser was not allowed to reach the sites, so no link was checked. Nothing was changed.',
  busy: 'Another window is checking links. Check these when it is done.',
  offline: 'This computer is offline, so no link was checked. Connect, then check again.',
  noAnswer:
    'No site answered. That says more of your connection than of the links, so nothing was noted. Check again later.',
  checked_one: '{{count}} link checked: {{found}}',
  checked_other: '{{count}} links checked: {{found}}',
  stopped_one: 'Stopped. {{count}} link was checked, and what was found is kept.',
  stopped_other: 'Stopped. {{count}} links were checked, and what was found is kept.',
  found_works_one: '{{count}} works',
  found_works_other: '{{count}} work',
  found_moved_one: '{{count}} moved',
  found_moved_other: '{{count}} moved',
  found_dead_one: '{{count}} dead',
  found_dead_other: '{{count}} dead',
  found_unsaid_one: '{{count}} site did not say',
  found_unsaid_other: '{{count}} sites did not say',

  works: 'Link checked {{day}}: it works.',
  gone: 'Link checked {{day}}: the page is gone ({{status}}).',
  silent: 'Link checked {{day}}: no answer. The site may be gone, or a connection failed just then.',
  moved: 'Link checked {{day}}: the page is now at {{address}}',
  movedToFront: 'Link checked {{day}}: it leads to where the site begins, so the page may be gone: {{address}}',
  movedAway: 'Link checked {{day}}: it leads on to another site. Open it to see where.',
  unsaid: 'Link checked {{day}}: the site did not say whether the page is there.',
  unsaidStatus: 'Link checked {{day}}: the site did not say whether the page is there ({{status}}).',
  takeOver: 'Take over the new address',
  tookOver: 'The new address was taken over.',
  taken: '“{{name}}” has this address already, so nothing was changed.',
} as const;
