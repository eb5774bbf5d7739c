/** "a", "a and b", "a, b and c"; with a comma before "and" where an item holds one itself. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  const and = items.some((item) => item.includes(' and ')) ? ', and ' : ' and ';
  return `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`;
}
