import { Link } from '@/components/Link';

/** A number that leads to the list that it counts; nothing to list where it is 0. */
export function CountLink({ count, href }: { count: number; href: string }) {
  if (count === 0) return '0';
  return (
    <Link href={href} className="pointer-coarse:inline-block pointer-coarse:px-2 pointer-coarse:py-2.5">
      {count}
    </Link>
  );
}
