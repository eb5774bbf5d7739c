/** Where on its page a chart stands: what an address names in `chart`, and the part behind its "#". */

const anchors: Record<string, string> = {
  history: 'history',
  'twelve-months': 'load',
  lanes: 'chart',
  movement: 'movement',
  'until-better': 'better',
};

/** With its "#"; '' where the chart is the whole of the page. @param path of the page */
export function anchorOfChart(path: string, chart: string): string {
  // The pages of one inspection, visit or event lead to the history, and have none themselves.
  if (chart === 'history' && path.split('/').length > 3) return '';
  const anchor = anchors[chart] ?? (/^(?:stack|map)-/.test(chart) ? chart : null);
  return anchor === null ? '' : `#${anchor}`;
}

/** The chart that stands at an anchor; null for one where none does. @param anchor without its "#" */
export function chartAtAnchor(anchor: string): string | null {
  if (/^(?:stack|map)-[a-z0-9-]+$/.test(anchor)) return anchor;
  return Object.entries(anchors).find(([, at]) => at === anchor)?.[0] ?? null;
}
