import { ErrorSummary } from 'nhsuk-react-components';
import { useEffect, useRef } from 'react';
import { fieldId, type Problem } from './problems.ts';

export interface ProblemSummaryProps {
  readonly problems: readonly Problem[];
  /** The fields that the form has; what is wrong with another leads nowhere. */
  readonly fields: readonly string[];
}

/** The error summary of the design system, from the errors of a payload; takes the focus whenever it changes. */
export function ProblemSummary({ problems, fields }: ProblemSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <ErrorSummary ref={summary} tabIndex={-1} disableAutoFocus>
      <ErrorSummary.Title>There is a problem</ErrorSummary.Title>
      <ErrorSummary.List>
        {problems.map(({ message, field }) =>
          field?.[0] !== undefined && fields.includes(field[0]) ? (
            <ErrorSummary.ListItem key={message} href={`#${fieldId(field[0])}`}>
              {message}
            </ErrorSummary.ListItem>
          ) : (
            <li key={message}>{message}</li>
          ),
        )}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
