/** How much a word weighs in each field, in the order of `fields`: a name says more of a resource than its description. */
const WEIGHTS = [8, 6, 4, 4, 3, 3, 2, 2];

/** The weight of the best field among those whose bits are set. */
export const weightOfBits = Float32Array.from({ length: 256 }, (_, bits) =>
  Math.max(0, ...WEIGHTS.filter((_weight, code) => (bits >> code) & 1)),
);
