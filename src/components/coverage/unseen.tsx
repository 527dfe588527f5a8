/** Stands for the columns that are not drawn because they are out of sight. */
export const Unseen = ({ count }: { count: number }) => (count > 0 ? <td colSpan={count} /> : null);
