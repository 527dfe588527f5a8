import DOMPurify from 'dompurify';
import { useMemo } from 'react';

/** Nothing in the frame runs, loads or is sent: not even by markup that the sanitiser should ever let through. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The page's own tokens do not reach into a sandboxed frame; these few lines are all it wears. */
const STYLE = `
  body { max-width: 36rem; margin: 0 auto; padding: 16px; font: 16px/1.6 ui-serif, Charter, Georgia, "Liberation Serif", serif; overflow-wrap: anywhere; }
  h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; } h3, h4 { font-size: 1rem; }
  img, video, svg { max-width: 100%; height: auto; }
  pre { overflow-x: auto; }
  table { border-collapse: collapse; } td, th { padding: 4px 8px; border: 1px solid; text-align: start; }
  blockquote { margin-inline: 0; padding-inline-start: 12px; border-inline-start: 2px solid; }
`;

/**
 * The document that the frame shows. Sanitised when it was saved, and again here: the row may have come with a bundle.
 * @param html the readable text of a page, not trusted
 * @param scheme light or dark, as the page around it is now: CSS color-scheme
 */
export function savedCopyDocument(html: string, scheme = 'light dark'): string {
  const clean = DOMPurify.sanitize(html, {
    USE_PROFILES: { html: true, mathMl: true },
    FORBID_TAGS: [
      'style',
      'form',
      'input',
      'button',
      'textarea',
      'select',
      'iframe',
      'object',
      'embed',
      'audio',
      'video',
    ],
    FORBID_ATTR: ['style', 'srcset', 'ping'],
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#|data:image\/(?:png|jpeg|gif|webp);)/i,
  });
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="referrer" content="no-referrer"><base target="_blank"><style>:root { color-scheme: ${scheme}; }${STYLE}</style><main>${clean}</main>`;
}

/** The saved copy in a frame that may do nothing: no scripts, no forms, no way to the page around it. */
export function SavedCopyFrame({ html, title }: { html: string; title: string }) {
  const shown = useMemo(() => {
    const scheme = getComputedStyle(document.documentElement).colorScheme;
    return savedCopyDocument(html, scheme === 'dark' || scheme === 'light' ? scheme : 'light dark');
  }, [html]);
  return <iframe className="saved-copy" title={title} sandbox="" srcDoc={shown} />;
}
