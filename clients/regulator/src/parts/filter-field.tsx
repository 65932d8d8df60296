interface FilterFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** A line of text by which a list is narrowed. */
export const FilterField = ({ name, label, value }: FilterFieldProps) => (
  <div className="nhsuk-form-group">
    <label className="nhsuk-label" htmlFor={`filter-${name}`}>
      {label}
    </label>
    <input
      className="nhsuk-input"
      id={`filter-${name}`}
      name={name}
      defaultValue={value}
      autoComplete="off"
    />
  </div>
);
