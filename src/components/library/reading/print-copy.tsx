import { useEffect, useRef } from 'react';

/** What is printed as what it is; of anything else only the words are. */
const PRINTED = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code em strong b i sub sup table thead tbody tr th td br figure figcaption'.split(
    ' ',
  ),
);

/** Copies names of elements and words, and no attribute: nothing in the copy can run, load or lead anywhere. */
function copyWords(from: Node, to: Node): void {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) to.appendChild(document.createTextNode(child.nodeValue ?? ''));
    else if (child.nodeType === Node.ELEMENT_NODE) {
      const { localName, dataset } = child as HTMLElement;
      const place = PRINTED.has(localName) ? to.appendChild(document.createElement(localName)) : to;
      if (dataset?.words) place.textContent = dataset.words;
      copyWords(child, place);
    }
  }
}

/** The text for the printer: a frame prints only what is in sight of it. It stands here only while the page is printed. */
export function PrintCopy({ place }: { place: HTMLElement }) {
  const copy = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fill = () => {
      copy.current?.replaceChildren();
      if (copy.current) copyWords(place, copy.current);
    };
    const empty = () => copy.current?.replaceChildren();
    addEventListener('beforeprint', fill);
    addEventListener('afterprint', empty);
    return () => {
      removeEventListener('beforeprint', fill);
      removeEventListener('afterprint', empty);
    };
  }, [place]);
  return <div ref={copy} className="reader__printed" aria-hidden="true" />;
}
