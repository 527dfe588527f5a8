import type { Id } from '../../../model/identity.ts';
import type { Address } from '../paths.ts';
export function DetailPane({ id }: { id: Id; address: Address }) {
  return <section className="detail">{id}</section>;
}
