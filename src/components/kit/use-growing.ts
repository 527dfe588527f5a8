import { useState } from 'react';

/** How many rows of a long list are drawn before the teacher asks for more. */
const STEP = 200;

/** The first part of a long list, how many rows are drawn with the next press, and that press: thousands of rows would hold up the page. */
export function useGrowing<Row>(rows: readonly Row[], first = STEP, step = STEP) {
  const [count, setCount] = useState(first);
  const rest = Math.max(0, rows.length - count);
  return { shown: rows.slice(0, count), more: Math.min(step, rest), grow: () => setCount(count + step) };
}
