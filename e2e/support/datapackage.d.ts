/** What the tests use of a package that has no types. */
declare module 'datapackage' {
  export interface Resource {
    name: string;
    valid: boolean;
    errors: Error[];
    /** Throws for the first row that breaks a type, a constraint, a key or, with `relations`, a reference. */
    read(options: { relations: boolean }): Promise<unknown[][]>;
  }
  export class Package {
    static load(descriptor: string): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
}
