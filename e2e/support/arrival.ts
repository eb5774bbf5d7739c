import type { Page } from '@playwright/test';

/** Nodes of a row or table up to which every state of its arrival is tried: the work grows with their square. */
const LARGEST = 350;
/** Rows arranged alike that are tried on one page: each state costs a layout of the whole page. */
const ALIKE = 3;

/**
 * What does not keep its place within its row, grid or table while that arrives: each state in which a browser could
 * paint it is made, from its whole back to its first tag, and where each word, field and picture stands is compared
 * with where it stands in the end. A browser tells of such a move only if it happened to paint in between.
 * Distances under 3 pixels are no move, as in https://github.com/WICG/layout-instability.
 */
export const movedOnArrival = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([largest, alike]) => {
      const arranged = /^(flex|inline-flex|grid|inline-grid|table)$/;
      const shown = (node: Node) =>
        node.nodeType === Node.TEXT_NODE
          ? /\w/.test(node.textContent!) && !node.parentElement!.closest('select, svg, script, .sr-only')
          : /^(svg|input|select|button|img)$/i.test(node.nodeName);

      function nodesOf(element: Element): Node[] {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
        const nodes: Node[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        return nodes;
      }

      function place(node: Node, within: Element): { x: number; y: number } | null {
        if (!node.isConnected) return null;
        const element = node instanceof Element ? node : node.parentElement!;
        if (!element.checkVisibility({ visibilityProperty: true })) return null;
        if (element.closest('details:not([open]) > :not(summary)')) return null;
        const range = document.createRange();
        range.selectNode(node);
        const [first] = range.getClientRects();
        if (!first?.width) return null;
        const { left, top } = within.getBoundingClientRect();
        return { x: first.left - left, y: first.top - top };
      }

      function movedIn(row: Element, nodes: Node[]): string[] {
        const seen = nodes.filter(shown).flatMap((node) => {
          const end = place(node, row);
          return end ? [{ node, end }] : [];
        });
        const moved = new Set<string>();
        const removed: { node: ChildNode; parent: Node; next: Node | null }[] = [];
        for (const [index, node] of [...nodes.entries()].reverse()) {
          removed.push({ node: node as ChildNode, parent: node.parentNode!, next: node.nextSibling });
          (node as ChildNode).remove();
          // A tag arrives with the words that follow it.
          if (node.nodeType === Node.TEXT_NODE && nodes[index - 1] === removed.at(-1)!.parent) continue;
          for (const { node: one, end } of seen) {
            const now = place(one, row);
            if (now && Math.max(Math.abs(now.x - end.x), Math.abs(now.y - end.y)) >= 3)
              moved.add(`${one.nodeName} ${one.textContent!.slice(0, 40)}`);
          }
        }
        for (const { node, parent, next } of removed.reverse()) parent.insertBefore(node, next);
        return [...moved];
      }

      const tried = new Map<string, number>();
      return [...document.querySelectorAll('body *')].flatMap((row) => {
        if (!arranged.test(getComputedStyle(row).display) || !row.checkVisibility()) return [];
        const kind = `${row.parentElement!.className} > ${row.tagName}.${row.getAttribute('class')}`;
        const times = tried.get(kind) ?? 0;
        const nodes = nodesOf(row);
        if (nodes.length > largest || times === alike) return [];
        tried.set(kind, times + 1);
        return movedIn(row, nodes);
      });
    },
    [LARGEST, ALIKE] as const,
  );
