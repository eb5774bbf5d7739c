interface Props {
  name: string;
  label: string;
  /** Words for no choice; without it one of the options is always chosen. */
  any?: string;
  value: string | undefined;
  /** Value and words of each. */
  options: [string, string][];
}

/** One labelled menu of a form. */
export function Choice({ name, label, any, value, options }: Props) {
  return (
    <p className="grid min-w-0">
      <label htmlFor={`choice-${name}`} className="font-semibold">
        {label}
      </label>
      {/* After "back" a browser would show what was chosen before, and not what the address says. */}
      <select
        id={`choice-${name}`}
        name={name}
        defaultValue={value ?? ''}
        className="field mt-1"
        autoComplete="off"
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
