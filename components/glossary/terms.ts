/** The field's words in plain English, each explained once. Order: by alphabet. */
export const terms: readonly { id: string; term: string; means: string }[] = [
  {
    id: 'area-for-priority-action',
    term: 'Area for priority action',
    means:
      'Something so serious that the authority must act at once. Inspectors can raise it at a visit or in a report. It is the one hard outcome that a visit can have.',
  },
  {
    id: 'authority',
    term: 'Authority',
    means:
      'The council, or the body in its place, that is responsible by law for children’s services. The judgement is always of the authority, also where a trust or company delivers.',
  },
  {
    id: 'care-leavers',
    term: 'Care leavers',
    means: 'Young people who were in care and have left it, whom the authority must go on supporting.',
  },
  {
    id: 'edition',
    term: 'Framework edition',
    means:
      'The rule book of an inspection: what is judged and what each grade means. Editions change every few years. Judgements of two editions can be compared only where both mean the same.',
  },
  {
    id: 'focused-visit',
    term: 'Focused visit',
    means: 'A short visit between inspections about one topic. Its findings are a letter without a grade.',
  },
  {
    id: 'intervention',
    term: 'Government intervention',
    means:
      'What ministers do where services fail: an improvement notice, a statutory direction, a commissioner, a trust.',
  },
  {
    id: 'joint-inspection',
    term: 'Joint targeted area inspection',
    means: 'Several inspectorates look at one theme in one place. It gives no overall grade.',
  },
  {
    id: 'judgement',
    term: 'Judgement, judgement area',
    means: 'The grade that inspectors give to one part of the work, such as help and protection.',
  },
  {
    id: 'monitoring-visit',
    term: 'Monitoring visit',
    means:
      'A visit to an authority judged inadequate, about every three months until it is inspected again. Its letter has no grade, and the first letters were often not published.',
  },
  {
    id: 're-inspection',
    term: 'Re-inspection',
    means: 'A full inspection of an authority that had been judged inadequate.',
  },
  {
    id: 'revision',
    term: 'Revision of our data',
    means:
      'One state of everything that we hold, with a date and a number. A page names the revision that it was made from.',
  },
  {
    id: 'statistical-neighbours',
    term: 'Statistical neighbours',
    means:
      'Ten authorities named as most like one authority. Being a neighbour is not mutual: about six links in ten are.',
  },
];
