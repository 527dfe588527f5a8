/**
 * The pieces of a line of facts. Each is set apart in its own direction, and the dot behind it in the direction of the line: words of
 * another script would mix with their neighbours.
 */
export const Facts = ({ facts }: { facts: readonly string[] }) =>
  [...new Set(facts)]
    .filter((fact) => fact !== '')
    .map((fact, index) => (
      <span key={index}>
        <bdi>{fact}</bdi>
      </span>
    ));
