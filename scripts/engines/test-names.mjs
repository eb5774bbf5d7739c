/** Names of the databases for the tests on PostgreSQL: `npm run test:postgres` has started a server and says where (GRADELINE_TEST_POSTGRES). */

/** The seeded one that others are copied from, which nobody connects to, and the one that tests only read. */
export const [TEMPLATE, BASE] = ['gradeline_template', 'gradeline_base'];

/** Whether the tests are those on PostgreSQL. */
export const onPostgres = () => Boolean(process.env.GRADELINE_TEST_POSTGRES);

/** Address of a database of the tests' server. @param {string} name */
export function databaseNamed(name) {
  const url = new URL(process.env.GRADELINE_TEST_POSTGRES ?? '');
  url.pathname = `/${name}`;
  return url.href;
}
