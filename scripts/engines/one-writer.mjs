/** Of PostgreSQL: takes the place of the one writer until the transaction ends. Whoever writes facts begins with it. */
export const TAKE_TURN = `SELECT pg_advisory_xact_lock(hashtext('gradeline: the one writer'))`;
