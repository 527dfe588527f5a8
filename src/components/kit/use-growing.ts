import { useState } from 'react';

/** How many rows of a long list are drawn before the teacher asks for more. */
const STEP = 200;

/** The first part of a long list, and the way to more of it, so that thousands of rows do not hold up the page. */
export function useGrowing<Row>(rows: readonly Row[], first = STEP, step = STEP) {
  const [count, setCount] = useState(first);
  return { shown: rows.slice(0, count), more: Math.max(0, rows.length - count), grow: () => setCount(count + step) };
}
