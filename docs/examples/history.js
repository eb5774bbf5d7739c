// For Observable (notebooks and Framework), where `d3`, `Plot` and `display` are there by themselves; in a page of your own
// load the first two and put in `display` what shows a node.

const site = 'http://localhost:3000';

const judgements = await d3.csv(`${site}/authorities/doncaster.csv`, d3.autoType);

display(
  Plot.plot({
    title: 'Doncaster: overall judgements',
    caption: 'Gradeline (unofficial), from Ofsted’s inspection reports, Crown copyright, OGL v3.0',
    // From best to worst, without distances: grades can be ordered, not added. A point stands where the inspection ended.
    y: { label: null, domain: ['outstanding', 'good', 'requires_improvement', 'inadequate'], type: 'point' },
    x: { label: 'End of the inspection', type: 'utc' },
    symbol: { legend: true },
    marginLeft: 140,
    marks: [
      Plot.dot(
        judgements.filter(({ area, grade }) => area === 'overall' && grade),
        { x: 'end_date', y: 'grade', symbol: 'edition_label', href: 'source_url', r: 6, tip: true },
      ),
    ],
  }),
);
