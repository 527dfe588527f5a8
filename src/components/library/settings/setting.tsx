import { type ReactNode, useId } from 'react';

/** One part of the settings: what it is about on one side, what can be chosen on the other. */
export function Setting({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="setting" aria-labelledby={id}>
      <div className="setting__words">
        <h2 className="subheading" id={id}>
          {title}
        </h2>
        {hint && <p className="hint">{hint}</p>}
      </div>
      <div className="setting__body">{children}</div>
    </section>
  );
}
