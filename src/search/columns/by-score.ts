/** Scores that differ by less are equal. */
const FINEST = 1e-4;
/** So many bits of a key are looked at in one pass. */
const DIGIT = 11;
const DIGITS = 1 << DIGIT;

/**
 * Rows with the highest score first; equal ones keep the order in which they came. Sorted digit by digit: a broad search has as many hits
 * as the library has rows, and each key pressed sorts them again.
 */
export function byScore(rows: Uint32Array, scores: Float32Array): Uint32Array {
  let keys = new Uint32Array(rows.length);
  let highest = 0;
  for (let at = 0; at < rows.length; at++) {
    const key = Math.round((scores[rows[at] ?? 0] ?? 0) / FINEST);
    keys[at] = key;
    if (key > highest) highest = key;
  }
  for (let at = 0; at < keys.length; at++) keys[at] = highest - (keys[at] ?? 0);
  let sorted = rows.slice();
  let [nextKeys, nextRows] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  for (let shift = 0; highest >>> shift > 0 && shift < 32; shift += DIGIT) {
    const places = placesOf(keys, shift);
    for (let at = 0; at < keys.length; at++) {
      const digit = ((keys[at] ?? 0) >>> shift) & (DIGITS - 1);
      const place = places[digit] ?? 0;
      places[digit] = place + 1;
      nextKeys[place] = keys[at] ?? 0;
      nextRows[place] = sorted[at] ?? 0;
    }
    [keys, nextKeys] = [nextKeys, keys];
    [sorted, nextRows] = [nextRows, sorted];
  }
  return sorted;
}

/** Where the first key with each digit goes. */
function placesOf(keys: Uint32Array, shift: number): Uint32Array {
  const places = new Uint32Array(DIGITS + 1);
  for (let at = 0; at < keys.length; at++) {
    const after = (((keys[at] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
    places[after] = (places[after] ?? 0) + 1;
  }
  for (let digit = 1; digit <= DIGITS; digit++) places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
  return places;
}
