/** Ten histories that are hard to show: trusts, absences, predecessors, gaps, the very small. */
export const hard = [
  'doncaster',
  'birmingham',
  'slough',
  'sunderland',
  'cumberland',
  'north-northamptonshire',
  'bournemouth-christchurch-and-poole',
  'isles-of-scilly',
  'city-of-london',
  'trafford',
];
