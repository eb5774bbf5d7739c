interface Props {
  id: string;
  query: string;
  label: string;
  /** Id of a datalist with suggestions. */
  list?: string;
}

/** Search by a plain GET form: works without a script. */
export function SearchForm({ id, query, label, list }: Props) {
  return (
    <form
      action="/"
      role="search"
      aria-label="Authorities by name or code"
      className="unprinted mt-6 max-w-xl"
    >
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={query}
          className="field grow"
          list={list}
          // "off" would hide the suggestions in some browsers.
          autoComplete={list ? undefined : 'off'}
        />
        <button type="submit" className="press">
          Find
        </button>
      </div>
    </form>
  );
}
