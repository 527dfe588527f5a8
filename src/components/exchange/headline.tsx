import { type ReactNode, useEffect, useRef } from 'react';

/** The title of a step. It takes the focus when what had it is gone, so that keys and screen readers go on from here. */
export function Headline({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} className="display" tabIndex={-1}>
      {children}
    </h1>
  );
}
