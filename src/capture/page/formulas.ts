const DRAWN = '.MathJax_Preview, .MathJax, .MathJax_Display, .MathJax_SVG, .MathJax_CHTML';

/**
 * MathJax 2 keeps what the author wrote in scripts (`<script type="math/tex">`) beside what it drew. Readers take scripts out, so the
 * TeX is put in the place of the drawing, between the marks that TeX itself uses. Works on a copy.
 */
export function keepFormulas(root: Element): void {
  for (const script of Array.from(root.querySelectorAll('script[type^="math/tex"]')).slice(0, 5_000)) {
    const isDisplay = /mode=display/.test(script.getAttribute('type') ?? '');
    const tex = (script.textContent ?? '').trim();
    const formula = script.ownerDocument.createElement(isDisplay ? 'p' : 'span');
    formula.textContent = isDisplay ? `\\[${tex}\\]` : `\\(${tex}\\)`;
    for (let drawn = script.previousElementSibling; drawn?.matches(DRAWN); drawn = script.previousElementSibling)
      drawn.remove();
    script.replaceWith(formula);
  }
}
