/** What is about to stand here. It shows only after 200 ms, so that nothing flickers. `widths` are CSS lengths, one a line, no two the same. */
export function Ghost({ widths = ['55%', '35%'] }: { widths?: readonly string[] }) {
  return (
    <div className="stack stack--sm ghosts" aria-hidden="true">
      {widths.map((width) => (
        <span key={width} className="ghost" style={{ width }} />
      ))}
    </div>
  );
}
