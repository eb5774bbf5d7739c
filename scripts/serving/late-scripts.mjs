/**
 * Puts off the framework's scripts until the page stands. Nothing on a page needs one to be read, and on a slow line
 * they compete with the text and its fonts (docs/decisions/0032). They load after the page's `load`, or at once when
 * the reader presses, types or touches.
 */

/**
 * Runs in the browser. Every script keeps its address and is put in at once: the framework looks for its own scripts
 * by address before it puts in another. Printed by `toString`, so it names nothing from outside.
 */
function loadLate() {
  const signs = ['pointerdown', 'keydown', 'touchstart'];
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    for (const sign of signs) removeEventListener(sign, begin, true);
    // The framework looks for its link to a style sheet before it asks for the file. One that is off is never fetched,
    // if no parser sees it.
    for (const sheet of document.querySelectorAll('style[data-sheet]')) {
      const link = document.createElement('link');
      link.setAttribute('disabled', '');
      link.dataset.precedence = sheet.dataset.of;
      link.rel = 'stylesheet';
      link.href = sheet.dataset.sheet;
      sheet.after(link);
    }
    for (const late of document.querySelectorAll('script[data-late]')) {
      const script = document.createElement('script');
      script.async = true;
      script.src = late.getAttribute('data-late');
      late.replaceWith(script);
    }
  };
  for (const sign of signs) addEventListener(sign, begin, { capture: true, passive: true });
  // Two frames after `load` the last piece of the page is painted.
  const soon = () => requestAnimationFrame(() => requestAnimationFrame(begin));
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon);
  // A page that stands in the background gets no frames.
  addEventListener('load', () => setTimeout(begin, 1000));
}

const LOADER = `<script>(${loadLate
  .toString()
  .replace(/\/\/.*$/gm, '')
  .replace(/\s+/g, ' ')})()</script>`;

/** What asks for the scripts early goes. @type {import('./edits.mjs').Edit[]} */
export const lateScripts = [
  { of: /<link rel="preload" as="script"[^>]*\/>/, into: () => '' },
  {
    of: /<script src="([^"]+)" async=""><\/script>/,
    into: ([, source]) => `<script data-late="${source}"></script>`,
  },
];

/** @param {string} html a whole page, its `async` scripts inert until the loader at its end wakes them */
export function withLoader(html) {
  if (!html.includes('<script data-late=')) return html;
  const end = html.lastIndexOf('</body>');
  return `${html.slice(0, end)}${LOADER}${html.slice(end)}`;
}
