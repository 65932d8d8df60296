export interface DemonstrationOptions {
  gatewayUrl: string;
  /** An access token in the name of a persona. */
  token: (persona: string) => Promise<string>;
  report: (line: string) => void;
}

/** Loads the fictional demonstration; what is there already stays as it is. */
export const loadDemonstration: (options: DemonstrationOptions) => Promise<void> = () =>
  Promise.resolve();
