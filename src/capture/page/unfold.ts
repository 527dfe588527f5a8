const FOLDED =
  '[class*="accordion" i], [class*="collaps" i], [class*="tab-pane" i], [class*="tabpanel" i], [class*="tab-content" i], [class*="panel-body" i], [class*="faq" i], [class*="toggle-content" i], [class*="expand" i], [class*="disclosure" i], [class*="spoiler" i], [role="tabpanel"], [role="region"]';
const ELSEWHERE =
  'nav, header, footer, aside, dialog, form, [role="dialog"], [role="navigation"], [role="menu"], [role="search"], [class*="menu" i], [class*="modal" i], [class*="nav" i], [class*="cookie" i], [class*="share" i], [class*="comment" i]';
const HIDES =
  /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|(max-)?height\s*:\s*0(px)?)[^;]*/gi;
const SHORTEST = 60;

/** Text that is mostly links is a menu. */
const isProse = (element: Element): boolean => {
  const text = (element.textContent ?? '').trim().length;
  if (text < SHORTEST) return false;
  const linked = Array.from(element.querySelectorAll('a')).reduce(
    (sum, link) => sum + (link.textContent ?? '').trim().length,
    0,
  );
  return linked < text / 2;
};

function show(element: Element): void {
  const style = element.getAttribute('style');
  if (style) element.setAttribute('style', style.replace(HIDES, ''));
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
  element.classList.remove('hidden', 'invisible', 'collapse', 'hide');
}

/**
 * Opens what one press opens (accordions, tabs, details): it is a part of the lesson, although the readers take what is hidden for waste.
 * Works on a copy.
 */
export function unfold(root: Element): void {
  const named = Array.from(root.querySelectorAll('[aria-controls][aria-expanded], [role="tab"][aria-controls]'))
    .slice(0, 500)
    .flatMap((trigger) => {
      const id = trigger.getAttribute('aria-controls') ?? '';
      return /^[\w-]+$/.test(id) ? Array.from(root.querySelectorAll(`[id="${id}"]`)).slice(0, 1) : [];
    });
  for (const element of [...named, ...Array.from(root.querySelectorAll(FOLDED)).slice(0, 2_000)]) {
    if (!element.closest(ELSEWHERE) && isProse(element)) show(element);
  }
  for (const details of Array.from(root.querySelectorAll('details:not([open])'))) details.setAttribute('open', '');
}
