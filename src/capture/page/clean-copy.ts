import { keepFormulas } from './formulas.ts';
import { unfold } from './unfold.ts';

const CLOBBERING = 'img[name], form[name], iframe[name], embed[name], object[name], object[id], img[id][name]';

/**
 * A copy of the document for readers that take it apart. It has no window, so nothing in it is fetched or run;
 * names that would hide the document's own properties are taken off, what one press unfolds is unfolded, and formulas are kept as TeX.
 */
export function cleanCopy(document: Document): Document {
  const copy = Reflect.apply(Reflect.get(Object.getPrototypeOf(document), 'cloneNode'), document, [true]) as Document;
  const root = Reflect.get(Object.getPrototypeOf(copy), 'documentElement', copy) as Element;
  for (const element of Array.from(root.querySelectorAll(CLOBBERING))) {
    element.removeAttribute('name');
    if (element.nodeName === 'OBJECT') element.removeAttribute('id');
  }
  keepFormulas(root);
  unfold(root);
  return copy;
}
