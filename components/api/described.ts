/** A list of the API in words, as its page shows it. */
export interface DescribedList {
  /** As addresses have it. */
  name: string;
  title: string;
  /** What one record is. */
  holds: string;
  /** The same with the licence. */
  description: string;
  /** What can be asked, each with its path. */
  requests: { label: string; path: string }[];
  parameters: DescribedValue[];
  fields: DescribedValue[];
}

export interface DescribedValue {
  name: string;
  description: string;
  /** Which values it has, in words. */
  values: string;
  /** Path of a request that uses it; null where the store has none. */
  example: string | null;
}
