import { Button, WarningCallout } from 'nhsuk-react-components';
import { createContext, useContext, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { faultsOf, isUnknown, messagesOf, type Fault, type Path } from '../graphql/faults.ts';
import { Page } from '../page/page.tsx';

const FaultsContext = createContext<readonly Fault[]>([]);

interface State<T> {
  readonly data?: T | undefined;
  readonly error?: CombinedError | undefined;
  readonly fetching: boolean;
}

export interface AnswerProps<T> {
  readonly state: State<T>;
  /** What is being loaded, such as `findings`. */
  readonly what: string;
  /** Whether the answer is the whole page, which then needs a title while there is none to show. */
  readonly wholePage?: boolean;
  readonly onRetry: () => void;
  readonly children: (data: T) => ReactNode;
}

/** An answer of Assay, or that it is awaited, or that it or a part of it did not come. */
export function Answer<T extends object>(props: AnswerProps<T>) {
  const { state, what, wholePage = false, onRetry, children } = props;
  const { data, error, fetching } = state;
  const faults = faultsOf(error);
  if (data && (faults.length === 0 || Object.values(data).some((part) => part !== null)))
    return (
      <FaultsContext value={faults}>
        {faults.length > 0 && (
          <Failed title="Part of this page could not be loaded" faults={faults} onRetry={onRetry} />
        )}
        {children(data)}
      </FaultsContext>
    );
  if (fetching)
    return wholePage ? <Page title={`Loading the ${what}`}>{null}</Page> : <Loading what={what} />;
  const title = `The ${what} could not be loaded`;
  if (!wholePage) return <Failed title={title} faults={faults} onRetry={onRetry} />;
  return (
    <Page title={title}>
      <Failed title="Try again in a moment" faults={faults} onRetry={onRetry} />
    </Page>
  );
}

const Loading = ({ what }: { what: string }) => <p role="status">Loading {what}…</p>;

function Failed(props: { title: string; faults: readonly Fault[]; onRetry: () => void }) {
  return (
    <WarningCallout role="alert">
      <WarningCallout.Heading headingLevel="h2">{props.title}</WarningCallout.Heading>
      {messagesOf(props.faults).map((message) => (
        <p key={message}>{message}</p>
      ))}
      <Button secondary small onClick={props.onRetry}>
        Try again
      </Button>
    </WarningCallout>
  );
}

export const NotKnown = () => <em className="assay-not-known">Not known</em>;

export interface PartProps<T> {
  /** The part of an answer, which may be null. */
  readonly value: T | null | undefined;
  /** Where it is in the answer; left out for a part that there always is. */
  readonly at?: Path;
  /** What to say when there is none, and that is known. */
  readonly none?: ReactNode;
  readonly children: (value: T) => ReactNode;
}

/** A part of an answer that another service gives: not known, never none, when it could not be loaded. */
export function Part<T>({ value, at, none, children }: PartProps<T>) {
  const faults = useContext(FaultsContext);
  if (value !== null && value !== undefined) return <>{children(value)}</>;
  if (!at || isUnknown(faults, at)) return <NotKnown />;
  return <>{none}</>;
}
