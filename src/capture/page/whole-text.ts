const WASTE =
  'nav, aside, footer, header nav, script, style, noscript, template, form, button, select, dialog, iframe, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="contentinfo"], [role="banner"], [role="dialog"], [class*="comment" i], [id*="comment" i], [id*="disqus" i], [class*="sidebar" i], [class*="related" i], [class*="breadcrumb" i], [class*="cookie" i]';
const WHOLE = 'main, [role="main"], #content, #main, #main-content, .main-content';

/**
 * All that stands in a page's main part, menus, margins and comments taken off: for pages that are no article (a forum, a list, a lesson
 * in many boxes), of which both readers keep one box. Works on a copy.
 */
export function wholeText(root: Element): string {
  const part = Array.from(root.querySelectorAll(WHOLE)).sort(
    (one, other) => (other.textContent ?? '').length - (one.textContent ?? '').length,
  )[0];
  const whole = part && (part.textContent ?? '').trim().length > 400 ? part : root.querySelector('body');
  if (!whole) return '';
  for (const waste of Array.from(whole.querySelectorAll(WASTE))) waste.remove();
  return whole.innerHTML;
}
