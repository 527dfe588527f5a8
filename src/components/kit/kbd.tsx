import { Fragment } from 'react';

/** Keys to press, written as 'Alt+Shift+S'. */
export function Kbd({ keys }: { keys: string }) {
  return keys.split('+').map((key, index) => (
    <Fragment key={key}>
      {index > 0 && <span className="kbd__and">+</span>}
      <kbd className="kbd">{key}</kbd>
    </Fragment>
  ));
}
