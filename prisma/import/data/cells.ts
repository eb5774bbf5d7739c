/** What cells of prisma/data can hold; an empty cell is null. */
import { z } from 'zod';

export const text = z.string().min(1);
export const maybe = z.string().min(1).nullable();
export const number = z.union([z.null(), z.coerce.number()]);
export const count = z.coerce.number().int();
/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
export const maybeDate = date.nullable();
export const flag = z.union([z.boolean(), z.stringbool()]);
