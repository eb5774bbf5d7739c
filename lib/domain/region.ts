/** A region, or a type of authority, as it stands in addresses: "yorkshire-and-the-humber". */
export function regionCode(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}

/** "the North East", "London": as it stands in a sentence. */
export function regionInWords(name: string): string {
  return /^(?:North|South|East|West)/.test(name) ? `the ${name}` : name;
}
