import { v5 } from 'uuid';

/** Of this project; never changed, since every id is made with it. */
const GRADELINE = '3719a860-546d-4b7c-af0b-7198f5f21b89';

/**
 * The id of an entry, a feed or a day of a calendar for ever: made of a name that the store assigned once, and of no host, date or
 * wording, so that neither a move nor a correction changes it.
 */
export const uuidOf = (name: string): string => v5(name, GRADELINE);

export const urnOf = (name: string): string => `urn:uuid:${uuidOf(name)}`;
