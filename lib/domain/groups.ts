/** Groups of authorities that a comparison can be made of, as seen from one of them. */
import { existsOn } from './existence';
import { feedPath } from './feeds/formats';
import type { AuthoritySummary } from './history';
import { list } from './list';

/** What the store knows of who belongs together; slugs throughout. */
export interface Together {
  /** One entry for each published list of statistical neighbours, the latest first. */
  neighbours: {
    label: string;
    note: string;
    /** In rank order, the nearest first. */
    of: string[];
    /** Who counts this authority as theirs, with the rank that they give it. */
    countedBy: { slug: string; rank: number }[];
  }[];
  /** Bodies that have delivered for this authority, and for whom else. */
  delivery: { name: string; slugs: string[] }[];
}

export interface Group {
  /** "Statistical neighbours of Doncaster". */
  title: string;
  /** Order, source and limits of the group, in a sentence. */
  note: string;
  /** Without the authority itself. */
  members: AuthoritySummary[];
  /** Path of its feeds and what they are of, where it has some (docs/decisions/0121). */
  feeds?: { path: string; name: string };
}

/**
 * All groups with a member besides the authority itself.
 * @param day on which members of a region or a type have to exist, YYYY-MM-DD
 */
export function groupsOf(
  base: AuthoritySummary,
  together: Together,
  authorities: AuthoritySummary[],
  day: string,
): Group[] {
  const named = (slugs: string[]) =>
    slugs.flatMap((slug) => authorities.find((one) => one.slug === slug && slug !== base.slug) ?? []);
  const existing = authorities.filter((one) => one.slug !== base.slug && existsOn(one, day));
  const name = base.displayName;
  const current = existsOn(base, day);
  const [set] = together.neighbours;
  const groups: Group[] = [
    ...(set
      ? [
          {
            title: `Statistical neighbours of ${name}`,
            note: `In rank order, the nearest first. ${set.label}. ${set.note}`,
            members: named(set.of),
            feeds: {
              path: feedPath({ kind: 'neighbours', slug: base.slug }),
              name: `the statistical neighbours of ${name}`,
            },
          },
          {
            title: `Those that count ${name} as a statistical neighbour`,
            note: `By the rank that they give it. Being a neighbour is not mutual. ${set.label}. ${set.note}`,
            members: named(set.countedBy.map(({ slug }) => slug)),
          },
        ]
      : []),
    ...together.delivery.map((body) => ({
      title: `Served by ${body.name}, now or once`,
      note: 'The judgement is always of the authority.',
      members: named(body.slugs),
    })),
    {
      title: `${base.region}`,
      note: 'Authorities of the region, by name.',
      members: current ? existing.filter(({ region }) => region === base.region) : [],
    },
    {
      title: `${base.authorityType}`,
      note: 'Authorities of the same type, by name.',
      members: current ? existing.filter(({ authorityType }) => authorityType === base.authorityType) : [],
    },
  ];
  return groups.filter(({ members }) => members.length > 0);
}

/** A part of a group that is small enough to be compared with the authority. */
export interface Part {
  /** "the first 9 of 10", "Barnsley to Kirklees"; null where the part is the whole group. */
  label: string | null;
  slugs: string[];
}

/**
 * A group cut so that each part and the authority itself fit into one comparison: nobody is left out in silence.
 * @param most how many can be compared at once
 */
export function partsOf({ members }: Group, most: number): Part[] {
  const size = most - 1;
  const parts = Array.from({ length: Math.ceil(members.length / size) }, (_, index) =>
    members.slice(index * size, (index + 1) * size),
  );
  return parts.map((part) => {
    const [first, last] = [part[0], part.at(-1)];
    const label =
      parts.length === 1 || !first || !last
        ? null
        : first === last
          ? first.displayName
          : `${first.displayName} to ${last.displayName}`;
    return { label, slugs: part.map(({ slug }) => slug) };
  });
}

/** "Rotherham, Barnsley and 8 more". */
export function membersInWords({ members }: Group): string {
  const names = members.map(({ displayName }) => displayName);
  return names.length <= 4 ? list(names) : list([...names.slice(0, 3), `${names.length - 3} more`]);
}
