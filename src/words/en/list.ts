/** Words of the list of resources: how it looks, and what its rows say. */
export const list = {
  look: 'How the list looks',
  look_comfortable: 'Comfortable',
  look_compact: 'Compact',
  look_cards: 'Cards with pictures',
  hasEvidence: 'With evidence',
} as const;
